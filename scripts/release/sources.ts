import { spawnSync } from "node:child_process";
import { type Files, unzipped } from "./archive.ts";

/** The commit that a release is made of. */
export interface Commit {
  id: string;
  /** When it was made, in seconds since 1970: the date of all that is built from it. */
  seconds: number;
  /** Paths of the working tree that differ from it, new files included. */
  changed: string[];
}

/** Null where the folder is no git checkout. */
export function commitOf(folder: string): Commit | null {
  const [id = "", seconds = ""] = git(folder, "log", "-1", "--format=%H %ct")?.toString("utf8").trim().split(" ") ?? [];
  const status = git(folder, "status", "--porcelain", "-z", "--no-renames");
  if (id === "" || status === null) return null;
  const changed = status.toString("utf8").split("\0").filter(Boolean);
  return { id, seconds: Number(seconds), changed: changed.map((line) => line.slice(3)) };
}

/** Every file of a commit, as git holds it: what lies about in the folder is not in it. */
export function sourcesOf(folder: string, commit: string): Files {
  const zip = git(folder, "-c", "core.autocrlf=false", "archive", "--format=zip", commit);
  if (zip === null) throw new Error(`git cannot read the files of ${commit}.`);
  const files = unzipped(zip);
  for (const path of files.keys()) if (path.endsWith("/")) files.delete(path);
  return files;
}

function git(cwd: string, ...words: string[]): Buffer | null {
  const { status, stdout } = spawnSync("git", words, { cwd, maxBuffer: 1e9 });
  return status === 0 ? stdout : null;
}
