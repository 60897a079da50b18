import { own } from "./json.ts";
import type { DelegatedRole, Keys, TargetMeta, Targets } from "./metadata.ts";
import { done, failed, type Step } from "./outcome.ts";
import { mayDescribe } from "./paths.ts";
import { MOST_ROLES, type TrustPorts } from "./ports.ts";
import { refreshTargets, type Trusted } from "./refresh.ts";

export interface FoundTarget {
  path: string;
  meta: TargetMeta;
  /** The role that signed for it: whose record it may hold. */
  role: string;
}

/** A role to be asked, with the one who sent us there: the same name may be trusted by one and not by another. */
interface Visit {
  role: DelegatedRole;
  keys: Keys;
}

/**
 * Looks a target up through the delegations, in the order written, each before its neighbours (5.6.7). A terminating
 * delegation ends the search below it, found or not.
 */
export async function findTarget(ports: TrustPorts, trusted: Trusted, path: string): Promise<Step<FoundTarget>> {
  const here = own(trusted.targets.targets, path);
  if (here) return done({ path, meta: here, role: "targets" });
  const visited = new Set<string>();
  let waiting = await delegationsFor(trusted.targets, path);
  while (waiting.length > 0 && visited.size < MOST_ROLES) {
    const { role, keys } = waiting.shift() as Visit;
    if (visited.has(role.name)) continue;
    visited.add(role.name);
    const targets = await refreshTargets(ports, trusted, role, keys);
    if (!targets.ok) return targets;
    const meta = own(targets.value.targets, path);
    if (meta) return done({ path, meta, role: role.name });
    const below = await delegationsFor(targets.value, path);
    waiting = below.some((visit) => visit.role.terminating) ? below : [...below, ...waiting];
  }
  return failed("not-found", path);
}

/** Delegations that may describe the path, in order, none after the first that is terminating. */
async function delegationsFor({ delegations }: Targets, path: string): Promise<Visit[]> {
  const visits: Visit[] = [];
  if (!delegations) return visits;
  for (const role of delegations.roles) {
    if (!(await mayDescribe(role, path))) continue;
    visits.push({ role, keys: delegations.keys });
    if (role.terminating) break;
  }
  return visits;
}
