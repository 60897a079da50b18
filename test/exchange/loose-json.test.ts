import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import type { Project } from "../../lib/list/schema.ts";
import { edition, office, organisation, project } from "../search/editions.ts";

const base = edition({
  organisations: [
    organisation("iom", "International Organization for Migration", { acronym: "IOM" }),
    organisation("world-hope", "World Hope International"),
  ],
  offices: [
    office("state-tip", "Office to Monitor and Combat Trafficking in Persons"),
    office("state-inl", "Bureau of International Narcotics and Law Enforcement Affairs"),
  ],
});
const take = (value: unknown) =>
  importFile(new TextEncoder().encode(JSON.stringify(value, null, 1)), {
    ...{ name: "list.json", format: "auto", publisher: "p", base, today: "2026-11-22" },
  });

const plain = {
  ...project("a", { title: "Safe return", implementer: "iom", countries: ["KE"], scope: "country", region: "AF" }),
  ...{
    funder: "state-tip",
    start: "2020-10-01",
    end: "2022-09-30",
    summary: "It builds houses.",
    focus: ["protection"],
  },
  amounts: [{ kind: "obligated", usd: 500_000, fiscalYear: 2020, asOf: "2024-09-30", printed: "$500,000" }],
  sources: [{ url: "https://example.org/list", title: null, asOf: "2024" }],
};
/** One project with some fields as somebody wrote them by hand; `undefined` leaves a field out. */
const one = async (changes: Record<string, unknown>) => {
  const { records, problems, repairs, counted } = await take({ schema: 1, projects: [{ ...plain, ...changes }] });
  const own = <T extends { n: number | null }>(list: readonly T[]) => list.filter(({ n }) => n !== null);
  return { record: records[0], problems: own(problems), repairs: own(repairs), counted };
};

describe("a project in which a value is written otherwise than a list has it", () => {
  test.each<[string, Record<string, unknown>, Partial<Project> | object]>([
    ["marking: null", { marking: null }, { marking: "UNCLASSIFIED" }],
    ["marking blank", { marking: "" }, { marking: "UNCLASSIFIED" }],
    ["a start that is blank", { start: "" }, { start: null, end: "2022-09-30" }],
    [
      "fields left out",
      { account: undefined, contacts: undefined, printed: undefined, marking: "" },
      { account: null },
    ],
    ["an implementer whom nobody knows", { implementer: "Lotus House (LH)" }, { implementer: "Lotus House (LH)" }],
    ["an implementer by name", { implementer: "World Hope International" }, { implementer: "world-hope" }],
    ["an implementer as an object", { implementer: { name: "IOM" } }, { implementer: "iom" }],
    [
      "several implementers",
      { implementer: ["IOM", "Lotus House"] },
      { implementer: "iom", subrecipients: ["Lotus House"] },
    ],
    [
      "sub-recipients by name",
      { subrecipients: ["Lotus House", "iom", "world-hope"] },
      { subrecipients: ["world-hope", "Lotus House"] },
    ],
  ])("%s: is read, and there is nothing to tell", async (_what, changes, expected) => {
    const { record, problems } = await one(changes);
    expect(record).toMatchObject({ id: "a", title: "Safe return", ...expected });
    expect(problems).toEqual([]);
  });

  const dollars = (...sums: [usd: number, year: number | null][]) => ({
    amounts: sums.map(([usd, fiscalYear]) => ({ usd, fiscalYear })),
  });
  test.each<[string, Record<string, unknown>, Partial<Project> | object, string]>([
    [
      "a fiscal year as text",
      { amounts: [{ kind: "planned", usd: 5_000, fiscalYear: "2024" }] },
      dollars([5_000, 2024]),
      "fiscalYear",
    ],
    ["FY before the year", { amounts: [{ usd: 5_000, fiscalYear: "FY2024" }] }, dollars([5_000, 2024]), "fiscalYear"],
    ["a sum as text", { amounts: [{ usd: "5000", fiscalYear: null }] }, dollars([5_000, null]), "amount"],
    ["a sum with its signs", { amounts: [{ usd: "$1,250,000" }] }, dollars([1_250_000, null]), "amount"],
    ["a sum of words", { amounts: "1.25 million (FY 2010 Funds)" }, dollars([1_250_000, 2010]), "amount"],
    ["sums as texts", { amounts: ["$5,000", "$7,000"] }, dollars([5_000, null], [7_000, null]), "amount"],
    ["an amount under another key", { amounts: undefined, amount: "$5,000" }, dollars([5_000, null]), "amount"],
    ["an amount of a kind under another key", { amounts: [], obligated: "$5,000" }, dollars([5_000, null]), "amount"],
    ["a date of Washington", { start: "10/1/2020" }, { start: "2020-10-01" }, "start"],
    ["a month by name", { end: "September 2022" }, { end: "2022-09" }, "end"],
    ["a day and its hour", { start: "2020-10-01T00:00:00Z" }, { start: "2020-10-01" }, "start"],
    ["a year as a number", { start: 2020 }, { start: "2020" }, "start"],
    [
      "both dates in one text",
      { start: "8/1/20217/31/2024", end: null },
      { start: "2021-08-01", end: "2024-07-31" },
      "start",
    ],
    [
      "a period",
      { start: null, end: null, period: "8/1/2021 + 12 months" },
      { start: "2021-08-01", end: "2022-07-31" },
      "end",
    ],
    [
      "countries as one text",
      { countries: "Kenya and Uganda" },
      { countries: ["KE", "UG"], scope: "regional" },
      "countries",
    ],
    [
      "countries by name",
      { countries: ["Kenya"], marking: null },
      { countries: ["KE"], scope: "country" },
      "countries",
    ],
    [
      "a country that has another name now",
      { countries: ["Swaziland"], marking: null },
      { countries: ["SZ"] },
      "countries",
    ],
    ["who pays by name", { funder: "J/TIP" }, { funder: "state-tip", printed: { funder: "J/TIP" } }, ""],
    [
      "who pays by another list's id",
      { funder: "dos-inl" },
      { funder: "state-inl", printed: { funder: "dos-inl" } },
      "funder",
    ],
    [
      "an implementer by another list's id",
      { implementer: "world-hope-international", marking: "" },
      { implementer: "world-hope" },
      "",
    ],
    ["an id that is nobody's", { implementer: "lotus-house", marking: "" }, { implementer: "lotus-house" }, ""],
    ["a marking in other words", { marking: "public" }, { marking: "UNCLASSIFIED" }, "marking"],
    ["types as one text", { focus: "Protection; Prosecution" }, { focus: ["protection", "prosecution"] }, "focus"],
    ["a region by name", { region: "Africa" }, { region: "AF" }, "region"],
    ["a scope in other words", { scope: "Bilateral" }, { scope: "country" }, "scope"],
    ["a number of an award as a number", { awardNumber: 12345 }, { awardNumber: "12345" }, "awardNumber"],
    [
      "sources as addresses",
      { sources: ["https://example.org/"] },
      { sources: [{ url: "https://example.org/" }] },
      "sources",
    ],
    ["a publisher that is no id", { publisher: "The Office" }, { publisher: "p" }, "publisher"],
  ])("%s: is read, and the change told", async (_what, changes, expected, field) => {
    const { record, problems, repairs, counted } = await one(changes);
    expect(record).toMatchObject({ id: "a", title: "Safe return", n: 1, line: expect.any(Number), ...expected });
    expect(problems).toEqual([]);
    if (field !== "") expect(repairs.map((repair) => repair.field)).toContain(field);
    expect(counted).toMatchObject({ rows: 1, records: 1, refused: 0 });
  });

  test.each<[string, Record<string, unknown>, object, string, string, string]>([
    ["a sum that is none", { amounts: [{ usd: "1.2.3" }] }, { amounts: [] }, "amount", "1.2.3", "error"],
    [
      "words for a sum",
      { amounts: [{ usd: "about fifty thousand" }] },
      { amounts: [] },
      "amount",
      "about fifty thousand",
      "warning",
    ],
    ["less than nothing", { amounts: [{ usd: -5 }] }, { amounts: [] }, "amount", "-5", "error"],
    ["another currency", { amounts: [{ usd: 500, currency: "EUR" }] }, { amounts: [] }, "amount", "500", "warning"],
    [
      "a year that is none",
      { amounts: [{ usd: 5_000, fiscalYear: "next" }] },
      { amounts: [{ usd: 5_000 }] },
      "fiscalYear",
      "next",
      "warning",
    ],
    [
      "a date that is none",
      { start: "soon after award" },
      { start: null, end: "2022-09-30" },
      "start",
      "soon after award",
      "error",
    ],
    ["no day of the calendar", { start: "2023-02-29", marking: null }, { start: null }, "start", "2023-02-29", "error"],
    [
      "an end before the start",
      { end: "2019-02-14", marking: null },
      { end: "2019-02-14" },
      "end",
      "2019-02-14",
      "error",
    ],
    [
      "a country that is none",
      { countries: ["Nordmarkia"], marking: null },
      { countries: [], scope: "regional" },
      "countries",
      "Nordmarkia",
      "error",
    ],
    ["a code that is none", { countries: ["XQ"], marking: null }, { countries: [] }, "countries", "XQ", "error"],
    [
      "who pays, and is unknown",
      { funder: "Tamarind Relief Fund" },
      { funder: null },
      "funder",
      "Tamarind Relief Fund",
      "warning",
    ],
    [
      "an id of who pays, and unknown",
      { funder: "halvorsen-trust" },
      { funder: null },
      "funder",
      "halvorsen-trust",
      "warning",
    ],
    ["a region that is none", { region: "Moon" }, { region: "AF" }, "region", "Moon", "warning"],
    ["a type that is none", { focus: ["dancing"] }, { focus: [] }, "focus", "dancing", "warning"],
    ["a marking that is none", { marking: "PURPLE" }, { marking: "SBU" }, "marking", "PURPLE", "error"],
    ["a monitoring that is none", { monitoring: "yes" }, { monitoring: null }, "monitoring", "yes", "warning"],
  ])("%s: costs that field alone", async (_what, changes, expected, field, value, severity) => {
    const { record, problems } = await one(changes);
    expect(record).toMatchObject({ id: "a", title: "Safe return", implementer: "iom", ...expected });
    expect(problems.map((problem) => [problem.field, problem.value, problem.severity])).toEqual([
      [field, value, severity],
    ]);
  });
});
