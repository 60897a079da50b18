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

async function through(stream: ByteStream, bytes: Bytes, limit: number): Promise<Bytes | null> {
  const writer = stream.writable.getWriter();
  // Not awaited: the stream takes more only as it is read. A fault is told by the reader, which is awaited.
  const written = writer
    .write(bytes)
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (part.value === undefined) continue;
    length += part.value.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(part.value);
  }
  await written;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

type ByteStream = InstanceType<typeof CompressionStream> | InstanceType<typeof DecompressionStream>;

/** Text from UTF-8; null when it is none. */
export function textOf(bytes: Bytes): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
