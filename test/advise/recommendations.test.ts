import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverRecommendations, recommendationsIn } from "../../lib/advise/recommendations.ts";
import { context, project, readerOf, stringsOf, wordsOf } from "./small-edition.ts";

const list = [
  "KENYA (Tier 2)",
  "The government paid for shelter in four counties.",
  "PRIORITIZED RECOMMENDATIONS:",
  "Investigate and prosecute traffickers, among them officials said to be complicit.",
  "",
  "• Inspect licensed recruitment agencies and end fees that workers pay.",
  "PROSECUTION",
  "Courts in Nairobi heard most cases; prosecutors asked for more time.",
].join("\n");

describe("what a narrative recommends", () => {
  test.each([
    [
      "a list under its heading, up to the next",
      list,
      [
        "Investigate and prosecute traffickers, among them officials said to be complicit.",
        "Inspect licensed recruitment agencies and end fees that workers pay.",
      ],
    ],
    [
      "older reports: one paragraph with semicolons",
      "Recommendations for Ghana: Train judges in every region; pay the fund for victims on time; and inspect fishing boats.\nProsecution\nText",
      ["Train judges in every region", "pay the fund for victims on time", "inspect fishing boats."],
    ],
    [
      "the next heading in small letters",
      "Prioritized Recommendations:\nTrain judges in every region of the country.\nProtection\nThe government ran two shelters in the capital.",
      ["Train judges in every region of the country."],
    ],
    [
      "a narrative in French",
      "RECOMMANDATIONS PRIORITAIRES :\nFormer les juges dans toutes les régions du pays.\nPOURSUITES JUDICIAIRES\nLes tribunaux ont jugé dix affaires.",
      ["Former les juges dans toutes les régions du pays."],
    ],
    [
      "a narrative in Spanish",
      "RECOMENDACIONES PRIORITARIAS:\nCapacitar a los jueces en todas las regiones.\nPROTECCIÓN\nEl gobierno mantuvo dos refugios en la capital.",
      ["Capacitar a los jueces en todas las regiones."],
    ],
    [
      "marks of a list are left out, numbers of a sentence stay, and a short one is one too",
      [
        "PRIORITIZED RECOMMENDATIONS:",
        "1. Prosecute traffickers in court.",
        "2) Train police.",
        "(3) Fund a 24-hour hotline in every county.",
        "– Grant victims a 90-day reflection period.",
        "▪ Open shelters for male victims.",
        "24-hour hotlines: advertise them in Swahili.",
        "2,000 inspectors should visit recruiters.",
        "90 days of reflection should be granted.",
        "a. Amend the law on child labor.",
        "iv) Ratify the protocol of 2014.",
        "o complicit officials in every region",
        "- 30 shelters should open by 2027.",
        "5° Former la police et les procureurs.",
        "PROSECUTION",
      ].join("\n"),
      [
        "Prosecute traffickers in court.",
        "Train police.",
        "Fund a 24-hour hotline in every county.",
        "Grant victims a 90-day reflection period.",
        "Open shelters for male victims.",
        "24-hour hotlines: advertise them in Swahili.",
        "2,000 inspectors should visit recruiters.",
        "90 days of reflection should be granted.",
        "Amend the law on child labor.",
        "Ratify the protocol of 2014.",
        "complicit officials in every region",
        "30 shelters should open by 2027.",
        "Former la police et les procureurs.",
      ],
    ],
    [
      "a list whose items end in semicolons",
      "RECOMMENDATIONS FOR GHANA:\nVigorously prosecute traffickers;\ntrain police;\nand open shelters for boys.\nPROTECTION",
      ["Vigorously prosecute traffickers", "train police", "open shelters for boys."],
    ],
    ["no heading", "The recommendations of the committee were read aloud to the village.\nMore text", []],
    ["a heading and nothing behind it", "PRIORITIZED RECOMMENDATIONS:\nPROSECUTION\nText", []],
    ["no text", "", []],
  ])("%s", (_name, text, found) => expect(recommendationsIn(text)).toEqual(found));

  test("of any page at most forty, each short, without control characters", () => {
    const lines = fc.array(fc.oneof(fc.string(), fc.constant("PRIORITIZED RECOMMENDATIONS:"), fc.lorem()), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(lines, (all) => {
        const found = recommendationsIn(all.join("\n"));
        expect(found.length).toBeLessThanOrEqual(40);
        expect(found.every((one) => [...one].length <= 600 && !/[\p{Cc}\u202a-\u202e]/u.test(one))).toBe(true);
      }),
    );
  });
});

describe("what the list has for each", () => {
  const projects = [
    project("courts", {
      title: "A",
      end: "2028-01-31",
      summary: "Trains police and prosecutors in Accra.",
      countries: ["GH"],
    }),
    project("homes", { end: "2027-05-31", summary: "Runs shelters for survivors.", countries: ["GH", "TG"] }),
    project("focus", { end: "2027-12-31", focus: ["prosecution"], title: null }),
    project("over", { end: "2020-01-31", summary: "Inspects recruitment agencies." }),
    project("elsewhere", { end: "2028-01-31", summary: "Inspects recruitment agencies.", countries: ["KE"] }),
  ];
  const ask = (texts: string[], language = "en") =>
    coverRecommendations(texts, "GH", readerOf({ projects }), context({ words: wordsOf(language) }));

  test("active projects by their words, by their focus where the words say nothing, and none said as none", async () => {
    const { rows, sentence } = await ask([
      "Prosecute traffickers in court and train police.",
      "Open more shelters for male victims.",
      "Publish how the money was spent.",
    ]);
    expect(rows.map(({ projects: found }) => found.map(({ id, why }) => [id, why]))).toEqual([
      [
        ["focus", "Same focus: prosecution"],
        ["courts", "Words in both: Trains, police, and prosecutors"],
      ],
      [["homes", "Words in both: shelters"]],
      [],
    ]);
    expect(sentence).toMatch(/^2 of 3 recommendations share words or focus with an active project in Ghana\./);
  });

  test("words of the field alone are no likeness", async () => {
    const { rows } = await ask(["Do more against human trafficking of women and children."]);
    expect(rows[0]?.projects).toEqual([]);
  });

  test.each(["en", "fr", "es"])("no word is missing in %s, and none says gap", async (language) => {
    const said = stringsOf(await ask(["Prosecute traffickers in court.", "Open more shelters for men."], language));
    expect(said.filter((text) => /undefined|null|recommend[A-Z]|\{\w+\}|\bgap/.test(text))).toEqual([]);
  });
});
