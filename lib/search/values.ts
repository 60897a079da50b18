import { addMonths, daysBetween, firstDay, isPossibleDate, lastDay } from "../list/dates.ts";
import { fold } from "../list/fold.ts";
import type { AmountKind, Focus, Region } from "../list/schema.ts";
import { dayOf } from "./days.ts";
import type { Form, Operator } from "./forms.ts";

/** By its dates: runs (those that end soon too), has ended, states no end. */
export const STATUSES = ["running", "ended", "undated"] as const;
export type StatusValue = (typeof STATUSES)[number];
/** `amount` means the kind that most projects of the list state. */
export type Sort = "relevance" | "newest" | "ends" | "title" | "amount" | AmountKind;

/** From one number to another, both included. */
export interface Range {
  from: number;
  to: number;
}
export interface AmountRange extends Range {
  /** Null: the amount that a row shows. */
  kind: AmountKind | null;
}

export const LAST_DAY = 65_535;
/** More than any award; what a list states above it counts as this. */
export const MOST_DOLLARS = 0xffff_fffe;

const focusNames: Record<Focus, string> = {
  prevention: "prevention prevencion",
  protection: "protection proteccion",
  prosecution: "prosecution poursuites enjuiciamiento",
  partnership: "partnership partenariat alianza",
  research: "research recherche investigacion",
};
const statusNames: Record<StatusValue, string> = {
  running: "running active runs current cours vigente activo",
  ended: "ended past closed over termine terminado finalizado",
  undated: "undated nodates sansdate sinfecha",
};
const sortNames: Record<Sort, string> = {
  relevance: "relevance best pertinence relevancia",
  newest: "newest new recent reciente",
  ends: "ends end fin",
  title: "title titre titulo name",
  amount: "amount montant monto",
  obligated: "obligated",
  planned: "planned",
  disbursed: "disbursed",
  ceiling: "ceiling",
  printed: "printed",
};
const regionNames: Record<Region, string> = {
  AF: "af africa afrique",
  EAP: "eap eastasia asiapacific pacific",
  EUR: "eur europe europa",
  NEA: "nea neareast middleeast",
  SCA: "sca southasia centralasia",
  WHA: "wha westernhemisphere americas",
  GLOBAL: "global worldwide mondial",
};

// Told here and not read from the schema, which would bring its parser into every search; the types hold them together.
export const FOCUS_VALUES = Object.keys(focusNames) as Focus[];
export const REGION_VALUES = Object.keys(regionNames) as Region[];
/** In the order in which one of them is shown beside a title. */
export const KINDS_OF_AMOUNT: readonly AmountKind[] = ["printed", "ceiling", "obligated", "planned", "disbursed"];

/** The one value that has a name beginning so; `null` where none or several have. */
function byName<T extends string>(names: Record<T, string>, typed: string): T | null {
  const values = Object.keys(names) as T[];
  const word = fold(typed).replaceAll(" ", "");
  if (word === "") return null;
  const exact = values.find((value) => names[value].split(" ").includes(word));
  if (exact !== undefined) return exact;
  const begun = values.filter((value) => names[value].split(" ").some((name) => name.startsWith(word)));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

export const focusOf = (typed: string): Focus | null => byName(focusNames, typed);
export const statusValueOf = (typed: string): StatusValue | null => byName(statusNames, typed);
export const regionValueOf = (typed: string): Region | null => byName(regionNames, typed);
export const sortOf = (typed: string): Sort | null => byName(sortNames, typed);

/** Days, weeks, months, years, in three languages. */
const duration = /^(\d{1,4})\s*([djwmya])?$/;

/** Last days that `ends<180d`, `ends:2027` or `ends>=2026-10` allow, as days since 1970; `null` for anything else. */
export function daysOf({ operator, values }: Pick<Form, "operator" | "values">, today: string): Range | null {
  const typed = (values[0] ?? "").toLowerCase();
  if (/^\d{4}(-\d{2}){0,2}$/.test(typed) && isPossibleDate(typed))
    return within(operator, dayOf(firstDay(typed)), dayOf(lastDay(typed)));
  const [, count, unit = "d"] = duration.exec(typed) ?? [];
  if (count === undefined) return null;
  const [now, then] = [dayOf(today), dayOf(later(today, Number(count), unit))];
  if (then === 0) return null;
  if (operator === ">") return { from: then + 1, to: LAST_DAY };
  if (operator === ">=") return { from: then, to: LAST_DAY };
  return { from: now, to: operator === "<" ? Math.max(now, then) : then };
}

function later(today: string, count: number, unit: string): string {
  if (unit === "m") return addMonths(today, count);
  if (unit === "y" || unit === "a") return addMonths(today, 12 * count);
  const days = unit === "w" ? 7 * count : count;
  const date = new Date(Date.UTC(1970, 0, 1 + daysBetween("1970-01-01", today) + days));
  return date.toISOString().slice(0, 10);
}

function within(operator: Operator, first: number, last: number): Range {
  if (operator === "<") return { from: 1, to: first - 1 };
  if (operator === "<=") return { from: 1, to: last };
  if (operator === ">") return { from: last + 1, to: LAST_DAY };
  return { from: first, to: operator === ">=" ? LAST_DAY : last };
}

/** Dollars that `amount>1m`, `amount:500k..2m` or `obligated<=2,000,000` allow; `null` for anything else. */
export function dollarsOf({ operator, values, kind }: Pick<Form, "operator" | "values" | "kind">): AmountRange | null {
  const typed = values[0] ?? "";
  const [low = "", high, ...more] = typed.split("..");
  const [from, to] = [dollars(low), high === undefined ? dollars(low) : dollars(high)];
  if (from === null || to === null || more.length > 0) return null;
  if (high !== undefined) return operator === ":" ? { kind, from, to } : null;
  if (operator === "<") return { kind, from: 0, to: from - 1 };
  if (operator === "<=") return { kind, from: 0, to: from };
  if (operator === ">") return { kind, from: from + 1, to: MOST_DOLLARS };
  return { kind, from, to: operator === ">=" ? MOST_DOLLARS : from };
}

const factors: Record<string, number> = { "": 1, k: 1e3, m: 1e6, b: 1e9, bn: 1e9 };

function dollars(typed: string): number | null {
  const [, digits, unit = ""] =
    /^\$?(\d{1,3}(?:,\d{3})+|\d{1,12}(?:\.\d{1,6})?)(k|m|bn?)?$/.exec(typed.toLowerCase()) ?? [];
  if (digits === undefined) return null;
  return Math.min(MOST_DOLLARS, Math.round(Number(digits.replaceAll(",", "")) * (factors[unit] ?? 1)));
}
