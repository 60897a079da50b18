import { dayOf } from "./days.ts";
import { facetsOf } from "./facets.ts";
import { type Filters, isFiltered } from "./filters.ts";
import { FILTER_KEYS, type FilterKey } from "./forms.ts";
import { KINDS, type SearchIndex } from "./layout.ts";
import { eachLink } from "./postings.ts";
import { documentOf } from "./search.ts";
import { type AmountRange, FOCUS_VALUES, REGION_VALUES, STATUSES, type StatusValue } from "./values.ts";

/** True for a document that one filter lets through. */
export type Passes = (document: number) => boolean;

const CALL_KIND = KINDS.indexOf("call");

/** One test for each key that narrows; a document is wanted when it passes all of them. */
export function sievesOf(index: SearchIndex, filters: Filters, today: string): Map<FilterKey, Passes> {
  const keys = FILTER_KEYS.filter((key) => isFiltered(filters, key));
  return new Map(keys.map((key) => [key, sieveOf(index, filters, key, today)]));
}

function sieveOf(index: SearchIndex, filters: Filters, key: FilterKey, today: string): Passes {
  const facets = facetsOf(index);
  const { ends } = index;
  switch (key) {
    // Who works there, who covers it and what is asked for there belong to a country as its projects do.
    case "country":
      return belonging(index, "country", filters.country);
    case "funder":
      return belonging(index, "office", filters.funder);
    case "region":
      return anyBit(facets.regions(), maskOf(REGION_VALUES, filters.region));
    case "focus":
      return anyBit(facets.column("focuses"), maskOf(FOCUS_VALUES, filters.focus));
    case "status": {
      const status = statusOf(index, today);
      return (document) => {
        const at = status(document);
        return at >= 0 && filters.status.includes(STATUSES[at] ?? "undated");
      };
    }
    case "ends": {
      const { from, to } = filters.ends ?? { from: 0, to: -1 };
      return (document) => {
        const end = ends[document] ?? 0;
        return end > 0 && end >= from && end <= to;
      };
    }
    case "amount": {
      const tests = filters.amount.map((range) => amountTest(index, range));
      return (document) => tests.every((test) => test(document));
    }
    case "account":
      return labelled(facets.column("accounts"), facets.labels().accounts, filters.account);
    case "programme":
      return labelled(facets.column("programmes"), facets.labels().programmes, filters.programme);
    case "publisher": {
      const ids = facets.labels().publishers.map(({ id }) => id);
      return labelled(facets.column("publishers"), ids, filters.publisher);
    }
  }
}

/** The place in STATUSES of a project or call by its dates on a day; -1 for other documents. */
export function statusOf({ kinds, ends }: SearchIndex, today: string): (document: number) => number {
  const day = dayOf(today);
  const place = (value: StatusValue) => STATUSES.indexOf(value);
  const [running, ended, undated] = [place("running"), place("ended"), place("undated")];
  return (document) => {
    if ((kinds[document] ?? 0) < CALL_KIND) return -1;
    const end = ends[document] ?? 0;
    return end === 0 ? undated : end < day ? ended : running;
  };
}

function belonging(index: SearchIndex, kind: "country" | "office", ids: readonly string[]): Passes {
  const marks = new Uint8Array(index.documents);
  for (const id of ids) {
    const carrier = documentOf(index, kind, id);
    if (carrier === null) continue;
    marks[carrier] = 1;
    eachLink(index, carrier, (document) => {
      marks[document] = 1;
    });
  }
  return (document) => marks[document] === 1;
}

const maskOf = <T>(values: readonly T[], wanted: readonly T[]): number =>
  wanted.reduce((mask, value) => mask | (1 << values.indexOf(value)), 0);

const anyBit =
  (column: Uint32Array, mask: number): Passes =>
  (document) =>
    ((column[document] ?? 0) & mask) !== 0;

function labelled(column: Uint32Array, labels: readonly string[], wanted: readonly string[]): Passes {
  const marks = Uint8Array.from([0, ...labels.map((label) => (wanted.includes(label) ? 1 : 0))]);
  return (document) => marks[column[document] ?? 0] === 1;
}

function amountTest(index: SearchIndex, { kind, from, to }: AmountRange): Passes {
  const facets = facetsOf(index);
  const column = kind === null ? facets.mainAmounts() : facets.column(kind);
  return (document) => {
    const stated = column[document] ?? 0;
    return stated > 0 && stated - 1 >= from && stated - 1 <= to;
  };
}
