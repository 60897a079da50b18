import type { Label } from "./labels.ts";

/** Fields that stand once in a record and near its head: met again, they begin the next one. */
export const early: ReadonlySet<Label> = new Set<Label>([
  "countries",
  "implementer",
  "focus",
  "funder",
  "title",
  "tier",
]);
/** Labels that say one thing of a record: two of them contradict each other. */
export const once: ReadonlySet<Label> = new Set<Label>(["implementer", "title", "period", "start", "end", "duration"]);
/** Labels behind which an office of the government may stand. */
export const payers: ReadonlySet<Label | null> = new Set<Label | null>(["funder", "implementer", "subrecipients"]);
/** What a record has when it is under way: a country behind these is the next one's. */
export const body: readonly Label[] = ["countries", "amount", "summary"];
