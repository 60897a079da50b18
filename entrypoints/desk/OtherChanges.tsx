import { DeskEntries } from "../../components/DeskEntries.tsx";
import type { Words } from "../../lib/words/words.ts";
import type { OtherChange } from "../desk-work/desk-view.ts";
import type { Editable } from "./edit-fields.ts";
import { rowLine } from "./row-line.ts";
import { fieldName, valueText } from "./sentences.ts";

/** Records that are told; whoever changes more looks through them where they are edited. */
const MOST = 200;

/** What becomes of every table beside projects and organisations, field by field. */
export function OtherChanges({ others, words }: { others: readonly OtherChange[]; words: Words }) {
  if (others.length === 0) return null;
  const { t } = words;
  return (
    <>
      <h2 class="t-head mt16">{t("deskOthers")}</h2>
      <DeskEntries
        entries={others.slice(0, MOST).map((change) => otherView(change, words))}
        words={{
          caption: t("deskOthers"),
          project: t("deskOtherRecord"),
          what: t("deskWhat"),
          field: t("deskField"),
          before: t("deskBefore"),
          after: t("deskAfter"),
        }}
      />
      {others.length > MOST ? (
        <p class="quiet">{t("deskPage", { from: 1, to: MOST, total: words.number(others.length) })}</p>
      ) : null}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function otherView({ table, key, kind, row, fields, names }: OtherChange, words: Words) {
  const name = isUnedited(table) ? String(row.name ?? row.label) : rowLine(table as Editable, row, names, words).name;
  const text = (field: string, value: unknown) => valueText(field, value, words, names);
  // Of a record that is new or goes, what it does not state is no change.
  const told = kind === "changed" ? fields : fields.filter(({ before, after }) => !isBlank(before) || !isBlank(after));
  return {
    id: `${table} ${key}`,
    name,
    who: words.t(isUnedited(table) ? unedited[table] : TABLE_KEYS[table as Editable]),
    kinds: [words.t(`deskOther${capital(kind)}`)],
    fields: told.map(({ field, before, after }) => ({
      name: fieldName(field, words),
      before: kind === "added" ? "" : text(field, before),
      after: kind === "removed" ? "" : text(field, after),
    })),
  };
}

const isBlank = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** Tables that only a whole edition changes, and nobody by hand. */
const unedited = {
  mechanisms: "deskTableMechanisms",
  authorities: "deskTableAuthorities",
  totals: "deskTableTotals",
} as const;
const isUnedited = (table: string): table is keyof typeof unedited => Object.hasOwn(unedited, table);

export const TABLE_KEYS: Record<Editable, string> = {
  projects: "deskTableProjects",
  contacts: "deskTableContacts",
  offices: "deskTableOffices",
  countryFacts: "deskTableFacts",
  calls: "deskTableCalls",
  plans: "deskTablePlans",
};
