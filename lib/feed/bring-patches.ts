import { isAbove } from "../list/marking.ts";
import { applyPatch, type Change, followedBy } from "./apply.ts";
import { inPart, keepPart, type Run, wants } from "./bring-shards.ts";
import { checkLines } from "./check-lines.ts";
import { contentDigest, stateDigest } from "./digest.ts";
import { type HeldShard, packShard, readShard } from "./held-files.ts";
import { getFile } from "./host.ts";
import type { Line } from "./line.ts";
import { type Got, got, trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";
import { openPatch, type Patch } from "./patch.ts";
import { hostPath, patchPath, weekPath } from "./paths.ts";
import type { SignedFileMeta, Standing } from "./standing.ts";
import type { HeldPart } from "./state.ts";

export interface Patched {
  part: HeldPart;
  change: Change;
}

/** A patch on the way to the present state: where its file lies, and the state that it makes. */
interface Step {
  path: string;
  serial: number;
  meta: SignedFileMeta;
}

/** The patches that lead from this serial to the present one: the chain, or where it does not reach the week's; else null. */
export function stepsFrom({ publisher, serial, patches, week }: Standing, from: number): Step[] | null {
  if (from >= serial) return null;
  const steps: Step[] = [];
  for (let each = from + 1; each <= serial; each++) {
    const meta = patches.get(each);
    if (meta) steps.push({ path: patchPath(publisher, each), serial: each, meta });
  }
  if (steps.length === serial - from) return steps;
  return week !== null && week.from <= from ? [{ path: weekPath(publisher), serial, meta: week }] : null;
}

/** Brings a part by patches from what is held. Any trouble at all: the caller compares shards instead. */
export async function bringPatches(
  run: Run,
  standing: Standing,
  steps: Step[],
  held: ReadonlyMap<string, HeldShard>,
): Promise<Got<Patched>> {
  const { publisher } = standing;
  const shards = new Map(held);
  const open = new Map<string, Line[]>();
  let change: Change = { put: [], removed: [] };
  let head: PartHead | null = null;
  for (const step of steps) {
    const patch = await bringPatch(run, standing, step);
    if (!patch.ok) return patch;
    const applied = await applyStep(run, patch.value, shards, open);
    if (!applied.ok) return inPart(applied, publisher);
    change = followedBy(change, applied.value);
    head = patch.value.head;
  }
  if (head === null || (await stateDigest(shards.values())) !== standing.state)
    return trouble("damaged", "the patches do not lead to the signed state", publisher);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [id, lines] of open) {
    const shard = shards.get(id);
    if (!shard) continue;
    const { name, bytes, open: length } = await packShard(lines);
    files.set(name, bytes);
    shards.set(id, { ...shard, file: name, open: length });
  }
  const part = await keepPart(run, standing, head, shards, files);
  return part.ok ? got({ part: part.value, change }) : part;
}

async function bringPatch({ ports, mirrors, config }: Run, standing: Standing, step: Step): Promise<Got<Patch>> {
  const { publisher, patchOpen } = standing;
  const { path, serial, meta } = step;
  const file = await getFile(ports, mirrors, hostPath(path, meta.sha256), meta);
  if (!file.ok) return inPart(file, publisher);
  const opened = await openPatch(file.value, patchOpen);
  if (!opened.ok) return trouble(opened.why === "newer" ? "newer" : "damaged", `patch ${serial}`, publisher);
  const { head, put } = opened.value;
  if (head.publisher !== publisher || head.serial !== serial) return trouble("lane", `patch ${serial}`, publisher);
  if (isAbove(head.marking, config.ceiling)) return trouble("ceiling", head.marking, publisher);
  const checked = checkLines(put, publisher, head.marking);
  if (!checked.ok) return checked;
  // The last of a chain is not worth a write of its own: after it comes only what is written anyway.
  if (serial < standing.serial) await ports.writeFiles(new Map([[meta.sha256, file.value]]));
  return opened;
}

/** One patch, applied in memory; each touched shard must have the digest that the patch says. */
async function applyStep(
  { ports, config }: Run,
  patch: Patch,
  shards: Map<string, HeldShard>,
  open: Map<string, Line[]>,
): Promise<Got<Change>> {
  const applied = await applyPatch(
    patch,
    shards.keys(),
    (country) => wants(config, country),
    async (id) => {
      const shard = shards.get(id);
      return open.get(id) ?? (shard ? readShard(ports, shard) : null);
    },
  );
  if (applied === null) return trouble("damaged", `patch ${patch.head.serial} is not for what is held`);
  for (const id of patch.gone) {
    shards.delete(id);
    open.delete(id);
  }
  for (const { id, digest, records } of patch.touched) {
    const lines = applied.shards.get(id);
    if (lines && (await contentDigest(lines)) !== digest)
      return trouble("damaged", `patch ${patch.head.serial}: content of ${id}`);
    if (lines) open.set(id, lines);
    shards.set(id, { id, digest, records, file: null, open: 0 });
  }
  return got(applied.change);
}
