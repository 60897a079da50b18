import type { EditionInfo } from "../list/reader.ts";
import type { Edition } from "../list/schema.ts";
import { type ChangeOptions, type ChangeOutcome, changeEdition, type EditionChange } from "./change.ts";
import { Database } from "./database.ts";
import { deleteUnused, dropEditions, heldClaim, keptRows } from "./kept.ts";
import { DATABASE, type DatabaseFactory, type Made } from "./layout.ts";
import { memoryReader } from "./memory-reader.ts";
import { isNewer } from "./newer.ts";
import { announceEdition, onAnnouncedEdition } from "./news.ts";
import type { ReadStore } from "./read-store.ts";
import { currentReader, type EditionReader } from "./reader.ts";
import { replaceBuffers } from "./rebuild.ts";
import { takeEdition } from "./take.ts";
import { type Buffers, type Claim, supersedes, type TakeOptions, type TakeOutcome } from "./take-outcome.ts";

export type { ChangeOptions, ChangeOutcome, EditionChange } from "./change.ts";
export { type Made, OLD_BUFFERS } from "./layout.ts";
export { EditionGone, type EditionReader, type ReadStore, readWith } from "./read-store.ts";
export type { Buffers, Claim, TakeOptions, TakeOutcome } from "./take-outcome.ts";

/** Where the browser keeps nothing, what is taken lives as long as this store. */
export interface Store extends ReadStore {
  take(edition: Edition, options: TakeOptions): Promise<TakeOutcome>;
  /** Takes the next edition of a feed by what differs. */
  change(change: EditionChange, options: ChangeOptions): Promise<ChangeOutcome>;
  /** The newest edition that is kept, be it in use or not. */
  held(): Promise<Claim | null>;
  /** The editions that are kept, the one in use first. */
  kept(): Promise<EditionInfo[]>;
  /** Takes editions out of use and deletes them, the one in use too. */
  drop(unwanted: (info: EditionInfo) => boolean): Promise<void>;
  /** Other buffers for an edition that is kept. It may get another generation by it. */
  rebuild(generation: number, buffers: Buffers, made: Made): Promise<TakeOutcome>;
}

export interface StoreOptions extends DatabaseFactory {
  name?: string;
  /** Rows in one transaction while an edition is staged. */
  rowsPerWrite?: number;
  locks?: Pick<LockManager, "request"> | null;
  /** Closes the connection. */
  signal?: AbortSignal;
}

/** Opens the store; where the browser gives none (private windows, a broken profile), one in memory. Never throws. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const {
    name = DATABASE,
    rowsPerWrite = 2_000,
    locks = globalThis.navigator?.locks ?? null,
    signal,
    ...factory
  } = options;
  try {
    // Dexie would open it whatever its version, and mend what it does not know.
    if (await isLaidOutAnew(name, factory)) return closedStore();
    const db = new Database(name, factory);
    signal?.addEventListener("abort", () => db.close(), { once: true });
    await db.open();
    await unlessStaging(locks, name, () => deleteUnused(db)).catch(() => undefined);
    return databaseStore(db, factory, (work) => alone(locks, name, work), rowsPerWrite);
  } catch {
    return memoryStore();
  }
}

async function isLaidOutAnew(name: string, { indexedDB = globalThis.indexedDB }: DatabaseFactory): Promise<boolean> {
  const databases = await indexedDB.databases().catch(() => []);
  return databases.some((each) => each.name === name && isNewer(each.version ?? 0));
}

type Alone = <T>(work: () => Promise<T>) => Promise<T>;

function databaseStore(db: Database, factory: DatabaseFactory, alone: Alone, rowsPerWrite: number): Store {
  return {
    persistent: true,
    async current() {
      // Dexie opens again what the browser closed.
      if (!db.isOpen()) await db.open();
      return currentReader(() => db.backendDB(), factory.IDBKeyRange);
    },
    take: (edition, options) => alone(() => takeEdition(db, edition, announced(options), rowsPerWrite)),
    change: (change, options) => alone(() => changeEdition(db, change, announced(options))),
    held: () => heldClaim(db),
    kept: async () => (await keptRows(db)).map(({ info }) => info),
    drop: (unwanted) =>
      alone(async () => {
        if (await dropEditions(db, unwanted)) announceEdition();
      }),
    async rebuild(generation, buffers, made) {
      const outcome = await alone(() => replaceBuffers(db, generation, buffers, made));
      if (outcome.kind === "taken") announceEdition();
      return outcome;
    },
    onEdition: onAnnouncedEdition,
  };
}

/** All our contexts hear of it before old rows are deleted, which may take long. */
const announced = <T extends Pick<TakeOptions, "onTaken">>(options: T): T & { onTaken(): void } => ({
  ...options,
  onTaken() {
    announceEdition();
    options.onTaken?.();
  },
});

/** In the place of a store that is not ours to touch: nothing is in it, and nothing can be put in. */
function closedStore(): Store {
  const refused = async () => ({ kind: "failed", name: "NewerStore" }) as const;
  return {
    persistent: false,
    newer: true,
    current: async () => null,
    take: refused,
    change: refused,
    held: async () => null,
    kept: async () => [],
    drop: async () => undefined,
    rebuild: refused,
    onEdition: onAnnouncedEdition,
  };
}

function memoryStore(): Store {
  let held: Held | null = null;
  return {
    persistent: false,
    current: async () => held?.reader ?? null,
    async take(edition, options) {
      const { origin, made, replaces } = options;
      const claim = { serial: edition.serial, origin, list: made?.list, replaces };
      const known = claimOf(held);
      if (known && !supersedes(claim, known)) return { kind: "not newer", held: known.serial };
      held = { edition, options, reader: memoryReader(edition, options, (held?.reader.generation ?? 0) + 1) };
      announced(options).onTaken();
      return { kind: "taken", serial: edition.serial };
    },
    change: async () => ({ kind: "unfit" }),
    held: async () => claimOf(held),
    kept: async () => (held === null ? [] : [await held.reader.info()]),
    async drop(unwanted) {
      if (held !== null && unwanted(await held.reader.info())) held = null;
    },
    async rebuild(generation, buffers, made) {
      if (held?.reader.generation !== generation) return { kind: "failed", name: "EditionGone" };
      const options = { ...held.options, ...buffers, made };
      held = { ...held, options, reader: memoryReader(held.edition, options, generation) };
      return { kind: "taken", serial: held.edition.serial };
    },
    onEdition: onAnnouncedEdition,
  };
}

interface Held {
  edition: Edition;
  options: TakeOptions;
  reader: EditionReader;
}

const claimOf = (held: Held | null): Claim | null =>
  held && { serial: held.edition.serial, origin: held.options.origin, list: held.options.made?.list ?? null };

/** One staging at a time, over all pages and workers; the browser frees the lock of one that dies. */
async function alone<T>(locks: StoreOptions["locks"], name: string, work: () => Promise<T>): Promise<T> {
  if (!locks) return work();
  let begun = false;
  const once = () => {
    begun = true;
    return work();
  };
  try {
    return await locks.request(lockName(name), once);
  } catch (error) {
    // Locks that are there but refuse (a page of no origin) are as good as none.
    if (begun) throw error;
    return work();
  }
}

/** Without locks nobody can tell a dead staging from a live one; a live one then fails and keeps what is held. */
async function unlessStaging(locks: StoreOptions["locks"], name: string, work: () => Promise<void>): Promise<void> {
  if (!locks) return work();
  await locks.request(lockName(name), { ifAvailable: true }, async (lock) => (lock ? work() : undefined));
}

const lockName = (name: string) => `${name}-take`;
