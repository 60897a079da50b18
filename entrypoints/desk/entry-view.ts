import type { DeskEntryView } from "../../components/DeskEntries.tsx";
import type { ChangeKind } from "../../lib/list/field-changes.ts";
import type { Words } from "../../lib/words/words.ts";
import type { EntryPage } from "../desk-work/desk-view.ts";
import { countriesText, fieldName, valueText } from "./sentences.ts";

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
  const text = (field: string, value: unknown) => valueText(field, value, words, names);
  const fields =
    older !== null && newer !== null
      ? Object.entries(entry.fields)
          .filter(([field]) => entry.kinds.includes("source") || !ofSource.has(field))
          .map(([field, [before, after]]) => ({
            name: fieldName(field, words),
            before: text(field, before),
            after: text(field, after),
          }))
          // Only a date or a page behind the same words.
          .filter(({ before, after }) => before !== after)
      : telling.map((field) => ({
          name: fieldName(field, words),
          before: older === null ? "" : text(field, older[field]),
          after: newer === null ? "" : text(field, newer[field]),
        }));
  return {
    id: entry.id,
    name: shown?.title ?? ([who, place].filter(Boolean).join(", ") || entry.id),
    who: shown?.title === null ? "" : [who, place].filter(Boolean).join(" · "),
    kinds: entry.kinds.map((kind) => kindName(kind, words)),
    fields,
  };
}
