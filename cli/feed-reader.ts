import { bringer, type UpdatePorts } from "../lib/feed/bringer.ts";
import type { NextEdition } from "../lib/feed/ports.ts";
import { fetchBounded } from "../lib/trust/fetch-bounded.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const TIME_LIMIT_MS = 20_000;

/** A browser without a past: the client's own ports, with everything in memory. */
export function freshReader(): { ports: UpdatePorts; taken: NextEdition[]; trusted: Map<string, Bytes> } {
  const trusted = new Map<string, Bytes>();
  const files = new Map<string, Bytes>();
  const taken: NextEdition[] = [];
  let state: unknown = null;
  const ports: UpdatePorts = {
    get: (url, limit, cache) => fetchBounded(fetch, url, limit, { signal: AbortSignal.timeout(TIME_LIMIT_MS), cache }),
    readTrusted: async (name) => trusted.get(name) ?? null,
    writeTrusted: async (name, bytes) => void trusted.set(name, bytes),
    readFile: async (name) => files.get(name) ?? null,
    writeFiles: async (coming) => {
      for (const [name, bytes] of coming) files.set(name, bytes);
    },
    fileNames: async () => [...files.keys()],
    removeFiles: async (names) => {
      for (const name of names) files.delete(name);
    },
    readState: async () => state,
    writeState: async (next) => {
      state = next;
    },
    async take(next) {
      if ((await next.edition()) === null) return { kind: "unreadable" };
      taken.push(next);
      return { kind: "taken" };
    },
    withdraw: async () => {},
    bringer: async () => bringer,
    alone: (work) => work(),
    room: async () => null,
    progress: () => {},
    now: Date.now,
    random: Math.random,
  };
  return { ports, taken, trusted };
}
