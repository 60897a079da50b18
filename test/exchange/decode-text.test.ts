import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../lib/exchange/decode-text.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What `odd` says, said plainly. */
const odd =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd\u202d\u202e\u2066\u2067]|[\u00c2-\u00f4][\u0080-\u{10ffff}]|[A-Za-z\u00c0-\u{10ffff}]\?[A-Za-z\u00c0-\u{10ffff}]|<[A-Za-z\u00c0-\u{10ffff}/!]/u;

const pieces = fc.constantFrom(
  ..."a|bc |Kenya,|é|Ã©|Ã|©|à|–|“|”|\u202c|\u202d|\u202e|\u2065|\u2066|\u2067|\u2068|\ufffc|\ufffd|\0|\x1f|\x7f|\t|\n|\r\n|?|<|>|<b|</|م|к|漢".split(
    "|",
  ),
);

test("a text without anything odd is never taken for one that has it, wherever in the file it stands", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(20), fc.nat(3), (parts, before, shift) => {
      const text = "x".repeat(before) + parts.join("");
      const encoded = bytesOf(text);
      const moved = new Uint8Array(encoded.length + shift);
      moved.set(encoded, shift);
      const read = decodeText(moved.subarray(shift));
      fc.pre(read.encoding === "utf-8");
      expect(read.text).toBe(text);
      if (!read.odd) expect(text).not.toMatch(odd);
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["Award,Title\nA1,“Shelter” – Côte d'Ivoire, São Tomé\n", false],
  ["plain\r\ntext\twith tabs", false],
  ["\u001f", true],
  ["\u007f", false],
  ["B\u00c3\u00a9nin", true],
  ["\u00c3", false],
  ["\u202c", false],
  ["\u202e", true],
  ["\u2067", true],
  ["\ufffd", true],
])("%j at each place of a line: %s", (text, is) => {
  for (let before = 0; before < 24; before++)
    expect(decodeText(bytesOf(`${"x".repeat(before)} ${text} end`)).odd).toBe(is);
});
