import { PROJECT_FIELDS, type ProjectField } from "../list/field-changes.ts";
import { printedSum } from "../list/printed-sum.ts";
import type { Project } from "../list/schema.ts";
import { EXACT_MARK } from "./exact-fields.ts";
import type { Imported } from "./imported.ts";

type Stating = Pick<Imported, "edition" | "mappings" | "records" | "repairs">;

/**
 * Fields of which a file says anything: some record of it states them. A list that prints no starts does not say that
 * projects have none, nor does one whose column is blank throughout: what it is silent of stays as it was. An edition
 * states all. A focus that words of the description only suggested is none that the file states.
 */
export function statedFields(imported: Stating): Set<ProjectField> {
  if (isWhole(imported)) return new Set(PROJECT_FIELDS);
  const { records } = imported;
  const suggested = suggestedFocuses(imported);
  return new Set(
    PROJECT_FIELDS.filter((field) =>
      records.some((record) => isStated(record, field) && !(field === "focus" && suggested.has(record.id))),
    ),
  );
}

/** Ids of the records whose focus words of the description only suggested. */
export function suggestedFocuses({ records, repairs }: Pick<Imported, "records" | "repairs">): Set<string> {
  const places = new Set(
    repairs.filter(({ code, field }) => code === "suggested" && field === "focus").map(({ n }) => n),
  );
  return new Set(records.filter(({ n }) => places.has(n)).map(({ id }) => id));
}

/** An edition, or a table that we wrote of one: its ids last, and what it leaves blank is blank. */
export function isWhole({ edition, mappings }: Pick<Imported, "edition" | "mappings">): boolean {
  return edition !== null || mappings.some(({ columns }) => columns.some(({ header }) => header === EXACT_MARK));
}

function isStated(project: Project, field: ProjectField): boolean {
  const value = project[field];
  if (field === "amounts" && printedSum(project) !== null) return true;
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
