import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EditionGone, openStore, readWith, type Store } from "../../lib/store/store.ts";
import { supersedes } from "../../lib/store/take-outcome.ts";
import { edition, options, project, stampedEdition } from "./edition.ts";

let life: AbortController;
let factory: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
beforeEach(() => {
  life = new AbortController();
  factory = { indexedDB: new IDBFactory(), IDBKeyRange };
});
afterEach(() => life.abort());

const open = (): Promise<Store> => openStore({ ...factory, signal: life.signal, rowsPerWrite: 2 });

test("a fresh store has no edition", async () => {
  const store = await open();
  expect(store.persistent).toBe(true);
  expect(await store.current()).toBeNull();
});

test("what was taken is there for another page", async () => {
  expect(await (await open()).take(stampedEdition(7), options(7))).toEqual({ kind: "taken", serial: 7 });
  const reader = await (await open()).current();
  expect(await reader?.info()).toEqual({
    serial: 7,
    asOf: "2015-09-30",
    marking: "UNCLASSIFIED",
    partial: true,
    publishers: [{ id: "state", name: "Department of State" }],
    projects: 5,
    organisations: 1,
    takenAt: "2026-11-21T08:00:00.000Z",
    origin: "feed",
  });
  expect(new Uint8Array((await reader?.nameTable()) ?? new ArrayBuffer())).toEqual(Uint8Array.of(7));
});

test("an organisation's projects are those it implements and those it is a sub-recipient of, each once", async () => {
  const store = await open();
  const projects = [
    project("a", { implementer: "iom" }),
    project("b", { subrecipients: ["iom", "ilo"] }),
    project("c", { implementer: "iom", subrecipients: ["iom"] }),
    project("d", { implementer: "ilo" }),
  ];
  await store.take(edition(1, { projects }), options(1));
  const reader = await store.current();
  expect((await reader?.projectsOfOrganisation("iom"))?.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("a region's projects are only those that name no country", async () => {
  const store = await open();
  const projects = [project("a", { region: "AF" }), project("b", { region: "AF", countries: ["GH"] })];
  await store.take(edition(1, { projects }), options(1));
  const reader = await store.current();
  expect((await reader?.projectsOfRegion("AF"))?.map(({ id }) => id)).toEqual(["a"]);
});

test("ids nobody knows are left out, and the others come in the order asked for", async () => {
  const store = await open();
  await store.take(stampedEdition(1), options(1));
  const reader = await store.current();
  expect((await reader?.projects(["p3", "nobody", "p1"]))?.map(({ id }) => id)).toEqual(["p3", "p1"]);
});

test("an older or equal edition is refused and nothing changes", async () => {
  const store = await open();
  await store.take(stampedEdition(7), options(7));
  expect(await store.take(stampedEdition(7), options(7))).toEqual({ kind: "not newer", held: 7 });
  expect(await store.take(stampedEdition(6), options(6))).toEqual({ kind: "not newer", held: 7 });
  expect((await (await store.current())?.info())?.serial).toBe(7);
});

test.each([
  ["the first edition", { serial: 1, origin: "starter" }, null, true],
  ["a newer starter list over an older one", { serial: 2, origin: "starter" }, { serial: 1, origin: "starter" }, true],
  ["the same starter list again", { serial: 1, origin: "starter" }, { serial: 1, origin: "starter" }, false],
  [
    "a starter list of another making",
    { serial: 1, origin: "starter", list: "b" },
    { serial: 1, origin: "starter", list: "a" },
    true,
  ],
  [
    "the very same starter list",
    { serial: 1, origin: "starter", list: "a" },
    { serial: 1, origin: "starter", list: "a" },
    false,
  ],
  [
    "a starter list over one of before its making was kept",
    { serial: 1, origin: "starter", list: "a" },
    { serial: 1, origin: "starter", list: null },
    true,
  ],
  [
    "an older starter list of another making",
    { serial: 1, origin: "starter", list: "b" },
    { serial: 2, origin: "starter", list: "a" },
    false,
  ],
  ["a starter list over a publisher's", { serial: 9, origin: "starter" }, { serial: 1, origin: "feed" }, false],
  ["a publisher's over the starter list", { serial: 1, origin: "feed" }, { serial: 9, origin: "starter" }, true],
  ["an older one of a publisher", { serial: 1, origin: "feed" }, { serial: 2, origin: "feed" }, false],
  ["a newer one from the desk", { serial: 3, origin: "desk" }, { serial: 2, origin: "feed" }, true],
] as const)("%s: replaces = %4$s", (_case, coming, held, replaces) => {
  expect(supersedes(coming, held)).toBe(replaces);
});

describe.each([
  ["with locks", undefined],
  ["without locks", null],
] as const)("%s", (_case, locks) => {
  test.each([
    [1, 2],
    [2, 1],
  ])("of two takes at once, %i and %i, the newer serial wins", async (first, second) => {
    const stores = [0, 1].map(() =>
      openStore({ ...factory, signal: life.signal, rowsPerWrite: 1, ...(locks === null ? { locks } : {}) }),
    );
    const [a, b] = (await Promise.all(stores)) as [Store, Store];
    const outcomes = await Promise.all([
      a.take(stampedEdition(first), options(first)),
      b.take(stampedEdition(second), options(second)),
    ]);
    expect(outcomes).toContainEqual({ kind: "taken", serial: 2 });
    expect((await (await a.current())?.info())?.serial).toBe(2);
    expect(await (await b.current())?.projects(["p0", "p4"])).toHaveLength(2);
  });
});

test("a reader outlives one newer edition, and says so when a second one took its rows away", async () => {
  const store = await open();
  await store.take(stampedEdition(1), options(1));
  const reader = await store.current();
  await store.take(stampedEdition(2), options(2));
  expect((await reader?.projectsOfCountry("GH"))?.[0]?.title).toBe("serial 1");
  await store.take(stampedEdition(3), options(3));
  await expect(reader?.projectsOfCountry("GH")).rejects.toBeInstanceOf(EditionGone);
});

test("work that lost its edition is done again on the current one", async () => {
  const store = await open();
  await store.take(stampedEdition(1), options(1));
  const seen: string[] = [];
  const titles = await readWith(store, async (reader) => {
    seen.push(`serial ${(await reader.info()).serial}`);
    if (seen.length === 1) for (const serial of [2, 3]) await store.take(stampedEdition(serial), options(serial));
    return (await reader.projectsOfCountry("GH")).map(({ title }) => title);
  });
  expect(seen).toEqual(["serial 1", "serial 3"]);
  expect(new Set(titles)).toEqual(new Set(["serial 3"]));
});

test("no more than two editions stay on disk", async () => {
  const store = await open();
  for (const serial of [1, 2, 3, 4]) await store.take(stampedEdition(serial), options(serial));
  expect(await countRows()).toEqual({
    generations: 2,
    projects: 10,
    organisations: 2,
    facts: 2,
    calls: 2,
    sheets: 12,
    buffers: 4,
  });
});

test("every open page hears of a taken edition, until it stops listening", async () => {
  const [taker, page] = [await open(), await open()];
  const listening = new AbortController();
  let heard = 0;
  let ring: () => void = () => undefined;
  const rung = new Promise<void>((resolve) => {
    ring = resolve;
  });
  page.onEdition(() => {
    heard += 1;
    ring();
  }, listening.signal);
  await taker.take(stampedEdition(1), options(1));
  await rung;
  listening.abort();
  await taker.take(stampedEdition(2), options(2));
  expect(heard).toBe(1);
});

async function countRows(): Promise<Record<string, number>> {
  const request = factory.indexedDB.open("sightline");
  const db = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const names = [...db.objectStoreNames].filter((name) => name !== "pointer");
  const counts = names.map((name) => {
    const count = db.transaction(name).objectStore(name).count();
    return new Promise<[string, number]>((resolve) => {
      count.onsuccess = () => resolve([name, count.result]);
    });
  });
  const counted = Object.fromEntries(await Promise.all(counts));
  db.close();
  return counted;
}
