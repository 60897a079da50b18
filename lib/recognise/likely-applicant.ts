import { BODY_WORD } from "./body-word.ts";
import { isEveryday, isPossible, keyOf } from "./could-be-name.ts";
import type { Applicant } from "./finding.ts";
import { gather, type Mention } from "./name-mentions.ts";
import { isOfLetters } from "./name-spans.ts";
import type { NameTable } from "./name-table.ts";
import { type Candidate, merge, printedOf, printedWhole } from "./one-name.ts";
import { matchOrganisation } from "./organisation-match.ts";
import type { Reading } from "./reading.ts";
import type { Labelled } from "./request-fields.ts";
import { weigh } from "./weigh-name.ts";

/** Names that are weighed, and the points from which one is believed, alone and before the next. */
const MOST = 60;
const ENOUGH = 3.5;
const MARGIN = 0.5;
/** Enough where no other name has anything. */
const FEW = 2.4;

/** Less than a name has that only stands on the page. */
const LEAST = 1;

/** Points from which one piece of evidence tells something, and what tells nothing but that it is a name. */
const TELLING = 1.5;
const ONLY_NAMES = new Set([
  "called as bodies are",
  "listed",
  "named often",
  "has a short form",
  "top",
  "end",
  "title",
]);

/** What labels or wordings say by themselves. */
export interface Given extends Applicant {
  /** A label says so. */
  sure: boolean;
}

/** One more voice: a wording may have caught what is no name. */
function mentionOf({ printed, organisation, sure }: Given): Mention {
  const points = sure ? 6 : organisation !== null || BODY_WORD().test(printed) ? 2.5 : 1.5;
  return { text: printed, short: null, quality: sure ? 6 : 3, evidence: [{ kind: "given", points }], organisation };
}

/** Who asks, by all that the page says of every name on it. */
export function likelyApplicant(
  reading: Reading,
  labelled: Labelled,
  table: NameTable,
  given: Given | null = null,
): Applicant | null {
  const all = candidatesOf(reading, labelled, table, given);
  const [first, second] = all;
  if (!first) return given;
  const lead = first.points - (second?.points ?? 0);
  const isSure = isTold(first) && (first.points < ENOUGH ? first.points >= FEW && lead >= FEW - 1 : lead >= MARGIN);
  // Somebody asks on nearly every such page: a body that nothing speaks against is a better answer than none.
  if (!isSure && (given !== null || !isBody(first) || first.points < LEAST || isOther(first))) return given;
  return { printed: printedWhole(first), organisation: first.organisation };
}

const isOther = ({ why }: Candidate): boolean => [...why.values()].some((points) => points <= -2);

/** Something tells that this one asks, or the page has it in its title and again and again. */
const isTold = ({ why }: Candidate): boolean =>
  [...why].some(([kind, points]) => points >= TELLING && !ONLY_NAMES.has(kind)) ||
  ((why.get("title") ?? 0) >= TELLING && (why.get("named often") ?? 0) >= 1.2);

/** All names of a page, the likeliest first. */
export function candidatesOf(
  reading: Reading,
  labelled: Labelled,
  table: NameTable,
  given: Given | null = null,
): Candidate[] {
  const gathered = gather(reading, labelled, table);
  const merged = merge(namesOf(given ? [mentionOf(given), ...gathered.mentions] : gathered.mentions), table);
  for (const one of merged) weigh(one, gathered, table);
  const likely = merged.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  // A slip of the pen is looked for in few: it is dear.
  for (const one of likely.slice(0, 2))
    one.organisation ??= (matchOrganisation(printedOf(one), table) ?? byShortForm(one, table))?.id ?? null;
  return bodyFirst(likely);
}

/** "Institution Nationale de Solidarité (INSAF)" is whom the list has under that short form, with a name in another language. */
function byShortForm({ forms }: Candidate, table: NameTable) {
  const form = forms.find(({ text, short }) => short !== null && SHORT.test(short) && isOfLetters(short, text));
  return form ? matchOrganisation(form.short!, table) : null;
}
const SHORT = /^\p{Lu}[\p{L}.-]{2,}\p{Lu}$/u;

/** Of two that labels name, the one that is called as bodies are. */
function bodyFirst(likely: Candidate[]): Candidate[] {
  const [first] = likely;
  if (!first || isBody(first)) return likely;
  const isPerson = first.why.has("could be a person") && !first.why.has("on its paper");
  if (!isPerson && !first.why.has("label")) return likely;
  // A person who writes, signs or hands in does so for a body that something tells of.
  const body = likely.find(
    (one) =>
      isBody(one) &&
      !isOther(one) &&
      ((one.why.get("label") ?? 0) >= 2.5 ||
        (isPerson && [...one.why].some(([kind, points]) => points >= 2.5 && !ONLY_NAMES.has(kind)))),
  );
  return body ? [{ ...body, points: first.points + MARGIN }, ...likely.filter((one) => one !== body)] : likely;
}

const isBody = (one: Candidate): boolean => one.organisation !== null || one.why.has("called as bodies are");

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
    .filter((one) => one.organisation !== null || isEveryday(one.key) || one.forms.some(({ text }) => isPossible(text)))
    .sort((a, b) => rough(b) - rough(a))
    .slice(0, MOST);
}
