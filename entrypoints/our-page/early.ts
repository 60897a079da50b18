import { loadWords } from "../../lib/browser/language.ts";
import { type EditionReader, openReadStore, type ReadStore } from "../../lib/store/read-store.ts";
import type { Words } from "../../lib/words/words.ts";

interface Early {
  words: Promise<Words>;
  store: Promise<ReadStore>;
  reader: Promise<EditionReader | null>;
}

let asked: Partial<Early> = {};

/** Asks for what every page of ours waits for, so that it comes while the first picture is being drawn. */
export function askEarly(searches: boolean): void {
  const store = openReadStore();
  const opened = store.then((each) => each.current());
  const reader = searches ? opened.then((each) => each && withIndex(each)) : opened;
  // Whoever takes it hears of it.
  reader.catch(() => undefined);
  asked = { store, reader, words: loadWords() };
}

/** Its index is on its way before anybody asks for it. Once: a page that holds it need not hold it twice. */
function withIndex(reader: EditionReader): EditionReader {
  let index: Promise<ArrayBuffer> | null = reader.searchIndex();
  index.catch(() => undefined);
  return {
    ...reader,
    searchIndex() {
      const ahead = index ?? reader.searchIndex();
      index = null;
      return ahead;
    },
  };
}

/** What was asked for early, once; undefined: it was not, or it is taken already. */
export function takeEarly<K extends keyof Early>(which: K): Early[K] | undefined {
  const early = asked[which];
  delete asked[which];
  return early;
}
