import { MARKINGS, type Marking } from "../list/schema.ts";
import { isText, isWhole } from "../trust/json.ts";
import { gunzip, textOf } from "./gzip.ts";
import { isPublisherId } from "./lane.ts";
import type { PartHead } from "./part.ts";
import { SHARD_ID } from "./shards.ts";
import { isRow } from "./tables.ts";

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

const HEX = /^[0-9a-f]{64}$/;
/** Most bytes that any file may have, opened or not, whatever a publisher signs: a stolen key must not fill the memory. */
export const MOST_BYTES = 64_000_000;
/** Most shards of one part: five million records. */
const MOST_SHARDS = 100_000;

export function writeManifest({ shards, ...head }: Manifest): string {
  const rows = shards.map(({ id, sha256, length, open, digest, records }) => [
    id,
    sha256,
    length,
    open,
    digest,
    records,
  ]);
  return `${JSON.stringify({ schema: FEED_SCHEMA, ...head, shards: rows })}\n`;
}

/** Why a signed file cannot be used: a later version of the format, or not what it should be. */
export type Unreadable = { ok: false; why: "newer" | "malformed" };
export type Opened<T> = { ok: true; value: T } | Unreadable;
export const malformed: Unreadable = { ok: false, why: "malformed" };

/** Opens and reads a manifest, its bytes already verified; `cap` is the signed length of its text. */
export async function openManifest(bytes: Uint8Array<ArrayBuffer>, cap: number): Promise<Opened<Manifest>> {
  const opened = await gunzip(bytes, cap);
  const text = opened && textOf(opened);
  return text === null ? malformed : parseManifest(text);
}

export function parseManifest(text: string): Opened<Manifest> {
  const raw = parseJson(text);
  if (!isRow(raw)) return malformed;
  if (isWhole(raw.schema) && raw.schema > FEED_SCHEMA) return { ok: false, why: "newer" };
  const head = raw.schema === FEED_SCHEMA ? readHead(raw) : null;
  if (head === null || !Array.isArray(raw.shards) || raw.shards.length > MOST_SHARDS) return malformed;
  const shards: Shard[] = [];
  let before = "";
  for (const entry of raw.shards) {
    const shard = readShard(entry);
    if (shard === null || shard.id <= before) return malformed;
    shards.push(shard);
    before = shard.id;
  }
  return { ok: true, value: { ...head, shards } };
}

function readShard(entry: unknown): Shard | null {
  if (!Array.isArray(entry)) return null;
  const [id, sha256, length, open, digest, records] = entry as unknown[];
  if (!isText(id) || !SHARD_ID.test(id) || !isText(sha256) || !HEX.test(sha256)) return null;
  if (!isText(digest) || !HEX.test(digest) || !isWhole(length) || !isWhole(open) || !isWhole(records)) return null;
  if (length > MOST_BYTES || open > MOST_BYTES) return null;
  return { id, sha256, length, open, digest, records };
}

/** The fields that manifests and patches say of the part as a whole. */
export function readHead(raw: Record<string, unknown>): PartHead | null {
  const { publisher, serial, asOf, marking, partial } = raw;
  if (!isText(publisher) || !isPublisherId(publisher) || !isWhole(serial) || serial < 1) return null;
  if (!isText(asOf) || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(asOf)) return null;
  if (!isMarking(marking) || typeof partial !== "boolean") return null;
  return { publisher, serial, asOf, marking, partial };
}

export const isMarking = (value: unknown): value is Marking => MARKINGS.some((marking) => marking === value);
export const isDigest = (value: unknown): value is string => isText(value) && HEX.test(value);

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
