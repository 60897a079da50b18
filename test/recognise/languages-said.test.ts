import fc from "fast-check";
import { expect, test } from "vitest";
import { evidenceAround } from "../../lib/recognise/name-evidence.ts";
import { SAID, saidIn } from "../../lib/recognise/said/all.ts";
import { isWrittenIn } from "../../lib/recognise/said/languages.ts";

const TEXTS = {
  english: "Dear Sir, we write to you from the shelter. Kitengela Sisters requests a grant of $20,000 for beds.",
  french: "Monsieur, notre groupe vous écrit. L'association Yiriwa sollicite une aide pour la maison des filles.",
  romance: "Estimados, les escribe el grupo Yanapay. Solicitamos un apoyo para las niñas que viven con nosotras.",
  cyrillic: "Здравствуйте, вам пишет группа «Надежда». Просим поддержать наш приют.",
  arabic: "تحية طيبة، تتقدم جمعية الأمل بطلب منحة لدعم المأوى",
};
const LANGUAGES = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

test.each(LANGUAGES)("%s is known by its small words or its letters, and no other language is", (language) => {
  expect(LANGUAGES.filter((one) => isWrittenIn(TEXTS[language], one))).toEqual([language]);
});

test("a form in one language that is filled in in another has the wordings of both", () => {
  const both = saidIn(`${TEXTS.english}\n${TEXTS.french}`);
  for (const language of ["english", "french"] as const)
    for (const wording of saidIn(TEXTS[language]).before) expect(both.before).toContain(wording);
});

test("of a text of a few words no language is ruled out", () => {
  expect(saidIn("Demandeur : Yiriwa")).toEqual(SAID);
  expect(saidIn("")).toEqual(SAID);
});

test.each([
  ["english", "we are writing to you from ", ""],
  ["english", "", " requests a grant of $20,000 for beds."],
  ["french", "", " sollicite une aide pour la maison des filles."],
  ["romance", "les escribe el grupo ", ""],
  ["cyrillic", "вам пишет группа «", ""],
  ["arabic", "تتقدم جمعية ", ""],
] as const)("%s says the same of a name with its own wordings as with all: %s@%s", (language, before, after) => {
  const evidence = evidenceAround(before, after, saidIn(TEXTS[language]));
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence).toEqual(evidenceAround(before, after));
});

test("whatever a text is, something of every language that it is written in is known", () => {
  fc.assert(
    fc.property(fc.subarray(LANGUAGES, { minLength: 1 }), (languages) => {
      const text = languages.map((one) => TEXTS[one]).join("\n");
      expect(LANGUAGES.filter((one) => isWrittenIn(text, one))).toEqual(languages);
    }),
  );
});
