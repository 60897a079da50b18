import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { writeEdition } from "../../lib/list/compact.ts";
import { fold } from "../../lib/list/fold.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import { readFacts, readText } from "../../scripts/data/facts.ts";
import { buildStarter } from "../../scripts/data/starter.ts";

const { edition } = buildStarter();
const text = writeEdition(edition);
const rows = readFacts<{ id: string; implementer?: string; sourceUrl: string }>("projects.json");
const project = (id: string) => edition.projects.find((candidate) => candidate.id === id);
const factsOf = (country: string, kind: string) =>
  edition.countryFacts.filter((fact) => fact.country === country && fact.kind === kind);

describe("the starter list", () => {
  test("is built the same twice, and can be read again", () => {
    expect(writeEdition(buildStarter().edition)).toBe(text);
    expect(parseEdition(JSON.parse(text))).toEqual({ ok: true, value: edition });
  });

  test("says on its face that it is a historical and incomplete public record", () => {
    expect(edition.publishers).toEqual([
      { id: "public-record", name: expect.stringMatching(/public record.*historical/i) },
    ]);
    expect(edition.partial).toBe(true);
    expect(edition.marking).toBe("UNCLASSIFIED");
    expect(new Set(edition.projects.map(({ marking }) => marking))).toEqual(new Set(["UNCLASSIFIED"]));
  });

  test("is no younger than its newest source", () => {
    const dates = [...text.matchAll(/"asOf":"([^"]+)"/g)].map(([, date = ""]) => date).slice(1);
    expect(edition.asOf).toBe(dates.sort().at(-1));
  });

  test("is small enough to ship", () => {
    expect(Buffer.byteLength(text)).toBeLessThan(1_200_000);
    expect(gzipSync(text).length).toBeLessThan(200_000);
  });

  test("invents no contact and no call", () => {
    expect(edition.contacts).toEqual([]);
    expect(edition.calls).toEqual([]);
    expect(text).not.toMatch(/[\w.]+@[\w.]+\.(?!gov\b)\w+/);
  });
});

describe("its projects", () => {
  test("lose no row of the record: each is a project, a printing of one, or a total", () => {
    const kept = new Set([
      ...edition.projects.map(({ id }) => id),
      ...edition.projects.flatMap(({ history }) => history.map(({ printed }) => printed.id)),
      ...edition.totals.map(({ id }) => id),
    ]);
    expect(rows).toHaveLength(774);
    expect(rows.filter(({ id }) => !kept.has(id))).toEqual([]);
  });

  test("add up: 774 rows, 6 printings joined to others, 1 total, 274 of the Labor Department less 16 known already", () => {
    expect(edition.projects).toHaveLength(774 - 6 - 1 + 274 - 16);
  });

  test("each keep the address that states them", () => {
    const addresses = new Map(edition.projects.map(({ id, sources }) => [id, sources.map(({ url }) => url)]));
    for (const [id, urls] of addresses) expect([id, urls.filter((url) => url === null)]).toEqual([id, []]);
    const lost = rows.filter((row) => addresses.has(row.id) && !addresses.get(row.id)?.includes(row.sourceUrl));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("of the yearly lists say how old they are", () => {
    const listed = edition.projects.filter(({ id }) => /^200[234]-/.test(id));
    expect(listed.length).toBeGreaterThan(690);
    expect(listed.filter(({ id, sources }) => sources[0]?.asOf !== id.slice(0, 4))).toEqual([]);
  });

  test.each<[string, string, string[], string, string]>([
    [
      "UNODC, Eastern Africa",
      "2020-bi-km-dj-un-office-on-drugs-and-crime-1e8808",
      ["2024-01-01", "2022-08-01", "2021-10-01", "2020-01-01"],
      "2019-04-01",
      "2025-03-31",
    ],
    [
      "UNODC, Southern Africa",
      "2018-ao-bw-cd-un-office-on-drugs-and-crime-a0efd8",
      ["2020-01-01", "2018-12-01"],
      "2016-10-01",
      "2020-12-31",
    ],
    [
      "CIJA, Libya",
      "2022-ly-commission-for-international-justice-and-accountability--29d3cf",
      ["2024-01-01", "2022-08-01"],
      "2021-08-01",
      "2024-07-31",
    ],
    ["Winrock, Asia", "2016-eap-winrock-international-daca0c", ["2025-03", "2016"], "2016-12-21", "2026-09-30"],
  ])("%s, printed several times, is one project with a history, the newest on top", (_name, id, dates, start, end) => {
    const found = project(id);
    expect(found?.history.map(({ asOf }) => asOf)).toEqual(dates);
    expect([found?.start, found?.end]).toEqual([start, end]);
    expect(found?.amounts.every(({ asOf }) => asOf === dates[0])).toBe(true);
  });

  test("the Eastern African project tells what changed", () => {
    const found = project("2020-bi-km-dj-un-office-on-drugs-and-crime-1e8808");
    expect(found?.history.map(({ printed }) => [printed.amount, printed.end])).toEqual([
      ["printed $1,500,000", "2025-03-31"],
      ["printed $1,000,000", "2023-03-31"],
      ["printed $1,000,000", "2022-03-31"],
      ["printed $1,000,000", "2022-03-31"],
    ]);
    expect(found?.countries).toContain("SS");
    expect(found?.countries).not.toContain("SD");
  });

  test("two awards to one organisation stay two", () => {
    const georgia = edition.projects.filter(({ implementer }) => implementer === "uga-research-foundation");
    expect(georgia.map(({ amounts }) => amounts[0]?.usd)).toEqual([4_000_000, 15_750_000]);
    expect(georgia.every(({ history }) => history.length === 0)).toBe(true);
  });

  test("of the March 2025 list state a ceiling and what was obligated, and the source's own word", () => {
    const found = project("2025-bd-winrock-international-institute-for-agricultural-develop-5853e1");
    expect(found?.amounts.map(({ kind, usd, asOf }) => [kind, usd, asOf])).toEqual([
      ["ceiling", 14_000_000, "2025-03"],
      ["obligated", 12_079_336, "2025-03"],
    ]);
    expect(found?.printed.status).toBe("funded");
    const listed = edition.projects.filter(({ sources }) => sources[0]?.asOf === "2025-03");
    expect(listed.map(({ printed }) => printed.status).sort()).toEqual([...Array(18).fill("defunded"), "funded"]);
  });

  test("every other amount is as printed", () => {
    const others = edition.projects.filter(({ printed }) => printed.status === undefined);
    expect(new Set(others.flatMap(({ amounts }) => amounts.map(({ kind }) => kind)))).toEqual(new Set(["printed"]));
  });

  test("a sum of awards is a total, never a project", () => {
    const id = "2015-gh-international-organization-for-migration-iom-free-the-sl-9a4e18";
    expect(project(id)).toBeUndefined();
    expect(edition.totals.find((total) => total.id === id)).toMatchObject({ country: "GH", usd: 6_900_000 });
  });

  test("a country that the text contradicts stays as printed, with a note", () => {
    expect(project("2004-az-government-of-armenia-9b775a")).toMatchObject({
      countries: ["AZ"],
      printed: { note: "The source lists this under Azerbaijan; its text is about Armenia." },
    });
  });

  test("shared by several countries are regional, and so is one whose text names more than its country", () => {
    for (const { id, scope, countries } of edition.projects)
      expect([id, countries.length > 1 ? scope : "regional"]).toEqual([id, "regional"]);
    expect(project("ke-international-labor-organization-ilo-bb61da")?.scope).toBe("regional");
    expect(project("2003-global-iom-672434")?.scope).toBe("global");
  });

  test("of the Labor Department stand once, with all their countries, and add no amount", () => {
    const labor = edition.projects.filter(({ id }) => id.startsWith("ilab-"));
    expect(labor).toHaveLength(258);
    expect(new Set(labor.map(({ title }) => title)).size).toBe(258);
    const cocoa = labor.find(({ title }) => title === "Towards Child Labor Free Cocoa Growing Communities");
    expect(cocoa).toMatchObject({
      countries: ["CI", "GH"],
      scope: "regional",
      region: "AF",
      funder: "dol-ilab",
      amounts: [],
      start: null,
      end: null,
    });
  });

  test("that both the record and the Labor Department list are one, with both addresses", () => {
    const found = project("2019-ar-th-py-winrock-international-88a953");
    expect(found?.countries).toEqual(["AR", "TH", "PY", "LR", "BO"]);
    expect(found?.sources).toHaveLength(2);
    expect(edition.projects.some(({ title }) => title === "Attaining Lasting Change")).toBe(false);
  });
});

describe("its organisations", () => {
  const byId = new Map(edition.organisations.map((organisation) => [organisation.id, organisation]));
  const implementerOf = (printed: string) =>
    edition.projects.find((candidate) => rows.some((row) => row.id === candidate.id && row.implementer === printed))
      ?.implementer;

  test("are one for all that means IOM", () => {
    const means = /^(?:IOM\b|International Organi[sz]ation (?:for|on) Migration)/;
    const projects = new Set(edition.projects.map(({ id }) => id));
    const printed = new Set(
      rows.flatMap(({ id, implementer = "" }) => (means.test(implementer) && projects.has(id) ? [implementer] : [])),
    );
    expect(printed.size).toBeGreaterThan(15);
    for (const name of printed) expect([name, implementerOf(name)]).toEqual([name, "iom"]);
    expect(edition.organisations.filter(({ name }) => /Organi[sz]ation (?:for|on) Migration/.test(name))).toHaveLength(
      1,
    );
  });

  test.each([
    ["Caritas and International Catholic Migration Commission (ICMC) through IOM", "iom"],
    ["World Vision Inc.", "world-vision"],
    ["Winrock International Institute for Agricultural Development", "winrock"],
    ["Chemonics International, Inc.", "chemonics"],
    ["ICTAP", "doj-icitap"],
    ["USDOJ/OPDAT", "doj-opdat"],
    ["Meridian International Center Title: Anti-Trafficking Program", "meridian"],
    ["UNODCCP", "unodc"],
    ["Government of Poland – La Strada $60,000", "la-strada"],
    ["International Labor Organization (IOM)", null],
    ["to be determined", null],
    ["Individual", null],
    ["2 Individuals", null],
    ["Embassy", null],
    ["USAID", null],
    ["Government of Israel", null],
  ])("%s is %s", (printed, id) => expect(implementerOf(printed)).toBe(id));

  test("are no junk", () => {
    const junk =
      /^(?:\d* ?individuals?|training|embassy|.*\bembassy\b.*|civil society|ngos?|to be determined|na|usaid|croatia|government of .*|.* through (?:iom|unodc|usaid|unicef|the ilo)\b.*|.*\btitle\b.*)$/;
    expect(edition.organisations.filter(({ name }) => junk.test(fold(name)))).toEqual([]);
  });

  test("of the US government say so", () => {
    for (const id of ["doj-opdat", "doj-icitap", "us-doj", "us-dhs", "fbi", "hhs-acf"])
      expect([id, byId.get(id)?.kind]).toEqual([id, "government"]);
  });

  test("share no name: every name and alias leads to one", () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases, acronym } of edition.organisations)
      for (const each of [name, ...aliases, ...(acronym ? [acronym] : [])]) {
        expect([each, owners.get(fold(each)) ?? id]).toEqual([each, id]);
        owners.set(fold(each), id);
      }
  });

  test("are each named by a project, and a project that names none keeps what was printed", () => {
    const named = new Set(
      edition.projects.flatMap(({ implementer, subrecipients }) => [implementer, ...subrecipients]),
    );
    expect(edition.organisations.filter(({ id }) => !named.has(id))).toEqual([]);
    const silent = edition.projects.filter(({ id, implementer }) => implementer === null && !id.startsWith("ilab-"));
    const printedRows = new Set(rows.filter(({ implementer }) => implementer).map(({ id }) => id));
    expect(silent.filter(({ id, printed }) => printedRows.has(id) && !printed.implementer)).toEqual([]);
  });
});

describe("its country facts", () => {
  test("keep both when two sources differ on one year", () => {
    const found = factsOf("CG", "tier").filter(({ year }) => year === 2023);
    expect(found.map(({ value }) => value).sort()).toEqual(["Tier 2", "Tier 2 Watch List"]);
    expect(new Set(found.map(({ source }) => source.url)).size).toBe(2);
  });

  test("are 2,594 tiers in five words, a finding for each of 143 countries, and the compacts that a row states", () => {
    const tiers = edition.countryFacts.filter(({ kind }) => kind === "tier");
    expect(tiers).toHaveLength(2_594);
    expect(new Set(tiers.map(({ value }) => value))).toEqual(
      new Set(["Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3", "Special Case"]),
    );
    expect(edition.countryFacts.filter(({ kind }) => kind === "ilab")).toHaveLength(143);
    expect(edition.countryFacts.filter(({ kind }) => kind === "compact").map(({ country }) => country)).toEqual([
      "GH",
      "PH",
      "JM",
      "MN",
      "CO",
    ]);
  });

  test("say what Labor found, with the page", () => {
    expect(factsOf("GH", "ilab")[0]).toMatchObject({
      year: 2022,
      source: { url: "https://www.dol.gov/agencies/ilab/resources/reports/child-labor/ghana" },
      note: expect.stringMatching(/^Goods: .*Cocoa \(child labor\)/),
    });
    expect(factsOf("CN", "ilab")[0]?.value).toBe("Level not stated");
  });

  test("each have a source and an age", () => {
    const silent = edition.countryFacts.filter(
      ({ kind, source }) => source.url === null || (source.asOf === null && kind !== "compact"),
    );
    expect(silent).toEqual([]);
  });
});

const shared = new URL("../../../shared/data/", import.meta.url);
describe.skipIf(!existsSync(shared))("the facts folder", () => {
  const given = (name: string) => JSON.parse(readFileSync(new URL(name, shared), "utf8"));

  test("holds every row of the record, word by word", () => {
    const blank = (value: unknown) => value === "" || value === null || (Array.isArray(value) && value.length === 0);
    const stated = given("projects.json").map((row: object) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => !blank(value))),
    );
    expect(rows).toEqual(stated);
  });

  test("holds every tier", () => {
    const lines = readFileSync(new URL("tiers.csv", shared), "utf8").trim().split("\n").slice(1);
    const names: Record<string, string> = { "2WL": "Tier 2 Watch List", "Special Case": "Special Case" };
    const stated = lines.map((line) => line.match(/,([A-Z]{2}),(\d{4}),([^,]+),/)?.slice(1) ?? []);
    const expected = stated.map(([country, year, tier = ""]) => `${country} ${year} ${names[tier] ?? `Tier ${tier}`}`);
    const held = edition.countryFacts.flatMap(({ kind, country, year, value }) =>
      kind === "tier" ? [`${country} ${year} ${value}`] : [],
    );
    expect(held.sort()).toEqual(expected.sort());
  });

  test("holds every office, mechanism, authority and post", () => {
    const names = new Set(edition.offices.map(({ name }) => name));
    expect(given("offices.json").offices.filter(({ office }: { office: string }) => !names.has(office))).toEqual([]);
    expect(edition.mechanisms).toHaveLength(given("mechanisms.json").mechanisms.length);
    expect(edition.authorities).toHaveLength(given("mechanisms.json").authorities.length);
    expect(readText("posts.json").match(/"host"/g)).toHaveLength(
      Object.keys(given("posts.json").covers).length + Object.keys(given("posts.json").otherHosts).length,
    );
  });
});
