import { describe, expect, test } from "vitest";
import { correctedField, correctionTyped, fieldWords } from "../../entrypoints/our-page/correction-typed.ts";
import { CORRECTED_FIELDS, writeCorrections } from "../../lib/exchange/correction.ts";
import { readCorrectionFile } from "../../lib/exchange/correction-file.ts";
import { project, readerOf, wordsOf } from "../advise/small-edition.ts";

const one = project("2015-gh-iom", { end: "2025-03-31" });
const about = async (of: typeof one | null = one) => ({
  info: await readerOf({ projects: [one] }).info(),
  project: of,
  nameOf: () => null,
});
const typed = { field: "end", says: "31 March 2026", reason: "Amendment 4.", sourceTitle: "", sourceDate: "" };

describe("a correction that a person types", () => {
  test("is read by whoever keeps the list, with what was shown", async () => {
    const correction = correctionTyped(
      { fact: null },
      { ...typed, sourceTitle: "Award letter", sourceDate: "2026-02" },
      await about(),
    );
    const file = readCorrectionFile(new TextEncoder().encode(writeCorrections([correction])));
    expect(file).toEqual({ corrections: [correction], problems: [] });
    expect(correction).toMatchObject({
      project: "2015-gh-iom",
      field: "end",
      shown: "2025-03-31",
      says: "31 March 2026",
      source: { url: null, title: "Award letter", asOf: "2026-02" },
    });
  });

  test("of a fact begins its reason with what it is about, and names no field", async () => {
    const fact = { of: "Ghana (GH)", label: "Tier", shown: "Tier 2" };
    const correction = correctionTyped({ fact }, typed, await about(null));
    expect([correction.project, correction.field, correction.reason]).toEqual([
      null,
      null,
      "Ghana (GH), Tier: Tier 2. Amendment 4.",
    ]);
    expect(readCorrectionFile(new TextEncoder().encode(writeCorrections([correction])))?.problems).toEqual([]);
  });

  test.each([
    ["https://www.state.gov/list", { url: "https://www.state.gov/list", title: null, asOf: null }],
    ["a letter, see https://x.example", { url: null, title: "a letter, see https://x.example", asOf: null }],
    ["javascript:alert(1)", { url: null, title: "javascript:alert(1)", asOf: null }],
    ["", null],
  ])("keeps %j as a source that is an address only where it is one", async (sourceTitle, source) => {
    expect(correctionTyped({ fact: null }, { ...typed, sourceTitle }, await about()).source).toEqual(source);
  });

  test("of a field that is none is of the whole record", () => {
    expect([correctedField("end"), correctedField("marking"), correctedField(null)]).toEqual(["end", null, null]);
  });

  test.each(["en", "fr", "es"])("names every field in %s", (language) => {
    const words = wordsOf(language);
    for (const field of CORRECTED_FIELDS) expect(words.t(fieldWords[field])).not.toBe(fieldWords[field]);
  });
});
