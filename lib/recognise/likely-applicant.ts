import { UNIT as UNIT_OF_A_BODY } from "./applicant-name.ts";
import { LIKE, traitsOf } from "./applicant-traits.ts";
import { TABLE, UNIT } from "./applicant-weights.ts";
import { ORGANISATION_WORD } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import { isEveryday, isNowhere, isPossible, keyOf } from "./could-be-name.ts";
import type { Applicant } from "./finding.ts";
import { tellLetterEnds } from "./letter-ends.ts";
import type { Mention } from "./mention.ts";
import { isOfLetters } from "./name-acronym.ts";
import { gather } from "./name-mentions.ts";
import { personsOf } from "./name-persons.ts";
import type { NameTable } from "./name-table.ts";
import { type Candidate, isSaid, merge, printedOf, printedWhole } from "./one-name.ts";
import { matchOrganisation } from "./organisation-match.ts";
import type { Reading } from "./reading.ts";
import type { Labelled } from "./request-fields.ts";
import { worthOf } from "./trait-weights.ts";
import { GIVEN_BY_LABEL, weigh } from "./weigh-name.ts";

/** Names that are weighed, those of them that are looked at closer, and the points above which they are. */
const MOST = 60;
const LIKELY = 40;
const HARDLY = -12;
/** How much what is known counts beside what was learned, and points from which who asks is said. */
const KNOWN = 0.6;
const ENOUGH = 2.2;
const KNOWN_ENOUGH = 5;
/** The same where nothing that is known says that it asks, and where it rather says the contrary. */
const UNTOLD_ENOUGH = 3;
const AGAINST_ENOUGH = 5;
/** Points that outweigh a word which says that it is somebody else, and a label that does. */
const OTHER_ENOUGH = 6;
const LABEL_ENOUGH = 8;
/** Letters of a text that tells little beside its wording. */
const NOTE = 600;

/** What labels or wordings say by themselves. */
export interface Given extends Applicant {
  /** A label says so. */
  sure: boolean;
}

/** One more voice: a wording may have caught what is no name. */
function mentionOf({ printed, organisation, sure }: Given): Mention {
  const points = sure ? GIVEN_BY_LABEL : organisation !== null || BODY_WORD().test(printed) ? 2.5 : 1.5;
  return {
    text: printed,
    short: null,
    quality: sure ? 6 : 3,
    evidence: [{ kind: "given", points }],
    organisation,
    about: null,
  };
}

/** Who asks, by all that the page says of every name on it. */
export function likelyApplicant(
  reading: Reading,
  labelled: Labelled,
  table: NameTable,
  given: Given | null = null,
): Applicant | null {
  const all = candidatesOf(reading, labelled, table, given);
  const first = all.find((one) => !one.why.has("a place") && (one.points >= outweighing(one) || !isOther(one)));
  if (first && (first.points >= enoughOf(first) || (first.points > 0 && knownOf(first) >= KNOWN_ENOUGH))) {
    const own = withRest(first, all, table) ?? withHead(first, all) ?? withoutPlace(first, all, table);
    return { printed: printedWhole(own), organisation: own.organisation };
  }
  // What a wording says of a body, though little else is told: a note of three lines has no more.
  if (reading.mainLength > NOTE) return null;
  return given && (given.organisation !== null || CALLED.test(given.printed) || BODY_WORD().test(given.printed))
    ? given
    : null;
}

/** "Uwamose House" of "Uwamose House in Benin City", and the university of its faculty, where the page has it so by itself. */
function withoutPlace(one: Candidate, all: Candidate[], table: NameTable): Candidate {
  if (one.organisation !== null) return one;
  const name = printedOf(one);
  const shorter = all.find((other) => {
    const own = printedOf(other);
    if (other === one || own.length < 6 || !name.startsWith(own)) return false;
    const rest = BEHIND_NAME.exec(name.slice(own.length));
    if (rest === null || !(isNowhere(rest[1]!, table) || (/^,/.test(rest[0]) && UNIT_OF_A_BODY().test(rest[1]!))))
      return false;
    return other.forms.some(
      ({ text, about, open }) =>
        open !== true &&
        text === own &&
        about !== null &&
        ENDS.test(about.behind) &&
        // The name may go on in the line below.
        !(about.behind === "" && about.line?.below.startsWith(rest[0].trim())),
    );
  });
  return shorter ?? one;
}
/**
 * "Rise Up, Speak Out Lesotho", where the page has it so in two places, and never the shorter by itself. Its own box
 * is enough for what is no body without the rest: "Hope Guild, Jane Doe" is two.
 */
function withRest(one: Candidate, all: Candidate[], table: NameTable): Candidate | null {
  if (one.organisation !== null) return null;
  const own = printedOf(one);
  const longer = all.find((other) => {
    const name = printedOf(other);
    const rest = name.slice(own.length);
    if (other === one || !name.startsWith(own) || !/^(?:,| [·•|]) /.test(rest) || isNowhere(rest.slice(2), table))
      return false;
    const alone = one.forms.flatMap(({ text, about }) => (text === own && about?.line ? [about] : []));
    const lines = new Set(alone.map(({ line }) => line?.at)).size;
    const isBoxed = other.forms.some(
      ({ text, about, evidence }) => text === name && about?.zone === "field" && isLabelled(evidence),
    );
    const isGiven = other.forms.some(({ evidence }) => evidence.some(({ kind }) => kind === "given"));
    return (
      (lines > 1 ||
        (isGiven && rest.startsWith(" ")) ||
        (isBoxed &&
          / \S+ /.test(rest) &&
          !rest.slice(2).includes(",") &&
          !ORGANISATION_WORD().test(own) &&
          !BODY_WORD().test(own))) &&
      alone.every(({ behind }) => behind.startsWith(rest) && !/^ \p{Lu}/u.test(behind.slice(rest.length)))
    );
  });
  return longer ?? null;
}
/** "Repórter Brasil - Organização de Comunicação": its box has it in one, and each of the two could be a name. */
function withHead(one: Candidate, all: Candidate[]): Candidate | null {
  if (one.organisation !== null) return null;
  const own = printedOf(one);
  const longer = all.find((other) => {
    const name = printedOf(other);
    const head = name.endsWith(own) ? HEAD_OF_TWO.exec(name.slice(0, -own.length))?.[1] : undefined;
    const isBoxed = ({ text, about, evidence }: Mention) =>
      text === name && about?.zone === "field" && evidence.some(({ kind, points }) => kind === "label" && points >= 4);
    return (
      head !== undefined &&
      other.forms.some(isBoxed) &&
      all.some((each) => each.points > 0 && each.forms.some(({ text }) => text === head))
    );
  });
  return longer ?? null;
}
const HEAD_OF_TWO = /^(\p{Lu}\S* \S.*) [–—-] $/u;
/** By a label that only who asks has, though the name may end elsewhere. */
const isLabelled = (evidence: Mention["evidence"]): boolean =>
  evidence.some(({ kind, points }) => kind === "label" && points > 4.4);
const BEHIND_NAME = /^(?:, | (?:in|at|à|en|em) )(\p{Lu}.*)$/u;
const ENDS = /^["”»]?(?:$|[.;:)]| ?\(|,(?! ?\p{Lu}))/u;

/** A short form alone. */
const CALLED = /^\p{Lu}{4,}$/u;

/** Points by what is known alone. */
const knownOf = ({ points, why }: Candidate): number => (points - (why.get(LEARNED) ?? 0)) / KNOWN;

const outweighing = ({ why }: Candidate): number =>
  (why.get("label of others") ?? 0) <= -3 ? LABEL_ENOUGH : OTHER_ENOUGH;
/** Something says that it is somebody else, and nothing that it asks. */
const isOther = ({ why }: Candidate): boolean => {
  const told = [...why].filter(([kind]) => !LIKE.has(kind) && !STANDS.has(kind));
  return told.some(([, points]) => points < -2) && !told.some(([, points]) => points > 1.5);
};
/** Points from which a name is said, by what is known of it. */
function enoughOf(one: Candidate): number {
  const isTold = [...one.why].some(([kind, points]) => points >= 1.5 && !LIKE.has(kind) && !STANDS.has(kind));
  if (isTold) return ENOUGH;
  return knownOf(one) < 0 ? AGAINST_ENOUGH : UNTOLD_ENOUGH;
}
const LEARNED = "reads as who asks";
/** Evidence that tells where and how often a name stands, and nothing of what it does. */
const STANDS = new Set([LEARNED, "named often", "top", "end", "title", "letterhead", "signature", "address"]);

/** All names of a page, the likeliest first: by what is known to tell who asks, and by what was learned of it. */
export function candidatesOf(
  reading: Reading,
  labelled: Labelled,
  table: NameTable,
  given: Given | null = null,
): Candidate[] {
  const likely = weighedNames(reading, labelled, table, given);
  for (const one of likely) {
    const worth = worthOf(traitsOf(one), TABLE, UNIT);
    one.why.set(LEARNED, worth);
    one.points = one.points * KNOWN + worth;
  }
  likely.sort((a, b) => b.points - a.points);
  // A slip of the pen is looked for in few: it is dear.
  for (const one of likely.slice(0, 2))
    one.organisation ??= (matchOrganisation(printedOf(one), table) ?? byShortForm(one, table))?.id ?? null;
  return likely;
}

/** The names of a page for which most speaks, as far as is known without anything learned. */
export function weighedNames(
  reading: Reading,
  labelled: Labelled,
  table: NameTable,
  given: Given | null = null,
): Candidate[] {
  const gathered = gather(reading, labelled, table);
  const merged = merge(namesOf(given ? [mentionOf(given), ...gathered.mentions] : gathered.mentions), table);
  tellLetterEnds(merged, reading.fields.length);
  const persons = personsOf(merged, reading.fields);
  for (const one of merged) weigh(one, gathered, table, persons);
  return merged
    .filter(({ points }) => points > HARDLY)
    .sort((a, b) => b.points - a.points)
    .slice(0, LIKELY);
}

/** "Institution Nationale de Solidarité (INSAF)" is whom the list has under that short form, with a name in another language. */
function byShortForm({ forms }: Candidate, table: NameTable) {
  const form = forms.find(({ text, short }) => short !== null && SHORT.test(short) && isOfLetters(short, text));
  return form ? matchOrganisation(form.short!, table) : null;
}
const SHORT = /^\p{Lu}[\p{L}.-]{2,}\p{Lu}$/u;

/** Mentions by name; of many names those of which something is said. */
function namesOf(mentions: Mention[]): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const mention of mentions) {
    const key = keyOf(mention.text);
    if (key.length < 3) continue;
    let one = byKey.get(key);
    if (!one) {
      if (byKey.size >= MOST * 4) continue;
      one = { key, forms: [], organisation: null, points: 0, why: new Map() };
      byKey.set(key, one);
    }
    one.forms.push(mention);
    one.organisation ??= mention.organisation;
  }
  const rough = ({ forms }: Candidate) =>
    forms.flatMap(({ evidence }) => evidence).reduce((sum, { points }) => sum + Math.abs(points), 0) +
    forms.length * 0.1;
  return [...byKey.values()]
    .filter(
      (one) =>
        one.organisation !== null ||
        isEveryday(one.key) ||
        one.forms.some((form) => isPossible(form.text, isSaid(form))),
    )
    .sort((a, b) => rough(b) - rough(a))
    .slice(0, MOST);
}
