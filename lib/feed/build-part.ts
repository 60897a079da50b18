import type { WrittenTarget } from "../trust/write-metadata.ts";
import { contentDigest, sha256, stateDigest } from "./digest.ts";
import { gzip } from "./gzip.ts";
import { type Line, writeLines } from "./line.ts";
import { type Manifest, type Shard, writeManifest } from "./manifest.ts";
import type { PartHead } from "./part.ts";
import { CHAIN, makePatch, writePatch } from "./patch.ts";
import { hostPath, manifestPath, patchPath, shardPath, weekPath } from "./paths.ts";
import { splitIntoShards } from "./shards.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A published state of a part: its manifest, its lines by shard, and what its role's metadata lists. */
export interface PublishedPart {
  manifest: Manifest;
  shards: ReadonlyMap<string, { digest: string; lines: Line[] }>;
  targets: Record<string, WrittenTarget>;
}

export interface BuiltPart extends PublishedPart {
  /** Files that the host does not have yet, by their place. Files of states before stay for clients behind. */
  files: Map<string, Bytes>;
}

/**
 * The next state of a part as files and as what its role's metadata must list. Nothing is signed here. `week`: a state of
 * some days ago, from which one patch leads to the present for browsers that the chain does not reach.
 */
export async function buildPart(
  head: PartHead,
  lines: Iterable<Line>,
  before: PublishedPart | null,
  { week = null }: { week?: PublishedPart | null } = {},
): Promise<BuiltPart> {
  const { publisher, serial } = head;
  const files = new Map<string, Bytes>();
  const held = new Map(before?.manifest.shards.map((shard) => [shard.id, shard]));
  const shards = new Map<string, { digest: string; lines: Line[] }>();
  const rows: Shard[] = [];
  for (const [id, own] of splitIntoShards(lines)) {
    const was = before?.shards.get(id);
    const digest = was && sameLines(was.lines, own) ? was.digest : await contentDigest(own);
    shards.set(id, { digest, lines: own });
    const same = held.get(id);
    if (same?.digest === digest) {
      rows.push(same);
      continue;
    }
    const file = await pack(writeLines(own));
    files.set(hostPath(shardPath(publisher, id), file.sha256), file.bytes);
    rows.push({ id, sha256: file.sha256, length: file.bytes.length, open: file.open, digest, records: own.length });
  }
  rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  const manifest: Manifest = { ...head, shards: rows };
  const targets: Record<string, WrittenTarget> = {};
  let patchOpen = 0;
  const add = async (path: string, text: string) => {
    const file = await pack(text);
    files.set(hostPath(path, file.sha256), file.bytes);
    targets[path] = { length: file.bytes.length, hashes: { sha256: file.sha256 } };
    return file;
  };
  if (before !== null && before.manifest.serial === serial - 1) {
    for (let each = Math.max(1, serial - CHAIN + 1); each < serial; each++) {
      const path = patchPath(publisher, each);
      const kept = before.targets[path];
      if (kept) targets[path] = kept;
    }
    patchOpen = Number(before.targets[manifestPath(publisher)]?.custom?.patchOpen ?? 0);
    const patch = makePatch(head, before.shards, shards);
    patchOpen = Math.max(patchOpen, (await add(patchPath(publisher, serial), writePatch(patch))).open);
    // The chain reaches as far back as this: no use for another way.
    if (week !== null && week.manifest.serial < serial - CHAIN) {
      const path = weekPath(publisher);
      patchOpen = Math.max(patchOpen, (await add(path, writePatch(makePatch(head, week.shards, shards)))).open);
      const target = targets[path];
      if (target) target.custom = { from: week.manifest.serial };
    }
  }
  const written = await add(manifestPath(publisher), writeManifest(manifest));
  const target = targets[manifestPath(publisher)] as WrittenTarget;
  target.custom = { serial, state: await stateDigest(rows), open: written.open, patchOpen };
  return { manifest, shards, targets, files };
}

const sameLines = (one: Line[], other: Line[]): boolean =>
  one.length === other.length && one.every(({ text }, at) => text === other[at]?.text);

/** Text as a gzip file, with its own digest and the length it opens to. */
async function pack(text: string): Promise<{ bytes: Bytes; sha256: string; open: number }> {
  const opened = new TextEncoder().encode(text);
  const bytes = await gzip(opened);
  return { bytes, sha256: await sha256(bytes), open: opened.length };
}
