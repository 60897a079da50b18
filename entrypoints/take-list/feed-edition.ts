import type { NextEdition, TakeAnswer } from "../../lib/feed/ports.ts";
import { admit, isAbove } from "../../lib/list/marking.ts";
import type { Marking } from "../../lib/list/schema.ts";
import type { Store, TakeOutcome } from "../../lib/store/store.ts";
import { buildBuffers, makeOfBuffers } from "./buffers.ts";

interface FeedEditionPorts {
  store: Store;
  gazetteer(): Promise<ArrayBuffer>;
  /** ISO time. */
  now(): string;
}

export interface Taking {
  /** The trust anchor: editions of one feed are counted among themselves. */
  feed: string;
  ceiling: Marking;
  /** Called as soon as it is in use. */
  onTaken?: () => void;
}

/**
 * Puts a feed's edition into use: by what differs where that is little, else whole. What is above the ceiling does not get
 * as far as the store, whatever let it through before.
 */
export async function takeFeedEdition(next: NextEdition, taking: Taking, ports: FeedEditionPorts): Promise<TakeAnswer> {
  const outcome = (await takeChange(next, taking, ports)) ?? (await takeWhole(next, taking, ports));
  return outcome.kind === "taken" ? { kind: "taken" } : outcome;
}

/** Null: there is more to do than to change some rows. */
async function takeChange(
  { change, serial, asOf, marking, partial }: NextEdition,
  { feed, ceiling, onTaken }: Taking,
  { store, now }: FeedEditionPorts,
): Promise<TakeOutcome | null> {
  if (change === null || isAbove(marking, ceiling)) return null;
  if (change.put.projects.some((project) => isAbove(project.marking, ceiling))) return null;
  const outcome = await store.change(
    { ...change, serial, asOf, marking, partial },
    { now: now(), list: feed, onTaken },
  );
  return outcome.kind === "unfit" ? null : outcome;
}

async function takeWhole(
  next: NextEdition,
  { feed, ceiling, onTaken }: Taking,
  { store, gazetteer, now }: FeedEditionPorts,
): Promise<TakeOutcome | TakeAnswer> {
  const whole = await next.edition();
  if (whole === null) return { kind: "unreadable" };
  const edition = admit(whole, ceiling);
  if (edition === null) return { kind: "failed", name: "AboveTheCeiling" };
  const names = await gazetteer();
  return store.take(edition, {
    ...(await buildBuffers(edition, names)),
    origin: "feed",
    now: now(),
    made: { list: feed, buffers: await makeOfBuffers(names) },
    replaces: next.replaces,
    onTaken,
  });
}
