import { parseMetadata, type Signed } from "../trust/metadata.ts";
import { openManifest } from "./manifest.ts";
import { hostPath, manifestPath, shardPath } from "./paths.ts";
import { ownTargets, type ReadPlace } from "./read-published.ts";

/** Files that the present seal leads to, and what could not be read on the way. */
export interface Reachable {
  places: string[];
  missing: string[];
}

/**
 * Every place that a browser may ask for under the present timestamp: roots, metadata, manifests, patches, shards.
 * Nothing is verified here; what a build left behind without a signature is not among them.
 */
export async function reachablePlaces(read: ReadPlace): Promise<Reachable> {
  const found: Reachable = { places: [], missing: [] };
  const take = async (place: string) => {
    const bytes = await read(place);
    (bytes === null ? found.missing : found.places).push(place);
    return bytes;
  };
  for (let version = 1; await read(`m/${version}.root.json`); version++) found.places.push(`m/${version}.root.json`);
  const timestamp = opened(await take("m/timestamp.json"), "timestamp");
  const snapshot =
    timestamp && opened(await take(`m/${timestamp.meta["snapshot.json"].version}.snapshot.json`), "snapshot");
  for (const [file, { version }] of Object.entries(snapshot?.meta ?? {})) {
    const role = file.replace(/\.json$/, "");
    const bytes = await take(`m/${version}.${file}`);
    const targets = bytes && role !== "targets" ? ownTargets(bytes, role) : null;
    for (const [path, { hashes, custom }] of Object.entries(targets?.targets ?? {})) {
      const place = hostPath(path, hashes.sha256 ?? "");
      const target = await take(place);
      if (target === null || path !== manifestPath(role)) continue;
      const manifest = await openManifest(target, Number(custom?.open ?? 0));
      if (!manifest.ok) found.missing.push(place);
      else for (const shard of manifest.value.shards) await take(hostPath(shardPath(role, shard.id), shard.sha256));
    }
  }
  return found;
}

function opened<R extends "timestamp" | "snapshot">(bytes: Uint8Array<ArrayBuffer> | null, role: R): Signed[R] | null {
  const envelope = bytes && parseMetadata(bytes, role, role);
  return envelope?.ok ? envelope.value.signed : null;
}
