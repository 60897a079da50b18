import { canonicalize } from "@tufjs/canonical-json";
import type { TrustPorts } from "../../lib/trust/ports.ts";

/** A signed repository in memory, with keys of its own, for tests that damage it. */
type Bytes = Uint8Array<ArrayBuffer>;
export type Signed = Record<string, unknown> & { version: number; expires: string };

export interface Signer {
  keyid: string;
  key: { keytype: string; scheme: string; keyval: { public: string } };
  sign(message: Bytes): Promise<string>;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

export async function newSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const spki = Buffer.from(await crypto.subtle.exportKey("spki", pair.publicKey)).toString("base64");
  const key = {
    keytype: "ecdsa",
    scheme: "ecdsa-sha2-nistp256",
    keyval: { public: `-----BEGIN PUBLIC KEY-----\n${spki}\n-----END PUBLIC KEY-----\n` },
  };
  const keyid = hex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalize(key)))));
  return {
    keyid,
    key,
    sign: async (message) =>
      hex(
        toDer(new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, pair.privateKey, message))),
      ),
  };
}

/** WebCrypto's `r || s` as the two DER integers that metadata carries. */
export function toDer(raw: Uint8Array): Uint8Array {
  const half = raw.length / 2;
  const integer = (part: Uint8Array): number[] => {
    let start = 0;
    while (start < part.length - 1 && part[start] === 0) start++;
    const body = [...part.subarray(start)];
    return [0x02, body.length + ((body[0] ?? 0) > 127 ? 1 : 0), ...((body[0] ?? 0) > 127 ? [0] : []), ...body];
  };
  const both = [...integer(raw.subarray(0, half)), ...integer(raw.subarray(half))];
  return Uint8Array.from([0x30, both.length, ...both]);
}

export const FUTURE = "2040-01-01T00:00:00Z";
export const NOW = Date.parse("2030-01-01T00:00:00Z");

export class Repository {
  readonly signers: Record<string, Signer[]> = {};
  readonly files = new Map<string, Bytes>();
  root: Signed = {
    _type: "root",
    spec_version: "1.0.31",
    version: 0,
    expires: FUTURE,
    consistent_snapshot: true,
    keys: {},
    roles: {},
  };
  targets: Signed = { _type: "targets", spec_version: "1.0.31", version: 0, expires: FUTURE, targets: {} };
  snapshot: Signed = { _type: "snapshot", spec_version: "1.0.31", version: 0, expires: FUTURE, meta: {} };
  timestamp: Signed = { _type: "timestamp", spec_version: "1.0.31", version: 0, expires: FUTURE, meta: {} };

  static async create(): Promise<Repository> {
    const repository = new Repository();
    for (const role of ["root", "timestamp", "snapshot", "targets"]) repository.signers[role] = [await newSigner()];
    await repository.publishRoot();
    await repository.publish();
    return repository;
  }

  async envelope(signed: Signed, signers: Signer[]): Promise<Bytes> {
    const message = new TextEncoder().encode(canonicalize(signed));
    const signatures = await Promise.all(signers.map(async ({ keyid, sign }) => ({ keyid, sig: await sign(message) })));
    return new TextEncoder().encode(JSON.stringify({ signed, signatures }));
  }

  /** A new root that names the present signers, signed by them and by `also`. */
  async publishRoot(also: Signer[] = []): Promise<void> {
    const roles: Record<string, unknown> = {};
    const keys: Record<string, unknown> = {};
    for (const [role, signers] of Object.entries(this.signers)) {
      roles[role] = { keyids: signers.map(({ keyid }) => keyid), threshold: signers.length };
      for (const { keyid, key } of signers) keys[keyid] = key;
    }
    this.root = { ...this.root, version: this.root.version + 1, keys, roles };
    this.files.set(
      `${this.root.version}.root.json`,
      await this.envelope(this.root, [...(this.signers.root ?? []), ...also]),
    );
  }

  /** New targets, snapshot and timestamp, each naming the one before. */
  async publish(): Promise<void> {
    this.targets = { ...this.targets, version: this.targets.version + 1 };
    this.files.set(
      `${this.targets.version}.targets.json`,
      await this.envelope(this.targets, this.signers.targets ?? []),
    );
    await this.publishSnapshot({ "targets.json": { version: this.targets.version } });
  }

  async publishSnapshot(meta: Record<string, { version: number }>): Promise<void> {
    this.snapshot = { ...this.snapshot, version: this.snapshot.version + 1, meta };
    this.files.set(
      `${this.snapshot.version}.snapshot.json`,
      await this.envelope(this.snapshot, this.signers.snapshot ?? []),
    );
    await this.publishTimestamp();
  }

  async publishTimestamp(): Promise<void> {
    this.timestamp = {
      ...this.timestamp,
      version: this.timestamp.version + 1,
      meta: { "snapshot.json": { version: this.snapshot.version } },
    };
    this.files.set("timestamp.json", await this.envelope(this.timestamp, this.signers.timestamp ?? []));
  }
}

/** A client's world over that repository; `step` is called before each effect and may throw to kill it there. */
export function clientOf(
  repository: Repository,
  step: (what: string) => void = () => {},
): TrustPorts & { stored: Map<string, Bytes>; clock: number } {
  const first = repository.files.get("1.root.json");
  const world = {
    stored: new Map<string, Bytes>(first ? [["root.json", first]] : []),
    clock: NOW,
    async fetchMetadata(name: string, limit: number) {
      step(`fetch ${name}`);
      const bytes = repository.files.get(name);
      if (!bytes) return { kind: "missing" } as const;
      return bytes.length > limit ? ({ kind: "too-large" } as const) : ({ kind: "bytes", bytes } as const);
    },
    async readTrusted(name: string) {
      step(`read ${name}`);
      return world.stored.get(name) ?? null;
    },
    async writeTrusted(name: string, bytes: Bytes) {
      step(`write ${name}`);
      world.stored.set(name, bytes);
    },
    now: () => world.clock,
  };
  return world;
}
