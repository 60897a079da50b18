import type { Edition, Marking } from "../list/schema.ts";
import type { Caching, Fetched } from "../trust/ports.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What a client needs of the world. Everything it stores is under one trust anchor: `FeedConfig.anchor.id`. */
export interface FeedPorts {
  /**
   * One GET without a header of our own, without cookies, no redirect followed, cut off past `limit` bytes and after
   * 20 seconds. `lib/trust/fetch-bounded.ts` makes one of any `fetch`.
   */
  get(url: string, limit: number, cache: Caching): Promise<Fetched>;
  /** Trusted metadata by name, byte for byte; durable when the write resolves. */
  readTrusted(name: string): Promise<Bytes | null>;
  writeTrusted(name: string, bytes: Bytes): Promise<void>;
  /** Files by their SHA-256, which never change: the journal of downloads and what is held. Durable when it resolves. */
  readFile(sha256: string): Promise<Bytes | null>;
  writeFiles(files: Map<string, Bytes>): Promise<void>;
  fileNames(): Promise<string[]>;
  removeFiles(names: string[]): Promise<void>;
  /** The one record that points at all else, replaced as a whole. Null: none yet. */
  readState(): Promise<unknown>;
  writeState(state: object): Promise<void>;
  /** Puts an edition into use; the one that was stays if it cannot. May be called again with the same one. */
  take(next: NextEdition): Promise<TakeAnswer>;
  /** What is in use may no longer be shown and nothing replaces it: back to the starter list. */
  withdraw(): Promise<void>;
  /** Runs the work unless another context of this browser does; null then. */
  alone<T>(work: () => Promise<T>): Promise<T | null>;
  /** Bytes that the browser would still store; null where it does not say. */
  room(): Promise<number | null>;
  /** Told while files come. */
  progress(done: number, all: number): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
}

/** The storage gives no more room. Ports that write reject with it; whatever else they reject with is a failed storage. */
export class NoRoom extends Error {
  override readonly name = "NoRoom";
}

export type TakeAnswer =
  | { kind: "taken" }
  /** This edition, or a newer one, is in use already. */
  | { kind: "not newer" }
  /** `edition()` gave null. */
  | { kind: "unreadable" }
  | { kind: "full" }
  | { kind: "failed"; name: string };

/** What makes one edition of the one before. */
export interface SmallChange {
  /** Serial of the edition before. */
  from: number;
  /** New or other than before: as they are now. */
  put: Edition;
  /** No more: as they were. */
  removed: Edition;
}

export interface NextEdition {
  /** The snapshot's version: the same number in every browser. */
  serial: number;
  asOf: string;
  marking: Marking;
  partial: boolean;
  publishers: { id: string; serial: number; asOf: string }[];
  /** Take it although the number is not higher: policy or the keys changed what counts. */
  replaces: boolean;
  /** The records that differ from the edition taken before, through the door of lists; null: take it whole. */
  change: SmallChange | null;
  /** The whole edition, built when asked for; null when a stored file turns out damaged. */
  edition(): Promise<Edition | null>;
}

export interface FeedConfig {
  /** Addresses above `m/` and `t/`, the first preferred. `usableMirrors` makes them of policy's. */
  mirrors: string[];
  /** `id`: SHA-256 of the repository's first root. `root`: a root to start from; null: the first root is fetched. */
  anchor: {
    id: string;
    root: Bytes | null;
    /** Signed metadata that was right when the package was built, by name: what is older than it is refused from the start. */
    seed?: Map<string, Bytes>;
  };
  /** When this extension was built: no right clock says less. */
  builtAt: number;
  ceiling: Marking;
  /** Countries whose records are wanted; null: all. Records of no one country always come. */
  countries: string[] | null;
  /** No edition below this number is taken. */
  minSerial: number;
  metered: boolean;
}

/** Only https, and on request the machine's own address, for trials. */
export function usableMirrors(urls: string[], ownMachine = false): string[] {
  return urls.flatMap((text) => {
    if (!URL.canParse(text)) return [];
    const url = new URL(text);
    const own = ownMachine && url.protocol === "http:" && /^(127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname);
    if (url.protocol !== "https:" && !own) return [];
    const base = `${url.origin}${url.pathname}`;
    return [base.endsWith("/") ? base : `${base}/`];
  });
}
