import { describe, expect, test } from "vitest";
import { mainAmount, newestAmounts, sumOf } from "../../lib/list/amounts.ts";
import { COUNTRIES, isCountry, regionOf } from "../../lib/list/countries.ts";
import { highestMarking, isAbove } from "../../lib/list/marking.ts";
import type { Amount } from "../../lib/list/schema.ts";

describe("countries", () => {
  test("are the 249 of ISO 3166-1 and Kosovo, each once", () => {
    expect(COUNTRIES).toHaveLength(250);
    expect(new Set(COUNTRIES).size).toBe(250);
    for (const code of COUNTRIES) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  test("are those that the platform knows by name", () => {
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(COUNTRIES.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  test.each([
    ["GH", "AF"],
    ["SD", "AF"],
    ["MA", "NEA"],
    ["TR", "EUR"],
    ["AF", "SCA"],
    ["KZ", "SCA"],
    ["MM", "EAP"],
    ["US", "WHA"],
    ["XK", "EUR"],
    ["UK", null],
    ["gh", null],
    ["constructor", null],
  ])("%s belongs to %s", (code, region) => {
    expect(regionOf(code)).toBe(region);
    expect(isCountry(code)).toBe(region !== null);
  });
});

describe("markings", () => {
  test("rise from UNCLASSIFIED over SBU to CUI", () => {
    expect(isAbove("SBU", "UNCLASSIFIED")).toBe(true);
    expect(isAbove("CUI", "SBU")).toBe(true);
    expect(isAbove("SBU", "SBU")).toBe(false);
    expect(isAbove("UNCLASSIFIED", "CUI")).toBe(false);
  });

  test("the highest of several is that of the page", () => {
    expect(highestMarking(["UNCLASSIFIED", "SBU", "UNCLASSIFIED"])).toBe("SBU");
    expect(highestMarking([])).toBe("UNCLASSIFIED");
  });
});

describe("amounts", () => {
  const amount = (
    kind: Amount["kind"],
    usd: number,
    asOf: string | null = null,
    fiscalYear: number | null = null,
  ): Amount => ({
    kind,
    usd,
    asOf,
    fiscalYear,
    printed: null,
  });

  test("the newest of each kind is shown, kinds side by side", () => {
    const amounts = [
      amount("printed", 1, "2022-08-01"),
      amount("obligated", 5, null, 2021),
      amount("printed", 2, "2024-01-01"),
      amount("obligated", 4, null, 2023),
      amount("printed", 3),
    ];
    expect(newestAmounts({ amounts }).map(({ kind, usd }) => [kind, usd])).toEqual([
      ["obligated", 4],
      ["printed", 2],
    ]);
    expect(mainAmount({ amounts })?.usd).toBe(2);
    expect(mainAmount({ amounts: [] })).toBeNull();
  });

  test("choosing changes nothing in the project", () => {
    const amounts = [amount("printed", 1, "2022"), amount("printed", 2, "2024")];
    newestAmounts({ amounts });
    expect(amounts.map(({ usd }) => usd)).toEqual([1, 2]);
  });

  test("a sum is of one kind and of awards that belong to one country alone", () => {
    const projects = [
      { scope: "country", countries: ["GH"], amounts: [amount("printed", 100), amount("obligated", 7)] },
      { scope: "country", countries: ["GH"], amounts: [amount("obligated", 5)] },
      { scope: "regional", countries: ["GH", "TG"], amounts: [amount("printed", 1_000)] },
      { scope: "regional", countries: ["GH"], amounts: [amount("printed", 1_000)] },
      { scope: "global", countries: [], amounts: [amount("printed", 1_000)] },
    ] as const;
    const given = projects.map((project) => ({
      ...project,
      countries: [...project.countries],
      amounts: [...project.amounts],
    }));
    expect(sumOf(given, "printed")).toEqual({ kind: "printed", usd: 100, awards: 1, notStated: 1, shared: 3 });
    expect(sumOf(given, "obligated")).toEqual({ kind: "obligated", usd: 12, awards: 2, notStated: 0, shared: 3 });
  });
});
