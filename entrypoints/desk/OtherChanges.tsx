import { DeskEntries } from "../../components/DeskEntries.tsx";
import type { Words } from "../../lib/words/words.ts";
import type { OtherChange } from "../desk-work/desk-view.ts";
import type { Editable } from "./edit-fields.ts";
import { rowLine } from "./row-line.ts";
import { fieldName, valueText } from "./sentences.ts";

/** Records that are told; whoever changes more looks through them where they are edited. */
const MOST = 200;

/** What becomes of offices, contacts, country facts, calls and plans, field by field. */
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
  const { name } = rowLine(table as Editable, row, names, words);
  const text = (field: string, value: unknown) => valueText(field, value, words, names);
  // Of a record that is new or goes, what it does not state is no change.
  const told = kind === "changed" ? fields : fields.filter(({ before, after }) => !isBlank(before) || !isBlank(after));
  return {
    id: `${table} ${key}`,
    name,
    who: words.t(TABLE_KEYS[table as Editable]),
    kinds: [words.t(`deskOther${capital(kind)}`)],
    fields: told.map(({ field, before, after }) => ({
      name: fieldName(field, words),
      before: kind === "added" ? "" : text(field, before),
      after: kind === "removed" ? "" : text(field, after),
    })),
  };
}

const isBlank = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

export const TABLE_KEYS: Record<Editable, string> = {
  projects: "deskTableProjects",
  contacts: "deskTableContacts",
  offices: "deskTableOffices",
  countryFacts: "deskTableFacts",
  calls: "deskTableCalls",
  plans: "deskTablePlans",
};
