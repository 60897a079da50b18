import { pattern } from "../list/pattern.ts";
import { type Money, moneyOf } from "./money.ts";

const TOTAL = pattern(
  String.raw`^(?:grand |sub)?(?:tota(?:l|ls|les|is|ux))(?!\p{L})|^(?:итого|всего|المجموع|الإجمالي)`,
  "iu",
);
const ASKED_OF = pattern(
  "request|solicitad|demandé|pedido|asked|sought|embass|ambassade|embajada|embaixada|mission|federal|fédéral|\\binl\\b|запраш|المطلوب|السفارة",
  "iu",
);
const NUMBERS = /^[\s$€£]*\d[\d.,\s\u00a0\u202f]*$/;
const MOST_LINES = 400;
const MOST_COLUMNS = 9;

/** Of a budget whose columns are headed, what stands in the row of totals below that of what is asked for. */
export function askedInBudget(main: string): Money | null {
  const lines = main
    .slice(0, 12_000)
    .split("\n")
    .slice(0, MOST_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const total = lines.findIndex((line, at) => TOTAL().test(line) && NUMBERS.test(lines[at + 1] ?? ""));
  if (total < 0) return null;
  const sums: string[] = [];
  for (let at = total + 1; at < lines.length && NUMBERS.test(lines[at] ?? "") && sums.length < MOST_COLUMNS; at++)
    sums.push(lines[at] ?? "");
  // The number of the next row of a sheet.
  while (/^\d{1,2}$/.test(sums.at(-1) ?? "") && sums.at(-1) !== "0") sums.pop();
  const column = lines.findLastIndex(
    (line, at) =>
      at < total &&
      line.length < 60 &&
      ASKED_OF().test(line) &&
      [at - 2, at - 1, at].every((head) => isHead(lines, head)),
  );
  if (column < 0) return null;
  let behind = 0;
  while (behind < MOST_COLUMNS && !/^\d/.test(lines[column + behind + 1] ?? "1") && isHead(lines, column + behind + 1))
    behind++;
  const sum = sums.at(-1 - behind);
  const money = sum === undefined ? null : moneyOf(sum, lines[column]);
  return money !== null && money.amount >= 100 ? money : null;
}

/** A column's head: words without figures, with another head or the first row's number or name below. */
const isHead = (lines: string[], at: number): boolean => {
  const line = lines[at] ?? "";
  if (line.length > 60 || /\d{2}/.test(line)) return false;
  // Of the first row's name the figures stand right below.
  return !(NUMBERS.test(lines[at + 1] ?? "") && NUMBERS.test(lines[at + 2] ?? ""));
};
