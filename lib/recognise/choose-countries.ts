import { isAway, isNear, isOurs, type Subject } from "./aboutness.ts";
import type { Tally } from "./place-tally.ts";
import type { Signal } from "./zones.ts";

/** Most countries a hint names; a page about more is about a region. */
const MOST = 5;

/** Hosts on which every page is an embassy's or the department's. */
const MISSION = /(^|\.)(state|usembassy|usconsulate|usmission)\.gov$/i;

export interface Scored {
  country: number;
  one: Tally;
  score: number;
}

export interface Circumstances {
  /** Local life in the United States, and the same with every mention of them. */
  america: number;
  home: number;
  local: number;
  subject: Subject;
  textLength: number;
  host: string;
}

/** The countries a hint names: the strongest and its equals, when they stand out; none on pages about something else. */
export function choose(scored: Scored[], { america, home, local, subject, textLength, host }: Circumstances): Scored[] {
  const top = scored[0];
  if (!top || isAway(subject, host)) return [];
  const structured = structureOf(top.one);
  if (local >= 2 && america > top.score * 1.2 && structured < 3) return [];
  if (local >= 1 && home > top.score * 1.5 && structured < 2.4) return [];
  const set = scored.filter((other) => other === top || isEqual(other, top));
  const next = scored.find((other) => !set.includes(other))?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + score, 0) + (local >= 2 ? america : 0);
  const share = set.reduce((sum, { score }) => sum + score, 0) / total;
  const onTopic = isOurs(subject) || MISSION.test(host);
  const lead = top.score / Math.max(next, 0.01);
  const enough =
    structured >= 2.4
      ? top.score >= 3 && lead >= (onTopic ? 1.15 : 1.3) && (onTopic || (isNear(subject) && top.one.named > 0))
      : bodyIsEnough({
          top,
          share,
          lead,
          onTopic,
          textLength,
          equals: set.length,
          opens: top.one.opens,
          near: isNear(subject) || top.one.headline,
          alone: scored.length === set.length,
        });
  return enough && set.length <= MOST ? set : [];
}

interface Body {
  top: Scored;
  share: number;
  lead: number;
  onTopic: boolean;
  textLength: number;
  equals: number;
  /** The text's first words are the country's name. */
  opens: boolean;
  near: boolean;
  /** No other country is named at all. */
  alone: boolean;
}

/** Without a title, heading or address that names it, a country must fill the text. */
function bodyIsEnough({ top, share, lead, onTopic, textLength, equals, opens, near, alone }: Body): boolean {
  const short = textLength < 200 && (opens || (near && top.one.firm > 0));
  if (!onTopic && !short && (equals > 2 || (top.one.mentions < 2 && !(opens && near)))) return false;
  if (top.one.named === 0 && top.one.mentions < (onTopic ? 2 : 99)) return false;
  if (top.one.mentions === 1 && top.one.firm === 0) return false;
  if (textLength < 400) return top.score >= 1.4 && share >= (onTopic ? 0.42 : 0.55);
  if (onTopic && textLength < 1_500 && lead >= 1.8 && top.score >= 2.2 && share >= 0.5) return true;
  if (alone && textLength < 3_000 && top.score >= (onTopic ? 2.2 : 3.5)) return true;
  return (
    share >= (onTopic ? 0.42 : 0.55) &&
    lead >= 1.4 &&
    top.score >= (onTopic ? 4 : 6) &&
    top.one.mentions >= (onTopic ? 3 : 5)
  );
}

const structureOf = ({ structure }: Tally): number => Math.max(0, ...structure.values());

/** How plainly a page puts a country forward: 3 in its title, heading, own address or place of work; 2 in breadcrumb or description. */
function rankOf({ one }: Scored): number {
  const { structure } = one;
  const at = (signal: Signal) => structure.get(signal) ?? 0;
  if (at("title") >= 2.5 || at("heading") >= 2.5 || at("host") >= 4 || at("address") >= 3 || at("value") >= 4) return 3;
  return at("breadcrumb") >= 1.5 || at("description") >= 1.2 || at("address") >= 1.2 ? 2 : 1;
}

/** A second country counts when it stands where the first one does, or is spoken of nearly as much. */
function isEqual(other: Scored, top: Scored): boolean {
  const ratio = other.score / top.score;
  const rank = rankOf(top);
  if (rank > 1 && rankOf(other) >= rank) return ratio >= 0.5;
  if (rank === 3) return ratio >= 0.9 && other.one.mentions >= 4;
  return ratio >= 0.8 && (other.one.mentions >= 2 || top.one.mentions <= 2);
}
