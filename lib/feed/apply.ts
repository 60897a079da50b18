import { byKey, type Line } from "./line.ts";
import type { Patch } from "./patch.ts";
import { countryOf, countryOfShard, shardFor } from "./shards.ts";

/** Records that came, changed or went: the rows as they are now, and of those that are no more as they were. */
export interface Change {
  put: Line[];
  removed: Line[];
}

/**
 * Applies a patch to the shards it touches and to no other: their new lines, of the countries that are held. Their digests
 * are still to be compared. `ids` are all shards of the part before; `lines` gives one that is held, before the patch.
 * Null when the patch is not for this state: a record has no shard to stand in.
 */
export async function applyPatch(
  patch: Patch,
  ids: Iterable<string>,
  holds: (country: string) => boolean,
  lines: (id: string) => Promise<Line[] | null>,
): Promise<Map<string, Line[]> | null> {
  const before = new Set(ids);
  const touched = patch.touched.map(({ id }) => id);
  const isHeld = (id: string) => holds(countryOfShard(id));
  const shards = new Map(touched.filter(isHeld).map((id): [string, Line[]] => [id, []]));
  const place = (line: Line): boolean => {
    const shard = shards.get(shardFor(line, shards) ?? "");
    shard?.push(line);
    return shard !== undefined;
  };
  const replaced = new Set([...patch.put.map(({ key }) => key), ...patch.drop]);
  for (const id of new Set([...touched, ...patch.gone])) {
    if (!before.has(id) || !isHeld(id)) continue;
    const stay = (await lines(id))?.filter(({ key }) => !replaced.has(key));
    if (!stay?.every(place)) return null;
  }
  if (!patch.put.filter((line) => holds(countryOf(line))).every(place)) return null;
  for (const held of shards.values()) held.sort(byKey);
  return shards;
}

/** What makes the one set of records the other. */
export function changeBetween(before: Line[], after: Line[]): Change {
  const gone = new Map(before.map((line) => [line.key, line]));
  const put = after.filter((line) => {
    const was = gone.get(line.key);
    gone.delete(line.key);
    return was?.text !== line.text;
  });
  return { put, removed: [...gone.values()] };
}
