import { describe, expect, test } from "vitest";
import { applicantDossier } from "../../lib/advise/applicant-dossier.ts";
import { applicantBrief } from "../../lib/advise/brief.ts";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import type { Edition } from "../../lib/list/schema.ts";
import {
  context,
  fact,
  office,
  organisation,
  printed,
  project,
  readerOf,
  request,
  stringsOf,
} from "./small-edition.ts";

const ghana = (list: Partial<Edition>) => countryDossier("GH", readerOf(list), context());

describe("the country dossier", () => {
  test("tier, determination and compact are three dated boxes, none of which follows from another", async () => {
    const { facts } = await ghana({
      countryFacts: [
        fact("tier", "Tier 2", { year: 2023 }),
        fact("tier", "Tier 1", { year: 2003 }),
        fact("determination", "Waived in full", { year: 2024, note: "PD 2024-01" }),
        fact("compact", "Child Protection Compact", { from: "2015-06-23", to: "2020-06-23" }),
      ],
    });
    expect(facts.map(({ label, value, shape, detail }) => [label, value, shape, detail])).toEqual([
      ["Tier", "Tier 2", "tier2", "TIP Report 2023."],
      [
        "Determination",
        "Waived in full",
        null,
        "Fiscal year 2024. PD 2024-01. Restrictions concern governments; consult L and the bureau.",
      ],
      ["Compact", "Ended", "ended", "23 Jun 2015 to 23 Jun 2020"],
    ]);
  });

  test("what the list does not say is not stated", async () => {
    const { facts, funding, labor, tiers, projects } = await ghana({});
    expect(facts.map(({ value, stated, detail }) => [value, stated, detail])).toEqual(
      Array(3).fill(["not stated", false, "no entry for Ghana in this list"]),
    );
    expect([funding, labor, tiers.points, projects.rows]).toEqual([null, null, [], []]);
  });

  test("two sources that name two tiers for a year are both named", async () => {
    const { facts, tiers } = await ghana({
      countryFacts: [fact("tier", "Tier 2", { year: 2023 }), fact("tier", "Tier 2 Watch List", { year: 2023 })],
    });
    expect(facts[0]).toMatchObject({
      value: "Tier 2 or Tier 2 Watch List",
      shape: null,
      detail: "TIP Report 2023. Two sources disagree.",
    });
    expect(tiers.points).toEqual([{ year: 2023, shape: "tier2", text: "Tier 2 or Tier 2 Watch List" }]);
  });

  test.each([
    ["1", "tier1"],
    ["Tier 2", "tier2"],
    ["2WL", "watch"],
    ["Tier 2 Watch List", "watch"],
    ["Tier 3", "tier3"],
    ["Special Case", "special"],
  ])("the tier %s has its own shape", async (value, shape) => {
    const { tiers } = await ghana({ countryFacts: [fact("tier", value, { year: 2020 })] });
    expect(tiers.points[0]?.shape).toBe(shape);
  });

  test("projects stand in groups: running, ending, ended lately, ended, without dates; the newest first", async () => {
    const { projects } = await ghana({
      projects: [
        project("undated"),
        project("undated-2003", { amounts: [printed(1, 2003)] }),
        project("ended", { end: "2015" }),
        project("ended-lately", { end: "2025-06" }),
        project("ending", { end: "2026-12-18" }),
        project("running-2027", { end: "2027-12" }),
        project("running-2028", { end: "2028" }),
      ],
    });
    expect(projects.rows.map(({ id, group }) => [id, group])).toEqual([
      ["running-2028", "running"],
      ["running-2027", "running"],
      ["ending", "ending"],
      ["ended-lately", "ended"],
      ["ended", "ended"],
      ["undated-2003", "undated"],
      ["undated", "undated"],
    ]);
  });

  test("shared awards stand apart, say with whom, and are not in the sum", async () => {
    const { regional, projects, funding } = await ghana({
      projects: [
        project("own", { amounts: [printed(100, 2003)] }),
        project("two", { countries: ["GH", "PH"], scope: "regional", amounts: [printed(5_000, 2003)] }),
        project("africa", { countries: [], scope: "regional", title: null, printed: { countries: "Regional" } }),
        project("south", { countries: [], scope: "regional", title: null, printed: { countries: "Southern Africa" } }),
      ],
    });
    expect(projects.rows.map(({ id }) => id)).toEqual(["own"]);
    expect(regional.rows.map(({ title, shared }) => [title, shared])).toEqual([
      ["Project two", "Shared with 1 other country: Philippines"],
      ["Africa", "Regional award; countries not stated · may include Ghana"],
      ["Southern Africa", "“Southern Africa”; countries not stated"],
    ]);
    expect(funding?.sentence).toBe("$100 printed for 1 award");
    expect(funding?.note).toBe("1 shared award is not counted.");
  });

  test("amounts of several kinds: the commonest is drawn, the others are said to stand apart", async () => {
    const ceiling = { kind: "ceiling" as const, usd: 900, fiscalYear: null, asOf: "2025-03", printed: null };
    const obligated = { ...ceiling, kind: "obligated" as const, usd: 500 };
    const { funding } = await ghana({
      projects: [
        project("a", { amounts: [ceiling, obligated], start: "2020-01" }),
        project("b", { amounts: [{ ...obligated, usd: 300 }], start: "2021-01" }),
      ],
    });
    expect(funding?.heading).toBe("Amounts: obligated");
    expect(funding?.sentence).toBe("$800 obligated for 2 awards");
    expect(funding?.years.map(({ year, parts }) => [year, parts[0]?.usd])).toEqual([
      [2020, 500],
      [2021, 300],
    ]);
    expect(funding?.note).toContain("Amounts of other kinds stand in the records and are not added.");
  });

  test("the Labor Department's findings are given in its own words", async () => {
    const { labor } = await ghana({
      countryFacts: [
        fact("ilab", "Moderate Advancement", {
          year: 2022,
          note: "Goods: Cocoa (child labor). Palermo Protocol ratified: Yes",
        }),
        fact("ilab", "Minimal Advancement", { year: 2015 }),
      ],
    });
    expect(labor?.lines).toEqual([
      "Moderate Advancement (2022 report)",
      "Goods: Cocoa (child labor)",
      "Palermo Protocol ratified: Yes",
    ]);
  });

  test("an office says what it funded here and what it does", async () => {
    const { asks } = await ghana({
      projects: [project("a", { amounts: [printed(1, 2003)] }), project("b", { amounts: [printed(1, 2004)] })],
      offices: [office("tip", { functions: ["Runs the grants.", "category"] })],
    });
    expect(asks.rows[0]?.details).toEqual([
      "Funded 2 awards here, 2003 to 2004.",
      "Runs the grants.",
      "mailbox not stated",
    ]);
  });

  test("the footer says which edition, how old, and that the list is partial", async () => {
    expect((await ghana({ asOf: "2026-08-19" })).footer).toBe(
      "Edition 1, 19 Aug 2026, 94 days old · 0 records, partial list",
    );
    expect((await ghana({ partial: false })).footer).toBe("Edition 1, 21 Nov 2026 · 0 records");
  });
});

describe("the applicant dossier", () => {
  const projects = [
    project("belarus", { countries: ["BY"], end: "2026-12-18" }),
    project("partner", { countries: ["TJ"], implementer: "fts", subrecipients: ["iom"], end: "2027" }),
    project("ghana", { title: null, amounts: [printed(180_000, 2004)] }),
    project("burundi", { countries: ["BI"], end: "2026-09-18" }),
  ];
  const dossier = (finding = request(), organisation: string | null = "iom") =>
    applicantDossier({ organisation, finding }, readerOf({ projects }), context());

  test("says who it is, what it holds, here and elsewhere, and what it only takes part in", async () => {
    const { name, acronym, lead, facts, running, here, ended } = await dossier();
    expect([name, acronym, lead]).toEqual([
      "International Organization for Migration",
      "IOM",
      "The request prints “IOM Ghana”; this list knows that name.",
    ]);
    expect(facts.map(({ label, value, detail }) => [label, value, detail])).toEqual([
      ["Run today", "2", "by their dates"],
      ["In Ghana", "1", "award on record"],
      ["Named in", "4", "records; 1 as a partner"],
    ]);
    expect(running.rows.map(({ id, details }) => [id, details])).toEqual([
      ["partner", ["Tajikistan · as a partner of Free the Slaves"]],
      ["belarus", ["Belarus"]],
    ]);
    expect(here?.rows.map(({ title, untitled }) => [title, untitled])).toEqual([["Ghana, FY2004", "title not stated"]]);
    expect(ended.rows.map(({ id }) => id)).toEqual(["burundi"]);
  });

  test("shows the request's own fields, and what the page does not say as not stated", async () => {
    const fields = {
      opportunityNumber: null,
      title: "Sample \u202etitle",
      amount: 1_200_000,
      currency: "EUR",
      start: "2027-02-01",
      end: null,
      countries: ["GH", "TG"],
      uei: null,
    };
    const rows = (await dossier(request({ fields }))).request?.rows.map(({ value }) => value);
    expect(rows).toEqual([
      "IOM Ghana",
      "Sample title",
      "not stated",
      "1,200,000 EUR",
      "From 1 Feb 2027; end not stated",
      "Ghana and Togo",
      "not stated",
    ]);
  });

  test("an applicant that the list does not know is named, and nothing is claimed", async () => {
    const unknown = request({ applicant: { printed: "New Hope", organisation: null } });
    const { name, facts, notes, running, request: asked } = await dossier(unknown, null);
    expect([name, facts, running.rows]).toEqual(["New Hope", [], []]);
    expect(notes[0]).toMatchObject({ tone: "plain", strong: "No award in this list names New Hope." });
    expect(asked?.rows[0]?.value).toBe("New Hope");
  });

  test("an organisation looked up without a request has no request's fields", async () => {
    const {
      eyebrow,
      lead,
      request: asked,
      here,
    } = await applicantDossier({ organisation: "iom", finding: null }, readerOf({ projects }), context());
    expect([eyebrow, lead, asked, here]).toEqual([
      "Organisation dossier",
      "Named in 4 records of this list.",
      null,
      null,
    ]);
  });
});

test("an award of a compact ends with it on an organisation's page as on its country's", async () => {
  const list = {
    projects: [project("cpc", { programme: "Child Protection Compact", start: "2015" })],
    countryFacts: [fact("compact", "Child Protection Compact", { from: "2015-06-23", to: "2020-06-23" })],
  };
  const status = [{ shape: "ended", text: "Ended with the compact, 23 Jun 2020" }];
  const { ended } = await applicantDossier({ organisation: "iom", finding: null }, readerOf(list), context());
  expect(ended.rows.map((row) => row.status)).toEqual([status]);
  const { tables } = await applicantBrief("iom", null, readerOf(list), context());
  expect(tables.flatMap(({ rows }) => rows.map((row) => row.status))).toEqual([status]);
});

describe("an applicant that the list has under two ids", () => {
  const two = {
    organisations: [
      organisation("iom", "International Organization for Migration", { acronym: "IOM" }),
      organisation("iom-ghana", "IOM Ghana", { aliases: ["International Organization for Migration"] }),
      organisation("fts", "Free the Slaves"),
    ],
    projects: [project("a"), project("b", { implementer: "iom-ghana" }), project("c", { implementer: "fts" })],
  };
  const finding = request({ applicant: { printed: "IOM Ghana", organisation: "iom", namesakes: ["iom-ghana"] } });
  const asked = (list: Partial<Edition>) =>
    applicantDossier({ organisation: "iom", finding }, readerOf(list), context());

  test("is told so by name, and the other's awards are not counted as its own", async () => {
    const dossier = await asked(two);
    expect(dossier.notes[0]).toEqual({
      tone: "warn",
      strong: "This list has another entry with this name.",
      text: "IOM Ghana (iom-ghana): 1 award, running by dates: 0. It stands below and is not counted. Nobody has said whether it is the same organisation.",
    });
    expect(stringsOf([dossier.running, dossier.here, dossier.ended])).not.toContain("Project b");
  });

  test("and nothing is said where the names differ", async () => {
    const dossier = await asked({ ...two, organisations: two.organisations.map((one) => ({ ...one, aliases: [] })) });
    expect(dossier.notes.map(({ strong }) => strong).join(" ")).not.toMatch(/another entry/);
  });
});
