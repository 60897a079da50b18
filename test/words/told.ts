import { createWords } from "../../lib/words/create.ts";
import type { Words } from "../../lib/words/words.ts";
import { wordFiles } from "../../scripts/word-files.ts";

const files = new Map(wordFiles("public/_locales").map(({ relativeDest, contents }) => [relativeDest, contents]));
const english = textsIn("words/en.json");
const elsewhere = textsIn("words/en.upkeep.json");

/** By key, its text in one of the files that the build makes. */
export function textsIn(file: string): Record<string, string> {
  const contents = files.get(file as `words/${string}.json`);
  if (contents === undefined) throw new Error(`the build makes no ${file}`);
  return JSON.parse(contents);
}

/** The words that every surface loads, as the build ships them. They throw where one of another file is asked for. */
export function sharedWords(language: string): Words {
  const words = createWords(language, textsIn(`words/${language}.json`), english);
  return {
    ...words,
    t(key, values) {
      if ([key, `${key}_other`].some((name) => Object.hasOwn(elsewhere, name)))
        throw new Error(`"${key}" is not among the words that all surfaces share`);
      return words.t(key, values);
    },
  };
}
