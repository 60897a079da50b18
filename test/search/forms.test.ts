import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../lib/search/days.ts";
import { FILTER_KEYS, LONGEST_FORMS, parseForms, withForm, writeForm } from "../../lib/search/forms.ts";
import {
  daysOf,
  dollarsOf,
  focusOf,
  LAST_DAY,
  MOST_DOLLARS,
  regionValueOf,
  sortOf,
  statusValueOf,
} from "../../lib/search/values.ts";

const today = "2026-11-21";

describe("typed forms", () => {
  test.each<[string, string, string[], string[]]>([
    ["iom ghana", "iom ghana", [], []],
    ["country:gh iom", "iom", ["country : gh"], []],
    ["iom country:gh,ng shelter", "iom   shelter", ["country : gh,ng"], []],
    ["ends<180d", "", ["ends < 180d"], []],
    ["ends<=2027-03 amount>=1.5m", "", ["ends <= 2027-03", "amount >= 1.5m"], []],
    ["status=running", "", ["status : running"], []],
    // What ends soon is a filter by its end, wherever it is shown and taken away.
    ["status:ending iom", "iom", ["ends < 180d"], []],
    ["statut:Expiring", "", ["ends < 180d"], []],
    ["amount<2,000,000", "", ["amount < 2,000,000"], []],
    ["obligated>1m", "", ["amount > 1m"], []],
    ['programme:"Child Protection Compact" x', "x", ["programme : Child Protection Compact"], []],
    ["programme:“Child Protection” x", "x", ["programme : Child Protection"], []],
    ['account:"A, B",C', "", ["account : A, B,C"], []],
    ["Pays:GH statut:running PAÍS:ng", "", ["country : GH", "status : running", "country : ng"], []],
    ["sort:newest", "", ["sort : newest"], []],
    ["colour:red shelter", "colour:red shelter", [], ["colour"]],
    ["country: ghana", "ghana", ["country : "], []],
    ["https://example.org/a", "https://example.org/a", [], []],
    ["Freedom: a title", "Freedom: a title", [], []],
    ['"country:gh" is a phrase', '"country:gh" is a phrase', [], []],
    ["12:30 a:b", "12:30 a:b", [], ["a"]],
    ["xcountry:gh", "xcountry:gh", [], ["xcountry"]],
    ["(country:gh)", "(country:gh)", [], []],
    ["constructor:x __proto__:y", "constructor:x __proto__:y", [], ["constructor"]],
    ["", "", [], []],
  ])("%s", (text, words, forms, unknown) => {
    const parsed = parseForms(text);
    const shown = parsed.forms.map(({ key, operator, values }) => `${key} ${operator} ${values.join(",")}`);
    expect([parsed.words.trim(), shown, parsed.unknown]).toEqual([words, forms, unknown]);
  });

  test("anything is a text, of bounded work, and what is no form stays", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const { words, forms } = parseForms(text);
        if (forms.length === 0) expect(words).toBe(text.trimStart());
      }),
      { seed: 3, numRuns: 400 },
    );
    const long = parseForms("country:gh ".repeat(10_000));
    expect(long.forms.length).toBeLessThanOrEqual(40);
    expect(parseForms(`${"<".repeat(5_000)}${'a:"'.repeat(5_000)}`).words.length).toBeLessThanOrEqual(LONGEST_FORMS);
  });

  test("a form that was written is read again with the same values", () => {
    const value = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((text) => /^[^"“”„«»\s]/u.test(text) && !/["“”„«»]|\s$/u.test(text));
    fc.assert(
      fc.property(
        fc.constantFrom("country", "account", "programme"),
        fc.array(value, { minLength: 1, maxLength: 4 }),
        (key, values) => {
          const { forms, words } = parseForms(writeForm(key as "country", values));
          expect([words.trim(), forms.map((form) => [form.key, form.values])]).toEqual(["", [[key, values]]]);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });

  test("what was typed of one kind is taken away as that kind", () => {
    expect(withForm("status:ending iom", "ends", null)).toBe("iom");
    expect(withForm("status:ending iom", "status", "status:running")).toBe("status:ending status:running iom");
  });

  test("replacing a form leaves the words and the other forms, and says it once", () => {
    const text = "iom country:gh shelter country:ng ends<90d";
    expect(withForm(text, "country", "country:TG")).toBe("ends<90d country:TG iom shelter ");
    expect(parseForms(withForm(text, "country", null)).forms.map(({ key }) => key)).toEqual(["ends"]);
    for (const key of FILTER_KEYS)
      expect(parseForms(withForm(text, key, null)).forms.some((form) => form.key === key)).toBe(false);
  });
});

describe("values", () => {
  const day = (date: string) => dayOf(date);
  test.each<[string, ":" | "<" | "<=" | ">" | ">=", [number, number] | null]>([
    ["180d", "<", [day(today), day("2027-05-20")]],
    ["180", ":", [day(today), day("2027-05-20")]],
    ["2w", "<=", [day(today), day("2026-12-05")]],
    ["6m", "<", [day(today), day("2027-05-21")]],
    ["1y", "<", [day(today), day("2027-11-21")]],
    ["30d", ">", [day("2026-12-22"), LAST_DAY]],
    ["2027", ":", [day("2027-01-01"), day("2027-12-31")]],
    ["2027", "<", [1, day("2026-12-31")]],
    ["2027-02", "<=", [1, day("2027-02-28")]],
    ["2027-02", ">", [day("2027-03-01"), LAST_DAY]],
    ["2027-02-30", ":", null],
    ["soon", ":", null],
    ["", "<", null],
    ["99999d", "<", null],
  ])("ends %s with %s", (value, operator, range) => {
    const read = daysOf({ operator, values: [value] }, today);
    expect(read && [read.from, read.to]).toEqual(range);
  });

  test.each<[string, ":" | "<" | "<=" | ">" | ">=", [number, number] | null]>([
    ["1m", ">", [1_000_001, MOST_DOLLARS]],
    ["1m", ">=", [1_000_000, MOST_DOLLARS]],
    ["$2,500,000", "<", [0, 2_499_999]],
    ["500k", "<=", [0, 500_000]],
    ["1.5M", ":", [1_500_000, 1_500_000]],
    ["500k..2m", ":", [500_000, 2_000_000]],
    ["500k..2m", "<", null],
    ["1..2..3", ":", null],
    ["2,00,000", ">", null],
    ["much", ">", null],
    ["", ">", null],
  ])("amount %s with %s", (value, operator, range) => {
    const read = dollarsOf({ operator, values: [value], kind: null });
    expect(read && [read.from, read.to]).toEqual(range);
  });

  test.each([
    [focusOf("prot"), "protection"],
    [focusOf("pro"), null],
    [focusOf("Prévention"), "prevention"],
    [statusValueOf("active"), "running"],
    [statusValueOf("sans date"), "undated"],
    [statusValueOf(""), null],
    [regionValueOf("af"), "AF"],
    [regionValueOf("africa"), "AF"],
    [sortOf("new"), "newest"],
    [sortOf("zzz"), null],
  ])("%s is %s", (read, expected) => expect(read).toBe(expected));
});
