import type { GlossaryRowName } from "./glossary.ts";
import { ABOUT_WORDS, DENIED, EXPLOITED, GOODS, RULES, type Rule } from "./lexicon-check-rules.ts";

/** Words that take smuggling for trafficking or the reverse. Places are in UTF-16 units of the text that was read. */
export interface WordFlag {
  start: number;
  end: number;
  words: string;
  rule: string;
  /** Row of the table that gives the reason. */
  row: GlossaryRowName;
}

export interface CheckedText {
  /** The text as it was read: composed, and at most so long. */
  text: string;
  truncated: boolean;
  flags: WordFlag[];
}

/** Longest draft that is read. */
export const LONGEST_DRAFT = 20_000;

/** Where a draft confuses the two words, in English, French and Spanish; silent where it does not. Linear in the text. */
export function checkWords(draft: string): CheckedText {
  const composed = draft.normalize("NFC");
  const text = composed.slice(0, LONGEST_DRAFT);
  const folded = foldInPlace(text);
  const flags = sentencesOf(folded, text).flatMap(({ start, end }) => flagsIn(folded.slice(start, end), start, text));
  return { text, truncated: composed.length > text.length, flags };
}

function flagsIn(sentence: string, offset: number, text: string): WordFlag[] {
  if (!/smuggl|traffick|traite|trafi|trata|tratante|contreband|contraband/.test(sentence)) return [];
  if (ABOUT_WORDS.test(sentence)) return [];
  const found = RULES.flatMap((rule, order) =>
    rule.patterns.flatMap((pattern) =>
      [...sentence.matchAll(pattern)]
        .filter(({ index }) => !isExcused(rule, sentence, index))
        .map((match) => ({ rule, order, start: match.index, end: wordEnd(sentence, match.index + match[0].length) })),
    ),
  ).sort((one, other) => one.start - other.start || one.order - other.order || other.end - one.end);
  const flags: WordFlag[] = [];
  let past = 0;
  for (const { rule, start, end } of found) {
    if (start < past) continue;
    past = end;
    const words = text.slice(offset + start, offset + end);
    flags.push({ start: offset + start, end: offset + end, words, rule: rule.name, row: rule.row });
  }
  return flags;
}

/** A rule may be sure before a word is over: "ends on arriv". What is marked are whole words. */
function wordEnd(sentence: string, end: number): number {
  let at = end;
  while (at < sentence.length && LETTER.test(sentence.charAt(at)) && LETTER.test(sentence.charAt(at - 1))) at += 1;
  return at;
}
const LETTER = /\p{L}/u;

function isExcused({ unless }: Rule, sentence: string, at: number): boolean {
  // "Ce n'est pas de la traite puisque": what begins with a denial is not excused by one.
  const denies = /^(?:pas|non|not?|n't|cannot|never)\b/.test(sentence.slice(at, at + 8));
  if (!denies && unless.includes("denied") && DENIED.test(sentence.slice(Math.max(0, at - 60), at))) return true;
  if (unless.includes("exploited") && EXPLOITED.test(sentence)) return true;
  return unless.includes("goods") && GOODS.test(sentence);
}

/** Small letters without accents and with plain apostrophes and spaces; every place stays where it was. */
function foldInPlace(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter <= "\u007f") folded += letter === "\t" ? " " : letter.toLowerCase();
    else if (letter === "’" || letter === "ʼ") folded += "'";
    else if (letter === "\u00a0" || letter === "\u202f") folded += " ";
    else {
      const plain = letter.normalize("NFD").charAt(0).toLowerCase();
      folded += plain.length === 1 ? plain : letter;
    }
  }
  return folded;
}

/** A full stop ends a sentence where a space and a capital, a digit or an opening mark follow; a line break always does. */
function sentencesOf(folded: string, text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index } of folded.matchAll(/[.!?;\n]/g)) {
    const mark = folded.charAt(index);
    const next = /^["'”»)\]]?\s+["'“«([¿¡]*(.)/.exec(text.slice(index + 1, index + 12))?.[1];
    const ends = mark === "\n" || mark === ";" || (next !== undefined && next !== next.toLowerCase());
    if (!ends) continue;
    sentences.push({ start, end: index });
    start = index + 1;
  }
  sentences.push({ start, end: folded.length });
  return sentences;
}
