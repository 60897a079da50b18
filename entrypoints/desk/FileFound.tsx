import type { Words } from "../../lib/words/words.ts";
import type { DeskFound } from "../desk-work/desk-view.ts";
import { isOpen } from "../desk-work/rows.ts";
import { fieldName, quoted, reasonOf } from "./sentences.ts";
import type { Desk } from "./use-desk.ts";

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
                {t(each.settledBy === null ? "deskLeaveIt" : "deskUndo")}
              </button>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function textOf({ field, code, reason, printed, fix }: DeskFound, words: Words): string {
  const text = words.t("deskFound", {
    field: fieldName(field, words),
    reason: reasonOf(code, reason, words, { value: printed, fix: fix ?? "" }),
  });
  return printed === "" || printed === field ? text : `${text} ${quoted(printed, words)}`;
}
