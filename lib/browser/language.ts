import { browser } from "wxt/browser";
import { createWords } from "../words/create.ts";
import type { Catalogue, Words } from "../words/words.ts";
import { packageFile } from "./package-file.ts";
import { language } from "./settings.ts";

const FALLBACK = "en";
const shipped = ["en", "fr", "es"];
/** Pages that say more than the words that all surfaces share; the rest of theirs stands in a file of its own. */
const upkeepPages = ["/desk.html", "/options.html", "/diagnostics.html"];
/** By language: a catalogue never changes while this package runs. */
const loaded = new Map<string, Promise<Words>>();
const catalogues = new Map<string, Promise<Catalogue>>();

/** Words in the person's language: the setting's, or with "auto" the browser's; English where we have none of it. */
export async function loadWords(): Promise<Words> {
  // Mostly it is the browser's; what the person chose is another question to the browser, which need not be waited for.
  catalogueOf(shippedFor(browser.i18n.getUILanguage())).catch(() => undefined);
  return wordsIn(await language.get());
}

/** The same where the setting is known. */
function wordsIn(chosen: string): Promise<Words> {
  const tag = tagOf(chosen);
  return once(loaded, tag, async () => createWords(writtenAs(tag), await catalogueOf(shippedFor(tag)), {}));
}

/** Words of chip and badge alone, which need not be loaded. `chosen` is the setting's. */
export function hintWords(chosen: string): Words {
  const tag = tagOf(chosen);
  // Each catalogue has every message, so none is looked for in another.
  return createWords(writtenAs(tag), JSON.parse(SIGHTLINE_HINT_WORDS[shippedFor(tag)] ?? "{}"), {});
}

/** Put in by the build: by language, the text of a catalogue. */
declare const SIGHTLINE_HINT_WORDS: Record<string, string>;

const tagOf = (chosen: string): string => (chosen === "auto" ? browser.i18n.getUILanguage() : chosen);
/** The full tag, where the messages are in its language: it says how numbers and dates are written. */
const writtenAs = (tag: string): string => (shortOf(tag) === shippedFor(tag) ? tag : FALLBACK);

const shortOf = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? FALLBACK;
const shippedFor = (tag: string): string => (shipped.includes(shortOf(tag)) ? shortOf(tag) : FALLBACK);

function catalogueOf(code: string): Promise<Catalogue> {
  return once(catalogues, code, async () => {
    const parts = await Promise.all(filesHere(code).map(async (path) => (await packageFile(path)).json()));
    return parts.length === 1 ? parts[0] : Object.assign({}, ...parts);
  });
}

/** Asked for side by side. */
function filesHere(code: string): `/${string}`[] {
  const shared = `/words/${code}.json` as const;
  return upkeepPages.includes(globalThis.location?.pathname) ? [shared, `/words/${code}.upkeep.json`] : [shared];
}

/** What could not be had is asked for again by whoever needs it next. */
function once<T>(held: Map<string, Promise<T>>, key: string, get: () => Promise<T>): Promise<T> {
  const known = held.get(key) ?? get();
  held.set(key, known);
  known.catch(() => held.delete(key));
  return known;
}
