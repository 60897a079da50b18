import { isAbove } from "../list/marking.ts";
import { checkLines } from "./check-lines.ts";
import { contentDigest, stateDigest } from "./digest.ts";
import { type HeldShard, packIndex } from "./held-files.ts";
import { getText } from "./host.ts";
import { hasUnknownTable, readLines } from "./line.ts";
import { type Manifest, parseManifest, type Shard } from "./manifest.ts";
import { type Got, got, type Trouble, trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";
import { manifestPath, shardPath } from "./paths.ts";
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
  const read = await bringManifest(run, standing);
  if (!read.ok) return read;
  const manifest = read.value;
  const { shards: listed, ...head } = manifest;
  const stored = new Set(await ports.fileNames());
  const shards = new Map<string, HeldShard>();
  const missing: Shard[] = [];
  for (const shard of listed) {
    const { id, digest, records } = shard;
    const same = held.get(id);
    const here = same?.digest === digest && same.file !== null && stored.has(same.file);
    const { file, open } = here ? same : { file: shard.sha256, open: shard.open };
    const wanted = wants(config, countryOfShard(id));
    shards.set(id, { id, digest, records, file: wanted ? file : null, open: wanted ? open : 0 });
    if (wanted && !here && !stored.has(shard.sha256)) missing.push(shard);
  }
  const refused = await mayNotBring(run, missing);
  if (refused) return refused;
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const batch = missing.slice(at, at + AT_ONCE);
    const files = new Map<string, Bytes>();
    let bad: { ok: false; trouble: Trouble } | null = null;
    const bringOne = async (shard: Shard) => {
      const file = await bringShard(run, manifest, shard);
      if (file.ok) files.set(shard.sha256, file.value);
      else bad ??= file;
    };
    await Promise.all(batch.map(bringOne));
    // What came well is kept even where its neighbour did not.
    if (files.size > 0) await ports.writeFiles(files);
    if (bad) return bad;
    ports.progress(Math.min(at + AT_ONCE, missing.length), missing.length);
  }
  return got(await keepPart(run, standing, head, shards));
}

async function bringManifest(
  run: Run,
  { role, serial, state, manifest: meta, open }: Standing,
): Promise<Got<Manifest>> {
  const file = await getText(run, manifestPath(role.name), meta, open);
  if (!file.ok) return file;
  const manifest = parseManifest(file.value.text);
  if (!manifest.ok) return manifest;
  const refused = checkHead(run, manifest.value, role.name, serial);
  if (refused) return refused;
  if ((await stateDigest(manifest.value.shards)) !== state)
    return trouble("damaged", "the manifest is not the signed state");
  await run.ports.writeFiles(new Map([[meta.sha256, file.value.bytes]]));
  return manifest;
}

/** Is a file of a part that publisher's, of the state that it stands for, and not above the ceiling? Null: yes. */
export function checkHead({ config }: Run, { publisher, serial, marking }: PartHead, expected: string, state: number) {
  if (publisher !== expected) return trouble("lane", `a file of ${publisher}`);
  if (serial !== state) return trouble("damaged", `serial ${serial} in the place of ${state}`);
  return isAbove(marking, config.ceiling) ? trouble("ceiling", marking) : null;
}

async function mayNotBring({ ports, config, asked }: Run, missing: Shard[]) {
  const sum = (field: "length" | "open") => missing.reduce((bytes, shard) => bytes + shard[field], 0);
  if (config.metered && !asked && sum("length") > METERED_BYTES) return trouble("metered", `${sum("length")} bytes`);
  const room = missing.length === 0 ? null : await ports.room();
  const need = ROOM * sum("open");
  return room !== null && room < need ? trouble("full", `${need} bytes of room needed`) : null;
}

/** A shard's file, after everything about it was looked at. */
async function bringShard(run: Run, { publisher, marking }: Manifest, shard: Shard): Promise<Got<Bytes>> {
  const { id, open, records, digest } = shard;
  const file = await getText(run, shardPath(publisher, id), shard, open);
  if (!file.ok) return file;
  const { bytes, text } = file.value;
  const lines = readLines(text);
  // The bytes are the signed ones: what cannot be read may be of a kind that only a later version knows.
  if (lines?.length !== records) return trouble(hasUnknownTable(text) ? "newer" : "damaged", `shard ${id}`);
  if (!lines.every((line) => belongsIn(id, line)))
    return trouble("lane", `shard ${id} holds a record of another place`);
  const refused = checkLines(lines, { publisher, marking });
  if (refused) return refused;
  return (await contentDigest(lines)) === digest ? got(bytes) : trouble("damaged", `content of ${id}`);
}

/** The part as it will be held; its index is stored, and with it what other files it still needs. */
export async function keepPart(
  { ports }: Run,
  { state, signers }: Standing,
  head: PartHead,
  shards: ReadonlyMap<string, HeldShard>,
  files: ReadonlyMap<string, Bytes> = new Map(),
): Promise<HeldPart> {
  const index = await packIndex([...shards.values()].sort((one, other) => (one.id < other.id ? -1 : 1)));
  await ports.writeFiles(new Map([...files, [index.name, index.bytes]]));
  return { ...head, state, signers, index: index.name };
}
