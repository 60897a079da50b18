import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { unzipSync, type Zippable, zipSync } from "fflate";

/** Files by their path with `/`, in the order of the paths' code units. */
export type Files = Map<string, Uint8Array>;

/** A zip that is the same for the same files, whenever and wherever it is made. */
export function zipOf(files: Files): Uint8Array {
  // A zip tells local times; the earliest it can tell is the same in every zone when it is given in local time.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [path, bytes] of sorted(files)) entries[path] = [bytes, { level: 9, mtime, os: 3, attrs: 0o100644 << 16 }];
  return zipSync(entries);
}

export const unzipped = (zip: Uint8Array): Files => sorted(new Map(Object.entries(unzipSync(zip))));

/** Every file below a folder. */
export function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return sorted(new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, "/"), readFileSync(path)])));
}

export const sorted = (files: Files): Files => new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
