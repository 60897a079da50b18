import { KIND } from "./sense.ts";
import type { Sign } from "./signs.ts";

/** A row of places that follow each other with nothing but list punctuation between. */
export interface Run {
  /** Different countries in the row. */
  countries: number;
  /** In alphabetical order, as pickers are. */
  sorted: boolean;
  first: Sign;
}

/** No words between: what most rows have, and a pattern that costs next to nothing to compile. */
const MARKS = /^[\s,;/|•·&()\-–—.:*\d]*$/;
const BETWEEN =
  /^[\s,;/|•·&()\-–—.:*\d]*((and|or|et|ou|y|e|o|und|и|или|و|the|la|le|les|l['’]|as well as|ainsi que|así como)[\s]*)*[\s,;|•]*$/iu;

const NAMES_COUNTRY = (1 << KIND.country) | (1 << KIND.demonym) | (1 << KIND.capital);

const countryOf = (sign: Sign): number => {
  const sense = sign.senses.find(({ kind }) => kind === KIND.country || kind === KIND.demonym || kind === KIND.capital);
  return sense ? sense.target : -1;
};

/** Finds the row of three places or more that each place stands in. A page's zones are one after the other, so rows never cross them. */
export function runsOf(signs: Sign[]): Map<Sign, Run> {
  const runs = new Map<Sign, Run>();
  let row: Sign[] = [];
  const close = () => {
    // Fewer than three places are no row of three countries, which is all that anybody asks of a row.
    if (row.length < 3) {
      row = [];
      return;
    }
    const countries = new Set(row.map(countryOf));
    const names = row.filter((sign) => sign.senses[0]?.kind === KIND.country).map((sign) => sign.text.toLowerCase());
    const sorted = names.length >= 4 && names.every((name, index) => index === 0 || name >= names[index - 1]!);
    const run = { countries: countries.size, sorted, first: row[0]! };
    for (const sign of row) runs.set(sign, run);
    row = [];
  };
  for (const sign of signs) {
    if ((sign.kinds & NAMES_COUNTRY) === 0) continue;
    const last = row.at(-1);
    if (last && !follows(last, sign)) close();
    row.push(sign);
  }
  if (row.length > 0) close();
  return runs;
}

function follows(left: Sign, right: Sign): boolean {
  if (left.zone !== right.zone || right.start - left.end > 24) return false;
  const gap = left.zone.text.slice(left.end, right.start);
  return gap !== " " && (MARKS.test(gap) || BETWEEN.test(gap));
}
