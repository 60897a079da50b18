import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GLOSSARY_ROWS, glossary } from "../../lib/advise/glossary.ts";
import { checkWords, LONGEST_DRAFT } from "../../lib/advise/lexicon-check.ts";
import { RULES } from "../../lib/advise/lexicon-check-rules.ts";
import { DEVELOPED, HELD, type Sentence } from "./lexicon-sentences.ts";
import { stringsOf, wordsOf } from "./small-edition.ts";

const rulesIn = (text: string) => checkWords(text).flags.map(({ rule }) => rule);

/** How many of each language were said rightly, and what was not. */
function count(sentences: Sentence[]) {
  const missed = sentences.filter(({ text, rule }) => rulesIn(text).join() !== (rule ?? ""));
  const of = (language: string, isWrong: boolean) =>
    sentences.filter((one) => one.language === language && (one.rule !== null) === isWrong).length;
  const counts = ["en", "fr", "es"].map((language) => [language, of(language, true), of(language, false)]);
  return { counts, missed: missed.map(({ text, rule }) => [rule, text, rulesIn(text).join()]) };
}

describe("sentences by hand", () => {
  test("those that the rules were written with: language, wrong uses, right uses", () => {
    expect(count(DEVELOPED)).toEqual({
      counts: [
        ["en", 17, 15],
        ["fr", 11, 9],
        ["es", 12, 9],
      ],
      missed: [],
    });
  });

  test("those that were written afterwards", () => {
    expect(count(HELD)).toEqual({
      counts: [
        ["en", 10, 14],
        ["fr", 8, 8],
        ["es", 8, 8],
      ],
      missed: [],
    });
  });
});

describe("a draft", () => {
  test("what is marked are whole words, though a rule is sure before one is over", () => {
    const { flags } = checkWords("Human trafficking ends on arrival. La traite s’achève à l’arrivée.");
    expect(flags.map(({ words }) => words)).toEqual([
      "Human trafficking ends on arrival",
      "traite s’achève à l’arrivée",
    ]);
    fc.assert(
      fc.property(fc.constantFrom(...DEVELOPED, ...HELD), ({ text }) => {
        for (const { end } of checkWords(text).flags) expect(text.slice(end - 1, end + 1)).not.toMatch(/\p{L}\p{L}/u);
      }),
    );
  });

  test("each place is where its words stand, in order, and none lies over another", () => {
    const draft = DEVELOPED.map(({ text }) => text).join(" ");
    const { text, flags } = checkWords(draft);
    let past = 0;
    for (const { start, end, words } of flags) {
      expect(start).toBeGreaterThanOrEqual(past);
      expect(text.slice(start, end)).toBe(words);
      past = end;
    }
    expect(flags.length).toBe(DEVELOPED.filter(({ rule }) => rule !== null).length);
  });

  test("accents may be written apart, apostrophes either way, letters large", () => {
    expect(rulesIn("Le trafic d'e\u0302tres humains")).toEqual(["Term"]);
    expect(rulesIn("LE TRAFIC D’ÊTRES HUMAINS")).toEqual(["Term"]);
    expect(rulesIn("Human smuggling, i.e. trafficking, is rising.")).toEqual(["Same"]);
  });

  test("only so much is read, and that is said", () => {
    const long = `${"A quiet sentence. ".repeat(2_000)}Smuggling victims.`;
    expect(checkWords(long)).toMatchObject({ truncated: true, flags: [] });
    expect(checkWords("Smuggling victims.").truncated).toBe(false);
  });

  test("any text is read without harm, and every row that is named stands in the table", () => {
    const pieces = fc.constantFrom(
      ...DEVELOPED.flatMap(({ text }) => text.split(" ")),
      "\n",
      ". ",
      "İ",
      "ﬁ",
      "\u0301",
      "\ud800",
      "trafficking ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 400 }), (words) => {
        const { text, flags } = checkWords(words.join(" "));
        expect(text.length).toBeLessThanOrEqual(LONGEST_DRAFT);
        expect(flags.every(({ start, end, words: said }) => text.slice(start, end) === said)).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(RULES.every(({ row }) => GLOSSARY_ROWS.includes(row))).toBe(true);
  });
});

describe.each(["en", "fr", "es"])("the table in %s", (language) => {
  const words = wordsOf(language);
  test("every cell says something, and every statement has a source that can be opened", () => {
    const table = glossary(words);
    expect(stringsOf(table).filter((text) => text === "" || /glossary[A-Z]|\{\w+\}/.test(text))).toEqual([]);
    expect(
      table.rows.every(({ sources }) => sources.length > 0 && sources.every((one) => table.sources[one - 1])),
    ).toBe(true);
    expect(table.sources.every(({ url }) => url?.startsWith("https://"))).toBe(true);
  });

  test("every rule has its reason", () => {
    expect(RULES.map(({ name }) => words.t(`lexicon${name}`)).filter((text) => text.startsWith("lexicon"))).toEqual([]);
  });
});
