import { has, isText, isWhole, listOf } from "../trust/json.ts";
import { gunzipText } from "./gzip.ts";
import { type Line, readLines, writeLines } from "./line.ts";
import { FEED_SCHEMA, isDigest, readHead } from "./manifest.ts";
import { type Got, got, trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";
import { type Columns, readRows, writeRow } from "./rows.ts";
import { isShardId } from "./shards.ts";

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

const TOUCHED: Columns<Touched> = { id: isShardId, digest: isDigest, records: isWhole };

/** One line of head, then the put records as their own lines, byte for byte. */
export function writePatch({ head, put, drop, touched, gone }: Patch): string {
  const shards = touched.map((shard) => writeRow(TOUCHED, shard));
  return `${JSON.stringify({ schema: FEED_SCHEMA, ...head, drop, shards, gone })}\n${writeLines(put)}`;
}

/** Opens and reads a patch, its bytes already verified; `cap` is the signed most that it may open to. */
export async function openPatch(bytes: Uint8Array<ArrayBuffer>, cap: number): Promise<Got<Patch>> {
  return parsePatch((await gunzipText(bytes, cap)) ?? "");
}

/** `newer`: of a later version of the format; `damaged`: not what it should be. */
export function parsePatch(text: string): Got<Patch> {
  const end = text.indexOf("\n") + 1;
  const read = readHead(text.slice(0, end));
  if (!read.ok) return read;
  const { head, rest } = read.value;
  const put = readLines(text.slice(end));
  const touched = readRows(TOUCHED, rest.shards);
  if (put === null || touched === null || !isChange(rest)) return trouble("damaged", "its records");
  return got({ head, put, drop: rest.drop, touched, gone: rest.gone });
}

const isChange = has<{ drop: string[]; gone: string[] }>({ drop: listOf(isText), gone: listOf(isShardId) });
