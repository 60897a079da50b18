import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Edition } from "../../lib/list/schema.ts";
import { openStore } from "../../lib/store/store.ts";
import { allOf, change, inMemory, made, take } from "./changes.ts";
import { dyingDatabase } from "./dying-database.ts";
import { options, stampedEdition } from "./edition.ts";

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

describe("stopped after any number of operations", () => {
  test("a change is there whole or not at all, and the next one succeeds", async () => {
    const outcomes = new Set<string>();
    for (let operations = 0, finished = false; !finished; operations += 1) {
      const world = dyingDatabase();
      const ending = new AbortController();
      const reopen = () => openStore({ ...world.factory, signal: ending.signal, locks: null });
      const store = await reopen();
      const lists = [1, 2, 3, 4].map((serial) => stampedEdition(serial)) as [Edition, Edition, Edition, Edition];
      await take(store, lists[0]);
      await change(store, lists[0], lists[1]);
      world.dieAfter(operations);
      const outcome = await change(store, lists[1], lists[2]).catch(() => ({ kind: "failed" }));
      finished = outcome.kind === "taken" && operations > 60;
      world.revive();
      const after = await reopen();
      const { serial = 0 } = (await (await after.current())?.info()) ?? {};
      expect([2, 3]).toContain(serial);
      if (outcome.kind === "taken") expect(serial).toBe(3);
      const now = lists[serial - 1] as Edition;
      expect(await allOf(after)).toEqual(await allOf(inMemory(now)));
      expect(await change(after, now, lists[3])).toEqual({ kind: "taken", serial: 4 });
      expect(await allOf(after)).toEqual(await allOf(inMemory(lists[3])));
      outcomes.add(`${serial}`);
      ending.abort();
      world.restore();
      expect(operations).toBeLessThan(400);
    }
    expect(outcomes).toEqual(new Set(["2", "3"]));
  });

  test("new tables for it come both or not at all", async () => {
    const outcomes = new Set<string>();
    for (let operations = 0; operations < 60; operations += 3) {
      const world = dyingDatabase();
      const store = await openStore({ ...world.factory, signal: life.signal, locks: null });
      await take(store, stampedEdition(1));
      await change(store, stampedEdition(1), stampedEdition(2));
      const { generation = 0 } = (await store.current()) ?? {};
      world.dieAfter(operations);
      const outcome = await store.rebuild(generation, options(2), made).catch(() => ({ kind: "failed" }));
      world.revive();
      const reader = await store.current();
      const bytes = [await reader?.nameTable(), await reader?.searchIndex()];
      const stamps = bytes.map((each) => new Uint8Array(each ?? new ArrayBuffer(0))[0]);
      expect(stamps).toEqual(outcome.kind === "taken" ? [2, 2] : [1, 1]);
      expect(await allOf(store)).toEqual(await allOf(inMemory(stampedEdition(2))));
      outcomes.add(outcome.kind);
      world.restore();
    }
    expect(outcomes).toEqual(new Set(["failed", "taken"]));
  });

  test("a full disk: the edition before stays in use", async () => {
    const world = dyingDatabase();
    const store = await openStore({ ...world.factory, signal: life.signal, locks: null });
    await take(store, stampedEdition(1));
    world.dieAfter(20, "QuotaExceededError");
    expect(await change(store, stampedEdition(1), stampedEdition(2))).toEqual({ kind: "full" });
    world.revive();
    expect(await allOf(store)).toEqual(await allOf(inMemory(stampedEdition(1))));
    world.restore();
  });
});
