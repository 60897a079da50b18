import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFacts } from "../../scripts/data/facts.ts";
import { buildStarter } from "../../scripts/data/starter.ts";

const { edition } = buildStarter();
const rows = readFacts<{ id: string }>("projects.json");
const factsOf = (country: string, kind: string) =>
  edition.countryFacts.filter((fact) => fact.country === country && fact.kind === kind);

describe("country facts of the starter list", () => {
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

  const withheld = new Set(["2003-cz-aed-def31a"]);

  test("holds every row of the record, word by word", () => {
    const blank = (value: unknown) => value === "" || value === null || (Array.isArray(value) && value.length === 0);
    const stated = given("projects.json").map((row: object) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => !blank(value))),
    );
    // Four rows name a private person. Here they say what that person is, and their id names nobody.
    const same = (row: { id: string }, index: number) => row.id === stated[index].id && !withheld.has(row.id);
    expect(rows).toHaveLength(stated.length);
    expect(rows.filter(same)).toHaveLength(stated.length - 4);
    expect(rows.filter(same)).toEqual(rows.flatMap((row, index) => (same(row, index) ? [stated[index]] : [])));
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

  test("holds every office, mechanism and authority", () => {
    const names = new Set(edition.offices.map(({ name }) => name));
    expect(given("offices.json").offices.filter(({ office }: { office: string }) => !names.has(office))).toEqual([]);
    expect(edition.mechanisms).toHaveLength(given("mechanisms.json").mechanisms.length);
    expect(edition.authorities).toHaveLength(given("mechanisms.json").authorities.length);
  });
});
