/** Letters that are taken at once, and the bytes that they can fill. */
const PIECE = 8_192;
/** Letters from which a text is taken as bytes, four at a time; below, the way there costs more than it saves. */
const LONG = 64;
const bytes = new Uint8Array(PIECE * 3 + 4);
const words = new Int32Array(bytes.buffer, 0, bytes.length >> 2);
const encoder = new TextEncoder();
/** Letters of the digits of 36. */
const DIGITS = Uint8Array.from("0123456789abcdefghijklmnopqrstuvwxyz", (digit) => digit.charCodeAt(0));
const NOTHING: readonly never[] = [];
/** Five digits of 36. */
const MOST = 36 ** 5;

/**
 * Two sums over texts, in order: enough to tell the hundred thousand records of a file apart. One object for all records,
 * so that none of them costs one.
 */
export class SumOfTexts {
  /** Each below 36 to the fifth. */
  high = 0;
  low = 0;
  #one = 0;
  #other = 0;

  ofAll(texts: Readonly<Partial<Record<string, string>>>, without: readonly string[] = NOTHING): void {
    this.#begin();
    for (const field in texts) {
      if (without.length > 0 && without.includes(field)) continue;
      const text = texts[field];
      if (text !== undefined) this.#add(text);
    }
    this.#end();
  }

  of(text: string): void {
    this.#begin();
    this.#add(text);
    this.#end();
  }

  /** Both as ten letters and digits. */
  digits(): string {
    const { high, low } = this;
    // One text made at once, where five of two letters would be put together.
    return String.fromCharCode(
      digit(high, 1_679_616),
      digit(high, 46_656),
      digit(high, 1_296),
      digit(high, 36),
      digit(high, 1),
      digit(low, 1_679_616),
      digit(low, 46_656),
      digit(low, 1_296),
      digit(low, 36),
      digit(low, 1),
    );
  }

  #begin(): void {
    this.#one = 0x811c9dc5 | 0;
    this.#other = 0x1b873593 | 0;
  }

  #end(): void {
    this.high = (mixed(this.#one) >>> 0) % MOST;
    this.low = (mixed(this.#other) >>> 0) % MOST;
  }

  #add(text: string): void {
    const { length } = text;
    if (length < LONG) this.#addLetters(text);
    else if (length <= PIECE) this.#addBytes(text);
    else for (let from = 0; from < length; from += PIECE) this.#addBytes(text.slice(from, from + PIECE));
    // Between two texts, so that "ab" and "c" are not "a" and "bc".
    this.#one = (Math.imul(this.#one ^ length, 0x2545f491) + 0x6546b64) | 0;
    this.#other = (Math.imul(this.#other ^ length, 0x4cf5ad43) + 0x2f0b4c47) | 0;
  }

  #addLetters(text: string): void {
    let one = this.#one;
    let other = this.#other;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      one = Math.imul(((one << 13) | (one >>> 19)) ^ letter, 0x2c9277b5);
      other = Math.imul(((other << 17) | (other >>> 15)) ^ letter, 0x5f356495);
    }
    this.#one = one;
    this.#other = other;
  }

  #addBytes(text: string): void {
    const { written } = encoder.encodeInto(text, bytes);
    const end = (written + 3) >> 2;
    bytes[written] = bytes[written + 1] = bytes[written + 2] = 0;
    let one = this.#one;
    let other = this.#other;
    for (let at = 0; at < end; at++) {
      const word = words[at]!;
      one = Math.imul(((one << 13) | (one >>> 19)) ^ word, 0x2c9277b5);
      other = Math.imul(((other << 17) | (other >>> 15)) ^ word, 0x5f356495);
    }
    this.#one = one;
    this.#other = other;
  }
}

const digit = (number: number, worth: number): number => DIGITS[((number / worth) | 0) % 36]!;

/** Every bit of the sum in every bit of what is written. */
function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  const twice = Math.imul(once ^ (once >>> 15), 0x45d9f3b);
  return twice ^ (twice >>> 13);
}
