import { pattern } from "../list/pattern.ts";
import { CUE } from "./cue.ts";
import { KIND } from "./sense.ts";
import { hasCue, type Sign } from "./signs.ts";

/** "Vietnamese nail bar workers", "migrants éthiopiens": at most three words lead from the adjective to the people. */
export function isOfPeople({ before, after, zone, start, end }: Sign): boolean {
  if (hasCue(before, CUE.people) && /^\s$/.test(zone.text.slice(before!.end, start))) return true;
  // "Bolivianos costuram", "the Syrians": many of a nation.
  if (ONE.test(zone.text.slice(Math.max(0, start - 5), start)) && /^(\s*[.,;:]|$)/.test(zone.text.slice(end, end + 2)))
    return true;
  if (/[^s]s$/.test(zone.text.slice(start, end)) && MANY.test(zone.text.slice(Math.max(0, start - 5), start)))
    return true;
  // "Encontram indianos em": where they are is what follows.
  if (/s$/.test(zone.text.slice(start, end)) && IN.test(zone.text.slice(end, end + 6))) return true;
  for (let next = after, steps = 0, from = end; next !== null && steps < 3; next = next.after, steps++) {
    const gap = zone.text.slice(from, next.start);
    if (hasCue(next, CUE.people)) return FEW_SMALL().test(gap);
    // "Egyptian and Filipino crews": what is said of the last is said of all.
    if (next.senses[0]?.kind === KIND.demonym && AND.test(gap)) from = next.end;
  }
  return false;
}

const IN = /^ (em|en|in|dans|à|aux?|nos?|nas?) /;
const AND = /^(,| and| et| y| e| и) $/;
const FEW_SMALL = pattern(String.raw`^([\s-]\p{Ll}+){0,3}[\s-]$`, "u");
/** "Una dominicana." */
const ONE = /(^| )(un|une|una|um|uma|an?) $/i;
const MANY = /(^|[.:\n] ?| (los|las|os|as|les|the) )$/i;

/** "Domestic workers from Sierra Leone": where people left. */
export function comesFrom({ before, zone, start }: Sign): boolean {
  return (
    hasCue(before, CUE.people) &&
    /^\s*(from|из|من|provenientes de|procedentes de)\s*$/iu.test(zone.text.slice(before!.end, start))
  );
}
