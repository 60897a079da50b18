import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_BYTES } from "../../lib/exchange/bounds.ts";
import { importFile } from "../../lib/exchange/import-file.ts";
import { FORMATS } from "../../lib/exchange/imported.ts";
import { makeTable } from "./made-tables.ts";
import { delimited } from "./write-table.ts";
import { writeXlsx } from "./write-xlsx.ts";

const take = (bytes: Uint8Array, format: (typeof FORMATS)[number] | "auto" = "auto") =>
  importFile(bytes, { name: "list", format, publisher: "p", base: null });

const made = makeTable(3, 12);
const whole = [
  new TextEncoder().encode(delimited(made.rows, ",")),
  writeXlsx([{ name: "A", rows: made.rows, merges: ["A1:C2"] }]),
  new TextEncoder().encode(
    "<iati-activities><iati-activity><title><narrative>A</narrative></title><budget><value>5</value></budget></iati-activity></iati-activities>",
  ),
  new TextEncoder().encode('{"schema":1,"projects":[{"id":"a","title":"A"}]}'),
  new TextEncoder().encode("Country: Kenya\nImplementer: IOM\nAmount: $5\n"),
];
const damaged = fc
  .tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), fc.nat())
  .map(([bytes, slips, end]) => {
    const copy = bytes.slice(0, end % 3 === 0 ? end % bytes.length : bytes.length);
    for (const [at, byte] of slips) if (copy.length > 0) copy[at % copy.length] = byte;
    return copy;
  });

describe("whatever a file holds", () => {
  test("its import ends in an answer, in which every row is counted and every record has its number", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })),
        fc.constantFrom("auto" as const, ...FORMATS),
        async (bytes, format) => {
          const { records, problems, counted } = await take(bytes, format);
          expect(records.map(({ n }) => n)).toEqual(records.map((_, index) => index + 1));
          expect(counted.records).toBe(records.length);
          if (records.length === 0) expect(problems.some(({ severity }) => severity === "error")).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("a file of one byte too many is refused, and is not said to hold just as much as is read", async () => {
    const { records, problems } = await take(new Uint8Array(MOST_BYTES + 1).fill(65));
    expect(records).toEqual([]);
    expect(problems).toMatchObject([
      { code: "too-large", reason: "The file holds 50.1 MB; the most that is read is 50 MB. Divide it." },
    ]);
  });

  test.each<[string, string]>([
    ["quotation marks", '"'.repeat(60_000)],
    ["open quotation marks, a line each", '"a,b\n'.repeat(20_000)],
    ["blanks before quotation marks", `${" ".repeat(50_000)}"a`],
    ["commas", ",".repeat(60_000)],
    ["apostrophes before signs", `title,recipient\n${"'=".repeat(30_000)}`],
    ["letters that could be mended", `title,recipient\n${"Ã©".repeat(9_000)},x`],
    ["open brackets", "[".repeat(60_000)],
    ["open elements", `<iati-activities>${"<iati-activity>".repeat(20_000)}`],
  ])("60,000 %s take no time that matters", async (_name, text) => {
    expect((await take(new TextEncoder().encode(text))).counted.rows).toBeGreaterThanOrEqual(0);
  });
});
