import { isText } from "../trust/json.ts";
import { byKey, type Line } from "./line.ts";
import { bitsOf } from "./small-hash.ts";

/** A shard past this many bytes of text is split in two. */
export const SHARD_BYTES = 64_000;
const DEEPEST = 16;

/** `GH`, `_`; split by the first bits of each key's hash: `GH.0`, `GH.10`, `GH.11`. */
export const isShardId = (id: unknown): id is string => isText(id) && /^(?:[A-Z]{2}|_)(?:\.[01]{1,16})?$/.test(id);

/** The country that a record stands under: `_` for the regional, for those of several countries and of none. */
export function countryOf({ table, row }: Pick<Line, "table" | "row">): string {
  const { country, countries, scope } = row;
  switch (table) {
    case "countryFacts":
    case "totals":
      return typeof country === "string" ? country : "_";
    case "projects":
      return scope === "country" ? (only(countries) ?? "_") : "_";
    case "calls":
    case "plans":
      return only(countries) ?? "_";
    default:
      return "_";
  }
}

const only = (values: unknown): string | null =>
  Array.isArray(values) && values.length === 1 && typeof values[0] === "string" ? values[0] : null;

/** Country of a shard by its id. */
export const countryOfShard = (id: string): string => id.split(".")[0] ?? "_";

/** Where all lines stand, each shard sorted: a function of the lines alone, and local where one grows. */
export function splitIntoShards(lines: Iterable<Line>): Map<string, Line[]> {
  const countries = new Map<string, Line[]>();
  for (const line of lines) {
    const country = countryOf(line);
    const held = countries.get(country);
    if (held) held.push(line);
    else countries.set(country, [line]);
  }
  const shards = new Map<string, Line[]>();
  for (const [country, held] of [...countries].sort(([a], [b]) => (a < b ? -1 : 1))) split(country, "", held, shards);
  return shards;
}

function split(country: string, bits: string, lines: Line[], shards: Map<string, Line[]>): void {
  if (lines.length === 0) return;
  if (lines.length === 1 || bits.length === DEEPEST || bytesIn(lines) <= SHARD_BYTES) {
    shards.set(bits === "" ? country : `${country}.${bits}`, [...lines].sort(byKey));
    return;
  }
  for (const bit of ["0", "1"]) {
    const place = bits.length;
    split(
      country,
      bits + bit,
      lines.filter(({ key }) => bitsOf(key)[place] === bit),
      shards,
    );
  }
}

/** UTF-8 length with line ends, without making the bytes. */
function bytesIn(lines: Line[]): number {
  let bytes = 0;
  for (const { text } of lines) {
    bytes += text.length + 1;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      // A pair of surrogates is four bytes: two for each. JSON escapes a lone one.
      if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
    }
  }
  return bytes;
}

/** The one shard among these where a record belongs; null when none is for it. */
export function shardFor(line: Line, among: { has(id: string): boolean }): string | null {
  const country = countryOf(line);
  if (among.has(country)) return country;
  const bits = bitsOf(line.key);
  for (let depth = 1; depth <= DEEPEST; depth++) {
    const id = `${country}.${bits.slice(0, depth)}`;
    if (among.has(id)) return id;
  }
  return null;
}

/** True when the record may stand in the shard of this id. */
export const belongsIn = (id: string, line: Line): boolean => shardFor(line, new Set([id])) === id;
