import { COUNTRIES } from "../../lib/list/countries.ts";
import { isAbove } from "../../lib/list/marking.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Edition, Marking } from "../../lib/list/schema.ts";
import { buildNameTable } from "../../lib/recognise/name-table.ts";
import { buildIndexInSlices } from "../../lib/search/build.ts";
import type { Buffers, Store, TakeOptions, TakeOutcome } from "../../lib/store/store.ts";
import { supersedes } from "../../lib/store/take-outcome.ts";
import { countryNamer } from "../../lib/words/countries.ts";

/** What taking the packaged list needs from outside. */
export interface StarterPorts {
  store: Store;
  /** The package's two files; rejects when one is missing or no JSON. */
  load(): Promise<{ list: unknown; gazetteer: ArrayBuffer }>;
  /** The highest marking that the organisation allows; asked only for a list that is marked at all. */
  ceiling(): Promise<Marking>;
  /** ISO time. */
  now(): string;
}

/** With the list itself, for where the store could not keep it. */
export type StarterOutcome =
  | { kind: "not newer"; held: number }
  | (TakeOutcome & { edition: Edition; buffers: Pick<TakeOptions, "origin" | "now"> & Buffers })
  | { kind: "unreadable" }
  | { kind: "bad list"; problems: Problem[] }
  | { kind: "above the ceiling" };

/**
 * Puts the starter list of the package in place. One that is bad, or cannot be stored, never replaces what is held, and
 * neither does one that is not newer, or any at all once a publisher's edition is held.
 */
export async function takeStarter({ store, load, ceiling, now }: StarterPorts): Promise<StarterOutcome> {
  const files = await load().catch(() => null);
  if (files === null) return { kind: "unreadable" };
  const parsed = parseEdition(files.list);
  if (!parsed.ok) return { kind: "bad list", problems: parsed.problems };
  const edition = parsed.value;
  if (edition.marking !== "UNCLASSIFIED" && isAbove(edition.marking, await ceiling()))
    return { kind: "above the ceiling" };
  const held = await heldInfo(store);
  if (held && !supersedes({ serial: edition.serial, origin: "starter" }, held))
    return { kind: "not newer", held: held.serial };
  const buffers = {
    origin: "starter" as const,
    now: now(),
    nameTable: buildNameTable(files.gazetteer, edition.organisations),
    searchIndex: await buildIndexInSlices(edition, nextTurn, namesElsewhere()),
  };
  const outcome = await store.take(edition, buffers);
  return { ...outcome, edition, buffers };
}

/** Pages are answered between two slices of work. */
const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Countries are searched in every language that the extension speaks; English the index knows by itself. */
function namesElsewhere(): Record<string, string[]> {
  const namers = ["fr", "es"].map(countryNamer);
  return Object.fromEntries(COUNTRIES.map((code) => [code, namers.map((name) => name(code))]));
}

/** A store that cannot even say what it holds is left to `take` to judge. */
async function heldInfo(store: Store) {
  try {
    return (await (await store.current())?.info()) ?? null;
  } catch {
    return null;
  }
}
