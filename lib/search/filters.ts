import { isCountry } from "../list/countries.ts";
import { fold } from "../list/fold.ts";
import type { Focus, Region } from "../list/schema.ts";
import { facetsOf, OFFICE_KIND } from "./facets.ts";
import { FIELD } from "./fields.ts";
import type { FilterKey, Form } from "./forms.ts";
import type { SearchIndex } from "./layout.ts";
import { idOf } from "./open.ts";
import { eachPosting } from "./postings.ts";
import { LONGEST_QUERY } from "./query.ts";
import { documentOf, search } from "./search.ts";
import { codesOf, lengthOf, termsFrom } from "./terms.ts";
import { isFunctionWord, wordsOf } from "./tokens.ts";
import {
  type AmountRange,
  daysOf,
  dollarsOf,
  focusOf,
  type Range,
  regionValueOf,
  type Sort,
  type StatusValue,
  sortOf,
  statusValueOf,
} from "./values.ts";

/** What a search is narrowed to. Empty or null: not narrowed by this. */
export interface Filters {
  /** ISO codes. */
  country: string[];
  /** Ids of offices. */
  funder: string[];
  focus: Focus[];
  status: StatusValue[];
  /** Days since 1970. */
  ends: Range | null;
  region: Region[];
  /** As the list writes them. */
  account: string[];
  programme: string[];
  /** Ids. */
  publisher: string[];
  /** Every one must hold. */
  amount: AmountRange[];
}

export interface ReadFilters {
  filters: Filters;
  sort: Sort;
  /** Forms that say nothing this list knows: left aside, and told. */
  notUnderstood: Form[];
}

/** What the typed forms mean in one list. */
export function readFilters(index: SearchIndex, forms: readonly Form[], today: string): ReadFilters {
  const read: ReadFilters = { filters: noFilters(), sort: "relevance", notUnderstood: [] };
  for (const form of forms) {
    if (form.values.length === 0) continue;
    if (!take(index, form, today, read)) read.notUnderstood.push(form);
  }
  return read;
}

export const noFilters = (): Filters => ({
  country: [],
  funder: [],
  focus: [],
  status: [],
  ends: null,
  region: [],
  account: [],
  programme: [],
  publisher: [],
  amount: [],
});

/** Whether a search is narrowed by a key. */
export function isFiltered(filters: Filters, key: FilterKey): boolean {
  const value = filters[key];
  return value !== null && (!Array.isArray(value) || value.length > 0);
}

function take(index: SearchIndex, form: Form, today: string, read: ReadFilters): boolean {
  const { filters } = read;
  const [first = ""] = form.values;
  if (form.key === "amount") {
    const range = dollarsOf(form);
    if (range !== null) filters.amount.push(range);
    return range !== null;
  }
  if (form.key === "ends") return narrowEnds(filters, daysOf(form, today));
  if (form.operator !== ":") return false;
  if (form.key === "sort") {
    const sort = sortOf(first);
    read.sort = sort ?? read.sort;
    return sort !== null;
  }
  return addValues(index, form.key, form.values, filters);
}

function narrowEnds(filters: Filters, range: Range | null): boolean {
  if (range === null) return false;
  const { from, to } = filters.ends ?? range;
  filters.ends = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
  return true;
}

/** False where none of the values is known; of several those that are not known are left out. */
function addValues(
  index: SearchIndex,
  key: Exclude<FilterKey, "ends" | "amount">,
  typed: string[],
  filters: Filters,
): boolean {
  const labels = facetsOf(index).labels();
  const add = <T>(to: T[], read: (value: string) => readonly T[]) => {
    const found = typed.flatMap(read).filter((value) => !to.includes(value));
    const before = to.length;
    to.push(...new Set(found));
    return to.length > before || typed.flatMap(read).length > 0;
  };
  const one =
    <T>(read: (value: string) => T | null) =>
    (value: string) => {
      const found = read(value);
      return found === null ? [] : [found];
    };
  switch (key) {
    case "country":
      return add(filters.country, (value) => countriesFor(index, value));
    case "funder":
      return add(filters.funder, (value) => officesFor(index, value));
    case "focus":
      return add(filters.focus, one(focusOf));
    case "status":
      return add(filters.status, one(statusValueOf));
    case "region":
      return add(filters.region, one(regionValueOf));
    case "account":
      return add(filters.account, (value) => labelsFor(labels.accounts, value));
    case "programme":
      return add(filters.programme, (value) => labelsFor(labels.programmes, value));
    case "publisher":
      return add(filters.publisher, (value) =>
        labels.publishers
          .filter(({ id, name }) => fold(id) === fold(value) || labelsFor([name], value).length > 0)
          .map(({ id }) => id),
      );
  }
}

/** By code, else by name; both Congos for `congo`, which is the whole name of neither. */
function countriesFor(index: SearchIndex, typed: string): string[] {
  const code = typed.toUpperCase();
  if (isCountry(code)) return [code];
  return bestOf(index, typed, "country", 0.95);
}

/** By id, else all offices of a department, else by abbreviation or name. */
function officesFor(index: SearchIndex, typed: string): string[] {
  if (documentOf(index, "office", typed.toLowerCase()) !== null) return [typed.toLowerCase()];
  const offices = officesOfDepartment(index, typed);
  return offices.length > 0 ? offices : bestOf(index, typed, "office", 0.8);
}

/** Offices whose department has every word that tells something; what else is said of an office is not asked. */
function officesOfDepartment(index: SearchIndex, typed: string): string[] {
  const words = wordsOf(typed.slice(0, LONGEST_QUERY)).filter((word) => !isFunctionWord(word));
  const lists = words.map((word) => {
    const { from, to } = termsFrom(index, codesOf(index, word));
    const offices = new Set<number>();
    if (from === to || lengthOf(index, from) !== word.length) return offices;
    eachPosting(index, from, (document, mask) => {
      if (index.kinds[document] === OFFICE_KIND && mask & FIELD.other) offices.add(document);
    });
    return offices;
  });
  const [first = new Set<number>(), ...others] = lists;
  return [...first].filter((office) => others.every((each) => each.has(office))).map((office) => idOf(index, office));
}

/** Those that answer nearly as well as the best. */
function bestOf(index: SearchIndex, typed: string, kind: "country" | "office", share: number): string[] {
  const hits = search(index, typed, { today: "", limit: 60, kinds: [kind] });
  const least = (hits[0]?.score ?? 0) * share;
  return hits.filter(({ score }) => score >= least).map(({ id }) => id);
}

/** The one that is written so, else those with such initials, else all in which every word begins a word. */
function labelsFor(labels: readonly string[], typed: string): string[] {
  const sought = fold(typed);
  if (sought === "") return [];
  const exact = labels.filter((label) => fold(label) === sought);
  if (exact.length > 0) return exact;
  const initials = labels.filter((label) => initialsOf(label).includes(sought));
  if (initials.length > 0) return initials;
  return labels.filter((label) => {
    const words = ` ${fold(label)}`;
    return sought.split(" ").every((word) => words.includes(` ${word}`));
  });
}

/** Of "Program to End Modern Slavery": `ptems` and, without the words that say nothing, `pems`. None for a single word. */
function initialsOf(label: string): string[] {
  const words = fold(label).split(" ");
  const initials = (some: string[]) => some.map((word) => word.charAt(0)).join("");
  return [initials(words), initials(words.filter((word) => !isFunctionWord(word)))].filter(({ length }) => length > 1);
}
