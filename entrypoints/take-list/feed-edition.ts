import type { NextEdition, TakeAnswer } from "../../lib/feed/ports.ts";
import { admit } from "../../lib/list/marking.ts";
import type { Marking } from "../../lib/list/schema.ts";
import type { Store } from "../../lib/store/store.ts";
import { buildBuffers, makeOfBuffers } from "./buffers.ts";

interface FeedEditionPorts {
  store: Store;
  gazetteer(): Promise<ArrayBuffer>;
  /** ISO time. */
  now(): string;
}

/**
 * Puts a feed's edition into use. `feed` is its trust anchor: editions of one feed are counted among themselves. What is
 * above the ceiling does not get as far as the store, whatever let it through before.
 */
export async function takeFeedEdition(
  next: NextEdition,
  feed: string,
  ceiling: Marking,
  { store, gazetteer, now }: FeedEditionPorts,
): Promise<TakeAnswer> {
  const whole = await next.edition();
  if (whole === null) return { kind: "unreadable" };
  const edition = admit(whole, ceiling);
  if (edition === null) return { kind: "failed", name: "AboveTheCeiling" };
  const names = await gazetteer();
  const outcome = await store.take(edition, {
    ...(await buildBuffers(edition, names)),
    origin: "feed",
    now: now(),
    made: { list: feed, buffers: await makeOfBuffers(names) },
    replaces: next.replaces,
  });
  return outcome.kind === "taken" ? { kind: "taken" } : outcome;
}
