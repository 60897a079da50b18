import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { writeEdition } from "../../lib/list/compact.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import { readFacts } from "../../scripts/data/facts.ts";
import { buildStarter } from "../../scripts/data/starter.ts";

const { edition } = buildStarter();
const text = writeEdition(edition);
const rows = readFacts<{ id: string; implementer?: string; sourceUrl: string }>("projects.json");
const project = (id: string) => edition.projects.find((candidate) => candidate.id === id);

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
    expect(edition.asOf >= (dates.sort().at(-1) ?? "")).toBe(true);
  });

  test("is small enough to ship", () => {
    expect(Buffer.byteLength(text)).toBeLessThan(1_300_000);
    expect(gzipSync(text).length).toBeLessThan(200_000);
  });

  test("is not built from facts with problems: all of them are told", () => {
    const bad = [...rows, { id: "new", implementer: "Never Heard Of" }, { id: "Bad Id", sourceUrl: 5 }];
    expect(() => buildStarter(bad)).toThrow(/"Bad Id" sourceUrl: [^\n]*\n.*"Bad Id" id: [^\n]*\n.*"Never Heard Of"/);
    const dated = [...rows, { id: "new", countries: ["ZZ"], startDate: "2021-02-30", sourceUrl: "https://a.gov" }];
    expect(() => buildStarter(dated)).toThrow(/"new" countries\.0: "ZZ"[^\n]*\n.*"new" start: "2021-02-30"/);
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
      ["$1,500,000 as printed", "2025-03-31"],
      ["$1,000,000 as printed", "2023-03-31"],
      ["$1,000,000 as printed", "2022-03-31"],
      ["$1,000,000 as printed", "2022-03-31"],
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
