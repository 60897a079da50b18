import { PROJECT_FIELDS, type ProjectField } from "../list/field-changes.ts";
import type { Project } from "../list/schema.ts";
import { EXACT_MARK } from "./exact-fields.ts";
import type { Imported } from "./imported.ts";

/** What columns of a table state, where their name is not that of the field. */
const byColumn: Record<string, ProjectField[]> = {
  amount: ["amounts"],
  amountKind: ["amounts"],
  currency: ["amounts"],
  fiscalYear: ["amounts"],
  period: ["start", "end"],
  duration: ["start", "end"],
  countries: ["countries", "scope", "region"],
  subrecipient: ["subrecipients"],
  subrecipientAmount: ["subrecipients"],
  sourceUrl: ["sources"],
};

/** Fields that every record has, or that tell where it was printed and not what it is. */
const ofEvery: readonly ProjectField[] = ["publisher", "marking", "sources", "printed"];

/**
 * Fields that a file has a place for. A list that prints no starts does not say that projects have none: what it has no
 * place for stays as it was. An edition states all; a table what its columns hold; any other file what a record of it
 * states.
 */
export function statedFields({
  edition,
  mappings,
  records,
}: Pick<Imported, "edition" | "mappings" | "records">): Set<ProjectField> {
  if (isWhole({ edition, mappings })) return new Set(PROJECT_FIELDS);
  const columns = mappings.flatMap(({ columns }) => columns.flatMap(({ field }) => field ?? []));
  const stated = new Set<ProjectField>(ofEvery);
  for (const column of columns) {
    // `amount.obligated` and `focus.protection` are columns of one kind or one mark.
    const [field = ""] = column.split(".");
    for (const each of byColumn[field] ?? [field]) stated.add(each as ProjectField);
  }
  if (columns.length > 0) return new Set(PROJECT_FIELDS.filter((field) => stated.has(field)));
  return new Set(
    PROJECT_FIELDS.filter((field) => stated.has(field) || records.some((record) => isStated(record, field))),
  );
}

/** An edition, or a table that we wrote of one: its ids last, and what it leaves blank is blank. */
export function isWhole({ edition, mappings }: Pick<Imported, "edition" | "mappings">): boolean {
  return edition !== null || mappings.some(({ columns }) => columns.some(({ header }) => header === EXACT_MARK));
}

function isStated(project: Project, field: ProjectField): boolean {
  const value = project[field];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
