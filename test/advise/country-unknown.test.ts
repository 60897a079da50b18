import { describe, expect, test } from "vitest";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { call, contact, context, fact, printed, project, readerOf } from "./small-edition.ts";

const more = (list: Partial<Edition>) =>
  countryDossier("GH", readerOf(list), context()).then((dossier) => dossier.more);

describe("what the list does not say", () => {
  test("of a country about which it says nothing", async () => {
    const { unknown } = await more({});
    expect(unknown.lines).toEqual([
      "The list is partial: projects may be missing from it.",
      "Contacts: the list names none.",
      "Calls: none that is open or announced names Ghana.",
      "Planned funds: none is named for Ghana.",
      "Tier: no year.",
      "Determination: no entry.",
      "Compact: no entry.",
      "Action plan: no entry.",
      "Labor Department’s finding: no entry.",
    ]);
  });

  test("of awards without dates, amounts and focus; of years without a tier; of a country without a contact", async () => {
    const { unknown } = await more({
      projects: [project("a"), project("b", { end: "2020", focus: ["research"], amounts: [printed(5)] })],
      countryFacts: [2010, 2011, 2015, 2023].map((year) => fact("tier", "Tier 2", { year })),
      contacts: [contact("ke", { covers: ["KE"] })],
    });
    expect(unknown.lines).toEqual(
      expect.arrayContaining([
        "Dates: not stated for 1 of 2 awards.",
        "Amount: not stated for 1 of 2 awards.",
        "Focus: not stated for 1 of 2 awards.",
        "Tier: not for 2012 to 2014, 2016 to 2022, and 2024 to 2026.",
        "Contacts: the list names none for Ghana.",
      ]),
    );
  });

  test("is empty where everything is stated", async () => {
    const { unknown } = await more({
      partial: false,
      asOf: "2024",
      projects: [
        project("a", {
          end: "2027",
          focus: ["research"],
          amounts: [printed(5), { ...printed(9), kind: "planned" }],
          monitoring: { plan: true, targets: true, lastReport: "2026", lastVisit: "2026", evaluation: null },
        }),
      ],
      contacts: [contact("all")],
      calls: [call("c", { stage: "open" })],
      countryFacts: [
        fact("tier", "1", { year: 2024 }),
        fact("determination", "Waived", { year: 2024 }),
        fact("compact", "CPC"),
        fact("plan", "NAP"),
        fact("ilab", "Moderate", { year: 2024 }),
      ],
    });
    expect(unknown.lines).toEqual([]);
  });
});
