/**
 * Two 32-bit halves of a text, well mixed. Not a seal: only for names and for placing. FNV-1a over UTF-16 units with
 * the finishing rounds of MurmurHash3, so that near texts fall far apart.
 */
function halves(text: string): [number, number] {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [finish(one), finish(other ^ text.length)];
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 53 bits in hexadecimal, 14 digits. */
export function hash53(text: string): string {
  const [one, other] = halves(text);
  return one.toString(16).padStart(8, "0") + (other & 0x1fffff).toString(16).padStart(6, "0");
}

/** 32 bits as a number. */
export const hash32 = (text: string): number => halves(text)[0];

/** 32 bits as noughts and ones. */
export const bitsOf = (text: string): string => hash32(text).toString(2).padStart(32, "0");
