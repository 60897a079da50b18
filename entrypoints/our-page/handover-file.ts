import type { HandoverContact, HandoverList } from "../../lib/advise/handover.ts";
import { type Consult, isConsult, MOST_CONSULTS } from "../../lib/browser/consults.ts";
import type { KeptCorrection } from "../../lib/browser/corrections.ts";
import type { watchlist } from "../../lib/browser/settings.ts";
import { parseCorrections } from "../../lib/exchange/correction-file.ts";
import { Door, isRecord, readSmallJson } from "../../lib/exchange/door.ts";
import { MARKINGS } from "../../lib/list/kinds.ts";
import { isAbove } from "../../lib/list/marking.ts";
import type { Marking } from "../../lib/list/schema.ts";

type Watched = Awaited<ReturnType<typeof watchlist.get>>[number];

/** All that is handed over: what the list says for the post's countries, and what was kept on the device. */
export interface HandoverContent extends HandoverList {
  watchlist: Watched[];
  corrections: KeptCorrection[];
  /** Those without an answer; left out where there is none. */
  consults?: Consult[];
}

export interface Handover {
  /** Day on which it was written, ISO. */
  on: string;
  /** SHA-256 of day and content in hexadecimal: read it out to be sure that the file is the one that was written. */
  sha256: string;
  content: HandoverContent;
}

export type ReadHandover = { ok: true; handover: Handover } | { ok: false; why: "other" | "changed" | "above" };

const MOST_BYTES = 10 * 1024 * 1024;
const MOST = { countries: 50, contacts: 1_000, watched: 500, corrections: 500 };
const LONGEST = { brief: 400_000, line: 2_000 };

/** The first version's digest was of the content alone, so nobody saw that its day was changed. */
const VERSION = 2;

export async function writeHandover(content: HandoverContent, on: string): Promise<string> {
  const sha256 = await digestOf({ on, content });
  return `${JSON.stringify({ kind: "sightline-handover", version: VERSION, on, sha256, content }, null, 1)}\n`;
}

/** A file from somebody else, parsed whole or not at all. `ceiling`: the highest marking that may be read here. */
export async function readHandover(bytes: Uint8Array, ceiling: Marking): Promise<ReadHandover> {
  const given = readSmallJson(bytes, MOST_BYTES);
  if (!isRecord(given) || !isRecord(given.content)) return { ok: false, why: "other" };
  const problems: string[] = [];
  const tell = (field: string, message: string) => void problems.push(`${field}: ${message}`);
  const door = new Door(given, tell);
  door.is("kind", "sightline-handover");
  const version = door.whole("version", 1, VERSION);
  const on = door.date("on");
  const sha256 = door.text("sha256", 64);
  const content = contentIn(new Door(given.content, tell), tell);
  door.within("content");
  door.nothingElse();
  if (problems.length > 0 || on === null || content === null) return { ok: false, why: "other" };
  const told = version === 1 ? given.content : { on, content: given.content };
  if ((await digestOf(told)) !== sha256) return { ok: false, why: "changed" };
  const marking = MARKINGS.find((each) => each === content.edition.marking) ?? "CUI";
  return isAbove(marking, ceiling) ? { ok: false, why: "above" } : { ok: true, handover: { on, sha256, content } };
}

/** Four by four, as one reads it to another. */
export const spoken = (sha256: string): string => sha256.replace(/.{4}(?=.)/g, "$& ");

async function digestOf(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

type Tell = (field: string, message: string) => void;

function contentIn(door: Door, tell: Tell): HandoverContent | null {
  const edition = door.within("edition");
  const serial = edition?.whole("serial", 1, Number.MAX_SAFE_INTEGER) ?? null;
  const asOf = edition?.date("asOf") ?? null;
  const marking = edition?.one("marking", MARKINGS) ?? null;
  edition?.nothingElse();
  const countries = door.texts("countries", MOST.countries, 2);
  const briefs = door.list("briefs", MOST.countries).map((row) => briefIn(row, tell));
  const contacts = door.list("contacts", MOST.contacts).map((row) => contactIn(row, tell));
  const watched = door.list("watchlist", MOST.watched).map((row) => watchedIn(row, tell));
  const rows = door.list("corrections", MOST.corrections);
  const consults = door.list("consults", MOST_CONSULTS).filter((row): row is Consult => {
    if (!isConsult(row)) tell("consults", "It is no entry of a consult log.");
    return isConsult(row);
  });
  door.nothingElse();
  const corrections = rows.length === 0 ? { corrections: [], problems: [] } : parseCorrections(rows);
  if (serial === null || asOf === null || marking === null || corrections === null) return null;
  if (corrections.problems.length > 0 || !countries.every((country) => /^[A-Z]{2}$/.test(country))) return null;
  return {
    edition: { serial, asOf, marking },
    countries,
    briefs,
    contacts,
    watchlist: watched,
    corrections: corrections.corrections,
    ...(consults.length === 0 ? {} : { consults }),
  };
}

function openRow(row: unknown, tell: Tell): Door {
  if (!isRecord(row)) tell("", "It must be an object.");
  return new Door(isRecord(row) ? row : {}, tell);
}

function briefIn(row: unknown, tell: Tell): HandoverList["briefs"][number] {
  const door = openRow(row, tell);
  const brief = { country: door.text("country", 2), text: door.text("text", LONGEST.brief) };
  door.nothingElse();
  return brief;
}

function contactIn(row: unknown, tell: Tell): HandoverContact {
  const door = openRow(row, tell);
  const contact = {
    role: door.text("role", LONGEST.line),
    office: door.text("office", LONGEST.line),
    mailbox: door.text("mailbox", LONGEST.line),
    notes: door.texts("notes", 10, LONGEST.line),
  };
  door.nothingElse();
  return contact;
}

function watchedIn(row: unknown, tell: Tell): Watched {
  const door = openRow(row, tell);
  const kind = door.one("kind", ["country", "organisation", "project"] as const);
  const id = door.text("id", 128);
  const on = door.date("on");
  door.nothingElse();
  const fits = kind === "country" ? /^[A-Z]{2}$/.test(id) : /^[a-z0-9][a-z0-9.-]*$/.test(id);
  if (kind === null || on?.length !== 10 || !fits) tell("watchlist", "It watches nothing that a list can have.");
  return { kind: kind ?? "country", id, on: on ?? "" };
}
