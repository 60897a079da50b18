import { fold } from "../list/fold.ts";
import { pattern } from "../list/pattern.ts";
import type { Surroundings } from "./mention.ts";
import { type Candidate, printedOf } from "./one-name.ts";
import { slotOf } from "./trait-weights.ts";

/** Places of a name that are looked at, letters to either side of it, and words to either side. */
const MOST_PLACES = 12;
const NEAR = 80;
const WORDS = 4;
/** Words of a line above or below, and of a label. */
const MOST_WORDS = 6;

/** Evidence that tells what a name is like, whatever stands about it. */
export const LIKE = new Set([
  "called as bodies are",
  "could be a body",
  "could be a person",
  "could be anything",
  "has a short form",
  "a place",
  "address",
  "a post",
  "listed",
  "could be called so",
  "a project",
  "in the title of the project",
]);

/**
 * What tells whether a name is who asks, whatever the name itself is: how it is written, how often and where it stands,
 * and the words about it. Slots, each once. The name's own words are no trait: nothing is known of a stranger by them.
 */
export function traitsOf(one: Candidate): Set<number> {
  const traits = new Set<number>();
  const put = (trait: string) => traits.add(slotOf(trait));
  const printed = printedOf(one);
  const places = one.forms.flatMap(({ about }) => about ?? []);
  put(`times ${Math.min(5, places.length)}`);
  put(`words ${Math.min(9, printed.split(" ").length)}`);
  if (printed === printed.toUpperCase()) put("upper");
  for (const kind of LIKE) {
    const points = one.why.get(kind);
    if (points !== undefined) put(`${points < 0 ? "not " : ""}${kind}`);
  }
  put(`zones ${[...new Set(places.map(({ zone }) => zone))].sort().join(" ")}`);
  for (const place of places.slice(0, MOST_PLACES)) putPlace(place, put);
  return traits;
}

function putPlace({ zone, label, before, behind, line }: Surroundings, put: (trait: string) => void): void {
  put(`zone ${zone}`);
  putLabel(wordsOf(label), zone, put);
  const left = ["^", ...tokensOf(before.slice(-NEAR))].slice(-WORDS).reverse();
  const right = [...tokensOf(behind.slice(0, NEAR)), "$"].slice(0, WORDS);
  for (const [index, token] of left.entries()) put(`before${index === 0 ? " next" : ""} ${token}`);
  for (const [index, token] of right.entries()) put(`behind${index === 0 ? " next" : ""} ${token}`);
  if (!line) return;
  const { at, of, closed, to, above, below } = line;
  put(`part ${Math.floor((at * 10) / of)}`);
  put(`from top ${Math.min(6, at)}`);
  put(`from end ${Math.min(8, of - 1 - at)}`);
  if (closed >= 0) put(`from closing ${Math.max(-2, Math.min(9, at - closed))}`);
  if (to > 0) put(`from addressee ${Math.max(-6, Math.min(3, at - to))}`);
  const opens = left.length === 1;
  const closes = right[0] === "$";
  if (opens && closes) put("alone");
  if (opens) for (const word of wordsOf(above).slice(0, MOST_WORDS)) put(`above ${word}`);
  if (closes) for (const word of wordsOf(below).slice(0, WORDS)) put(`below ${word}`);
}

/** The words of a label, each two of them that stand together, its first, its last and all of it. */
function putLabel(words: string[], zone: string, put: (trait: string) => void): void {
  if (words.length === 0) return;
  put(`labelled ${zone}`);
  put(`whole label ${words.join(" ")}`);
  put(`first of label ${words[0]}`);
  put(`last of label ${words.at(-1)}`);
  for (const [index, word] of words.slice(0, MOST_WORDS).entries()) {
    put(`label ${word}`);
    if (index > 0) put(`label ${words[index - 1]} ${word}`);
  }
}

const TOKEN = pattern(String.raw`\p{L}[\p{L}\p{M}]*|\d+|[^\p{L}\d\s]`, "gu");
const tokensOf = (text: string): string[] =>
  [...text.matchAll(TOKEN())].map(([token]) => (/\d/.test(token) ? "#" : fold(token) || token));
const wordsOf = (text: string): string[] => tokensOf(text.slice(0, NEAR)).filter((token) => /[\p{L}#]/u.test(token));
