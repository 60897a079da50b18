import { toHex } from "../trust/bytes.ts";
import type { Line } from "./line.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export async function sha256(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/**
 * What lines say, whatever file they stand in: SHA-256 over key and SHA-256 of the text, line by line in the order of
 * keys. It can be made again after a patch from the touched shard alone.
 */
export async function contentDigest(lines: Line[]): Promise<string> {
  const encoder = new TextEncoder();
  const hashes = await Promise.all(lines.map(({ text }) => crypto.subtle.digest("SHA-256", encoder.encode(text))));
  const keys = lines.map(({ key }) => encoder.encode(key));
  const all = new Uint8Array(keys.reduce((length, key) => length + key.length + 32, 0));
  let at = 0;
  for (const [index, key] of keys.entries()) {
    all.set(key, at);
    all.set(new Uint8Array(hashes[index] as ArrayBuffer), at + key.length);
    at += key.length + 32;
  }
  return sha256(all);
}

/** One digest for a publisher's whole part: over each shard's id and content digest, in the order of ids. */
export function stateDigest(shards: Iterable<{ id: string; digest: string }>): Promise<string> {
  const text = [...shards]
    .map(({ id, digest }) => `${id} ${digest}\n`)
    .sort()
    .join("");
  return sha256(new TextEncoder().encode(text));
}
