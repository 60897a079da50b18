import "../browser/browser-in-memory.ts";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, describe, expect, test } from "vitest";
import { createDesk } from "../../entrypoints/desk-work/desk.ts";
import { makeOfBuffers } from "../../entrypoints/take-list/buffers.ts";
import { takeStarter } from "../../entrypoints/take-list/starter.ts";
import { consults } from "../../lib/browser/consults.ts";
import { corrections } from "../../lib/browser/corrections.ts";
import { feedReport, feedWish, installId } from "../../lib/browser/feed-report.ts";
import { feedServer } from "../../lib/browser/feed-server.ts";
import * as settings from "../../lib/browser/settings.ts";
import { watchAlerts } from "../../lib/browser/watch-alerts.ts";
import { importFile } from "../../lib/exchange/import-file.ts";
import { readStoredState } from "../../lib/feed/state.ts";
import { matchProjects } from "../../lib/list/identity.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import { NAME_TABLE_VERSION, openNameTable } from "../../lib/recognise/name-table.ts";
import { VERSION as INDEX_VERSION } from "../../lib/search/layout.ts";
import { answersBetween, look } from "../../lib/search/look.ts";
import { openIndex } from "../../lib/search/open.ts";
import { openDraftStore } from "../../lib/store/drafts.ts";
import { openFeedStore } from "../../lib/store/feed-store.ts";
import { SCHEMA } from "../../lib/store/layout.ts";
import { openStore, type Store } from "../../lib/store/store.ts";
import { gazetteer } from "../background/gazetteer.ts";
import { fake, startAnew } from "../browser/browser-in-memory.ts";
import { dyingDatabase } from "./dying-database.ts";
import { edition } from "./edition.ts";
import { disk, fixtures, generationIn, rowsIn } from "./fixtures.ts";
import { readDatabases, type Stored, type StoredDatabase, writeDatabases } from "./stored.ts";
import { ANCHOR, anEdition, keepDatabases, localNow } from "./what-is-kept.ts";

beforeEach(startAnew);

const table = fixtures.map((stored) => [stored.schema, stored] as const);
type Factory = { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

/** Every setting that is kept on the disk, by the name it is kept under. */
const kept = Object.entries({
  ...settings,
  consults,
  corrections,
  feedServer,
  watchAlerts,
  feedReport,
  feedWish,
}).flatMap(([name, value]) =>
  typeof value === "object" ? [{ name, get: () => value.get() as Promise<unknown> }] : [],
);

/** What the extension does with its list when a new version runs for the first time. */
const start = (store: Store) =>
  takeStarter({
    store,
    load: async () => ({ list: edition(1), gazetteer }),
    ceiling: async () => "UNCLASSIFIED",
    now: () => "2026-11-22T08:00:00.000Z",
  });

const open = (factory: Factory, signal: AbortSignal) => openStore({ ...factory, signal, locks: null });

/** All that there is to know of the list, as a reader sees it. */
async function listIn(store: Store) {
  const reader = await store.current();
  if (reader === null) return null;
  const [info, all, made] = await Promise.all([reader.info(), reader.edition(), reader.made()]);
  return { info, all, made, kept: (await store.kept()).map(({ serial }) => serial) };
}

/** `plans` came with schema 6. */
const listOf = ({ schema }: Stored) => anEdition(3, schema < 6 ? { plans: [] } : {});

describe.each(table)("what schema %i stored, opened in this version", (_schema, stored) => {
  test("the list is whole, the one before it too, and its name table and index are built for this version", async () => {
    const life = new AbortController();
    const store = await open(await disk(stored), life.signal);
    expect(await start(store)).toMatchObject({ kind: "not newer", held: 3 });
    const list = await listIn(store);
    expect(list?.all).toEqual(listOf(stored));
    expect(list?.info).toEqual(generationIn(stored).info);
    expect(list?.kept).toEqual([3, 2]);
    expect(parseEdition(list?.all).ok).toBe(true);
    expect(list?.made?.buffers).toBe(await makeOfBuffers(gazetteer));
    const reader = await store.current();
    expect(openNameTable((await reader?.nameTable()) ?? new ArrayBuffer(0))).toBeDefined();
    const index = openIndex((await reader?.searchIndex()) ?? new ArrayBuffer(0));
    if (index === null) throw new Error("the index does not open");
    const [first] = answersBetween(index, look(index, "accra shelter", { today: "2026-11-22" }), 0, 1);
    expect(first?.id).toBe("p1");
    life.abort();
  });

  test("every setting, snooze, saved search, watch and correction is read as it was", async () => {
    await fake.storage.local.set(stored.local);
    const read = await Promise.all(kept.map(async ({ name, get }) => [name, await get()] as const));
    const known = Object.fromEntries(read.filter(([name]) => Object.hasOwn(stored.local, name)));
    const { installId: id, ...local } = stored.local;
    expect(known).toEqual(local);
    if (id !== undefined) expect(await installId()).toBe(id);
  });

  test("the feed goes on from where it was", async () => {
    const feed = await openFeedStore(ANCHOR, await disk(stored));
    const [state] = rowsIn(stored, "sightline-feed", "state");
    if (state === undefined) expect(await feed.readState()).toBeNull();
    else expect(readStoredState(await feed.readState())).toEqual(state);
    expect(await feed.files.names()).toEqual(state === undefined ? [] : [ANCHOR]);
    feed.close();
  });

  test("the draft of the desk opens with its steps and makes an edition", async () => {
    const drafts = await openDraftStore(await disk(stored));
    const desk = createDesk({
      drafts: async () => drafts,
      edition: async () => listOf(stored),
      importFile,
      matchProjects,
      progress: () => undefined,
      now: () => "2026-11-22T08:00:00.000Z",
      newId: () => "another",
    });
    const heads = await desk.drafts(undefined);
    expect(heads).toHaveLength(rowsIn(stored, "sightline-desk", "heads").length);
    for (const { id } of heads) {
      expect(await desk.open({ id })).toMatchObject({ head: { name: "november.csv", steps: 1 } });
      const made = await desk.edition(undefined);
      expect(made).toMatchObject({ asOf: "2026-11-15", serial: 3 });
      expect(made?.projects.map(({ title }) => title)).toContain("Lanterns");
      expect(parseEdition(made).ok).toBe(true);
      expect((await desk.change(undefined)).counts.added).toBe(1);
    }
    drafts.close();
  });
});

/** A list of its own rows, and one that lies over another. */
const ends = [table[0], table.at(-1)].filter((each) => each !== undefined);
test.each(ends)(
  "schema %i: stopped after any operation of the start, the list is whole, and the next start comes to the same",
  { timeout: 180_000 },
  async (_schema, stored) => {
    const { operations, list: wanted } = await startedTwice(stored, Infinity);
    expect(operations).toBeGreaterThan(20);
    for (let left = 0; left < operations; left += 1) {
      const { between, list } = await startedTwice(stored, left);
      expect(between?.all).toEqual(listOf(stored));
      expect(between?.info).toEqual(generationIn(stored).info);
      expect(list).toEqual(wanted);
    }
  },
);

/** A start that dies after so many operations, what is there then, and what is there after the next start. */
async function startedTwice(stored: Stored, left: number) {
  const world = dyingDatabase();
  await writeDatabases(stored.databases, world.factory.indexedDB);
  const life = new AbortController();
  world.dieAfter(left);
  await start(await open(world.factory, life.signal)).catch(() => undefined);
  const operations = world.spent();
  world.revive();
  const again = await open(world.factory, life.signal);
  const between = await listIn(again);
  await start(again);
  const list = await listIn(again);
  life.abort();
  world.restore();
  return { operations, between, list };
}

describe("the fixtures", () => {
  const newest = fixtures.at(-1);

  test("there is one for every schema there has been", () => {
    expect(fixtures.map(({ schema }) => schema)).toEqual(Array.from({ length: SCHEMA }, (_, place) => place + 1));
    expect(fixtures.every(({ was }) => was.length > 10)).toBe(true);
  });

  /** Raise SCHEMA in lib/store/layout.ts and run `npx node test/store/write-fixture.ts "what is new"`. */
  test("the newest says what is kept now: another shape of what is stored needs a number and a fixture of its own", async () => {
    const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
    await keepDatabases(factory);
    expect(shapeOf(await readDatabases(factory.indexedDB))).toEqual(shapeOf(newest?.databases ?? []));
    expect(newest?.local).toEqual(localNow);
  });

  test("the newest has every setting, each with a value that is not the default", async () => {
    const defaults = await Promise.all(kept.map(async ({ name, get }) => [name, await get()] as const));
    expect(Object.keys(newest?.local ?? {}).sort()).toEqual([...kept.map(({ name }) => name), "installId"].sort());
    for (const [name, value] of defaults) expect(newest?.local[name]).not.toEqual(value);
  });

  test("the newest has name table and index of this version", () => {
    const made = rowsIn(newest!, "sightline", "generations").map((row) => (row as { made: { buffers: string } }).made);
    expect(made.map(({ buffers }) => buffers)).toContain(`${NAME_TABLE_VERSION}.${INDEX_VERSION} ${ANCHOR}`);
  });
});

/** Names and types of all that is stored, and no values: of a list, every kind of item once. */
function shapeOf(databases: StoredDatabase[]): unknown {
  return databases.map(({ name, version, stores }) => ({
    name,
    version,
    stores: stores.map(({ name: store, keyPath, indexes, rows }) => ({
      store,
      keyPath,
      indexes,
      rows: typeOf(rows.map(({ value }) => (store === "sheets" ? named(value) : value))),
    })),
  }));
}

/** A short part of an edition by its name, so that another one is seen. */
const named = (row: unknown) => {
  const { name, rows } = row as { name: string; rows: unknown };
  return { [name]: rows };
};

function typeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kinds = new Map(value.map(typeOf).map((type) => [JSON.stringify(type), type]));
    return [...kinds.keys()].sort().map((key) => kinds.get(key));
  }
  if (typeof value !== "object" || value === null) return value === null ? null : typeof value;
  const entries = Object.entries(value).map(([name, each]) => [name, typeOf(each)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
