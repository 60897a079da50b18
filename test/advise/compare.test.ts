import { describe, expect, test } from "vitest";
import { compareCountries } from "../../lib/advise/compare.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import { context, fact, printed, project, readerOf, stringsOf } from "./small-edition.ts";

const compared = (countries: string[], list: Partial<Edition>) =>
  compareCountries(countries, readerOf(list), context());
const obligated = (usd: number): Project["amounts"][number] => ({ ...printed(usd, 2024), kind: "obligated" });

describe("countries side by side", () => {
  const list: Partial<Edition> = {
    projects: [
      project("gh-1", { end: "2027", amounts: [printed(100)], focus: ["protection"] }),
      project("gh-2", { end: "2015", amounts: [obligated(70)] }),
      project("tg-1", { countries: ["TG"], funder: null }),
      project("both", { countries: ["GH", "TG"], scope: "regional", amounts: [printed(5_000)] }),
    ],
    countryFacts: [fact("tier", "Tier 2", { year: 2023 }), fact("determination", "Waived", { year: 2024 })],
  };
  const cell = async (label: string) => {
    const { rows } = await compared(["GH", "TG"], list);
    return rows.find((row) => row.label === label)?.cells.map(({ value, detail }) => [value, detail]);
  };

  test.each([
    [
      "Tier",
      [
        ["Tier 2", "TIP Report 2023."],
        ["not stated", null],
      ],
    ],
    [
      "Awards for it alone",
      [
        ["2", null],
        ["1", null],
      ],
    ],
    [
      "Regional awards that name it",
      [
        ["1", null],
        ["1", null],
      ],
    ],
    [
      "Running by their dates",
      [
        ["1", null],
        ["0", null],
      ],
    ],
    [
      "Ended",
      [
        ["1", null],
        ["0", null],
      ],
    ],
    [
      "End date not stated",
      [
        ["1", null],
        ["2", null],
      ],
    ],
    // Kinds stay apart, and the regional award is in neither sum.
    [
      "Amount, as printed",
      [
        ["$100", "1 award; 1 not stated"],
        ["not stated", null],
      ],
    ],
    [
      "Amount, obligated",
      [
        ["$70", "1 award; 1 not stated"],
        ["not stated", null],
      ],
    ],
    [
      "Newest award",
      [
        ["2027", null],
        ["not stated", null],
      ],
    ],
  ])("%s", async (label, cells) => {
    expect(await cell(label)).toEqual(cells);
  });

  test("a determination is a row of its own, with its date", async () => {
    expect(await cell("Determination")).toEqual([
      ["Waived", "Fiscal year 2024. Restrictions concern governments; consult L and the bureau."],
      ["not stated", null],
    ]);
  });

  test("a marking of what is shown is the comparison's", async () => {
    const { marking } = await compared(["GH"], { projects: [project("a", { marking: "SBU" })] });
    expect(marking).toBe("SBU");
  });
});

test("one country, none, a repeated one, too many", async () => {
  expect((await compared([], {})).columns).toEqual([]);
  expect((await compared(["GH"], {})).name).toBe("Choose countries to compare");
  const many = await compared(["GH", "GH", "TG", "BJ", "NG", "KE", "UG", "TZ"], {});
  expect(many.columns.map(({ country }) => country)).toEqual(["GH", "TG", "BJ", "NG", "KE", "UG"]);
  expect(stringsOf(many).filter((text) => /undefined|\{\w+\}|\bgaps?\b|ineligible/i.test(text))).toEqual([]);
});
