import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hintCatalogues } from "../../scripts/word-files.ts";

const catalogues = Object.entries(hintCatalogues("public/_locales"));
const sources = ["hint", "chip", "named-chip"].map((name) => readFileSync(`lib/advise/${name}.ts`, "utf8")).join("\n");
const keys = [...new Set([...sources.matchAll(/"((?:chip|badge|card)[A-Z]\w*)"/g)].map(([, key = ""]) => key))];

test.each(catalogues)(
  "every message of a hint in %s is among those that the worker's script holds",
  (_language, text) => {
    const held = JSON.parse(text) as Record<string, string>;
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter((key) => held[key] === undefined && held[`${key}_other`] === undefined)).toEqual([]);
  },
);

test("whoever makes a hint asks for no other words than these", () => {
  const asked = [...sources.matchAll(/words\.t\("?(\w+)/g)].map(([, key]) => key);
  expect(asked.filter((key) => !/^(?:chip|badge|card)[A-Z]|^key$/.test(key ?? ""))).toEqual([]);
  expect(asked.length).toBeGreaterThan(5);
});
