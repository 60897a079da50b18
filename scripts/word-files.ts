import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface WordFile {
  relativeDest: `words/${string}.json`;
  contents: string;
}

/**
 * The messages of `_locales` once more, as our pages and the worker load them: each key with its text and nothing around
 * it, which is a third less to read and to parse. The browser itself needs the other form.
 */
export function wordFiles(locales: string): WordFile[] {
  return readdirSync(locales).map((language) => ({
    relativeDest: `words/${language}.json`,
    contents: JSON.stringify(textsOf(locales, language)),
  }));
}

/** Messages of chip and badge, which stand in the worker's own script: by language, each as the text of a catalogue. */
export function hintCatalogues(locales: string): Record<string, string> {
  const ofHint = ([key]: [string, string]) => /^(chip|badge)[A-Z]/.test(key) || key === "cardLoading";
  return Object.fromEntries(
    readdirSync(locales).map((language) => [
      language,
      JSON.stringify(Object.fromEntries(Object.entries(textsOf(locales, language)).filter(ofHint))),
    ]),
  );
}

function textsOf(locales: string, language: string): Record<string, string> {
  const messages = JSON.parse(readFileSync(join(locales, language, "messages.json"), "utf8")) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
