import type { DeskEntryView } from "../../components/DeskEntries.tsx";
import { type ChangeKind, PROJECT_FIELDS, type ProjectField } from "../../lib/list/field-changes.ts";
import type { Project } from "../../lib/list/schema.ts";
import type { Words } from "../../lib/words/words.ts";
import type { EntryPage } from "../desk-work/desk-view.ts";
import { countriesText, fieldName, moneyText, valueText } from "./sentences.ts";

export const kindName = (kind: ChangeKind, { t }: Words): string =>
  t(`deskKind${kind.charAt(0).toUpperCase()}${kind.slice(1)}`);

/** Where and how it is printed: nobody looks for these where the project itself changed. */
const ofSource = new Set(["sources", "printed", "history"]);

/** Fields of a new or a lost project that say which one it is. */
const telling = ["implementer", "countries", "amounts", "start", "end", "summary"] as const;

export function entryView(entry: EntryPage["entries"][number], words: Words): DeskEntryView {
  const { older, newer, names } = entry;
  const shown = newer ?? older;
  const who = shown?.implementer ? (names[shown.implementer] ?? shown.implementer) : words.t("deskNotStated");
  const place = shown === null ? "" : countriesText(shown.countries, words);
  // What is stated of money is one text, in dollars or as it is printed.
  const text = (field: ProjectField, project: Project) =>
    (field === "amounts" ? moneyText(project, words) : "") || valueText(field, project[field], words, names);
  const differing = (field: ProjectField) => field === "amounts" || entry.fields[field] !== undefined;
  const fields =
    older !== null && newer !== null
      ? PROJECT_FIELDS.filter(differing)
          .filter((field) => entry.kinds.includes("source") || !ofSource.has(field))
          .map((field) => ({ name: fieldName(field, words), before: text(field, older), after: text(field, newer) }))
          // Only a date or a page behind the same words.
          .filter(({ before, after }) => before !== after)
      : telling.map((field) => ({
          name: fieldName(field, words),
          before: older === null ? "" : text(field, older),
          after: newer === null ? "" : text(field, newer),
        }));
  return {
    id: entry.id,
    name: shown?.title ?? ([who, place].filter(Boolean).join(", ") || entry.id),
    who: shown?.title === null ? "" : [who, place].filter(Boolean).join(" · "),
    kinds: entry.kinds.map((kind) => kindName(kind, words)),
    fields,
  };
}
