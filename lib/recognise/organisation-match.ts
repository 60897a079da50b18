import { foldWords } from "./letters.ts";
import type { NameTable, TableOrganisation } from "./name-table.ts";
import { isPlace } from "./place-context.ts";
import { KIND } from "./sense.ts";
import { signsOf } from "./signs.ts";

/** Words that may stand beside an organisation's name without making it another. */
const BESIDE = new Set(
  "the of in for and inc incorporated ltd limited llc corp corporation co gmbh ngo ong office country mission regional region national chapter branch programme program usa us uk international federation foundation stichting asbl ev a b c d e s la le de du des el en y et au w z registered association department headquarters hq team applicant legal name sa sarl pvt private bv section affiliate asia africa pacific europe latin america central east west south north southern eastern western bureau delegation representation represented by".split(
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
  return (
    exactly(text, table) ??
    nearly(
      words.map((word) => word.folded),
      table,
    )
  );
}

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
  if (!left.every((word) => BESIDE.has(word.folded) || /^\d+$/.test(word.folded))) return null;
  const sense = longest.senses.find(isOrganisation)!;
  if (
    sense.kind === KIND.acronym &&
    longest.text !== longest.text.toUpperCase() &&
    !/\p{Lu}.*\p{Lu}/u.test(longest.text)
  )
    return null;
  return table.organisation(sense.target);
}

const isOrganisation = ({ kind }: { kind: number }): boolean => kind === KIND.organisation || kind === KIND.acronym;

/** The same words in any order are the same name. */
const sorted = (words: string[]): string => [...words].sort().join(" ");

/** Every telling word of a listed name is there, give or take a letter, and nothing else that tells. */
function nearly(words: string[], table: NameTable): TableOrganisation | null {
  const telling = words.filter(isTelling);
  const inOrder = sorted(words);
  if (telling.length < 2 && words.length < 3) return null;
  for (let index = 0; index < table.organisations; index++) {
    const organisation = table.organisation(index);
    for (const name of organisation.folded) {
      const listed = name.split(" ");
      if (listed.length > 2 && sorted(listed) === inOrder) return organisation;
      if (telling.length >= 2 && isNear(telling, listed.filter(isTelling))) return organisation;
    }
  }
  return null;
}

const isTelling = (word: string): boolean => !BESIDE.has(word) && !COMMON.has(word);

function isNear(printed: string[], listed: string[]): boolean {
  if (printed.length !== listed.length) return false;
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

/** One letter more, less, other or exchanged; in words of at least five letters. */
function isTypo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4 || Math.max(a.length, b.length) < 5)
    return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
