import { useLayoutEffect, useState } from "preact/hooks";
import { ask } from "../../lib/browser/messages.ts";
import type { EditionInfo } from "../../lib/list/reader.ts";
import { type EditionReader, openReadStore, type ReadStore, readWith } from "../../lib/store/read-store.ts";
import { earlyHere, missedEdition, takeEarly } from "./early.ts";

/** Several reads of one edition; null when there is none any more. */
type Read = <T>(work: (reader: EditionReader) => Promise<T>) => Promise<T | null>;

/** The list in use, as a page sees it. */
export type ListState =
  | { kind: "opening" }
  | {
      kind: "ready";
      info: EditionInfo;
      /** Another text is another edition: what was read before is old. Numbers begin anew when all data is erased. */
      generation: string;
      read: Read;
      /** Catalogue key of a sentence about its keeping; null when all is well. */
      trouble: string | null;
    }
  /** There is no list; `trouble` is the catalogue key of the sentence that says why. */
  | { kind: "failed"; trouble: string };

/** Opens the list and follows it from edition to edition, for as long as the page lives. */
export function useList(): ListState {
  const [state, setState] = useState(readyAtOnce);
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    let first = true;
    const show = (next: ListState) => {
      const isFirst = first;
      first = false;
      // Later ones are another list even where the number is the same: its index was made anew.
      if (!lifetime.signal.aborted) setState((known) => (isFirst && isSame(known, next) ? known : next));
    };
    followList(show, lifetime.signal).catch(() => show(unreadable));
    return () => lifetime.abort();
  }, []);
  return state;
}

/** Where the list was opened before this page's first picture, that has it. */
export function readyAtOnce(): ListState {
  const store = earlyHere("store");
  const reader = earlyHere("reader");
  if (!store || !reader?.opened) return { kind: "opening" };
  return readyState(readFrom(reader, store), reader, reader.opened, null);
}

const unreadable: ListState = { kind: "failed", trouble: "errorListUnreadable" };

/** The list that the first picture has already: drawing it again would only take time. */
const isSame = (known: ListState, next: ListState): boolean =>
  known.kind === "ready" &&
  next.kind === "ready" &&
  known.generation === next.generation &&
  known.trouble === next.trouble;

async function followList(show: (state: ListState) => void, signal: AbortSignal): Promise<void> {
  const store = await (takeEarly("store") ?? openReadStore());
  const early = takeEarly("reader");
  const look = async (opened = store.current()) => {
    const reader = await opened;
    const state = reader && (await stateOf(readFrom(reader, store), null));
    if (state !== null) show(state);
    return state !== null;
  };
  const lookAgain = () => void look().catch(() => undefined);
  // Before the first look: an edition taken in between is not missed.
  store.onEdition(lookAgain, signal);
  if (await look(early)) {
    // Another look is another list, whose index is read anew: only where there is news.
    if (early !== undefined && missedEdition()) lookAgain();
    return;
  }
  // In a fresh profile, or where the browser keeps nothing: the worker puts the list in place, or says why not.
  const trouble = await troubleOf(store);
  if (await look()) return;
  show(await spareState(trouble));
}

/** From the reader at hand, which need not be looked for again; where its edition went, from the one in use. */
function readFrom(reader: EditionReader, store: ReadStore): Read {
  return (work) => {
    let first: EditionReader | null = reader;
    const current = async () => {
      const one = first ?? (await store.current());
      first = null;
      return one;
    };
    return readWith({ current }, work);
  };
}

async function troubleOf({ persistent, newer }: ReadStore): Promise<string | null> {
  // The worker's memory is not ours, so there is no use in asking it.
  if (!persistent) return newer === true ? "errorStorageNewer" : "errorStorageNone";
  const answer = await ask("list").catch(() => null);
  return answer?.trouble ?? null;
}

/** The list that the package carries, in this page's memory. Loaded only here: it brings the parser and the builders. */
async function spareState(trouble: string | null): Promise<ListState> {
  const { openListInUse } = await import("../background/open-list.ts");
  const list = openListInUse();
  const state = await stateOf((work) => list.read(work), trouble ?? "errorStorageNone");
  return state ?? { kind: "failed", trouble: (await list.trouble()) ?? "errorListUnreadable" };
}

/** Null: there is no edition. */
async function stateOf(read: Read, trouble: string | null): Promise<ListState | null> {
  return read(async (reader) => readyState(read, reader, reader.opened ?? (await reader.info()), trouble));
}

function readyState(
  read: Read,
  { generation }: Pick<EditionReader, "generation">,
  info: EditionInfo,
  trouble: string | null,
): ListState {
  return { kind: "ready", info, generation: `${generation} ${info.takenAt}`, read, trouble };
}
