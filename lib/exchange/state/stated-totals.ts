import type { Code } from "../codes.ts";
import type { ImportProblem } from "../imported.ts";
import { readAmounts, readNumber } from "../normalise/amounts.ts";
import { readCountries } from "../normalise/countries.ts";
import { findDates } from "../normalise/dates.ts";
import { isNotAdded, whyUnchecked } from "../not-added.ts";
import type { RawRecord } from "../raw-record.ts";
import type { PageLine } from "./page-lines.ts";

/** What a page says of itself before its first record. */
export interface Stated {
  asOf: string | null;
  /** Printed in a heading: "Fiscal Year 2003". */
  fiscalYear: string | null;
  totals: Total[];
}

interface Total {
  of: "projects" | "countries" | "dollars";
  number: number;
  printed: string;
  line: number;
}

/** Lines before the first record that are looked at, and characters of each. */
const MOST_LINES = 400;
const LONGEST = 2_000;
/** A heading is short; prose may speak of any year. */
const HEADING = 160;

const projects = /(?<!\$)\b(\d[\d,]*)\s+(?:[\p{L}-]+,?\s+(?:and\s+)?){0,6}?(?:projects?|grants?|awards?|programs?)\b/iu;
const countries = /(?:(over|more than|at least)\s+)?\b(\d+)\s+(?:different\s+)?countries\b/i;
const dollars =
  /(?:worth|totaling|totalling|total of|valued at)\s+(?:[\p{L}]+\s+){0,3}?\$\s?([\d,.]+)\s*(million|billion)?/iu;
const asOf = /\bas of\s+([\p{L}\d ,./-]{6,30})/iu;
const year = /\bfiscal years?\s+(\d{4})\b(?!\s*(?:and|-|–|to)\s*\d{4})|\bFY\s?(\d{4})\b/i;

export function readStated(lines: readonly PageLine[], title: string | null): Stated {
  const totals = new Map<Total["of"], Total>();
  const years = new Set<string>();
  let date: string | null = null;
  let alone: string | null = null;
  for (const { text, line } of [{ text: title ?? "", line: 1 }, ...lines.slice(-MOST_LINES)]) {
    const words = text.slice(0, LONGEST);
    const found = asOf.exec(words);
    date ??= found ? (findDates(found[1] ?? "", "month-first")[0]?.iso ?? null) : null;
    if (words.length < 40)
      alone ??= /^[\p{L}]+\.? \d{1,2}, \d{4}$/u.test(words) ? (findDates(words, "month-first")[0]?.iso ?? null) : null;
    const [, long, short] = words.length < HEADING ? (year.exec(words) ?? []) : [];
    if (long ?? short) years.add((long ?? short)!);
    for (const total of totalsOf(words, line)) if (!totals.has(total.of)) totals.set(total.of, total);
  }
  const fiscalYear = years.size === 1 ? ([...years][0] ?? null) : null;
  return { asOf: date ?? alone ?? fiscalYear, fiscalYear, totals: [...totals.values()] };
}

function totalsOf(text: string, line: number): Total[] {
  // One sentence of totals says how many and how much; a number of projects alone can be anything.
  const [many, places, money] = [projects.exec(text), countries.exec(text), dollars.exec(text)];
  const totals: Total[] = [];
  if (!many || !(places || money)) return totals;
  totals.push({ of: "projects", number: Number(many[1]!.replaceAll(",", "")), printed: many[0], line });
  if (places) totals.push({ of: "countries", number: Number(places[2]), printed: places[0], line });
  const sum = money ? readNumber((money[1] ?? "").replace(/[.,]$/, "")) : null;
  const factor = money?.[2]?.toLowerCase() === "billion" ? 1e9 : money?.[2] ? 1e6 : 1;
  if (money && sum !== null) totals.push({ of: "dollars", number: sum * factor, printed: money[0], line });
  return totals;
}

/** Says where the page's own totals and its records differ. Sums round: five in a hundred are no difference. */
export function compareTotals({ totals }: Stated, records: readonly RawRecord[]): ImportProblem[] {
  return totals.flatMap(({ of, number, printed, line }) => {
    const { found, notAdded } = of === "dollars" ? dollarsOf(records) : { found: countOf(of, records), notAdded: 0 };
    const more = /\b(?:over|more than|at least)\b/i.test(printed) && found > number && found < number * 1.25;
    const same = more || (of === "dollars" ? Math.abs(found - number) <= number * 0.05 : found === number);
    if (same) return [];
    const [code, reason]: [Code, string] =
      notAdded > 0
        ? ["total-unchecked", whyUnchecked(notAdded)]
        : ["total-differs", `The page states ${show(of, number)}; its records are ${show(of, found)}.`];
    return [{ n: null, line, field: of, value: printed, code, reason, severity: "warning", fix: null }];
  });
}

function dollarsOf(records: readonly RawRecord[]): { found: number; notAdded: number } {
  const read = records.flatMap(({ text }) => (text.amount === undefined ? [] : [readAmounts(text.amount)]));
  return {
    found: read.reduce((sum, { value }) => value.reduce((part, { usd }) => part + usd, sum), 0),
    notAdded: read.filter(({ doubts }) => isNotAdded(doubts)).length,
  };
}

function countOf(of: "projects" | "countries", records: readonly RawRecord[]): number {
  if (of === "projects") return records.length;
  const texts = records.flatMap(({ text }) => text.countries ?? []);
  return new Set(texts.flatMap((text) => readCountries(text).value.countries)).size;
}

function show(of: Total["of"], number: number): string {
  return of === "dollars" ? `$${number.toLocaleString("en-US")}` : `${number} ${of}`;
}
