import { wordsOf } from "../lib/search/tokens.ts";
import type { Chance, FlatProject } from "./many-projects.ts";

export interface Sought {
  query: string;
  id: string;
}

const textOf = ({ id: _id, ...fields }: FlatProject) => Object.values(fields).join(" ");

/**
 * Two or three words of a project that together name at most ten projects (counted by reading them all), once as they
 * are and once with one random edit in a word of four letters or more.
 */
export function soughtProjects(
  projects: FlatProject[],
  count: number,
  chance: Chance,
): { exact: Sought; misspelt: Sought }[] {
  const folded = projects.map((project) => ` ${wordsOf(textOf(project)).join(" ")} `);
  const sought: { exact: Sought; misspelt: Sought }[] = [];
  while (sought.length < count) {
    const project = projects[chance(projects.length)];
    if (!project) continue;
    const pool = wordsOf(`${project.title} ${project.implementer} ${project.countries}`).filter(
      (word) => word.length > 3,
    );
    const words = [...new Set(Array.from({ length: 2 + chance(2) }, () => pool[chance(pool.length)] ?? ""))];
    if (words.length < 2 || folded.filter((text) => words.every((word) => text.includes(` ${word} `))).length > 10)
      continue;
    const at = chance(words.length);
    const misspelt = words.map((word, place) => (place === at ? edited(word, chance) : word)).join(" ");
    sought.push({ exact: { query: words.join(" "), id: project.id }, misspelt: { query: misspelt, id: project.id } });
  }
  return sought;
}

/** One letter less, more or other, or two exchanged. */
function edited(word: string, chance: Chance): string {
  const at = chance(word.length);
  const letter = String.fromCharCode(97 + chance(26));
  const kind = chance(4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2 && at > 0) return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
  return word.slice(0, at) + letter + word.slice(at + 1);
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
