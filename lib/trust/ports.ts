/** A bounded answer to one GET. `missing` is 403 or 404: many static hosts answer 403 for what is not there. */
export type Fetched =
  | {
      kind: "bytes";
      bytes: Uint8Array<ArrayBuffer>;
      /** What the host's clock says, where it says it: milliseconds since 1970. A hint, never evidence. */
      date?: number | undefined;
    }
  | { kind: "missing"; date?: number | undefined }
  | { kind: "too-large" }
  | {
      kind: "unreachable";
      detail: string;
      /** `slow`: no whole answer within the time; `busy`: the host is there and asks to come again. */
      why?: "slow" | "busy" | undefined;
      /** Seconds, where the host says how long to wait. */
      retryAfter?: number | undefined;
    };

/** As `fetch` has it: what may change is asked for anew, what never does may come from the browser's own cache. */
export type Caching = "no-cache" | "default" | "reload";

/** What the client needs of the world. */
export interface TrustPorts {
  /** GET of a file below the repository's metadata address; gives up as soon as more than `limit` bytes have come. */
  fetchMetadata(name: string, limit: number): Promise<Fetched>;
  /** Trusted metadata as it was received, byte for byte; `name` is `root.json`, `timestamp.json`, `dol.json`. */
  readTrusted(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Must be durable when it resolves, or reject: the next step relies on it. */
  writeTrusted(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Most bytes taken of each role's metadata when nothing signed says less. */
export const LIMITS = { root: 512_000, timestamp: 16_384, snapshot: 2_000_000, targets: 5_000_000 } as const;
/** Most new roots followed in one refresh, and most delegated roles asked in one search. */
export const MOST_ROOTS = 256;
export const MOST_ROLES = 32;
