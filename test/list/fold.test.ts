import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../lib/list/fold.ts";

describe("one name in several spellings folds to one form", () => {
  test.each<[string, string[]]>([
    [
      "cote divoire",
      ["Côte d’Ivoire", "COTE D'IVOIRE", "Cote d`Ivoire", "Côte  dʼIvoire ", "Co\u0302te d\u00ad’Ivoire"],
    ],
    [
      "un office on drugs and crime",
      ["U.N. Office on Drugs & Crime", "UN Office on Drugs and Crime", "(UN) Office on Drugs and Crime"],
    ],
    ["iom", ["IOM", "I.O.M.", "ＩＯＭ", "i\u200bo\u200dm", "\u202eIOM\u202c"]],
    ["sao tome and principe", ["São Tomé & Príncipe", "Sao Tome—and–Principe", "SÃO TOMÉ AND PRÍNCIPE"]],
    [
      "international centre",
      ["International Centre", "International\u00a0Centre", "“International” Centre", "International, Centre"],
    ],
    ["strasse oeuvre lodz", ["Straße œuvre Łódź", "STRASSE OEUVRE LODZ"]],
    ["istanbul", ["İstanbul", "Istanbul", "ıstanbul"]],
    ["fundacion", ["Fundación", "FUNDACIÓN"]],
    ["файл", ["Файл", "ФАЙЛ"]],
    ["елка", ["Ёлка", "елка", "Е\u0308лка"]],
    ["منظمة", ["مُنَظَّمَة", "منظـــمة"]],
    ["हिन्दी", ["हिन्दी"]],
  ])("%s", (folded, spellings) => {
    expect(spellings.map(fold)).toEqual(spellings.map(() => folded));
  });

  test("different names stay different", () => {
    const names = ["Niger", "Nigeria", "Guinea", "Guinea-Bissau", "й", "и", "ї", "і", "कि", "की"];
    expect(new Set(names.map(fold)).size).toBe(names.length);
  });

  test("a text without a letter folds to nothing", () => expect(fold(" \u2014 \ud800 !? ")).toBe(""));
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string()), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2_000 },
  );
});

test("case does not matter in Latin, Greek and Cyrillic letters", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abcxyzéñöşğçαβγжщюя -.") });
  fc.assert(
    fc.property(letters, (text) => {
      expect(fold(text.toUpperCase())).toBe(fold(text));
    }),
  );
});
