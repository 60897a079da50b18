import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import { numberFormatOf, shownNumber } from "../../lib/exchange/xlsx/number-format.ts";
import { type MadeCell, writeXlsx } from "./write-xlsx.ts";

const shown = (code: string, number: number): string | null => {
  const format = numberFormatOf(164, code);
  // Dollars are what a bare number is.
  if (format === "dollars") return null;
  return format === null || typeof format === "string" ? format : shownNumber(format, number);
};

describe("a number is written as its cell shows it", () => {
  test.each<[string, number, string]>([
    ["[$€-2] #,##0", 150000, "€ 150,000"],
    ["[$€-2]#,##0", 150000, "€150,000"],
    ["[$£-809]#,##0.00", 150000, "£150,000"],
    ["[$£-809]#,##0.00", 150000.5, "£150,000.50"],
    ['"CHF" #,##0', 150000, "CHF 150,000"],
    ["[$CHF-807]\\ #,##0", 150000, "CHF 150,000"],
    ['#,##0 "€"', 150000, "150,000 €"],
    ["#,##0\\ [$€-40C]", 150000, "150,000 €"],
    ["#,##0.00€", 150000, "150,000€"],
    ["\\€#,##0", 150000, "€150,000"],
    ["[$KES] #,##0", 150000, "KES 150,000"],
    ["CHF 0.00", 150000, "CHF 150000"],
    ["AUD #,##0", 150000, "AUD 150,000"],
    ["[$R$-416]\\ #,##0.00", 150000, "R$ 150,000"],
    ["[$€-x-euro2]\\ #,##0", 150000, "€ 150,000"],
    ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', 150000, "150,000 €"],
    ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', -150000, "-150,000 €"],
    ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', 0, "0 €"],
    ['_("KES"* #,##0_);_("KES"* \\(#,##0\\);_(@_)', -5000, "-KES 5,000"],
    ['[Red]"€"#,##0;[Blue]-"€"#,##0', 150000, "€150,000"],
    ['[>=1000000][$€-2]0.0,,"M";[$€-2]#,##0', 1500000, "€1500000"],
    ['[>=1000000][$€-2]0.0,,"M";[$€-2]#,##0', 150000, "€150,000"],
    ['[<100000]"$"#,##0;"€"#,##0', 150000, "€150,000"],
    ['General" €"', 150000, "150000 €"],
    ["[$$-1009]#,##0", 150000, "$150,000 CAD"],
    ["[$$-C0C]#,##0", 150000, "$150,000 CAD"],
    ["[$$-en-CA]#,##0", 150000, "$150,000 CAD"],
    ["[$$-80A]#,##0.00", 150000, "$150,000 MXN"],
    ['"$"#,##0"K"', 150, "$150K"],
    ['#,##0.0" million"', 1.5, "1.50 million"],
    ['"GR-"0000', 12, "GR-0012"],
    ["00000", 123, "00123"],
    ['#,##0;-#,##0;"TBD"', 0, "TBD"],
    ['0" mois"', 24, "24 mois"],
    ['"SLMAQM"00"CA"0000', 201234, "SLMAQM20CA1234"],
    ['00"CA"0000', 1234, "00CA1234"],
    ["0000-00", 202105, "2021-05"],
    ["000-00-0000", 123456789, "123-45-6789"],
    ["\\(000\\)\\ 000\\-0000", 2025550123, "(202) 555-0123"],
    ['0" ans "0" mois"', 24, "2 ans 4 mois"],
    ['#" "##0 "ETB"', 1500000, "1500000 ETB"],
    ['#" "###" "##0 "€"', 150000, "150000 €"],
  ])("%s: %d", (code, number, text) => {
    expect(shown(code, number)).toBe(text);
  });

  test.each<[string, number]>([
    ['"$"#,##0', 150000],
    ["$#,##0.00", 150000.5],
    ["\\$#,##0", 150000],
    ["[$$-409]#,##0.00", 150000],
    ["[$$-en-US]#,##0.00", 150000],
    ["[$$]#,##0", 150000],
    ["[$$-300A]#,##0", 150000],
    ["[$USD]\\ #,##0", 150000],
    ['#,##0 "USD"', 150000],
    ['"US$" #,##0', 150000],
    ["[$-409]#,##0", 150000],
    ["[$-407]#,##0", 150000],
    ["[Red]#,##0", 150000],
    ["#,##0;[Red](#,##0)", -150000],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', 150000],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', 0],
    ['$0.0,,"M"', 1500000],
    ["#,##0,", 1500000],
    ["0.00E+00", 1500000],
    ["# ?/?", 1.5],
    ["0", 7],
    ["General", 7],
    [";;;", 7],
    ['[<100000]"€"#,##0;"$"#,##0', 150000],
  ])("%s says no more than %d", (code, number) => {
    expect(shown(code, number)).toBeNull();
  });

  test.each<[string, string]>([
    ["[$-409]d\\-mmm\\-yyyy;@", "date"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date"],
    ["dd/mm/yyyy", "date"],
    ["mm:ss.000", "time"],
    ["[h]:mm", "time"],
    ["0.00%", "percent"],
  ])("%s is a %s as before", (code, kind) => {
    expect(numberFormatOf(164, code)).toBe(kind);
  });
});

describe("a sheet whose cells show other money", () => {
  const header = ["Title", "Recipient", "Country", "Amount"];
  const take = (cells: MadeCell[]) =>
    importFile(
      writeXlsx([
        {
          name: "A",
          rows: [
            header,
            ...cells.map((cell, at) => [`Safe ${at}`, "IOM", "Kenya", cell]),
            ["Total", null, null, cells[0]!],
          ],
        },
      ]),
      { name: "a.xlsx", format: "auto", publisher: "p", base: null, today: "2026-11-21" },
    );

  test("has no dollars of it, and says so of each row", async () => {
    const codes = ["[$€-2] #,##0", '"CHF" #,##0', "[$KES] #,##0", "[$£-809]#,##0.00", '"$"#,##0', "[$-409]#,##0"];
    const imported = await take(codes.map((format) => ({ number: 150000, format })));
    expect(imported.records.map(({ amounts }) => amounts.map(({ usd }) => usd))).toEqual([
      ...[[], [], [], []],
      ...[[150000], [150000]],
    ]);
    expect(imported.records.slice(0, 4).map(({ printed }) => printed.amount)).toEqual([
      "€ 150,000",
      "CHF 150,000",
      "KES 150,000",
      "£150,000",
    ]);
    expect(imported.problems.map(({ row, code }) => [row, code])).toEqual(
      [2, 3, 4, 5].map((row) => [row, "other-currency"]),
    );
    expect(imported.counted).toMatchObject({ records: 6, totals: 1 });
  });

  test.each(["KES 1,000", "1 000 Kč", "R$ 1,000", "1,000 FCFA"])("a total of %s is no record", async (total) => {
    const text = `Title,Recipient,Country,Amount\nSafe,IOM,Kenya,1000\nTotal,,,"${total}"\n`;
    const read = await importFile(new TextEncoder().encode(text), {
      ...{ name: "a.csv", format: "auto", publisher: "p", base: null },
    });
    expect(read.counted).toMatchObject({ records: 1, totals: 1 });
  });

  test("a built-in format that the file itself writes in another currency is that currency's", async () => {
    const imported = await take([{ number: 150000, format: '#,##0.00\\ "€"', id: 44 }]);
    expect(imported.records[0]).toMatchObject({ amounts: [], printed: { amount: "150,000 €" } });
  });
});
