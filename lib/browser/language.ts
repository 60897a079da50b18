import { browser } from "wxt/browser";
import { createWords } from "../words/create.ts";
import type { Catalogue, Words } from "../words/words.ts";
import { packageFile } from "./package-file.ts";
import { language } from "./settings.ts";

const FALLBACK = "en";
const shipped = ["en", "fr", "es"];
/** By language: a catalogue never changes while this package runs. */
const loaded = new Map<string, Promise<Words>>();

/** Words in the person's language: the setting's, or with "auto" the browser's; English for what is not translated. */
export const loadWords = async (): Promise<Words> => wordsIn(await language.get());

/** The same where the setting is known. */
export function wordsIn(chosen: string): Promise<Words> {
  const tag = chosen === "auto" ? browser.i18n.getUILanguage() : chosen;
  const words = loaded.get(tag) ?? wordsOf(tag);
  loaded.set(tag, words);
  return words;
}

async function wordsOf(tag: string): Promise<Words> {
  const short = tag.split("-")[0]?.toLowerCase() ?? FALLBACK;
  const known = shipped.includes(short) ? short : FALLBACK;
  const [own, fallback] = await Promise.all([catalogueOf(known), known === FALLBACK ? {} : catalogueOf(FALLBACK)]);
  // The full tag, where the messages are in its language: it says how numbers and dates are written.
  return createWords(short === known ? tag : FALLBACK, own, fallback);
}

async function catalogueOf(code: string): Promise<Catalogue> {
  return (await packageFile(`/_locales/${code}/messages.json`)).json();
}
