import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { eraseDatabases } from "../../lib/store/erase.ts";
import { openFeedStore } from "../../lib/store/feed-store.ts";
import { supersedes } from "../../lib/store/take-outcome.ts";

let indexedDB = new IDBFactory();
const open = (anchor = "a") => openFeedStore(anchor, { indexedDB, IDBKeyRange });
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
  indexedDB = new IDBFactory();
});

test("what was written is there for the next who opens it", async () => {
  const first = await open();
  await first.trusted.write(new Map([["root.json", bytes("root")]]));
  await first.files.write(
    new Map([
      ["f1", bytes("one")],
      ["f2", bytes("two")],
    ]),
  );
  await first.writeState({ format: 1 });
  first.close();
  const store = await open();
  expect(await store.trusted.read("root.json")).toEqual(bytes("root"));
  expect(await store.trusted.read("f1")).toBeNull();
  expect((await store.files.names()).sort()).toEqual(["f1", "f2"]);
  await store.files.remove(["f1"]);
  expect(await store.files.names()).toEqual(["f2"]);
  expect(await store.readState()).toEqual({ format: 1 });
});

test("two feeds know nothing of each other", async () => {
  const [one, other] = [await open("a"), await open("b")];
  await one.files.write(new Map([["f", bytes("a")]]));
  await one.writeState({ of: "a" });
  expect(await other.files.read("f")).toBeNull();
  expect(await other.files.names()).toEqual([]);
  expect(await other.readState()).toBeNull();
});

test("erasing everything does not wait for a run, whose next write then fails", async () => {
  const store = await open();
  await store.writeState({ format: 1 });
  await eraseDatabases({ indexedDB, locks: null });
  await expect(store.writeState({ format: 2 })).rejects.toMatchObject({ name: "InvalidStateError" });
  expect(await (await open()).readState()).toBeNull();
});

const held = { serial: 9, origin: "feed", list: "a" } as const;
test.each([
  ["a later edition of the same feed", { serial: 10, origin: "feed", list: "a" }, true],
  ["an earlier one", { serial: 8, origin: "feed", list: "a" }, false],
  ["the same one again", held, false],
  ["an earlier one that policy or keys ask for", { serial: 8, origin: "feed", list: "a", replaces: true }, true],
  ["another feed's, whatever its number", { serial: 1, origin: "feed", list: "b" }, true],
  ["the packaged list", { serial: 99, origin: "starter", list: "x" }, false],
] as const)("over a feed's edition: %s", (_what, coming, replaces) => {
  expect(supersedes(coming, held)).toBe(replaces);
});
