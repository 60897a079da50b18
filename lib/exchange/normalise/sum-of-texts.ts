/** Letters that are taken at once, and the bytes that they can fill. */
const PIECE = 8_192;
const bytes = new Uint8Array(PIECE * 3 + 4);
const words = new Int32Array(bytes.buffer, 0, bytes.length >> 2);
const encoder = new TextEncoder();

/**
 * Two sums over all texts, as ten letters and digits: enough to tell the hundred thousand records of a file apart. Four
 * bytes go into a step, so that a long description costs little.
 */
export function sumOfTexts(texts: Readonly<Partial<Record<string, string>>>): string {
  let joined = "";
  // Between two texts, so that "ab" and "c" are not "a" and "bc".
  for (const field in texts) joined += `${texts[field] ?? ""}|`;
  let one = 0x811c9dc5 | 0;
  let other = 0x1b873593 | 0;
  for (let from = 0; from < joined.length; from += PIECE) {
    const { written } = encoder.encodeInto(joined.length <= PIECE ? joined : joined.slice(from, from + PIECE), bytes);
    bytes.fill(0, written, written + 4);
    const end = (written + 3) >> 2;
    for (let at = 0; at < end; at++) {
      const word = words[at]!;
      const left = Math.imul(word, 0x2c9277b5);
      const right = Math.imul(word, 0x5f356495);
      one = Math.imul(turned(one ^ turned(left, 15), 13), 5) + 0x6546b64;
      other = Math.imul(turned(other ^ turned(right, 17), 11), 9) + 0x2f0b4c47;
    }
  }
  return ((mixed(one) >>> 0).toString(36) + (mixed(other ^ joined.length) >>> 0).toString(36)).slice(0, 10);
}

const turned = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** Every bit of the sum in every bit of what is written. */
function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return Math.imul(once ^ (once >>> 15), 0x45d9f3b) ^ (once >>> 13);
}
