import { isAbove } from "../list/marking.ts";
import { checkLines } from "./check-lines.ts";
import { contentDigest, stateDigest } from "./digest.ts";
import { gunzip, textOf } from "./gzip.ts";
import { type HeldShard, packIndex } from "./held-files.ts";
import { getFile } from "./host.ts";
import { hasUnknownTable, type Line, readLines } from "./line.ts";
import { type Manifest, openManifest, type Shard } from "./manifest.ts";
import { type Got, got, trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";
import { hostPath, manifestPath, shardPath } from "./paths.ts";
import type { FeedConfig, FeedPorts } from "./ports.ts";
import { belongsIn, countryOfShard } from "./shards.ts";
import type { Standing } from "./standing.ts";
import type { HeldPart } from "./state.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What a run has at hand for every publisher. */
export interface Run {
  ports: FeedPorts;
  config: FeedConfig;
  /** The mirror that answered first stands first. */
  mirrors: string[];
  /** A person asked for it. */
  asked: boolean;
}

/** Downloads at once, and files in one write. */
const AT_ONCE = 8;
/** On a metered link, what comes without being asked for. */
const METERED_BYTES = 1_000_000;
/** Free room that taking a part whole needs, by the bytes of its text: its files, its rows, and the rows before. */
const ROOM = 2.2;

export const wants = ({ countries }: FeedConfig, country: string): boolean =>
  country === "_" || countries === null || countries.includes(country);

/** Brings a part by its manifest: every wanted shard whose content is not held yet. What came stays when this dies. */
export async function bringShards(
  run: Run,
  standing: Standing,
  held: ReadonlyMap<string, HeldShard>,
): Promise<Got<HeldPart>> {
  const { ports, config } = run;
  const { publisher } = standing;
  const manifest = await bringManifest(run, standing);
  if (!manifest.ok) return manifest;
  const stored = new Set(await ports.fileNames());
  const shards = new Map<string, HeldShard>();
  const missing: Shard[] = [];
  for (const shard of manifest.value.shards) {
    const { id, digest, records } = shard;
    const same = held.get(id);
    const here = same?.digest === digest && same.file !== null && stored.has(same.file) ? same : null;
    const wanted = wants(config, countryOfShard(id));
    const file = here ? here.file : shard.sha256;
    shards.set(id, { id, digest, records, file: wanted ? file : null, open: wanted ? (here ?? shard).open : 0 });
    if (wanted && file !== null && !stored.has(file)) missing.push(shard);
  }
  const allowed = await mayBring(run, publisher, missing);
  if (!allowed.ok) return allowed;
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const batch = missing.slice(at, at + AT_ONCE);
    const came = await Promise.all(batch.map((shard) => bringShard(run, manifest.value, shard)));
    const files = new Map<string, Bytes>();
    for (const [index, file] of came.entries()) if (file.ok) files.set(batch[index]?.sha256 ?? "", file.value);
    // What came well is kept even where its neighbour did not.
    if (files.size > 0) await ports.writeFiles(files);
    const bad = came.find((file) => !file.ok);
    if (bad && !bad.ok) return bad;
    ports.progress(Math.min(at + AT_ONCE, missing.length), missing.length);
  }
  return keepPart(run, standing, manifest.value, shards);
}

async function bringManifest(run: Run, { publisher, serial, state, manifest: meta }: Standing): Promise<Got<Manifest>> {
  const { ports, mirrors, config } = run;
  const file = await getFile(ports, mirrors, hostPath(manifestPath(publisher), meta.sha256), meta);
  if (!file.ok) return inPart(file, publisher);
  const opened = await openManifest(file.value, meta.open);
  if (!opened.ok) return trouble(opened.why === "newer" ? "newer" : "damaged", "the manifest", publisher);
  const manifest = opened.value;
  if (manifest.publisher !== publisher) return trouble("lane", `the manifest of ${manifest.publisher}`, publisher);
  if (manifest.serial !== serial || (await stateDigest(manifest.shards)) !== state)
    return trouble("damaged", "the manifest is not the signed state", publisher);
  if (isAbove(manifest.marking, config.ceiling)) return trouble("ceiling", manifest.marking, publisher);
  await ports.writeFiles(new Map([[meta.sha256, file.value]]));
  return got(manifest);
}

async function mayBring({ ports, config, asked }: Run, publisher: string, missing: Shard[]): Promise<Got<null>> {
  const sum = (of: (shard: Shard) => number) => missing.reduce((bytes, shard) => bytes + of(shard), 0);
  if (config.metered && !asked && sum(({ length }) => length) > METERED_BYTES)
    return trouble("metered", `${sum(({ length }) => length)} bytes`, publisher);
  const room = missing.length === 0 ? null : await ports.room();
  const need = ROOM * sum(({ open }) => open);
  return room !== null && room < need ? trouble("full", `${need} bytes of room needed`, publisher) : got(null);
}

/** A shard's file, after everything about it was looked at. */
async function bringShard(run: Run, manifest: Manifest, shard: Shard): Promise<Got<Bytes>> {
  const { publisher, marking } = manifest;
  const file = await getFile(run.ports, run.mirrors, hostPath(shardPath(publisher, shard.id), shard.sha256), shard);
  if (!file.ok) return inPart(file, publisher);
  const opened = await gunzip(file.value, shard.open);
  const text = opened && textOf(opened);
  const lines: Line[] | null = text === null ? null : readLines(text);
  // The bytes are the signed ones: what cannot be read may be of a kind that only a later version knows.
  if (lines === null || lines.length !== shard.records)
    return trouble(text !== null && hasUnknownTable(text) ? "newer" : "damaged", `shard ${shard.id}`, publisher);
  if (!lines.every((line) => belongsIn(shard.id, line)))
    return trouble("lane", `shard ${shard.id} holds a record of another place`, publisher);
  const checked = checkLines(lines, publisher, marking);
  if (!checked.ok) return checked;
  if ((await contentDigest(lines)) !== shard.digest) return trouble("damaged", `content of ${shard.id}`, publisher);
  return file;
}

/** The part as it will be held; its index is stored, and with it what other files it still needs. */
export async function keepPart(
  { ports }: Run,
  { state, signers }: Standing,
  { publisher, serial, asOf, marking, partial }: PartHead,
  shards: ReadonlyMap<string, HeldShard>,
  files: ReadonlyMap<string, Bytes> = new Map(),
): Promise<Got<HeldPart>> {
  const index = await packIndex([...shards.values()].sort((one, other) => (one.id < other.id ? -1 : 1)));
  await ports.writeFiles(new Map([...files, [index.name, index.bytes]]));
  return got({ publisher, serial, asOf, marking, partial, state, signers, index: index.name });
}

/** The same trouble with the publisher's name. */
export const inPart = <T>(result: Got<T>, publisher: string): Got<T> =>
  result.ok ? result : { ok: false, trouble: { ...result.trouble, publisher } };
