import fc from "fast-check";
import { expect, test } from "vitest";
import { pattern } from "../../lib/list/pattern.ts";

const LETTER = pattern(String.raw`^\p{L}$`, "iu")();
const CASED = pattern(String.raw`^\p{Lu}$`, "iu")();
const firstPlane = [...Array(0x10000).keys()].map((code) => String.fromCharCode(code));
/** Scripts in which wordings are known, to the letter. */
const EXACT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}]/u;

test("a letter is a letter in the scripts whose wordings are known, but for a few that no text has", () => {
  const missed = firstPlane.filter((one) => /\p{L}/u.test(one) && !LETTER.test(one) && EXACT.test(one));
  expect(missed.filter((one) => one < "\u0250" || (one > "\u0385" && one < "\u0557"))).toEqual([]);
  const arabic = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةپچژگکی"];
  expect(arabic.filter((one) => !LETTER.test(one))).toEqual([]);
});

test("no space, stop or digit of those scripts is a letter", () => {
  const taken = firstPlane.filter((one) => /[\s\p{P}\p{Nd}\p{S}]/u.test(one) && LETTER.test(one));
  expect(taken.filter((one) => one < "\u0700" || (one > "\u2000" && one < "\u3041"))).toEqual([]);
});

test("capitals and small letters are each other's", () => {
  for (const one of "aZéÉßøŞğΩωЖжՔք") expect(CASED.test(one), one).toBe(true);
  for (const one of ["1", " ", "م", "中", "-", "’"]) expect(CASED.test(one), one).toBe(false);
});

test("what is written with properties finds what it found with them", () => {
  const sources = [
    String.raw`(?<!\p{L})(?:demande|прошение)[\p{L}-]* `,
    String.raw`[^\p{L}\d]+`,
    String.raw`\[\p{Lu}\p{Ll}+\]`,
    String.raw`(?:^|[^\p{L}])é\p{L}{0,3}`,
  ];
  const text = fc.string({ unit: fc.constantFrom(..."demande прошениеéÉ- [].7;Aß".split("")), maxLength: 60 });
  fc.assert(
    fc.property(fc.constantFrom(...sources), text, (source, text) => {
      const places = (one: RegExp) => [...text.matchAll(one)].map((match) => [match.index, match[0]]);
      expect(places(pattern(source, "giu")())).toEqual(places(new RegExp(source, "giu")));
    }),
  );
});

test("a property of another kind or a sign beyond the first plane keeps its meaning", () => {
  expect(pattern(String.raw`^\p{Sc}\p{L}$`, "iu")().test("€a")).toBe(true);
  expect(pattern("^[😀😁]$", "iu")().test("😀")).toBe(true);
});
