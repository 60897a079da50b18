import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import { call, context, fact, office, organisation, printed, project, readerOf, stringsOf } from "./small-edition.ts";

const more = (list: Partial<Edition>, country = "GH") =>
  countryDossier(country, readerOf(list), context()).then((dossier) => dossier.more);
const regional = (id: string, countries: string[], changes: Partial<Project> = {}) =>
  project(id, { scope: "regional", countries, ...changes });

describe("dated facts", () => {
  test("every determination with its own date and source, the newest first, and what it does not mean", async () => {
    const { determinations } = await more({
      countryFacts: [
        fact("determination", "Waived in part", { year: 2023 }),
        fact("determination", "Restricted", { year: 2025, note: "PD 2025-02" }),
        fact("tier", "Tier 3", { year: 2025 }),
      ],
    });
    expect(determinations.rows.map(({ when, value, note }) => [when, value, note])).toEqual([
      ["Fiscal year 2025", "Restricted", "PD 2025-02"],
      ["Fiscal year 2023", "Waived in part", null],
    ]);
    expect(determinations.rows[0]!.source.text).toBe("award list, Mar 2025");
    expect(determinations.foot).toBe("Restrictions concern governments; consult L and the bureau.");
  });

  test("compact, action plan and hub say from when to when, or that no date is stated", async () => {
    const { dated } = await more({
      countryFacts: [
        fact("compact", "Child Protection Compact", { from: "2015-06-23", to: "2020-06-23" }),
        fact("plan", "National Action Plan", { year: 2022 }),
        fact("hub", "Hub of the initiative", { from: "2003-09-23" }),
        fact("plan", "Draft plan"),
      ],
    });
    expect(dated.rows.map(({ kind, when }) => [kind, when])).toEqual([
      ["Action plan", "2022"],
      ["Compact", "23 Jun 2015 to 23 Jun 2020"],
      ["Regional hub", "from 23 Sep 2003"],
      ["Action plan", "date not stated"],
    ]);
  });
});

describe("calls that name the country", () => {
  test("open and announced ones by their closing date, each with days left; closed ones are left out", async () => {
    const { calls } = await more({
      calls: [
        call("late", { title: "Late", opens: "2026-10-01", closes: "2027-03-01", number: "SFOP-1" }),
        call("soon", { title: "Soon", stage: "open", closes: "2026-11-22", assistanceListing: "19.019" }),
        call("now", { title: "Now", stage: "open", closes: "2026-11-21" }),
        call("coming", { title: "Coming", opens: "2026-12-01", funder: null }),
        call("month", { title: "A month", opens: "2026-12", closes: "2027-02" }),
        call("forecast", { title: "Forecast", stage: "forecast" }),
        call("over", { title: "Over", closes: "2026-11-20" }),
        call("shut", { title: "Shut", stage: "archived" }),
      ],
    });
    expect(calls.rows.map(({ title, lines }) => [title, ...lines])).toEqual([
      ["Now", "open · closes 21 Nov 2026, today", "J/TIP"],
      ["Soon", "open · closes 22 Nov 2026, in 1 day", "J/TIP · listing 19.019"],
      ["A month", "opens Dec 2026 · closes Feb 2027, in 99 days at the latest", "J/TIP"],
      ["Late", "open · closes 1 Mar 2027, in 100 days", "J/TIP · SFOP-1"],
      ["Coming", "opens 1 Dec 2026, in 10 days · closing date not stated", "funder not stated"],
      ["Forecast", "forecast · closing date not stated", "J/TIP"],
    ]);
  });

  test("that name no country stand apart, and are not counted as naming this one", async () => {
    const { calls, unknown } = await more({
      calls: [
        call("any", { title: "Any", countries: [], stage: "open" }),
        call("ke", { countries: ["KE"], stage: "open" }),
      ],
    });
    expect([calls.rows, calls.anywhere?.rows.map(({ title }) => title)]).toEqual([[], ["Any"]]);
    expect(calls.anywhere?.note).toBe("They may be open to any country; the source says which.");
    expect(unknown.lines).toContain("Calls: none that is open or announced names Ghana.");
    expect((await more({})).calls.anywhere).toBeNull();
  });

  test("name who holds or lately held an award here, and nobody where no call is open", async () => {
    const projects = [project("a", { end: "2027" }), project("b", { implementer: "fts", end: "2012" })];
    const open = await more({ projects, calls: [call("c", { stage: "open" })] });
    expect(open.calls.implementers).toBe(
      "Implementers with an award here now or in the last 24 months: International Organization for Migration",
    );
    expect((await more({ projects })).calls.implementers).toBeNull();
  });
});

describe("coverage", () => {
  test("counts awards by focus and funder; an award of two focuses is in two rows, one of none in its own", async () => {
    const { coverage } = await more({
      offices: [
        office("tip"),
        office("prm", { name: "Bureau", abbreviation: "PRM" }),
        office("drl", { name: "Other", abbreviation: "DRL", functions: ["funds/implements international"] }),
        office("old", { abbreviation: "OLD", functions: ["funds/implements international"], validTo: "2020" }),
      ],
      projects: [
        project("a", { focus: ["prevention", "protection"], amounts: [printed(1, 2003)] }),
        project("b", { focus: ["protection"], funder: "prm", end: "2027" }),
        project("c"),
        regional("d", ["GH", "TG"], { focus: ["protection"] }),
      ],
    });
    expect(coverage!.columns.map(({ name }) => name)).toEqual(["J/TIP", "PRM"]);
    expect(
      coverage!.rows.map(({ focus, cells }) => [focus, ...cells.map((cell) => cell.map(({ id }) => id).join(" "))]),
    ).toEqual([
      ["prevention", "a", ""],
      ["protection", "a d", "b"],
      ["prosecution", "", ""],
      ["partnership", "", ""],
      ["research", "", ""],
      ["Focus not stated", "c", ""],
    ]);
    expect(coverage!.rows[1]!.cells[1]![0]).toMatchObject({ year: 2027, running: true });
    expect(coverage!.periods).toEqual([
      [2001, 2005],
      [2026, 2030],
    ]);
    expect(coverage!.absent).toBe("No project in this list here from: DRL.");
  });

  test("many funders: four by name, the rest together, and none is lost", async () => {
    const funders = ["a", "b", "c", "d", "e", "f", "g"];
    const { coverage } = await more({
      offices: funders.map((id) => office(id, { abbreviation: id.toUpperCase() })),
      projects: funders.map((funder) => project(`p-${funder}`, { funder, focus: ["research"] })),
    });
    expect(coverage!.columns.map(({ name }) => name)).toEqual(["A", "B", "C", "D", "3 others"]);
    const research = coverage!.rows.find(({ focus }) => focus === "research")!;
    expect(research.cells.map((cell) => cell.length)).toEqual([1, 1, 1, 1, 3]);
  });

  test("a country without a project has none", async () => {
    expect((await more({})).coverage).toBeNull();
  });
});

describe("countries that share awards", () => {
  test("each with how many, the most first, and whether the list calls it a hub", async () => {
    const { shared, map } = await more({
      projects: [regional("a", ["GH", "TG", "SL"]), regional("b", ["GH", "SL"]), project("own")],
      countryFacts: [fact("hub", "Hub of the initiative", { country: "SL", from: "2003" })],
    });
    expect(shared!.lead).toBe("2 regional awards, shared with 2 countries. Never divided among them.");
    expect(shared!.rows.map(({ name, awards, hub }) => [name, awards, hub])).toEqual([
      ["Sierra Leone", "2 regional awards", "Hub of the initiative (award list, Mar 2025)"],
      ["Togo", "1 regional award", null],
    ]);
    expect(map!.places.map(({ country, own, awards }) => [country, own, awards])).toEqual([
      ["GH", true, 0],
      ["SL", false, 2],
      ["TG", false, 1],
    ]);
  });

  test("none shared, none shown", async () => {
    expect((await more({ projects: [project("own")] })).shared).toBeNull();
  });
});

describe("monitoring", () => {
  const watched = { plan: true, targets: null, lastReport: "2026-06", lastVisit: null, evaluation: null };
  test("what is stated is said, what is missing is named by its field", async () => {
    const { monitoring } = await more({
      projects: [
        project("a", { end: "2027", monitoring: watched }),
        project("b", { end: "2026-12", title: "B" }),
        project("over", { end: "2001" }),
        project("all", {
          monitoring: {
            plan: false,
            targets: true,
            lastReport: "2026",
            lastVisit: "2025-02-03",
            evaluation: "https://e.gov/1",
          },
        }),
      ],
    });
    expect(monitoring!.lead).toBe("2 projects do not state all of plan, targets, report and visit.");
    expect(monitoring!.rows.map(({ id, stated, missing }) => [id, stated.join("; "), missing])).toEqual([
      ["a", "plan: yes; last report: Jun 2026", "Not stated: targets and last visit"],
      ["b", "", "Not stated: plan, targets, last report, and last visit"],
      ["all", "plan: no; targets: yes; last report: 2026; last visit: 3 Feb 2025", null],
    ]);
    expect(monitoring!.rows[2]!.evaluation).toBe("https://e.gov/1");
  });

  test("silent where no project states any", async () => {
    const { monitoring, unknown } = await more({ projects: [project("a", { end: "2027" })] });
    expect(monitoring).toBeNull();
    expect(unknown.lines).toContain("Monitoring: no award here states a plan, targets, a report or a visit.");
  });
});

test("planned amounts stand each by itself, with who plans and when", async () => {
  const { planned } = await more({
    projects: [
      project("a", {
        title: "A",
        amounts: [
          { kind: "planned", usd: 500_000, fiscalYear: 2027, asOf: "2026-09", printed: null },
          { kind: "obligated", usd: 100_000, fiscalYear: 2026, asOf: null, printed: null },
        ],
      }),
      project("b", { title: "B", amounts: [printed(9)] }),
    ],
  });
  expect(planned!.rows).toEqual([
    {
      id: "a",
      project: "a",
      title: "A",
      amount: "$500,000",
      owner: "Office to Monitor and Combat Trafficking in Persons, State",
      when: "Fiscal year 2027 · stated Sep 2026; decision date not stated",
      more: [],
      asks: [],
      missing: null,
      source: null,
    },
  ]);
});

test("300 projects, dates missing everywhere: every one is counted, and no word says gap", async () => {
  const projects = Array.from({ length: 300 }, (_, index) =>
    project(`p-${index}`, { implementer: null, funder: index % 2 ? "tip" : null, title: null }),
  );
  const dossier = await countryDossier(
    "GH",
    readerOf({ projects, organisations: [organisation("iom", "IOM")] }),
    context(),
  );
  const counted = dossier.more.coverage!.rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.length, 0);
  expect([dossier.projects.rows.length, counted]).toEqual([300, 300]);
  expect(stringsOf(dossier).filter((text) => /undefined|\bnull\b|\{\w+\}|\bgaps?\b|ineligible/i.test(text))).toEqual(
    [],
  );
});

test("law: whatever is listed, each award that names the country is in the coverage at least once", async () => {
  const focus = fc.subarray(["prevention", "protection", "prosecution", "partnership", "research"] as const);
  const any = fc.array(fc.tuple(focus, fc.constantFrom("tip", "prm", "x", null), fc.boolean()), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(any, async (rows) => {
      const projects = rows.map(([focuses, funder, alone], index) =>
        alone
          ? project(`p-${index}`, { focus: focuses, funder })
          : regional(`p-${index}`, ["GH", "TG"], { focus: focuses, funder }),
      );
      const { coverage } = await more({ projects });
      const ids = new Set((coverage?.rows ?? []).flatMap(({ cells }) => cells.flat().map(({ id }) => id)));
      expect([...ids].sort()).toEqual(projects.map(({ id }) => id).sort());
    }),
    { numRuns: 60 },
  );
});
