import { compareDates } from "../list/dates.ts";
import type { Source } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { sourceLink } from "./edition-line.ts";
import type { Link } from "./view.ts";

/** Sources as they are met, each with the number under which it is quoted. */
export interface SourceBook {
  rows: Link[];
  /** Numbers of these sources, from one, without doubles. */
  numbersOf(sources: readonly Source[]): number[];
  /** Adds sources of facts: one that states a fact for each of many years is one line, with its first and last date. */
  addSeries(sources: readonly Source[]): void;
}

export function openSources(words: Words): SourceBook {
  const rows: Link[] = [];
  const known = new Map<string, number>();
  const add = (link: Link): number => {
    const key = JSON.stringify([link.text, link.url]);
    const number = known.get(key) ?? rows.push(link);
    known.set(key, number);
    return number;
  };
  return {
    rows,
    numbersOf: (sources) =>
      [...new Set(sources.map((source) => add(sourceLink(source, { words }))))].sort((a, b) => a - b),
    addSeries(sources) {
      const series = new Map<string, Source[]>();
      for (const source of sources) {
        const key = JSON.stringify([source.url, source.title]);
        series.set(key, [...(series.get(key) ?? []), source]);
      }
      for (const same of series.values()) add(seriesLink(same, words));
    },
  };
}

function seriesLink(sources: Source[], words: Words): Link {
  const dates = [...new Set(sources.flatMap(({ asOf }) => asOf ?? []))].sort(compareDates);
  const [first = null, last = first] = [dates[0], dates.at(-1)];
  const { text, url } = sourceLink({ ...sources[0]!, asOf: first === last ? first : null }, { words });
  if (first === null || last === null || first === last) return { text, url };
  const years = words.t("projectYears", { from: words.date(first), to: words.date(last) });
  return { text: words.t("sourceDated", { name: text, date: years }), url };
}
