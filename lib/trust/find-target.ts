import type { DelegatedRole, Key, TargetMeta, Targets } from "./metadata.ts";
import { done, failed, type Step } from "./outcome.ts";
import { mayDescribe } from "./paths.ts";
import { MOST_ROLES, type TrustPorts } from "./ports.ts";
import { keepTargets, type Trusted, targetsInSnapshot } from "./refresh.ts";
import { verifyThreshold } from "./signature.ts";

export interface FoundTarget {
  path: string;
  meta: TargetMeta;
  /** The role that signed for it: whose record it may hold. */
  role: string;
}

/** A role to be asked, with the one who sent us there: the same name may be trusted by one and not by another. */
interface Visit {
  role: DelegatedRole;
  keys: Record<string, Key>;
}

/**
 * Looks a target up through the delegations, in the order written, each before its neighbours (5.6.7). A terminating
 * delegation ends the search below it, found or not.
 */
export async function findTarget(ports: TrustPorts, trusted: Trusted, path: string): Promise<Step<FoundTarget>> {
  const here = own(trusted.targets, path);
  if (here) return done({ path, meta: here, role: "targets" });
  const visited = new Set<string>();
  let waiting = await delegationsFor(trusted.targets, path);
  while (waiting.length > 0 && visited.size < MOST_ROLES) {
    const { role, keys } = waiting.shift() as Visit;
    if (visited.has(role.name)) continue;
    visited.add(role.name);
    const targets = await delegated(ports, trusted, role, keys);
    if (!targets.ok) return targets;
    const meta = own(targets.value, path);
    if (meta) return done({ path, meta, role: role.name });
    const below = await delegationsFor(targets.value, path);
    waiting = below.some((visit) => visit.role.terminating) ? below : [...below, ...waiting];
  }
  return failed("not-found", path, "no role that may describe it lists it");
}

const own = (targets: Targets, path: string): TargetMeta | null =>
  Object.hasOwn(targets.targets, path) ? (targets.targets[path] ?? null) : null;

/** Delegations that may describe the path, in order, none after the first that is terminating. */
async function delegationsFor(targets: Targets, path: string): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const role of targets.roles) {
    if (!(await mayDescribe(role, path))) continue;
    visits.push({ role, keys: targets.keys });
    if (role.terminating) break;
  }
  return visits;
}

/** The role's metadata, verified against this delegator's keys each time, stored copy or not. */
export async function delegated(
  ports: TrustPorts,
  trusted: Trusted,
  role: DelegatedRole,
  keys: Record<string, Key>,
): Promise<Step<Targets>> {
  const file = await targetsInSnapshot(ports, trusted.root, trusted.snapshot, role.name);
  if (!file.ok) return file;
  const verified = await verifyThreshold(file.value.envelope, role, keys, role.name);
  if (!verified.ok) return verified;
  return keepTargets(ports, file.value, role.name);
}
