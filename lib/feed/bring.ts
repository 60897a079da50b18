import type { DelegatedRole } from "../trust/metadata.ts";
import type { Trusted } from "../trust/refresh.ts";
import type { Change } from "./apply.ts";
import { bringPatches } from "./bring-patches.ts";
import { bringShards, type Run } from "./bring-shards.ts";
import { throughTheDoor } from "./door.ts";
import { readIndex } from "./held-files.ts";
import type { Host } from "./host.ts";
import { type Got, got, trouble, type Why } from "./outcome.ts";
import { standingOf, stepsFrom } from "./standing.ts";
import type { HeldPart } from "./state.ts";

/** A publisher's part as signed now, all of it held. */
export interface Brought {
  part: HeldPart;
  /** What differs from the part held before; null: not known record by record. */
  change: Change | null;
}

/** Troubles that comparing shards would only meet again. */
const FINAL: Why[] = ["offline", "slow", "busy", "newer", "ceiling", "list"];

/**
 * Brings one publisher's part up to date: nothing to do, a chain of patches, else the shards that differ. `sameScope`:
 * the held part was brought under the policy of now.
 */
export async function bring(
  run: Run,
  host: Host,
  trusted: Trusted,
  role: DelegatedRole,
  { held, sameScope }: { held: HeldPart | null; sameScope: boolean },
): Promise<Got<Brought>> {
  const read = await standingOf(host, trusted, role);
  if (!read.ok) return read;
  const standing = read.value;
  // Other signers begin anew: a number that stolen keys drove up must not bind their successors.
  const before = held?.signers === standing.signers ? held : null;
  if (before && standing.serial < before.serial)
    return trouble("older", `serial ${standing.serial}, ${before.serial} was seen`);
  const index = held && (await readIndex(run.ports, held.index));
  if (before && index && sameScope) {
    if (before.serial === standing.serial && before.state === standing.state)
      return got({ part: before, change: { put: [], removed: [] } });
    const steps = await stepsFrom(standing, before.serial);
    const patched = steps && (await bringPatches(run, standing, steps, index));
    if (patched?.ok) {
      const checked = throughTheDoor(patched.value.part, patched.value.change.put, false);
      return checked.ok ? patched : checked;
    }
    if (patched && FINAL.includes(patched.trouble.why)) return patched;
  }
  const part = await bringShards(run, standing, index ?? new Map());
  return part.ok ? got({ part: part.value, change: null }) : part;
}
