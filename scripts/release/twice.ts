import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Files, unzipped, zipOf } from "./archive.ts";
import { type BuildPlan, type Built, buildIn } from "./build-in.ts";
import { contentsOf } from "./inventory.ts";
import { type Packages, sha256 } from "./packages.ts";

/** Two builds of one commit, and where they were. */
export interface Pair {
  builds: [Built, Built];
  folders: [string, string];
}

/**
 * Builds twice at a time, in folders of other names and depths, under another time zone and language each. The second is
 * built from what the sources archive holds: so the archive is enough to make the packages again.
 */
export async function buildTwice(plan: Pick<BuildPlan, "sources" | "nodeModules" | "epoch" | "words">): Promise<Pair> {
  const home = mkdtempSync(join(tmpdir(), "sightline-release-"));
  const folders: [string, string] = [join(home, "first"), join(home, "second/in-a-deeper-folder")];
  try {
    const builds = await Promise.all([
      buildIn({ ...plan, folder: folders[0], env: { TZ: "Pacific/Kiritimati", LC_ALL: "C" } }),
      buildIn({
        ...plan,
        folder: folders[1],
        sources: unzipped(zipOf(plan.sources)),
        env: { TZ: "America/Adak", LC_ALL: "C.UTF-8" },
      }),
    ]);
    return { builds, folders };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

export interface Comparison {
  file: string;
  size: number;
  /** SHA-256 in the first build and in the second. */
  hashes: [string, string];
  /** Files inside that are not the same in both. */
  differing: string[];
}

export function compare(first: Packages, second: Packages): Comparison[] {
  return [...first].map(([file, bytes]) => {
    const other = second.get(file) ?? new Uint8Array();
    const hashes: [string, string] = [sha256(bytes), sha256(other)];
    const same = hashes[0] === hashes[1];
    return { file, size: bytes.length, hashes, differing: same ? [] : differences(file, bytes, other) };
  });
}

function differences(file: string, first: Uint8Array, second: Uint8Array): string[] {
  const [one, other] = [contentsOf(file, first), contentsOf(file, second)] as [Files, Files];
  const paths = new Set([...one.keys(), ...other.keys()]);
  const inside = [...paths].filter((path) => hashIn(one, path) !== hashIn(other, path));
  return inside.length > 0 ? inside : ["the archive itself"];
}

const hashIn = (files: Files, path: string): string => sha256(files.get(path) ?? new Uint8Array());
