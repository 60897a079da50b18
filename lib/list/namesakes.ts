import { fold } from "./fold.ts";
import type { Organisation } from "./schema.ts";

/** Most others that are told of one organisation. */
const MOST = 20;

/** Every way in which a list writes an organisation, folded. */
export const foldedNames = ({ name, aliases }: Pick<Organisation, "name" | "aliases">): string[] =>
  [name, ...aliases].map(fold).filter((one) => one !== "");

/**
 * Organisations that share one of their names, by id: a list may have the same one under two ids. At most 20 for each, in
 * the order in which they stand; an organisation with names of its own is left out.
 */
export function namesakesIn(organisations: readonly Organisation[]): Map<string, string[]> {
  const byName = new Map<string, Set<string>>();
  for (const organisation of organisations)
    for (const name of foldedNames(organisation))
      byName.set(name, (byName.get(name) ?? new Set<string>()).add(organisation.id));
  const found = new Map<string, Set<string>>();
  for (const ids of byName.values()) {
    if (ids.size < 2) continue;
    for (const id of ids) {
      const others = found.get(id) ?? new Set<string>();
      for (const other of ids) if (other !== id && others.size < MOST) others.add(other);
      found.set(id, others);
    }
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]));
}
