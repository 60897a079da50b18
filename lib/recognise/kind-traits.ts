import { fold } from "../list/fold.ts";
import { pattern } from "../list/pattern.ts";
import type { Reading } from "./reading.ts";
import { slotOf } from "./trait-weights.ts";

/** Slots that the words of pages share by their hash. */
export const KIND_SLOTS = 8192;

/** Letters of main text, headings and labels that are looked at. */
const MOST_TEXT = 6_000;
const MOST_HEADINGS = 6;
const MOST_LABELS = 60;

/** The words of a page by where they stand: in its title and headings, in its labels, in its text. Slots, each once. */
export function kindTraits({ title, headings, fields, text, mainLength }: Reading): Set<number> {
  const traits = new Set<number>();
  const put = (where: string, words: string[]) => {
    for (const word of words) traits.add(slotOf(`${where} ${word}`, KIND_SLOTS));
  };
  put("title", wordsOf(title));
  for (const heading of headings.slice(0, MOST_HEADINGS)) put("title", wordsOf(heading.text));
  for (const { label } of fields.slice(0, MOST_LABELS)) {
    const words = wordsOf(label);
    put("label", words);
    put("labels", [words.slice(0, 4).join(" ")]);
  }
  put("text", wordsOf(text.slice(0, Math.min(mainLength, MOST_TEXT))));
  return traits;
}

/** What a long page has more of than a short one counts less. */
export const evenly = (traits: Set<number>): number => 3 / Math.sqrt(Math.max(1, traits.size));

const WORD = pattern(String.raw`\p{L}[\p{L}\p{M}]*|\d+`, "gu");
const wordsOf = (text: string): string[] =>
  [...text.matchAll(WORD())].map(([word]) => (/\d/.test(word) ? "#" : fold(word)));
