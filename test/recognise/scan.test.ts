import fc from "fast-check";
import { expect, test } from "vitest";
import { readGazetteer } from "../../lib/recognise/gazetteer.ts";
import { foldPhrase, foldWords } from "../../lib/recognise/letters.ts";
import { LONGEST_NAME } from "../../lib/recognise/name-table.ts";
import { type Mention, scan } from "../../lib/recognise/scan.ts";
import { buildGazetteer } from "../../scripts/data/gazetteer.ts";
import { folds, phraseTable } from "./world.ts";

/** The longest phrase at every word, from left to right, found the slow way. */
function naive(text: string, phrases: string[]): Mention[] {
  const known = new Map(phrases.map((phrase, index) => [phrase, index]));
  const words = foldWords(text, folds);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    let best = 0;
    for (let count = 1; count <= 16 && at + count <= words.length; count++) {
      const row = words.slice(at, at + count);
      if (row.slice(1).some((word, index) => word.afterBreak || word.start - row[index]!.end > 4)) break;
      if (known.has(row.map((word) => word.folded).join(" "))) best = count;
    }
    if (best > 0)
      found.push({
        start: words[at]!.start,
        end: words[at + best - 1]!.end,
        sense: known.get(
          words
            .slice(at, at + best)
            .map((word) => word.folded)
            .join(" "),
        )!,
      });
    at += Math.max(1, best);
  }
  return found;
}

const word = fc.constantFrom(
  "guinea",
  "bissau",
  "new",
  "papua",
  "république",
  "Côte",
  "d'Ivoire",
  "ÇA",
  "мали",
  "مصر",
  "x",
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const gap = fc.constantFrom(" ", "  ", "-", ", ", "\n", ". ", ": ", "\u00ad", "\u200b", "    ", " — ", "’");

test("the scan finds what a naive search finds", () => {
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(word, gap), { maxLength: 60 }),
      (names, pieces) => {
        const phrases = [...new Set(names.map((name) => foldPhrase(name, folds)))].filter((name) => name !== "");
        const text = pieces.map(([one, between]) => one + between).join("");
        expect(scan(text, phraseTable(phrases))).toEqual(naive(text, phrases));
      },
    ),
    { numRuns: 60 },
  );
});

test("the scan finds what a naive search finds where thousands of names are known", async () => {
  // Every third name of the world: what is left out begins, ends and fills the names that stay.
  const { entries } = readGazetteer((await buildGazetteer()).buffer);
  const names = entries.map(({ name }) => name).filter((name) => name.split(" ").length <= LONGEST_NAME);
  const known = names.filter((_name, at) => at % 3 === 0);
  const table = phraseTable(known);
  const aWord = fc.constantFrom(...names.join(" ").split(" "));
  const written = fc
    .tuple(fc.oneof(fc.constantFrom(...names), aWord, word), fc.constantFrom("", "upper", "soft"))
    .map(([text, how]) => {
      if (how === "soft") return text.split("").join("\u00ad");
      return how === "upper" ? text.toUpperCase() : text;
    });
  const between = fc.oneof(
    { weight: 3, arbitrary: fc.constant(" ") },
    gap,
    fc.constantFrom("(", "\t", "; ", ".", "\ud800"),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(written, between), { maxLength: 120 }), (pieces) => {
      const text = pieces.map(([one, behind]) => one + behind).join("");
      expect(scan(text, table)).toEqual(naive(text, known));
    }),
    { numRuns: 150 },
  );
});

test("no text is too strange to be scanned", () => {
  const table = phraseTable(["guinea", "guinea bissau"]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (units) => {
      const text = String.fromCharCode(...units);
      for (const { start, end } of scan(text, table)) expect(end).toBeGreaterThan(start);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["other case", "GUINEA-bissau", "GUINEA-bissau"],
  ["accents taken apart", "Co\u0302te d'Ivoire", "Co\u0302te d'Ivoire"],
  ["a soft hyphen inside", "Gui\u00adnea-Bissau", "Gui\u00adnea-Bissau"],
  ["zero-width characters inside", "Gui\u200bnea\u200d-Bissau", "Gui\u200bnea\u200d-Bissau"],
  ["a right-to-left override before it", "\u202eGuinea-Bissau", "Guinea-Bissau"],
  ["full-width letters", "Ｇｕｉｎｅａ Bissau", "Ｇｕｉｎｅａ Bissau"],
  ["the longest name", "in Guinea-Bissau today", "Guinea-Bissau"],
  ["another apostrophe", "en Côte d’Ivoire", "Côte d’Ivoire"],
])("a name is found with %s", (_case, text, found) => {
  const [mention] = scan(text, phraseTable(["guinea", "guinea bissau", "cote d ivoire"]));
  expect(mention && text.slice(mention.start, mention.end)).toBe(found);
});

test.each([
  ["inside a word", "guineas and beguinea"],
  ["across a line", "cote\nd'Ivoire"],
  ["across a full stop and more", "cote.    d'Ivoire"],
  ["across a lone surrogate's word", "cote\ud800dx"],
])("a name is not found %s", (_case, text) => {
  expect(scan(text, phraseTable(["guinea", "cote d ivoire"]))).toEqual([]);
});

test.each([
  ["one name repeated", "Guinea "],
  ["beginnings of names", "papua new papua new guinea bissau "],
  ["nothing but invisible characters", "\u200b\u00ad"],
  ["a name's letters parted by invisible characters", "g\u200bu\u200bi\u200bn\u200be\u200ba\u200b "],
  ["gaps", "guinea , - . "],
])("the effort grows with the text: %s", (_case, piece) => {
  const table = phraseTable(["guinea", "guinea bissau", "papua", "papua new guinea", "papua new papua new guinea"]);
  const effort = (times: number) => {
    const counter = { units: 0 };
    scan(piece.repeat(times), table, counter);
    return counter.units;
  };
  const once = effort(1_000);
  expect(effort(10_000)).toBeLessThanOrEqual(once * 10.5 + 100);
  expect(once).toBeLessThanOrEqual(piece.length * 1_000 * 18 + 100);
});
