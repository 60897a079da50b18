import { fold } from "../../list/fold.ts";
import { MARKINGS, type Plan } from "../../list/schema.ts";
import type { Code } from "../codes.ts";
import type { ImportProblem, Place, Repair } from "../imported.ts";
import { readCountries } from "../normalise/countries.ts";
import { readRegion } from "../normalise/fields.ts";
import { readFocus } from "../normalise/focus.ts";
import { readDate } from "../normalise/read-dates.ts";
import { type Read, statesNothing } from "../normalise/reading.ts";
import { fiscalYearOf, longText } from "../normalise/short-texts.ts";
import type { PlanField } from "./plan-columns.ts";
import { readRange } from "./read-range.ts";

export type PlanTexts = Partial<Record<PlanField, string>>;

/** A row of a table as a plan, without its id, and what could not be read of it. */
export interface PlanRead {
  plan: Omit<Plan, "id">;
  problems: ImportProblem[];
  repairs: Repair[];
}

export interface PlanReader {
  /** Finds an office of the list by what a text calls it. */
  office(text: string): string | null;
  /** Of the file. */
  sourceTitle: string;
}

const LONGEST_TITLE = 300;

/** Nothing is guessed: what cannot be read is not stated, and a problem. */
export function readPlan(texts: PlanTexts, place: Place, { office, sourceTitle }: PlanReader): PlanRead {
  const problems: ImportProblem[] = [];
  const repairs: Repair[] = [];
  const tell = (field: keyof Plan, value: string, code: Code, reason: string) =>
    problems.push({ ...place, field, value, code, reason, severity: "error", fix: null });
  const take = <T>(field: keyof Plan, read: Read<T>): T => {
    for (const doubt of read.doubts) problems.push({ ...place, ...doubt, field });
    for (const change of read.changes) repairs.push({ ...place, ...change, field });
    return read.value;
  };
  const stated = (field: PlanField): string | null => {
    const text = texts[field]?.trim() ?? "";
    return text === "" || statesNothing(text) ? null : text;
  };
  const read = <T>(field: PlanField, understand: (text: string) => T | null, code: Code, reason: string): T | null => {
    const text = stated(field);
    const value = text === null ? null : understand(text);
    if (text !== null && value === null) tell(field as keyof Plan, text, code, reason);
    return value;
  };

  const places = stated("countries") === null ? null : take("countries", readCountries(texts.countries ?? ""));
  const decides = stated("decides");
  const span = decides === null ? null : take("decides", readDate("end", decides, "month-first"));
  const region = read("region", readRegion, "unknown-region", "No region has this name.");
  const money = readRange({ amount: stated("amount"), from: stated("usdFrom"), to: stated("usdTo") });
  for (const { field, value, code, reason } of money.wrong) tell(field, value, code, reason);
  const note = longText(texts.note);
  const title = stated("title") ?? (note !== null && note.length <= LONGEST_TITLE ? note : null);
  if (title === null) tell("title", "", "no-title", "A plan needs a title, and the row states none.");
  const url = stated("sourceUrl");
  const plan: Omit<Plan, "id"> = {
    title: (title ?? "").slice(0, LONGEST_TITLE),
    countries: places?.countries.slice() ?? [],
    region: places !== null && places.countries.length > 0 ? null : (places?.region ?? region),
    funder: read("funder", office, "unknown-office", "The list has no office of this name."),
    account: longText(texts.account),
    fiscalYear: read("fiscalYear", fiscalYearOf, "no-fiscal-year", "No fiscal year could be read here."),
    usdFrom: money.usdFrom,
    usdTo: money.usdTo,
    focus: stated("focus") === null ? [] : take("focus", readFocus(texts.focus ?? "")).slice(),
    decides: span?.end ?? span?.start ?? null,
    owner: longText(texts.owner),
    contacts: [],
    note: note !== null && fold(note) === fold(title ?? "") ? null : note,
    marking:
      read(
        "marking",
        (text) => MARKINGS.find((known) => known === text.toUpperCase()) ?? null,
        "unknown-marking",
        "It is none of UNCLASSIFIED, SBU and CUI.",
      ) ?? (stated("marking") === null ? "UNCLASSIFIED" : "SBU"),
    source: { url: url !== null && /^https?:\/\/\S{1,1990}$/.test(url) ? url : null, title: sourceTitle, asOf: null },
  };
  return { plan, problems, repairs };
}
