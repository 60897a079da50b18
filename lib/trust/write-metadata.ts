import type { JsonObject } from "./json.ts";
import type { PublicKey } from "./sign.ts";

/** The signed parts of metadata, as a publisher writes them. `keys` holds public keys by id. */
export interface RoleSeats {
  keyids: string[];
  threshold: number;
}
export type Keys = Record<string, PublicKey>;
export interface Written {
  version: number;
  /** Milliseconds since 1970. */
  expires: number;
}

const SPECIFICATION = "1.0.31";

/** `2030-08-15T14:30:45Z`: metadata has no fractions of a second. */
export const metadataDate = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, "Z");

const head = (type: string, { version, expires }: Written): JsonObject => ({
  _type: type,
  spec_version: SPECIFICATION,
  version,
  expires: metadataDate(expires),
});

export function rootPart(
  written: Written,
  keys: Keys,
  roles: Record<"root" | "targets" | "snapshot" | "timestamp", RoleSeats>,
): JsonObject {
  return { ...head("root", written), consistent_snapshot: true, keys: plain(keys), roles: plain(roles) };
}

export interface WrittenTarget {
  length: number;
  hashes: { sha256: string };
  custom?: JsonObject;
}
export interface Delegation extends RoleSeats {
  name: string;
  paths: string[];
}

export function targetsPart(
  written: Written,
  targets: Record<string, WrittenTarget>,
  delegations: { keys: Keys; roles: Delegation[] } | null = null,
): JsonObject {
  const part = { ...head("targets", written), targets: plain(targets) };
  if (delegations === null) return part;
  const roles = delegations.roles.map((role) => plain({ ...role, terminating: true }));
  return { ...part, delegations: { keys: plain(delegations.keys), roles } };
}

/** `versions` by file: `targets.json`, `dol.json`. */
export function snapshotPart(written: Written, versions: Record<string, number>): JsonObject {
  const meta = Object.fromEntries(Object.entries(versions).map(([file, version]) => [file, { version }]));
  return { ...head("snapshot", written), meta };
}

/** `notes` are fields of ours; other clients sign over them and pass them by. */
export function timestampPart(written: Written, snapshot: number, notes: JsonObject = {}): JsonObject {
  return { ...head("timestamp", written), meta: { "snapshot.json": { version: snapshot } }, ...notes };
}

/** The same as plain JSON, so that it can be signed over. */
const plain = (value: object): JsonObject => JSON.parse(JSON.stringify(value));
