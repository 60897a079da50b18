import { CUE } from "./cue.ts";
import { KIND } from "./sense.ts";
import { hasKind, namesPlace, type Sign, startsUpper } from "./signs.ts";

/** What a page is about, apart from where: points for our subjects, and for the strongest of all others. */
export interface Subject {
  topic: number;
  civic: number;
  /** Work, courts, war and daily need; the same words as in any newspaper. */
  daily: number;
  /** Words that are enough in a line of its own. */
  plight: number;
  /** Travel, shopping, sport, food, homes or shows, whichever is strongest. */
  away: number;
  picker: boolean;
  /** Words of calls, requests and awards. */
  grant: number;
  /** Some words of what is strongest of all others, as the page wrote them. */
  awayWords: string;
  /** The region or union of states that the title or heading names; empty when none. */
  region: string;
}

const AWAY: number[] = [CUE.travel, CUE.shop, CUE.sport, CUE.food, CUE.home, CUE.show];
const GRANT: number[] = [CUE.ask, CUE.proposal, CUE.paper, CUE.record, CUE.call, CUE.callTerm];
/** What an embassy works on. Of a long text it takes more words of public life, since every long text has some. */
export const isOurs = ({ topic, civic, daily, grant }: Subject, textLength: number): boolean =>
  topic >= 1 ||
  topic + grant * 0.4 + (civic * 0.4 + Math.min(daily, 4) * 0.1) * Math.min(1, LONG / (textLength + 1)) >= 1.5;
const LONG = 3_000;
const PLACE: Partial<Record<Sign["zone"]["signal"], number>> = {
  title: 2.5,
  heading: 2,
  address: 1.5,
  rest: 0.15,
  breadcrumb: 1.5,
  subheading: 1.2,
  value: 0.7,
};

const MOST_TIMES = 3;

/** Counts different phrases, each at most three times, so that a word repeated says no more than once said clearly. */
export function subjectOf(signs: Sign[]): Subject {
  const points = new Map<number, number>();
  const seen = new Map<string, number>();
  let picker = false;
  let region = "";
  const words = new Map<number, string[]>();
  for (const sign of signs) {
    if (!hasKind(sign, KIND.cue)) continue;
    const { senses, text, zone } = sign;
    const folded = text.toLowerCase();
    const before = seen.get(folded) ?? 0;
    if (before === MOST_TIMES) continue;
    // "Praia" with a capital is the city and no beach.
    const isCity = namesPlace(sign) && startsUpper(text);
    const cues = senses.filter((sense) => sense.kind === KIND.cue && !(isCity && AWAY.includes(sense.target)));
    if (cues.length === 0) continue;
    const times = before + 1;
    seen.set(folded, times);
    for (const { target } of cues) {
      if (target === CUE.picker) picker = true;
      // "Donors" alone leads to no work; "with support from" does.
      if (target === CUE.donor && !text.includes(" ")) continue;
      if (target === CUE.region && (zone.signal === "title" || zone.signal === "heading")) region ||= text;
      points.set(target, (points.get(target) ?? 0) + (PLACE[zone.signal] ?? 1) / times);
      if (times === 1 && AWAY.includes(target) && (words.get(target)?.length ?? 0) < 5)
        words.set(target, [...(words.get(target) ?? []), text]);
    }
  }
  const of = (cue: number) => points.get(cue) ?? 0;
  const farthest = AWAY.reduce((best, cue) => (of(cue) > of(best) ? cue : best));
  return {
    topic: of(CUE.topic),
    civic: of(CUE.civic) + of(CUE.state) * 0.6 + of(CUE.work) * 0.5,
    daily: of(CUE.daily) + of(CUE.people) * 0.5,
    // Who pays is said of projects.
    plight: of(CUE.plight) + of(CUE.donor) * 0.5,
    away: of(farthest),
    awayWords: (words.get(farthest) ?? []).join(", ").slice(0, 120),
    picker,
    region: region.slice(0, 120),
    grant: GRANT.reduce((sum, cue) => sum + of(cue), 0),
  };
}

/** At least one word of ours: enough where a title names the country. */
export const isNear = ({ topic, civic, daily, grant }: Subject): boolean =>
  topic + civic * 0.5 + daily * 0.25 + grant * 0.4 >= 0.5;

/** The same of a line or two, where one word of work or need is as much as there can be. */
export const isNearOfLine = (subject: Subject): boolean =>
  isNear(subject) || (subject.daily + subject.civic + subject.plight >= 0.5 && subject.away < 1 && !subject.picker);

/** A hotel, shop, match or recipe: about no country, whatever it names. */
export function isAway(
  { topic, civic, daily, away }: Subject,
  host: string,
  textLength: number,
  bare: boolean,
): boolean {
  if (OFFICIAL.test(host)) return false;
  return (
    away >= (bare && textLength < 200 ? 1 : Math.max(2, Math.min(6, textLength / 700))) &&
    away > topic * 1.5 + civic * 0.8 + Math.min(daily, 4) * 0.4
  );
}

/** Governments do not sell holidays. */
const OFFICIAL = /(^|\.)(gov|mil|gob|gouv|int)(\.[a-z]{2})?$|(^|\.)un\.org$/i;
