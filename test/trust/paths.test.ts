import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesPattern } from "../../lib/trust/paths.ts";

test.each([
  ["dol/manifest", "dol/*", true],
  ["dol/p/1.gz", "dol/*", false],
  ["dol/p/1.gz", "dol/*/*.gz", true],
  ["usaid/x", "dol/*", false],
  ["foo-1.tgz", "foo-?.tgz", true],
  ["foo-12.tgz", "foo-?.tgz", false],
  ["README.MD", "*.md", false],
  ["a", "**a**", true],
  ["", "*", true],
])("%s %s: %s", (path, pattern, expected) => {
  expect(matchesPattern(path, pattern)).toBe(expected);
});

test("says what a regular expression says", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "/", "*", "?"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (path, pattern) => {
      const source = pattern.replace(/[*?]/g, (sign) => (sign === "*" ? "[^/]*" : "[^/]"));
      expect(matchesPattern(path, pattern)).toBe(new RegExp(`^${source}$`).test(path));
    }),
  );
});
