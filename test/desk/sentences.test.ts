import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const english = JSON.parse(readFileSync("public/_locales/en/messages.json", "utf8")) as Record<string, unknown>;
const keyOf = (code: string) =>
  `deskWhy${code.replace(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase())}`;

/** What readers of cells doubt or change, by the code that each gives as a text of its own. */
const codes = globSync("lib/exchange/**/*.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/\.(?:change|doubt)\(([^;]*?)\);/gs)].flatMap(
    ([, given = ""]) => /"([a-z]+(?:-[a-z]+)+)"/.exec(given)?.[1] ?? [],
  ),
);

test("whatever the reader of a cell doubts or changes has a sentence in the person's language", () => {
  expect(codes.length).toBeGreaterThan(30);
  expect([...new Set(codes)].filter((code) => !(keyOf(code) in english))).toEqual([]);
});
