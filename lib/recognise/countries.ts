import { isAway, isNear, isOurs, type Subject } from "./aboutness.ts";
import { isNamedAmerican, localWeight } from "./american.ts";
import { COUNTRY_CODES } from "./country-codes.ts";
import type { Candidate, Reason } from "./finding.ts";
import { besideState, isAmerican, isFirm, isPersonHere, isPlace, placeWeight } from "./place-context.ts";
import { roleOfPlace } from "./place-labels.ts";
import { labelOf } from "./request-labels.ts";
import { runsOf } from "./runs.ts";
import { FLAG, KIND, type Sense } from "./sense.ts";
import type { Sign } from "./signs.ts";
import type { Signal, Zone } from "./zones.ts";

export interface Places {
  countries: string[];
  candidates: Candidate[];
  reasons: Reason[];
}

/** What a country is worth by where it stands; names in running text are added up, but less and less. */
const STRUCTURE: Partial<Record<Signal, number>> = {
  host: 5,
  title: 4,
  heading: 3.5,
  breadcrumb: 2,
  description: 1.5,
  subheading: 0.8,
};
const BODY: Partial<Record<Signal, number>> = { lead: 1.5, text: 1, rest: 0.08 };

interface Tally {
  /** Best of each kind of structure. */
  structure: Map<Signal, number>;
  body: number;
  mentions: number;
  forms: Set<string>;
  /** Mentions by name, or by adjective of its state; a language or style of cooking is less. */
  named: number;
  /** Mentions where a text says "in", opens with the name, or speaks of its government. */
  firm: number;
  opens: boolean;
  headline: boolean;
  /** Evidence that no town of the United States could give. */
  own: number;
  /** Evidence that such a town could give as well. */
  borrowed: number;
  reasons: Reason[];
}

/** Most countries a hint names; a page about more is about a region. */
const MOST = 5;

/** Countries a page is about, strongest first, with every candidate and why. */
export function countriesOf(signs: Sign[], zones: Zone[], subject: Subject): Places {
  const host = zones.find((zone) => zone.signal === "host")?.text ?? "";
  const tallies = tally(signs);
  const local = localWeight(signs, host);
  const america = foldAmerica(tallies, local);
  const scored = [...tallies]
    .map(([country, one]) => ({ country, one, score: scoreOf(one) }))
    .filter(({ country, score }) => score > 0.05 && !isAmerican(country))
    .sort((a, b) => b.score - a.score || a.country - b.country);
  const candidates = [
    ...scored.map(({ country, score }) => ({ country: COUNTRY_CODES[country]!, weight: round(score) })),
    ...(america > 0 ? [{ country: "US", weight: round(america) }] : []),
  ]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 20);
  const textLength = zones.reduce(
    (sum, zone) => sum + (zone.signal in BODY && zone.signal !== "rest" ? zone.text.length : 0),
    0,
  );
  const chosen = choose(scored, { america, local, subject, textLength, host });
  const reasons = scored.slice(0, 8).flatMap(({ one }) => one.reasons.sort((a, b) => b.weight - a.weight).slice(0, 5));
  return { countries: chosen.map(({ country }) => COUNTRY_CODES[country]!), candidates, reasons };
}

/** Hosts on which every page is an embassy's or the department's. */
const MISSION = /(^|\.)(state|usembassy|usconsulate|usmission)\.gov$/i;

const round = (value: number) => Math.round(value * 100) / 100;

function tally(signs: Sign[]): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  const runs = runsOf(signs);
  const later: [Sign, Sense, number][] = [];
  const elsewhere = namesOfOthers(signs);
  for (const sign of signs) {
    const places = sign.senses.filter(isPlace);
    if (places.length === 0 || sign.senses[0]!.kind === KIND.thing) continue;
    if (elsewhere.has(sign.text.toLowerCase())) continue;
    for (const [index, sense] of places.entries()) {
      if (places.findIndex(({ target }) => target === sense.target) < index) continue;
      const weight = placeWeight(sign, sense, runs.get(sign)) * (sign.zone.signal === "host" && index > 0 ? 0.15 : 1);
      if (weight <= 0) continue;
      if (sense.flags & FLAG.shared) later.push([sign, sense, weight]);
      else count(tallies, sign, sense, weight);
    }
  }
  addShared(tallies, later);
  return tallies;
}

/** Names that the page uses for a town of the United States ("Lebanon, PA") or a person ("Chad Smith"): they are that throughout. */
function namesOfOthers(signs: Sign[]): Set<string> {
  const others = new Set<string>();
  const own = new Map<number, number>();
  for (const sign of signs)
    for (const { kind, target, flags } of sign.senses)
      if (kind >= KIND.demonym && kind <= KIND.region && !(flags & (FLAG.american | FLAG.person | FLAG.shared)))
        own.set(target, (own.get(target) ?? 0) + 1);
  const times = new Map<string, { all: number; others: number }>();
  for (const sign of signs) {
    const first = sign.senses[0]!;
    const name = sign.text.toLowerCase();
    if (first.kind === KIND.thing && first.flags & FLAG.person) for (const word of name.split(" ")) others.add(word);
    const sense = sign.senses.find(isPlace);
    if (!sense || (own.get(sense.target) ?? 0) >= 2) continue;
    if (isNamedAmerican(sign)) others.add(name);
    const counted = times.get(name) ?? { all: 0, others: 0 };
    times.set(name, { all: counted.all + 1, others: counted.others + (isPersonHere(sign, sense) ? 1 : 0) });
  }
  for (const [name, counted] of times) if (counted.others > 0 && counted.others * 2 >= counted.all) others.add(name);
  return others;
}

/** A shared name goes to the country that the page names otherwise; to the first of its meanings, weakly, when it names none. */
function addShared(tallies: Map<number, Tally>, later: [Sign, Sense, number][]): void {
  const before = new Map([...tallies].map(([country, one]) => [country, scoreOf(one)]));
  const groups = new Map<Sign, [Sense, number][]>();
  for (const [sign, sense, weight] of later) groups.set(sign, [...(groups.get(sign) ?? []), [sense, weight]]);
  for (const [sign, senses] of groups) {
    const best = [...senses].sort((a, b) => (before.get(b[0].target) ?? 0) - (before.get(a[0].target) ?? 0))[0]!;
    const known = (before.get(best[0].target) ?? 0) > 0.5;
    const single = best[0].kind === KIND.country || best[0].kind === KIND.demonym || best[0].kind === KIND.capital;
    if (known) count(tallies, sign, best[0], best[1] * 0.8);
    else if (single) count(tallies, sign, senses[0]![0], senses[0]![1] * 0.5);
  }
}

function count(tallies: Map<number, Tally>, sign: Sign, sense: Sense, weight: number): void {
  const signal = sign.zone.signal;
  const worth = worthOf(sign, sense) * weight;
  if (worth <= 0) return;
  let one = tallies.get(sense.target);
  if (!one) {
    one = {
      structure: new Map(),
      body: 0,
      mentions: 0,
      named: 0,
      firm: 0,
      opens: false,
      headline: false,
      forms: new Set(),
      own: 0,
      borrowed: 0,
      reasons: [],
    };
    tallies.set(sense.target, one);
  }
  if (signal in BODY) {
    one.body += worth;
    if (signal !== "rest") one.mentions++;
  } else one.structure.set(signal, Math.max(one.structure.get(signal) ?? 0, worth));
  one.forms.add(sign.text.toLowerCase());
  const firm = isFirm(sign);
  if (sense.kind !== KIND.demonym || besideState(sign)) one.named++;
  if (firm) one.firm++;
  if (signal === "lead" && sign.start <= 4) one.opens = true;
  if (isHeadline(sign)) one.headline = true;
  if (sense.flags & FLAG.american && !(signal === "host")) one.borrowed += weight;
  else one.own += signal === "host" ? 5 : weight;
  if (one.reasons.length < 40)
    one.reasons.push({
      about: "country",
      subject: COUNTRY_CODES[sense.target]!,
      signal,
      weight: round(worth),
      found: sign.text.slice(0, 120),
    });
}

function worthOf(sign: Sign, sense: Sense): number {
  const { zone } = sign;
  if (zone.signal === "address") return addressWorth(sign, sense);
  // A mission's own host, or a label of one: "ghana.un.org".
  if (zone.signal === "host" && !sign.text.includes(".")) return sense.flags & FLAG.american ? 0 : 1.5;
  if (zone.signal === "value") {
    const role = roleOfPlace(zone.label ?? "");
    if (labelOf(zone.label ?? "") === "title") return 4;
    if (role === "elsewhere" || NEIGHBOUR.test(zone.text.slice(0, sign.start))) return 0;
    if (role === "work") return zone.text.length < 200 ? 5 : 1.5;
    return sense.kind === KIND.country ? 0.6 : 0.3;
  }
  return (STRUCTURE[zone.signal] ?? BODY[zone.signal] ?? 0) * (isHeadline(sign) ? 1.6 : 1);
}

/** "Niger: migrants helped": a name that opens a line before a colon is its subject. */
function isHeadline({ zone, start, end }: Sign): boolean {
  return (start === 0 || zone.text[start - 1] === "\n") && /^\s?:/.test(zone.text.slice(end, end + 2));
}

/** "Between Togo and Benin", "north of Peru": said of where another country lies. */
const NEIGHBOUR =
  /\b(border|between|near|next to|(north|south|east|west)\w* of|neighbo|limit|entre|voisin|vecin|vizinh)|гранич|между|بين|قرب/iu;

/** A whole step of the path, `/countries/ghana/`, says more than a word in a headline's address. */
function addressWorth({ zone, start, end }: Sign, { flags }: Sense): number {
  const from = zone.text.lastIndexOf("\n", start - 1) + 1;
  const stop = zone.text.indexOf("\n", end);
  const step = zone.text.slice(from, stop < 0 ? zone.text.length : stop);
  const rest = step.length - (end - start);
  if (flags & FLAG.common) return rest === 0 ? 3.5 : 0;
  return rest <= 3 ? 3.5 : 1.5;
}

function scoreOf({ structure, body }: Tally): number {
  const values = [...structure.values()].sort((a, b) => b - a);
  // Title, heading and address usually repeat each other.
  const built = values.reduce((sum, value, index) => sum + value * (index === 0 ? 1 : index === 1 ? 0.5 : 0.25), 0);
  return built + 2.2 * Math.log2(1 + body / 1.5);
}

/** Names that towns of the United States bear go to the United States when the page is local there. Returns its score. */
function foldAmerica(tallies: Map<number, Tally>, local: number): number {
  let america = local;
  for (const [country, one] of tallies) {
    if (isAmerican(country)) {
      america += one.own * 0.1;
      continue;
    }
    if (one.borrowed > 0 && local >= 1 && local > one.own * 0.9 + Math.min(4, one.borrowed * 0.25)) {
      america += one.borrowed;
      tallies.delete(country);
    }
  }
  return 2.2 * Math.log2(1 + america / 1.5);
}

interface Scored {
  country: number;
  one: Tally;
  score: number;
}

interface Circumstances {
  america: number;
  local: number;
  subject: Subject;
  textLength: number;
  host: string;
}

/** The countries a hint names: the strongest and its equals, when they stand out; none on pages about something else. */
function choose(scored: Scored[], { america, local, subject, textLength, host }: Circumstances): Scored[] {
  const top = scored[0];
  if (!top || isAway(subject, host)) return [];
  const structured = structureOf(top.one);
  if (local >= 2 && america > top.score * 1.2 && structured < 3) return [];
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
  if (!onTopic && (equals > 2 || (top.one.mentions < 2 && !(opens && near)))) return false;
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
  if (at("title") >= 2.4 || at("heading") >= 2.4 || at("host") >= 4 || at("address") >= 3 || at("value") >= 4) return 3;
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
