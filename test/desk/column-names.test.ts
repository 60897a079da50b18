import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { columnName } from "../../entrypoints/desk/sentences.ts";
import { COLUMN_FIELDS } from "../../lib/exchange/table/column-names.ts";
import { createWords } from "../../lib/words/create.ts";

test.each(["en", "fr", "es"])("each field that a column may hold has a name of its own (%s)", (language) => {
  const catalogue = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8"));
  const words = createWords(language, catalogue, {});
  const names = COLUMN_FIELDS.map((field) => columnName(field, words));
  expect(names.filter((name, at) => names.indexOf(name) !== at || name === COLUMN_FIELDS[at])).toEqual([]);
});
