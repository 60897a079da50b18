import { parseMetadata, type Targets } from "../trust/metadata.ts";
import type { WrittenTarget } from "../trust/write-metadata.ts";
import type { PublishedPart } from "./build-part.ts";
import { contentDigest, sha256 } from "./digest.ts";
import { gunzipText } from "./gzip.ts";
import { readLines } from "./line.ts";
import { openManifest } from "./manifest.ts";
import { hostPath, manifestPath, shardPath } from "./paths.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a file of the published tree by its place: `m/3.dol.json`, `t/dol/...`. Null: it is not there. */
export type ReadPlace = (place: string) => Promise<Bytes | null>;

/**
 * A publisher's state as its role's metadata has it, every digest looked at. Null when a file is missing or is not what
 * was signed. Signatures are not looked at: these are the publisher's own files.
 */
export async function readPublished(
  publisher: string,
  { targets }: Pick<Targets, "targets">,
  read: ReadPlace,
): Promise<PublishedPart | null> {
  const meta = targets[manifestPath(publisher)];
  const hash = meta?.hashes.sha256;
  const bytes = hash ? await verified(read, hostPath(manifestPath(publisher), hash), hash) : null;
  const manifest = bytes && (await openManifest(bytes, Number(meta?.custom?.open ?? 0)));
  if (!manifest?.ok) return null;
  const shards = new Map<string, { digest: string; lines: NonNullable<ReturnType<typeof readLines>> }>();
  for (const { id, sha256: name, open, digest } of manifest.value.shards) {
    const file = await verified(read, hostPath(shardPath(publisher, id), name), name);
    const lines = readLines((file && (await gunzipText(file, open))) ?? "?");
    if (lines === null || (await contentDigest(lines)) !== digest) return null;
    shards.set(id, { digest, lines });
  }
  return { manifest: manifest.value, shards, targets: written(targets) };
}

/** The metadata in a file of one's own; null when it is none. */
export function ownTargets(bytes: Bytes, role: string): Targets | null {
  const envelope = parseMetadata(bytes, "targets", role);
  return envelope.ok ? envelope.value.signed : null;
}

async function verified(read: ReadPlace, place: string, hash: string): Promise<Bytes | null> {
  const bytes = await read(place);
  return bytes !== null && (await sha256(bytes)) === hash ? bytes : null;
}

function written(targets: Targets["targets"]): Record<string, WrittenTarget> {
  return Object.fromEntries(
    Object.entries(targets).map(([path, { length, hashes, custom }]) => {
      const target: WrittenTarget = { length, hashes: { sha256: hashes.sha256 ?? "" } };
      if (custom) target.custom = custom;
      return [path, target];
    }),
  );
}
