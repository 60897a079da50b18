import fc from "fast-check";
import { expect, test } from "vitest";
import { applyPatch, changeBetween } from "../../lib/feed/apply.ts";
import { type BuiltPart, buildPart } from "../../lib/feed/build-part.ts";
import { checkLines } from "../../lib/feed/check-lines.ts";
import { contentDigest, stateDigest } from "../../lib/feed/digest.ts";
import { throughTheDoor } from "../../lib/feed/door.ts";
import { gunzip, gzip, textOf } from "../../lib/feed/gzip.ts";
import { joinParts } from "../../lib/feed/join.ts";
import { bringIntoLane, isPublisherId } from "../../lib/feed/lane.ts";
import { type Line, lineOf, readLines, writeLines } from "../../lib/feed/line.ts";
import { openManifest, parseManifest, writeManifest } from "../../lib/feed/manifest.ts";
import { editionOfPart, linesOf, type PartHead } from "../../lib/feed/part.ts";
import { openPatch, parsePatch } from "../../lib/feed/patch.ts";
import { hostPath, lanePaths, manifestPath, patchPath, shardPath } from "../../lib/feed/paths.ts";
import { belongsIn, SHARD_BYTES, splitIntoShards } from "../../lib/feed/shards.ts";
import { type Standing, stepsFrom } from "../../lib/feed/standing.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { anyList, anyStep, inOrder, listOf } from "./lists.ts";

const RUNS = { numRuns: 40 };
const head = (serial: number): PartHead => ({
  publisher: "dol",
  serial,
  asOf: "2026-03-03",
  marking: "UNCLASSIFIED",
  partial: false,
});
const held = (part: BuiltPart, id: string): Line[] | null => part.shards.get(id)?.lines ?? null;
const allLines = (part: BuiltPart): Line[] => [...part.shards.values()].flatMap(({ lines }) => lines);
const patchOf = async (part: BuiltPart) => {
  const path = patchPath("dol", part.manifest.serial);
  const bytes = part.files.get(hostPath(path, part.targets[path]?.hashes.sha256 ?? ""));
  const patch = bytes && (await openPatch(bytes, 10_000_000));
  if (!patch?.ok) throw new Error("no patch");
  return patch.value;
};
const parsed = (edition: ReturnType<typeof editionOfPart>): Edition => {
  if (!edition.ok) throw new Error(JSON.stringify(edition.problems.slice(0, 3)));
  return edition.value;
};

test("the shards of any list join back to it", async () => {
  await fc.assert(
    fc.asyncProperty(anyList(), async (list) => {
      const part = await buildPart(head(1), linesOf(list), null);
      const edition = joinParts([parsed(editionOfPart(head(1), allLines(part)))], 1, false);
      expect(inOrder(edition)).toEqual(inOrder(list));
    }),
    RUNS,
  );
});

test("every record stands in the one shard that is for it, and no shard is past its size but for one record", () => {
  fc.assert(
    fc.property(anyList(), (list) => {
      for (const [id, lines] of splitIntoShards(linesOf(list))) {
        expect(lines.every((line) => belongsIn(id, line))).toBe(true);
        const bytes = new TextEncoder().encode(writeLines(lines)).length;
        expect(lines.length === 1 || bytes <= SHARD_BYTES).toBe(true);
      }
    }),
    RUNS,
  );
});

test("a patch makes of the one state the other, digests and all", async () => {
  await fc.assert(
    fc.asyncProperty(anyStep, async ({ before, after }) => {
      const first = await buildPart(head(1), linesOf(before), null);
      const next = await buildPart(head(2), linesOf(after), first);
      const patch = await patchOf(next);
      const applied = await applyPatch(
        patch,
        first.shards.keys(),
        () => true,
        async (id) => held(first, id),
      );
      if (applied === null) throw new Error("the patch was refused");
      const now = new Map([...first.shards].map(([id, { digest }]) => [id, digest]));
      for (const id of patch.gone) now.delete(id);
      for (const [id, lines] of applied) now.set(id, await contentDigest(lines));
      expect([...now].sort()).toEqual(next.manifest.shards.map(({ id, digest }) => [id, digest]));
      const custom = next.targets[manifestPath("dol")]?.custom;
      expect(await stateDigest([...now].map(([id, digest]) => ({ id, digest })))).toBe(custom?.state);
      // What changed, told record by record, is what lies between the two lists.
      const change = changeBetween(allLines(first), allLines(next));
      const lines = new Map(linesOf(before).map((line) => [line.key, line.text]));
      for (const { key } of change.removed) expect(lines.delete(key)).toBe(true);
      for (const { key, text } of change.put) lines.set(key, text);
      expect([...lines.values()].sort()).toEqual(
        linesOf(after)
          .map(({ text }) => text)
          .sort(),
      );
    }),
    RUNS,
  );
});

test("who holds some countries only gets those of a patch, and nothing of others", async () => {
  await fc.assert(
    fc.asyncProperty(anyStep, async ({ before, after }) => {
      const holds = (country: string) => country === "GH" || country === "_";
      const first = await buildPart(head(1), linesOf(before), null);
      const next = await buildPart(head(2), linesOf(after), first);
      const seen: string[] = [];
      const applied = await applyPatch(await patchOf(next), first.shards.keys(), holds, async (id) => {
        seen.push(id);
        return held(first, id);
      });
      expect(seen.every((id) => /^(GH|_)/.test(id))).toBe(true);
      for (const [id, lines] of applied ?? []) expect(lines).toEqual(held(next, id));
    }),
    RUNS,
  );
});

test("a state built in steps is the state built at once, and unchanged shards keep their files", async () => {
  await fc.assert(
    fc.asyncProperty(anyStep, async ({ before, after }) => {
      const first = await buildPart(head(1), linesOf(before), null);
      const next = await buildPart(head(2), linesOf(after), first);
      const once = await buildPart(head(2), linesOf(after), null);
      expect(next.manifest).toEqual(once.manifest);
      for (const { id, sha256, digest } of next.manifest.shards) {
        if (first.shards.get(id)?.digest !== digest) continue;
        expect(next.files.has(hostPath(shardPath("dol", id), sha256))).toBe(false);
      }
    }),
    RUNS,
  );
});

test("a feed keeps sixteen patches", async () => {
  let part = await buildPart(head(1), linesOf(listOf()), null);
  for (let serial = 2; serial <= 20; serial++) part = await buildPart(head(serial), linesOf(listOf()), part);
  const patches = Object.keys(part.targets).filter((path) => path.includes("/p/"));
  expect(patches).toHaveLength(16);
  expect(patches).toContain("dol/p/5.gz");
  expect(patches).toContain("dol/p/20.gz");
});

test("what is written is read back", async () => {
  const list = listOf({ projects: [{ id: "a", country: "GH", title: "“Shelters”\u2028\ud800 café" }] });
  const lines = linesOf(list);
  expect(readLines(writeLines(lines))).toEqual(lines);
  const { manifest } = await buildPart(head(1), lines, null);
  expect(parseManifest(writeManifest(manifest))).toEqual({ ok: true, value: manifest });
});

test.each([
  ["half a line", (text: string) => text.slice(0, -10)],
  ["no end of line", (text: string) => text.slice(0, -1)],
  ["two lines with one key", (text: string) => text + text.slice(text.lastIndexOf("\n", text.length - 2) + 1)],
  ["lines out of order", (text: string) => `${text.split("\n").slice(0, -1).reverse().join("\n")}\n`],
  ["a table that does not exist", (text: string) => text.replace('"table":"projects"', '"table":"secrets"')],
  ["a record without an id", (text: string) => text.replace('"id":"dol.a",', "")],
])("a file with %s is no file of records", (_case, damage) => {
  expect(readLines(damage(writeLines(linesOf(listOf()))))).toBeNull();
});

test("whatever text comes, reading it never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      readLines(text);
      expect(parseManifest(text).ok).toBe(false);
      expect(parsePatch(text).ok).toBe(false);
    }),
  );
});

test("a later version of the format is told from a broken file", async () => {
  const { manifest } = await buildPart(head(1), linesOf(listOf()), null);
  const later = writeManifest(manifest).replace('"schema":1', '"schema":2');
  expect(parseManifest(later)).toMatchObject({ ok: false, trouble: { why: "newer" } });
  expect(parsePatch(`${JSON.stringify({ schema: 3 })}\n`)).toMatchObject({ ok: false, trouble: { why: "newer" } });
});

test("gzip is opened no further than its cap", async () => {
  const text = new TextEncoder().encode("a".repeat(5_000_000));
  const packed = await gzip(text);
  expect(packed.length).toBeLessThan(10_000);
  expect(await gunzip(packed, 4_999_999)).toBeNull();
  expect((await gunzip(packed, 5_000_000))?.length).toBe(text.length);
  expect(await gunzip(packed.slice(0, -9), 5_000_000)).toBeNull();
  expect(await openManifest(packed, 100)).toMatchObject({ ok: false, trouble: { why: "damaged" } });
  expect(textOf(Uint8Array.of(0xff))).toBeNull();
});

test("an edition of any ids comes into its publisher's lane whole, and is not moved twice", () => {
  const list = listOf({ publisher: "public-record" });
  const moved = bringIntoLane(list, "dol");
  expect(moved.projects.map(({ id, publisher, funder }) => [id, publisher, funder])).toEqual([
    ["dol.public-record.a", "dol", "dol.public-record.office"],
  ]);
  expect(parseEdition(moved).ok).toBe(true);
  expect(editionOfPart(head(1), linesOf(moved)).ok).toBe(true);
  expect(bringIntoLane(moved, "dol")).toEqual(moved);
});

test.each([
  [
    "a project that names another publisher",
    (row: Edition) => void Object.assign(row.projects[0]!, { publisher: "usaid" }),
  ],
  ["a project with another's id", (row: Edition) => void Object.assign(row.projects[0]!, { id: "usaid.a" })],
  ["an office with another's id", (row: Edition) => void row.offices.push({ ...row.offices[0]!, id: "usaid.office" })],
  ["another's own row", (row: Edition) => void row.publishers.push({ id: "usaid", name: "USAID" })],
])("%s is outside the lane", (_case, change) => {
  const list = listOf();
  change(list);
  expect(editionOfPart(head(1), linesOf(list)).ok).toBe(false);
});

test.each([
  ["dol", true],
  ["state-sbu", true],
  ["root", false],
  ["dol.x", false],
  ["../x", false],
  ["", false],
])("a publisher may be called %j: %s", (id, may) => expect(isPublisherId(id)).toBe(may));

test("two publishers' parts are one list; an organisation of both stands as the first has it", () => {
  const dol = listOf({ organisations: [{ id: "ilo", name: "ILO of Labor" }] });
  const state = listOf({ publisher: "state", organisations: [{ id: "ilo", name: "ILO of State" }] });
  const joined = joinParts([dol, { ...state, asOf: "2025-01", marking: "SBU" }], 9, false);
  expect(joined).toMatchObject({ serial: 9, asOf: "2025-01", marking: "SBU" });
  expect(joined.organisations.map(({ name }) => name)).toEqual(["ILO of Labor"]);
  expect(joined.projects.map(({ id }) => id)).toEqual(["dol.a", "state.a"]);
  expect(parseEdition(joined)).toEqual({ ok: true, value: joined });
});

test("however far ahead a publisher says to be, no more patches are looked for than a feed keeps", async () => {
  const role = { name: "dol", keyids: ["a"], threshold: 1, terminating: true, paths: lanePaths("dol") };
  const file = { length: 3, hashes: { sha256: "ab".repeat(32) } };
  const standing = (serial: number, targets: Standing["targets"]): Standing => ({
    ...{ role, serial, targets, signers: "a", state: "", open: 1, patchOpen: 1 },
    manifest: { sha256: "", length: 1 },
  });
  const week = { ...file, custom: { from: 3 } };
  expect(await stepsFrom(standing(Number.MAX_SAFE_INTEGER, { "dol/p/2.gz": file }), 1)).toBeNull();
  expect(await stepsFrom(standing(3, { "dol/p/2.gz": file, "dol/p/3.gz": file }), 1)).toHaveLength(2);
  expect(await stepsFrom(standing(3, { "dol/p/2.gz": file }), 1)).toBeNull();
  expect(await stepsFrom(standing(40, { "dol/p/week.gz": week }), 3)).toMatchObject([{ name: "dol/p/week.gz" }]);
  expect(await stepsFrom(standing(40, { "dol/p/week.gz": week }), 2)).toBeNull();
  expect(await stepsFrom(standing(40, { "dol/p/week.gz": week }), 40)).toBeNull();
});

test("nothing marked above its part is kept, a plan as little as a project", () => {
  const line = (table: "projects" | "plans" | "offices", marking?: string) =>
    lineOf(table, { id: `dol.${table}`, publisher: "dol", ...(marking && { marking }) });
  const may = (each: Line) => checkLines([each], { publisher: "dol", marking: "SBU" }) === null;
  expect(may(line("projects", "SBU"))).toBe(true);
  expect(may(line("plans", "UNCLASSIFIED"))).toBe(true);
  expect(may(line("offices"))).toBe(true);
  expect(may(line("projects", "CUI"))).toBe(false);
  expect(may(line("plans", "CUI"))).toBe(false);
  expect(may(line("plans", "SECRET"))).toBe(false);
  expect(may(line("projects"))).toBe(false);
});

test("records of a small change may name others that are elsewhere, and are looked at like any", () => {
  const lines = linesOf(listOf()).filter(({ table }) => table === "projects");
  const [line] = lines;
  if (!line) throw new Error("no project");
  expect(throughTheDoor(head(1), lines, true)).toMatchObject({ ok: false, trouble: { why: "list" } });
  expect(throughTheDoor(head(1), lines, false)).toMatchObject({ ok: true, value: { projects: [{ id: line.row.id }] } });
  const broken = { ...line, row: { ...line.row, countries: ["ZZ"] } };
  expect(throughTheDoor(head(1), [broken], false)).toMatchObject({ ok: false, trouble: { why: "list" } });
});
