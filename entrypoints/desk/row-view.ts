import type { DeskCellView, DeskFoundView, DeskRowView, DeskTableWords } from "../../components/desk-row.ts";
import type { Words } from "../../lib/words/words.ts";
import { type DeskFound, type DeskRow, PROPOSAL } from "../desk-work/desk-view.ts";
import { amountText, countriesText, fieldName, quoted, reasonOf, regionName } from "./sentences.ts";

export function tableWords({ t }: Words, inLines: boolean): DeskTableWords {
  return {
    caption: t("deskRows"),
    row: t(inLines ? "deskColumnLine" : "deskColumnRow"),
    place: t("deskColumnPlace"),
    amount: t("deskColumnAmount"),
    start: t("deskFieldStart"),
    end: t("deskFieldEnd"),
    found: t("deskColumnFound"),
    save: t("deskSave"),
    cancel: t("deskCancel"),
    loading: t("pageLoading"),
    repaired: t("deskStateRepaired"),
    decide: t("deskStateDecide"),
    typed: t("deskStateTyped"),
  };
}

/** A record of the file in the person's language. */
export function rowView(row: DeskRow, words: Words, canEdit: boolean): DeskRowView {
  const { t } = words;
  const cell = (field: string, text: string | null): DeskCellView => cellOf(row, field, text, words);
  const at = row.sheet === null ? words.number(row.at) : `${row.sheet} ${words.number(row.at)}`;
  return {
    n: row.n,
    at,
    open: t("deskOpenRow", { row: at }),
    place: cell("countries", placeText(row, words)),
    title: row.title,
    implementer: cell("implementer", row.implementer),
    amount: cell("amounts", row.amount === null ? shortened(row.printedSum) : amountText(row.amount, words)),
    start: cell("start", row.start === null ? null : words.date(row.start)),
    end: withoutTwice(cell("end", row.end === null ? null : words.date(row.end)), row),
    found: [
      ...leftOut(row, words),
      ...inOrder(row.found.filter((found) => !isSaidTwice(found, row))).map((found) => foundView(found, row, words)),
      ...faults(row, words),
    ].map((found) => (canEdit ? found : { ...found, actions: [] })),
    left: row.leftBy !== null,
  };
}

const shortened = (sum: string | null): string | null =>
  sum !== null && sum.length > 80 ? `${sum.slice(0, 79)}…` : sum;

function cellOf(row: DeskRow, field: string, text: string | null, words: Words): DeskCellView {
  const state = row.states[field] ?? "plain";
  const printed = row.printed[field];
  const blank = text === null || text === "";
  const shown = blank ? words.t("deskNotStated") : text;
  const said = state === "plain" || printed === undefined || printed === "" || printed === text;
  const note = said ? null : quoted(printed, words);
  return { text: shown, state, blank, note };
}

/** What was printed for start and end together is said once. */
const withoutTwice = (end: DeskCellView, { printed }: DeskRow): DeskCellView =>
  printed.start !== undefined && printed.start === printed.end ? { ...end, note: null } : end;

function placeText({ countries, region, scope }: DeskRow, words: Words): string | null {
  if (countries.length > 0) return countriesText(countries, words);
  if (region !== null) return regionName(region, words);
  return scope === "global" ? words.t("deskRegionGLOBAL") : null;
}

function foundView(found: DeskFound, row: DeskRow, words: Words): DeskFoundView {
  const { t } = words;
  const id = `${found.kind}-${found.place}`;
  const reason = reasonOf(found.code, found.reason, words, {
    ...{ value: found.printed, fix: found.fix ?? "" },
    other: found.other === undefined ? "" : words.number(found.other),
  });
  const field = fieldName(found.field, words);
  const twin = isTwin(found);
  const said = twin ? reason : t("deskFound", { field, reason });
  const text = twin || isInSight(found, row) ? said : `${said} ${quoted(found.printed, words)}`;
  const spoken = (label: string) => t("deskSpoken", { action: label, field, row: words.number(row.at) });
  const action = (name: string, label: string) => ({ name, label, spoken: spoken(label) });
  if (found.kind === "repair") {
    if (found.settledBy === null) return { id, tone: "repair", text, actions: [action("unrepair", t("deskUndo"))] };
    const again = action("undo", t("deskRepairAgain"));
    if (found.severity === "repair") return { id, tone: "done", text, actions: [again] };
    return { id, tone: "error", text, actions: [action("type", t("deskType")), again] };
  }
  if (found.settledBy !== null)
    return { id, tone: "done", text: t("deskSettled", { text }), actions: [action("undo", t("deskUndo"))] };
  if (found.code === PROPOSAL)
    return {
      id,
      tone: "error",
      text: reason,
      actions: [action("keep", t("deskProposalTake")), action("leave", t("deskProposalRefuse"))],
    };
  if (twin)
    return {
      id,
      tone: "warning",
      text,
      actions: [action("leave", t("deskLeaveOut")), action("keep", t("deskItIsRight"))],
    };
  const places = found.field === "countries";
  return {
    id,
    tone: found.severity === "error" ? "error" : "warning",
    text,
    actions: [
      ...(found.fix === null ? [] : [action("fix", t("deskUseFix", { fix: found.fix }))]),
      action("type", t(places ? "deskNameThem" : "deskType")),
      action(
        "keep",
        t(
          found.severity === "warning"
            ? "deskItIsRight"
            : places
              ? "deskKeepRegional"
              : // A sum that counts nowhere stays to be read on every page.
                found.code === "other-currency"
                ? "deskKeepAsPrinted"
                : "deskLeaveBlank",
        ),
      ),
    ],
  };
}

/** It is about the whole row: that another one says the same. */
const isTwin = ({ code }: DeskFound): boolean => code === "same-record" || code === "near-record";

/** A warning that only says what a repair beside it says too, which is what can be taken back. */
const isSaidTwice = ({ kind, severity, code, field, printed, settledBy }: DeskFound, row: DeskRow): boolean =>
  kind === "problem" &&
  severity === "warning" &&
  settledBy === null &&
  row.found.some((one) => one.kind === "repair" && one.code === code && one.field === field && one.printed === printed);

/** Fields that have a cell, beneath which stands what was printed. */
const CELLS = ["countries", "implementer", "amounts", "start", "end"];

/** The text that a problem is about stands in its cell already, or there is none; a repair's own sentence has it. */
const isInSight = ({ kind, printed }: DeskFound, row: DeskRow): boolean =>
  kind === "repair" || printed === "" || CELLS.some((field) => row.printed[field] === printed);

/** What waits for a decision first, what a rule only suggests last. */
const inOrder = (found: readonly DeskFound[]): DeskFound[] => [
  ...found.filter(({ code }) => code !== "suggested"),
  ...found.filter(({ code }) => code === "suggested"),
];

/** What the checks of every list say, but where a problem of that field waits: the whole record is opened to mend it. */
const faults = (row: DeskRow, words: Words): DeskFoundView[] =>
  row.faults.filter(isNews(row)).map(({ field, message }, place) => ({
    id: `fault-${place}`,
    tone: "error",
    text: words.t("deskFound", { field: fieldName(field, words), reason: faultText(message, words) }),
    actions: [
      {
        name: "open",
        label: words.t("deskOpen"),
        spoken: words.t("deskOpenRow", { row: words.number(row.at) }),
      },
    ],
  }));

const isNews =
  ({ found }: DeskRow) =>
  ({ field }: { field: string }): boolean =>
    !found.some((each) => each.field === field && each.severity === "error" && each.settledBy === null);

/** The one fault that a file's rows have by themselves, in the person's language. */
const faultText = (message: string, { t, language }: Words): string =>
  message.startsWith("It ends (") && !language.startsWith("en") ? t("deskFormOrder") : message;

const leftOut = (row: DeskRow, words: Words): DeskFoundView[] =>
  row.leftBy === null
    ? []
    : [
        {
          id: "left",
          tone: "done",
          text: words.t("deskLeftOut"),
          actions: [
            {
              name: "undo",
              label: words.t("deskUndo"),
              spoken: words.t("deskSpoken", {
                action: words.t("deskUndo"),
                field: words.t("deskLeftOut"),
                row: words.number(row.at),
              }),
            },
          ],
        },
      ];
