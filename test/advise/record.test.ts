import { describe, expect, test } from "vitest";
import { projectCard } from "../../lib/advise/project-card.ts";
import { resultRows } from "../../lib/advise/result-rows.ts";
import { statusLines } from "../../lib/advise/standing.ts";
import type { Project } from "../../lib/list/schema.ts";
import {
  call,
  contact,
  context,
  fact,
  organisation,
  printed,
  project,
  readerOf,
  TODAY,
  wordsOf,
} from "./small-edition.ts";

describe("how a project stands", () => {
  test.each<[Partial<Project>, string[]]>([
    [{ end: "2028-09-28" }, ["By dates to 28 Sep 2028"]],
    [{ end: "2026-12-18" }, ["Ends 18 Dec 2026, in 27 days"]],
    [{ end: "2026-11-22" }, ["Ends 22 Nov 2026, in 1 day"]],
    [{ end: TODAY }, ["Ends today"]],
    [{ end: "2026-11" }, ["Ends Nov 2026, in 9 days"]],
    [{ end: "2020-06-23" }, ["Ended 23 Jun 2020"]],
    [{ start: "2015" }, ["From 2015; end not stated"]],
    [{}, ["Dates not stated"]],
    [{ start: "2027-01-01", end: "2028" }, ["By dates starts 1 Jan 2027, to 2028"]],
    [{ end: "2028", printed: { status: "defunded" } }, ["By dates to 2028", "“Defunded”, Mar 2025"]],
    [{ printed: { status: "Funded" }, sources: [] }, ["Dates not stated", "“Funded”, as printed"]],
  ])("%j", (changes, expected) => {
    const lines = statusLines(project("a", changes), { words: wordsOf("en"), today: TODAY });
    expect(lines.map(({ text }) => text)).toEqual(expected);
  });
});

describe("the project card", () => {
  const cardOf = async (changes: Partial<Project>) =>
    (await projectCard("a", readerOf({ projects: [project("a", changes)] }), context()))!;
  const valuesOf = async (label: string, changes: Partial<Project>) =>
    (await cardOf(changes)).fields.filter((field) => field.label.startsWith(label)).map(({ value }) => value);

  test("every blank field is not stated", async () => {
    const { fields } = await cardOf({ title: null, implementer: null, funder: null, countries: [] });
    const stated = fields.filter((field) => field.stated).map(({ label }) => label);
    expect(stated).toEqual(["Scope", "Publisher"]);
    expect(new Set(fields.filter((field) => !field.stated).map(({ value }) => value))).toEqual(new Set(["not stated"]));
  });

  test.each<[string, Partial<Project>, string[]]>([
    ["Implementer", { printed: { implementer: "IOM" } }, ["International Organization for Migration; printed: “IOM”"]],
    ["Implementer", { implementer: null, printed: { implementer: "2 individuals" } }, ["“2 individuals”"]],
    ["Sub-recipients", { subrecipients: ["fts"] }, ["Free the Slaves"]],
    ["Amount", { amounts: [printed(250_000, 2004)] }, ["$250,000, FY2004"]],
    ["Countries", { countries: [], printed: { countries: "West Africa" } }, ["“West Africa”; countries not stated"]],
    ["Focus", { focus: ["prevention", "research"] }, ["prevention and research"]],
    [
      "Monitoring",
      { monitoring: { plan: true, targets: null, lastReport: "2026-03", lastVisit: null, evaluation: null } },
      ["plan: yes; targets: not stated; last report: Mar 2026; last visit: not stated"],
    ],
  ])("%s %#", async (label, changes, expected) => expect(await valuesOf(label, changes)).toEqual(expected));

  test("two kinds of amounts are two fields", async () => {
    const ceiling = { kind: "ceiling" as const, usd: 900, fiscalYear: null, asOf: "2025-03", printed: null };
    const { fields } = await cardOf({ amounts: [ceiling, { ...ceiling, kind: "obligated", usd: 500 }] });
    expect(fields.filter(({ label }) => label.startsWith("Amount"))).toMatchObject([
      { label: "Amount, ceiling (total estimated cost)", value: "$900, as of Mar 2025" },
      { label: "Amount, obligated", value: "$500, as of Mar 2025" },
    ]);
  });

  test("earlier printings are shown newest first", async () => {
    const source = { url: null, title: null, asOf: null };
    const { history } = await cardOf({
      history: [
        { asOf: "2018-12-01", source, printed: { end: "2020" } },
        { asOf: "2020-01-01", source, printed: { end: "2022" } },
      ],
    });
    expect(history?.rows).toEqual([
      { asOf: "1 Jan 2020", text: "end: 2022" },
      { asOf: "1 Dec 2018", text: "end: 2020" },
    ]);
  });

  test("a source that is no web address is no link", async () => {
    const { sources } = await cardOf({ sources: [{ url: "javascript:alert(1)", title: "A list", asOf: "2025-03" }] });
    expect(sources.rows).toEqual([{ text: "A list, Mar 2025", url: null }]);
  });

  test("a project that this edition does not hold has no card", async () => {
    expect(await projectCard("gone", readerOf(), context())).toBe(null);
  });
});

test("a call is found from anywhere, on a page about another country and on none", async () => {
  const reader = readerOf({ calls: [call("nofo"), call("worldwide", { countries: [], title: "Everywhere" })] });
  for (const country of [null, "TG"]) {
    const hits = ["worldwide", "gone", "nofo"].map((id) => ({ kind: "call" as const, id }));
    const rows = await resultRows(hits, reader, context(), country);
    expect(rows.map(({ title }) => title)).toEqual(["Everywhere", "Help for victims"]);
  }
});

test("results are lines in the order of the hits, without what the edition does not hold", async () => {
  const reader = readerOf({
    projects: [project("a", { amounts: [printed(200_000, 2003)] }), project("b", { title: null, countries: ["GH"] })],
    organisations: [
      organisation("iom", "International Organization for Migration", { acronym: "IOM", aliases: ["OIM"] }),
    ],
    countryFacts: [fact("tier", "Tier 2", { year: 2023 })],
    contacts: [contact("desk", { state: "vacant", mailbox: null })],
    calls: [call("nofo", { number: "AF-1", closes: "2026-12-01" })],
  });
  const rows = await resultRows(
    [
      { kind: "organisation", id: "iom" },
      { kind: "project", id: "gone" },
      { kind: "project", id: "b" },
      { kind: "project", id: "a" },
      { kind: "country", id: "GH" },
      { kind: "office", id: "tip" },
      { kind: "contact", id: "desk" },
      { kind: "call", id: "nofo" },
    ],
    reader,
    context(),
    "GH",
  );
  expect(rows.map(({ title, untitled, amount, meta }) => [title, untitled, amount, meta])).toEqual([
    ["International Organization for Migration (IOM)", null, "2 in Ghana", ["Implementer", "2 names as printed"]],
    ["Ghana", "title not stated", "not stated", ["International Organization for Migration", "J/TIP"]],
    ["Project a", null, "$200,000", ["Ghana", "International Organization for Migration", "J/TIP", "FY2003"]],
    ["Ghana", null, "2 awards", ["Africa", "Tier 2 (2023)"]],
    ["Office to Monitor and Combat Trafficking in Persons, State", null, null, ["J/TIP", "Runs the grants."]],
    [
      "Africa desk",
      null,
      null,
      ["Office to Monitor and Combat Trafficking in Persons, State", "mailbox not stated", "vacant"],
    ],
    ["Help for victims", null, null, ["AF-1", "J/TIP", "closes 1 Dec 2026"]],
  ]);
});
