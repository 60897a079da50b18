import { canonical } from "./canonical.ts";
import {
  areDistinct,
  type Guard,
  has,
  isDate,
  isFlag,
  isRecord,
  isText,
  isWhole,
  type JsonObject,
  listOf,
  oneOf,
  optional,
  recordOf,
} from "./json.ts";
import { done, failed, type Step } from "./outcome.ts";

/**
 * Metadata of The Update Framework 1.0 as it is written, as far as a client reads it. Unknown fields are signed over and
 * ignored.
 */
export interface Key {
  keytype: string;
  scheme: string;
  keyval: { public: string };
}
export type Keys = Record<string, Key>;
export interface RoleKeys {
  keyids: string[];
  threshold: number;
}
/** What metadata says of a file. */
export interface FileMeta {
  version: number;
  length?: number | null | undefined;
  hashes?: Record<string, string> | null | undefined;
}
export interface TargetMeta {
  length: number;
  hashes: Record<string, string>;
  custom?: JsonObject | null | undefined;
}
export interface DelegatedRole extends RoleKeys {
  name: string;
  terminating: boolean;
  /** One of the two. */
  paths?: string[] | null | undefined;
  path_hash_prefixes?: string[] | null | undefined;
}
interface Common {
  spec_version: string;
  version: number;
  /** ISO time in UTC. */
  expires: string;
}
export interface Root extends Common {
  consistent_snapshot?: boolean | null | undefined;
  keys: Keys;
  roles: Record<TopRole, RoleKeys>;
}
export interface Timestamp extends Common {
  meta: { "snapshot.json": FileMeta };
}
export interface Snapshot extends Common {
  meta: Record<string, FileMeta>;
}
export interface Targets extends Common {
  targets: Record<string, TargetMeta>;
  delegations?: { keys: Keys; roles: DelegatedRole[] } | null | undefined;
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
  try {
    const file: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!isFile(file) || file.signed._type !== type || !parts[type](file.signed))
      return failed("malformed", role, `not ${type} metadata`);
    const { signed, signatures } = file;
    // Throws on fractions, which canonical JSON does not have, and on nesting deeper than the stack.
    return done({ signed, signatures, bytes, message: new TextEncoder().encode(canonical(signed)) });
  } catch (error) {
    return failed("malformed", role, String(error));
  }
}

const isVersion = (value: unknown): value is number => isWhole(value) && value >= 1;
const isSpecification = (value: unknown): value is string => isText(value) && value.startsWith("1.");
const isTexts = listOf(isText);
const isHashes = (value: unknown): value is Record<string, string> =>
  recordOf(isText)(value) && Object.keys(value).length > 0;
const areKeys = recordOf(has<Key>({ keytype: isText, scheme: isText, keyval: has({ public: isText }) }));

const head = { spec_version: isSpecification, version: isVersion, expires: isDate };
const seats = {
  keyids: (value: unknown): value is string[] => isTexts(value) && areDistinct(value),
  threshold: isVersion,
};
const isSeat = has<RoleKeys>(seats);
const isFileMeta = has<FileMeta>({ version: isVersion, length: optional(isWhole), hashes: optional(isHashes) });
const isTarget = has<TargetMeta>({ length: isWhole, hashes: isHashes, custom: optional(isRecord) });

// A delegated role with a top role's name would overwrite that role's trusted file.
const isTopRole = oneOf(TOP_ROLES);
const isRoleName = (value: unknown): value is string => isText(value) && value !== "" && !isTopRole(value);
const isDelegatedRole = has<DelegatedRole>({
  ...seats,
  name: isRoleName,
  terminating: isFlag,
  paths: optional(isTexts),
  path_hash_prefixes: optional(isTexts),
});
const areDelegatedRoles = (value: unknown): value is DelegatedRole[] =>
  listOf(isDelegatedRole)(value) &&
  areDistinct(value.map(({ name }) => name)) &&
  value.every(({ paths, path_hash_prefixes }) => !paths !== !path_hash_prefixes);

const parts: { [R in TopRole]: Guard<Signed[R]> } = {
  root: has<Root>({
    ...head,
    consistent_snapshot: optional(isFlag),
    keys: areKeys,
    roles: has<Root["roles"]>({ root: isSeat, timestamp: isSeat, snapshot: isSeat, targets: isSeat }),
  }),
  timestamp: has<Timestamp>({ ...head, meta: has<Timestamp["meta"]>({ "snapshot.json": isFileMeta }) }),
  snapshot: has<Snapshot>({ ...head, meta: recordOf(isFileMeta) }),
  targets: has<Targets>({
    ...head,
    targets: recordOf(isTarget),
    delegations: optional(has<NonNullable<Targets["delegations"]>>({ keys: areKeys, roles: areDelegatedRoles })),
  }),
};

const areSignatures = listOf(has<{ keyid: string; sig: string }>({ keyid: isText, sig: isText }));
const isFile = has<{ signed: JsonObject; signatures: { keyid: string; sig: string }[] }>({
  signed: isRecord,
  signatures: (value): value is { keyid: string; sig: string }[] =>
    areSignatures(value) && areDistinct(value.map(({ keyid }) => keyid)),
});
