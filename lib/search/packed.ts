/**
 * A column of whole numbers below 2^32, one for each document, in the fewest bytes of three ways: 0 = all are 0; 1 = the
 * few that are not 0, each with its distance from the one before; 2 = numbers in as many bits as the largest needs;
 * 3 = the same with places in a sorted table of the numbers that occur.
 */
const [EMPTY, SPARSE, PLAIN, TABLE] = [0, 1, 2, 3];
/** More different numbers than this are not worth a table. */
const LONGEST_TABLE = 4_096;

export function pack(values: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const seen = new Set<number>();
  let [largest, filled] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (value !== 0) filled++;
    if (value > largest) largest = value;
    if (seen.size <= LONGEST_TABLE) seen.add(value);
  }
  if (filled === 0) return Uint8Array.of(EMPTY);
  const table = seen.size > LONGEST_TABLE ? null : Uint32Array.from(seen).sort();
  const plain = (values.length * bitsFor(largest)) / 8;
  const tabled = table === null ? plain : (values.length * bitsFor(table.length - 1)) / 8 + 2 * table.length;
  // A sparse entry is some four bytes.
  if (4 * filled < Math.min(plain, tabled)) return packSparse(values);
  if (table === null || plain <= tabled) return packBits([PLAIN, bitsFor(largest)], values, bitsFor(largest), null);
  const head = [TABLE, bitsFor(table.length - 1)];
  putNumber(head, table.length);
  for (const [at, value] of table.entries()) putNumber(head, value - (table[at - 1] ?? 0));
  const places = new Map(Array.from(table, (value, place) => [value, place] as const));
  return packBits(head, values, bitsFor(table.length - 1), places);
}

const bitsFor = (largest: number): number => 32 - Math.clz32(largest);

function putNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
}

function packSparse(values: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const bytes = [SPARSE];
  let last = -1;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (value === 0) continue;
    putNumber(bytes, at - last);
    putNumber(bytes, value);
    last = at;
  }
  // No distance is 0: the end.
  bytes.push(0);
  return Uint8Array.from(bytes);
}

function packBits(
  head: number[],
  values: ArrayLike<number>,
  width: number,
  places: Map<number, number> | null,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(head.length + Math.ceil((values.length * width) / 8));
  bytes.set(head);
  let [at, waiting, held] = [head.length, 0, 0];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? 0;
    let rest = places === null ? value : (places.get(value) ?? 0);
    for (let left = width; left > 0; ) {
      const taken = Math.min(left, 8 - held);
      waiting |= (rest & ((1 << taken) - 1)) << held;
      rest >>>= taken;
      left -= taken;
      held += taken;
      if (held === 8) {
        bytes[at++] = waiting;
        [waiting, held] = [0, 0];
      }
    }
  }
  if (held > 0) bytes[at] = waiting;
  return bytes;
}

/** The numbers of a packed column; zeros where it is cut short. */
export function unpack(bytes: Uint8Array, count: number): Uint32Array<ArrayBuffer> {
  const values = new Uint32Array(count);
  let at = 1;
  const number = () => {
    let [value, factor] = [0, 1];
    for (; factor < 2 ** 35; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) break;
    }
    return value;
  };
  if (bytes[0] === SPARSE) {
    let row = -1;
    for (let step = number(); step > 0 && row < count; step = number()) {
      row += step;
      values[row] = number();
    }
  }
  if (bytes[0] !== PLAIN && bytes[0] !== TABLE) return values;
  const width = Math.min(32, bytes[at++] ?? 0);
  const isTable = bytes[0] === TABLE;
  const table = new Uint32Array(isTable ? Math.min(LONGEST_TABLE + 1, number()) : 0);
  for (let place = 0; place < table.length; place++) table[place] = (table[place - 1] ?? 0) + number();
  for (let row = 0, bit = 8 * at; row < count; row++, bit += width) {
    const value = bitsAt(bytes, bit, width);
    values[row] = isTable ? (table[value] ?? 0) : value;
  }
  return values;
}

function bitsAt(bytes: Uint8Array, bit: number, width: number): number {
  const at = bit >>> 3;
  const shift = bit & 7;
  const low =
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  if (width + shift <= 32) return ((low >>> shift) & (width === 32 ? -1 : (1 << width) - 1)) >>> 0;
  const high = (bytes[at + 4] ?? 0) * 2 ** (32 - shift);
  return ((low >>> shift) + high) % 2 ** width;
}
