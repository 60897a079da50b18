import { isFunctionWord, joinedNumber, wordsOf } from "./tokens.ts";

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
      if (words.length > 1 && !words.every(isFunctionWord)) parts.push({ words, phrase: true, open, joined: null });
      else parts.push(...words.map((word) => ({ words: [word], phrase: false, open, joined: null })));
    } else for (const chunk of piece.split(/\s+/)) parts.push(...partsOfChunk(chunk));
  }
  const bounded = parts.slice(0, MOST_WORDS);
  const telling = bounded.filter(({ words, phrase }) => phrase || !isFunctionWord(words[0] ?? ""));
  // The word being typed may still become another: "ta" of "tanzania", "a" of "albania".
  const last = bounded.at(-1);
  if (last && !telling.includes(last) && last.open && !/\s$/.test(query)) telling.push(last);
  return telling.length > 0 ? telling : bounded;
}

function partsOfChunk(chunk: string): Part[] {
  const words = wordsOf(chunk);
  const joined = joinedNumber(words);
  if (joined !== null) return [{ words, phrase: false, open: true, joined }];
  return words.map((word) => ({ words: [word], phrase: false, open: true, joined: null }));
}
