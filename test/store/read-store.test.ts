import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keptEditions, useEdition } from "../../lib/store/history.ts";
import { EditionGone, openReadStore } from "../../lib/store/read-store.ts";
import { openStore } from "../../lib/store/store.ts";
import { options, stampedEdition } from "./edition.ts";

let life: AbortController;
let indexedDB: IDBFactory;
beforeEach(() => {
  life = new AbortController();
  indexedDB = new IDBFactory();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

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

test("what is asked for in one go is one look at the database", async () => {
  await (await writing()).take(stampedEdition(7), options(7));
  const reader = await (await openReadStore({ indexedDB, IDBKeyRange, signal: life.signal })).current();
  const begun = vi.spyOn(IDBDatabase.prototype, "transaction");
  const all = [reader?.info(), reader?.projectsOfCountry("GH"), reader?.callsOfCountry("GH"), reader?.offices()];
  await Promise.all(all);
  expect(begun).toHaveBeenCalledTimes(1);
  await reader?.info();
  expect(begun).toHaveBeenCalledTimes(2);
});

test("whose names projects bear is asked for in their transaction while they are being heard, and later in another", async () => {
  const edition = stampedEdition(7);
  const named = edition.organisations.map(({ id }) => id);
  await (await writing()).take(edition, options(7));
  const reader = await (await reading()).current();
  const transactions = vi.spyOn(IDBDatabase.prototype, "transaction");
  const read = async () => {
    const projects = await reader!.projects(edition.projects.map(({ id }) => id));
    return [projects, await reader!.organisations(named)];
  };
  expect(await read()).toEqual([edition.projects, edition.organisations]);
  expect(transactions).toHaveBeenCalledTimes(1);
  await new Promise((later) => setTimeout(later, 5));
  expect(await reader!.organisations(named)).toEqual(edition.organisations);
  expect(transactions).toHaveBeenCalledTimes(2);
});

test("a transaction that takes no more questions is left for another", async () => {
  const edition = stampedEdition(7);
  await (await writing()).take(edition, options(7));
  const reader = await (await reading()).current();
  const projects = reader!.projects(edition.projects.map(({ id }) => id));
  // As a browser has it between two answers, which the one of these tests does not know.
  const get = vi.spyOn(IDBObjectStore.prototype, "get");
  await projects;
  get.mockImplementationOnce(() => {
    throw new DOMException("not now", "TransactionInactiveError");
  });
  const named = edition.organisations.map(({ id }) => id);
  expect(await reader!.organisations(named)).toEqual(edition.organisations);
});

test("the table comes along with the reader where it is wanted, and is the one that would be read later", async () => {
  await (await writing()).take(stampedEdition(7), options(7));
  const store = await openReadStore({ indexedDB, IDBKeyRange, signal: life.signal });
  const [alone, along] = [await store.current(), await store.current("nameTable")];
  const begun = vi.spyOn(IDBDatabase.prototype, "transaction");
  const came = await along?.nameTable();
  expect(begun).not.toHaveBeenCalled();
  expect(new Uint8Array(came ?? new ArrayBuffer())).toEqual(
    new Uint8Array((await alone?.nameTable()) ?? new ArrayBuffer(1)),
  );
});

test("a country's facts come along with the reader where they are wanted; another country's are read when asked for", async () => {
  await (await writing()).take(stampedEdition(7), options(7));
  const store = await openReadStore({ indexedDB, IDBKeyRange, signal: life.signal });
  const along = await store.current({ factsOf: "GH" });
  const begun = vi.spyOn(IDBDatabase.prototype, "transaction");
  expect((await along?.factsOfCountry("GH"))?.map(({ value }) => value)).toEqual(["serial 7"]);
  expect((await along?.factsOfCountry("GH"))?.length).toBe(1);
  expect(begun).not.toHaveBeenCalled();
  expect(await along?.factsOfCountry("TH")).toEqual([]);
  expect(begun).toHaveBeenCalledTimes(1);
});

test("an index that came along is given once, and read anew for whoever asks again", async () => {
  await (await writing()).take(stampedEdition(7), options(7));
  const store = await openReadStore({ indexedDB, IDBKeyRange, signal: life.signal });
  const along = await store.current("searchIndex");
  const begun = vi.spyOn(IDBDatabase.prototype, "transaction");
  const first = await along?.searchIndex();
  expect(begun).not.toHaveBeenCalled();
  const again = await along?.searchIndex();
  expect(begun).toHaveBeenCalledTimes(1);
  expect(again).not.toBe(first);
  expect(new Uint8Array(again ?? new ArrayBuffer(1))).toEqual(new Uint8Array(first ?? new ArrayBuffer()));
});

test("an index that comes along is that of the edition in use, be it the newest or the one before", async () => {
  const store = await writing();
  for (const serial of [7, 8]) await store.take(stampedEdition(serial), options(serial));
  const indexInUse = async () => {
    const reader = await (await openReadStore({ indexedDB, IDBKeyRange, signal: life.signal })).current("searchIndex");
    return [...new Uint8Array((await reader?.searchIndex()) ?? new ArrayBuffer())];
  };
  expect(await indexInUse()).toEqual([8, 8]);
  const before = (await keptEditions({ indexedDB })).find(({ inUse }) => !inUse);
  expect(await useEdition(before?.generation ?? 0, { indexedDB })).toBe(true);
  expect(await indexInUse()).toEqual([7, 7]);
});
