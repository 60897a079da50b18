import { chanceFrom, type FlatProject } from "./many-projects.ts";
import type { Answer } from "./search-engines.ts";
import { foundBy } from "./search-measures.ts";
import { type SoughtProject, soughtProjects, WHOLE_RECORD } from "./search-queries.ts";
import { share } from "./wilson.ts";

/** Queries of each set, and how many of them are asked as they are spelt right. */
export const SOUGHT = 400;
const SPELT_RIGHT = 200;

/**
 * What is found among the first ten, as rows of the table: `answers` of ours, of MiniSearch and of the others; `all` of
 * MiniSearch where every word is needed; `named` queries of a project's names, and as many of its whole record.
 */
export function foundRows(answers: Answer[], all: Answer, flat: FlatProject[], named: SoughtProject[]): string[][] {
  const whole = soughtProjects(flat, SOUGHT, chanceFrom(101), WHOLE_RECORD);
  return [...rowsOf("names", answers, all, named), ...rowsOf("whole record", answers, all, whole)];
}

/** Each engine answers each query once. */
function rowsOf(set: string, answers: Answer[], all: Answer, sought: SoughtProject[]): string[][] {
  const mistaken = sought.map(({ misspelt }) => misspelt);
  const exact = sought.slice(0, SPELT_RIGHT).map((each) => each.exact);
  const found = answers.map((answer) => foundBy(answer, mistaken));
  const foundAll = foundBy(all, mistaken);
  const rows = [
    row(
      `${set}, spelt right; MiniSearch: any word`,
      answers.map((answer) => foundBy(answer, exact)),
      "equal or better",
    ),
    row(`${set}, one slip; MiniSearch: any word`, found, "≥ 95 %, + 15 points"),
    row("– MiniSearch: all words", [found[0] ?? [], foundAll, ...found.slice(2)], ""),
  ];
  const part = (name: string, wanted: (each: SoughtProject) => boolean) =>
    row(
      `– ${name}`,
      found.map((each) => each.filter((_hit, at) => sought[at] !== undefined && wanted(sought[at]))),
      "",
    );
  return [
    ...rows,
    part("in a word of 4 or 5 letters", ({ letters }) => letters < 6),
    part("two letters exchanged", ({ slip }) => slip === "two exchanged"),
  ];
}

function row(name: string, found: boolean[][], least: string): string[] {
  const counts = found.map((hits) => hits.filter(Boolean).length);
  const of = found[0]?.length ?? 0;
  const [mine = 0, theirs = 0] = counts;
  const points = (100 * (mine - theirs)) / of;
  return [`${name} (${of})`, ...counts.map((count) => share(count, of)), `${points.toFixed(1)} points`, least];
}
