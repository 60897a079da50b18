export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Bytes that the encoding does not have; they stand in the text as U+FFFD. */
  unreadable: number;
  /** False where no letter of the text can be a part of one that was read in the wrong encoding, or is a control character. */
  odd: boolean;
}

/**
 * Bytes as text: by the byte order mark, else UTF-16 where every second byte of the beginning is zero, else UTF-8, else
 * Windows-1252, in which any bytes are letters. A text that is UTF-8 but for a few bytes stays UTF-8.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), "utf-16be");
  const wide = wideWithoutMark(bytes.subarray(0, 2_000));
  if (wide) return utf16(bytes, wide);
  const read = utf8(bytes);
  if (read.unreadable === 0) return read;
  // Three quarters of what is beyond ASCII in order: damaged UTF-8, not another encoding.
  const beyond = count(read.text, /[^\p{ASCII}]/gu);
  if (beyond - read.unreadable >= read.unreadable * 3) return read;
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252", unreadable: 0, odd: true };
}

function utf8(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return {
      text,
      encoding: "utf-8",
      unreadable: 0,
      odd: mayBeOdd(bytes) || hasSigns(text),
    };
  } catch {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return { text, encoding: "utf-8", unreadable: count(text, /\ufffd/g), odd: true };
  }
}

/**
 * True where bytes of UTF-8 stand for something that a closer look must be taken at. All is looked for in one walk, sixteen
 * bytes at once: hardly any of them has a control character or is beyond ASCII.
 */
function mayBeOdd(bytes: Uint8Array): boolean {
  const from = (4 - (bytes.byteOffset % 4)) % 4;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + from, Math.max(0, (bytes.length - from) >> 2));
  const { length } = words;
  const ends = length - (length % 4);
  for (let at = 0; at < ends; at += 4) {
    const a = words[at]!;
    const b = words[at + 1]!;
    const c = words[at + 2]!;
    const d = words[at + 3]!;
    // A byte below 32 is too small to take 32 from, and leaves its highest bit set, which bytes beyond ASCII have anyway.
    const any = (a - SPACES) | (b - SPACES) | (c - SPACES) | (d - SPACES) | a | b | c | d;
    if ((any & HIGHEST) === 0) continue;
    const here = from + at * 4;
    if ((((a - SPACES) | a) & HIGHEST) !== 0 && anyOdd(bytes, here, here + 4)) return true;
    if ((((b - SPACES) | b) & HIGHEST) !== 0 && anyOdd(bytes, here + 4, here + 8)) return true;
    if ((((c - SPACES) | c) & HIGHEST) !== 0 && anyOdd(bytes, here + 8, here + 12)) return true;
    if ((((d - SPACES) | d) & HIGHEST) !== 0 && anyOdd(bytes, here + 12, here + 16)) return true;
  }
  return anyOdd(bytes, 0, from) || anyOdd(bytes, from + ends * 4, bytes.length);
}

const SPACES = 0x20202020;
const HIGHEST = 0x80808080 | 0;

/** Bytes from one place to another; those behind them are only looked at to know what began before. */
function anyOdd(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte > 31 && byte < 0xc3) continue;
    // Control characters other than tab and line end.
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) return true;
    // Letters that were read in the wrong encoding stand as two or more beyond ASCII, the first between U+00C2 and U+00F4:
    // "Ã©" for "é".
    if (byte === 0xc3 && bytes[at + 1]! >= 0x82 && bytes[at + 1]! <= 0xb4 && bytes[at + 2]! >= 0x80) return true;
    // Marks that turn the direction of what follows: U+202D, U+202E, U+2066, U+2067.
    if (byte === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0xad || bytes[at + 2] === 0xae)) return true;
    if (byte === 0xe2 && bytes[at + 1] === 0x81 && (bytes[at + 2] === 0xa6 || bytes[at + 2] === 0xa7)) return true;
    // A letter that was lost before: U+FFFD.
    if (byte === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  }
  return false;
}

/** True where a sign stands that letters were lost to, or that begins mark-up: "r?gion", "<b>". */
function hasSigns(text: string): boolean {
  for (let at = text.indexOf("?"); at !== -1; at = text.indexOf("?", at + 1))
    if (isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) return true;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1))
    if (isLetter(text.charCodeAt(at + 1)) || "/!".includes(text.charAt(at + 1))) return true;
  return false;
}

const isLetter = (unit: number): boolean => (unit > 64 && unit < 91) || (unit > 96 && unit < 123) || unit > 191;

function utf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, unreadable: 0, odd: true };
}

function wideWithoutMark(start: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  for (let at = 0; at < start.length; at++) if (start[at] === 0) zeros[at % 2]! += 1;
  const half = start.length / 2;
  if (half < 4) return null;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.1) return "utf-16le";
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.1) return "utf-16be";
  return null;
}

function count(text: string, what: RegExp): number {
  let found = 0;
  for (const _match of text.matchAll(what)) found += 1;
  return found;
}
