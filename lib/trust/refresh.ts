import { checkBytes, checkUnexpired } from "./check.ts";
import {
  type Envelope,
  parseMetadata,
  type Root,
  type Signed,
  type Snapshot,
  type Targets,
  type Timestamp,
  type TopRole,
} from "./metadata.ts";
import { done, failed, type Step } from "./outcome.ts";
import { type Fetched, LIMITS, MOST_ROOTS, type TrustPorts } from "./ports.ts";
import { verifyThreshold } from "./signature.ts";

/** The top of the trusted metadata, all verified against the newest root. */
export interface Trusted {
  root: Root;
  timestamp: Timestamp;
  snapshot: Snapshot;
  targets: Targets;
}

/**
 * The client workflow of the specification (5.3 to 5.6). Each role is stored as soon as it is verified and before the
 * next is asked for, so a client that dies anywhere goes on from there; nothing is concluded from the timestamp alone.
 */
export async function refresh(ports: TrustPorts): Promise<Step<Trusted>> {
  const root = await refreshRoot(ports);
  if (!root.ok) return root;
  const timestamp = await refreshTimestamp(ports, root.value);
  if (!timestamp.ok) return timestamp;
  const snapshot = await refreshSnapshot(ports, root.value, timestamp.value);
  if (!snapshot.ok) return snapshot;
  const targets = await refreshTargets(ports, root.value, snapshot.value);
  if (!targets.ok) return targets;
  return done({ root: root.value, timestamp: timestamp.value, snapshot: snapshot.value, targets: targets.value });
}

async function refreshRoot(ports: TrustPorts): Promise<Step<Root>> {
  const stored = await ports.readTrusted("root.json");
  if (stored === null) return failed("no-root", "root", "no trusted root to start from");
  const first = parseMetadata(stored, "root", "root");
  if (!first.ok) return first;
  const held = await verifiedBy(first.value, first.value.signed, "root");
  if (!held.ok) return held;
  let root = held.value;
  for (let count = 0; count < MOST_ROOTS; count++) {
    const version = root.version + 1;
    const answer = await ports.fetchMetadata(`${version}.root.json`, LIMITS.root);
    if (answer.kind === "missing") break;
    const bytes = bytesOf(answer, "root");
    if (!bytes.ok) return bytes;
    const next = parseMetadata(bytes.value, "root", "root");
    if (!next.ok) return next;
    // Signed by those who were trusted, and by those who will be.
    const byOld = await verifiedBy(next.value, root, "root");
    if (!byOld.ok) return byOld;
    const byNew = await verifiedBy(next.value, next.value.signed, "root");
    if (!byNew.ok) return byNew;
    if (byNew.value.version !== version)
      return failed("mismatch", "root", `version ${byNew.value.version} under the name of ${version}`);
    await ports.writeTrusted("root.json", bytes.value);
    root = byNew.value;
  }
  const fresh = checkUnexpired(root.expires, ports.now(), "root");
  return fresh.ok ? done(root) : fresh;
}

async function refreshTimestamp(ports: TrustPorts, root: Root): Promise<Step<Timestamp>> {
  const held = await heldMetadata(ports, root, "timestamp");
  const bytes = bytesOf(await ports.fetchMetadata("timestamp.json", LIMITS.timestamp), "timestamp");
  if (!bytes.ok) return bytes;
  const next = await read(bytes.value, root, "timestamp");
  if (!next.ok) return next;
  if (held && next.value.version < held.signed.version) {
    return failed("rollback", "timestamp", `version ${next.value.version}, ${held.signed.version} was seen`);
  }
  if (held && next.value.snapshot.version < held.signed.snapshot.version) {
    return failed(
      "rollback",
      "timestamp",
      `snapshot ${next.value.snapshot.version}, ${held.signed.snapshot.version} was seen`,
    );
  }
  // One version has one content: what was seen first stays. It may have expired since, and then the host is frozen.
  const same = held !== null && next.value.version === held.signed.version;
  const current = same ? held.signed : next.value;
  const fresh = checkUnexpired(current.expires, ports.now(), "timestamp");
  if (!fresh.ok) return fresh;
  if (!same) await ports.writeTrusted("timestamp.json", bytes.value);
  return done(current);
}

async function refreshSnapshot(ports: TrustPorts, root: Root, { snapshot: meta }: Timestamp): Promise<Step<Snapshot>> {
  const held = await heldMetadata(ports, root, "snapshot");
  if (held && held.signed.version === meta.version && (await checkBytes(held.bytes, meta, "snapshot")).ok) {
    const fresh = checkUnexpired(held.signed.expires, ports.now(), "snapshot");
    if (fresh.ok) return done(held.signed);
  }
  const name = root.consistentSnapshot ? `${meta.version}.snapshot.json` : "snapshot.json";
  const bytes = bytesOf(await ports.fetchMetadata(name, meta.length ?? LIMITS.snapshot), "snapshot");
  if (!bytes.ok) return bytes;
  const checked = await checkBytes(bytes.value, meta, "snapshot");
  if (!checked.ok) return checked;
  const next = await read(bytes.value, root, "snapshot");
  if (!next.ok) return next;
  if (next.value.version !== meta.version)
    return failed("mismatch", "snapshot", `version ${next.value.version}, ${meta.version} signed`);
  for (const [file, before] of Object.entries(held?.signed.meta ?? {})) {
    const now = next.value.meta[file];
    if (!now || now.version < before.version) {
      return failed(
        "rollback",
        file,
        now ? `version ${now.version}, ${before.version} was seen` : "vanished from the snapshot",
      );
    }
  }
  const fresh = checkUnexpired(next.value.expires, ports.now(), "snapshot");
  if (!fresh.ok) return fresh;
  await ports.writeTrusted("snapshot.json", bytes.value);
  return next;
}

async function refreshTargets(ports: TrustPorts, root: Root, snapshot: Snapshot): Promise<Step<Targets>> {
  const envelope = await targetsInSnapshot(ports, root, snapshot, "targets");
  if (!envelope.ok) return envelope;
  const verified = await verifiedBy(envelope.value.envelope, root, "targets");
  if (!verified.ok) return verified;
  return keepTargets(ports, envelope.value, "targets");
}

/** A targets file that the snapshot vouches for: the stored one where it is still that, else a fresh one. Not yet verified. */
export async function targetsInSnapshot(
  ports: TrustPorts,
  root: Root,
  snapshot: Snapshot,
  role: string,
): Promise<Step<{ envelope: Envelope<Targets>; stored: boolean }>> {
  const meta = snapshot.meta[`${role}.json`];
  if (!meta) return failed("mismatch", role, "the snapshot does not list it");
  const file = encodeURIComponent(role);
  const stored = await ports.readTrusted(`${file}.json`);
  if (stored !== null && (await checkBytes(stored, meta, role)).ok) {
    const held = parseMetadata(stored, "targets", role);
    if (held.ok && held.value.signed.version === meta.version) return done({ envelope: held.value, stored: true });
  }
  const name = root.consistentSnapshot ? `${meta.version}.${file}.json` : `${file}.json`;
  const bytes = bytesOf(await ports.fetchMetadata(name, meta.length ?? LIMITS.targets), role);
  if (!bytes.ok) return bytes;
  const checked = await checkBytes(bytes.value, meta, role);
  if (!checked.ok) return checked;
  const next = parseMetadata(bytes.value, "targets", role);
  if (!next.ok) return next;
  const { version } = next.value.signed;
  return version === meta.version
    ? done({ envelope: next.value, stored: false })
    : failed("mismatch", role, `version ${version}, ${meta.version} signed`);
}

/** The last step for a verified targets file: not expired, and stored when it is new. */
export async function keepTargets(
  ports: TrustPorts,
  { envelope, stored }: { envelope: Envelope<Targets>; stored: boolean },
  role: string,
): Promise<Step<Targets>> {
  const fresh = checkUnexpired(envelope.signed.expires, ports.now(), role);
  if (!fresh.ok) return fresh;
  if (!stored) await ports.writeTrusted(`${encodeURIComponent(role)}.json`, envelope.bytes);
  return done(envelope.signed);
}

const verifiedBy = <T>(envelope: Envelope<T>, root: Root, role: TopRole): Promise<Step<T>> =>
  verifyThreshold(envelope, root.roles[role], root.keys, role);

async function read<R extends TopRole>(bytes: Uint8Array<ArrayBuffer>, root: Root, role: R): Promise<Step<Signed[R]>> {
  const envelope = parseMetadata(bytes, role, role);
  return envelope.ok ? verifiedBy(envelope.value, root, role) : envelope;
}

/** What is stored, when the present root still vouches for it: after a change of keys it may not, and is then forgotten. */
async function heldMetadata<R extends "timestamp" | "snapshot">(
  ports: TrustPorts,
  root: Root,
  role: R,
): Promise<Envelope<Signed[R]> | null> {
  const stored = await ports.readTrusted(`${role}.json`);
  const envelope = stored && parseMetadata(stored, role, role);
  return envelope?.ok && (await verifiedBy(envelope.value, root, role)).ok ? envelope.value : null;
}

function bytesOf(answer: Fetched, role: string): Step<Uint8Array<ArrayBuffer>> {
  switch (answer.kind) {
    case "bytes":
      return done(answer.bytes);
    case "unreachable":
      return failed("unreachable", role, answer.detail);
    default:
      return failed(answer.kind, role, `the repository's answer is ${answer.kind}`);
  }
}
