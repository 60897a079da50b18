import { foldWords, type Word } from "./letters.ts";
import type { NameTable } from "./name-table.ts";
import { scan } from "./scan.ts";
import { EVERYDAY_OF_TITLES } from "./title-words.ts";

/** Fewest words of a title that is looked for, and how many of them find it. */
const FEWEST = 3;
/** A title of so many words needs but one telling word, and may be printed in lower case; a still longer one needs none. */
const LONG = 7;
const LONGEST_CHANCE = 10;
/** Most titles that are looked for on one page. */
const MOST_TITLES = 4_000;

interface Title {
  id: string;
  words: string[];
  /** It counts only where it is printed as a title. */
  capitalised: boolean;
}

/** Where a text prints a project's whole title. Titles that are common language ("Combating Human Trafficking") are not looked for. */
export function titlesIn(text: string, projects: { id: string; title: string | null }[], table: NameTable) {
  const byStart = new Map<string, Title[]>();
  for (const { id, title } of projects.slice(0, MOST_TITLES)) {
    const sought = title === null ? null : soughtTitle(title, table);
    if (sought === null) continue;
    const start = sought.words.slice(0, FEWEST).join(" ");
    byStart.set(start, [...(byStart.get(start) ?? []), { id, ...sought }]);
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

/** How a title is looked for; null where it could be said without meaning the project. */
export function soughtTitle(title: string, table: NameTable): Omit<Title, "id"> | null {
  const words = foldWords(title, table.folds);
  if (words.length < FEWEST) return null;
  // Names of places and organisations are said of many things.
  const names = scan(title, table);
  const telling = words.filter(
    ({ folded, start, end }) =>
      folded.length > 3 &&
      !EVERYDAY_OF_TITLES.has(folded.slice(0, 5)) &&
      !/^\d+$/.test(folded) &&
      !names.some((name) => start >= name.start && end <= name.end),
  ).length;
  const needed = words.length >= LONGEST_CHANCE ? 0 : words.length >= LONG ? 1 : 2;
  if (telling < needed) return null;
  return { words: words.map(({ folded }) => folded), capitalised: words.length < LONG || telling === 0 };
}

function longestAt(words: Word[], at: number, titles: Title[], text: string): Title | null {
  let longest: Title | null = null;
  for (const title of titles) {
    if (title.words.length <= (longest?.words.length ?? 0)) continue;
    if (!title.words.every((word, index) => words[at + index]?.folded === word)) continue;
    const printed = text.slice(words[at]!.start, words[at + title.words.length - 1]!.end);
    if (!printed.includes("\n") && (!title.capitalised || isCapitalised(printed))) longest = title;
  }
  return longest;
}

/** Printed as titles are: it begins with a capital and so do most of its longer words, or its script has none. */
function isCapitalised(printed: string): boolean {
  if (printed.toLowerCase() === printed.toUpperCase()) return true;
  const words = printed.split(/[\s/–—-]+/).filter((word) => word.length > 3);
  const capitals = words.filter((word) => word[0] !== word[0]?.toLowerCase());
  return printed[0] === printed[0]?.toUpperCase() && capitals.length * 3 >= words.length * 2;
}
