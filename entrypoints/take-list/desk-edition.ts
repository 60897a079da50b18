import { admit } from "../../lib/list/marking.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Marking } from "../../lib/list/schema.ts";
import type { Store, TakeOutcome } from "../../lib/store/store.ts";
import { buildBuffers, makeOfBuffers } from "./buffers.ts";

interface DeskEditionPorts {
  store: Store;
  gazetteer(): Promise<ArrayBuffer>;
  ceiling(): Promise<Marking>;
  /** ISO time. */
  now(): string;
}

export type DeskTakeOutcome = TakeOutcome | { kind: "bad list"; problems: Problem[] } | { kind: "above the ceiling" };

/**
 * Puts an edition of the desk into use in this browser alone: through the door of every list, under the ceiling, with a
 * number above whatever is held. The next edition of a feed replaces it.
 */
export async function takeDeskEdition(
  input: unknown,
  { store, gazetteer, ceiling, now }: DeskEditionPorts,
): Promise<DeskTakeOutcome> {
  const parsed = parseEdition(input);
  if (!parsed.ok) return { kind: "bad list", problems: parsed.problems };
  const edition = admit(parsed.value, await ceiling());
  if (edition === null) return { kind: "above the ceiling" };
  const held = await store.held().catch(() => null);
  const serial = Math.max(edition.serial, (held?.serial ?? 0) + 1);
  const numbered = { ...edition, serial };
  const names = await gazetteer();
  return store.take(numbered, {
    ...(await buildBuffers(numbered, names)),
    origin: "desk",
    now: now(),
    made: { list: null, buffers: await makeOfBuffers(names) },
  });
}
