import type { Words } from "../../lib/words/words.ts";
import type { PlanFound } from "../desk-work/desk-view.ts";
import { fieldName, quoted, reasonOf } from "./sentences.ts";
import type { Desk } from "./use-desk.ts";

interface PlansFoundProps {
  desk: Desk;
  words: Words;
  /** Opens the plan in its form. */
  onOpen: (key: string) => void;
}

/** What was read of a file of plans, and what of it a person decides; errors keep the edition waiting. */
export function PlansFound({ desk, words, onOpen }: PlansFoundProps) {
  const plans = desk.state?.plans ?? null;
  if (plans === null) return null;
  const { t } = words;
  const canEdit = desk.writing === "here";
  return (
    <section class="corrections plans-found" aria-labelledby="plans-found">
      <h2 id="plans-found" class="t-head">
        {t("deskPlansFound")}
      </h2>
      <p class="soft">
        {t("deskPlansText")}{" "}
        {canEdit ? (
          <button type="button" class="btn link" onClick={desk.asProjects}>
            {t("deskPlansNot")}
          </button>
        ) : null}
      </p>
      <ul class="ids">
        {plans.found.map((found) => (
          <li key={`${found.kind} ${found.place}`}>
            <p class={`said-${toneOf(found)}`}>
              {found.row === null ? null : (
                <>
                  <b class="t-strong">{t("deskPlanAt", { row: placeOf(found, words), title: found.title })}</b>{" "}
                </>
              )}
              <span>{textOf(found, words)}</span>{" "}
              {canEdit ? <Actions found={found} desk={desk} words={words} onOpen={onOpen} /> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Actions({ found, desk, words, onOpen }: PlansFoundProps & { found: PlanFound }) {
  const { t } = words;
  const { key, place, settledBy, kind, needed, severity } = found;
  if (kind === "repair") return null;
  const button = (label: string, act: () => void) => (
    <button
      type="button"
      class="btn link"
      aria-label={t("deskSpoken", {
        action: label,
        field: fieldName(found.field, words),
        row: placeOf(found, words),
      })}
      onClick={act}
    >
      {label}
    </button>
  );
  if (settledBy !== null) return button(t("deskUndo"), () => void desk.step({ kind: "undo", step: settledBy }));
  return (
    <>
      {key === null ? null : button(t("deskType"), () => onOpen(key))}
      {needed ? null : (
        <>
          {" "}
          {button(
            t(severity === "warning" || key === null ? "deskLeaveIt" : "deskLeaveBlank"),
            () => void desk.step({ kind: "settle", problem: place }),
          )}
        </>
      )}
      {key === null ? null : (
        <> {button(t("deskLeaveOut"), () => void desk.step({ kind: "drop", table: "plans", key }))}</>
      )}
    </>
  );
}

function textOf({ field, code, reason, printed, fix, kind, settledBy }: PlanFound, words: Words): string {
  const why = reasonOf(code, reason, words, { value: printed, fix: fix ?? "" });
  const said = words.t("deskFound", { field: fieldName(field, words), reason: why });
  const text = printed === "" || kind === "repair" ? said : `${said} ${quoted(printed, words)}`;
  return settledBy === null ? text : words.t("deskSettled", { text });
}

const toneOf = ({ kind, severity, settledBy }: PlanFound): string =>
  kind === "repair" ? "repair" : settledBy !== null ? "done" : severity;

const placeOf = ({ row, sheet }: PlanFound, words: Words): string =>
  [sheet, row === null ? null : words.number(row)].filter((part) => part !== null).join(" ");
