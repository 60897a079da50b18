import { AhoCorasick as MonyoneFast } from "@monyone/aho-corasick/fast";
import ModernAhoCorasick from "modern-ahocorasick";

/** Finds the phrases in a raw text, whole words, the longest from left to right: their numbers, in order. */
export type Finder = (text: string) => number[];
export interface Peer {
  name: string;
  build(phrases: string[]): Finder;
}

/** What is usual before a search that is blind to case and accents. */
export function prepared(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, " ");
}

/** Four ways of today, each with the usual preparation, and with the filter that overlapping hits ask for. */
export const peers: Peer[] = [
  { name: "regex from a trie", build: regexFinder },
  { name: "Map trie", build: mapFinder },
  {
    name: "modern-ahocorasick",
    build(phrases) {
      const matcher = new ModernAhoCorasick(phrases);
      return (text) => {
        const ready = prepared(text);
        return longest(
          ready,
          matcher.search(ready).map(({ start, end, patternIndex }) => ({ start, end, phrase: patternIndex })),
        );
      };
    },
  },
  {
    name: "@monyone/aho-corasick/fast",
    build(phrases) {
      const matcher = new MonyoneFast(phrases);
      const numbers = new Map(phrases.map((phrase, at) => [phrase, at]));
      return (text) => {
        const ready = prepared(text);
        return longest(
          ready,
          matcher.matchInText(ready).map(({ begin, end, keyword }) => ({
            start: begin,
            end,
            phrase: numbers.get(keyword) ?? -1,
          })),
        );
      };
    },
  },
];

interface Hit {
  start: number;
  end: number;
  phrase: number;
}

function longest(text: string, hits: Hit[]): number[] {
  const isEdge = (at: number) => at < 0 || at >= text.length || text[at] === " " || text[at] === "\n";
  const whole = hits.filter(({ start, end }) => isEdge(start - 1) && isEdge(end));
  whole.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: number[] = [];
  let after = 0;
  for (const { start, end, phrase } of whole) {
    if (start < after) continue;
    chosen.push(phrase);
    after = end;
  }
  return chosen;
}

interface Letters {
  next: Map<string, Letters>;
  ends: boolean;
}

/** One expression that shares beginnings; at every branch the longer way is tried first. */
function regexFinder(phrases: string[]): Finder {
  const root: Letters = { next: new Map(), ends: false };
  for (const phrase of phrases) {
    let at = root;
    for (const letter of phrase) {
      const next = at.next.get(letter) ?? { next: new Map(), ends: false };
      at.next.set(letter, next);
      at = next;
    }
    at.ends = true;
  }
  const source = ({ next, ends }: Letters): string => {
    const ways = [...next].map(([letter, rest]) => letter + source(rest));
    if (ways.length === 0) return "";
    if (ways.length === 1 && !ends) return ways[0] ?? "";
    return `(?:${ways.join("|")})${ends ? "?" : ""}`;
  };
  const expression = new RegExp(`\\b${source(root)}\\b`, "g");
  const numbers = new Map(phrases.map((phrase, at) => [phrase, at]));
  return (text) => Array.from(prepared(text).matchAll(expression), ([found]) => numbers.get(found) ?? -1);
}

interface Words {
  next: Map<string, Words>;
  phrase: number;
}

/** Words instead of letters, a map at every step. */
function mapFinder(phrases: string[]): Finder {
  const root: Words = { next: new Map(), phrase: -1 };
  for (const [number, phrase] of phrases.entries()) {
    let at = root;
    for (const word of phrase.split(" ")) {
      const next = at.next.get(word) ?? { next: new Map(), phrase: -1 };
      at.next.set(word, next);
      at = next;
    }
    at.phrase = number;
  }
  return (text) => {
    const found: number[] = [];
    for (const line of prepared(text).split("\n")) {
      const words = line.split(" ");
      for (let start = 0; start < words.length; start++) {
        let best = -1;
        let end = start;
        let at: Words | undefined = root;
        for (let next = start; at && next < words.length; next++) {
          at = at.next.get(words[next] ?? "");
          if (at && at.phrase >= 0) {
            best = at.phrase;
            end = next;
          }
        }
        if (best < 0) continue;
        found.push(best);
        start = end;
      }
    }
    return found;
  };
}
