import { useEffect, useState } from "preact/hooks";
import type { DeskMatchView } from "../../components/DeskMatches.tsx";
import type { MatchPart } from "../../lib/list/identity.ts";
import type { Words } from "../../lib/words/words.ts";
import type { MatchRow } from "../desk-work/desk-view.ts";
import { countriesText, countsLines, fieldName } from "./sentences.ts";
import type { Desk } from "./use-desk.ts";

/** A page of the decisions on identity, in words. */
export function useMatches(desk: Desk, words: Words, which: "open" | "all", from: number, to: number) {
  const [found, setFound] = useState<{ total: number; rows: MatchRow[] }>({ total: 0, rows: [] });
  const { client, turn, state } = desk;
  useEffect(() => {
    let current = true;
    client.ask("matches", { which, from, to }).then(
      (next) => current && setFound(next),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [client, turn, which, from, to]);
  const known = state !== null && desk.writing === "here";
  return {
    total: found.total,
    /** Likely ones in sight that nobody has answered. */
    unanswered: found.rows.filter(
      ({ sureness, said, older }) => sureness === "likely" && said === null && older !== null,
    ).length,
    acceptAll: () => {
      const pairs = found.rows.flatMap(({ n, sureness, said, older }) =>
        sureness === "likely" && said === null && older !== null ? [{ n, older: older.id }] : [],
      );
      void desk.step({ kind: "matches", pairs });
    },
    rows: found.rows.map((row) => matchView(row, words, known, countsLines(state?.file ?? null))),
    act: (view: DeskMatchView, action: string) => {
      const row = found.rows.find(({ n }) => n === view.n);
      if (row === undefined) return;
      if (action === "undo" && row.said !== null) void desk.step({ kind: "undo", step: row.said.step });
      else if (action === "same" && row.older !== null)
        void desk.step({ kind: "match", n: row.n, older: row.older.id });
      else if (action.startsWith("as ")) void desk.step({ kind: "match", n: row.n, older: action.slice(3) });
      else if (action === "not") void desk.step({ kind: "match", n: row.n, older: null });
    },
  };
}

function matchView(row: MatchRow, words: Words, canEdit: boolean, inLines: boolean): DeskMatchView {
  const { t } = words;
  const name = row.name ?? [row.implementer, countriesText(row.countries, words)].filter(Boolean).join(", ");
  const action = (id: string, label: string, on = false) => ({
    name: id,
    label,
    spoken: t("deskSpoken", { action: label, field: name, row: words.number(row.at) }),
    on,
  });
  const actions =
    row.said !== null
      ? [action("undo", t("deskUndo"))]
      : row.sureness === "likely"
        ? [action("same", t("deskIsSame")), action("not", t("deskIsNot"))]
        : row.sureness === "certain"
          ? [action("not", t("deskIsNot"))]
          : [];
  const others =
    row.said === null
      ? row.others.map((other) => action(`as ${other.id}`, t("deskIsOther", { name: olderName(other, words) })))
      : [];
  return {
    n: row.n,
    sureness: row.sureness,
    tag: t(tags[row.sureness]),
    name,
    where: t(inLines ? "deskAtLine" : "deskAtRow", { row: words.number(row.at) }),
    text: textOf(row, words),
    actions: canEdit ? actions : [],
    others: canEdit ? others : [],
  };
}

const olderName = ({ title, implementer, countries }: NonNullable<MatchRow["older"]>, words: Words): string =>
  title ?? [implementer, countriesText(countries, words)].filter(Boolean).join(", ");

const tags = { certain: "deskCertain", likely: "deskLikely", new: "deskNew" };

function textOf(row: MatchRow, words: Words): string {
  const { t } = words;
  if (row.older === null) return t(row.said === null ? "deskNewText" : "deskNotSameText");
  const older = olderName(row.older, words);
  const agree = row.parts.filter(({ likeness }) => likeness !== null && likeness >= 0.9);
  const differ = row.parts.filter(({ likeness }) => likeness !== null && likeness < 0.9);
  const said = [t("deskLikeIn", { name: older })];
  if (agree.length > 0)
    said.push(t("deskAgree", { fields: words.list(agree.map((part) => fieldName(part.field, words))) }));
  for (const part of differ.slice(0, 3)) said.push(partText(part, words));
  return said.join(" ");
}

const partText = ({ field, older, newer }: MatchPart, words: Words): string =>
  words
    .t("deskDiffers", {
      field: fieldName(field, words),
      older: short(asShown(field, older, words)),
      newer: short(asShown(field, newer, words)),
    })
    .replace("….", "…");

/** Sums, dates and countries as a person writes them; ids and other texts as they are. */
function asShown(field: MatchPart["field"], text: string, words: Words): string {
  if (field === "start" || field === "end") return text === "" ? "" : words.date(text);
  const parts = text.split(", ").filter(Boolean);
  if (field === "amounts") return words.list(parts.map((usd) => words.money(Number(usd))));
  return field === "countries" ? words.list(parts.map(words.country)) : text;
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
