import { isFunctionWord, wordsOf } from "../lib/search/tokens.ts";
import type { Chance, FlatProject } from "./many-projects.ts";

export interface Sought {
  query: string;
  /** The projects that have all the words as they were meant: at most ten. Any of them is what was sought. */
  ids: Set<string>;
}

/** One edit in a word. */
export type Slip = "a letter less" | "a letter more" | "two exchanged" | "another letter";
const slips: Slip[] = ["a letter less", "a letter more", "two exchanged", "another letter"];

export interface SoughtProject {
  exact: Sought;
  misspelt: Sought;
  slip: Slip;
  /** Letters of the misspelt word. */
  letters: number;
}

/** From which words of a project a query is drawn. */
export interface Drawn {
  from: (keyof FlatProject)[];
  /** Letters that each word has at least; the misspelt one has four or more in any case. */
  shortest: number;
  /** What a word looks like. */
  pattern: RegExp;
}

/** What a person remembers of a project: what it is called, who does it and where. */
export const NAMES: Drawn = { from: ["title", "implementer", "countries"], shortest: 3, pattern: /./ };
/** Whatever stands in a record, its description too. Numbers are no words. */
export const WHOLE_RECORD: Drawn = {
  from: ["title", "implementer", "countries", "funder", "account", "summary"],
  shortest: 4,
  pattern: /^\D+$/,
};

const SHORTEST_MISSPELT = 4;
const MOST_MEANT = 10;

const textOf = ({ id: _id, ...fields }: FlatProject) => Object.values(fields).join(" ");

/**
 * Two or three words from one project that together name at most ten projects (counted by reading them all, in every
 * field); once as they are and once with one edit in one of them. The word (of four letters or more), the kind of edit and
 * the place, the first letter too, are all as likely as any other.
 */
export function soughtProjects(
  projects: FlatProject[],
  count: number,
  chance: Chance,
  drawn: Drawn = NAMES,
): SoughtProject[] {
  const folded = projects.map((project) => ` ${wordsOf(textOf(project)).join(" ")} `);
  const sought: SoughtProject[] = [];
  while (sought.length < count) {
    const words = someWords(projects[chance(projects.length)], chance, drawn);
    const long = words.filter((word) => word.length >= SHORTEST_MISSPELT);
    const meant = long[chance(long.length)];
    if (words.length < 2 || meant === undefined) continue;
    const ids = having(words, projects, folded);
    const slip = slips[chance(slips.length)] ?? "another letter";
    const typed = edited(meant, slip, chance);
    if (ids.size > MOST_MEANT || typed === meant) continue;
    const misspelt = words.map((word) => (word === meant ? typed : word)).join(" ");
    sought.push({
      exact: { query: words.join(" "), ids },
      misspelt: { query: misspelt, ids },
      slip,
      letters: meant.length,
    });
  }
  return sought;
}

function someWords(project: FlatProject | undefined, chance: Chance, { from, shortest, pattern }: Drawn): string[] {
  if (project === undefined) return [];
  const pool = wordsOf(from.map((field) => project[field]).join(" ")).filter(
    (word) => word.length >= shortest && !isFunctionWord(word) && pattern.test(word),
  );
  return [...new Set(Array.from({ length: 2 + chance(2) }, () => pool[chance(pool.length)] ?? ""))];
}

/** Those with all words; more than are wanted may be left out. */
function having(words: string[], projects: FlatProject[], folded: string[]): Set<string> {
  const ids = new Set<string>();
  for (const [at, text] of folded.entries()) {
    if (words.every((word) => text.includes(` ${word} `))) ids.add(projects[at]?.id ?? "");
    if (ids.size > MOST_MEANT) break;
  }
  return ids;
}

function edited(word: string, slip: Slip, chance: Chance): string {
  const at = chance(word.length);
  const letter = String.fromCharCode(97 + chance(26));
  if (slip === "a letter less") return word.slice(0, at) + word.slice(at + 1);
  if (slip === "a letter more") return word.slice(0, at) + letter + word.slice(at);
  if (slip === "another letter") return word.slice(0, at) + letter + word.slice(at + 1);
  const first = Math.min(at, word.length - 2);
  return word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
}

/** Words of the list as they are typed, letter by letter, up to twelve. */
export function typedPrefixes(projects: FlatProject[], words: number, chance: Chance): string[] {
  return Array.from({ length: words }, () => {
    const project = projects[chance(projects.length)];
    const pool = project
      ? wordsOf(`${project.title} ${project.implementer} ${project.countries}`).filter((word) => word.length > 2)
      : [];
    return (pool[chance(pool.length)] ?? "").slice(0, 12);
  }).flatMap((word) => Array.from({ length: word.length }, (_none, at) => word.slice(0, at + 1)));
}
