import { compareDates, statusOf } from "../list/dates.ts";
import type { ListReader } from "../list/reader.ts";
import type { Focus, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import type { PaperPart } from "./brief-paper.ts";
import type { AdviceContext } from "./context.ts";
import { titleOf } from "./names.ts";
import { ideas, mentionsIn } from "./overlap-words.ts";
import { focusWord } from "./project-fields.ts";
import { endText } from "./watch-view.ts";

/** Most recommendations of a report, and the longest that is shown, in characters. */
const MOST = 40;
const LONGEST = 600;
const SHORTEST = 12;
/** Projects that one recommendation names. */
const MOST_PROJECTS = 5;

export interface CoveredProject {
  id: string;
  title: string;
  /** "Words in both: police, courts", or "Same focus: prosecution". */
  why: string;
  end: string;
}

export interface RecommendationRow {
  text: string;
  projects: CoveredProject[];
}

export interface Coverage {
  /** "1 of 4 recommendations has an active project in this list." */
  sentence: string;
  rows: RecommendationRow[];
}

const HEADING =
  /^\W*(?:(?:prioriti[sz]ed )?recommendations(?: (?:for|to) [^:.]{2,60})?|recommandations(?: prioritaires)?(?: (?:pour|à) [^:.]{2,60})?|recomendaciones(?: prior\p{L}+)?(?: para [^:.]{2,60})?)\W*(?::|$)/iu;
/** What follows them in every report: the next heading, in capitals, or one of those that a narrative has. */
const isHeading = (line: string): boolean => (/^[^a-z]{4,60}$/.test(line) && /[A-Z]{4}/.test(line)) || NEXT.test(line);
const NEXT =
  /^\W*(?:prosecution|protection|prevention|trafficking profile|methodology|poursuites(?: judiciaires)?|prévention|profil de la traite|enjuiciamiento|procesamiento|protección|prevención|perfil de la trata)\W*$/iu;

/** Marks of a list before its items: bullets, "1.", "(2)", "3°", "a)", "iv."; never a number that the sentence begins with. */
const MARKS =
  /^(?:\s|[-–—•·▪▫◦‣⁃∙●○■□*»]|\(?\d{1,2}\s?[.)°º](?!\d)|\((?:[a-z]|[ivx]{1,4})\)|(?:[a-z]|[ivx]{1,4})[.)](?=\s)|o(?=\s))+/u;

/**
 * The recommendations of a trafficking report's narrative, one each, from the text of its page; empty where it has none.
 * Older reports print them as one paragraph with semicolons.
 */
export function recommendationsIn(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const at = lines.findIndex((line) => HEADING.test(line) && (line.length < 90 || line.includes(";")));
  if (at === -1) return [];
  const first = (lines[at] ?? "").replace(HEADING, "").trim();
  const found: string[] = first === "" ? [] : [first];
  for (const line of lines.slice(at + 1)) {
    if (found.length >= MOST || isHeading(line)) break;
    // One paragraph was all of them.
    if (first !== "" && line !== "") break;
    if (line !== "") found.push(line);
  }
  const single = found.length === 1 && (found[0] ?? "").includes(";") ? (found[0] ?? "").split(";") : found;
  return single
    .map((one) => oneLine(one.replace(MARKS, "").replace(/^and /, "").replace(/\s*;$/, ""), LONGEST))
    .filter((one) => one.length >= SHORTEST && one.includes(" "))
    .slice(0, MOST);
}

/** The same as a paragraph of a paper, in the report's own words. */
export function coveragePart({ sentence, rows }: Coverage, words: Words): PaperPart {
  const none = words.t("recommendNoProject");
  const lines = rows.map(({ text, projects }) =>
    [
      text,
      ...(projects.length === 0 ? [none] : projects.map(({ title, why, end }) => `${title} (${end}; ${why})`)),
    ].join("; "),
  );
  return { heading: words.t("recommendHeading"), lines: [sentence, ...lines] };
}

/** Each recommendation with the active projects of the country whose words or focus it shares. */
export async function coverRecommendations(
  texts: string[],
  country: string,
  reader: ListReader,
  context: AdviceContext,
): Promise<Coverage> {
  const { words, today } = context;
  const projects = (await reader.projectsOfCountry(country))
    .filter((project) => ["running", "ending"].includes(statusOf(project, today)))
    .sort((one, other) => compareDates(one.end ?? "", other.end ?? ""));
  const known = projects.map((project) => ({
    project,
    said: ideasOf(`${project.title ?? ""}. ${project.summary ?? ""}`),
  }));
  const rows = texts.map((text) => {
    const asked = ideasOf(text);
    const matches = known.flatMap(({ project, said }) => {
      const why = whyOf(asked, said, project, context);
      return why === null ? [] : [coveredBy(project, why, context)];
    });
    return { text, projects: matches.slice(0, MOST_PROJECTS) };
  });
  const covered = rows.filter((row) => row.projects.length > 0).length;
  return {
    sentence: words.t("recommendCount", { covered, count: rows.length, country: words.countryInText(country) }),
    rows,
  };
}

function coveredBy(project: Project, why: string, context: AdviceContext): CoveredProject {
  return { id: project.id, title: titleOf(project, context.words).title, why, end: endText(project, context) };
}

/** Ideas of the lexicon that a text speaks of, with its own words; the field itself and whom it is about say nothing. */
function ideasOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { term, words } of mentionsIn(text)) {
    const idea = ideas.get(term);
    if (idea === undefined || idea.field || idea.population || GENERAL.has(term)) continue;
    if (!found.has(term)) found.set(term, words);
  }
  return found;
}

const GENERAL = new Set(["#assistance", "#government", "#capacity", "#prevent", "#organized-crime", "#smuggling"]);

function whyOf(
  asked: Map<string, string>,
  said: Map<string, string>,
  { focus }: Pick<Project, "focus">,
  { words }: AdviceContext,
): string | null {
  const shared = [...said].filter(([term]) => asked.has(term));
  const telling = shared.some(([term]) => ideas.get(term)?.aims !== "");
  if (telling || shared.length > 1) {
    return words.t("recommendWords", { words: words.list(shared.map(([, own]) => oneLine(own, 40))) });
  }
  const same = aimsOf(asked).filter((aim) => focus.includes(aim));
  return same.length === 0
    ? null
    : words.t("recommendFocus", { focus: words.list(same.map((aim) => focusWord(aim, words))) });
}

const AIMS: Record<string, Focus> = {
  1: "prevention",
  2: "protection",
  3: "prosecution",
  4: "partnership",
  5: "research",
};

function aimsOf(asked: Map<string, string>): Focus[] {
  const letters = [...asked.keys()].flatMap((term) => [...(ideas.get(term)?.aims ?? "")]);
  return [...new Set(letters)].flatMap((letter) => AIMS[letter] ?? []);
}
