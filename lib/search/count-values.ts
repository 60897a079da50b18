import { dayOf } from "./days.ts";
import { COUNTRY_KIND, documentsOfKind, facetsOf, PROJECT_KIND } from "./facets.ts";
import type { FilterKey } from "./forms.ts";
import type { SearchIndex } from "./layout.ts";
import type { Look } from "./look.ts";
import { idOf } from "./open.ts";
import { eachLink } from "./postings.ts";
import { statusOf } from "./sieve.ts";
import { FOCUS_VALUES, REGION_VALUES, STATUSES } from "./values.ts";

/** How many projects would be left by one value of a filter alone, the other filters as they stand. */
export interface ValueCount {
  /** As `writeForm` takes it. */
  value: string;
  count: number;
}

/** Ends and amounts offered as a choice: days from today, and the least dollars of the amount that a row shows. */
export const ENDS_WITHIN = [30, 90, 180, 365, 730] as const;
export const AMOUNTS_FROM = [100_000, 500_000, 1_000_000, 5_000_000] as const;

/** Values that leave at least one project, those with most first; for ends, amounts and status in their own order. */
export function countValues(index: SearchIndex, look: Look, key: FilterKey, today: string): ValueCount[] {
  const projects = projectsUnderOthers(index, look, key);
  const facets = facetsOf(index);
  switch (key) {
    case "country":
      return byCount(countriesAmong(index, projects));
    case "funder":
      return byCount(byNumber(facets.funders(), projects, (number) => idOf(index, number - 1)));
    case "region":
      return byCount(byBits(facets.regions(), projects, REGION_VALUES));
    case "focus":
      return byCount(byBits(facets.column("focuses"), projects, FOCUS_VALUES));
    case "status":
      return statusesAmong(index, projects, today);
    case "ends": {
      const day = dayOf(today);
      return ENDS_WITHIN.map((days) => ({
        value: `${days}d`,
        count: projects.filter((document) => isWithin(index.ends[document] ?? 0, day, days)).length,
      })).filter(({ count }) => count > 0);
    }
    case "amount": {
      const amounts = facets.mainAmounts();
      return AMOUNTS_FROM.map((least) => ({
        value: String(least),
        count: projects.filter((document) => (amounts[document] ?? 0) > least).length,
      })).filter(({ count }) => count > 0);
    }
    case "account":
      return byCount(byNumber(facets.column("accounts"), projects, (at) => facets.labels().accounts[at - 1] ?? ""));
    case "programme":
      return byCount(byNumber(facets.column("programmes"), projects, (at) => facets.labels().programmes[at - 1] ?? ""));
    case "publisher":
      return byCount(
        byNumber(facets.column("publishers"), projects, (at) => facets.labels().publishers[at - 1]?.id ?? ""),
      );
  }
}

const isWithin = (end: number, day: number, days: number): boolean => end >= day && end <= day + days;

/** Projects that the words find and all other filters let through. */
function projectsUnderOthers(index: SearchIndex, { found, sieves }: Look, key: FilterKey): Uint32Array {
  const tests = [...sieves].filter(([other]) => other !== key).map(([, test]) => test);
  const all = found?.documents ?? [...documentsOfKind(index, PROJECT_KIND)];
  const projects = new Uint32Array(all.length);
  let length = 0;
  for (const document of all)
    if (index.kinds[document] === PROJECT_KIND && tests.every((test) => test(document))) projects[length++] = document;
  return projects.subarray(0, length);
}

function countriesAmong(index: SearchIndex, projects: Uint32Array): ValueCount[] {
  const marks = new Uint8Array(index.documents);
  for (const document of projects) marks[document] = 1;
  return Array.from(documentsOfKind(index, COUNTRY_KIND), (country) => {
    let count = 0;
    eachLink(index, country, (document) => {
      count += marks[document] ?? 0;
    });
    return { value: idOf(index, country), count };
  });
}

function statusesAmong(index: SearchIndex, projects: Uint32Array, today: string): ValueCount[] {
  const status = statusOf(index, today);
  const counts = STATUSES.map(() => 0);
  for (const document of projects) {
    const place = status(document);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return STATUSES.map((value, place) => ({ value, count: counts[place] ?? 0 })).filter(({ count }) => count > 0);
}

function byNumber(column: Uint32Array, projects: Uint32Array, nameOf: (number: number) => string): ValueCount[] {
  const counts = new Map<number, number>();
  for (const document of projects) {
    const number = column[document] ?? 0;
    if (number > 0) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return Array.from(counts, ([number, count]) => ({ value: nameOf(number), count }));
}

const byBits = (column: Uint32Array, projects: Uint32Array, values: readonly string[]): ValueCount[] =>
  values.map((value, place) => {
    let count = 0;
    for (const document of projects) count += ((column[document] ?? 0) >>> place) & 1;
    return { value, count };
  });

const byCount = (counts: ValueCount[]): ValueCount[] =>
  counts
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : one.value > other.value ? 1 : 0));
