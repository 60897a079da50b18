import { pattern } from "../list/pattern.ts";
import { isNear, type Subject } from "./aboutness.ts";
import { CUE } from "./cue.ts";
import type { NamedOrganisation, Reason } from "./finding.ts";
import type { NameTable, TableOrganisation } from "./name-table.ts";
import { whereOf } from "./organisation-match.ts";
import { isApplicantLabel } from "./request-labels.ts";
import { FLAG, KIND, type Sense } from "./sense.ts";
import { adjoins, hasCase, hasCue, hasKind, namesPlace, type Sign, startsUpper } from "./signs.ts";
import { isSpeltOutOtherwise } from "./spelt-out.ts";
import { capitalsOf, lettersOf, nameBehind } from "./word-shape.ts";
import type { Zone } from "./zones.ts";

/** Most organisations that a finding names. */
const MOST = 40;
const SMALL = new Set(
  "the of for and in on to de la le les du des pour para y et e las los das do da os as по и sur con sobre".split(" "),
);

/** Characters of a text so short that one word tells what it is of. */
const FEW_LINES = 400;

interface Named {
  sign: Sign;
  sense: Sense;
  organisation: TableOrganisation;
}

/** Organisations of the list that the page names in visible text or a form's value, in the order of the page. */
export function organisationsOf(signs: Sign[], table: NameTable, pageText: string, subject: Subject, isRecord = false) {
  const near =
    isRecord ||
    isNear(subject) ||
    subject.daily >= 0.5 ||
    subject.civic >= 0.5 ||
    (pageText.length < FEW_LINES && subject.plight >= 0.5);
  const page = { near, away: !near && subject.away >= 1 };
  const others = namesElsewhere(signs);
  const sure = new Map<number, Named>();
  const unsure: Named[] = [];
  const cache = new Map<number, TableOrganisation>();
  for (const sign of signs) {
    const sense = organisationIn(sign);
    if (!sense || sign.zone.signal === "address" || sign.zone.signal === "host") continue;
    if (!isPrintedAsItself(sign, sense) || others.has(sign.text.toLowerCase())) continue;
    const organisation = cache.get(sense.target) ?? table.organisation(sense.target);
    cache.set(sense.target, organisation);
    if (isOfElsewhere(organisation, sense, pageText)) continue;
    const named = { sign, sense, organisation };
    if (isAloneEnough(sign, sense, page)) {
      if (!sure.has(sense.target)) sure.set(sense.target, named);
    } else unsure.push(named);
  }
  const lower = unsure.length > 0 ? pageText.toLowerCase() : "";
  // Organisations named beside each other vouch for each other, unless their names are words as well.
  const isPlain = ({ sense }: Named) => !(sense.flags & FLAG.weak);
  const plain = new Set(unsure.filter(isPlain).map(({ sense }) => sense.target));
  const withDomain = new Map<number, boolean>();
  for (const named of unsure) {
    const { target } = named.sense;
    if (sure.has(target) || sure.size >= MOST) continue;
    const domain = withDomain.get(target) ?? (hasDomain(named.organisation, lower) || hasHost(named.sign.text, lower));
    withDomain.set(target, domain);
    const vouched = isPlain(named) && (sure.size > 0 || plain.size > 2);
    if (domain || vouched || isInRow(named.sign, sure) || (near && isWhereListed(named.organisation, lower)))
      sure.set(target, named);
  }
  // A list of organisations: several that are sure have a line each, and so has this one.
  if (unsure.length > 0 && [...sure.values()].filter(({ sign }) => isALine(sign)).length >= 3)
    for (const named of unsure)
      if (!sure.has(named.sense.target) && sure.size < MOST && isALine(named.sign)) sure.set(named.sense.target, named);
  const all = [...sure.values()].slice(0, MOST);
  const organisations: NamedOrganisation[] = all.map(({ sign, organisation }) => ({
    id: organisation.id,
    name: organisation.name,
    printed: sign.text.slice(0, 200),
  }));
  const reasons: Reason[] = all.map(({ sign, sense, organisation }) => ({
    about: "organisation",
    subject: organisation.id,
    signal: sign.zone.signal,
    weight: sense.kind === KIND.organisation ? 2 : 1,
    found: sign.text.slice(0, 120),
  }));
  return { organisations, reasons };
}

/** "IOM" on a page of the Isle of Man. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0])
    .join("")
    .toLowerCase();

/** Hardly a sign has one. */
const organisationIn = (sign: Sign): Sense | undefined =>
  hasKind(sign, KIND.organisation) || hasKind(sign, KIND.acronym)
    ? sign.senses.find(({ kind }) => kind === KIND.organisation || kind === KIND.acronym)
    : undefined;

/** Names that the page also prints as another's ("Polaris Industries", "iLO"), in lower case: without a long form they are that throughout. */
function namesElsewhere(signs: Sign[]): Set<string> {
  const others = new Map<string, number>();
  const spelledOut = new Set<number>();
  const initials = new Set<string>();
  const acronyms = new Map<string, number>();
  for (const sign of signs) {
    const sense = organisationIn(sign);
    if (namesPlace(sign) && sign.text.includes(" ")) initials.add(initialsOf(sign.text));
    if (!sense || sign.zone.signal === "address" || sign.zone.signal === "host") continue;
    if (sense.kind === KIND.acronym) acronyms.set(sign.text.toLowerCase(), sense.target);
    if (sense.kind === KIND.organisation && sign.text.split(" ").length > 2) spelledOut.add(sense.target);
    const isShort = sense.kind === KIND.acronym;
    const elsewhere =
      isShort &&
      (ONE_SMALL().test(sign.text) || isWord(sign.text) || isInAddress(sign) || isSpeltOutOtherwise(sign, sense));
    if (elsewhere || hasLookalike(sign)) others.set(sign.text.toLowerCase(), sense.target);
  }
  for (const [name, target] of acronyms) if (initials.has(name)) others.set(name, target);
  return new Set([...others].filter(([, target]) => !spelledOut.has(target)).map(([name]) => name));
}

/** "Ilo" beside "ILO" is a word or a name. */
const isWord = (text: string): boolean => text.length <= 4 && WORD().test(text);
const WORD = pattern(String.raw`^\p{Lu}\p{Ll}{2,3}$`, "u");

/** "Douglas, IOM.": what stands behind a town and a comma is its country. */
const isInAddress = ({ before, zone, start, end }: Sign): boolean =>
  before !== null &&
  namesPlace(before) &&
  zone.text.slice(before.end, start) === ", " &&
  /^(?:[,.;)\n]|$)/.test(zone.text.slice(end, end + 1));

/** True where the words are written as a name is, and the name is not a part of another's. */
export const isPrintedAsItself = (sign: Sign, sense: Sense): boolean =>
  isWrittenAsName(sign, sense) && !isLookalike(sign, sense);

/** Acronyms in capitals; names capitalised as names are, or typed into a field. */
function isWrittenAsName(sign: Sign, { kind, flags }: Sense): boolean {
  const { text, zone } = sign;
  if (!hasCase(text)) return true;
  // A slogan in capitals is no name: "FREE THE SLAVES".
  if (
    (flags & FLAG.weak) !== 0 &&
    text.includes(" ") &&
    text === text.toUpperCase() &&
    !isAllCapitals(zone) &&
    zone.signal !== "value"
  )
    return false;
  const letters = lettersOf(text);
  const capitals = capitalsOf(letters).length;
  // "IOM-2040" is a thing of somebody's catalogue.
  if (kind === KIND.acronym && /^-?\d/.test(zone.text.slice(sign.end, sign.end + 2))) return false;
  if (kind === KIND.acronym) return capitals >= 2 && capitals >= letters.length * 0.5 && !isShouted(zone, text);
  // A field filled in small letters; "help us save the children museum" is none.
  if (zone.signal === "value" && !(flags & FLAG.weak) && text.includes(" ") && text.length * 2 > zone.text.length)
    return true;
  const words = text.split(/[\s/–-]+/).filter((word) => word.length > 1 && !SMALL.has(word.toLowerCase()));
  if (!startsUpper(text) && !/^the\b/.test(text)) return false;
  const upper = words.filter(startsUpper).length;
  return words.length <= 3 ? upper === words.length || isForeign(text) : upper >= words.length / 2 || isForeign(text);
}

/** Names in most languages beside English capitalise their first word only. */
const isForeign = (text: string): boolean =>
  /[\u0400-\u04ff]|\b(pour|para|les|des|internationale|internacional|catholique|delle|internazionale|pentru|für|voor|untuk|wa|za)\b/i.test(
    text,
  );

/** A zone all in capitals says nothing of acronyms in it. */
const isShouted = (zone: Zone, text: string): boolean => zone.text.length > text.length + 12 && isAllCapitals(zone);

/** Looked at once for each zone: a page may repeat one acronym ten thousand times. */
function isAllCapitals(zone: Zone): boolean {
  const known = shouted.get(zone);
  if (known !== undefined) return known;
  const all = zone.text === zone.text.toUpperCase() && zone.text !== zone.text.toLowerCase();
  shouted.set(zone, all);
  return all;
}
const shouted = new WeakMap<Zone, boolean>();

const ONE_SMALL = pattern(String.raw`^\p{Ll}\p{Lu}+$`, "u");
const HYPHENATED = pattern(String.raw`\p{L}[-‑]$`, "u");
const LEAD = pattern(String.raw`(?:^|[^.!?:;\n\s])\s?(\p{Lu}[\p{L}'’]+) $`, "u");

/** "Polaris Industries", "World Vision Travel": the name goes on and is another's. */
function isLookalike(sign: Sign, sense: Sense): boolean {
  const { after, before, zone, end, start } = sign;
  // "Europe-Asia Foundation", "ILO Convention 29".
  if (HYPHENATED().test(zone.text.slice(Math.max(0, start - 2), start))) return true;
  if (hasLookalike(sign) || /^ Conventions?\b/.test(zone.text.slice(end, end + 14))) return true;
  const single = !sign.text.includes(" ");
  if (sense.kind === KIND.acronym || !single)
    return sense.kind !== KIND.acronym && ((sense.flags & FLAG.weak) !== 0 ? isPartOfName(sign) : goesBefore(sign));
  const next = nameBehind(zone.text.slice(end, end + 30));
  if (next && !ALLOWED_AFTER.test(next) && !(after && after.start === end + 1)) return true;
  return (sense.flags & FLAG.weak) !== 0 && isPartOfName({ ...sign, before, start });
}
/** What follows makes it the name of a company, a shop, a product. */
function hasLookalike({ after, zone, end }: Sign): boolean {
  if (after === null || !hasCue(after, CUE.lookalikeAfter)) return false;
  const gap = zone.text.slice(end, after.start);
  return (
    (/^(['’]s)?[\s-]$/.test(gap) && startsUpper(after.text)) ||
    /^ \((\d{4} )?$/.test(gap) ||
    /^, (an?|the|une?|una|uma?|le|la|el|o) $/.test(gap)
  );
}
const ALLOWED_AFTER =
  /^(International|Project|Foundation|Federation|USA|Worldwide|Global|Internationalis|Trust|Association|Country|Regional|Office|Mission|Nepal|And|The|With|To|In|For|Will|Has|Is)$/;

/** "Warsaw Pact", "Global Hope": a capitalised word leads into the name in the middle of a sentence. */
function isPartOfName({ zone, start, before }: Sign): boolean {
  const lead = LEAD().exec(zone.text.slice(Math.max(0, start - 40), start));
  // A role, a place or another organisation leads to a name; any other word is a part of it.
  const leads = ({ kind, target }: Sense) => kind !== KIND.cue || target === CUE.doer || target === CUE.donor;
  if (!lead || (before?.end === start - 1 && before.senses.some(leads))) return false;
  return !/^(The|With|By|From|And|NGO|Recipient|Partner|Through|At|For|Of|To)$/.test(lead[1] ?? "");
}

/** "the Asian Education Development Center": in the middle of a sentence a name begins with its first capital. */
const goesBefore = (sign: Sign): boolean =>
  (sign.zone.signal === "lead" || sign.zone.signal === "text") &&
  MIDDLE().test(sign.zone.text.slice(Math.max(0, sign.start - 40), sign.start)) &&
  isPartOfName(sign);
const MIDDLE = pattern(String.raw`(?<!\p{L})(?:\p{Ll}+|The|An?) \p{Lu}[\p{L}'’]+ $`, "u");

function isAloneEnough(sign: Sign, { kind, flags }: Sense, { near, away }: { near: boolean; away: boolean }): boolean {
  // On a page that speaks of nothing of ours one to three words, or few letters, may be anybody’s.
  const words = sign.text.split(/\s+/).length;
  const isUniversity = words > 1 && /universi/i.test(sign.text);
  const plain = kind === KIND.acronym ? !away || sign.text.length > 4 : near || isUniversity || words > (away ? 3 : 2);
  if (!(flags & FLAG.weak) && plain) return true;
  if (near && !(flags & FLAG.everyday) && kind === KIND.organisation) return true;
  const { before, after, zone, end } = sign;
  if (zone.signal === "value" && isApplicantLabel(zone.label ?? "")) return true;
  if (adjoins(before, sign) && hasCue(before, CUE.doer)) return true;
  if (/^,? ?(International|Project|Foundation|Federation)\b/.test(zone.text.slice(end, end + 20))) return true;
  const next = zone.text.slice(end, end + 60);
  if (APPOSED().test(next) || ((near || (flags & FLAG.everyday) === 0) && DOES.test(next))) return true;
  return adjoins(sign, after) && hasCue(after, CUE.doer) && /^\s$/.test(zone.text.slice(end, after!.start));
}

/** "PSI, the health organisation", "Pact will implement": what only somebody who works can be or do. */
const APPOSED = pattern(
  String.raw`^(,| is| was) (the|an?) ([\p{L}-]+ ){0,3}(organi[sz]ation|charity|ngo|non-?profit)\b`,
  "iu",
);
const DOES =
  /^ (will (implement|train|run)|(has |have )?(implement|train|rescu|help|support|opened|answer|partner|counsel|assist|analy[sz]e|identifie|document|shelter|interview)|runs |operates |works (with|in|to)|shelters |a (ouvert|formé|mis en)|forme |met en œuvre|implementa|capacita|ejecuta|apoya|executa|apoia)/;

const isALine = ({ zone, start, end }: Sign): boolean =>
  (start === 0 || zone.text[start - 1] === "\n") && (end === zone.text.length || zone.text[end] === "\n");

const hasDomain = ({ domain }: TableOrganisation, lower: string): boolean =>
  domain !== null && domain.length > 4 && lower.includes(domain.toLowerCase());

/** "Open Gate (North Macedonia)": the page names what the list adds in brackets. */
function isWhereListed({ name }: TableOrganisation, lower: string): boolean {
  const where = whereOf(name);
  return where.length > 3 && lower.includes(where.toLowerCase());
}
/** "Legal Aid Society" of a page that never names the land of the listed one, which bears that in brackets. */
const isOfElsewhere = ({ name }: TableOrganisation, { kind, flags }: Sense, pageText: string): boolean =>
  kind === KIND.organisation &&
  (flags & FLAG.everyday) !== 0 &&
  whereOf(name) !== "" &&
  !pageText.includes(whereOf(name));

/** "winrock.org" on a page that names Winrock. */
const hasHost = (printed: string, lower: string): boolean =>
  printed.length > 4 && lower.includes(`${printed.toLowerCase().replace(/\s+/g, "")}.org`);

/** "IOM, ILO and Pact": beside one that is sure. */
function isInRow(sign: Sign, sure: Map<number, Named>): boolean {
  const isSure = (other: Sign | null) =>
    other?.senses.some(
      ({ kind, target }) => (kind === KIND.organisation || kind === KIND.acronym) && sure.has(target),
    ) ?? false;
  const listed = (left: Sign, right: Sign) =>
    /^\s*(,|and|&|\/|et|y|e)[\s,]*(and |et |y |e )?$/.test(left.zone.text.slice(left.end, right.start));
  return (isSure(sign.before) && listed(sign.before!, sign)) || (isSure(sign.after) && listed(sign, sign.after!));
}
