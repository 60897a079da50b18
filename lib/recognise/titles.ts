import { foldWords, type Word } from "./letters.ts";
import type { NameTable } from "./name-table.ts";
import { scan } from "./scan.ts";
import { EVERYDAY_OF_TITLES } from "./title-words.ts";

/** Fewest words of a title that is looked for, and how many of them find it. */
const FEWEST = 3;
/** A title of so many words needs fewer telling ones, and may be printed in lower case. */
const LONG = 7;
/** Most titles that are looked for on one page. */
const MOST_TITLES = 4_000;

interface Title {
  id: string;
  words: string[];
}

/** Where a text prints a project's whole title. Titles that are common language ("Combating Human Trafficking") are not looked for. */
export function titlesIn(text: string, projects: { id: string; title: string | null }[], table: NameTable) {
  const byStart = new Map<string, Title[]>();
  for (const { id, title } of projects.slice(0, MOST_TITLES)) {
    const words = title === null ? null : tellingWords(title, table);
    if (words === null) continue;
    const start = words.slice(0, FEWEST).join(" ");
    byStart.set(start, [...(byStart.get(start) ?? []), { id, words }]);
  }
  const places: { kind: "project"; id: string; start: number; end: number }[] = [];
  if (byStart.size === 0) return places;
  const words = foldWords(text, table.folds);
  for (let at = 0; at + FEWEST <= words.length; at++) {
    const titles = byStart.get(`${words[at]!.folded} ${words[at + 1]!.folded} ${words[at + 2]!.folded}`);
    const found = titles && longestAt(words, at, titles, text);
    if (!found) continue;
    const last = words[at + found.words.length - 1]!;
    places.push({ kind: "project", id: found.id, start: words[at]!.start, end: last.end });
    at += found.words.length - 1;
  }
  return places;
}

/** A title's words, folded; null where the title could be said without meaning the project. */
export function tellingWords(title: string, table: NameTable): string[] | null {
  const words = foldWords(title, table.folds);
  if (words.length < FEWEST) return null;
  // Names of places and organisations are said of many things.
  const names = scan(title, table);
  const telling = words.filter(
    ({ folded, start, end }) =>
      !EVERYDAY_OF_TITLES.has(folded) &&
      !/^\d+$/.test(folded) &&
      !names.some((name) => start >= name.start && end <= name.end),
  );
  return telling.length >= (words.length < LONG ? 2 : 1) ? words.map(({ folded }) => folded) : null;
}

function longestAt(words: Word[], at: number, titles: Title[], text: string): Title | null {
  let longest: Title | null = null;
  for (const title of titles) {
    if (title.words.length <= (longest?.words.length ?? 0)) continue;
    if (!title.words.every((word, index) => words[at + index]?.folded === word)) continue;
    const printed = text.slice(words[at]!.start, words[at + title.words.length - 1]!.end);
    if (!printed.includes("\n") && (title.words.length >= LONG || isCapitalised(printed))) longest = title;
  }
  return longest;
}

/** Printed as titles are: its longer words begin with capitals, or its script has none. */
function isCapitalised(printed: string): boolean {
  if (printed.toLowerCase() === printed.toUpperCase()) return true;
  const words = printed.split(/[\s/–—-]+/).filter((word) => word.length > 3);
  const small = words.filter((word) => word[0] === word[0]?.toLowerCase() && word[0] !== word[0]?.toUpperCase());
  return small.length === 0;
}
