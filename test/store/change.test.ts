import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { CountryFact, Edition } from "../../lib/list/schema.ts";
import { keptEditions, useEdition } from "../../lib/store/history.ts";
import { openReadStore } from "../../lib/store/read-store.ts";
import { EditionGone, OLD_BUFFERS, openStore, type Store } from "../../lib/store/store.ts";
import { allOf, change, changeBetween, inMemory, LIST, made, NOW, take } from "./changes.ts";
import { edition, options, project, stampedEdition } from "./edition.ts";

const source = { url: "https://example.org/list", title: null, asOf: "2015-09-30" };

let life: AbortController;
let factory: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
beforeEach(() => {
  life = new AbortController();
  factory = { indexedDB: new IDBFactory(), IDBKeyRange };
});
afterEach(() => life.abort());
const open = (): Promise<Store> => openStore({ ...factory, signal: life.signal, locks: null });

/** Small lists of a few ids and places, so that they meet often. */
const ids = fc.subarray(["a", "b", "c", "d", "e"]);
const word = fc.constantFrom("one", "two", "three");
const country = fc.constantFrom("GH", "UG");
const someEdition = fc
  .record({ projects: ids, organisations: ids, offices: ids, calls: ids, totals: ids, plans: ids, word, country })
  .chain((seed) =>
    fc.array(fc.tuple(word, country), { maxLength: 3 }).map(
      (facts): Partial<Edition> => ({
        projects: seed.projects.map((id, at) =>
          project(id, {
            title: `${seed.word} ${at % 2}`,
            countries: at % 2 === 0 ? [seed.country] : [],
            region: "AF",
            implementer: seed.organisations[0] ?? null,
          }),
        ),
        organisations: seed.organisations.map((id) => ({
          ...{ id, name: `${seed.word} ${id}`, aliases: [], acronym: null, domain: null, kind: null },
        })),
        offices: stampedOffices(seed.offices, seed.word),
        calls: seed.calls.map((id) => ({
          ...{ id, number: null, title: seed.word, countries: [seed.country], opens: null, closes: null },
          ...{ stage: null, assistanceListing: null, funder: null, source },
        })),
        totals: seed.totals.map((id) => ({
          ...{
            id,
            label: seed.word,
            fiscalYear: null,
            country: null,
            usd: null,
            projects: null,
            countries: null,
            source,
          },
        })),
        plans: seed.plans.map((id) => ({
          ...{ id, title: seed.word, countries: [seed.country], region: null, funder: null, account: null },
          ...{ fiscalYear: null, usdFrom: null, usdTo: 5, focus: [], decides: null, owner: null, contacts: [] },
          ...{ note: null, marking: "UNCLASSIFIED" as const, source },
        })),
        countryFacts: [...new Map(facts.map((fact) => [fact.join(), fact])).values()].map(
          ([value, of]): CountryFact => ({
            ...{ country: of, kind: "tier", year: 2015, from: null, to: null, value, note: null, source },
          }),
        ),
      }),
    ),
  );

function stampedOffices(of: string[], name: string): Edition["offices"] {
  return of.map((id) => ({
    ...{ id, department: "State", name, abbreviation: null, functions: [], page: null },
    ...{ validFrom: null, validTo: null, successor: null, note: null, source },
  }));
}

test("by changes one comes to what the whole edition would be, and the one before stays as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someEdition, { minLength: 2, maxLength: 5 }), async (contents) => {
      const ending = new AbortController();
      const database = { indexedDB: new IDBFactory(), IDBKeyRange };
      const store = await openStore({ ...database, signal: ending.signal, locks: null });
      const lists = contents.map((each, at) => edition(at + 1, { partial: at % 2 === 0, ...each }));
      const [first, ...others] = lists as [Edition, ...Edition[]];
      await take(store, first);
      let before = first;
      for (const list of others) {
        const old = await store.current();
        expect(await change(store, before, list)).toEqual({ kind: "taken", serial: list.serial });
        expect(await allOf(store)).toEqual(await allOf(inMemory(list)));
        expect(await allOf({ current: async () => old })).toEqual(await allOf(inMemory(before)));
        const along = await (await openReadStore({ ...database, signal: ending.signal })).current({ factsOf: "GH" });
        expect(await along?.factsOfCountry("GH")).toEqual(await (await store.current())?.factsOfCountry("GH"));
        before = list;
      }
      const [newest, previous] = await keptEditions(database);
      await useEdition(previous?.generation ?? 0, database);
      expect(await allOf(store)).toEqual(await allOf(inMemory(lists.at(-2)!)));
      await useEdition(newest?.generation ?? 0, database);
      const { generation = 0 } = (await store.current()) ?? {};
      await store.rebuild(generation, options(99), made);
      expect(await allOf(store)).toEqual(await allOf(inMemory(before)));
      ending.abort();
    }),
    { numRuns: 25 },
  );
});

describe("what is no small change of what is held is taken whole", () => {
  const [one, two] = [stampedEdition(1), stampedEdition(2)];
  test.each([
    ["of another edition", { ...changeBetween(one, two), from: 7 }, LIST],
    ["of another feed", changeBetween(one, two), "another"],
    ["of another marking", { ...changeBetween(one, two), marking: "SBU" as const }, LIST],
    ["that is not newer", { ...changeBetween(one, two), serial: 1 }, LIST],
    ["without the fact that is to go", changeBetween({ ...stampedEdition(9), serial: 1 }, two), LIST],
    ["of too many records", changeBetween(one, stampedEdition(2, 2_100)), LIST],
  ])("one %s", async (_, coming, list) => {
    const store = await open();
    await take(store, one);
    expect(await store.change(coming, { now: NOW, list })).toEqual({ kind: "unfit" });
    expect(await allOf(store)).toEqual(await allOf(inMemory(one)));
  });

  test("one of the starter list", async () => {
    const store = await open();
    await store.take(one, options(1, { origin: "starter", made }));
    expect(await change(store, one, two)).toEqual({ kind: "unfit" });
  });
});

test("the old tables answer until new ones are built, which every reader then gets", async () => {
  const store = await open();
  await take(store, stampedEdition(1));
  await change(store, stampedEdition(1), stampedEdition(2));
  const reader = await store.current();
  expect(await reader?.made()).toEqual({ list: LIST, buffers: OLD_BUFFERS });
  expect(new Uint8Array((await reader?.nameTable()) ?? new ArrayBuffer(0))).toEqual(Uint8Array.of(1));
  await store.rebuild(reader?.generation ?? 0, options(2), made);
  const renewed = await store.current();
  // Another number: whoever has the old tables open knows by it that there are new ones.
  expect(renewed?.generation).not.toBe(reader?.generation);
  expect(await renewed?.made()).toEqual(made);
  expect(new Uint8Array((await renewed?.nameTable()) ?? new ArrayBuffer(0))).toEqual(Uint8Array.of(2));
  await expect(reader?.info()).rejects.toThrow(EditionGone);
});

test("readers during many changes see one edition each, whole, or are told that it is gone", async () => {
  const store = await open();
  await take(store, stampedEdition(1));
  let changing = true;
  let seen = 0;
  const readers = Array.from({ length: 3 }, async () => {
    while (changing) {
      const reader = await store.current();
      const stamps = await Promise.all([
        reader?.info().then(({ serial }) => `serial ${serial}`),
        reader?.projectsOfCountry("GH").then((projects) => projects.map(({ title }) => title)),
        reader?.factsOfCountry("GH").then((facts) => facts.map(({ value }) => value)),
        reader?.totals().then((totals) => totals.map(({ label }) => label)),
        reader?.organisations(["iom"]).then((found) => found.map(({ name }) => name)),
      ]).catch((error: unknown) => {
        if (error instanceof EditionGone) return [];
        throw error;
      });
      expect(new Set(stamps.flat()).size).toBeLessThanOrEqual(1);
      seen += stamps.length > 0 ? 1 : 0;
    }
  });
  for (let serial = 2; serial <= 20; serial += 1)
    await change(store, stampedEdition(serial - 1), stampedEdition(serial));
  changing = false;
  await Promise.all(readers);
  expect(seen).toBeGreaterThan(5);
});

test("a change is one of the newest edition, also while the person uses the one before", async () => {
  const store = await open();
  const [one, two, three] = [1, 2, 3].map((serial) => stampedEdition(serial)) as [Edition, Edition, Edition];
  await take(store, one);
  await change(store, one, two);
  const kept = await keptEditions(factory);
  await useEdition(kept.at(-1)?.generation ?? 0, factory);
  expect(await allOf(store)).toEqual(await allOf(inMemory(one)));
  expect(await change(store, two, three)).toEqual({ kind: "taken", serial: 3 });
  expect(await allOf(store)).toEqual(await allOf(inMemory(three)));
  // What was in use is what can be gone back to.
  await useEdition((await keptEditions(factory)).at(-1)?.generation ?? 0, factory);
  expect(await allOf(store)).toEqual(await allOf(inMemory(one)));
});

test("rows of editions that nobody needs any more are deleted", async () => {
  const store = await open();
  await take(store, stampedEdition(1));
  const sizes: number[] = [];
  for (let serial = 2; serial <= 8; serial += 1) {
    await change(store, stampedEdition(serial - 1), stampedEdition(serial));
    sizes.push(await rowsIn());
  }
  expect(new Set(sizes.slice(1)).size).toBe(1);
  await take(store, stampedEdition(9));
  await take(store, stampedEdition(10));
  // Two whole editions, a row that says what each is, and the pointer.
  expect(await rowsIn()).toBe(2 * 17 + 1);
});

async function rowsIn(): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.indexedDB.open("sightline");
    request.onsuccess = () => resolve(request.result);
  });
  const counts = [...db.objectStoreNames].map(
    (name) =>
      new Promise<number>((resolve) => {
        const count = db.transaction(name).objectStore(name).count();
        count.onsuccess = () => resolve(count.result);
      }),
  );
  db.close();
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
