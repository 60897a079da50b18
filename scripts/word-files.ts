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
  return readdirSync(locales).map((language) => {
    const messages = JSON.parse(readFileSync(join(locales, language, "messages.json"), "utf8")) as Record<
      string,
      { message: string }
    >;
    const texts = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
    return { relativeDest: `words/${language}.json`, contents: JSON.stringify(texts) };
  });
}
