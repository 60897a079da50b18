import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, expect, test } from "vitest";
import { Database } from "../../lib/store/database.ts";
import { takeEdition } from "../../lib/store/take.ts";
import { options, stampedEdition } from "./edition.ts";

let db: Database;
afterEach(() => db.close());

test("without locks: what another window began to clean away is never pointed at, and the edition before stays", async () => {
  db = new Database("cleaned", { indexedDB: new IDBFactory(), IDBKeyRange });
  await takeEdition(db, stampedEdition(1), options(1), 2);
  const before = await db.pointer.get("pointer");
  const transaction = db.transaction.bind(db);
  // The last word of a take is a transaction over the pointer. Just before it the other window marks the rows as going.
  let overPointer = 0;
  Object.assign(db, {
    transaction: async (...given: Parameters<Database["transaction"]>) => {
      if (given[1] === db.pointer && ++overPointer === 2) {
        await db.generations
          .where("generation")
          .above(before?.current ?? 0)
          .modify({ state: "going" });
      }
      return transaction(...given);
    },
  });
  expect(await takeEdition(db, stampedEdition(2), options(2), 2)).toMatchObject({ kind: "failed" });
  expect(await db.pointer.get("pointer")).toEqual(before);
});
