import { describe, expect, test } from "vitest";
import { mainAmount, newestAmounts, sumOf } from "../../lib/list/amounts.ts";
import { COUNTRIES, isCountry, regionOf } from "../../lib/list/countries.ts";
import { admit, highestMarking, isAbove, underCeiling } from "../../lib/list/marking.ts";
import type { Amount, Contact, Organisation } from "../../lib/list/schema.ts";
import { edition, project } from "../store/edition.ts";

const organisation = (id: string): Organisation => ({
  id,
  name: id,
  aliases: [],
  acronym: null,
  domain: null,
  kind: null,
});
const contact = (id: string, changes: Partial<Contact> = {}): Contact => ({
  id,
  role: id,
  office: "tip",
  mailbox: null,
  page: null,
  covers: [],
  backup: null,
  validFrom: null,
  validTo: null,
  state: "held",
  ...changes,
});

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

describe("an edition under a ceiling", () => {
  const list = edition(1, {
    marking: "CUI",
    partial: false,
    projects: [
      project("open", { implementer: "iom", contacts: ["desk"] }),
      project("closed", { marking: "SBU", implementer: "quiet", subrecipients: ["iom"], contacts: ["desk", "person"] }),
    ],
    organisations: ["iom", "quiet", "unused"].map((id) => organisation(id)),
    contacts: [
      contact("desk", { backup: "deputy" }),
      contact("person"),
      contact("deputy"),
      contact("unused"),
      contact("country-desk", { covers: ["GH"] }),
    ],
  });
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

  test("has no record above it, nor an organisation or contact that only such a record uses", () => {
    const left = underCeiling(list, "UNCLASSIFIED");
    expect(ids(left.projects)).toEqual(["open"]);
    expect(ids(left.organisations)).toEqual(["iom", "unused"]);
    expect(ids(left.contacts)).toEqual(["desk", "deputy", "unused", "country-desk"]);
    expect(JSON.stringify(left)).not.toMatch(/quiet|person/);
  });

  test("has no plan above it, nor a contact that only such a plan uses", () => {
    const plan = (id: string, marking: "UNCLASSIFIED" | "SBU") => ({
      ...{ id, title: id, countries: ["GH"], region: null, funder: null, account: null, fiscalYear: null },
      ...{ usdFrom: null, usdTo: null, focus: [], decides: null, owner: null, contacts: ["desk", id], note: null },
      ...{ marking, source: { url: null, title: null, asOf: null } },
    });
    const planned = edition(1, {
      plans: [plan("open", "UNCLASSIFIED"), plan("quiet", "SBU")],
      contacts: ["desk", "open", "quiet", "unused"].map((id) => contact(id)),
    });
    const left = underCeiling(planned, "UNCLASSIFIED");
    expect([ids(left.plans), ids(left.contacts), left.partial]).toEqual([["open"], ["desk", "open", "unused"], true]);
    expect(underCeiling(planned, "SBU")).toBe(planned);
  });

  test("says that it is partial, and keeps its publisher's marking", () => {
    expect(underCeiling(list, "UNCLASSIFIED")).toMatchObject({ partial: true, marking: "CUI" });
  });

  test("is refused whole where it is itself above, for its other rows have no marking of their own", () => {
    expect(admit(list, "SBU")).toBeNull();
    expect(admit({ ...list, marking: "UNCLASSIFIED" }, "UNCLASSIFIED")?.projects).toHaveLength(1);
    expect(admit(list, "CUI")).toBe(list);
  });

  test("is the very same where nothing is above", () => {
    expect(underCeiling(list, "SBU")).toBe(list);
  });

  test("keeps a contact that stands in for one that stays, along the whole chain", () => {
    const chain = edition(1, {
      projects: [
        project("open", { contacts: ["a"] }),
        project("closed", { marking: "CUI", contacts: ["a", "b", "c", "d"] }),
      ],
      contacts: [
        contact("a", { backup: "b" }),
        contact("b", { backup: "c" }),
        contact("c", { backup: "a" }),
        contact("d", { backup: "a" }),
      ],
    });
    expect(ids(underCeiling(chain, "SBU").contacts)).toEqual(["a", "b", "c"]);
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
