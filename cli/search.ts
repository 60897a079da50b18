import { parseArgs } from "node:util";
import { COUNTRIES } from "../lib/list/countries.ts";
import type { Edition } from "../lib/list/schema.ts";
import { buildIndex } from "../lib/search/build.ts";
import { answersBetween, type Look, look } from "../lib/search/look.ts";
import { idOf, openIndex } from "../lib/search/open.ts";
import { countryNamesElsewhere } from "../lib/words/countries.ts";
import { readList, sentence } from "./read-list.ts";

export const usage = "search QUERY [--list FILE] [--limit N]";

const LIMIT = 10;

/**
 * Prints the projects that answer a query, best first, one JSON object a line: the project's fields with its score and
 * the names behind its ids. Typed forms narrow and sort (`country:gh "ends<180d" sort:ends`); what is no form is told on
 * the error output. FILE is an edition or an array in the form of the public record, whose funders
 * are read as offices of the starter list; without it the starter list. 0: searched, whether anything was found or not; 1: the list was not taken; 2: wrong use.
 */
export async function run(args: string[]): Promise<number> {
  const wish = readArguments(args);
  if (wish === null) {
    console.error(`Usage: sightline ${usage}`);
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const list = await readList(wish.list, today, true);
  if (!list.ok) {
    for (const problem of list.problems) console.error(problem);
    return 1;
  }
  for (const problem of list.leftOut) console.error(`Left out: ${sentence(problem)}`);
  for (const line of answer(list.edition, wish.query, wish.limit, today)) console.log(JSON.stringify(line));
  return 0;
}

function readArguments(args: string[]): { query: string; list: string | undefined; limit: number } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { list: { type: "string" }, limit: { type: "string", default: String(LIMIT) } },
    });
    const limit = Number(values.limit);
    if (positionals.length === 0 || !Number.isInteger(limit) || limit < 1) return null;
    return { query: positionals.join(" "), list: values.list, limit };
  } catch {
    return null; // An option that does not exist.
  }
}

function answer(edition: Edition, query: string, limit: number, today: string): object[] {
  const index = openIndex(buildIndex(edition, countryNamesElsewhere(COUNTRIES)));
  if (index === null) throw new Error("an index that was just built does not open");
  const found = look(index, query, { today, kinds: ["project"] });
  for (const sentence of notUnderstood(found)) console.error(sentence);
  const projects = new Map(edition.projects.map((project) => [project.id, project]));
  const names = new Map([...edition.organisations, ...edition.offices].map(({ id, name }) => [id, name]));
  const scores = new Map(
    found.found?.documents.map((document, row) => [idOf(index, document), found.found?.scores[row]]),
  );
  return answersBetween(index, found, 0, limit).flatMap(({ id }) => {
    const project = projects.get(id);
    if (!project) return [];
    const named = {
      implementer: names.get(project.implementer ?? "") ?? null,
      funder: names.get(project.funder ?? "") ?? null,
    };
    return [{ score: rounded(scores.get(id)), names: named, ...project }];
  });
}

/** Without words there is nothing to score. */
const rounded = (score: number | undefined): number | null =>
  score === undefined ? null : Math.round(score * 1_000) / 1_000;

function notUnderstood({ unknown, notUnderstood: forms }: Look): string[] {
  return [
    ...unknown.map((key) => `"${key}:" is no filter and was sought as a word.`),
    ...forms.map(({ text }) => `The list knows no "${text}"; it was left out.`),
  ];
}
