import { checkBytes, checkUnexpired } from "./check.ts";
import { own } from "./json.ts";
import {
  type Envelope,
  type FileMeta,
  type Keys,
  parseMetadata,
  type RoleKeys,
  type Root,
  type Signed,
  type Snapshot,
  type Targets,
  type Timestamp,
  type TopRole,
} from "./metadata.ts";
import { done, failed, type Step } from "./outcome.ts";
import { LIMITS, MOST_ROOTS, type TrustPorts } from "./ports.ts";
import { verifyThreshold } from "./signature.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** The top of the trusted metadata, all verified against the newest root. */
export interface Trusted {
  root: Root;
  timestamp: Timestamp;
  snapshot: Snapshot;
  targets: Targets;
}

/** Metadata that is asked for: whose it is, who may sign it, and what the metadata above it says of the file. */
interface Wanted<R extends TopRole> {
  type: R;
  role: string;
  seats: RoleKeys;
  keys: Keys;
  meta: Partial<FileMeta>;
}

/**
 * The client workflow of the specification (5.3 to 5.6). Each role is stored as soon as it is verified and before the
 * next is asked for, so a client that dies anywhere goes on from there; nothing is concluded from the timestamp alone.
 */
export async function refresh(ports: TrustPorts): Promise<Step<Trusted>> {
  const newest = await refreshRoot(ports);
  if (!newest.ok) return newest;
  const root = newest.value;
  const timestamp = await refreshTimestamp(ports, root);
  if (!timestamp.ok) return timestamp;
  const { "snapshot.json": meta } = timestamp.value.meta;
  const snapshot = await follow(ports, root, ofRoot(root, "snapshot", meta), rolledBack);
  if (!snapshot.ok) return snapshot;
  const top = { name: "targets", ...root.roles.targets };
  const targets = await refreshTargets(ports, { root, snapshot: snapshot.value }, top, root.keys);
  if (!targets.ok) return targets;
  return done({ root, timestamp: timestamp.value, snapshot: snapshot.value, targets: targets.value });
}

async function refreshRoot(ports: TrustPorts): Promise<Step<Root>> {
  const stored = await ports.readTrusted("root.json");
  if (stored === null) return failed("no-root", "root");
  let root = await readRoot(stored);
  for (let count = 0; root.ok && count < MOST_ROOTS; count++) {
    const version = root.value.version + 1;
    const next = await bring(ports, `${version}.root.json`, ofRoot(root.value, "root", { version }));
    if (!next.ok && next.failure.kind === "missing") break;
    if (!next.ok) return next;
    // Signed by those who were trusted, and by those who will be.
    root = await readRoot(next.value.bytes);
    if (root.ok) await ports.writeTrusted("root.json", next.value.bytes);
  }
  return root.ok ? checkUnexpired(root.value, ports.now(), "root") : root;
}

/** A root that its own keys vouch for. */
export async function readRoot(bytes: Bytes): Promise<Step<Root>> {
  const envelope = parseMetadata(bytes, "root", "root");
  const read = envelope.ok ? await open(bytes, ofRoot(envelope.value.signed, "root")) : envelope;
  return read.ok ? done(read.value.signed) : read;
}

async function refreshTimestamp(ports: TrustPorts, root: Root): Promise<Step<Timestamp>> {
  const wanted = ofRoot(root, "timestamp");
  const held = await heldOf(ports, wanted);
  const next = await bring(ports, "timestamp.json", wanted);
  if (!next.ok) return next;
  const numbers = ({ version, meta }: Timestamp) => [version, meta["snapshot.json"].version] as const;
  const [version, snapshot] = numbers(next.value.signed);
  const [seen, seenSnapshot] = held ? numbers(held.signed) : [0, 0];
  if (version < seen) return failed("rollback", "timestamp", version, seen);
  if (snapshot < seenSnapshot) return failed("rollback", "timestamp", `snapshot ${snapshot}`, seenSnapshot);
  // One version has one content: what was seen first stays. It may have expired since, and then the host is frozen.
  return held && version === seen
    ? checkUnexpired(held.signed, ports.now(), "timestamp")
    : keep(ports, next.value, "timestamp");
}

/** Targets that the snapshot vouches for, of the top or delegated: verified against this delegator's keys each time. */
export async function refreshTargets(
  ports: TrustPorts,
  { root, snapshot }: Pick<Trusted, "root" | "snapshot">,
  seats: RoleKeys & { name: string },
  keys: Keys,
): Promise<Step<Targets>> {
  const role = seats.name;
  const meta = own(snapshot.meta, `${role}.json`);
  if (!meta) return failed("mismatch", role, "not in the snapshot");
  return follow(ports, root, { type: "targets", role, seats, keys, meta });
}

/** What is vouched for by the metadata above: the stored file where it still is that, else a fresh one. */
async function follow<R extends "snapshot" | "targets">(
  ports: TrustPorts,
  root: Root,
  wanted: Wanted<R>,
  againstHeld?: (held: Signed[R], next: Signed[R]) => Step<unknown>,
): Promise<Step<Signed[R]>> {
  const { role, meta } = wanted;
  const held = await heldOf(ports, wanted, againstHeld !== undefined);
  if (held && held.signed.version === meta.version && (await checkBytes(held.bytes, meta, role)).ok) {
    const fresh = checkUnexpired(held.signed, ports.now(), role);
    if (fresh.ok) return fresh;
  }
  const file = fileOf(role);
  const next = await bring(ports, root.consistent_snapshot ? `${meta.version}.${file}` : file, wanted);
  if (!next.ok) return next;
  const ahead = held && againstHeld ? againstHeld(held.signed, next.value.signed) : next;
  return ahead.ok ? keep(ports, next.value, role) : ahead;
}

/** No file of the snapshot before may have vanished or become older. */
function rolledBack(held: Snapshot, next: Snapshot): Step<unknown> {
  for (const [file, { version }] of Object.entries(held.meta)) {
    const now = own(next.meta, file)?.version ?? 0;
    if (now < version) return failed("rollback", file, now, version);
  }
  return done(next);
}

const ofRoot = <R extends TopRole>({ roles, keys }: Root, type: R, meta: Partial<FileMeta> = {}): Wanted<R> => ({
  type,
  role: type,
  seats: roles[type],
  keys,
  meta,
});

const fileOf = (role: string): string => `${encodeURIComponent(role)}.json`;

/** What is stored, when those who may sign it now vouch for it: after a change of keys they may not, and it is forgotten. */
async function heldOf<R extends TopRole>(
  ports: TrustPorts,
  { type, role, seats, keys, meta }: Wanted<R>,
  ofAnyVersion = true,
): Promise<Envelope<Signed[R]> | null> {
  const stored = await ports.readTrusted(fileOf(role));
  const envelope = stored && parseMetadata(stored, type, role);
  if (!envelope?.ok || !(ofAnyVersion || envelope.value.signed.version === meta.version)) return null;
  const held = await verifyThreshold(envelope.value, seats, keys, role);
  return held.ok ? held.value : null;
}

/** From the repository: of the signed length, hash and version, signed by those who may. Its date is not looked at. */
async function bring<R extends TopRole>(
  ports: TrustPorts,
  name: string,
  wanted: Wanted<R>,
): Promise<Step<Envelope<Signed[R]>>> {
  const { type, role, meta } = wanted;
  const answer = await ports.fetchMetadata(name, Math.min(meta.length ?? LIMITS[type], LIMITS[type]));
  if (answer.kind !== "bytes") return failed(answer.kind, role, "detail" in answer ? answer.detail : "");
  const checked = await checkBytes(answer.bytes, meta, role);
  const read = checked.ok ? await open(checked.value, wanted) : checked;
  if (!read.ok) return read;
  const { version } = read.value.signed;
  return version === (meta.version ?? version) ? read : failed("mismatch", role, `version ${version}`, meta.version);
}

async function open<R extends TopRole>(
  bytes: Bytes,
  { type, role, seats, keys }: Wanted<R>,
): Promise<Step<Envelope<Signed[R]>>> {
  const envelope = parseMetadata(bytes, type, role);
  return envelope.ok ? verifyThreshold(envelope.value, seats, keys, role) : envelope;
}

/** The last step: in date, and stored before anything is built on it. */
async function keep<T extends { expires: string }>(
  ports: TrustPorts,
  { signed, bytes }: Envelope<T>,
  role: string,
): Promise<Step<T>> {
  const fresh = checkUnexpired(signed, ports.now(), role);
  if (fresh.ok) await ports.writeTrusted(fileOf(role), bytes);
  return fresh;
}
