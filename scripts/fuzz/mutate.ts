import { unzipSync, zipSync } from "fflate";
import type { Chance } from "./chance.ts";
import { asJson, bytesOf, type Door, jsonIn, letters } from "./door.ts";
import { mutateValue } from "./mutate-value.ts";

/** The input of a number: the same for the same door, seed and number, so that a child that died need not have told it. */
export function mutant(made: Door["made"], seeds: readonly Uint8Array[], chance: Chance): Uint8Array {
  const seed = chance.oneOf(seeds);
  // One in eight is damaged as plain bytes, whatever it is.
  if (made === "bytes" || chance.below(8) === 0) return mutateBytes(seed, chance);
  switch (made) {
    case "text":
      return bytesOf(mutateText(letters(seed), letters(chance.oneOf(seeds)), chance));
    case "json": {
      let value = jsonIn(seed);
      for (let times = 1 + chance.below(4); times > 0; times--) value = mutateValue(value, chance);
      return asJson(value ?? null);
    }
    case "archive":
      return mutateArchive(seed, chance);
  }
}

const HOSTILE = [
  "\u0000",
  "\uFEFF",
  "\u202E",
  "\u200B\u00AD",
  "e\u0301",
  "\uD800",
  "<script>alert(1)</script>",
  "]]>",
  "&#x0;&amp;&bogus;",
  '"',
  "\r\n\r\n",
  "=1+1",
  "9".repeat(400),
  "-0",
  "1e999",
  "__proto__",
  "../../x",
  "Côte d’Ivoire, Côte d'Ivoire and Guinea",
  "$1,000,000 (FY 2010 Funds), $2",
  "13/45/20217/31/2024",
  "غانا и Гана",
];

export function mutateText(text: string, other: string, chance: Chance): string {
  let now = text;
  for (let times = 1 + chance.below(6); times > 0; times--) {
    const at = chance.below(now.length + 1);
    const end = Math.min(now.length, at + 1 + chance.below(chance.oneOf([2, 20, 400])));
    const from = chance.below(other.length + 1);
    now = chance.oneOf([
      () => now.slice(0, at) + now.slice(end),
      () => now.slice(0, at) + chance.oneOf(HOSTILE) + now.slice(at),
      () => now.slice(0, at) + chance.oneOf(HOSTILE) + now.slice(end),
      () => now.slice(0, at) + now.slice(at, end).repeat(chance.oneOf([2, 3, 60])) + now.slice(end),
      () => now.slice(0, at) + other.slice(from, from + chance.below(600)) + now.slice(end),
      () => now.slice(0, at),
      () => now.slice(0, at) + String.fromCharCode(chance.below(0x10000)) + now.slice(end),
    ])();
    // Long inputs have tests of their own; many small ones find more.
    if (now.length > 300_000) now = now.slice(0, 300_000);
  }
  return now;
}

export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let now: Uint8Array<ArrayBufferLike> = bytes.slice();
  for (let times = 1 + chance.below(6); times > 0 && now.length > 0; times--) {
    const at = chance.below(now.length);
    const length = 1 + chance.below(chance.oneOf([1, 4, 64, 1_000]));
    const kind = chance.below(6);
    if (kind === 0) now[at] = chance.below(256);
    else if (kind === 1) now[at] = (now[at] ?? 0) ^ (1 << chance.below(8));
    else if (kind === 2) now = now.slice(0, at);
    else if (kind === 3) now = joined(now.subarray(0, at), now.subarray(at + length));
    else if (kind === 4) now = joined(now.subarray(0, at), now.subarray(at, at + length), now.subarray(at));
    else now.set(now.subarray(chance.below(now.length)).subarray(0, Math.min(length, now.length - at)), at);
  }
  return now;
}

function mutateArchive(bytes: Uint8Array, chance: Chance): Uint8Array {
  const files = unzipSync(bytes);
  const name = chance.oneOf(Object.keys(files));
  const before = files[name] ?? new Uint8Array();
  const kind = chance.below(8);
  if (kind === 0) delete files[name];
  else if (kind === 1) files[`${name}.${chance.oneOf(["xml", "bin", "rels"])}`] = before;
  else if (kind === 2) files[name] = Uint8Array.from(mutateBytes(before, chance));
  else
    files[name] = bytesOf(
      mutateText(letters(before), letters(files[chance.oneOf(Object.keys(files))] ?? before), chance),
    );
  const packed = zipSync(files, { level: chance.oneOf([0, 6]), mtime: "2026-01-01" });
  return chance.below(6) === 0 ? mutateBytes(packed, chance) : packed;
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
