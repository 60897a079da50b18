import { isWhole, parseJson } from "../trust/json.ts";
import { sha256 } from "./digest.ts";
import { gunzipText, gzip, textOf } from "./gzip.ts";
import { type Line, readLines, writeLines } from "./line.ts";
import { isDigest } from "./manifest.ts";
import type { FeedPorts } from "./ports.ts";
import { type Columns, readRows, writeRow } from "./rows.ts";
import { isShardId } from "./shards.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Files = Pick<FeedPorts, "readFile" | "removeFiles">;

/** A shard of a held part. `file` is null where its country is not wanted: only its digest is known then. */
export interface HeldShard {
  id: string;
  digest: string;
  records: number;
  file: string | null;
  /** Bytes of text in the file. */
  open: number;
}

/** A file as it was written; null when it is not there or is no longer what it was, and then it is removed. */
async function readWhole(files: Files, name: string): Promise<Bytes | null> {
  const bytes = await files.readFile(name);
  if (bytes === null) return null;
  if ((await sha256(bytes)) === name) return bytes;
  await files.removeFiles([name]);
  return null;
}

export async function readShard(files: Files, { file, open }: HeldShard): Promise<Line[] | null> {
  const bytes = file === null ? null : await readWhole(files, file);
  const text = bytes && (await gunzipText(bytes, open));
  return text === null ? null : readLines(text);
}

/** A shard's file, of lines that were verified, with its name. */
export async function packShard(lines: Line[]): Promise<{ name: string; bytes: Bytes; open: number }> {
  const opened = new TextEncoder().encode(writeLines(lines));
  const bytes = await gzip(opened);
  return { name: await sha256(bytes), bytes, open: opened.length };
}

const HELD: Columns<HeldShard> = {
  id: isShardId,
  digest: isDigest,
  records: isWhole,
  file: (value): value is string | null => value === null || isDigest(value),
  open: isWhole,
};

/** The list of a part's shards is a file like all others, so that the state stays small. */
export async function packIndex(shards: HeldShard[]): Promise<{ name: string; bytes: Bytes }> {
  const rows = shards.map((shard) => writeRow(HELD, shard));
  const bytes = new TextEncoder().encode(JSON.stringify(rows));
  return { name: await sha256(bytes), bytes };
}

export async function readIndex(files: Files, name: string): Promise<Map<string, HeldShard> | null> {
  const bytes = await readWhole(files, name);
  const shards = readRows(HELD, bytes && parseJson(textOf(bytes) ?? ""));
  return shards && new Map(shards.map((shard) => [shard.id, shard]));
}
