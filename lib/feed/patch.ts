import { isText, isWhole } from "../trust/json.ts";
import { gunzip, textOf } from "./gzip.ts";
import { type Line, readLines, writeLines } from "./line.ts";
import { FEED_SCHEMA, isDigest, malformed, type Opened, parseJson, readHead } from "./manifest.ts";
import type { PartHead } from "./part.ts";
import { SHARD_ID } from "./shards.ts";
import { isRow } from "./tables.ts";

/** A shard as a patch leaves it. */
export interface Touched {
  id: string;
  digest: string;
  records: number;
}

/** What turns one state of a part into the next. `head.serial` is the state that it makes, from the one before. */
export interface Patch {
  head: PartHead;
  put: Line[];
  /** Keys of records that are no more. */
  drop: string[];
  /** Shards that differ from before. */
  touched: Touched[];
  /** Shards that are no more: emptied, split or merged. */
  gone: string[];
}

/** How many patches a feed keeps. A client further behind compares shards. */
export const CHAIN = 16;

type Shards = ReadonlyMap<string, { digest: string; lines: Line[] }>;

/** The patch between two states, whole shards compared by digest and only differing ones looked into. */
export function makePatch(head: PartHead, before: Shards, after: Shards): Patch {
  const differing = (one: Shards, other: Shards) =>
    [...one].filter(([id, { digest }]) => other.get(id)?.digest !== digest).map(([id, shard]) => ({ id, ...shard }));
  const leaving = differing(before, after);
  const coming = differing(after, before);
  const old = new Map(leaving.flatMap(({ lines }) => lines.map((line) => [line.key, line.text])));
  const now = new Set(coming.flatMap(({ lines }) => lines.map(({ key }) => key)));
  return {
    head,
    put: coming.flatMap(({ lines }) => lines.filter(({ key, text }) => old.get(key) !== text)).sort(order),
    drop: [...old.keys()].filter((key) => !now.has(key)).sort(),
    touched: coming.map(({ id, digest, lines }) => ({ id, digest, records: lines.length })),
    gone: leaving.map(({ id }) => id).filter((id) => !after.has(id)),
  };
}

const order = (one: Line, other: Line): number => (one.key < other.key ? -1 : 1);

/** One line of head, then the put records as their own lines, byte for byte. */
export function writePatch({ head, put, drop, touched, gone }: Patch): string {
  const shards = touched.map(({ id, digest, records }) => [id, digest, records]);
  return `${JSON.stringify({ schema: FEED_SCHEMA, ...head, drop, shards, gone })}\n${writeLines(put)}`;
}

/** Opens and reads a patch, its bytes already verified; `cap` is the signed most that it may open to. */
export async function openPatch(bytes: Uint8Array<ArrayBuffer>, cap: number): Promise<Opened<Patch>> {
  const opened = await gunzip(bytes, cap);
  const text = opened && textOf(opened);
  return text === null ? malformed : parsePatch(text);
}

export function parsePatch(text: string): Opened<Patch> {
  const end = text.indexOf("\n");
  const raw = end < 0 ? undefined : parseJson(text.slice(0, end));
  if (!isRow(raw)) return malformed;
  if (isWhole(raw.schema) && raw.schema > FEED_SCHEMA) return { ok: false, why: "newer" };
  const head = raw.schema === FEED_SCHEMA ? readHead(raw) : null;
  const put = readLines(text.slice(end + 1));
  const { drop, gone, shards } = raw;
  if (head === null || put === null || !isTexts(drop) || !isTexts(gone) || !Array.isArray(shards)) return malformed;
  if (!gone.every((id) => SHARD_ID.test(id))) return malformed;
  const touched = shards.map(readTouched).filter((shard) => shard !== null);
  if (touched.length !== shards.length) return malformed;
  return { ok: true, value: { head, put, drop, touched, gone } };
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

function readTouched(entry: unknown): Touched | null {
  if (!Array.isArray(entry)) return null;
  const [id, digest, records] = entry as unknown[];
  if (!isText(id) || !SHARD_ID.test(id) || !isDigest(digest) || !isWhole(records)) return null;
  return { id, digest, records };
}
