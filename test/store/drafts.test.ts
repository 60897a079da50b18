import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, test } from "vitest";
import { type DraftHead, openDraftStore } from "../../lib/store/drafts.ts";
import { eraseDatabases } from "../../lib/store/erase.ts";

const head = (id: string, changes: Partial<DraftHead> = {}): DraftHead => ({
  id,
  name: "list.csv",
  publisher: "state",
  startedAt: "2026-11-21T08:00:00.000Z",
  changedAt: "2026-11-21T08:00:00.000Z",
  steps: 0,
  ...changes,
});
const now = "2026-11-21T09:00:00.000Z";

function disk() {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  return { open: () => openDraftStore(options) };
}

describe("drafts", () => {
  test("outlive the window that made them, contents and steps in order", async () => {
    const { open } = disk();
    const first = await open();
    await first.create(head("a"), { base: { serial: 1 }, imported: { records: [1, 2] } });
    expect(await first.append("a", 0, { kind: "one" }, now)).toBe(true);
    expect(await first.append("a", 1, { kind: "two" }, now)).toBe(true);
    first.close();
    const second = await open();
    expect(await second.list()).toEqual([head("a", { steps: 2, changedAt: now })]);
    expect(await second.content("a", "imported")).toEqual({ records: [1, 2] });
    expect(await second.steps("a")).toEqual([{ kind: "one" }, { kind: "two" }]);
  });

  test("a step behind one that the window has not seen is refused, and nothing of it is written", async () => {
    const { open } = disk();
    const [one, other] = [await open(), await open()];
    await one.create(head("a"), {});
    const outcomes = await Promise.all([
      one.append("a", 0, { from: "one" }, now),
      other.append("a", 0, { from: "other" }, now),
    ]);
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await one.steps("a")).toEqual([{ from: outcomes[0] ? "one" : "other" }]);
    expect((await one.head("a"))?.steps).toBe(1);
  });

  test("a draft that was thrown away takes no step and leaves nothing behind", async () => {
    const store = await disk().open();
    await store.create(head("a"), { base: { serial: 1 } });
    await store.create(head("b"), { base: { serial: 2 } });
    await store.append("a", 0, { kind: "one" }, now);
    await store.remove("a");
    expect(await store.append("a", 1, { kind: "two" }, now)).toBe(false);
    expect(await store.steps("a")).toEqual([]);
    expect(await store.content("a", "base")).toBeNull();
    expect((await store.list()).map(({ id }) => id)).toEqual(["b"]);
    expect(await store.content("b", "base")).toEqual({ serial: 2 });
  });

  test("a draft that cannot be kept whole is not kept at all", async () => {
    const store = await disk().open();
    const cannotBeCopied = { work: () => 1 };
    await expect(store.create(head("a"), { base: {}, imported: cannotBeCopied })).rejects.toThrow();
    expect(await store.list()).toEqual([]);
    expect(await store.content("a", "base")).toBeNull();
  });

  test("the one changed last comes first", async () => {
    const store = await disk().open();
    await store.create(head("old"), {});
    await store.create(head("new", { changedAt: "2026-11-21T08:30:00.000Z" }), {});
    await store.append("old", 0, {}, now);
    expect((await store.list()).map(({ id }) => id)).toEqual(["old", "new"]);
  });

  test("what belongs to no draft is kept by its name", async () => {
    const store = await disk().open();
    expect(await store.kept("columns")).toBeNull();
    await store.keep("columns", { a: 1 });
    await store.keep("columns", { a: 2 });
    expect(await store.kept("columns")).toEqual({ a: 2 });
  });

  test("whoever erases everything does not wait, and a connection that is gone is told", async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    let closed = 0;
    const store = await openDraftStore({
      ...options,
      onClosed: () => {
        closed += 1;
      },
    });
    await store.create(head("a"), {});
    await eraseDatabases({ indexedDB: options.indexedDB, locks: null });
    expect(closed).toBe(1);
    expect(await (await openDraftStore(options)).list()).toEqual([]);
  });
});
