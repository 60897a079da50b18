import { isRecord, isText, isWhole, type JsonObject } from "../trust/json.ts";
import { readPublicKey } from "../trust/key-file.ts";
import type { PublicKey } from "../trust/sign.ts";
import { type RoleSeats, rootPart, targetsPart, type Written } from "../trust/write-metadata.ts";
import { isPublisherId } from "./lane.ts";
import { lanePaths } from "./paths.ts";

export const TOP_SEATS = ["root", "targets", "snapshot", "timestamp"] as const;
export type TopSeat = (typeof TOP_SEATS)[number];

/** Days that each role's signature lasts; a publisher's too. */
export const LIFETIMES = { root: 365, targets: 180, publisher: 90, snapshot: 14, timestamp: 7 } as const;

/** Who may sign what in a feed: what its root and targets are made of. */
export interface FeedPlan {
  keys: Record<string, PublicKey>;
  seats: Record<TopSeat, RoleSeats>;
  /** In the order that counts where two name the same organisation. */
  publishers: { id: string; name: string; seats: RoleSeats }[];
  /** All keys were made in one place, to try things out: the root says so, and no release of the extension carries it. */
  trial?: boolean;
}

/** Field of a root: see `FeedPlan.trial`. */
export const TRIAL = "x-trial";

export function rootOfPlan({ keys, seats, trial }: FeedPlan, written: Written): JsonObject {
  const held = TOP_SEATS.flatMap((seat) => seats[seat].keyids);
  return { ...rootPart(written, pick(keys, held), seats), ...(trial ? { [TRIAL]: true } : {}) };
}

export function targetsOfPlan({ keys, publishers }: FeedPlan, written: Written): JsonObject {
  const roles = publishers.map(({ id, seats }) => ({ name: id, paths: lanePaths(id), ...seats }));
  return targetsPart(
    written,
    {},
    {
      keys: pick(
        keys,
        publishers.flatMap(({ seats }) => seats.keyids),
      ),
      roles,
    },
  );
}

/** Who may sign a role of the plan; null for a role it does not have. */
export function seatsOf({ seats, publishers }: FeedPlan, role: string): RoleSeats | null {
  const top = TOP_SEATS.find((name) => name === role);
  return top ? seats[top] : (publishers.find(({ id }) => id === role)?.seats ?? null);
}

function pick(keys: Record<string, PublicKey>, ids: string[]): Record<string, PublicKey> {
  return Object.fromEntries([...new Set(ids)].flatMap((id) => (keys[id] ? [[id, keys[id]]] : [])));
}

/** Null when the value is no plan, or gives a seat to a key that it does not have. */
export function readPlan(value: unknown): FeedPlan | null {
  if (!isRecord(value) || !isRecord(value.keys) || !isRecord(value.seats) || !Array.isArray(value.publishers))
    return null;
  const keys: Record<string, PublicKey> = {};
  for (const [id, held] of Object.entries(value.keys)) {
    const key = readPublicKey(held);
    if (key === null) return null;
    keys[id] = key;
  }
  const readSeats = (held: unknown): RoleSeats | null => {
    if (!isRecord(held) || !Array.isArray(held.keyids) || !held.keyids.every(isText)) return null;
    const { keyids, threshold } = held;
    if (!isWhole(threshold) || threshold < 1 || threshold > keyids.length) return null;
    return keyids.every((id) => Object.hasOwn(keys, id)) ? { keyids, threshold } : null;
  };
  const [root, targets, snapshot, timestamp] = TOP_SEATS.map((seat) => readSeats((value.seats as JsonObject)[seat]));
  if (!root || !targets || !snapshot || !timestamp) return null;
  const publishers = [];
  for (const held of value.publishers) {
    const seats = isRecord(held) ? readSeats(held.seats) : null;
    if (!isRecord(held) || !seats || !isText(held.id) || !isText(held.name) || !isPublisherId(held.id)) return null;
    publishers.push({ id: held.id, name: held.name, seats });
  }
  const trial = value.trial === true ? { trial: true } : {};
  return { keys, seats: { root, targets, snapshot, timestamp }, publishers, ...trial };
}
