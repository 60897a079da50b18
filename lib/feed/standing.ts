import { has, isWhole } from "../trust/json.ts";
import type { DelegatedRole, Targets } from "../trust/metadata.ts";
import { mayDescribe } from "../trust/paths.ts";
import { refreshTargets, type Trusted } from "../trust/refresh.ts";
import { type Host, type SignedFile, troubleOf } from "./host.ts";
import { isPublisherId } from "./lane.ts";
import { isDigest } from "./manifest.ts";
import { type Got, got, trouble } from "./outcome.ts";
import { CHAIN } from "./patch.ts";
import { manifestPath, patchPath, weekPath } from "./paths.ts";

/** What a publisher signs of its part, beside the manifest. */
interface Signed {
  serial: number;
  /** `stateDigest` of all its shards. */
  state: string;
  /** Bytes of the manifest's text, and the most that any patch opens to. */
  open: number;
  patchOpen: number;
}

/** Where a publisher stands: what its role's metadata says, verified. */
export interface Standing extends Signed {
  role: DelegatedRole;
  manifest: SignedFile;
  targets: Targets["targets"];
  signers: string;
}

/** Publishers in the signed order: the roles that may speak for a lane of their own name and have published. */
export async function publishersOf({ targets, snapshot }: Trusted): Promise<DelegatedRole[]> {
  const roles: DelegatedRole[] = [];
  for (const role of targets.delegations?.roles ?? []) {
    if (!isPublisherId(role.name) || !(await mayDescribe(role, manifestPath(role.name)))) continue;
    // Delegated, but nothing published yet.
    if (snapshot.meta[`${role.name}.json`]) roles.push(role);
  }
  return roles;
}

const isSigned = has<Signed>({ serial: isWhole, state: isDigest, open: isWhole, patchOpen: isWhole });

export async function standingOf(host: Host, trusted: Trusted, role: DelegatedRole): Promise<Got<Standing>> {
  host.fault = null;
  const read = await refreshTargets(host, trusted, role, trusted.targets.delegations?.keys ?? {});
  if (!read.ok) return troubleOf(read.failure, host);
  const { targets } = read.value;
  const manifest = targets[manifestPath(role.name)];
  if (!manifest) return trouble("missing", "the role lists no manifest");
  const { custom, length, hashes } = manifest;
  const { sha256 } = hashes;
  if (!isSigned(custom) || !isDigest(sha256))
    return trouble("newer", "the manifest is described in a way unknown here");
  const signers = [...role.keyids].sort().join(" ");
  return got({ ...custom, role, manifest: { sha256, length }, targets, signers });
}

/** A patch on the way to the present state: its name, and the state that it makes. */
export interface Step extends SignedFile {
  name: string;
  serial: number;
}

/** The patches that lead from this serial to the present one: the chain, or where it does not reach the week's; else null. */
export async function stepsFrom({ role, serial, targets }: Standing, from: number): Promise<Step[] | null> {
  const stepTo = async (makes: number, name: string): Promise<Step[]> => {
    const { length = 0, hashes } = targets[name] ?? {};
    const sha256 = hashes?.sha256;
    return isDigest(sha256) && (await mayDescribe(role, name)) ? [{ name, serial: makes, length, sha256 }] : [];
  };
  const chain: Step[] = [];
  // No chain is longer, however far ahead a publisher says to be.
  for (let each = from + 1; each <= Math.min(serial, from + CHAIN); each++)
    chain.push(...(await stepTo(each, patchPath(role.name, each))));
  if (chain.length > 0 && chain.length === serial - from) return chain;
  const week = weekPath(role.name);
  const since = targets[week]?.custom?.from;
  const step = serial > from && isWhole(since) && since <= from ? await stepTo(serial, week) : [];
  return step.length > 0 ? step : null;
}
