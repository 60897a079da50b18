import { readBounded } from "../trust/read-bounded.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = await through(new CompressionStream("gzip"), bytes, Number.POSITIVE_INFINITY);
  if (packed === null) throw new Error("packing has no limit");
  return packed;
}

/** The bytes inside; null when it is not whole gzip, or opens to more than `limit` bytes, of which no more are kept. */
export async function gunzip(bytes: Bytes, limit: number): Promise<Bytes | null> {
  try {
    return await through(new DecompressionStream("gzip"), bytes, limit);
  } catch {
    return null;
  }
}

/** The text inside; null where there is none, or more than `limit` bytes of it. */
export async function gunzipText(bytes: Bytes, limit: number): Promise<string | null> {
  const opened = await gunzip(bytes, limit);
  return opened && textOf(opened);
}

type Packer = InstanceType<typeof CompressionStream> | InstanceType<typeof DecompressionStream>;

function through({ writable, readable }: Packer, bytes: Bytes, limit: number): Promise<Bytes | null> {
  const writer = writable.getWriter();
  // Not awaited: the stream takes more only as it is read. A fault is told by the reader, which is awaited.
  writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  return readBounded(readable, limit);
}

/** Text from UTF-8; null when it is none. */
export function textOf(bytes: Bytes): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
