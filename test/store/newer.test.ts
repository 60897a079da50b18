import "../browser/browser-in-memory.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { createListInUse } from "../../entrypoints/background/list-in-use.ts";
import { takeStarter } from "../../entrypoints/take-list/starter.ts";
import { openDraftStore } from "../../lib/store/drafts.ts";
import { openFeedStore } from "../../lib/store/feed-store.ts";
import { countRows, keptEditions, useEdition } from "../../lib/store/history.ts";
import { LAYOUT } from "../../lib/store/layout.ts";
import { openReadStore } from "../../lib/store/read-store.ts";
import { openStore } from "../../lib/store/store.ts";
import { gazetteer } from "../background/gazetteer.ts";
import { startAnew } from "../browser/browser-in-memory.ts";
import { edition, options, project } from "./edition.ts";
import { disk, fixtures } from "./fixtures.ts";
import { readDatabases, type Stored } from "./stored.ts";
import { ANCHOR } from "./what-is-kept.ts";

beforeEach(startAnew);

/** What the next layout might be: a table more, an index less, rows that this version cannot know. */
function ofNewerVersion(): Stored {
  const stored = structuredClone(fixtures.at(-1)!);
  for (const database of stored.databases) {
    database.version = database.name === "sightline" ? (LAYOUT + 1) * 10 : 2;
    const [first] = database.stores;
    if (first) first.indexes = [];
    database.stores.push({ name: "later", keyPath: "id", indexes: [], rows: [{ value: { id: "what is new" } }] });
  }
  return stored;
}

const packaged = edition(1, { projects: [project("packaged", { countries: ["GH"] })] });

describe("what a newer version of the extension stored", () => {
  test("is left alone, whatever is done: not a byte is other than before", async () => {
    const factory = await disk(ofNewerVersion());
    const before = await readDatabases(factory.indexedDB);
    const life = new AbortController();
    const store = await openStore({ ...factory, signal: life.signal, locks: null });
    expect(await store.current()).toBeNull();
    expect(await store.take(edition(99), options(99))).toEqual({ kind: "failed", name: "NewerStore" });
    const change = { from: 3, serial: 4, asOf: "2026", marking: "UNCLASSIFIED", partial: true } as const;
    const changed = await store.change(
      { ...change, put: edition(4), removed: edition(4) },
      { now: "2026-11-22T08:00:00.000Z", list: ANCHOR },
    );
    expect(changed).toEqual({ kind: "failed", name: "NewerStore" });
    expect(await store.rebuild(1, options(1), { list: null, buffers: "" })).toMatchObject({ kind: "failed" });
    await store.drop(() => true);
    expect([await store.held(), await store.kept()]).toEqual([null, []]);
    expect(await useEdition(1, factory)).toBe(false);
    expect(await keptEditions(factory)).toEqual([]);
    expect(await countRows(factory)).toBe(0);
    await expect(openDraftStore(factory)).rejects.toThrow("NewerStore");
    await expect(openFeedStore(ANCHOR, factory)).rejects.toThrow("NewerStore");
    life.abort();
    expect(await readDatabases(factory.indexedDB)).toEqual(before);
  });

  test("gives way to the packaged list in memory, and the worker says why", async () => {
    const factory = await disk(ofNewerVersion());
    const life = new AbortController();
    const reading = await openReadStore({ ...factory, signal: life.signal });
    expect([reading.persistent, reading.newer]).toEqual([false, true]);
    const list = createListInUse(reading, async () =>
      takeStarter({
        store: await openStore({ ...factory, signal: life.signal, locks: null }),
        load: async () => ({ list: packaged, gazetteer }),
        ceiling: async () => "UNCLASSIFIED",
        now: () => "2026-11-22T08:00:00.000Z",
      }),
    );
    const found = await list.read((reader) => reader.projectsOfCountry("GH"));
    expect(found?.map(({ id }) => id)).toEqual(["packaged"]);
    expect(await list.trouble()).toBe("errorStorageNewer");
    life.abort();
  });

  test("another number in the last place, which the database library gives by itself, is the same layout", async () => {
    const stored = structuredClone(fixtures.at(-1)!);
    for (const database of stored.databases) if (database.name === "sightline") database.version += 1;
    const factory = await disk(stored);
    const life = new AbortController();
    const reading = await openReadStore({ ...factory, signal: life.signal });
    expect([reading.persistent, reading.newer]).toEqual([true, false]);
    expect((await (await reading.current())?.info())?.serial).toBe(3);
    life.abort();
  });
});
