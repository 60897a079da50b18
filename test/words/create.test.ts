import fc from "fast-check";
import { expect, test } from "vitest";
import { createWords } from "../../lib/words/create.ts";

const english = {
  greeting: { message: "Good morning, {name}" },
  onlyEnglish: { message: "Read {count}" },
  awards_one: { message: "{count} award" },
  awards_other: { message: "{count} awards" },
};
const french = {
  greeting: { message: "Bonjour, {name}" },
  awards_one: { message: "{count} projet" },
  awards_other: { message: "{count} projets" },
};
const en = createWords("en", english, english);
const fr = createWords("fr", french, english);
const es = createWords("es", {}, english);

test.each([
  ["a message in the language", fr.t("greeting", { name: "Awa" }), "Bonjour, Awa"],
  ["the English message where the language has none", fr.t("onlyEnglish", { count: 2 }), "Read 2"],
  ["the key where English has none either", fr.t("nowhere"), "nowhere"],
  ["one", en.t("awards", { count: 1 }), "1 award"],
  ["none is many in English", en.t("awards", { count: 0 }), "0 awards"],
  ["none is one in French", fr.t("awards", { count: 0 }), "0 projet"],
  ["a million in French, which has a plural of its own", fr.t("awards", { count: 1e6 }), "1 000 000 projets"],
  ["English plural rules for an English message", es.t("awards", { count: 0 }), "0 awards"],
  ["a placeholder without a value stays in sight", en.t("greeting"), "Good morning, {name}"],
])("%s", (_case, said, expected) => expect(said.replaceAll(/[\u00a0\u202f]/g, " ")).toBe(expected));

test("a value is text: what looks like a placeholder in it is left alone", () => {
  expect(en.t("greeting", { name: "{count} $& $1" })).toBe("Good morning, {count} $& $1");
});

test("a key that every object has is no message", () => {
  fc.assert(fc.property(fc.constantFrom("constructor", "toString", "__proto__"), (key) => en.t(key) === key));
});

test.each([
  ["2026-03-03", "3 Mar 2026", "3 mars 2026", "3 mar 2026"],
  ["2026-09-18", "18 Sep 2026", "18 sept. 2026", "18 sept 2026"],
  ["2026-09", "Sep 2026", "sept. 2026", "sept 2026"],
  ["2026", "2026", "2026", "2026"],
  ["soon", "soon", "soon", "soon"],
])("the date %s is as precise as it was given", (iso, ...expected) => {
  expect([en.date(iso), fr.date(iso), es.date(iso)]).toEqual(expected);
});

test("a date never slips to the day before, whatever the clock's zone", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (day) => {
      expect(en.date(day.toISOString().slice(0, 10))).toMatch(new RegExp(`^${day.getUTCDate()} `));
    }),
  );
});

test.each([
  ["CD", "Democratic Republic of the Congo", "République démocratique du Congo"],
  ["CG", "Republic of the Congo", "République du Congo"],
  ["GE", "Georgia", "Géorgie"],
  ["XK", "Kosovo", "Kosovo"],
  ["ZZZ", "ZZZ", "ZZZ"],
  ["<b>", "<b>", "<b>"],
])("the country %s", (code, inEnglish, inFrench) => {
  expect([en.country(code), fr.country(code)]).toEqual([inEnglish, inFrench]);
});

test("money, numbers and lists are written as the language writes them", () => {
  expect(en.money(2_540_000)).toBe("$2,540,000");
  expect(fr.number(1234567).replaceAll(/[\u00a0\u202f]/g, " ")).toBe("1 234 567");
  expect(en.list(["Ghana", "Togo"])).toBe("Ghana and Togo");
  expect(fr.oneOf(["Niger", "Nigeria"])).toBe("Niger ou Nigeria");
});

test("a language that does not exist writes as English does", () => {
  const odd = createWords("not a tag", {}, english);
  expect(odd.t("awards", { count: 2 }) + odd.date("2026-03-03")).toBe("2 awards3 Mar 2026");
});

test.each([
  ["en", "ltr"],
  ["ar-EG", "rtl"],
])("%s is written %s", (language, direction) => {
  expect(createWords(language, {}, english).direction).toBe(direction);
});
