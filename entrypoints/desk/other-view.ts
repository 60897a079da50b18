import type { DeskEntryView } from "../../components/DeskEntries.tsx";
import type { OtherTable } from "../../lib/list/table-changes.ts";
import type { Words } from "../../lib/words/words.ts";
import type { OtherCount, OtherPage } from "../desk-work/desk-view.ts";
import { EDITABLE, type Editable } from "./edit-fields.ts";
import { rowLine } from "./row-line.ts";
import { fieldName, valueText } from "./sentences.ts";

/** Catalogue keys of what the tables of a list are called. */
export const TABLE_KEYS: Record<Editable | OtherTable, string> = {
  projects: "deskTableProjects",
  organisations: "deskTableOrganisations",
  contacts: "deskTableContacts",
  offices: "deskTableOffices",
  countryFacts: "deskTableFacts",
  calls: "deskTableCalls",
  plans: "deskTablePlans",
  mechanisms: "deskTableMechanisms",
  authorities: "deskTableAuthorities",
  totals: "deskTableTotals",
};

const isEditable = (table: string): table is Editable => EDITABLE.some((each) => each === table);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === "object" && Object.values(value).every(isBlank));

/** A record beside projects that comes, becomes otherwise or goes, field by field. */
export function otherView(change: OtherPage["entries"][number], words: Words): DeskEntryView {
  const { table, key, kind, row, fields, names } = change;
  const name = isEditable(table) ? rowLine(table, row, names, words).name : String(row.name ?? row.label);
  const text = (field: string, value: unknown) => valueText(field, value, words, names);
  // Of a record that is new or goes, what it does not state is no change.
  const told = kind === "changed" ? fields : fields.filter(({ before, after }) => !isBlank(before) || !isBlank(after));
  return {
    id: `${table} ${key}`,
    name,
    who: words.t(TABLE_KEYS[table]),
    kinds: [words.t(`deskOther${capital(kind)}`)],
    fields: told.map(({ field, before, after }) => ({
      name: fieldName(field, words),
      before: kind === "added" ? "" : text(field, before),
      after: kind === "removed" ? "" : text(field, after),
    })),
  };
}

export const countOf = (others: readonly OtherCount[]): number => others.reduce((sum, { count }) => sum + count, 0);

/** How many records of which tables: "Organisations 2 · Contacts 1". */
export const tablesText = (others: readonly OtherCount[], words: Words): string =>
  others.map(({ table, count }) => `${words.t(TABLE_KEYS[table])} ${words.number(count)}`).join(" · ");
