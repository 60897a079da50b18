import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createListInUse } from "../../entrypoints/background/list-in-use.ts";
import { buildNameTable } from "../../lib/recognise/name-table.ts";
import { openStore } from "../../lib/store/store.ts";
import { options, stampedEdition } from "../store/edition.ts";
import { gazetteer } from "./gazetteer.ts";

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

test("an edition that is taken before the first question is the one that answers it", async () => {
  const store = await openStore({ indexedDB: new IDBFactory(), IDBKeyRange, signal: life.signal });
  const nameTable = buildNameTable(gazetteer, []);
  await store.take(stampedEdition(1), options(1, { nameTable }));
  const list = createListInUse(store, async () => ({ kind: "unreadable" }));
  // What is read ahead is read by now: it was asked for first.
  expect((await (await store.current())?.info())?.serial).toBe(1);
  const news = new Promise<void>((heard) => store.onEdition(heard, life.signal));
  await store.take(stampedEdition(2), options(2, { nameTable }));
  await news;
  expect(await list.read(async (reader) => (await reader.info()).serial)).toBe(2);
});
