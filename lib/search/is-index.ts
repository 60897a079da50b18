import { checksumOf, HEADER, HEADER_BYTES, MAGIC, VERSION } from "./layout.ts";

/** Whether a buffer is a whole index of this version; for whoever need not search it. */
export const isIndex = (buffer: ArrayBuffer): boolean =>
  seemsIndex(buffer) && new Uint32Array(buffer, 0, HEADER_BYTES / 4)[HEADER.checksum] === checksumOf(buffer);

/** The same by its head alone. */
export function seemsIndex(buffer: ArrayBuffer): boolean {
  if (buffer.byteLength < HEADER_BYTES || buffer.byteLength % 4 !== 0) return false;
  const header = new Uint32Array(buffer, 0, HEADER_BYTES / 4);
  return header[HEADER.magic] === MAGIC && header[HEADER.version] === VERSION;
}
