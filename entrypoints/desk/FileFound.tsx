import type { Words } from "../../lib/words/words.ts";
import type { DeskFound } from "../desk-work/desk-view.ts";
import { isOpen } from "../desk-work/rows.ts";
import { fieldName, quoted, reasonOf } from "./sentences.ts";
import type { Desk } from "./use-desk.ts";

/** A column that its cells named: there is nothing to leave, it is right or it is named anew. */
const GUESSED = "guessed-column";

/** What is wrong with the file as a whole: a column nobody understands, a sheet left out. */
export function FileFound({ desk, words }: { desk: Desk; words: Words }) {
  const found = desk.state?.fileFound ?? [];
  if (found.length === 0) return null;
  const { t } = words;
  return (
    <ul class="file-found" aria-label={t("deskFileFound")}>
      {found.map((each) => (
        <li key={`${each.kind}-${each.place}`} class={isOpen(each) ? "note warn" : "note"}>
          <span>
            {textOf(each, words)}{" "}
            {each.kind === "problem" && desk.writing === "here" ? (
              <button
                type="button"
                class="btn link"
                onClick={() =>
                  void desk.step(
                    each.settledBy === null
                      ? { kind: "settle", problem: each.place }
                      : { kind: "undo", step: each.settledBy },
                  )
                }
              >
                {t(each.settledBy !== null ? "deskUndo" : each.code === GUESSED ? "deskGuessRight" : "deskLeaveIt")}
              </button>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function textOf({ field, code, reason, printed, fix }: DeskFound, words: Words): string {
  const name = fieldName(field, words);
  return words.t("deskFound", {
    field: printed === "" || printed === field ? name : `${name}, ${quoted(printed, words)}`,
    reason: reasonOf(code, reason, words, { value: printed, fix: fix ?? "" }),
  });
}
