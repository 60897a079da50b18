import { tellProgress } from "../../lib/browser/feed-progress.ts";
import type { UpdatePorts } from "../../lib/feed/bringer.ts";
import { NoRoom } from "../../lib/feed/ports.ts";
import { isFull } from "../../lib/store/failure.ts";
import { type FeedStore, type FeedTable, openFeedStore } from "../../lib/store/feed-store.ts";
import { keptEditions } from "../../lib/store/history.ts";
import { fetchBounded } from "../../lib/trust/fetch-bounded.ts";

/** Milliseconds for one whole answer. */
const LONGEST_ANSWER = 20_000;
const LOCK = "sightline-feed";

/** The feed's client in a real browser: its network, its storage, its lock. `feed` is the trust anchor. */
export function browserPorts(
  feed: string,
  taking: Pick<UpdatePorts, "bringer" | "take" | "withdraw">,
  signal: AbortSignal,
): UpdatePorts {
  const store = openedOnce(feed, signal);
  return {
    get: (url, limit, cache) =>
      fetchBounded(fetch, url, limit, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_ANSWER)]),
        cache,
      }),
    readTrusted: async (name) => (await store()).trusted.read(name),
    writeTrusted: (name, bytes) => writeTo("trusted", new Map([[name, bytes]])),
    readFile: async (name) => (await store()).files.read(name),
    writeFiles: (files) => writeTo("files", files),
    fileNames: async () => (await store()).files.names(),
    removeFiles: async (names) => (await store()).files.remove(names),
    readState: async () => stateInUse(await (await store()).readState(), feed),
    writeState: async (state) => orNoRoom((await store()).writeState(state)),
    ...taking,
    alone,
    room,
    progress: (done, all) => void tellProgress({ done, all }),
    now: () => Date.now(),
    random: () => Math.random(),
  };

  async function writeTo(table: "trusted" | "files", values: Parameters<FeedTable["write"]>[0]): Promise<void> {
    const opened = await store();
    await orNoRoom(opened[table].write(values));
  }
}

function openedOnce(feed: string, signal: AbortSignal): () => Promise<FeedStore> {
  let opened: Promise<FeedStore> | null = null;
  signal.addEventListener("abort", () => void opened?.then((store) => store.close()).catch(() => undefined));
  return () => {
    opened ??= openFeedStore(feed);
    return opened;
  };
}

/**
 * The list is kept elsewhere and may have been lost or replaced there: evicted, erased, taken from another feed. What the
 * state says to be in use counts only while the newest edition that is kept is this feed's.
 */
async function stateInUse(state: unknown, feed: string): Promise<unknown> {
  if (typeof state !== "object" || state === null) return null;
  const [newest] = await keptEditions();
  return newest?.info.origin === "feed" && newest.list === feed ? state : { ...state, taken: null, whole: null };
}

async function orNoRoom(writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    throw isFull(error) ? new NoRoom() : error;
  }
}

/** The browser frees the lock of a context that dies. */
async function alone<T>(work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock === null ? null : work()));
}

async function room(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}
