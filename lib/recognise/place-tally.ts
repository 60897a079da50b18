import { COUNTRY_CODES } from "./country-codes.ts";
import type { Reason } from "./finding.ts";
import { namesOfOthers } from "./names-of-others.ts";
import { isOfPeople } from "./people-of.ts";
import { type Away, awayOf, isPayer } from "./place-away.ts";
import { actsAsState, besideState, isDateline, isFirm, isToldAsWork, placeWeight, rowOfWork } from "./place-context.ts";
import { roleOfPlace } from "./place-labels.ts";
import { firstOfRow } from "./place-rows.ts";
import { BODY, isHeadline, worthOf } from "./place-worth.ts";
import { runsOf } from "./runs.ts";
import { FLAG, KIND, type Sense } from "./sense.ts";
import { isPlace, namesPlace, type Sign } from "./signs.ts";
import type { Signal } from "./zones.ts";

/** All that a page says for one country. */
export interface Tally {
  /** Best of each kind of structure. */
  structure: Map<Signal, number>;
  body: number;
  mentions: number;
  /** Mentions by name, or by adjective of its state; a language or style of cooking is less. */
  named: number;
  /** Mentions where a text says "in", opens with the name, or speaks of its government. */
  firm: number;
  /** Different forms it is named in on the page itself: country, adjective, capital, city. */
  forms: Set<number>;
  /** How often it is named as something else than the place of work, and as nothing else, but for the page's address. */
  away: Record<Away, number>;
  here: number;
  sure: boolean;
  /** Different names of it that are not of elsewhere, and those of its parts among them. */
  names: Set<string>;
  parts: Set<string>;
  /** Rows of places of work that it stands in. */
  rows: Set<Sign>;
  /** A title or heading has its name; an adjective is also said of dishes and games. */
  titled: boolean;
  opens: boolean;
  headline: boolean;
  /** Evidence that no town of the United States could give. */
  own: number;
  /** Evidence that such a town could give as well. */
  borrowed: number;
  reasons: Reason[];
}

const emptyTally = (): Tally => ({
  structure: new Map(),
  body: 0,
  mentions: 0,
  named: 0,
  firm: 0,
  away: { payer: 0, gives: 0, left: 0, gone: 0, seat: 0, post: 0, office: 0 },
  here: 0,
  sure: false,
  names: new Set(),
  parts: new Set(),
  forms: new Set(),
  rows: new Set(),
  titled: false,
  opens: false,
  headline: false,
  own: 0,
  borrowed: 0,
  reasons: [],
});

/** Times that one name counts in running text: what a page says more often it has said. */
const MOST_TIMES = 100;

/** Adds up what a page's places say for each country, by its place in `COUNTRY_CODES`. */
export function tally(signs: Sign[]): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  const runs = runsOf(signs);
  const later: [Sign, Sense, number][] = [];
  const elsewhere = namesOfOthers(signs);
  const times = new Map<string, number>();
  for (const sign of signs) {
    if (!namesPlace(sign) || sign.senses[0]!.kind === KIND.thing) continue;
    const running = sign.zone.signal === "text" || sign.zone.signal === "rest";
    const before = running ? (times.get(sign.text) ?? 0) : 0;
    if (before === MOST_TIMES) continue;
    const places = sign.senses.filter(isPlace);
    if (elsewhere.has(sign.text.toLowerCase())) continue;
    for (const [index, sense] of places.entries()) {
      if (places.findIndex(({ target }) => target === sense.target) < index) continue;
      const weight = placeWeight(sign, sense, runs.get(sign)) * (sign.zone.signal === "host" && index > 0 ? 0.15 : 1);
      if (weight <= 0) continue;
      if (running) times.set(sign.text, before + 1);
      if (sense.flags & FLAG.shared) later.push([sign, sense, weight]);
      else count(tallies, sign, sense, weight);
    }
  }
  addShared(tallies, later);
  return tallies;
}

/** A shared name goes to the country that the page names otherwise; to the first of its meanings, weakly, when it names none. */
function addShared(tallies: Map<number, Tally>, later: [Sign, Sense, number][]): void {
  const before = new Map([...tallies].map(([country, one]) => [country, scoreOf(one)]));
  const groups = new Map<Sign, [Sense, number][]>();
  for (const [sign, sense, weight] of later) groups.set(sign, [...(groups.get(sign) ?? []), [sense, weight]]);
  for (const [sign, senses] of groups) {
    // عُمان is Oman, عمّان is Amman: where a text writes the marks, they decide.
    const code = /\u0645\u0651/.test(sign.text) ? "JO" : /\u064f/.test(sign.text) ? "OM" : "";
    const marked = senses.find(([{ target }]) => COUNTRY_CODES[target] === code);
    const best =
      marked ?? [...senses].sort((a, b) => (before.get(b[0].target) ?? 0) - (before.get(a[0].target) ?? 0))[0]!;
    const known = marked !== undefined || (before.get(best[0].target) ?? 0) > 0.5;
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
    one = emptyTally();
    tallies.set(sense.target, one);
  }
  if (signal in BODY) {
    one.body += worth;
    if (signal !== "rest" && worth >= 0.3) one.mentions++;
  } else one.structure.set(signal, Math.max(one.structure.get(signal) ?? 0, worth));
  if (sense.kind !== KIND.demonym || besideState(sign)) one.named++;
  if (isFirm(sign)) one.firm++;
  countAway(one, sign, sense);
  const row = signal in BODY && signal !== "rest" ? rowOfWork(sign) : null;
  if (row) one.rows.add(row);
  if (signal !== "host" && signal !== "address" && signal !== "rest") one.forms.add(sense.kind);
  if (signal === "lead" && sign.start <= 4 && !isDateline(sign)) one.opens = true;
  if ((signal === "title" || signal === "heading") && sense.kind !== KIND.demonym) one.titled = true;
  if (isHeadline(sign) || actsAsState(sign) || isOwner(sign)) one.headline = true;
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

function countAway(one: Tally, sign: Sign, sense: Sense): void {
  const { signal, label } = sign.zone;
  const away = sense.kind === KIND.demonym && isOfPeople(sign) ? "left" : awayOf(sign, sense);
  if (away !== null) one.away[away]++;
  if (away !== null || signal === "host" || signal === "address") return;
  const name = sign.text.toLowerCase();
  one.here++;
  one.names.add(name);
  if (sense.kind !== KIND.country && sense.kind !== KIND.demonym) one.parts.add(name);
  // A donor's own paper has its country in its head.
  const isHead = (signal === "title" || signal === "heading") && !isPayer(sense.target);
  const isAsked = signal === "value" && roleOfPlace(label ?? "") === "work";
  if (isHead || isAsked || isToldAsWork(firstOfRow(sign))) one.sure = true;
}

/** "Denmark's": a text that opens with what a country has. */
const isOwner = ({ zone, start, end }: Sign): boolean => start === 0 && /^['’]s /.test(zone.text.slice(end, end + 3));

export const bodyScore = (body: number): number => 2.2 * Math.log2(1 + body / 1.5);

/** One number for the ranking; names in running text add less and less. */
export function scoreOf({ structure, body }: Tally): number {
  const values = [...structure.values()].sort((a, b) => b - a);
  // Title, heading and address usually repeat each other.
  const built = values.reduce((sum, value, index) => sum + value * (index === 0 ? 1 : index === 1 ? 0.5 : 0.25), 0);
  return built + bodyScore(body);
}

export const round = (value: number): number => Math.round(value * 100) / 100;
