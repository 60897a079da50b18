import { bringer, type UpdatePorts } from "../../lib/feed/bringer.ts";
import { type BuiltPart, buildPart } from "../../lib/feed/build-part.ts";
import { sha256 } from "../../lib/feed/digest.ts";
import { linesOf, type PartHead } from "../../lib/feed/part.ts";
import { lanePaths } from "../../lib/feed/paths.ts";
import { TRIAL } from "../../lib/feed/plan.ts";
import type { FeedConfig, NextEdition, TakeAnswer } from "../../lib/feed/ports.ts";
import { seal, signedBy } from "../../lib/feed/seal.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { publicHalf } from "../../lib/trust/key-file.ts";
import type { Fetched } from "../../lib/trust/ports.ts";
import { keyIdOf, type Signer, signerOf } from "../../lib/trust/sign.ts";
import { rootPart, targetsPart } from "../../lib/trust/write-metadata.ts";

/** A feed in memory with keys of its own, and browsers that follow it. */
export type Bytes = Uint8Array<ArrayBuffer>;
export const NOW = Date.parse("2026-11-21T12:00:00Z");
export const DAY = 86_400_000;
export const BASE = "https://lists.example.gov/feed/";
export const MIRROR = "https://mirror.example.gov/feed/";

export async function newSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  return signerOf(pair.privateKey, await publicHalf(pair.publicKey));
}

const ROLES = ["root", "targets", "snapshot", "timestamp"] as const;
type Role = (typeof ROLES)[number];

export class TestFeed {
  readonly files = new Map<string, Bytes>();
  readonly signers = {} as Record<Role, Signer[]>;
  readonly lanes = new Map<string, { signers: Signer[]; paths: string[] }>();
  readonly parts = new Map<string, BuiltPart>();
  readonly versions: Record<string, number> = {};
  now = NOW;
  from = 0;
  rootVersion = 0;
  /** As every feed whose keys were made in one place. */
  trial = true;
  snapshot = 0;
  timestamp = 0;
  poll: { seconds: number; until: number } | null = null;

  /** `from`: versions begin above it, so that no two feeds at one address have names in common. */
  static async create(publishers: string[] = ["dol"], now = NOW, from = 0): Promise<TestFeed> {
    const feed = new TestFeed();
    feed.now = now;
    feed.from = feed.rootVersion = feed.snapshot = feed.timestamp = from;
    for (const role of ROLES) feed.signers[role] = [await newSigner()];
    for (const name of publishers)
      feed.lanes.set(name, { signers: [await newSigner(), await newSigner()], paths: lanePaths(name) });
    await feed.publishRoot();
    await feed.publishTargets();
    await feed.seal();
    return feed;
  }

  async publishRoot(also: Signer[] = []): Promise<void> {
    const { signers } = this;
    const keys = keysOf(ROLES.flatMap((role) => signers[role]));
    const [root, targets, snapshot, timestamp] = ROLES.map((role) => seat(signers[role]));
    const roles = { root: root!, targets: targets!, snapshot: snapshot!, timestamp: timestamp! };
    this.rootVersion++;
    const part = {
      ...rootPart({ version: this.rootVersion, expires: this.now + 365 * DAY }, keys, roles),
      ...(this.trial ? { [TRIAL]: true } : {}),
    };
    this.files.set(`m/${this.rootVersion}.root.json`, await signedBy(part, [...signers.root, ...also]));
  }

  async publishTargets(): Promise<void> {
    const version = (this.versions["targets.json"] ?? this.from) + 1;
    this.versions["targets.json"] = version;
    const roles = [...this.lanes].map(([name, { signers, paths }]) => ({ name, paths, ...seat(signers) }));
    const keys = keysOf([...this.lanes.values()].flatMap(({ signers }) => signers));
    const part = targetsPart({ version, expires: this.now + 180 * DAY }, {}, { keys, roles });
    this.files.set(`m/${version}.targets.json`, await signedBy(part, this.signers.targets));
  }

  /** The next state of a publisher's part; `damage` may change what was built before it is signed. */
  async publish(
    list: Edition,
    {
      head = {},
      damage = () => {},
      week = null,
    }: {
      head?: Partial<PartHead>;
      damage?: (built: BuiltPart) => Promise<void> | void;
      week?: BuiltPart | null;
    } = {},
  ): Promise<BuiltPart> {
    const publisher = list.publishers[0]?.id ?? "";
    const before = this.parts.get(publisher) ?? null;
    const serial = (before?.manifest.serial ?? 0) + 1;
    const { asOf, marking, partial } = list;
    const built = await buildPart({ publisher, serial, asOf, marking, partial, ...head }, linesOf(list), before, {
      week,
    });
    await damage(built);
    for (const [place, bytes] of built.files) this.files.set(place, bytes);
    this.parts.set(publisher, built);
    await this.publishRole(publisher, built.targets);
    await this.seal();
    return built;
  }

  async publishRole(publisher: string, targets: BuiltPart["targets"], days = 90): Promise<void> {
    const file = `${publisher}.json`;
    const version = (this.versions[file] ?? this.from) + 1;
    this.versions[file] = version;
    const part = targetsPart({ version, expires: this.now + days * DAY }, targets);
    this.files.set(`m/${version}.${file}`, await signedBy(part, this.lanes.get(publisher)?.signers ?? []));
  }

  async seal(): Promise<void> {
    const { now, versions, snapshot, timestamp, signers, poll } = this;
    for (const [place, bytes] of await seal({ now, versions, snapshot, timestamp, signers, poll }))
      this.files.set(place, bytes);
    this.snapshot++;
    this.timestamp++;
  }
}

const keysOf = (signers: Signer[]) => Object.fromEntries(signers.map(({ keyid, key }) => [keyid, key]));
const seat = (signers: Signer[]) => ({ keyids: signers.map(({ keyid }) => keyid), threshold: signers.length });

export { keyIdOf };

/** What a browser's disk keeps. */
export interface Disk {
  trusted: Map<string, Bytes>;
  files: Map<string, Bytes>;
  state: unknown;
  /** What is in use: as the store has it. */
  edition: Edition | null;
}
export const emptyDisk = (): Disk => ({ trusted: new Map(), files: new Map(), state: null, edition: null });

export interface Browser {
  ports: UpdatePorts;
  config: FeedConfig;
  disk: Disk;
  /** Addresses asked for, in order. */
  asked: string[];
  /** Editions put into use. */
  takes: NextEdition[];
  clock: number;
  /** Called before each effect; what it throws kills the run there. */
  step: (what: string) => void;
  /** What a host answers in place of the file. */
  answer: (url: string) => Fetched | null;
  takeAnswer: (next: NextEdition) => TakeAnswer | null;
  roomLeft: number | null;
  /** What its own cache keeps, by address; null: it keeps nothing. */
  cache: Map<string, Fetched> | null;
}

const locks = new WeakMap<Disk, boolean>();

export async function browserOf(
  feed: TestFeed,
  changes: Partial<FeedConfig> = {},
  disk = emptyDisk(),
): Promise<Browser> {
  const root = feed.files.get("m/1.root.json") as Bytes;
  const browser: Browser = {
    config: {
      mirrors: [BASE],
      anchor: { id: await sha256(root), root },
      builtAt: NOW - 30 * DAY,
      ceiling: "UNCLASSIFIED",
      countries: null,
      minSerial: 0,
      metered: false,
      ...changes,
    },
    disk,
    asked: [],
    takes: [],
    clock: NOW,
    step: () => {},
    answer: () => null,
    takeAnswer: () => null,
    roomLeft: null,
    cache: null,
    ports: {
      async get(url, limit, cache) {
        browser.step(`get ${url}`);
        const cached = browser.cache?.get(url);
        // Files that are said never to change are given from the cache even where a browser is asked to look again.
        if (cached && cache !== "reload" && !url.endsWith("timestamp.json")) return cached;
        browser.asked.push(url.replace(BASE, ""));
        const answer = browser.answer(url);
        if (answer?.kind === "bytes") browser.cache?.set(url, answer);
        if (answer) return answer;
        const bytes = feed.files.get(decodeURIComponent(url.replace(BASE, "").replace(MIRROR, "")));
        if (!bytes) return { kind: "missing", date: feed.now };
        return bytes.length > limit ? { kind: "too-large" } : { kind: "bytes", bytes };
      },
      async readTrusted(name) {
        browser.step(`read ${name}`);
        return disk.trusted.get(name) ?? null;
      },
      async writeTrusted(name, bytes) {
        browser.step(`write ${name}`);
        disk.trusted.set(name, bytes);
      },
      async readFile(name) {
        browser.step("read file");
        return disk.files.get(name) ?? null;
      },
      async writeFiles(files) {
        browser.step("write files");
        for (const [name, bytes] of files) disk.files.set(name, bytes);
      },
      async fileNames() {
        browser.step("names");
        return [...disk.files.keys()];
      },
      async removeFiles(names) {
        browser.step("remove files");
        for (const name of names) disk.files.delete(name);
      },
      async readState() {
        browser.step("read state");
        return disk.state;
      },
      async writeState(state) {
        browser.step("write state");
        disk.state = structuredClone(state);
      },
      async take(next) {
        browser.step("take");
        const answer = browser.takeAnswer(next);
        if (answer) return answer;
        if (disk.edition !== null && next.serial <= disk.edition.serial && !next.replaces) return { kind: "not newer" };
        const edition = await next.edition();
        if (edition === null) return { kind: "unreadable" };
        disk.edition = edition;
        browser.takes.push(next);
        browser.step("taken");
        return { kind: "taken" };
      },
      async bringer() {
        browser.step("bringer");
        return bringer;
      },
      async withdraw() {
        browser.step("withdraw");
        disk.edition = null;
      },
      async alone(work) {
        if (locks.get(disk)) return null;
        locks.set(disk, true);
        try {
          return await work();
        } finally {
          locks.delete(disk);
        }
      },
      room: async () => browser.roomLeft,
      progress: () => {},
      now: () => browser.clock,
      random: () => 0.5,
    },
  };
  return browser;
}
