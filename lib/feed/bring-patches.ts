import { applyPatch, type Change, changeBetween } from "./apply.ts";
import type { Brought } from "./bring.ts";
import { checkHead, keepPart, type Run, wants } from "./bring-shards.ts";
import { checkLines } from "./check-lines.ts";
import { contentDigest, stateDigest } from "./digest.ts";
import { type HeldShard, packShard, readShard } from "./held-files.ts";
import { getText } from "./host.ts";
import type { Line } from "./line.ts";
import { type Got, got, trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";
import { type Patch, parsePatch } from "./patch.ts";
import type { Standing, Step } from "./standing.ts";

/** Shards on the way from what is held to the present state. */
interface Making {
  shards: Map<string, HeldShard>;
  /** Lines of those that a patch has touched. */
  open: Map<string, Line[]>;
  /** All lines that were read, as they were. */
  before: Line[];
}

/** Brings a part by patches from what is held. Any trouble at all: the caller compares shards instead. */
export async function bringPatches(
  run: Run,
  standing: Standing,
  steps: Step[],
  held: ReadonlyMap<string, HeldShard>,
): Promise<Got<Brought & { change: Change }>> {
  const making: Making = { shards: new Map(held), open: new Map(), before: [] };
  const { shards, open, before } = making;
  let head: PartHead | null = null;
  for (const step of steps) {
    const patch = await bringPatch(run, standing, step);
    if (!patch.ok) return patch;
    const applied = await applyStep(run, patch.value, making);
    if (!applied.ok) return applied;
    head = patch.value.head;
  }
  if (head === null || (await stateDigest(shards.values())) !== standing.state)
    return trouble("damaged", "the patches do not lead to the signed state");
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [id, lines] of open) {
    const packed = await packShard(lines);
    files.set(packed.name, packed.bytes);
    shards.set(id, { ...shards.get(id)!, file: packed.name, open: packed.open });
  }
  const change = changeBetween(before, [...open.values()].flat());
  return got({ part: await keepPart(run, standing, head, shards, files), change });
}

async function bringPatch(run: Run, standing: Standing, step: Step): Promise<Got<Patch>> {
  const file = await getText(run, step.name, step, standing.patchOpen);
  if (!file.ok) return file;
  const patch = parsePatch(file.value.text);
  if (!patch.ok) return patch;
  const { head, put } = patch.value;
  const checked = checkHead(run, head, standing.role.name, step.serial) ?? checkLines(put, head);
  if (checked) return checked;
  // The last of a chain is not worth a write of its own: after it comes only what is written anyway.
  if (step.serial < standing.serial) await run.ports.writeFiles(new Map([[step.sha256, file.value.bytes]]));
  return patch;
}

/** One patch, applied in memory; each touched shard must have the digest that the patch says. */
async function applyStep({ ports, config }: Run, patch: Patch, { shards, open, before }: Making): Promise<Got<null>> {
  const linesOf = async (id: string) => {
    const here = open.get(id);
    const shard = shards.get(id);
    if (here || !shard) return here ?? null;
    const lines = await readShard(ports, shard);
    for (const line of lines ?? []) before.push(line);
    return lines;
  };
  const applied = await applyPatch(patch, shards.keys(), (country) => wants(config, country), linesOf);
  if (applied === null) return trouble("damaged", `patch ${patch.head.serial} is not for what is held`);
  for (const id of patch.gone) {
    shards.delete(id);
    open.delete(id);
  }
  for (const shard of patch.touched) {
    const lines = applied.get(shard.id);
    if (lines && (await contentDigest(lines)) !== shard.digest)
      return trouble("damaged", `patch ${patch.head.serial}: content of ${shard.id}`);
    if (lines) open.set(shard.id, lines);
    shards.set(shard.id, { ...shard, file: null, open: 0 });
  }
  return got(null);
}
