import { isAway, isNear, isNearOfLine, isOurs, type Subject } from "./aboutness.ts";
import type { Tally } from "./place-tally.ts";
import { KIND } from "./sense.ts";
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
  /** No title or heading: a line of its own, as from a selection. */
  bare: boolean;
}

/** What a hint names, and where it stays silent, what kept it so. */
export interface Choice {
  countries: Scored[];
  against: { signal: string; found: string } | null;
}

/** The countries a hint names: the strongest and its equals, when they stand out; none on pages about something else. */
export function choose(scored: Scored[], around: Circumstances): Choice {
  const { america, home, local, subject, host, textLength } = around;
  const top = scored[0];
  if (!top) return { countries: [], against: null };
  if (
    isAway(
      subject,
      host,
      textLength,
      around.bare && !top.one.headline && !(top.one.forms.size > 1 && top.one.forms.has(KIND.demonym)),
    )
  )
    return silent("subject", subject.awayWords);
  const structured = structureOf(top.one);
  if (local >= 2 && america > top.score * 1.2 && structured < 3) return silent("local", "");
  if (
    home > top.score * (local >= 1 ? 1.5 : 1.1) &&
    structured < 2.4 &&
    (local >= 1 || (subject.topic < 1 && textLength > LINE))
  )
    return silent("local", "");
  const ours = subject.topic >= 1 && textLength < 3_000;
  const set = scored.filter((other) => other === top || isEqual(other, top, ours));
  if (subject.region !== "" && structured < 2.4 && set.length === 1 && top.score < 5)
    return silent("many", subject.region);
  const enough =
    structured >= 2.4 ? structureIsEnough(top, set, scored, around) : textIsEnough(top, set, scored, around);
  if (!enough) return silent("rivals", named(scored.slice(1, 4)));
  return set.length <= MOST ? { countries: set, against: null } : silent("many", named(set));
}

const silent = (signal: string, found: string): Choice => ({ countries: [], against: { signal, found } });
const named = (all: Scored[]): string =>
  all
    .flatMap(({ one }) => one.reasons[0]?.found ?? [])
    .join(", ")
    .slice(0, 120);
const leadOf = (top: Scored, set: Scored[], scored: Scored[]): number =>
  top.score / Math.max(scored.find((other) => !set.includes(other))?.score ?? 0, 0.01);

/** A title, heading or address names it, and the page speaks of our subjects or of the country in more ways than by its name. */
function structureIsEnough(top: Scored, set: Scored[], scored: Scored[], around: Circumstances): boolean {
  const { subject, host, textLength } = around;
  const onTopic = isOurs(subject, textLength) || MISSION.test(host);
  if (top.score < 3 || leadOf(top, set, scored) < (onTopic ? 1.15 : 1.3)) return false;
  if (onTopic) return true;
  const { forms, mentions, titled } = top.one;
  const said =
    titled && forms.size >= 2 && forms.has(KIND.capital) && mentions >= 2 && subject.away < 1 && !subject.picker;
  return (isNear(subject) && top.one.named > 0) || (said && top.score >= 5);
}

function textIsEnough(top: Scored, set: Scored[], scored: Scored[], around: Circumstances): boolean {
  const { america, local, subject, textLength, host, bare } = around;
  const total = scored.reduce((sum, { score }) => sum + score, 0) + (local >= 2 ? america : 0);
  return bodyIsEnough({
    top,
    share: set.reduce((sum, { score }) => sum + score, 0) / total,
    lead: leadOf(top, set, scored),
    onTopic: isOurs(subject, textLength) || MISSION.test(host),
    textLength,
    equals: set.length,
    opens: top.one.opens,
    near:
      (textLength < LINE ? isNearOfLine(subject) : isNear(subject)) ||
      (top.one.headline && subject.away < (bare && subject.plight >= 1 ? 1.5 : 1)) ||
      (bare && top.one.forms.size > 1 && subject.away < 1),
    // In a line an adjective beside the place says where people are from.
    alone: scored.every(
      (other) => set.includes(other) || (bare && other.one.named === 0 && other.score < top.score * 0.7),
    ),
    bare,
    calm: subject.away < 1 && around.home < top.score * 0.4,
  });
}

/** Characters of a headline or two. */
const LINE = 200;

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
  bare: boolean;
  calm: boolean;
}

/** Without a title, heading or address that names it, a country must fill the text. */
function bodyIsEnough({
  top,
  share,
  lead,
  onTopic,
  textLength,
  equals,
  opens,
  near,
  alone,
  bare,
  calm,
}: Body): boolean {
  const short =
    textLength < LINE &&
    near &&
    (opens || top.one.firm > 0 || (alone && top.one.named === 0) || (bare && (alone || lead >= 2)));
  if (!onTopic && (equals > 2 || (!short && top.one.mentions < 2 && !(opens && near)))) return false;
  // An adjective is also said of a dish or a car; in a headline of our subjects it is said of people and their state.
  if (top.one.named === 0 && !short && top.one.mentions < (onTopic ? 2 : 99)) return false;
  if (top.one.mentions === 0 && !onTopic) return false;
  if (top.one.mentions === 1 && top.one.firm === 0 && !short) return false;
  if (short && (alone || lead >= 2) && equals === 1) return top.score >= 0.75;
  if (textLength < 400) return top.score >= 1.4 && share >= (onTopic ? 0.42 : 0.55);
  if (onTopic && textLength < 1_500 && lead >= 1.8 && top.score >= 2.2 && share >= 0.5) return true;
  if (alone && textLength < 3_000 && top.score >= (onTopic ? 2.2 : 3.5)) return true;
  if (top.score >= 5 && lead >= 2.5 && share >= 0.4 && top.one.mentions >= 4) return true;
  // Nothing sold or played, and hardly another country: as in an encyclopedia.
  if (calm && equals === 1 && lead >= 3 && top.score >= 4 && top.one.named >= 2 && top.one.mentions >= 4) return true;
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
function isEqual(other: Scored, top: Scored, ours: boolean): boolean {
  const ratio = other.score / top.score;
  const rank = rankOf(top);
  if (rank > 1 && rankOf(other) >= rank) return ratio >= 0.5;
  // Named in one breath as places of work: what is told of one of them later does not make the others less.
  if (ours && rank < 3 && ratio >= 0.4 && [...other.one.rows].some((row) => top.one.rows.has(row))) return true;
  if (rank === 3) return ratio >= 0.9 && other.one.mentions >= 4;
  return ratio >= 0.8 && (other.one.mentions >= 2 || top.one.mentions <= 2);
}
