import type { PublishedPart } from "../../lib/feed/build-part.ts";
import { sha256 } from "../../lib/feed/digest.ts";
import { readPublished } from "../../lib/feed/read-published.ts";
import type { DelegatedRole, Keys } from "../../lib/trust/metadata.ts";
import type { Fetched, TrustPorts } from "../../lib/trust/ports.ts";
import { refresh, refreshTargets } from "../../lib/trust/refresh.ts";
import type { FeedHost } from "./feed-host.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Where trust begins, as the page found it in policy, options or package: `root` where it is at hand, else by its digest. */
export interface FeedAnchor {
  id: string;
  root: Bytes | null;
}

/** A feed as it is published, every signature verified from the anchor on. */
export interface FeedState {
  role: DelegatedRole;
  keys: Keys;
  /** Version of the publisher's metadata; 0: nothing is published yet. */
  version: number;
  before: PublishedPart | null;
  timestamp: number;
}

/** `why` is a key of the catalogue. */
export type FeedReading = { kind: "read"; state: FeedState } | { kind: "unread"; why: string; detail: string };

/** Reads a publisher's part from its host, trusting nothing that is not signed. Nothing of it is kept. */
export async function readFeedState(
  host: FeedHost,
  anchor: FeedAnchor,
  publisher: string,
  now: () => number,
): Promise<FeedReading> {
  const unread = (why: string, detail = ""): FeedReading => ({ kind: "unread", why, detail });
  const root = anchor.root ?? (await host.read("m/1.root.json"));
  if (root === null) return unread("deskFeedUnreachable");
  if (anchor.root === null && (await sha256(root)) !== anchor.id) return unread("deskFeedForged", "root");
  const trusted = new Map<string, Bytes>([["root.json", root]]);
  const ports: TrustPorts = {
    fetchMetadata: (name, limit) => bounded(host, `m/${name}`, limit),
    readTrusted: async (name) => trusted.get(name) ?? null,
    writeTrusted: async (name, bytes) => void trusted.set(name, bytes),
    now,
  };
  const top = await refresh(ports);
  if (!top.ok) return unread("deskFeedForged", `${top.failure.role}: ${top.failure.detail}`);
  const { targets, snapshot, timestamp } = top.value;
  const { roles = [], keys = {} } = targets.delegations ?? {};
  const role = roles.find(({ name }) => name === publisher);
  if (role === undefined) return unread("deskFeedNoPublisher", publisher);
  const version = snapshot.meta[`${publisher}.json`]?.version ?? 0;
  const state = { role, keys, version, before: null, timestamp: timestamp.version };
  if (version === 0) return { kind: "read", state };
  const own = await refreshTargets(ports, top.value, role, keys);
  if (!own.ok) return unread("deskFeedForged", `${own.failure.role}: ${own.failure.detail}`);
  const before = await readPublished(publisher, own.value, host.read);
  return before === null ? unread("deskFeedDamaged", publisher) : { kind: "read", state: { ...state, before } };
}

async function bounded(host: FeedHost, place: string, limit: number): Promise<Fetched> {
  try {
    const bytes = await host.read(place);
    if (bytes === null) return { kind: "missing" };
    return bytes.length > limit ? { kind: "too-large" } : { kind: "bytes", bytes };
  } catch (error) {
    return { kind: "unreachable", detail: String(error) };
  }
}
