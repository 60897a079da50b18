import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { parseReading } from "../../lib/recognise/parse-reading.ts";
import { LONGEST_READING, MOST_FIELDS, MOST_HEADINGS, type Reading } from "../../lib/recognise/reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { reading, worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

function isBounded(found: ReturnType<typeof recognise>): void {
  expect(found.countries.length).toBeLessThanOrEqual(5);
  expect(found.candidates.length).toBeLessThanOrEqual(20);
  expect(found.organisations.length).toBeLessThanOrEqual(40);
  expect(found.reasons.length).toBeLessThanOrEqual(120);
  for (const { found: words, weight } of found.reasons) {
    expect(words.length).toBeLessThanOrEqual(120);
    expect(Number.isFinite(weight)).toBe(true);
  }
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
}

const strange = fc.oneof(
  fc.constantFrom(
    "Ghana",
    "IOM",
    "Georgia",
    "we request $5",
    "\ud800",
    "\udc00",
    "\u202e",
    "\u200b",
    "é",
    "غانا",
    "Гана",
    "\n",
    ": ",
    ", ",
    "NOFO",
    "Legal name",
    "0000000000",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const words = fc.array(strange, { maxLength: 40 }).map((parts) => parts.join(" "));

test("any reading gets a bounded finding and no exception", () => {
  const anyReading = fc.record({
    url: words,
    title: words,
    lang: fc.constantFrom("", "en", "fr", "x".repeat(50)),
    headings: fc.array(fc.record({ level: fc.integer(), text: words }), { maxLength: 5 }),
    breadcrumb: fc.array(words, { maxLength: 3 }),
    fields: fc.array(fc.record({ label: words, value: words }), { maxLength: 8 }),
    text: words,
    meta: fc.dictionary(fc.constantFrom("og:title", "description", "constructor"), words),
  });
  fc.assert(
    fc.property(anyReading, (parts) => {
      const parsed = parseReading(parts);
      expect(parsed).not.toBeNull();
      isBounded(recognise(parsed!, table));
    }),
    { numRuns: 150 },
  );
});

test.each<[string, Partial<Reading> & { text: string }]>([
  ["a million repeats of one name", { text: "Ghana ".repeat(1_000_000) }],
  [
    "100,000 headings",
    { text: "x", headings: Array.from({ length: 100_000 }, () => ({ level: 1, text: "Kenya and Uganda" })) },
  ],
  [
    "5,000 fields",
    {
      text: "x",
      fields: Array.from({ length: 5_000 }, (_, row) => ({ label: `Legal name ${row}`, value: "World Vison" })),
    },
  ],
  ["lone surrogates", { text: "\ud800Ghana\udfff ".repeat(50_000) }],
  ["right-to-left overrides", { text: "\u202eGhana\u202c ".repeat(50_000) }],
  ["one word without end", { text: "a".repeat(2_000_000) }],
  ["one line of capitals", { text: "IOM AND UNODC ".repeat(20_000) }],
  ["quotes never closed", { text: `titled "${"x y ".repeat(100_000)}` }],
  ["requests without end", { text: "On behalf of Ghana Aid we request 5 and from 1 May to ".repeat(20_000) }],
  [
    "hostile labels",
    {
      text: "x",
      fields: [
        "__proto__",
        "constructor",
        "(".repeat(9_000),
        "\\",
        "country ".repeat(2_000),
        "Legal name\u202e",
        "$&",
      ].map((label) => ({ label, value: label })),
    },
  ],
  ["places without end", { text: "in the north of Kenya in the south of Uganda and in ".repeat(20_000) }],
  ["initials without end", { text: "Isle of Man IOM (IOM), the organisation, ".repeat(20_000) }],
  ["markup in a title", { text: "Ghana", title: "<script>alert(1)</script> Ghana" }],
])("a page that attacks is read to its bounds: %s", (_case, parts) => {
  const parsed = parseReading({ ...reading(""), ...parts, mainLength: parts.text.length })!;
  expect(parsed.text.length).toBeLessThanOrEqual(LONGEST_READING);
  expect(parsed.headings.length).toBeLessThanOrEqual(MOST_HEADINGS);
  expect(parsed.fields.length).toBeLessThanOrEqual(MOST_FIELDS);
  isBounded(recognise(parsed, table));
});

test.each([
  ["decomposed accents", (text: string) => text.normalize("NFD")],
  ["soft hyphens", (text: string) => [...text].join("\u00ad")],
  ["zero-width characters", (text: string) => text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, "\u200b")],
  ["spaces that do not break", (text: string) => text.replaceAll(" ", "\u00a0")],
  ["a name cut by a line that only wraps", (text: string) => text.replaceAll(" ", "  ")],
])("%s change nothing of what a page is about", (_case, change) => {
  for (const [text, country] of [
    ["La police de la Côte d’Ivoire a libéré des victimes de la traite à Abidjan.", "CI"],
    ["Полиция Кыргызстана освободила пострадавших от торговли людьми.", "KG"],
    ["الشرطة في موريتانيا تحرر ضحايا الاتجار بالبشر", "MR"],
  ] as const)
    expect(recognise(reading(change(text)), table).countries).toEqual([country]);
});

test.each([
  "The police of G\u04bbana held victims of trafficking.",
  "The police of Ма\u006ci held victims of trafficking.",
  "Pоlice in Тоgо freed victims of trafficking.",
])("a name of mixed scripts is nobody’s: %s", (text) => {
  expect(recognise(reading(text), table).countries).toEqual([]);
});

test.each([
  ["a page's text", "The police in Ghana and the IOM office helped victims of trafficking from Togo. "],
  ["rows of countries", "Kenya, Uganda, Ghana, Togo, Benin, "],
  ["requests", "We request $500 for victims in Ghana. "],
  [
    "payers and people",
    "With support from the Government of Japan, Kenyan girls in Nairobi and IOM, the organisation, met. ",
  ],
])("the work grows with the length of %s", (_case, piece) => {
  const effort = (times: number) => {
    const counter = { units: 0 };
    const text = piece.repeat(times);
    recognise(reading(text), table, counter);
    return counter.units;
  };
  expect(effort(1_000)).toBeLessThanOrEqual(effort(100) * 10.5);
});

test("a name that fills a page weighs no more when it is said three times as often", () => {
  const said = (times: number) => recognise(reading("Police in Ghana met. ".repeat(times)), table).candidates;
  expect(said(20)).not.toEqual(said(60));
  expect(said(600)).toEqual(said(200));
});

test.each([null, 7, "text", [], {}, { url: "x" }, { url: 1, text: "x" }])("%j is no reading", (input) => {
  expect(parseReading(input)).toBeNull();
});

test("a reading's parts that are of the wrong kind are left out", () => {
  const parsed = parseReading({
    url: "u",
    text: "t",
    title: 5,
    headings: [1, { text: 2 }],
    fields: [{ label: "Name", value: 3, under: "Applicant" }, { under: 4 }],
    meta: [],
    mainLength: -4,
    breadcrumb: [null],
    heads: ["x", ["Recipient", 4]],
  });
  expect(parsed).toEqual({
    ...reading("t"),
    url: "u",
    lang: "",
    headings: [{ level: 6, text: "" }],
    fields: [
      { label: "Name", value: "", under: "Applicant" },
      { label: "", value: "" },
    ],
    breadcrumb: [""],
    heads: [["Recipient", ""]],
  });
});
