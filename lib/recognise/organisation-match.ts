import { pattern } from "../list/pattern.ts";
import { foldWords } from "./letters.ts";
import type { NameTable, TableOrganisation } from "./name-table.ts";
import { isPlace } from "./place-context.ts";
import { KIND } from "./sense.ts";
import { signsOf } from "./signs.ts";
import { capitalsOf } from "./word-shape.ts";

/** Words that may stand beside an organisation's name without making it another. */
const BESIDE = new Set(
  "the of in for and inc incorporated ltd limited llc corp corporation co gmbh ngo npo cbo ong osc asociacion associacao office country mission regional region national chapter branch programme program usa us uk international federation foundation stichting asbl ev a b c d e s v la le de du des el en y et au w z registered association department headquarters hq team applicant legal name sa sarl pvt private bv section affiliate asia africa pacific europe latin america central east west south north southern eastern western bureau delegation representation represented by".split(
    " ",
  ),
);
/** Words that may lead into a name; others before it make it another's. */
const BEFORE = new Set(
  "the la le l el o a ngo npo ong association asociacion associacao fundacion fondation fundacao stichting us usa uk by".split(
    " ",
  ),
);
const COMMON = new Set(
  "the of for and in to de la le les du des et y e pour para por a an on international foundation association organization organisation center centre".split(
    " ",
  ),
);

/** The organisation of the list that a short field names, or null. Forgives small misspellings and word order, never another name. */
export function matchOrganisation(printed: string, table: NameTable): TableOrganisation | null {
  const text = printed.slice(0, 200);
  const words = foldWords(text, table.folds);
  if (words.length === 0 || words.length > 20) return null;
  for (const form of formsOf(text)) {
    const organisation = exactly(form, table);
    if (organisation) return organisation;
  }
  return nearly(
    words.map((word) => word.folded),
    table,
  );
}

const BRACKETED = pattern(String.raw`\s*\(\p{Lu}[\p{L}.&-]{1,9}\)\s*`, "u");

/** As printed, without an acronym in brackets, and with what stands behind a comma put first. */
function formsOf(text: string): string[] {
  const bare = text.replace(BRACKETED(), " ").trim();
  const halves = bare.split(", ");
  const turned = halves.length === 2 ? [`${halves[1]} ${halves[0]}`] : [];
  const whole = bare.replace(SHORTENED(), (word) => LONG_OF[word.toLowerCase().replace(/[.'’]/g, "")] ?? word);
  return [...new Set([text, bare, ...turned, whole])];
}

/** Words that short fields cut off. */
const LONG_OF: Record<string, string> = {
  intl: "International",
  intnl: "International",
  internat: "International",
  internatl: "International",
  natl: "National",
  univ: "University",
  assn: "Association",
  assoc: "Association",
  fdn: "Foundation",
  inst: "Institute",
  org: "Organization",
  orgn: "Organization",
  ctr: "Center",
  dev: "Development",
  comm: "Committee",
  soc: "Society",
};
const SHORTENED = pattern(
  String.raw`(?<!\p{L})(?:int['’]?n?l|internat['’]?l?|nat['’]l|natl|univ|ass['’]?n|assoc|f['’]?dn|inst|orgn?|ctr|dev|comm|soc)(?!\p{L})\.?`,
  "giu",
);

/** What the list adds in brackets to tell namesakes: "Sakhi (India)". */
export const whereOf = (name: string): string => (name.endsWith(")") ? name.slice(name.lastIndexOf("(") + 1, -1) : "");

/** A name or acronym of the list with nothing beside it that makes it another's. */
function exactly(text: string, table: NameTable): TableOrganisation | null {
  const signs = signsOf([{ signal: "value", text }], table);
  const named = signs.filter((sign) => sign.senses.some(isOrganisation));
  const longest = named.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!longest) return null;
  const covered = signs.filter(
    (sign) => sign === longest || sign.senses.some((sense) => isPlace(sense) || isOrganisation(sense)),
  );
  const left = foldWords(text, table.folds).filter(
    (word) => !covered.some((sign) => word.start >= sign.start && word.end <= sign.end),
  );
  // In quotation marks the name is what they hold: International Center "La Strada" Moldova.
  const isQuoted = /["“«„]\s?$/.test(text.slice(0, longest.start));
  const fits = ({ folded, start }: { folded: string; start: number }) =>
    (start < longest.start && !isQuoted ? BEFORE : BESIDE).has(folded) || (isQuoted && COMMON.has(folded));
  if (!left.every((word) => fits(word) || /^\d+$/.test(word.folded))) return null;
  const sense = longest.senses.find(isOrganisation)!;
  if (sense.kind === KIND.acronym && longest.text !== longest.text.toUpperCase() && capitalsOf(longest.text).length < 2)
    return null;
  const organisation = table.organisation(sense.target);
  const where = whereOf(organisation.name);
  const elsewhere =
    where !== "" && covered.some((sign) => sign !== longest && sign.senses.some(isPlace) && sign.text !== where);
  return elsewhere ? null : organisation;
}

const isOrganisation = ({ kind }: { kind: number }): boolean => kind === KIND.organisation || kind === KIND.acronym;

/** The same words in any order are the same name. */
const sorted = (words: string[]): string => [...words].sort().join(" ");

/** A listed name as a printed one is held against it. */
interface Listed {
  organisation: number;
  /** Without spaces and "the". */
  joined: string;
  /** Its words in order of letters; "" for a name of three words or fewer. */
  inOrder: string;
  telling: string[];
}

/** Made once a table: a page has dozens of fields, each held against every name. */
const LISTED = new WeakMap<NameTable, Listed[]>();

function listedIn(table: NameTable): Listed[] {
  const known = LISTED.get(table);
  if (known) return known;
  const all: Listed[] = [];
  for (let organisation = 0; organisation < table.organisations; organisation++)
    for (const name of table.organisation(organisation).folded) {
      const words = name.split(" ");
      all.push({
        organisation,
        joined: words.join("").replace(/^the/, ""),
        inOrder: words.length > 3 ? sorted(words) : "",
        telling: words.filter(isTelling),
      });
    }
  LISTED.set(table, all);
  return all;
}

/** Every telling word of a listed name is there, give or take a letter, and nothing else that tells. */
function nearly(words: string[], table: NameTable): TableOrganisation | null {
  const telling = words.filter(isTelling);
  const inOrder = sorted(words);
  const joined = words.join("").replace(/^the/, "");
  const found = listedIn(table).find(
    (one) =>
      // A letter on the wrong side of a space, or no space at all.
      (joined.length >= 8 && isOneSlip(joined, one.joined)) ||
      one.inOrder === inOrder ||
      (telling.length >= 2 && isNear(telling, one.telling)),
  );
  return found === undefined ? null : table.organisation(found.organisation);
}

const isTelling = (word: string): boolean => !BESIDE.has(word) && !COMMON.has(word);

function isNear(printed: string[], listed: string[]): boolean {
  if (printed.length !== listed.length) return false;
  // Two words the other way round are a phrase: "shared liberty".
  if (listed.length < 3 && printed[0] !== listed[0] && !isTypo(printed[0]!, listed[0]!)) return false;
  const left = [...printed];
  let typos = 0;
  for (const word of listed) {
    const same = left.indexOf(word);
    const close = same >= 0 ? same : left.findIndex((other) => isTypo(other, word));
    if (close < 0) return false;
    if (same < 0) typos++;
    left.splice(close, 1);
  }
  return typos <= Math.max(1, Math.floor(listed.length / 2));
}

/** One slip in a word of at least five letters. */
const isTypo = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 4 && Math.max(a.length, b.length) >= 5 && isOneSlip(a, b);

/** Equal, or one letter more, less, other or exchanged. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
