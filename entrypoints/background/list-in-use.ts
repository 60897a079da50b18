import { type NameTable, openNameTable } from "../../lib/recognise/name-table.ts";
import { isIndex } from "../../lib/search/is-index.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import { type EditionReader, type ReadStore, readWith } from "../../lib/store/read-store.ts";
import type { StarterOutcome } from "../take-list/starter.ts";
import { readAhead, SOON } from "./read-ahead.ts";

export interface ListInUse {
  /** Several reads of one edition, the starter list put in place first where there is none. Null: there is no list. */
  read<T>(work: (reader: EditionReader, table: NameTable) => Promise<T>): Promise<T | null>;
  /** Takes the packaged list if it is newer than what is held, and makes what is held readable for this version. */
  renew(): Promise<StarterOutcome>;
  /** What is wrong with the list or its keeping, as the catalogue key of a sentence; null when all is well. */
  trouble(): Promise<ListTrouble | null>;
}

export type ListTrouble =
  | "errorListUnreadable"
  | "errorListBad"
  | "errorListCeiling"
  | "errorStorageFull"
  | "errorStorageNone"
  | "errorStorageNewer";

/** The list that answers, whatever storage does: on disk where the browser keeps it, else in memory. */
export function createListInUse(store: ReadStore, takeStarter: () => Promise<StarterOutcome>): ListInUse {
  /** A list in memory, for as long as this worker lives, where the store holds none that can be read and could not take it. */
  let spare: EditionReader | null = null;
  let last: StarterOutcome | null = null;
  let taking: Promise<StarterOutcome> | null = null;
  let opened: { generation: number; table: Promise<NameTable> } | null = null;

  // The table comes with the reader as long as none is open.
  const stored = () => store.current(opened === null ? "nameTable" : undefined).catch(() => null);
  async function take(): Promise<StarterOutcome> {
    first.forget();
    const outcome = await takeStarter();
    opened = null; // Its buffers may be other ones now.
    if ("edition" in outcome && (await readable()) === null) spare = memoryReader(outcome.edition, outcome.buffers);
    last = outcome;
    return outcome;
  }
  /** One at a time, and every caller gets its outcome. */
  function renew(): Promise<StarterOutcome> {
    taking ??= take().finally(() => {
      taking = null;
    });
    return taking;
  }
  /** The stored edition, where there is one and this version can read its table. */
  async function readable(): Promise<EditionReader | null> {
    const reader = await stored();
    return reader !== null && (await tableOf(reader).catch(() => null)) === null ? null : reader;
  }
  async function current(): Promise<EditionReader | null> {
    const reader = (await (first.take() ?? readable())) ?? spare;
    if (reader !== null) return reader;
    // A list that was bad is as bad the next time: it is looked at again when the worker next starts.
    if (last === null || taking !== null || isGone(last)) await renew();
    return (await readable()) ?? spare;
  }
  function tableOf(reader: EditionReader): Promise<NameTable> {
    if (opened?.generation !== reader.generation)
      opened = { generation: reader.generation, table: reader.nameTable().then(openNameTable) };
    const { table } = opened;
    // One that could not be read is read again by the next question.
    table.catch(() => {
      if (opened?.table === table) opened = null;
    });
    return table;
  }
  // Looked up, with its table, before anybody asks: a worker that has just woken is about to be asked.
  const first = readAhead(readable());
  // An edition may be taken between that look and the first question: a page that hears of it asks at once.
  store.onEdition(first.forget, AbortSignal.timeout(SOON));
  return {
    read: (work) => readWith({ current }, async (reader) => work(reader, await tableOf(reader))),
    renew,
    async trouble() {
      const reader = await current();
      if (reader === null) return troubleWith(last);
      // Whoever asks could not search, or the browser has just started: the index is looked at too, and the ceiling.
      const index = reader.searchIndex().then(isIndex, () => false);
      const [whole, { marking }] = await Promise.all([index, reader.info()]);
      if (!whole || marking !== "UNCLASSIFIED") await renew();
      if ((await current()) === null) return troubleWith(last);
      if (!store.persistent) return store.newer === true ? "errorStorageNewer" : "errorStorageNone";
      return spare !== null && (await readable()) === null ? "errorStorageFull" : null;
    },
  };
}

/** It was put in place, and yet nothing is there: the person erased it. */
const isGone = ({ kind }: StarterOutcome) => kind === "taken" || kind === "not newer";

function troubleWith(outcome: StarterOutcome | null): ListTrouble {
  if (outcome?.kind === "bad list") return "errorListBad";
  return outcome?.kind === "above the ceiling" ? "errorListCeiling" : "errorListUnreadable";
}
