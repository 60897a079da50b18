import { isCountry } from "../list/countries.ts";
import { isBefore } from "../list/dates.ts";
import { type Match, matchProjects } from "../list/identity.ts";
import type { Problem } from "../list/problem.ts";
import {
  AMOUNT_KINDS,
  type AmountKind,
  type Edition,
  FOCUSES,
  type Focus,
  LONGEST_TEXT,
  type Project,
  type Source,
} from "../list/schema.ts";
import { show } from "../list/show.ts";
import { awardOf } from "../list/traits.ts";
import { Door, isRecord, readSmallJson } from "./door.ts";
import { openNormaliser } from "./normalise-record.ts";

/** A small grant that a post made itself, as it writes it down. It names no officer. */
export interface PostGrant {
  title: string;
  /** As printed in the agreement. */
  implementer: string;
  countries: string[];
  amountUsd: number | null;
  amountKind: AmountKind;
  fiscalYear: number | null;
  start: string | null;
  end: string | null;
  focus: Focus[];
  summary: string;
  awardNumber: string;
  source: Source | null;
}

export interface PostGrants {
  kind: "sightline-post-grants";
  version: 1;
  /** "U.S. Embassy Accra". */
  post: string;
  asOf: string;
  grants: PostGrant[];
}

export interface PostGrantFile {
  file: PostGrants;
  /** What keeps single grants out. */
  problems: Problem[];
}

/** A grant as a project to add to the list, and what of the list it may already be. */
export interface GrantProposal {
  /** Place in the file. */
  place: number;
  project: Project;
  match: Match;
}

const MOST_BYTES = 10 * 1024 * 1024;
const MOST = 5_000;
const MOST_DOLLARS = 1e12;

/** A post's grants as the text of a file, one a line. */
export function writePostGrants({ grants, ...head }: PostGrants): string {
  const rows = grants.map((grant) => `\n${JSON.stringify(grant)}`).join(",");
  return `${JSON.stringify(head).slice(0, -1)},"grants":[${rows}\n]}\n`;
}

/** A post's own grants in a file; null where the file is something else. A grant with a problem keeps no other out. */
export function readPostGrants(bytes: Uint8Array): PostGrantFile | null {
  return parsePostGrants(readSmallJson(bytes, MOST_BYTES));
}

export function parsePostGrants(input: unknown): PostGrantFile | null {
  if (!isRecord(input) || input.kind !== "sightline-post-grants") return null;
  const problems: Problem[] = [];
  const door = new Door(input, (field, message) => problems.push({ row: "file", field, message }));
  door.is("kind", "sightline-post-grants");
  door.is("version", 1);
  const head = {
    kind: "sightline-post-grants",
    version: 1,
    post: door.text("post", 200),
    asOf: door.date("asOf") ?? "",
  } as const;
  const rows = door.list("grants", MOST);
  door.nothingElse();
  if (head.post === "")
    problems.push({ row: "file", field: "post", message: "The file does not say whose grants these are." });
  if (head.asOf === "")
    problems.push({ row: "file", field: "asOf", message: "The file does not say of what day it is." });
  const grants = rows.flatMap((row, index) => {
    const before = problems.length;
    const grant = readGrant(row, (field, message) => problems.push({ row: `grants[${index}]`, field, message }));
    return grant !== null && problems.length === before ? [grant] : [];
  });
  return { file: { ...head, grants }, problems };
}

function readGrant(row: unknown, tell: (field: string, message: string) => void): PostGrant | null {
  if (!isRecord(row)) {
    tell("", `A grant is an object, not ${show(row)}.`);
    return null;
  }
  const door = new Door(row, tell);
  const grant: PostGrant = {
    title: door.text("title", 1_000),
    implementer: door.text("implementer", 300),
    countries: door.texts("countries", 250, 2),
    amountUsd: door.whole("amountUsd", 0, MOST_DOLLARS),
    amountKind: door.one("amountKind", AMOUNT_KINDS) ?? "printed",
    fiscalYear: door.whole("fiscalYear", 1990, 2100),
    start: door.date("start"),
    end: door.date("end"),
    focus: door.texts("focus", FOCUSES.length, 20).flatMap((word) => FOCUSES.find((focus) => focus === word) ?? []),
    summary: door.text("summary", LONGEST_TEXT),
    awardNumber: door.text("awardNumber", 200),
    source: door.source("source"),
  };
  door.nothingElse();
  if (grant.title === "" && grant.summary === "") tell("title", "It says neither its title nor what is done.");
  for (const country of grant.countries)
    if (!isCountry(country)) tell("countries", `${show(country)} is no country code of ISO 3166-1.`);
  if (new Set(grant.countries).size < grant.countries.length) tell("countries", "A country is named twice.");
  if (grant.start !== null && grant.end !== null && isBefore(grant.end, grant.start))
    tell("end", `It ends (${grant.end}) before it begins (${grant.start}).`);
  if (Array.isArray(row.focus) && grant.focus.length < row.focus.length)
    tell("focus", `A focus is one of ${FOCUSES.join(", ")}.`);
  return grant;
}

/**
 * A post's grants as proposals to add to an edition, under a publisher. `implementer` stays as printed where the edition
 * knows no such organisation. A grant that the list may already have says which.
 */
export function grantProposalsOf(
  { post, asOf, grants }: PostGrants,
  edition: Edition,
  publisher: string,
): GrantProposal[] {
  const normaliser = openNormaliser({ base: edition, publisher, asOf, source: null });
  const projects = grants.map((grant, place) => {
    const text = { title: grant.title, ...(grant.implementer === "" ? {} : { implementer: grant.implementer }) };
    const exact = exactOf(grant, { post, asOf });
    const { n: _n, ...project } = normaliser.record({ place: { n: place + 1 }, text, exact }).record;
    return { place, project };
  });
  const matches = matchProjects(
    edition.projects,
    projects.map(({ project }) => project),
    edition.organisations,
  );
  const listed = new Map(edition.projects.map((project) => [project.id, project]));
  return projects.flatMap(({ place, project }, at) => {
    const match = matches[at];
    return match ? [{ place, project, match: askedOf(match, project, listed, publisher) }] : [];
  });
}

/**
 * A post's own money is seldom the project of an office: nothing of another publisher is taken for a grant, and where an
 * office pays for what it resembles, a person says whether both are one, unless both print one award number.
 */
function askedOf(match: Match, grant: Project, listed: ReadonlyMap<string, Project>, publisher: string): Match {
  const found = match.older === null ? undefined : listed.get(match.older);
  const isOthers = (id: string) => listed.get(id)?.publisher !== publisher;
  if (found === undefined) return match;
  if (isOthers(found.id))
    return { ...match, older: null, sureness: "new", others: [found.id, ...match.others].slice(0, MOST_OTHERS) };
  const oneAward = grant.awardNumber !== null && awardOf(grant) === awardOf(found);
  return found.funder === null || oneAward || match.sureness !== "certain" ? match : { ...match, sureness: "likely" };
}

const MOST_OTHERS = 3;

function exactOf(grant: PostGrant, { post, asOf }: { post: string; asOf: string }): Partial<Project> {
  const { countries, start, end, focus, amountUsd, amountKind: kind, fiscalYear } = grant;
  return {
    countries,
    scope: countries.length === 1 ? "country" : countries.length === 0 ? "global" : "regional",
    start,
    end,
    focus,
    summary: grant.summary || null,
    awardNumber: grant.awardNumber || null,
    amounts: amountUsd === null ? [] : [{ kind, usd: amountUsd, fiscalYear, asOf, printed: null }],
    // The grant is the post's word; an address, where it gives one, stands beside it.
    sources: [{ url: null, title: post, asOf }, ...(grant.source === null ? [] : [grant.source])],
    printed: {
      note: `Small grant of ${post}`,
      ...(grant.implementer === "" ? {} : { implementer: grant.implementer }),
    },
  };
}
