import { MARKINGS, type Marking } from "../list/schema.ts";
import { has, isFlag, isRecord, isText, isWhole, type JsonObject, oneOf, parseJson } from "../trust/json.ts";
import { gunzipText } from "./gzip.ts";
import { isPublisherId } from "./lane.ts";
import { type Got, got, trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";
import { type Columns, readRows, writeRow } from "./rows.ts";
import { isShardId } from "./shards.ts";

/** The version of the files described here. A client that meets a later one asks for a newer extension. */
export const FEED_SCHEMA = 1;

/** One file of records. */
export interface Shard {
  id: string;
  /** Of the file as it lies on the host. */
  sha256: string;
  length: number;
  /** Bytes of text inside, the most that it may open to. */
  open: number;
  /** Of its lines: `contentDigest`. */
  digest: string;
  records: number;
}

export interface Manifest extends PartHead {
  shards: Shard[];
}

/** Most bytes that any file may have, opened or not, whatever a publisher signs: a stolen key must not fill the memory. */
export const MOST_BYTES = 64_000_000;
/** Most shards of one part: five million records. */
const MOST_SHARDS = 100_000;

export const isMarking = oneOf<Marking>(MARKINGS);
export const isDigest = (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isSize = (value: unknown): value is number => isWhole(value) && value <= MOST_BYTES;

const SHARD: Columns<Shard> = {
  id: isShardId,
  sha256: isDigest,
  length: isSize,
  open: isSize,
  digest: isDigest,
  records: isWhole,
};

export function writeManifest({ shards, ...head }: Manifest): string {
  return `${JSON.stringify({ schema: FEED_SCHEMA, ...head, shards: shards.map((shard) => writeRow(SHARD, shard)) })}\n`;
}

/** Opens and reads a manifest, its bytes already verified; `cap` is the signed length of its text. */
export async function openManifest(bytes: Uint8Array<ArrayBuffer>, cap: number): Promise<Got<Manifest>> {
  return parseManifest((await gunzipText(bytes, cap)) ?? "");
}

/** `newer`: of a later version of the format; `damaged`: not what it should be. */
export function parseManifest(text: string): Got<Manifest> {
  const read = readHead(text);
  if (!read.ok) return read;
  const { head, rest } = read.value;
  const shards = readRows(SHARD, rest.shards);
  if (shards === null || shards.length > MOST_SHARDS || !shards.every(({ id }, at) => (shards[at - 1]?.id ?? "") < id))
    return trouble("damaged", "its shards");
  return got({ ...head, shards });
}

export const isHead = has<PartHead>({
  publisher: isPublisherId,
  serial: (value): value is number => isWhole(value) && value >= 1,
  asOf: (value): value is string => isText(value) && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value),
  marking: isMarking,
  partial: isFlag,
});

/** What manifests and patches begin with: what they say of the part as a whole, and the other fields. */
export function readHead(text: string): Got<{ head: PartHead; rest: JsonObject }> {
  const raw = parseJson(text);
  if (!isRecord(raw) || !isWhole(raw.schema)) return trouble("damaged", "no head");
  if (raw.schema > FEED_SCHEMA) return trouble("newer", `format ${raw.schema}`);
  const { schema: _, publisher, serial, asOf, marking, partial, ...rest } = raw;
  const head: unknown = { publisher, serial, asOf, marking, partial };
  return isHead(head) ? got({ head, rest }) : trouble("damaged", "its head");
}
