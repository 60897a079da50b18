import type { NameTable } from "./name-table.ts";
import { type Effort, scan } from "./scan.ts";
import { flagsOf, hasMore, kindOf, type Sense, targetOf } from "./sense.ts";
import type { Zone } from "./zones.ts";

/** A name on the page, with all it may mean, and its neighbours in the same zone. */
export interface Sign {
  zone: Zone;
  start: number;
  end: number;
  /** As the page wrote it. */
  text: string;
  senses: Sense[];
  before: Sign | null;
  after: Sign | null;
}

/** Every known name of every zone, in order. */
export function signsOf(zones: Zone[], table: NameTable, effort?: Effort): Sign[] {
  const signs: Sign[] = [];
  for (const zone of zones) {
    let before: Sign | null = null;
    for (const { start, end, sense } of scan(zone.text, table, effort)) {
      const sign: Sign = {
        zone,
        start,
        end,
        text: zone.text.slice(start, end),
        senses: sensesAt(table.senses, sense),
        before,
        after: null,
      };
      if (before) before.after = sign;
      before = sign;
      signs.push(sign);
    }
  }
  return signs;
}

function sensesAt(packed: Uint32Array, first: number): Sense[] {
  const senses: Sense[] = [];
  for (let at = first; at < packed.length; at++) {
    const one = packed[at]!;
    senses.push({ kind: kindOf(one), target: targetOf(one), flags: flagsOf(one) });
    if (!hasMore(one)) break;
  }
  return senses;
}

export const hasCue = (sign: Sign | null, cue: number): boolean =>
  sign?.senses.some((sense) => sense.kind === 9 && sense.target === cue) ?? false;

/** True when nothing but an article or preposition stands between two signs. */
export function adjoins(left: Sign | null, right: Sign | null): boolean {
  if (!left || !right) return false;
  const gap = left.zone.text.slice(left.end, right.start);
  return gap.length <= 10 && CLOSE.test(gap);
}
const CLOSE =
  /^[\s:,'’()"“”«»\-–—/.]{0,3}((the|la|le|les|l|el|los|las|o|a|os|as|du|de|des|d|da|do|dos|das|del|of|s|in|en|au|aux|em|no|na|в|на|о|со|к|в|من|في|إلى)[\s'’]{1,2})?[\s("“«]?$/i;

/** A case-bearing letter that is a capital; scripts without case have none. */
export function startsUpper(text: string): boolean {
  const first = text.slice(0, 1);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}
export const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
