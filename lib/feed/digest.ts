import { concat, digest } from "../trust/bytes.ts";
import type { Line } from "./line.ts";

export const sha256 = (bytes: Uint8Array<ArrayBuffer>): Promise<string> => digest(bytes);

/**
 * What lines say, whatever file they stand in: SHA-256 over key and SHA-256 of the text, line by line in the order of
 * keys. It can be made again after a patch from the touched shard alone.
 */
export async function contentDigest(lines: Line[]): Promise<string> {
  const encoder = new TextEncoder();
  const pieces = lines.map(async ({ key, text }) => {
    const hash = await crypto.subtle.digest("SHA-256", encoder.encode(text));
    return [encoder.encode(key), new Uint8Array(hash)];
  });
  return digest(concat((await Promise.all(pieces)).flat()));
}

/** One digest for a publisher's whole part: over each shard's id and content digest, in the order of ids. */
export function stateDigest(shards: Iterable<{ id: string; digest: string }>): Promise<string> {
  const text = [...shards]
    .map(({ id, digest }) => `${id} ${digest}\n`)
    .sort()
    .join("");
  return digest(new TextEncoder().encode(text));
}
