import { canonicalize } from "@tufjs/canonical-json";
import { isDate, isRecord, isText, isWhole, type Json, type JsonObject } from "./json.ts";
import { done, failed, type Step } from "./outcome.ts";

/** Metadata of The Update Framework 1.0, as far as a client reads it. Unknown fields are signed over and ignored. */
export interface Key {
  keytype: string;
  scheme: string;
  public: string;
}
export interface RoleKeys {
  keyids: string[];
  threshold: number;
}
export interface FileMeta {
  version: number;
  length: number | null;
  hashes: Record<string, string> | null;
}
export interface TargetMeta {
  length: number;
  hashes: Record<string, string>;
  custom: JsonObject | null;
}
export interface DelegatedRole extends RoleKeys {
  name: string;
  terminating: boolean;
  paths: string[] | null;
  pathHashPrefixes: string[] | null;
}
interface Common {
  version: number;
  /** ISO time in UTC. */
  expires: string;
}
export interface Root extends Common {
  type: "root";
  consistentSnapshot: boolean;
  keys: Record<string, Key>;
  roles: Record<TopRole, RoleKeys>;
}
export interface Timestamp extends Common {
  type: "timestamp";
  snapshot: FileMeta;
}
export interface Snapshot extends Common {
  type: "snapshot";
  meta: Record<string, FileMeta>;
}
export interface Targets extends Common {
  type: "targets";
  targets: Record<string, TargetMeta>;
  keys: Record<string, Key>;
  roles: DelegatedRole[];
}
export interface Signed {
  root: Root;
  timestamp: Timestamp;
  snapshot: Snapshot;
  targets: Targets;
}
export type TopRole = keyof Signed;
export const TOP_ROLES: readonly TopRole[] = ["root", "timestamp", "snapshot", "targets"];

/** Metadata that has been read but not yet verified. */
export interface Envelope<T> {
  signed: T;
  /** The exact bytes that signatures are over: `signed` in canonical JSON. */
  message: Uint8Array<ArrayBuffer>;
  signatures: { keyid: string; sig: string }[];
  /** The file as it was received. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Reads a file of one role's metadata; whatever is not exactly that is `malformed`. */
export function parseMetadata<R extends TopRole>(
  bytes: Uint8Array<ArrayBuffer>,
  type: R,
  role: string,
): Step<Envelope<Signed[R]>> {
  let file: unknown;
  let message: Uint8Array<ArrayBuffer>;
  try {
    file = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!isRecord(file) || !isRecord(file.signed)) return failed("malformed", role, "no signed part");
    // Throws on fractions, which canonical JSON does not have, and on nesting deeper than the stack.
    message = new TextEncoder().encode(canonicalize(file.signed));
  } catch (error) {
    return failed("malformed", role, String(error));
  }
  const signed = file.signed;
  const signatures = readSignatures(file.signatures);
  if (signatures === null) return failed("malformed", role, "signatures are missing, or one key signs twice");
  if (signed._type !== type) return failed("malformed", role, `type is ${JSON.stringify(signed._type)}, not ${type}`);
  const specification = signed.spec_version;
  if (!isText(specification) || !/^1\./.test(specification))
    return failed("malformed", role, "not version 1 of the specification");
  const value = readers[type](signed);
  return value === null
    ? failed("malformed", role, `not valid ${type} metadata`)
    : done({ signed: value, message, signatures, bytes });
}

function readSignatures(value: Json | undefined): { keyid: string; sig: string }[] | null {
  if (!Array.isArray(value)) return null;
  const seen = new Set<string>();
  const signatures: { keyid: string; sig: string }[] = [];
  for (const entry of value) {
    if (!isRecord(entry) || !isText(entry.keyid) || !isText(entry.sig) || seen.has(entry.keyid)) return null;
    seen.add(entry.keyid);
    signatures.push({ keyid: entry.keyid, sig: entry.sig });
  }
  return signatures;
}

function common(signed: JsonObject): Common | null {
  const { version, expires } = signed;
  return isWhole(version) && version >= 1 && isDate(expires) ? { version, expires } : null;
}

const readers: { [R in TopRole]: (signed: JsonObject) => Signed[R] | null } = {
  root(signed) {
    const head = common(signed);
    const keys = readKeys(signed.keys);
    const roles = signed.roles;
    const consistent = signed.consistent_snapshot ?? false;
    if (!head || !keys || !isRecord(roles) || typeof consistent !== "boolean") return null;
    const [root, timestamp, snapshot, targets] = TOP_ROLES.map((role) => readRoleKeys(roles[role]));
    if (!root || !timestamp || !snapshot || !targets) return null;
    return {
      type: "root",
      ...head,
      consistentSnapshot: consistent,
      keys,
      roles: { root, timestamp, snapshot, targets },
    };
  },
  timestamp(signed) {
    const head = common(signed);
    const snapshot = isRecord(signed.meta) ? readFileMeta(signed.meta["snapshot.json"]) : null;
    return head && snapshot ? { type: "timestamp", ...head, snapshot } : null;
  },
  snapshot(signed) {
    const head = common(signed);
    const meta = readAll(signed.meta, readFileMeta);
    return head && meta ? { type: "snapshot", ...head, meta } : null;
  },
  targets(signed) {
    const head = common(signed);
    const targets = readAll(signed.targets, readTargetMeta);
    const delegations = signed.delegations ?? null;
    if (!head || !targets) return null;
    if (delegations === null) return { type: "targets", ...head, targets, keys: {}, roles: [] };
    const keys = isRecord(delegations) ? readKeys(delegations.keys) : null;
    const roles = isRecord(delegations) ? readDelegatedRoles(delegations.roles) : null;
    return keys && roles ? { type: "targets", ...head, targets, keys, roles } : null;
  },
};

/** Null as soon as one entry is not readable. No prototype, so that a name like `constructor` is only a name. */
function readAll<T>(value: Json | undefined, read: (entry: Json | undefined) => T | null): Record<string, T> | null {
  if (!isRecord(value)) return null;
  const all: Record<string, T> = Object.create(null);
  for (const [name, entry] of Object.entries(value)) {
    const read1 = read(entry);
    if (read1 === null) return null;
    all[name] = read1;
  }
  return all;
}

const readKeys = (value: Json | undefined): Record<string, Key> | null => readAll(value, readKey);

function readKey(value: Json | undefined): Key | null {
  if (!isRecord(value) || !isRecord(value.keyval)) return null;
  const { keytype, scheme } = value;
  const key = value.keyval.public;
  return isText(keytype) && isText(scheme) && isText(key) ? { keytype, scheme, public: key } : null;
}

function readRoleKeys(value: Json | undefined): RoleKeys | null {
  if (!isRecord(value)) return null;
  const { keyids, threshold } = value;
  if (!isWhole(threshold) || threshold < 1 || !Array.isArray(keyids) || !keyids.every(isText)) return null;
  return new Set(keyids).size === keyids.length ? { keyids, threshold } : null;
}

function readFileMeta(value: Json | undefined): FileMeta | null {
  if (!isRecord(value) || !isWhole(value.version) || value.version < 1) return null;
  const length = value.length ?? null;
  const hashes = value.hashes === undefined ? null : readHashes(value.hashes);
  if ((length !== null && !isWhole(length)) || (value.hashes !== undefined && hashes === null)) return null;
  return { version: value.version, length, hashes };
}

function readTargetMeta(value: Json | undefined): TargetMeta | null {
  if (!isRecord(value) || !isWhole(value.length)) return null;
  const hashes = readHashes(value.hashes);
  const custom = value.custom;
  return hashes ? { length: value.length, hashes, custom: isRecord(custom) ? custom : null } : null;
}

function readHashes(value: Json | undefined): Record<string, string> | null {
  const hashes = readAll(value, (hash) => (isText(hash) ? hash.toLowerCase() : null));
  return hashes && Object.keys(hashes).length > 0 ? hashes : null;
}

function readDelegatedRoles(value: Json | undefined): DelegatedRole[] | null {
  if (!Array.isArray(value)) return null;
  const roles: DelegatedRole[] = [];
  for (const entry of value) {
    const keys = readRoleKeys(entry);
    if (!keys || !isRecord(entry) || !isText(entry.name) || typeof entry.terminating !== "boolean") return null;
    const name = entry.name;
    // A delegated role with a top role's name would overwrite that role's trusted file.
    if (name === "" || TOP_ROLES.some((role) => role === name) || roles.some((role) => role.name === name)) return null;
    const paths = readTexts(entry.paths);
    const pathHashPrefixes = readTexts(entry.path_hash_prefixes);
    if ((paths === null) === (pathHashPrefixes === null)) return null;
    roles.push({ ...keys, name, terminating: entry.terminating, paths, pathHashPrefixes });
  }
  return roles;
}

const readTexts = (value: Json | undefined): string[] | null =>
  Array.isArray(value) && value.every(isText) ? value : null;
