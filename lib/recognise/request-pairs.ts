import { pattern } from "../list/pattern.ts";
import { dateIn } from "./dates.ts";
import { lineFields } from "./line-fields.ts";
import { moneyIn, moneyOf } from "./money.ts";
import type { Reading } from "./reading.ts";
import { isBlank } from "./request-fields.ts";

/** Words and what stands beside, below or behind them, whatever the words ask for. */
export interface Pair {
  label: string;
  value: string;
  /** A box or "label: value"; not words that only stand above or before. */
  sure: boolean;
}

const LINES = 12_000;
const MOST_PAIRS = 400;
const LONGEST_LABEL = 90;
const LONGEST_SOLID = 70;
/** Of a line that stands below the name of its box. */
const LONGEST_BELOW = 160;

const DASHED = pattern(String.raw`^(\p{L}[^:：\n]{1,60}?)\s+[–—-]\s+(\S.{0,80})$`, "u");
/** "Завершение:28.02.2028" */
const DENSE = pattern(String.raw`^(\p{L}[^:：\d\n]{2,60})[:：](?!\/)(\S.{0,200})$`, "u");
/** Two cells of a line: of a copied table, in columns, or with dots between them. */
const BETWEEN_CELLS = /\s*\|\s*|\t+|\s{3,}|\s*(?:\.{4,}|…{2,})\s*/;
/** A name of a box, and no sentence. */
const NAMES_BOX = pattern(String.raw`\p{L}{2}.*(?<![.!;,])$`, "u");
const CODE = /^(?=.*\d)[A-Z\d]+(?:[-/_.][A-Z\d]+)+$|^[A-Z]{3,10}\d{4,12}[A-Z\d]*$/;

/**
 * All pairs of a request: its boxes first, then its lines. A line that is a sum, a day or a code and nothing else
 * belongs to the words above it or before it on the line.
 */
export function pairsOf(reading: Reading, main: string): Pair[] {
  const pairs: Pair[] = [];
  const add = (label: string, value: string, sure = true) => {
    const words = label.replace(/[\s:：*]+$/, "").trim();
    if (pairs.length < MOST_PAIRS && words.length <= LONGEST_LABEL && !isBlank(value))
      pairs.push({ label: words, value: value.trim(), sure });
  };
  for (const { label, value } of reading.fields) {
    // "a. Federal $24,600.00" in one cell, "b. Applicant $1,900.00" in the next.
    const own = cut(label);
    if (own) add(own.label, own.value);
    const other = own && cut(value);
    for (const part of value.length < 200 ? value.split(/\s+(?=[a-h][.)]\s)/) : []) {
      const box = /^[a-h][.)]\s/.test(part) ? cut(part) : null;
      if (box) add(box.label, box.value);
    }
    if (other) add(other.label, other.value);
    else if (!own) add(label, value);
  }
  const lines = main
    .slice(0, LINES)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  for (const { label, value } of lineFields(lines)) add(label, value);
  const heads = new Set(reading.headings.filter(({ level, text }) => level > 2 && text !== "").map(({ text }) => text));
  for (const [at, line] of lines.entries()) {
    // Records whose boxes are named by small headings.
    if (heads.has(lines[at - 1] ?? "") && !heads.has(line)) add(lines[at - 1] ?? "", line);
    const dashed = DASHED().exec(line);
    if (dashed && isSolid(dashed[2]!)) add(dashed[1]!, dashed[2]!);
    const above = lines[at - 1] ?? "";
    if (line.length < LONGEST_BELOW && !/\p{L}[:：]/u.test(line) && isBoxName(above))
      add(above, sumsBelow(lines, at) ?? line, false);
    const cells = line.split(BETWEEN_CELLS).filter((cell) => cell !== "");
    if (cells.length === 2 && !/[:：]/.test(line)) add(cells[0] ?? "", cells[1] ?? "");
    const dense = DENSE().exec(line);
    if (dense) add(dense[1] ?? "", dense[2] ?? "");
    const own = /[:：]/.test(line) ? null : cut(line);
    if (own) add(own.label, own.value, false);
  }
  return pairs;
}

/** Years of a row of a table, each on its line, and what they come to. */
function sumsBelow(lines: string[], at: number): string | null {
  let end = at;
  while (end < at + MOST_YEARS && moneyIn(lines[end] ?? "").length === 1 && isSolid(lines[end] ?? "")) end++;
  return end > at + 2 ? lines.slice(at, end).join(" | ") : null;
}
const MOST_YEARS = 7;

const isBoxName = (line: string): boolean =>
  line.length <= LONGEST_LABEL &&
  line.split(/\s+/).length <= 10 &&
  NAMES_BOX().test(line) &&
  !/[:：]\s/.test(line) &&
  !isSolid(line);

/** A sum, a day, a period or a code, with no more than a few words around it. */
export function isSolid(value: string): boolean {
  if (/^(?:[^|]{3,20} \| ){2,7}[^|]{3,20}$/.test(value)) return value.split(" | ").every(isSolid);
  if (value.length > LONGEST_SOLID || !/\d/.test(value)) return false;
  if (CODE.test(value)) return true;
  const [sum] = moneyIn(value);
  if (sum) return value.length - (sum.end - sum.at) < 25;
  if (/^[\d.,\s]*\d{3}(?:[.,]\d\d)?$/.test(value)) return moneyOf(value) !== null;
  const date = dateIn(value, true);
  return date !== null && (value.length - date.end < 3 || dateIn(value.slice(date.end), true) !== null);
}

/** "a. Federal 24,600.00 USD", "Start date 02/15/2027": words, and behind them a sum or a day that ends the line. */
function cut(line: string): { label: string; value: string } | null {
  if (line.length > LONGEST_LABEL + LONGEST_SOLID || !/\d/.test(line)) return null;
  const sum = moneyIn(line).at(-1);
  const at = sum && sum.end >= line.length - 1 ? sum.at : (dayAtEnd(line) ?? centsAtEnd(line));
  const label = line.slice(0, at ?? 0).replace(/[\s.…_·–—-]+$/, "");
  return at !== null && !/\d{4}|\d[,.]\d{3}/.test(label) && label.split(/\s+/).length <= 8 && NAMES_BOX().test(label)
    ? { label, value: line.slice(at) }
    : null;
}

function centsAtEnd(line: string): number | null {
  const figure = /(?<=\s)\d[\d.,]*[.,]\d\d$/.exec(line);
  return figure ? figure.index : null;
}

function dayAtEnd(line: string): number | null {
  const day = /(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[\s-]\S{3,12}[\s-]\d{4}|\S{3,12}\s\d{1,2},\s\d{4})$/.exec(
    line,
  );
  return day && dateIn(day[0], true) ? day.index : null;
}
