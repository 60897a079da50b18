import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface WordFile {
  relativeDest: `words/${string}.json`;
  contents: string;
}

/**
 * What only desk, options and diagnostics say: two of five bytes, in a file of its own that they alone load. Which pages
 * load it is said in `lib/browser/language.ts`.
 */
const ofUpkeep = ([key]: [string, string]) => /^(desk|options|diag|self)[A-Z]/.test(key);

/**
 * The messages of `_locales` once more, as our pages and the worker load them: each key with its text and nothing around
 * it, which is a third less to read and to parse. The browser itself needs the other form.
 */
export function wordFiles(locales: string): WordFile[] {
  return readdirSync(locales).flatMap((language) => {
    const texts = Object.entries(textsOf(locales, language));
    return [
      { relativeDest: `words/${language}.json`, contents: asText(texts.filter((each) => !ofUpkeep(each))) },
      { relativeDest: `words/${language}.upkeep.json`, contents: asText(texts.filter(ofUpkeep)) },
    ];
  });
}

/** Messages of chip and badge, which stand in the worker's own script: by language, each as the text of a catalogue. */
export function hintCatalogues(locales: string): Record<string, string> {
  const ofHint = ([key]: [string, string]) => /^(chip|badge)[A-Z]/.test(key) || key === "cardLoading";
  return Object.fromEntries(
    readdirSync(locales).map((language) => [
      language,
      asText(Object.entries(textsOf(locales, language)).filter(ofHint)),
    ]),
  );
}

const asText = (texts: [string, string][]): string => JSON.stringify(Object.fromEntries(texts));

function textsOf(locales: string, language: string): Record<string, string> {
  const messages = JSON.parse(readFileSync(join(locales, language, "messages.json"), "utf8")) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
