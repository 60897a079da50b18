import fc from "fast-check";
import { expect, test } from "vitest";
import { neutral, readCsv, writeCsv } from "../../lib/exchange/write-csv.ts";

const hostile = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "＝",
        "'",
        '"',
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        " ",
        "\u200b",
        "\ufeff",
        "A1",
        "é",
        "|",
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join("")),
);
const table = fc.array(fc.array(hostile, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
const starts = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]/u;

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "\t'=1"],
  [" =1", " '=1"],
  ["＝1", "'＝1"],
  ["Ghana;=1+1", "Ghana;'=1+1"],
  ["line\n=1", "line\n'=1"],
  ["'=1", "''=1"],
  ["a = b - c", "a = b - c"],
  ["2020-2024", "2020-2024"],
  ["O'Brien", "O'Brien"],
  ["", ""],
])("%j is written as %j", (text, written) => expect(neutral(text)).toBe(written));

test("whatever is written is read back", () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(readCsv(writeCsv(rows))).toEqual(rows);
    }),
    { seed: 31, numRuns: 500 },
  );
});

test("no cell starts a formula, however a spreadsheet divides the file", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const body = writeCsv(rows).slice(1);
      for (const divider of [",", ";", "\t", "|"])
        for (const line of body.split(/[\r\n]+/))
          for (const cell of line.split(divider)) {
            expect(starts.test(cell)).toBe(false);
            expect(starts.test(cell.replace(/^"|"$/g, "").replaceAll('""', '"'))).toBe(false);
          }
    }),
    { seed: 32, numRuns: 500 },
  );
});

test("the file says that it is UTF-8, ends its lines as the standard has it, and quotes every cell", () => {
  expect(writeCsv([["Título", 'a "b"']])).toBe('\ufeff"Título","a ""b"""\r\n');
});
