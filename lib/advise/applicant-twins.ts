import { statusOf } from "../list/dates.ts";
import { foldedNames } from "../list/namesakes.ts";
import type { ListReader } from "../list/reader.ts";
import type { Organisation, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { organisationName } from "./names.ts";
import { type Day, sortByStanding } from "./standing.ts";
import type { Note } from "./view.ts";

/** Entries that are looked at, and those that a sentence names. */
const MOST_TWINS = 20;
const MOST_NAMED = 3;
const RUNS = ["running", "ending"];

/** Other entries of one name, with the awards that stand under them. */
export interface Twins {
  organisations: Organisation[];
  projects: Project[];
}

/**
 * A list may have one organisation under two ids. Other organisations with awards, in whatever country, whose name or one
 * of whose other names is one of this one's: told, never merged. Null where there is none. `among`: the ids of those that
 * share a name, where somebody has looked for them already.
 */
export async function twinsOf(
  known: Organisation | undefined,
  reader: ListReader,
  today: string,
  among: readonly string[] | null = null,
): Promise<Twins | null> {
  if (known === undefined || among?.length === 0) return null;
  const own = new Set(foldedNames(known));
  const others = among === null ? await reader.allOrganisations() : await reader.organisations([...among]);
  const named = others.filter((other) => other.id !== known.id && foldedNames(other).some((name) => own.has(name)));
  const held = await Promise.all(
    named.slice(0, MOST_TWINS).map(async (twin) => ({ twin, projects: await reader.projectsOfOrganisation(twin.id) })),
  );
  // What names both entries is counted with the one that is asked for.
  const counted = new Set(
    (named.length === 0 ? [] : await reader.projectsOfOrganisation(known.id)).map(({ id }) => id),
  );
  const theirs = held
    .map(({ twin, projects }) => ({ twin, projects: projects.filter(({ id }) => !counted.has(id)) }))
    .filter(({ projects }) => projects.length > 0);
  if (theirs.length === 0) return null;
  const projects = new Map(theirs.flatMap(({ projects }) => projects.map((project) => [project.id, project])));
  return {
    organisations: theirs.map(({ twin }) => twin),
    projects: sortByStanding([...projects.values()], today),
  };
}

/** `shown`: their awards stand below; else whoever reads it is sent to the dossier, which has them. */
export function twinsNote({ organisations, projects }: Twins, { words, today }: Day, shown: boolean): Note {
  const running = runningOf(projects, today);
  return {
    tone: "warn",
    strong: words.t("noteTwinsStrong", { count: organisations.length }),
    text: words.t(shown ? "noteTwinsText" : "noteTwinsElsewhere", {
      names: namedTwins(organisations, words),
      count: projects.length,
      running: words.number(running),
    }),
  };
}

export const twinsHeading = ({ organisations }: Twins, words: Words): string =>
  words.t("dossierTwins", { count: organisations.length, names: namedTwins(organisations, words) });

const namedTwins = (organisations: Organisation[], words: Words): string =>
  words.list(organisations.slice(0, MOST_NAMED).map((twin) => `${organisationName(twin)} (${twin.id})`));

/** How many of their awards run by their dates. */
export const runningOf = (projects: Project[], today: string): number =>
  projects.filter((project) => RUNS.includes(statusOf(project, today))).length;
