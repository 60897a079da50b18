import { fold } from "../list/fold.ts";
import { COMMON_WORDS, LEXICON, PEOPLES, SMALL_WORDS } from "./overlap-lexicon.ts";
import { isCountryName } from "./overlap-places.ts";

/** One thing that a text speaks of: an idea of the lexicon (`#shelter`) or the stem of another word. */
export interface Mention {
  term: string;
  /** The words as the text has them. */
  words: string;
  /** The first of them, folded. */
  folded: string;
  /** Their place among the words of the text. */
  at: number;
}

/** What is known of an idea beside its terms. */
export interface Idea {
  /** How surely it speaks of trafficking, forced or child labour itself: 0, 0.5 or 1. */
  field: number;
  population: boolean;
  /** What a project aims at: letters of `1` prevention, `2` protection, `3` prosecution, `4` partnership, `5` research. */
  aims: string;
}

interface Phrase {
  /** Folded words; the last letter `*` stands for any ending. */
  parts: string[];
  ideas: string[];
}

interface WordInfo {
  kind: "small" | "common" | "people" | "word";
  folded: string;
  /** Phrases that begin with the word, the longest first. */
  phrases: Phrase[];
  stem: string;
}

/** Words read of one text, and words remembered between texts. */
const MOST_WORDS = 20_000;
const MOST_LETTERS = 200_000;
const MOST_REMEMBERED = 50_000;

const setOf = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
const small = setOf(SMALL_WORDS);
const common = setOf(COMMON_WORDS);
const peoples = PEOPLES.split(",").map((people) => people.trim());
const peoplesWhole = new Set(peoples.filter((people) => !people.endsWith("*")));
const peoplesBeginnings = new Set(
  peoples.filter((people) => people.endsWith("*")).map((people) => people.slice(0, -1)),
);

/** Ideas by name, `#shelter`. */
export const ideas: ReadonlyMap<string, Idea> = new Map(
  LEXICON.trim()
    .split("\n")
    .map((line) => {
      const [name = "", flags = ""] = line.slice(0, line.indexOf(":")).split(" ");
      const idea = {
        field: flags.includes("!") ? 1 : flags.includes("~") ? 0.5 : 0,
        population: flags.includes("w"),
        aims: flags.replace(/\D/g, ""),
      };
      return [`#${name.split("+")[0]}`, idea];
    }),
);

/** Phrases by their first word, or by its beginning where any ending will do. */
const whole = new Map<string, Phrase[]>();
const beginnings = new Map<string, Phrase[]>();
for (const line of LEXICON.trim().split("\n")) {
  const colon = line.indexOf(":");
  const names = (line.slice(0, colon).split(" ")[0] ?? "").split("+").map((name) => `#${name}`);
  for (const term of line.slice(colon + 1).split(",")) addPhrase(term.trim().split(" "), names);
}

function addPhrase(words: string[], names: string[]): void {
  const parts = words.filter((word) => !small.has(word));
  const first = parts[0];
  if (first === undefined) return;
  const [shelf, key] = first.endsWith("*") ? [beginnings, first.slice(0, -1)] : [whole, first];
  shelf.set(key, [...(shelf.get(key) ?? []), { parts, ideas: names }]);
}

const fits = (word: string, part: string): boolean =>
  part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;

let remembered = new Map<string, WordInfo>();

function infoOf(printed: string): WordInfo {
  const known = remembered.get(printed);
  if (known !== undefined) return known;
  if (remembered.size > MOST_REMEMBERED) remembered = new Map();
  const info = lookUp(fold(printed));
  remembered.set(printed, info);
  return info;
}

function lookUp(folded: string): WordInfo {
  const found = [...(whole.get(folded) ?? [])];
  for (let length = folded.length; length >= 2; length--)
    found.push(...(beginnings.get(folded.slice(0, length)) ?? []));
  const phrases = found.sort((one, other) => other.parts.length - one.parts.length);
  return { kind: kindOf(folded), folded, phrases, stem: stemOf(folded) };
}

function kindOf(folded: string): WordInfo["kind"] {
  if (folded.length < 2 || small.has(folded) || /^\d+$/.test(folded)) return "small";
  if (common.has(folded)) return "common";
  return isCountryName(folded) || isPeople(folded) ? "people" : "word";
}

function isPeople(folded: string): boolean {
  if (peoplesWhole.has(folded)) return true;
  for (let length = 3; length <= folded.length; length++) {
    if (peoplesBeginnings.has(folded.slice(0, length))) return true;
  }
  return false;
}

/** Endings that our languages share, cut to what they have in common: rehabilitation, rehabilitación, reabilitação. */
const endings: [RegExp, string][] = [
  [/(?:tions?|cion(?:es)?|cao|coes|sions?|sion(?:es)?)$/, "t"],
  [/(?:ments?|mientos?|mentos?)$/, "m"],
  [/(?:ities|ity|ites?|idad(?:es)?|idades?)$/, "it"],
  [/(?:ies|ias|ia)$/, "i"],
  [/(?:ingly|ings?|ed)$/, ""],
  [/(?:es|os|as|s)$/, ""],
  [/[aeio]$/, ""],
];
const STEM_LENGTH = 7;

function stemOf(folded: string): string {
  const word = folded
    .replaceAll("ph", "f")
    .replaceAll("y", "i")
    .replace(/([b-df-hj-np-tv-z])\1/g, "$1");
  if (word.length < 5) return word.length === 4 ? word.replace(/s$/, "") : word;
  for (const [ending, common] of endings) {
    const stem = word.replace(ending, common);
    if (stem !== word && stem.length >= 3) return stem.slice(0, STEM_LENGTH);
  }
  return word.slice(0, STEM_LENGTH);
}

/** What a text speaks of, in its order; 20,000 words of it are read. Linear in the text. */
export function mentionsIn(text: string): Mention[] {
  const kept: { word: string; info: WordInfo }[] = [];
  for (const printed of wordsOf(text)) {
    const word = apart(printed);
    const info = infoOf(word);
    if (info.kind !== "small") kept.push({ word, info });
  }
  const mentions: Mention[] = [];
  for (let at = 0; at < kept.length; ) {
    const here = kept[at];
    if (here === undefined) break;
    const phrase = here.info.phrases.find(({ parts }) =>
      parts.every((part, offset) => fits(kept[at + offset]?.info.folded ?? "", part)),
    );
    if (phrase) {
      const words = kept.slice(at, at + phrase.parts.length).map(({ word }) => word);
      for (const term of phrase.ideas) mentions.push({ term, words: words.join(" "), folded: here.info.folded, at });
      at += phrase.parts.length;
      continue;
    }
    if (here.info.kind === "word")
      mentions.push({ term: here.info.stem, words: here.word, folded: here.info.folded, at });
    at++;
  }
  return mentions;
}

const plain = /^[\n\r\t -&(-~]*$/;

/** Most listed texts are plain English, whose words are found some times sooner. */
function wordsOf(text: string): string[] {
  const read = text.slice(0, MOST_LETTERS);
  const words = plain.test(read)
    ? read.match(/[A-Za-z0-9]+/g)
    : read.match(/[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*/gu);
  return (words ?? []).slice(0, MOST_WORDS);
}

/** Of `l'école` the school, of `women's` the women. */
function apart(word: string): string {
  if (!word.includes("'") && !word.includes("’")) return word;
  const rest = /^(?:\p{L}{1,2}|qu)['’](.{2,})$/iu.exec(word)?.[1];
  return rest ?? word.replace(/['’]s$/, "");
}
