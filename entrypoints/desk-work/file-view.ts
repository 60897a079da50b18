import type { Imported } from "../../lib/exchange/imported.ts";
import { printedSum } from "../../lib/list/printed-sum.ts";
import type { Project } from "../../lib/list/schema.ts";
import type { DeskFile } from "./desk-view.ts";

/** Fields whose blanks are counted: what a source leaves open stays open. */
const COUNTED = ["title", "focus", "countries", "start", "end", "implementer", "amounts", "awardNumber"] as const;

/** A sum in another currency is stated, though no dollars are. */
function isBlank(record: Project, field: (typeof COUNTED)[number]): boolean {
  const value = record[field];
  return (value === null || value.length === 0) && !(field === "amounts" && printedSum(record) !== null);
}

/** What there is to say of a file as a whole. */
export function fileView(name: string, { format, counted, mappings, records }: Imported): DeskFile {
  const blank = COUNTED.map((field) => [field, records.filter((record) => isBlank(record, field)).length] as const);
  return { name, format, counted, mappings, blank: Object.fromEntries(blank), records: records.length };
}
