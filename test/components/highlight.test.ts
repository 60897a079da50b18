import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { highlight } from "../../components/highlight.ts";

const marked = (text: string, query: string) =>
  highlight(text, query)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join("");

describe("marking the words of a query", () => {
  test.each([
    ["a word", "US-Ghana Child Protection Compact", "ghana", "US-[Ghana] Child Protection Compact"],
    ["the beginning of a word", "Ghanaian Children", "ghana", "[Ghana]ian Children"],
    ["not its middle", "Afghanistan", "ghan", "Afghanistan"],
    ["several words, in any order", "Free the Slaves", "slaves free", "[Free] the [Slaves]"],
    ["accents aside", "Côte d’Ivoire", "cote", "[Côte] d’Ivoire"],
    ["accents of the query aside", "Cote", "Côte", "[Cote]"],
    ["a letter with its accents whole", "Cöte", "co", "[Cö]te"],
    ["Cyrillic", "Беларусь", "бела", "[Бела]русь"],
    ["an acronym in brackets", "Migration (IOM)", "iom", "Migration ([IOM])"],
    ["signs alone mark nothing", "a.b*c", ".*(", "a.b*c"],
    ["nothing typed", "Ghana", "", "Ghana"],
    ["an empty text", "", "ghana", ""],
  ])("%s", (_case, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test("the pieces are the text, whatever it holds and whatever is sought", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.string({ unit: "binary", maxLength: 40 }),
        (text, query) => {
          expect(
            highlight(text, query)
              .map((piece) => piece.text)
              .join(""),
          ).toBe(text);
        },
      ),
    );
  });

  test("a word is marked when it is itself what is sought", () => {
    const word = fc.stringMatching(/^[a-zà-öø-ÿ]{1,12}$/);
    fc.assert(
      fc.property(word, word, (sought, other) => {
        expect(highlight(`${other} ${sought}`, sought).some(({ hit }) => hit)).toBe(true);
      }),
    );
  });
});
