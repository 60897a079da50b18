import { describe, expect, test } from "vitest";
import type { Edition, Project } from "../../lib/list/schema.ts";
import { buildIndex, buildIndexInSlices } from "../../lib/search/build.ts";
import type { IndexDraft } from "../../lib/search/index-draft.ts";
import { realEdition } from "./editions.ts";

const real = realEdition();
/** Few enough rows to be built once for each slice. */
const small = { ...real, projects: real.projects.slice(0, 60) };

describe("an index whose build is stopped", () => {
  test("at any slice is gone on with where it was, and has the same bytes", async () => {
    const whole = Buffer.from(buildIndex(small));
    const go = () => Promise.resolve();
    let slices = 0;
    await buildIndexInSlices(small, async () => void slices++, {}, draftIn({}));
    for (let last = 1; last <= slices; last++) {
      const memory: Memory = {};
      let pauses = 0;
      const stop = async () => {
        if (++pauses === last) throw new Error("stopped");
      };
      await expect(buildIndexInSlices(small, stop, {}, draftIn(memory))).rejects.toThrow("stopped");
      const before = memory.done ?? 0;
      const read: number[] = [];
      const again = await buildIndexInSlices(small, go, {}, draftIn(memory, read));
      expect(Buffer.from(again).equals(whole)).toBe(true);
      // What was kept is not gathered again: whatever is kept from now on is more.
      expect(read.every((done) => done >= before)).toBe(true);
    }
  });

  test("after every slice is done all the same", async () => {
    const memory: Memory = {};
    const done: number[] = [];
    let index: ArrayBuffer | null = null;
    for (let life = 0; index === null && life < 1_000; life++) {
      const stop = async () => {
        if ((memory.done ?? 0) > (done.at(-1) ?? 0)) throw new Error("stopped");
      };
      index = await buildIndexInSlices(real, stop, {}, draftIn(memory)).catch(() => null);
      done.push(memory.done ?? 0);
    }
    expect(index && Buffer.from(index).equals(Buffer.from(buildIndex(real)))).toBe(true);
    expect(done.length).toBeGreaterThan(3);
    expect(done).toEqual([...done].sort((one, other) => one - other));
  });

  test.each<[string, (list: Edition) => Edition]>([
    ["one letter is another", (list) => withFirst(list, ({ title }) => ({ title: `${title ?? ""}x` }))],
    ["one date is another", (list) => withFirst(list, () => ({ end: "2031-01" }))],
    ["one project is gone", (list) => ({ ...list, projects: list.projects.slice(1) })],
  ])("is begun anew for another edition: %s", async (_name, change) => {
    const memory: Memory = {};
    await buildIndexInSlices(small, () => Promise.resolve(), {}, draftIn(memory));
    const other = change(small);
    const built = await buildIndexInSlices(other, () => Promise.resolve(), {}, draftIn(memory));
    expect(Buffer.from(built).equals(Buffer.from(buildIndex(other)))).toBe(true);
  });

  test.each<[string, (parts: Map<string, unknown>) => void]>([
    ["a part is missing", (parts) => parts.delete("postings 0")],
    ["it has no head", (parts) => parts.delete("head")],
    ["it is of another version", (parts) => parts.set("head", { ...(parts.get("head") as object), version: 0 })],
    ["its head is no head", (parts) => parts.set("head", "head")],
  ])("is begun anew where its draft is not whole: %s", async (_name, damage) => {
    const memory: Memory = {};
    await buildIndexInSlices(small, () => Promise.resolve(), {}, draftIn(memory));
    damage(memory.parts ?? new Map());
    const built = await buildIndexInSlices(small, () => Promise.resolve(), {}, draftIn(memory));
    expect(Buffer.from(built).equals(Buffer.from(buildIndex(small)))).toBe(true);
  });
});

interface Memory {
  parts?: Map<string, unknown>;
  /** Documents that were gathered when the parts were kept. */
  done?: number;
}

/** A draft that is kept after every slice, as a browser keeps it: copied. */
function draftIn(memory: Memory, kept: number[] = []): IndexDraft {
  return {
    kept: async () => (memory.parts ? structuredClone(memory.parts) : null),
    isDue: () => true,
    async keep(parts) {
      memory.parts = structuredClone(new Map<string, unknown>(parts));
      memory.done = (memory.parts.get("head") as { done: number }).done;
      kept.push(memory.done);
    },
  };
}

function withFirst(list: Edition, changes: (project: Project) => Partial<Project>): Edition {
  const [first, ...rest] = list.projects;
  if (first === undefined) throw new Error("there is no project");
  return { ...list, projects: [{ ...first, ...changes(first) }, ...rest] };
}
