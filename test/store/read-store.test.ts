import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test } from "vitest";
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

const reading = () => openReadStore({ indexedDB, signal: life.signal });
const writing = () => openStore({ indexedDB, IDBKeyRange, signal: life.signal });

test("a store that was never written is empty, and reading does not make it", async () => {
  const store = await reading();
  expect([store.persistent, await store.current()]).toEqual([true, null]);
  expect(await indexedDB.databases()).toEqual([]);
});

test("what is taken after it was opened is there", async () => {
  const store = await reading();
  expect(await store.current()).toBeNull();
  await (await writing()).take(stampedEdition(7), options(7));
  expect((await (await store.current())?.info())?.serial).toBe(7);
});

test("it does not keep anybody from deleting the database, says that the edition is gone, and finds the next one", async () => {
  const store = await reading();
  const before = new AbortController();
  await (await openStore({ indexedDB, IDBKeyRange, signal: before.signal })).take(stampedEdition(7), options(7));
  const reader = await store.current();
  before.abort();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase("sightline");
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  await expect(reader?.info()).rejects.toBeInstanceOf(EditionGone);
  expect(await store.current()).toBeNull();
  await (await writing()).take(stampedEdition(3), options(3));
  expect((await (await store.current())?.info())?.serial).toBe(3);
});

test("storage that failed when it was first opened is tried again at the next question", async () => {
  await (await writing()).take(stampedEdition(7), options(7));
  let broken = true;
  const open = (...asked: Parameters<IDBFactory["open"]>) => {
    if (broken) throw new DOMException("not yet", "InvalidStateError");
    return indexedDB.open(...asked);
  };
  const store = await openReadStore({ indexedDB: { open } as IDBFactory, IDBKeyRange, signal: life.signal });
  expect([store.persistent, await store.current()]).toEqual([false, null]);
  broken = false;
  expect((await (await store.current())?.info())?.serial).toBe(7);
  expect(store.persistent).toBe(true);
});
