import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { dropIndexDraft, openIndexDraft } from "../../lib/store/index-draft.ts";

let indexedDB: IDBFactory;
beforeEach(() => {
  indexedDB = new IDBFactory();
});
const opened = async () => (await openIndexDraft({ indexedDB }))!;
const shown = (parts: ReadonlyMap<string, unknown> | null) => parts && Object.fromEntries(parts);

test("what was kept last is there for whoever opens it next, and nothing of what was kept before", async () => {
  const draft = await opened();
  expect(await draft.kept()).toBe(null);
  await draft.keep([
    ["head", { done: 1 }],
    ["words 0", ["a"]],
    ["words 1", ["b"]],
  ]);
  await draft.keep([
    ["head", { done: 2 }],
    ["words 0", ["a", "b", "c"]],
  ]);
  draft.close();
  expect(shown(await (await opened()).kept())).toEqual({ head: { done: 2 }, "words 0": ["a", "b", "c"] });
});

test("a state that cannot be kept whole is not kept at all", async () => {
  const draft = await opened();
  await draft.keep([["head", { done: 1 }]]);
  const cannotBeCopied = { work: () => undefined };
  await expect(
    draft.keep([
      ["head", { done: 2 }],
      ["words 0", cannotBeCopied],
    ]),
  ).rejects.toThrow();
  expect(shown(await draft.kept())).toEqual({ head: { done: 1 } });
});

test("it is gone when it is dropped, and whoever has it open keeps nothing any more", async () => {
  const draft = await opened();
  await draft.keep([["head", { done: 1 }]]);
  await dropIndexDraft({ indexedDB });
  await expect(draft.keep([["head", { done: 2 }]])).rejects.toThrow();
  expect(await (await opened()).kept()).toBe(null);
});

test("where the browser keeps nothing there is no draft", async () => {
  const refusing = {
    open: () => {
      throw new Error("no storage");
    },
  };
  expect(await openIndexDraft({ indexedDB: Object.assign(new IDBFactory(), refusing) })).toBe(null);
});
