import type { ImportProblem, Repair } from "../../../lib/exchange/imported.ts";
import { openNormaliser } from "../../../lib/exchange/normalise-record.ts";
import { readStatePage } from "../../../lib/exchange/state/read-state-page.ts";
import { type Markup, makePage, type Page } from "./invented-pages.ts";
import type { Layout } from "./layouts.ts";

export interface Measured {
  records: number;
  expected: number;
  fields: number;
  right: number;
  planted: number;
  told: number;
  good: number;
  falselyAccused: number;
  /** The first things that went wrong, to look at. */
  wrong: string[];
}

export const RECORDS = 40;

/** Reads an invented page and counts what came out right. */
export function measure(layout: Layout, markup: Markup, seed: number, flawed = 0.3): Measured {
  const page = makePage(seed, layout, markup, RECORDS, flawed);
  const read = readStatePage(page.text);
  const normaliser = openNormaliser({ base: null, publisher: "p", asOf: read.asOf, source: null, today: "2026-11-21" });
  const sum: Measured = {
    records: read.records.length,
    expected: page.records.length,
    fields: 0,
    right: 0,
    planted: 0,
    told: 0,
    good: 0,
    falselyAccused: 0,
    wrong: [],
  };
  for (const [index, raw] of read.records.entries()) {
    const entry = page.records[index];
    if (!entry) continue;
    const { record, problems, repairs } = normaliser.record(raw);
    compare(entry, got(record), sum);
    judge(entry, [...problems, ...read.problems.filter(({ n }) => n === index + 1)], repairs, sum);
  }
  return sum;
}

type Entry = Page["records"][number];
type Understood = ReturnType<ReturnType<typeof openNormaliser>["record"]>["record"];

function got(record: Understood) {
  return {
    line: record.line,
    countries: record.countries,
    implementer: record.implementer,
    usd: record.amounts.map(({ usd }) => usd),
    fiscalYears: record.amounts.map(({ fiscalYear }) => fiscalYear),
    start: record.start,
    end: record.end,
    summary: record.summary?.replace(/\s+/g, " ") ?? null,
    title: record.title,
    focus: record.focus,
  };
}

function compare({ made: { want }, line }: Entry, found: ReturnType<typeof got>, sum: Measured): void {
  const wanted = { ...want, line };
  for (const field of Object.keys(found) as (keyof typeof found)[]) {
    // Where the list states no type, one may be suggested; a year of the page's heading goes to amounts without one.
    if (field === "focus" && want.focus.length === 0) continue;
    if (field === "fiscalYears" && want.fiscalYears.every((year) => year === null)) continue;
    sum.fields += 1;
    if (JSON.stringify(found[field]) === JSON.stringify(wanted[field])) sum.right += 1;
    else sum.wrong.push(`${field}: ${JSON.stringify(found[field])} instead of ${JSON.stringify(wanted[field])}`);
  }
}

function judge({ made, line, lines }: Entry, problems: ImportProblem[], repairs: Repair[], sum: Measured): void {
  const { planted } = made;
  if (planted === null) {
    sum.good += 1;
    if (problems.length === 0) return;
    sum.falselyAccused += 1;
    sum.wrong.push(`accused: ${problems.map(({ field, code, value }) => `${field} ${code} ${value}`).join("; ")}`);
    return;
  }
  sum.planted += 1;
  const places = new Set([
    line,
    lines[planted.part],
    ...planted.fields.map((field) => lines[field as keyof typeof lines]),
  ]);
  const told = [...problems, ...repairs].some((one) => planted.fields.includes(one.field) && places.has(one.line));
  if (told) sum.told += 1;
  else sum.wrong.push(`untold: ${planted.kind}`);
}
