import { byKey, type Line } from "./line.ts";
import type { Patch } from "./patch.ts";
import { countryOf, countryOfShard, shardFor } from "./shards.ts";

/** Records that came, changed or went with a patch: the rows as they are now, and as they were. */
export interface Change {
  put: Line[];
  removed: Line[];
}

export interface Applied {
  /** New lines of each touched shard, of the countries that are held. Their digests are still to be compared. */
  shards: Map<string, Line[]>;
  change: Change;
}

/**
 * Applies a patch to the shards it touches and to no other. `ids` are all shards of the part before; `lines` gives one
 * that is held, before the patch. Null when the patch is not for this state: a record has no shard to stand in.
 */
export async function applyPatch(
  patch: Patch,
  ids: Iterable<string>,
  holds: (country: string) => boolean,
  lines: (id: string) => Promise<Line[] | null>,
): Promise<Applied | null> {
  const before = new Set(ids);
  const gone = new Set(patch.gone);
  const shards = new Map<string, Line[]>();
  for (const { id } of patch.touched) if (holds(countryOfShard(id))) shards.set(id, []);
  const place = (line: Line): boolean => {
    const id = shardFor(line, shards);
    if (id !== null) shards.get(id)?.push(line);
    return id !== null;
  };
  const leaving = new Map<string, Line>();
  const put = patch.put.filter((line) => holds(countryOf(line)));
  const replaced = new Set([...patch.put.map(({ key }) => key), ...patch.drop]);
  for (const id of new Set([...patch.touched.map((shard) => shard.id), ...gone])) {
    if (!before.has(id) || !holds(countryOfShard(id))) continue;
    const old = await lines(id);
    if (old === null) return null;
    for (const line of old) {
      if (replaced.has(line.key)) leaving.set(line.key, line);
      else if (!place(line)) return null;
    }
  }
  if (!put.every(place)) return null;
  for (const held of shards.values()) held.sort(byKey);
  const now = new Set(put.map(({ key }) => key));
  return { shards, change: { put, removed: [...leaving.values()].filter(({ key }) => !now.has(key)) } };
}

/** One change after another as one. */
export function followedBy(first: Change, next: Change): Change {
  const put = new Map(first.put.map((line) => [line.key, line]));
  const removed = new Map(first.removed.map((line) => [line.key, line]));
  for (const line of next.removed) {
    put.delete(line.key);
    removed.set(line.key, line);
  }
  for (const line of next.put) {
    removed.delete(line.key);
    put.set(line.key, line);
  }
  return { put: [...put.values()], removed: [...removed.values()] };
}
