import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEdition } from "../../lib/list/parse.ts";
import { anEdition, damaged } from "./an-edition.ts";

/** Paths of all values of a list, containers too. */
function pathsOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return [at, ...pathsOf(inner, at)];
  });
}
const paths = pathsOf(anEdition());

test("no JSON value whatever makes the door throw", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const parsed = parseEdition(value);
      expect(parsed.ok).toBe(false);
    }),
  );
});

test("no JSON value anywhere in a list makes the door throw, and every problem has a row and a sentence", () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const parsed = parseEdition(damaged(path, value));
      if (parsed.ok) {
        expect(Object.values(parsed.value).filter(Array.isArray).flat()).not.toContain(null);
        return;
      }
      for (const problem of parsed.problems) {
        expect(problem.row).not.toBe("");
        expect(problem.message).toMatch(/^[A-Z"].*\.$/u);
      }
    }),
  );
});

test("a function where a value should be is reported in its own row and field", () => {
  // `printed` takes any name, and a table that is no list is a problem of the edition.
  const inRows = paths.filter((path) => /^\w+\.\d+\./.test(path));
  fc.assert(
    fc.property(fc.constantFrom(...inRows), (path) => {
      const parsed = parseEdition(damaged(path, () => 0));
      if (parsed.ok) throw new Error(`${path} was taken`);
      const [table = "", index = "", ...rest] = path.split(".");
      const found = parsed.problems.filter(({ row }) => row.startsWith(`${table}[${index}]`));
      expect(found.map(({ field }) => field)).toContain(rest.join("."));
    }),
  );
});

test("what comes out goes in again unchanged", () => {
  const parsed = parseEdition(anEdition());
  if (!parsed.ok) throw new Error("a good list was refused");
  expect(parseEdition(structuredClone(parsed.value))).toEqual(parsed);
});
