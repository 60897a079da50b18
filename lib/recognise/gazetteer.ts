import type { Sense } from "./sense.ts";

/** A name, folded, with everything it can mean. */
export interface NameEntry {
  name: string;
  senses: Sense[];
}

/** What is known of the world's names before any list is read. */
export interface Gazetteer {
  folds: Uint16Array;
  /** Sorted by name. */
  entries: NameEntry[];
  /** Names in several languages of one well-known organisation, as printed. */
  organisations: string[][];
}

const MAGIC = 0x31474c53;

/** Packs a gazetteer: runs of folds, front-coded names, names of organisations. Deterministic. */
export function packGazetteer({ folds, entries, organisations }: Gazetteer): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const number = (value: number) => {
    let rest = value >>> 0;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  const encoder = new TextEncoder();
  const text = (value: string) => {
    const encoded = encoder.encode(value);
    number(encoded.length);
    bytes.push(...encoded);
  };
  number(MAGIC);
  packFolds(folds, number);
  number(entries.length);
  let previous = "";
  for (const { name, senses } of entries) {
    let shared = 0;
    while (shared < previous.length && shared < name.length && previous[shared] === name[shared]) shared++;
    number(shared);
    text(name.slice(shared));
    number(senses.length);
    for (const { kind, target, flags } of senses) [kind, target, flags].forEach(number);
    previous = name;
  }
  number(organisations.length);
  for (const names of organisations) {
    number(names.length);
    names.forEach(text);
  }
  return Uint8Array.from(bytes);
}

/** Runs in which every unit folds to one value (0) or every unit is moved by one distance (1). */
function packFolds(folds: Uint16Array, number: (value: number) => void): void {
  const runs: [length: number, kind: number, value: number][] = [];
  for (let at = 0; at < folds.length; ) {
    let same = at + 1;
    while (same < folds.length && folds[same] === folds[at]) same++;
    const distance = (folds[at]! - at) & 0xffff;
    let moved = at + 1;
    while (moved < folds.length && ((folds[moved]! - moved) & 0xffff) === distance) moved++;
    const constant = same >= moved;
    runs.push([Math.max(same, moved) - at, constant ? 0 : 1, constant ? folds[at]! : distance]);
    at = Math.max(same, moved);
  }
  number(runs.length);
  for (const run of runs) run.forEach(number);
}

/** Opens a packed gazetteer. Throws when the bytes are none: they are part of the package, so that is a bug. */
export function readGazetteer(buffer: ArrayBufferLike): Gazetteer {
  const bytes = new Uint8Array(buffer);
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError("the gazetteer ends too early");
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const decoder = new TextDecoder();
  const text = () => {
    const length = number();
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };
  if (number() !== MAGIC) throw new TypeError("this is not a gazetteer");
  const folds = readFolds(number);
  const entries: NameEntry[] = [];
  let name = "";
  for (let left = number(); left > 0; left--) {
    name = name.slice(0, number()) + text();
    const senses: Sense[] = [];
    for (let more = number(); more > 0; more--) senses.push({ kind: number(), target: number(), flags: number() });
    entries.push({ name, senses });
  }
  const organisations = Array.from({ length: number() }, () => Array.from({ length: number() }, text));
  return { folds, entries, organisations };
}

function readFolds(number: () => number): Uint16Array {
  const folds = new Uint16Array(65_536);
  let at = 0;
  for (let left = number(); left > 0; left--) {
    const length = number();
    const kind = number();
    const value = number();
    for (let end = at + length; at < end; at++) folds[at] = kind === 0 ? value : at + value;
  }
  return folds;
}
