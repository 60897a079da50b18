import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eraseDatabases } from "../../lib/store/erase.ts";
import { countRows, keptEditions, useEdition } from "../../lib/store/history.ts";
import { EditionGone, openReadStore } from "../../lib/store/read-store.ts";
import { openStore } from "../../lib/store/store.ts";
import { options, stampedEdition } from "./edition.ts";

let life: AbortController;
let indexedDB: IDBFactory;
beforeEach(() => {
  life = new AbortController();
  indexedDB = new IDBFactory();
});
afterEach(() => life.abort());

const writing = () => openStore({ indexedDB, IDBKeyRange, signal: life.signal });
const reading = () => openReadStore({ indexedDB, IDBKeyRange, signal: life.signal });
const inUse = async () => (await (await (await reading()).current())?.info())?.serial;
const kept = async () => (await keptEditions({ indexedDB })).map(({ info, inUse: used }) => [info.serial, used]);
async function take(...serials: number[]): Promise<void> {
  const store = await writing();
  for (const serial of serials) await store.take(stampedEdition(serial), options(serial));
}
const generationOf = async (serial: number) =>
  (await keptEditions({ indexedDB })).find(({ info }) => info.serial === serial)?.generation ?? -1;

describe("the history of editions", () => {
  test("is the newest and the one before it", async () => {
    expect(await kept()).toEqual([]);
    await take(1, 2, 3);
    expect(await kept()).toEqual([
      [3, true],
      [2, false],
    ]);
  });

  test("the previous one can be used, whole, and the newest again", async () => {
    await take(1, 2);
    expect(await useEdition(await generationOf(1), { indexedDB })).toBe(true);
    expect(await kept()).toEqual([
      [2, false],
      [1, true],
    ]);
    const reader = await (await reading()).current();
    expect((await reader?.projectsOfCountry("GH"))?.map(({ title }) => title)).toEqual(Array(5).fill("serial 1"));
    expect(await useEdition(await generationOf(2), { indexedDB })).toBe(true);
    expect(await inUse()).toBe(2);
  });

  test("the choice outlives whoever made it, and the cleaning at every opening", async () => {
    await take(1, 2);
    await useEdition(await generationOf(1), { indexedDB });
    life.abort();
    life = new AbortController();
    await writing();
    expect(await inUse()).toBe(1);
    expect(await kept()).toHaveLength(2);
  });

  test("what the person went back from is not taken again; what is newer than both is", async () => {
    await take(1, 2);
    await useEdition(await generationOf(1), { indexedDB });
    expect(await (await writing()).take(stampedEdition(2), options(2))).toEqual({ kind: "not newer", held: 2 });
    expect(await inUse()).toBe(1);
    await take(3);
    expect(await kept()).toEqual([
      [3, true],
      [1, false],
    ]);
  });

  test("a reader goes on with its edition when the other one is chosen", async () => {
    await take(1, 2);
    const reader = await (await reading()).current();
    await useEdition(await generationOf(1), { indexedDB });
    expect((await reader?.info())?.serial).toBe(2);
  });

  test("an edition that is not kept cannot be chosen", async () => {
    await take(1, 2);
    const gone = await generationOf(1);
    await take(3);
    for (const generation of [gone, 99, Number.NaN]) expect(await useEdition(generation, { indexedDB })).toBe(false);
    expect(await inUse()).toBe(3);
  });

  test("open pages hear of the choice", async () => {
    await take(1, 2);
    const heard = new Promise<void>((resolve) => {
      void reading().then((store) => store.onEdition(resolve, life.signal));
    });
    await reading();
    await useEdition(await generationOf(1), { indexedDB });
    await heard;
  });
});

describe("erased", () => {
  test("nothing is left on disk, readers say that it is gone, and the next edition is taken as the first", async () => {
    await take(1, 2);
    const store = await reading();
    const reader = await store.current();
    expect(await countRows({ indexedDB })).toBeGreaterThan(20);
    await eraseDatabases({ indexedDB });
    expect(await indexedDB.databases()).toEqual([]);
    expect(await countRows({ indexedDB })).toBe(0);
    await expect(reader?.info()).rejects.toBeInstanceOf(EditionGone);
    expect(await store.current()).toBeNull();
    await take(1);
    expect(await inUse()).toBe(1);
  });

  test("a taking that is under way ends first", async () => {
    const store = await writing();
    const taking = store.take(stampedEdition(1, 40), options(1));
    await Promise.all([taking, eraseDatabases({ indexedDB })]);
    expect((await taking).kind).toBe("taken");
    expect(await indexedDB.databases()).toEqual([]);
  });
});

test("where the browser keeps nothing there is no history, and nothing to erase or to count", async () => {
  const refusing = {
    open: () => {
      throw new DOMException("not here", "SecurityError");
    },
    databases: async () => [],
  } as unknown as IDBFactory;
  expect(await keptEditions({ indexedDB: refusing })).toEqual([]);
  expect(await useEdition(1, { indexedDB: refusing })).toBe(false);
  expect(await countRows({ indexedDB: refusing })).toBe(0);
  await eraseDatabases({ indexedDB: refusing });
});
