import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EditionGone, openStore, type Store } from "../../lib/store/store.ts";
import { dyingDatabase } from "./dying-database.ts";
import { options, stampedEdition } from "./edition.ts";

let world: ReturnType<typeof dyingDatabase>;
let life: AbortController;
beforeEach(() => {
  world = dyingDatabase();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  world.restore();
});

const open = (): Promise<Store> => openStore({ ...world.factory, signal: life.signal, rowsPerWrite: 2 });

/** The serials that any part of the edition in use tells: one, unless it is half an edition. */
async function serialsIn(store: Store): Promise<string[]> {
  const reader = await store.current();
  if (reader === null) return [];
  const [info, projects, listed, organisations, facts, calls, totals, nameTable, searchIndex] = await Promise.all([
    reader.info(),
    reader.projectsOfCountry("GH"),
    reader.projectsOfOrganisation("iom"),
    reader.organisations(["iom"]),
    reader.factsOfCountry("GH"),
    reader.callsOfCountry("GH"),
    reader.totals(),
    reader.nameTable(),
    reader.searchIndex(),
  ]);
  expect([projects, listed, organisations, facts, calls, totals].map(({ length }) => length)).toEqual([
    5, 5, 1, 1, 1, 1,
  ]);
  return [
    ...new Set([
      `serial ${info.serial}`,
      ...[...projects, ...listed, ...calls].map(({ title }) => String(title)),
      ...organisations.map(({ name }) => name),
      ...facts.map(({ value }) => value),
      ...totals.map(({ label }) => label),
      ...[nameTable, searchIndex].map((bytes) => `serial ${new Uint8Array(bytes)[0]}`),
    ]),
  ];
}

describe("stopped after any number of operations", () => {
  test("the next open finds the old edition or the new one, whole, and a later take succeeds", async () => {
    const outcomes = new Set<string>();
    let operations = 0;
    for (let finished = false; !finished; operations += 1) {
      const world = dyingDatabase();
      const ending = new AbortController();
      const open = () => openStore({ ...world.factory, signal: ending.signal, rowsPerWrite: 2, locks: null });
      const before = await open();
      await before.take(stampedEdition(1), options(1));
      world.dieAfter(operations);
      const outcome = await before.take(stampedEdition(2), options(2)).catch(() => ({ kind: "failed" }));
      world.revive();
      const after = await open();
      const [found, ...others] = await serialsIn(after);
      expect(others).toEqual([]);
      expect(["serial 1", "serial 2"]).toContain(found);
      if (outcome.kind === "taken") expect(found).toBe("serial 2");
      outcomes.add(`${found}`);
      expect(await after.take(stampedEdition(3), options(3))).toEqual({ kind: "taken", serial: 3 });
      expect(await serialsIn(after)).toEqual(["serial 3"]);
      finished = outcome.kind === "taken" && operations > 40;
      ending.abort();
      world.restore();
      expect(operations).toBeLessThan(300);
    }
    expect(outcomes).toEqual(new Set(["serial 1", "serial 2"]));
  });

  test("rows of a take that was stopped are gone after the next open", async () => {
    const first = await open();
    world.dieAfter(12);
    await first.take(stampedEdition(1), options(1)).catch(() => undefined);
    world.revive();
    expect(await allRows()).toBeGreaterThan(0);
    await open();
    expect(await allRows()).toBe(0);
  });
});

test("new tables for an edition come both or not at all, wherever the worker is stopped", async () => {
  const made = { list: null, buffers: "2" };
  const outcomes = new Set<string>();
  for (let operations = 0; operations < 12; operations += 1) {
    const world = dyingDatabase();
    const store = await openStore({ ...world.factory, signal: life.signal });
    await store.take(stampedEdition(1), options(1));
    const { generation = 0 } = (await store.current()) ?? {};
    world.dieAfter(operations);
    const outcome = await store.rebuild(generation, options(2), made).catch(() => ({ kind: "failed" }));
    world.revive();
    outcomes.add(outcome.kind);
    const reader = await store.current();
    const [first] = new Uint8Array((await reader?.nameTable()) ?? new ArrayBuffer(0));
    const [second] = new Uint8Array((await reader?.searchIndex()) ?? new ArrayBuffer(0));
    expect([first, second]).toEqual(outcome.kind === "taken" ? [2, 2] : [1, 1]);
    expect(await reader?.made()).toEqual(outcome.kind === "taken" ? made : null);
    expect(await reader?.projectsOfCountry("GH")).toHaveLength(5);
    world.restore();
  }
  expect(outcomes).toEqual(new Set(["failed", "taken"]));
});

test("a page that opens while another stages does not take the staged rows away", async () => {
  const taker = await open();
  const [outcome] = await Promise.all([taker.take(stampedEdition(1, 40), options(1)), open(), open()]);
  expect(outcome).toEqual({ kind: "taken", serial: 1 });
});

describe("storage full", () => {
  test.each([4, 7, 12, 15])("after %i operations: the take says so and the old edition stays", async (operations) => {
    const store = await open();
    await store.take(stampedEdition(1), options(1));
    world.dieAfter(operations, "QuotaExceededError");
    expect(await store.take(stampedEdition(2), options(2))).toEqual({ kind: "full" });
    world.revive();
    expect(await serialsIn(store)).toEqual(["serial 1"]);
  });
});

test("readers during many takes see one edition each, whole, or are told that it is gone", async () => {
  const store = await open();
  await store.take(stampedEdition(1), options(1));
  let taking = true;
  let seen = 0;
  const readers = Array.from({ length: 4 }, async () => {
    while (taking) {
      const serials = await serialsIn(store).catch((error: unknown) => {
        if (error instanceof EditionGone) return ["gone"];
        throw error;
      });
      expect(serials).toHaveLength(1);
      seen += serials[0] === "gone" ? 0 : 1;
    }
  });
  for (let serial = 2; serial <= 15; serial += 1) await store.take(stampedEdition(serial), options(serial));
  taking = false;
  await Promise.all(readers);
  expect(seen).toBeGreaterThan(5);
  expect(await serialsIn(store)).toEqual(["serial 15"]);
});

async function allRows(): Promise<number> {
  const request = world.factory.indexedDB.open("sightline");
  const db = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const counts = [...db.objectStoreNames].map((name) => {
    const count = db.transaction(name).objectStore(name).count();
    return new Promise<number>((resolve) => {
      count.onsuccess = () => resolve(count.result);
    });
  });
  const total = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  db.close();
  return total;
}
