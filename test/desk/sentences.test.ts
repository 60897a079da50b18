import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wrongText } from "../../entrypoints/desk/form-words.ts";
import { reasonOf } from "../../entrypoints/desk/sentences.ts";
import { CODES } from "../../lib/exchange/codes.ts";
import { createWords } from "../../lib/words/create.ts";
import type { Catalogue } from "../../lib/words/words.ts";

const catalogue = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8")) as Catalogue;
const english = catalogue("en");

// The compiler lets no reader make a code that is not among these.
describe.each(["fr", "es"])("in %s", (language) => {
  const words = createWords(language, catalogue(language), english);
  const values = { value: "Ukrane", fix: "Ukraine" };

  test("whatever a reader of files may have to say has a sentence of its own", () => {
    const own = createWords("en", english, english);
    const key = (code: string) =>
      `deskWhy${code.replace(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase())}`;
    const said = CODES.map((code) => [code, reasonOf(code, "the reader's English", words, values)] as const);
    const lacking = said.filter(([code, text]) =>
      ["the reader's English", key(code), own.t(key(code), values)].includes(text),
    );
    expect(lacking).toEqual([]);
  });
});

test("no code is kept that no reader makes any more", () => {
  const source = [...globSync("lib/exchange/**/*.ts"), ...globSync("entrypoints/desk-work/*.ts")]
    .filter((file) => !file.endsWith("codes.ts"))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  expect(CODES.filter((code) => !source.includes(`"${code}"`))).toEqual([]);
  expect([...CODES]).toEqual([...new Set(CODES)]);
});

test.each([
  ["fr", "électronique"],
  ["es", "correo"],
])("what is no address is said at its field in %s", (language, word) => {
  const words = createWords(language, catalogue(language), english);
  expect(wrongText({ field: "mailbox", kind: "text" }, "see the directory", "English", words)).toContain(word);
});
