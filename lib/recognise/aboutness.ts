import { CUE } from "./cue.ts";
import { KIND } from "./sense.ts";
import type { Sign } from "./signs.ts";

/** What a page is about, apart from where: points for our subjects, and for the strongest of all others. */
export interface Subject {
  topic: number;
  civic: number;
  /** Travel, shopping, sport, food, homes or shows, whichever is strongest. */
  away: number;
  picker: boolean;
  /** Words of calls, requests and awards. */
  grant: number;
}

const AWAY: number[] = [CUE.travel, CUE.shop, CUE.sport, CUE.food, CUE.home, CUE.show];
const GRANT: number[] = [CUE.ask, CUE.proposal, CUE.paper, CUE.record, CUE.call, CUE.callTerm];
/** What an embassy works on. */
export const isOurs = ({ topic, civic, grant }: Subject): boolean =>
  topic >= 1 || topic + civic * 0.4 + grant * 0.4 >= 1.5;
const PLACE: Partial<Record<Sign["zone"]["signal"], number>> = {
  title: 2.5,
  heading: 2,
  address: 1.5,
  rest: 0.15,
  breadcrumb: 1.5,
  subheading: 1.2,
  value: 0.7,
};

/** Counts different phrases, each at most three times, so that a word repeated says no more than once said clearly. */
export function subjectOf(signs: Sign[]): Subject {
  const points = new Map<number, number>();
  const seen = new Map<string, number>();
  let picker = false;
  for (const { senses, text, zone } of signs) {
    const cues = senses.filter((sense) => sense.kind === KIND.cue);
    if (cues.length === 0) continue;
    const times = (seen.get(text.toLowerCase()) ?? 0) + 1;
    seen.set(text.toLowerCase(), times);
    if (times > 3) continue;
    for (const { target } of cues) {
      if (target === CUE.picker) picker = true;
      points.set(target, (points.get(target) ?? 0) + (PLACE[zone.signal] ?? 1) / times);
    }
  }
  const of = (cue: number) => points.get(cue) ?? 0;
  return {
    topic: of(CUE.topic),
    civic: of(CUE.civic) + of(CUE.state) * 0.6 + of(CUE.work) * 0.5,
    away: Math.max(...AWAY.map(of)),
    picker,
    grant: GRANT.reduce((sum, cue) => sum + of(cue), 0),
  };
}

/** At least one word of ours: enough where a title names the country. */
export const isNear = ({ topic, civic, grant }: Subject): boolean => topic + civic * 0.5 + grant * 0.4 >= 0.5;

/** A hotel, shop, match or recipe: about no country, whatever it names. */
export function isAway({ topic, civic, away }: Subject, host: string): boolean {
  if (OFFICIAL.test(host)) return false;
  return away >= 2 && away > topic * 1.5 + civic * 0.8;
}

/** Governments do not sell holidays. */
const OFFICIAL = /(^|\.)(gov|mil|gob|gouv|int)(\.[a-z]{2})?$|(^|\.)un\.org$/i;
