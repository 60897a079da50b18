import { LONGEST_RUN, SYMBOLS, withChecks, withoutChecks } from "./check-symbols.ts";
import { firstDay } from "./dates.ts";
import type { EditionInfo } from "./reader.ts";

/** What a version code is made from: what every browser knows of its list, and what a feed knows beside. */
export type VersionInfo = Pick<
  EditionInfo,
  "serial" | "asOf" | "marking" | "partial" | "publishers" | "projects" | "organisations"
> & {
  /** Serials of the publishers' parts, in the signed order of publishers; else the list's own serial speaks. */
  serials?: readonly number[];
  /** Digest of the content, where one is known to both sides; else the counts speak. */
  digest?: string;
};

/** What a version code says of the list that somebody holds. */
export interface Version {
  /** Date of the list, at the precision given. */
  asOf: string;
  serials: number[];
  /** 25 bits that differ where the lists differ, but for one in 33 million. */
  mark: number;
}

export type ReadVersion =
  | { ok: true; version: Version }
  | { ok: false; why: "empty" | "sign" | "mistyped" | "unknown" };

/** Which form of code it is, so that another one can be told from it. */
const FORM = 1;
const PRECISIONS = [4, 7, 10];
const ORIGIN = Date.UTC(1600, 0, 1);
const DAY = 86_400_000;
const DATE_SYMBOLS = 4;
const MARK_SYMBOLS = 5;

/**
 * A short code for the list that a browser holds: "3F1R-0M4T-9KQ2-X", to be read out or pasted to who must know whether
 * posts hold the current list. It tells nothing of the person or the browser. Two mistyped signs are always seen.
 */
export function versionCodeOf(info: VersionInfo): string {
  const precision = Math.max(0, PRECISIONS.indexOf(info.asOf.length));
  const day = Math.round((Date.parse(`${firstDay(info.asOf)}T00:00:00Z`) - ORIGIN) / DAY);
  const serials = info.serials && info.serials.length > 0 ? info.serials : [info.serial];
  const around = 1 + DATE_SYMBOLS + MARK_SYMBOLS + 2;
  const parts = serials.flatMap(serialSymbols);
  // Dozens of publishers: the list's own serial and the mark must do.
  const told = parts.length <= LONGEST_RUN - around ? parts : serialSymbols(info.serial);
  const symbols = [FORM * 4 + precision, ...split(day, DATE_SYMBOLS), ...told, ...split(markOf(info), MARK_SYMBOLS)];
  const text = withChecks(symbols)
    .map((symbol) => SYMBOLS[symbol])
    .join("");
  return text.replace(/.{4}(?=.)/g, "$&-");
}

/** What a pasted code says. Case, spaces and dashes mean nothing; O is 0, and I and L are 1. */
export function readVersionCode(text: string): ReadVersion {
  const plain = text
    .slice(0, 200)
    .replace(/[\s‐-―-]+/g, "")
    .toUpperCase()
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (plain === "") return { ok: false, why: "empty" };
  const run = Array.from(plain, (sign) => SYMBOLS.indexOf(sign));
  if (run.includes(-1)) return { ok: false, why: "sign" };
  const symbols = run.length > LONGEST_RUN ? null : withoutChecks(run);
  if (symbols === null || symbols.length < 2 + DATE_SYMBOLS + MARK_SYMBOLS) return { ok: false, why: "mistyped" };
  const [head = 0, ...rest] = symbols;
  const precision = PRECISIONS[head % 4];
  if (head >> 2 !== FORM || precision === undefined) return { ok: false, why: "unknown" };
  const day = joined(rest.slice(0, DATE_SYMBOLS));
  const asOf = new Date(ORIGIN + day * DAY).toISOString().slice(0, precision);
  const serials = serialsIn(rest.slice(DATE_SYMBOLS, -MARK_SYMBOLS));
  if (serials === null) return { ok: false, why: "unknown" };
  return { ok: true, version: { asOf, serials, mark: joined(rest.slice(-MARK_SYMBOLS)) } };
}

/** How the list behind a code stands to another: "other" where neither is older, or both claim the same place. */
export function compareVersion(version: Version, info: VersionInfo): "same" | "older" | "newer" | "other" {
  const current = readVersionCode(versionCodeOf(info));
  if (!current.ok) return "other";
  const { serials, mark, asOf } = current.version;
  if (serials.length !== version.serials.length) return "other";
  const steps = version.serials.map((serial, at) => Math.sign(serial - (serials[at] ?? 0)));
  if (steps.every((step) => step === 0)) return mark === version.mark && asOf === version.asOf ? "same" : "other";
  if (steps.every((step) => step <= 0)) return "older";
  return steps.every((step) => step >= 0) ? "newer" : "other";
}

/** Four bits a symbol, the fifth says that more follow. */
function serialSymbols(serial: number): number[] {
  const symbols: number[] = [];
  for (let left = serial; ; left = Math.floor(left / 16)) {
    symbols.push((left % 16) + (left >= 16 ? 16 : 0));
    if (left < 16) return symbols;
  }
}

function serialsIn(symbols: readonly number[]): number[] | null {
  const serials: number[] = [];
  let [value, place] = [0, 1];
  for (const symbol of symbols) {
    value += (symbol % 16) * place;
    place *= 16;
    if (symbol >= 16) continue;
    serials.push(value);
    [value, place] = [0, 1];
  }
  return place === 1 && serials.length > 0 ? serials : null;
}

/** FNV-1a over all that is known of the list, folded to 25 bits. */
function markOf(info: VersionInfo): number {
  const { serial, asOf, marking, partial, publishers, projects, organisations, serials = [], digest = "" } = info;
  const ids = publishers.map(({ id }) => id);
  const text = JSON.stringify([serial, asOf, marking, partial, ids, projects, organisations, serials, digest]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % 2 ** 25;
}

const split = (value: number, symbols: number): number[] =>
  Array.from({ length: symbols }, (_none, at) => Math.floor(value / 32 ** (symbols - 1 - at)) % 32);

const joined = (symbols: readonly number[]): number => symbols.reduce((value, symbol) => value * 32 + symbol, 0);
