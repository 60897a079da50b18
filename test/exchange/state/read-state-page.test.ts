import { describe, expect, test } from "vitest";
import { readStatePage } from "../../../lib/exchange/state/read-state-page.ts";
import type { Markup } from "./invented-pages.ts";
import { LAYOUTS, type Layout } from "./layouts.ts";
import { measure } from "./measure.ts";

const markups: Markup[] = ["text", "stacked", "breaks", "paragraphs", "mixed", "one", "definitions"];
const cases = LAYOUTS.flatMap((layout) => markups.map((markup) => [layout, markup] as [Layout, Markup])).filter(
  ([layout, markup]) => layout !== "2002" || (markup !== "text" && markup !== "stacked"),
);

describe("invented lists in every layout and mark-up", () => {
  test.each(cases)("layout of %s as %s: every record, every fault, no good record accused", (layout, markup) => {
    for (const seed of [3, 17]) {
      const sum = measure(layout, markup, seed);
      expect(sum.wrong).toEqual([]);
      expect(sum.records).toBe(sum.expected);
      expect(sum.right).toBe(sum.fields);
      expect(sum.told).toBe(sum.planted);
      expect(sum.planted).toBeGreaterThan(4);
      expect(sum.falselyAccused).toBe(0);
    }
  });
});

const read = (text: string) =>
  readStatePage(text).records.map(({ text: fields, place }) => ({ ...fields, line: place.line }));

describe("what stands around the records", () => {
  const page = `Home | Search

As of August 1, 2022, the Office manages 5 projects in over 3 countries worth more than $2 million in total.

Africa
Europe and Eurasia

AFRICA – EAST

Country: Kenya
Implementer: Lantern Street
Amount: $500,000
Description: It trains judges: forty of them.

A second paragraph goes on about the training of judges, and says that it is hard work for all.

Country: Chad
Implementer: Harbour Light
Amount: $25,000
Description: It runs a shelter.

Back to Top
The Office of Website Management manages this site.`;

  test("navigation, introductions and footers are no records, and headings give the region", () => {
    const records = read(page);
    expect(records.map(({ countries }) => countries)).toEqual(["Kenya", "Chad"]);
    expect(records.map(({ region }) => region)).toEqual(["AFRICA – EAST", "AFRICA – EAST"]);
    expect(records[1]?.summary).toBe("It runs a shelter.");
  });

  test("paragraphs below a description belong to it", () => {
    expect(read(page)[0]?.summary).toContain("A second paragraph goes on");
  });

  test("the page's date is known, and its own totals are compared with its records", () => {
    const { asOf, problems } = readStatePage(page);
    expect(asOf).toBe("2022-08-01");
    expect(problems.map(({ field, code, line, severity }) => ({ field, code, line, severity }))).toEqual([
      { field: "projects", code: "total-differs", line: 3, severity: "warning" },
      { field: "countries", code: "total-differs", line: 3, severity: "warning" },
      { field: "dollars", code: "total-differs", line: 3, severity: "warning" },
    ]);
  });

  test("a year that a heading states is the year of amounts without one", () => {
    const text = "All Programs Funded During Fiscal Year 2011\n\nCountry: Peru\nImplementer: A\nAmount: $5,000\n";
    expect(read(text)[0]?.fiscalYear).toBe("2011");
  });
});

describe("records below the name of their country", () => {
  const page = `International Programs
Fiscal Year 2004

AFRICA

Angola
Tier: 2
Type: Protection
Amount: $100,000
Grantee(s): Lantern Street Society of
the Harbour
Purpose: To build a shelter.
To train guards.

Regional
West Africa
Type: Prevention
Amount: $200,000
Grantee(s): Open Door
Harbour Light
Purpose: To tell people.`;

  test("headings above are the page's, the region's, and the record's own", () => {
    expect(read(page)).toMatchObject([
      {
        line: 6,
        region: "AFRICA",
        countries: "Angola",
        fiscalYear: "2004",
        summary: "To build a shelter. To train guards.",
      },
      { line: 15, region: "AFRICA", countries: "Regional\nWest Africa", implementer: "Open Door\nHarbour Light" },
    ]);
  });

  test("what stands above a record is where it works, though no country has that name or two have it", () => {
    const record = (place: string) =>
      `${place}\nType: Prevention\nAgency: USAID\nAmount: $90,000\nGrantee(s): Lantern Street\nPurpose: It trains.\n`;
    const page = ["Ghana", "Congo", "Peru", "Ruritania", "Laos"].map(record).join("\n");
    expect(read(page).map(({ countries, summary }) => `${countries}: ${summary}`)).toEqual(
      ["Ghana", "Congo", "Peru", "Ruritania", "Laos"].map((place) => `${place}: It trains.`),
    );
  });

  test("what stands above a title is where it works", () => {
    const record = (place: string) =>
      `\n${place}\nTitle\nA door\nType\nPrevention\nAmount\n$90,000\nGrantee(s)\nLantern Street\nPurpose\nIt trains.\n`;
    const page = ["Ghana", "Ruritania", "Laos"].map(record).join("");
    expect(read(page).map(({ countries, summary }) => `${countries}: ${summary}`)).toEqual(
      ["Ghana", "Ruritania", "Laos"].map((place) => `${place}: It trains.`),
    );
  });

  test("a number that wrapping put on a line of its own ends its sentence", () => {
    const page =
      "Country: Ghana\nImplementer: Lantern Street\nDescription: All will be trained by the end of year\n2.\n";
    expect(read(page)).toMatchObject([{ summary: "All will be trained by the end of year 2." }]);
  });

  test("a name that was wrapped is one name", () => {
    expect(read(page)[0]?.implementer).toBe("Lantern Street Society of the Harbour");
  });
});

describe("labels", () => {
  const body = (line: string) => `Country: Peru\n${line}\nAmount: $5,000\nDescription: Words.\n`;

  test.each([
    ["Implementer: Lantern Street", "Lantern Street"],
    ["IMPLEMENTER: Lantern Street", "Lantern Street"],
    ["Implementer :\u00a0Lantern Street", "Lantern Street"],
    ["Implementor: Lantern Street", "Lantern Street"],
    ["Implementer Lantern Street", "Lantern Street"],
    ["Recipient(s): Lantern Street", "Lantern Street"],
    ["Implementer:\nLantern Street", "Lantern Street"],
    ["Imple\u00admenter: Lantern Street", "Lantern Street"],
    ["**Implementer:** Lantern Street", "Lantern Street"],
    ["• Implementer:Lantern Street", "Lantern Street"],
  ])("%j states the implementer", (line, implementer) => {
    expect(read(body(line))).toMatchObject([{ countries: "Peru", implementer, amount: "$5,000", summary: "Words." }]);
  });

  test("a label with a slip, or without its colon, is told with its line", () => {
    for (const [line, code] of [
      ["Implementor: A", "label-spelling"],
      ["Implementer Lantern Street", "no-colon"],
    ] as const)
      expect(readStatePage(body(line)).problems).toMatchObject([{ n: 1, line: 2, field: "implementer", code }]);
  });

  test("a page that tells its labels by bold type alone is read too", () => {
    const one = (country: string) =>
      `<p><b>Country</b> ${country}<br><b>Implementer</b> Lantern Street<br><b>Amount</b> $5,000<br><b>Description</b> Type matters here.</p>`;
    expect(read(one("Peru") + one("Chad"))).toMatchObject([
      { countries: "Peru", implementer: "Lantern Street", amount: "$5,000", summary: "Type matters here." },
      { countries: "Chad" },
    ]);
  });

  test("text between records that fits nowhere is told; below the last it is a footer", () => {
    const one = (country: string) => `Country: ${country}\nImplementer: A\nAmount: $5\nDescription: It helps.\n\n`;
    const { records, problems } = readStatePage(`${one("Peru")}Bilateral Work\n\n${one("Chad")}Bilateral Work\n`);
    expect(records.map(({ text }) => text.summary)).toEqual(["It helps.", "It helps."]);
    expect(problems).toMatchObject([
      { n: null, line: 6, value: "Bilateral Work", code: "left-out", severity: "warning" },
    ]);
  });

  test("paragraphs and lists of a description belong to it", () => {
    const text =
      "<p><b>Country:</b> Peru</p><p><b>Description:</b> It does:</p><ul><li>training</li><li>visits</li></ul><p>And it pays for a bus that goes through all of the villages.</p>";
    expect(read(text)[0]?.summary).toMatch(/^It does:\straining\svisits\s+And it pays/);
  });

  test("a cell that spans rows is stated for each of them", () => {
    const head = "<tr><th>Country</th><th>Recipient</th><th>Project Title</th></tr>";
    const rows =
      "<tr><td rowspan=2>Peru</td><td>A</td><td>One</td></tr><tr><td>B</td><td>Two</td></tr><tr><td>Chad</td><td>C</td><td>Three</td></tr>";
    expect(read(`<table>${head}${rows}</table>`)).toMatchObject([
      { countries: "Peru", implementer: "A", title: "One" },
      { countries: "Peru", implementer: "B", title: "Two" },
      { countries: "Chad", implementer: "C", title: "Three" },
    ]);
  });

  test("colons inside a description are prose", () => {
    const summary =
      "It has three parts: advice, shelter, travel. In each country: two. The amount: little. Type: none of these";
    expect(read(`Country: Peru\nType: Prevention\nAmount: $5\nDescription: ${summary}\n`)).toMatchObject([{ summary }]);
  });

  test("a label inside prose counts only behind the end of a sentence", () => {
    const inside = "It keeps the Amount: nothing more";
    expect(read(`Country: Peru\nDescription: ${inside}\nAmount: $5\n`)).toMatchObject([
      { summary: inside, amount: "$5" },
    ]);
    expect(read("Country: Peru\nDescription: It helps. Amount: $5\n")).toMatchObject([
      { summary: "It helps.", amount: "$5" },
    ]);
  });

  test("a country behind a sentence of a description begins a record where it is one, or where a label follows", () => {
    const loose = "It trains judges. Country: the word is used loosely here.";
    expect(read(`Country: Peru\nAmount: $5\nDescription: ${loose}\n`)).toMatchObject([{ summary: loose }]);
    const next = "Country: Peru Amount: $5 Description: It helps. Country: Chad Amount: $6 Description: It aids.";
    expect(read(next)).toMatchObject([{ countries: "Peru" }, { countries: "Chad", summary: "It aids." }]);
    const odd = "Country: Peru Amount: $5 Description: It helps. Country: Nowhereland Implementer: A Amount: $6";
    expect(read(odd)).toMatchObject([{ countries: "Peru" }, { countries: "Nowhereland", implementer: "A" }]);
  });

  test("the implementer may stand above the country", () => {
    const one = (country: string) => `Implementer: A\nCountry: ${country}\nAmount: $5\nDescription: It helps.\n\n`;
    expect(read(one("Peru") + one("Chad"))).toMatchObject([
      { line: 1, implementer: "A", countries: "Peru" },
      { line: 6, implementer: "A", countries: "Chad" },
    ]);
  });

  test("several records in one paragraph are several", () => {
    const one = (country: string) => `Country: ${country} Implementer: A Amount: $5,000 Description: It helps.`;
    const found = read(`<p>${one("Peru")} ${one("Chad")}<br>${one("Mali")}</p>`);
    expect(found.map(({ countries }) => countries)).toEqual(["Peru", "Chad", "Mali"]);
  });

  test("a record that lacks its country is a record by itself, and what is missing is told", () => {
    const one = (country: string) => `${country}Implementer: A\nAmount: $5,000\nDescription: It helps.\n\n`;
    const { records, problems } = readStatePage(
      ["Country: Peru\n", "Country: Chad\n", "", "Country: Mali\n", "Country: Fiji\n", "Country: Cuba\n"]
        .map(one)
        .join(""),
    );
    expect(records).toHaveLength(6);
    expect(problems).toMatchObject([{ n: 3, line: 11, field: "countries", code: "missing", severity: "warning" }]);
  });
});

describe("hostile and broken pages", () => {
  test.each([
    ["", 0],
    ["no list at all", 0],
    ["<p>", 0],
    ["<nav><p>Country: Peru<br>Implementer: A</p>", 1],
    ["<table><tr><td>Country</td><td>Peru", 1],
    ["Country: ", 1],
    ["<b>".repeat(5_000), 0],
    ["<script>Country: Peru</script><p>Country: Chad", 1],
  ])("%j gives what there is", (text, count) => {
    expect(readStatePage(text).records).toHaveLength(count);
  });

  test("a page beyond all measure is refused with a reason", () => {
    const { records, problems } = readStatePage("a".repeat(5_000_001));
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ code: "too-long", severity: "error" }]);
  });
});
