import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TRIAL } from "../lib/feed/plan.ts";
import { refresh } from "../lib/trust/refresh.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What the package carries of the feed that it is built for, below `trust/`. */
export type PackagedFiles = Map<"1.root.json" | "root.json" | "timestamp.json" | "snapshot.json", Bytes>;

/**
 * Follows the feed in a folder (with `m/` in it, as a host serves it) from its first root to its newest state, as a browser
 * would. A sentence: why no package may carry it. `release`: the root of a trial is refused.
 */
export async function trustOf(folder: string, { release }: { release: boolean }): Promise<PackagedFiles | string> {
  const first = fileIn(folder, "1.root.json");
  if (first === null) return `${folder} holds no m/1.root.json.`;
  const trusted = new Map<string, Bytes>([["root.json", first]]);
  const followed = await refresh({
    fetchMetadata: async (name) => {
      const bytes = fileIn(folder, name);
      return bytes === null ? { kind: "missing" } : { kind: "bytes", bytes };
    },
    readTrusted: async (name) => trusted.get(name) ?? null,
    writeTrusted: async (name, bytes) => void trusted.set(name, bytes),
    now: Date.now,
  });
  if (!followed.ok)
    return `The feed in ${folder} cannot be trusted: ${followed.failure.role}, ${followed.failure.detail}.`;
  const [root, timestamp, snapshot] = ["root.json", "timestamp.json", "snapshot.json"].map((name) => trusted.get(name));
  // The newest alone: what the first one's keys sign, a browser that starts with the newest does not believe.
  if (release && root && isTrial(root))
    return "A release must not carry the root of a trial: its keys were made in one place.";
  if (!root || !timestamp || !snapshot) return `The feed in ${folder} is not complete.`;
  return new Map([
    ["1.root.json", first],
    ["root.json", root],
    ["timestamp.json", timestamp],
    ["snapshot.json", snapshot],
  ]);
}

/** The digest that `rootSha256` in policy would name. */
export const pinOf = (files: PackagedFiles): string =>
  createHash("sha256")
    .update(files.get("1.root.json") ?? "")
    .digest("hex");

const isTrial = (root: Bytes): boolean => JSON.parse(new TextDecoder().decode(root)).signed[TRIAL] === true;

function fileIn(folder: string, name: string): Bytes | null {
  try {
    return new Uint8Array(readFileSync(join(folder, "m", name)));
  } catch {
    return null;
  }
}
