import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedIn } from "../../lib/advise/overlap-frame.ts";
import { ideas, mentionsIn } from "../../lib/advise/overlap-words.ts";

const asked = "We will open a shelter for trafficked girls in Riga.";
const around = [
  "Founded in 1998, our network is a registered charity.",
  "Our organisation has worked with police, teachers and judges for twelve years.",
  "Progress is measured against indicators with a final survey.",
  "Risks are inflation and a change of government.",
  "Créée en 2001, notre association compte douze salariés.",
  "Le suivi sera assuré par une responsable ; une évaluation externe est prévue.",
  "La pérennité repose sur les autorités locales.",
  "Fundada en 1999, la asociación reúne a maestras y abogadas.",
  "La sostenibilidad del proyecto se asegura con los municipios.",
  "Fundada em 1999, a associação reúne professoras.",
];
const about = [
  "Vessels are audited and their owners pay back wages.",
  "A baseline prevalence survey measures forced labour in palm oil.",
  "Since 2019 more and more girls are taken over the border.",
  "Les salariés exploités portent plainte avec nos avocats.",
  "Sustainable palm oil is made without children.",
  "Fifteen states agree shared indicators and report forms.",
];

describe("what a request asks for", () => {
  test.each(around)("%s says only what is around it", (sentence) => {
    expect(askedIn(`${sentence} ${asked}`).join(" ")).toContain("shelter");
    expect(askedIn(`${asked} ${sentence}`)).toEqual([asked]);
  });

  test.each(about)("%s is read", (sentence) => {
    expect(askedIn(`${asked} ${sentence}`)).toEqual([asked, sentence]);
  });

  test("a text of nothing else is read whole", () => {
    expect(askedIn(around.join(" ")).length).toBeGreaterThan(5);
  });

  test("lines that were wrapped stay one sentence", () => {
    expect(askedIn("We will open a shelter for\ntrafficked girls in Riga.")).toHaveLength(1);
    expect(askedIn("A shelter for girls\nRiga, Latvia")).toHaveLength(2);
  });

  test("any text is read in a time that grows with its length only, and nothing is made up", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "grapheme" }), (text) => {
        for (const sentence of askedIn(text)) expect(text).toContain(sentence);
      }),
    );
    const long = "works present since ".repeat(20_000);
    expect(askedIn(long).join(" ").length).toBeLessThanOrEqual(100_000);
  });
});

test.each([
  "Retired officers of Liberia meet liberal lawyers of the bar association.",
  "Les acteurs communautaires communiquent en ligne avec un emploi sans salaire fixe.",
  "Fair wages, awards and grants are performance targets before leaving school.",
])("%s is not taken for the field", (text) => {
  expect(mentionsIn(text).filter(({ term }) => (ideas.get(term)?.field ?? 0) > 0)).toEqual([]);
});

test.each([
  ["girls are sold and deceived with false job offers", ["#deception"]],
  ["des filles trompées par de fausses promesses", ["#deception"]],
  ["mujeres engañadas con promesas de empleo", ["#deception"]],
  ["a village bank where women save together", ["#microcredit"]],
  ["un numéro vert et des conseillères au téléphone", ["#hotline"]],
  ["deckhands on a trawler", ["#fishing"]],
  ["una casa protegida y asesoría legal", ["#shelter", "#legal-aid"]],
])("%s is said in the field's ideas", (text, expected) => {
  expect(mentionsIn(text).map(({ term }) => term)).toEqual(expect.arrayContaining(expected));
});
