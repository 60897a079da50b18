import { KIND } from "./sense.ts";
import { PLACES, type Sign } from "./signs.ts";

/** A page's signs by who asks for them, each in the order of the page: a page has thousands, and most questions are of a few. */
export interface SignGroups {
  /** With a cue; of those that repeat each other in one part of the page the first three, since nobody counts more. */
  cues: Sign[];
  /** That name a place, or hide one. */
  places: Sign[];
  /** That name an organisation or a place. */
  names: Sign[];
}

const CUES = 1 << KIND.cue;
const PLACED = PLACES | (1 << KIND.thing);
const NAMES = PLACES | (1 << KIND.organisation) | (1 << KIND.acronym);
/** How often a phrase counts: see `subjectOf`. */
const MOST_TIMES = 3;

/** In one walk: a worker that has just woken does everything slowly. */
export function groupsOf(signs: Sign[]): SignGroups {
  const cues: Sign[] = [];
  const places: Sign[] = [];
  const names: Sign[] = [];
  const repeated = new Map<Sign["senses"], { sign: Sign; times: number }>();
  for (const sign of signs) {
    const { kinds, senses, zone, text } = sign;
    if ((kinds & PLACED) !== 0) places.push(sign);
    if ((kinds & NAMES) !== 0) names.push(sign);
    if ((kinds & CUES) === 0) continue;
    const last = repeated.get(senses);
    if (last === undefined) repeated.set(senses, { sign, times: 1 });
    else if (last.sign.zone === zone && last.sign.text === text) {
      if (last.times === MOST_TIMES) continue;
      last.times++;
    } else {
      last.sign = sign;
      last.times = 1;
    }
    cues.push(sign);
  }
  return { cues, places, names };
}
