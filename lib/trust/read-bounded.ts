import { concat } from "./bytes.ts";

/** As much of a stream of bytes as is used: an answer's body, or what comes out of a packer. */
export interface ByteStream {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<void> };
}

/** All bytes of a stream. Null as soon as more than `limit` have come, of which no more are kept; rejects as it does. */
export async function readBounded(stream: ByteStream, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (part.value === undefined) continue;
    length += part.value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return concat(chunks);
}
