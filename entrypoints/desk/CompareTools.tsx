import { CHANGE_KINDS, type ChangeKind } from "../../lib/list/field-changes.ts";
import { OTHER_TABLES, type OtherTable } from "../../lib/list/table-changes.ts";
import type { Words } from "../../lib/words/words.ts";
import type { DeskChange } from "../desk-work/desk-view.ts";
import { kindName } from "./entry-view.ts";
import { TABLE_KEYS } from "./other-view.ts";

/** What of the changes is shown: those with these words; of projects one kind, or of the rest one table. */
export interface Wanted {
  query: string;
  kind: ChangeKind | null;
  table: OtherTable | null;
}

interface CompareToolsProps {
  change: DeskChange | null;
  wanted: Wanted;
  /** How many there are, in words. */
  found: string;
  words: Words;
  onWant: (wanted: Wanted) => void;
}

/** Searches the changes, and picks those of one kind: of projects or of another table, each with its count. */
export function CompareTools({ change, wanted, found, words, onWant }: CompareToolsProps) {
  const { t, number } = words;
  const kinds = CHANGE_KINDS.filter((each) => (change?.counts[each] ?? 0) > 0);
  return (
    <div class="row wrap tools">
      <label class="row">
        <span class="sr">{t("deskSearchChanges")}</span>
        <input
          class="in"
          type="search"
          placeholder={t("deskSearchChanges")}
          value={wanted.query}
          onInput={(event) => onWant({ ...wanted, query: event.currentTarget.value })}
        />
      </label>
      <label class="row">
        <span class="sr">{t("deskKindLabel")}</span>
        <select
          class="in"
          value={wanted.kind ?? wanted.table ?? ""}
          onChange={(event) => {
            const { value } = event.currentTarget;
            const kind = CHANGE_KINDS.find((each) => each === value) ?? null;
            onWant({ ...wanted, kind, table: OTHER_TABLES.find((each) => each === value) ?? null });
          }}
        >
          <option value="">{t("deskAllKinds")}</option>
          {kinds.length === 0 ? null : (
            <optgroup label={t("deskTableProjects")}>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {`${kindName(each, words)} · ${number(change?.counts[each] ?? 0)}`}
                </option>
              ))}
            </optgroup>
          )}
          {(change?.others.length ?? 0) === 0 ? null : (
            <optgroup label={t("deskOthers")}>
              {change?.others.map(({ table, count }) => (
                <option key={table} value={table}>
                  {`${t(TABLE_KEYS[table])} · ${number(count)}`}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <span class="sp" />
      <span class="t-small soft" role="status">
        {found}
      </span>
    </div>
  );
}
