import { isAskingWord, isFunctionWord, joinedNumber, wordsOf } from "./tokens.ts";

/** Of a longer query only this much is read. */
export const LONGEST_QUERY = 400;
const MOST_WORDS = 24;

/** One thing that a document must have: a word, or words in a row. */
export interface Part {
  /** More than one for a phrase. */
  words: string[];
  phrase: boolean;
  /** Whether its last word may be the beginning of a longer one. Not so for a phrase that has its closing quote. */
  open: boolean;
  /** A number with dashes, also as one word: `slmaqm20ca2210`. Takes the place of its parts where the list has it. */
  joined: string | null;
  /** Whether what lacks it is an answer too. Never all parts of a query. */
  extra: boolean;
}

/** What a query asks for. Words in quotation marks (straight, curly or angled) are a phrase; anything is a query. */
export function parseQuery(query: string): Part[] {
  const parts: Part[] = [];
  const pieces = query.slice(0, LONGEST_QUERY).split(/["“”„«»]/);
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 1) {
      const words = wordsOf(piece);
      const open = at === pieces.length - 1;
      // A phrase of function words alone has no places to check.
      if (words.length > 1 && !words.every(isFunctionWord))
        parts.push({ words, phrase: true, open, joined: null, extra: false });
      else parts.push(...words.map((word) => wordPart(word, open)));
    } else for (const chunk of piece.split(/\s+/)) parts.push(...partsOfChunk(chunk));
  }
  const bounded = parts.slice(0, MOST_WORDS);
  const telling = bounded.filter(({ words, phrase }) => phrase || !isFunctionWord(words[0] ?? ""));
  // The word being typed may still become another: "ta" of "tanzania", "a" of "albania".
  const last = bounded.at(-1);
  const typed = last?.open && !/\s$/.test(query) ? last : null;
  if (typed && !telling.includes(typed)) telling.push(typed);
  const asked = telling.length > 0 ? telling : bounded;
  if (asked.every(isAsking)) return asked;
  const mayGrow = (part: Part) => part === typed && (part.words[0] ?? "").length < LONG;
  return asked.map((part) => (isAsking(part) && !mayGrow(part) ? { ...part, extra: true } : part));
}

const isAsking = ({ words, phrase }: Part): boolean => !phrase && isAskingWord(words[0] ?? "");
/** From so many letters on, a word with which one asks begins no other: "con" is of "congo", "projects" is itself. */
const LONG = 5;

const wordPart = (word: string, open: boolean): Part => ({
  words: [word],
  phrase: false,
  open,
  joined: null,
  extra: false,
});

function partsOfChunk(chunk: string): Part[] {
  const words = wordsOf(chunk);
  const joined = joinedNumber(words);
  if (joined !== null) return [{ words, phrase: false, open: true, joined, extra: false }];
  return words.map((word) => wordPart(word, true));
}
