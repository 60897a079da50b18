import { delegated } from "../trust/find-target.ts";
import { isText, isWhole } from "../trust/json.ts";
import type { DelegatedRole, TargetMeta } from "../trust/metadata.ts";
import { mayDescribe } from "../trust/paths.ts";
import type { Trusted } from "../trust/refresh.ts";
import { type Host, troubleOf } from "./host.ts";
import { isPublisherId } from "./lane.ts";
import { isDigest, MOST_BYTES } from "./manifest.ts";
import { type Got, got, trouble } from "./outcome.ts";
import { CHAIN } from "./patch.ts";
import { manifestPath, patchPath, weekPath } from "./paths.ts";

/** A file that a publisher signed for. */
export interface SignedFileMeta {
  sha256: string;
  length: number;
}

/** Where a publisher stands: what its role's metadata says, verified. */
export interface Standing {
  publisher: string;
  serial: number;
  state: string;
  manifest: SignedFileMeta & { open: number };
  /** Patches by the serial that each makes. */
  patches: Map<number, SignedFileMeta>;
  /** One patch from any state of at least `from` to the present one. */
  week: (SignedFileMeta & { from: number }) | null;
  patchOpen: number;
  signers: string;
}

/** Publishers in the signed order: the roles that may speak for a lane of their own name and have published. */
export async function publishersOf({ targets, snapshot }: Trusted): Promise<DelegatedRole[]> {
  const roles: DelegatedRole[] = [];
  for (const role of targets.roles) {
    if (!isPublisherId(role.name) || !(await mayDescribe(role, manifestPath(role.name)))) continue;
    // Delegated, but nothing published yet.
    if (Object.hasOwn(snapshot.meta, `${role.name}.json`)) roles.push(role);
  }
  return roles;
}

export async function standingOf(host: Host, trusted: Trusted, role: DelegatedRole): Promise<Got<Standing>> {
  const publisher = role.name;
  host.last = null;
  const read = await delegated(host, trusted, role, trusted.targets.keys);
  if (!read.ok) return { ok: false, trouble: troubleOf(read.failure, host, publisher) };
  const { targets } = read.value;
  const own = (path: string): TargetMeta | null => (Object.hasOwn(targets, path) ? (targets[path] ?? null) : null);
  const manifest = own(manifestPath(publisher));
  if (manifest === null) return trouble("missing", "the role lists no manifest", publisher);
  const { serial, state, open, patchOpen } = manifest.custom ?? {};
  const sha256 = manifest.hashes.sha256;
  if (!isWhole(serial) || serial < 1 || !isDigest(state) || !isWhole(open) || !isWhole(patchOpen) || !isText(sha256))
    return trouble("newer", "the manifest is described in a way unknown here", publisher);
  if (Math.max(manifest.length, open, patchOpen) > MOST_BYTES) return trouble("too-large", "what is signed", publisher);
  const patches = new Map<number, SignedFileMeta>();
  const patchAt = async (path: string): Promise<SignedFileMeta | null> => {
    const patch = own(path);
    return patch?.hashes.sha256 && patch.length <= MOST_BYTES && (await mayDescribe(role, path))
      ? { sha256: patch.hashes.sha256, length: patch.length }
      : null;
  };
  for (let each = Math.max(2, serial - CHAIN + 1); each <= serial; each++) {
    const patch = await patchAt(patchPath(publisher, each));
    if (patch) patches.set(each, patch);
  }
  const from = own(weekPath(publisher))?.custom?.from;
  const week = isWhole(from) ? await patchAt(weekPath(publisher)) : null;
  return got({
    publisher,
    serial,
    state,
    manifest: { sha256, length: manifest.length, open },
    patches,
    week: week && isWhole(from) ? { ...week, from } : null,
    patchOpen,
    signers: [...role.keyids].sort().join(" "),
  });
}
