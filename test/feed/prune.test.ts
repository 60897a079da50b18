import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeJson } from "../../cli/feed-folder.ts";
import { pruneHost } from "../../cli/feed-prune.ts";
import type { Target } from "../../cli/feed-target.ts";
import { DAY, NOW } from "./world.ts";

let dir: string;
let removed: string[];
let target: Target;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "sightline-prune-"));
  removed = [];
  target = { put: async () => {}, read: async () => null, remove: async (place) => void removed.push(place) };
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const TO = "/srv/feed";
const after = (days: number, named: string[], prune: number | null, to = TO) =>
  pruneHost({ dir, to, target, named, days: prune }, NOW + days * DAY);

test("a file goes when no seal has led to it for so many days, and no sooner", async () => {
  await after(0, ["m/1.root.json", "t/dol/s/a.GH.bin"], null);
  await after(1, ["m/1.root.json", "t/dol/s/b.GH.bin"], 2);
  expect(removed).toEqual([]);
  expect(await after(2, ["m/1.root.json", "t/dol/s/b.GH.bin"], 2)).toBe(1);
  expect(removed).toEqual(["t/dol/s/a.GH.bin"]);
  expect(await after(3, ["m/1.root.json", "t/dol/s/b.GH.bin"], 2)).toBe(0);
});

test("one that comes back into use stays", async () => {
  await after(0, ["t/dol/s/a.GH.bin"], null);
  await after(5, ["t/dol/s/a.GH.bin"], 2);
  expect(removed).toEqual([]);
});

test("each host is remembered by itself", async () => {
  await after(0, ["t/dol/s/a.GH.bin"], null, "/srv/other");
  await after(9, ["t/dol/s/b.GH.bin"], 2);
  expect(removed).toEqual([]);
});

test("a record that leads out of the host is not followed", async () => {
  await writeJson(join(dir, "published.json"), { [TO]: { "t/../../etc/passwd": 1, "x/y": 1, "t/dol/s/a.GH.bin": 1 } });
  await after(9, ["m/timestamp.json"], 1);
  expect(removed).toEqual(["t/dol/s/a.GH.bin"]);
});

test("a host that does not let go of a file stops it, and the file is tried again", async () => {
  await after(0, ["t/dol/s/a.GH.bin"], null);
  const remove = target.remove;
  target.remove = () => Promise.reject(new Error("423"));
  await expect(after(9, ["m/timestamp.json"], 2)).rejects.toThrow("423");
  target.remove = remove;
  expect(await after(9, ["m/timestamp.json"], 2)).toBe(1);
});
