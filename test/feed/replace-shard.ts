import type { BuiltPart } from "../../lib/feed/build-part.ts";
import { contentDigest, sha256, stateDigest } from "../../lib/feed/digest.ts";
import { gzip } from "../../lib/feed/gzip.ts";
import { type lineOf, writeLines } from "../../lib/feed/line.ts";
import { writeManifest } from "../../lib/feed/manifest.ts";
import { hostPath, manifestPath, shardPath } from "../../lib/feed/paths.ts";

/** Puts more lines in the first shard of a country, with every digest made to fit: what a publisher's keys could sign. */
export async function replaceShard(
  built: BuiltPart,
  country: string,
  more: ReturnType<typeof lineOf>[],
): Promise<void> {
  const shard = built.manifest.shards.find(({ id }) => id.startsWith(country))!;
  const lines = [...built.shards.get(shard.id)!.lines, ...more].sort((a, b) => (a.key < b.key ? -1 : 1));
  const text = new TextEncoder().encode(writeLines(lines));
  const file = await gzip(text);
  Object.assign(shard, {
    sha256: await sha256(file),
    length: file.length,
    open: text.length,
    digest: await contentDigest(lines),
    records: lines.length,
  });
  built.files.set(hostPath(shardPath("dol", shard.id), shard.sha256), file);
  await resign(built);
}

async function resign(built: BuiltPart): Promise<void> {
  const text = new TextEncoder().encode(writeManifest(built.manifest));
  const file = await gzip(text);
  const hash = await sha256(file);
  built.files.set(hostPath(manifestPath("dol"), hash), file);
  const { serial, shards } = built.manifest;
  const custom = { serial, state: await stateDigest(shards), open: text.length, patchOpen: 1_000_000 };
  built.targets[manifestPath("dol")] = { length: file.length, hashes: { sha256: hash }, custom };
}
