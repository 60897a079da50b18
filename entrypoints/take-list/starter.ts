import { admit, isAbove } from "../../lib/list/marking.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Edition, Marking } from "../../lib/list/schema.ts";
import { ROWS_VERSION } from "../../lib/store/layout.ts";
import type { Buffers, Store, TakeOptions, TakeOutcome } from "../../lib/store/store.ts";
import { supersedes } from "../../lib/store/take-outcome.ts";
import { buildBuffers, digestOf, makeOfBuffers, renewBuffers } from "./buffers.ts";

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
  | (TakeOutcome & { edition: Edition; buffers: Partial<Pick<TakeOptions, "origin" | "now" | "made">> & Buffers })
  | { kind: "unreadable" }
  | { kind: "bad list"; problems: Problem[] }
  | { kind: "above the ceiling" };

/**
 * Puts the starter list of the package in place. One that is bad, or cannot be stored, never replaces what is held, and
 * neither does one that is not newer, or any at all once a publisher's edition is held. What stays is made readable for
 * this version of the extension.
 */
export async function takeStarter(ports: StarterPorts): Promise<StarterOutcome> {
  await dropAbove(ports).catch(() => undefined); // A store that cannot be read shows nothing either.
  const files = await ports.load().catch(() => null);
  if (files === null) return { kind: "unreadable" };
  const outcome = await takeIfNewer(files, ports);
  if (outcome.kind === "taken") return outcome;
  // A store that cannot even be read has nothing to renew.
  const renewed = await renewBuffers(ports.store, files.gazetteer).catch(() => null);
  return renewed === null || renewed.kind === "taken" ? outcome : { ...outcome, ...renewed };
}

/** The organisation may lower its ceiling under what is held. */
async function dropAbove({ store, ceiling }: StarterPorts): Promise<void> {
  if ((await store.kept()).every(({ marking }) => marking === "UNCLASSIFIED")) return;
  const highest = await ceiling();
  await store.drop(({ marking }) => isAbove(marking, highest));
}

async function takeIfNewer(
  { list, gazetteer }: { list: unknown; gazetteer: ArrayBuffer },
  { store, ceiling, now }: StarterPorts,
): Promise<StarterOutcome> {
  const parsed = parseEdition(list);
  if (!parsed.ok) return { kind: "bad list", problems: parsed.problems };
  const edition = parsed.value.marking === "UNCLASSIFIED" ? parsed.value : admit(parsed.value, await ceiling());
  if (edition === null) return { kind: "above the ceiling" };
  const made = {
    list: `${ROWS_VERSION} ${await digestOf(new TextEncoder().encode(JSON.stringify(list)))}`,
    buffers: await makeOfBuffers(gazetteer),
  };
  const claim = { serial: edition.serial, origin: "starter" as const, list: made.list };
  const held = await store.held().catch(() => null); // A store that cannot even say what it holds is left to `take`.
  if (held && !supersedes(claim, held)) return { kind: "not newer", held: held.serial };
  const buffers = { origin: claim.origin, now: now(), made, ...(await buildBuffers(edition, gazetteer)) };
  const outcome = await store.take(edition, buffers);
  return { ...outcome, edition, buffers };
}
