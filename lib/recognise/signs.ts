import type { NameTable } from "./name-table.ts";
import { type Effort, scan } from "./scan.ts";
import { flagsOf, hasMore, KIND, kindOf, type Sense, targetOf } from "./sense.ts";
import type { Zone } from "./zones.ts";

/** A name on the page, with all it may mean, and its neighbours in the same zone. */
export interface Sign {
  zone: Zone;
  start: number;
  end: number;
  /** As the page wrote it. */
  text: string;
  /** Shared by all signs that mean the same: nobody changes them. */
  senses: Sense[];
  /** A bit for each kind of sense, and for each cue: asked of every sign of a page, many times. */
  kinds: number;
  cues: number;
  moreCues: number;
  before: Sign | null;
  after: Sign | null;
  /** Does the next one stand right behind it? Null until somebody asks. */
  touches: boolean | null;
}

/** Every known name of every zone, in order. */
export function signsOf(zones: Zone[], table: NameTable, effort?: Effort): Sign[] {
  const signs: Sign[] = [];
  const known = new Map<number, Meaning>();
  for (const zone of zones) {
    let before: Sign | null = null;
    for (const { start, end, sense } of scan(zone.text, table, effort)) {
      let meaning = known.get(sense);
      if (meaning === undefined) {
        meaning = meaningOf(table.senses, sense);
        known.set(sense, meaning);
      }
      const { senses, kinds, cues, moreCues } = meaning;
      const text = zone.text.slice(start, end);
      const sign: Sign = { zone, start, end, text, senses, kinds, cues, moreCues, before, after: null, touches: null };
      if (before) before.after = sign;
      before = sign;
      signs.push(sign);
    }
  }
  return signs;
}

type Meaning = Pick<Sign, "senses" | "kinds" | "cues" | "moreCues">;

function meaningOf(packed: Uint32Array, first: number): Meaning {
  const meaning: Meaning = { senses: [], kinds: 0, cues: 0, moreCues: 0 };
  for (let at = first; at < packed.length; at++) {
    const one = packed[at]!;
    const sense: Sense = { kind: kindOf(one), target: targetOf(one), flags: flagsOf(one) };
    meaning.senses.push(sense);
    meaning.kinds |= 1 << sense.kind;
    if (sense.kind === KIND.cue && sense.target < 32) meaning.cues |= 1 << sense.target;
    else if (sense.kind === KIND.cue) meaning.moreCues |= 1 << (sense.target - 32);
    if (!hasMore(one)) break;
  }
  return meaning;
}

export const hasCue = (sign: Sign | null, cue: number): boolean =>
  sign !== null && (cue < 32 ? sign.cues & (1 << cue) : sign.moreCues & (1 << (cue - 32))) !== 0;

export const hasKind = (sign: Sign, kind: number): boolean => (sign.kinds & (1 << kind)) !== 0;

/** A place in a country, or the country. */
export const isPlace = ({ kind }: Sense): boolean => kind >= KIND.country && kind <= KIND.region;

/** Has it a sense that is one? */
export const namesPlace = (sign: Sign): boolean => (sign.kinds & PLACES) !== 0;
export const PLACES =
  (1 << KIND.country) | (1 << KIND.demonym) | (1 << KIND.capital) | (1 << KIND.city) | (1 << KIND.region);

/** True when nothing but an article or preposition stands between two signs. */
export function adjoins(left: Sign | null, right: Sign | null): boolean {
  if (!left || !right || right.start - left.end > 10) return false;
  if (left.after !== right) return isClose(left.zone.text.slice(left.end, right.start));
  // A place's neighbours are asked for again and again.
  left.touches ??= isClose(left.zone.text.slice(left.end, right.start));
  return left.touches;
}

function isClose(gap: string): boolean {
  if (gap === " ") return true;
  const known = close.get(gap);
  if (known !== undefined) return known;
  if (close.size === MOST_GAPS) close.clear();
  const is = CLOSE.test(gap);
  close.set(gap, is);
  return is;
}
/** A page has few different ones: to look one up costs less than the pattern. */
const close = new Map<string, boolean>();
const MOST_GAPS = 100;
const CLOSE =
  /^[\s:,'’()"“”«»\-–—/.]{0,3}((the|la|le|les|l|el|los|las|o|a|os|as|du|de|des|d|da|do|dos|das|del|of|s|in|en|au|aux|em|no|na|в|на|о|со|к|в|من|في|إلى)[\s'’]{1,2})?[\s("“«]?$/i;

/** A case-bearing letter that is a capital; scripts without case have none. */
export function startsUpper(text: string): boolean {
  const first = text.slice(0, 1);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}
export const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
