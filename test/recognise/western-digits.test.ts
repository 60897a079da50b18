import fc from "fast-check";
import { expect, test } from "vitest";
import { dateIn } from "../../lib/recognise/dates.ts";
import { moneyIn } from "../../lib/recognise/money.ts";
import { parseReading } from "../../lib/recognise/parse-reading.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { westernDigits } from "../../lib/recognise/western-digits.ts";

test.each([
  ["٠١٢٣٤٥٦٧٨٩", "0123456789"],
  ["۰۱۲۳۴۵۶۷۸۹", "0123456789"],
  ["١٬٢٥٠٬٠٠٠٫٥٠ دولار", "1,250,000.50 دولار"],
  ["من ٢٠٢٧/٠١/٠١", "من 2027/01/01"],
  ["Ghana, $250,000", "Ghana, $250,000"],
])("%s is read as %s", (printed, read) => expect(westernDigits(printed)).toBe(read));

test("every place in a text stays", () =>
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => westernDigits(text).length === text.length)));

test("sums and days of a page and of a document in Arabic are read", () => {
  const text = "المبلغ المطلوب: ٢٥٠٬٠٠٠ دولار\nتاريخ البدء: ٢٠٢٧/٠١/٠١";
  const page = { url: "https://www.example.org/", title: "طلب", lang: "ar", meta: {}, headings: [], breadcrumb: [] };
  const fields = [{ label: "المبلغ المطلوب", value: "٢٥٠٬٠٠٠ دولار" }];
  const read = [
    parseReading({ ...page, fields, text, mainLength: text.length, truncated: false }),
    plainReading({ url: "", title: "", lang: "ar", text }),
  ];
  for (const reading of read) {
    expect(moneyIn(reading?.text ?? "")).toEqual([expect.objectContaining({ amount: 250_000, currency: "USD" })]);
    expect(dateIn(reading?.text.split("\n")[1] ?? "", true)?.date).toBe("2027-01-01");
    expect(reading?.fields[0]?.value).toBe("250,000 دولار");
  }
});
