import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { takeFeedEdition } from "../../entrypoints/take-list/feed-edition.ts";
import type { NextEdition } from "../../lib/feed/ports.ts";
import type { Edition, Marking } from "../../lib/list/schema.ts";
import { openStore, type Store } from "../../lib/store/store.ts";
import { listOf } from "../feed/lists.ts";
import { gazetteer } from "./gazetteer.ts";

/** A store in memory: how rows get to the disk is the store's own matter. */
let store: Store;
beforeEach(async () => {
  store = await openStore();
});

function next(edition: Edition | null, changes: Partial<NextEdition> = {}): NextEdition {
  const { serial = 1, asOf = "2026", marking = "UNCLASSIFIED", partial = false } = edition ?? {};
  return {
    ...{ serial, asOf, marking, partial, publishers: [], replaces: false, change: null },
    edition: async () => edition,
    ...changes,
  };
}

const take = (edition: NextEdition, feed = "a", ceiling: Marking = "UNCLASSIFIED") =>
  takeFeedEdition(
    edition,
    { feed, ceiling },
    { store, gazetteer: async () => gazetteer, now: () => "2026-11-21T12:00:00.000Z" },
  );
const inUse = async () => (await (await store.current())?.info())?.serial ?? null;

test("an edition comes into use with its tables, and is a feed's", async () => {
  expect(await take(next(listOf({ serial: 7 })))).toEqual({ kind: "taken" });
  expect(await store.held()).toEqual({ serial: 7, origin: "feed", list: "a" });
  expect((await (await store.current())?.nameTable())?.byteLength).toBeGreaterThan(0);
  expect((await (await store.current())?.searchIndex())?.byteLength).toBeGreaterThan(0);
});

test("an older one does not, unless policy or keys ask for it, or it is another feed's", async () => {
  await take(next(listOf({ serial: 7 })));
  expect(await take(next(listOf({ serial: 5 })))).toMatchObject({ kind: "not newer" });
  expect(await inUse()).toBe(7);
  expect(await take(next(listOf({ serial: 5 }), { replaces: true }))).toEqual({ kind: "taken" });
  expect(await inUse()).toBe(5);
  expect(await take(next(listOf({ serial: 2 })), "b")).toEqual({ kind: "taken" });
  expect(await inUse()).toBe(2);
});

test("one whose files are damaged changes nothing", async () => {
  await take(next(listOf({ serial: 7 })));
  expect(await take(next(null))).toEqual({ kind: "unreadable" });
  expect(await inUse()).toBe(7);
});

test("nothing above the ceiling gets to the store", async () => {
  expect(await take(next(listOf({ marking: "CUI" })))).toMatchObject({ kind: "failed" });
  expect(await inUse()).toBeNull();
  const mixed = listOf({
    marking: "CUI",
    projects: [
      { id: "open", country: "GH", title: "Open" },
      { id: "closed", country: "GH", title: "Closed", marking: "CUI" },
    ],
  });
  // As if what joined the parts had forgotten to mark the whole.
  expect(await take(next({ ...mixed, marking: "UNCLASSIFIED" }))).toEqual({ kind: "taken" });
  const projects = await (await store.current())?.projectsOfCountry("GH");
  expect(projects?.map(({ title }) => title)).toEqual(["Open"]);
});

test("a small change is written alone, without the whole edition ever being built; a marked record never", async () => {
  const life = new AbortController();
  store = await openStore({ indexedDB: new IDBFactory(), IDBKeyRange, signal: life.signal });
  const whole = listOf({ serial: 7, projects: [{ id: "a", country: "GH", title: "Old" }] });
  await take(next(whole));
  const none = { ...whole, publishers: [], projects: [] };
  const project = { ...whole.projects[0]!, title: "New" };
  const asked: string[] = [];
  const change = { from: 7, put: { ...none, projects: [project] }, removed: none };
  const coming = next({ ...whole, serial: 8, projects: [project] }, { change });
  const edition = () => {
    asked.push("edition");
    return coming.edition();
  };
  expect(await take({ ...coming, edition })).toEqual({ kind: "taken" });
  expect(asked).toEqual([]);
  const titles = async () => (await (await store.current())?.projectsOfCountry("GH"))?.map(({ title }) => title);
  expect(await titles()).toEqual(["New"]);
  const marked = { ...project, title: "Secret", marking: "CUI" as const };
  const worse = { from: 8, put: { ...none, projects: [marked] }, removed: none };
  await take(next({ ...whole, serial: 9, projects: [marked] }, { change: worse }));
  expect(await titles()).toEqual([]);
  life.abort();
});
