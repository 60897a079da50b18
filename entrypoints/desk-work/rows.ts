import type { ImportedRecord, ImportProblem, Repair } from "../../lib/exchange/imported.ts";
import { mainAmount } from "../../lib/list/amounts.ts";
import type { Known } from "../../lib/list/cross-check.ts";
import { fold } from "../../lib/list/fold.ts";
import type { Match } from "../../lib/list/identity.ts";
import { parseRow } from "../../lib/list/parse-row.ts";
import { printedSum } from "../../lib/list/printed-sum.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Project } from "../../lib/list/schema.ts";
import type { CellState, DeskFound, DeskRow, RowFilter } from "./desk-view.ts";
import { type Decided, typedKey } from "./steps.ts";
import { type Findings, fieldsStated } from "./working-record.ts";

/** What a row of the table is made of. */
export interface RowParts {
  record: ImportedRecord;
  now: Project;
  findings: Findings;
  decided: Decided;
  match: Match | undefined;
  /** Name of an organisation by its id; null: it is no id. */
  nameOf: (id: string) => string | null;
  known: Known;
}

export function rowOf({ record, now, findings, decided, match, nameOf, known }: RowParts): DeskRow {
  const found = foundOf(findings, decided);
  const typed = decided.values.get(record.n) ?? {};
  return {
    n: record.n,
    at: record.row ?? record.line ?? record.n,
    sheet: record.sheet ?? null,
    title: now.title,
    countries: now.countries,
    region: now.region,
    scope: now.scope,
    implementer: now.implementer === null ? null : (nameOf(now.implementer) ?? now.implementer),
    amount: mainAmount(now),
    printedSum: printedSum(now)?.text ?? null,
    start: now.start,
    end: now.end,
    states: statesOf(found, typed),
    printed: Object.fromEntries(found.flatMap((each) => fieldsStated(each.field).map((name) => [name, each.printed]))),
    found,
    faults: faultsOf(now, known),
    match: match === undefined ? null : matchNow(match, decided.matches.get(record.n)),
    leftBy: decided.left.get(record.n) ?? null,
  };
}

export function foundOf({ problems, repairs }: Findings, decided: Decided): DeskFound[] {
  return [
    ...problems.map(({ place, problem }) => problemFound(place, problem, settledBy(place, problem, decided))),
    ...repairs.map(({ place, repair }) => repairFound(place, repair, decided)),
  ];
}

/** Settled by itself, or because a value was typed in its place. */
function settledBy(place: number, { n, field }: ImportProblem, { settled, typedBy }: Decided): number | null {
  const typed = fieldsStated(field).map((name) => typedBy.get(typedKey(n ?? 0, name)));
  return settled.get(place) ?? typed.find((step) => step !== undefined) ?? null;
}

const problemFound = (place: number, problem: ImportProblem, settledBy: number | null): DeskFound => ({
  kind: "problem",
  place,
  field: problem.field,
  code: problem.code,
  reason: problem.reason,
  printed: problem.value,
  fix: problem.fix,
  severity: problem.severity,
  ...(problem.other === undefined ? {} : { other: problem.other }),
  settledBy,
});

/** One that was taken back is a problem until a value is typed. */
function repairFound(place: number, { field, printed, value, code, reason, n }: Repair, decided: Decided): DeskFound {
  const undone = decided.unrepaired.get(place) ?? null;
  const typed =
    decided.retyped.has(place) || fieldsStated(field).some((name) => decided.typedBy.has(typedKey(n ?? 0, name)));
  const severity = undone === null || typed ? "repair" : "error";
  return { kind: "repair", place, field, code, reason, printed, fix: value, severity, settledBy: undone };
}

function statesOf(found: readonly DeskFound[], typed: Partial<Project>): Record<string, CellState> {
  const states: Record<string, CellState> = {};
  for (const each of found)
    for (const field of fieldsStated(each.field)) {
      if (isOpen(each)) states[field] = "decide";
      else if (each.kind === "repair" && each.settledBy === null) states[field] ??= "repaired";
    }
  for (const field of Object.keys(typed)) if (states[field] !== "decide") states[field] = "typed";
  return states;
}

/** An error waits for a decision; a warning may stay. */
export const isOpen = ({ kind, severity, settledBy }: DeskFound): boolean =>
  kind === "problem" ? severity === "error" && settledBy === null : severity === "error";

/** What the checks of every list say. Names of organisations become ids later, and are no fault. */
export function faultsOf(project: Project, known: Known): Problem[] {
  const faults: Problem[] = [];
  const row = { ...project, implementer: null, subrecipients: [], sources: [{ url: null, title: null, asOf: null }] };
  parseRow("projects", row, known, "CUI", (field, message) => faults.push({ row: project.id, field, message }));
  return faults;
}

export function matchNow(match: Match, said: { older: string | null } | undefined): Match["sureness"] {
  if (said === undefined) return match.sureness;
  return said.older === null ? "new" : "certain";
}

/** Where a row belongs: with what was repaired or is to be decided, or with what is as it was. */
export function belongs(row: Pick<DeskRow, "found" | "faults" | "leftBy">, filter: RowFilter): boolean {
  if (filter === "all") return true;
  const review = row.found.some((each) => !isSuggestion(each)) || row.faults.length > 0;
  return filter === "review" ? review : !review;
}

/** Said of what a rule proposes where the list states nothing: no reason to look at a row again. */
export const isSuggestion = ({ code, severity }: DeskFound): boolean => code === "suggested" && severity === "repair";

/** True where every word of the query begins something in the text. */
export function says(text: string, query: string): boolean {
  const folded = ` ${fold(text)}`;
  return fold(query)
    .split(" ")
    .every((word) => folded.includes(` ${word}`));
}
