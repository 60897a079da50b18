import { fold } from "./fold.ts";
import type { KnownNames } from "./match.ts";
import type { Project } from "./schema.ts";

/** An implementer as two lists may be compared by it. */
export interface ImplementerName {
  /** Equal for the same organisation, as far as names tell. */
  key: string;
  words: string[];
}

const withShortForm = /^(.+?)\s*\(([^()]*)\)\s*$/;
const legalForm = / (?:inc|incorporated|llc|ltd|limited|gmbh|e ?v|plc|corp|corporation|ngo|asbl)$/;
/** A longer name is a description, and is known by its beginning. */
const LONGEST_NAME = 300;
/** Words that a name is as often printed without. */
const small = new Set([
  "the",
  "of",
  "for",
  "and",
  "on",
  "in",
  "to",
  "a",
  "de",
  "la",
  "le",
  "les",
  "du",
  "des",
  "et",
  "y",
]);
const longForms: Record<string, string> = {
  un: "united nations",
  int: "international",
  intl: "international",
  natl: "national",
};

/**
 * Opens the names of the implementers of some records. An id of `names` and every name of it are one key; a name that
 * the records themselves print with its short form, "International Justice Mission (IJM)", is known by both.
 */
export function openImplementers(
  names: KnownNames,
  records: Iterable<Project>,
): (record: Project) => ImplementerName | null {
  const book = new Map<string, string | null>();
  const learn = (text: string, id: string) => {
    const key = bare(text);
    // Two organisations of one name: the name tells nothing.
    if (key !== "") book.set(key, book.has(key) && book.get(key) !== id ? null : id);
  };
  for (const { id, name, acronym, aliases } of names) {
    book.set(bare(id), id);
    for (const text of [name, acronym ?? "", ...aliases]) learn(text, id);
  }
  learnShortForms(book, records);
  const read = new Map<string, ImplementerName | null>();
  return ({ implementer, printed }) => {
    const text = (implementer ?? printed.implementer ?? "").slice(0, LONGEST_NAME);
    const known = read.get(text);
    if (known !== undefined) return known;
    const name = nameOf(text, book);
    read.set(text, name);
    return name;
  };
}

function learnShortForms(book: Map<string, string | null>, records: Iterable<Project>): void {
  const seen = new Set<string>();
  for (const { implementer, printed } of records)
    for (const text of [implementer, printed.implementer]) {
      if (!text || text.length > LONGEST_NAME || seen.has(text)) continue;
      seen.add(text);
      const [, long = "", short = ""] = withShortForm.exec(text) ?? [];
      if (!isInitials(fold(short), wordsOf(long))) continue;
      const id = book.get(bare(long)) ?? bare(long);
      if (!book.has(bare(short))) book.set(bare(short), id);
    }
}

function nameOf(text: string, book: ReadonlyMap<string, string | null>): ImplementerName | null {
  const [, long = text, short = ""] = withShortForm.exec(text) ?? [];
  const key =
    book.get(bare(text)) ?? book.get(bare(long)) ?? (short === "" ? null : book.get(bare(short))) ?? bare(long);
  return key === "" ? null : { key, words: wordsOf(long) };
}

/** A name without what it is as often printed without; an id reads as the words it is made of. */
function bare(text: string): string {
  const folded = fold(text)
    .replace(/^org (?=\S)/, "")
    .replace(legalForm, "");
  return wordsOf(folded).join(" ") || folded;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(" ")
    .flatMap((word) => (longForms[word] ?? word).split(" "))
    .filter((word) => word !== "" && !small.has(word));
}

/**
 * How alike two names are, 0 to 1: words in common, or the initials of the other. Below 0.5 they are two names.
 */
export function nameLikeness(one: ImplementerName, other: ImplementerName): number {
  if (one.key === other.key) return 1;
  const [a, b] = [new Set(one.words), new Set(other.words)];
  if (a.size === 1 && isInitials(one.words[0] ?? "", other.words)) return 0.85;
  if (b.size === 1 && isInitials(other.words[0] ?? "", one.words)) return 0.85;
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  // A single word in common ("International", "Foundation") is no likeness.
  return both < 2 ? 0 : both / Math.max(a.size, b.size);
}

function isInitials(short: string, words: readonly string[]): boolean {
  return short.length >= 2 && short.length === words.length && words.every((word, at) => word[0] === short[at]);
}
