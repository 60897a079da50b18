import { loadWords } from "../../lib/browser/language.ts";
import { language, lookedUp, savedSearches, showPast, theme, watchlist } from "../../lib/browser/settings.ts";
import { readAhead } from "../../lib/browser/stored-ahead.ts";
import { watchAlerts } from "../../lib/browser/watch-alerts.ts";
import { onAnnouncedEdition } from "../../lib/store/news.ts";
import { type EditionReader, openReadStore, type ReadStore } from "../../lib/store/read-store.ts";
import type { Words } from "../../lib/words/words.ts";

interface Early {
  words: Words;
  store: ReadStore;
  reader: EditionReader | null;
}

/** What the page is going to ask the list first. */
interface Ahead {
  /** The facts of this country; null: of none. */
  country: string | null;
  searchIndex: boolean;
}

let asked: { [K in keyof Early]?: Promise<Early[K]> } = {};
const here: Partial<Early> = {};
let settled: Promise<unknown> = Promise.resolve();
let listening = new AbortController();
let missed = false;

/** Asks for what every page of ours waits for, so that it comes while the page's scripts are still being read. */
export function askEarly({ country, searchIndex }: Ahead): void {
  // The database is the longest way.
  const store = openReadStore();
  // Before the list is looked for, which is when the database is open: an edition taken in between is not missed.
  listening = new AbortController();
  missed = false;
  onAnnouncedEdition(() => {
    missed = true;
  }, listening.signal);
  const along = searchIndex ? "searchIndex" : country === null ? undefined : { factsOf: country };
  const reader = store.then((each) => each.current(along));
  const facts = reader.then((each) => (country === null || searchIndex ? undefined : each?.factsOfCountry(country)));
  const settings = readAhead([language, theme, showPast, watchlist, watchAlerts, savedSearches, lookedUp]);
  asked = { store, reader, words: loadWords() };
  settled = Promise.allSettled([settings, facts, ...Object.values(asked)]);
  for (const which of ["store", "reader", "words"] as const) hold(which);
}

function hold<K extends keyof Early>(which: K): void {
  asked[which]?.then(
    (value) => {
      if (asked[which] !== undefined) here[which] = value;
    },
    // Whoever takes it hears of it.
    () => undefined,
  );
}

/** When all of it is there, or cannot be had. */
export const earlySettled = (): Promise<unknown> => settled;

/** What was asked for early, once; undefined: it was not, or it is taken already. */
export function takeEarly<K extends keyof Early>(which: K): Promise<Early[K]> | undefined {
  const early = asked[which];
  delete asked[which];
  delete here[which];
  return early;
}

/** Whether an edition was taken since the list was looked for. Whoever asks listens for himself from now on. */
export function missedEdition(): boolean {
  listening.abort();
  return missed;
}

/** The same where it is there already, for a first picture that has it: undefined otherwise. It is not taken by this. */
export function earlyHere<K extends keyof Early>(which: K): Early[K] | undefined {
  return here[which];
}
