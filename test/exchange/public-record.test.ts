import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noDecisions, type RecordDecisions, readPublicRecord } from "../../lib/exchange/public-record.ts";
import type { Organisation } from "../../lib/list/schema.ts";

const organisation = (id: string, name: string, acronym: string | null = null, ...aliases: string[]): Organisation => ({
  id,
  name,
  acronym,
  aliases,
  domain: null,
  kind: null,
});

const decisions: RecordDecisions = {
  ...noDecisions,
  publisher: "tip",
  organisations: [
    organisation("iom", "International Organization for Migration", "IOM"),
    organisation("ilo", "International Labour Organization", "ILO", "International Labor Organization"),
    organisation("unodc", "United Nations Office on Drugs and Crime", "UNODC"),
    organisation("pact", "Pact"),
    organisation("world-vision", "World Vision"),
  ],
  funders: [{ printed: "DOS/GTIP", office: "state-tip" }],
};

const row = (changes: object) => ({ id: "a", countries: ["GH"], sourceUrl: "https://www.state.gov/x", ...changes });
const read = (rows: unknown, more: Partial<RecordDecisions> = {}) => readPublicRecord(rows, { ...decisions, ...more });
const one = (changes: object) => read([row(changes)]).projects[0];

describe("a printed name", () => {
  test.each<[string, string | null, string[]]>([
    ["IOM", "iom", []],
    ["International Organization for Migration (IOM)", "iom", []],
    ["international  organisation for migration (IOM)", "iom", []],
    ["IOM, $29,753", "iom", []],
    ["Pact, Inc.", "pact", []],
    ["World Vision Title: Anti-Trafficking Program", "world-vision", []],
    ["World Vision through UNODC", "unodc", ["world-vision"]],
    ["World Vision and Pact through IOM.", "iom", ["world-vision", "pact"]],
    ["World Vision through USAID mission", "world-vision", []],
    ["IOM; World Vision; Pact Inc.", "iom", ["world-vision", "pact"]],
    ["IOM and Pact", "iom", ["pact"]],
    ["IOM, ILO, Pact", "iom", ["ilo", "pact"]],
    ["International Labor Organization (IOM)", null, []],
    ["Training", null, []],
    ["to be determined", null, []],
    ["Individual,", null, []],
    ["2 Individuals", null, []],
    ["U.S. Embassy Helsinki", null, []],
    ["Civil Society", null, []],
    ["Government of Gabon", null, []],
    ["USAID", null, []],
    ["", null, []],
  ])("%s", (implementer, id, others) => {
    const found = read([row({ implementer })]);
    expect([found.projects[0]?.implementer, found.projects[0]?.subrecipients]).toEqual([id, others]);
    expect(found.organisations).toEqual([]);
  });

  test("not met before becomes one organisation, however often and in whichever case it is printed", () => {
    const found = read([
      row({ implementer: "Shelter and Light (SAL)" }),
      row({ id: "b", implementer: "SHELTER AND LIGHT" }),
      row({ id: "c", subrecipients: "Shelter and Light" }),
    ]);
    expect(found.organisations.map(({ id, name, acronym }) => [id, name, acronym])).toEqual([
      ["org-shelter-and-light", "Shelter and Light", "SAL"],
    ]);
    expect(found.projects.map(({ implementer, subrecipients }) => implementer ?? subrecipients[0])).toEqual(
      Array(3).fill("org-shelter-and-light"),
    );
  });

  test("and the short form that the file gives it are one, wherever they stand", () => {
    const printed = ["OAS", "Organization of American States (OAS)", "organization of american states", "The OAS"];
    const found = read(printed.map((implementer, index) => row({ id: `r${index}`, implementer })));
    expect(found.organisations).toHaveLength(1);
    expect(new Set(found.projects.map(({ implementer }) => implementer))).toEqual(
      new Set(["org-organization-of-american-states"]),
    );
  });

  test("with a country in brackets has no short form", () => {
    const found = read([row({ implementer: "Rescue Fund (UK)" }), row({ id: "b", implementer: "Relief Aid (UK)" })]);
    expect(found.organisations.map(({ acronym }) => acronym)).toEqual([null, null]);
  });

  test("introduced with somebody else's short form by a slip is outvoted", () => {
    const printed = [
      "Ocean Watch (OW)",
      "Ocean Watch (OW)",
      "Old Lamp Wood (OLW)",
      "Old Lamp Wood (OLW)",
      "Old Lamp Wood (OW)",
    ];
    const found = read(printed.map((implementer, index) => row({ id: `r${index}`, implementer })));
    expect(found.projects.map(({ implementer }) => implementer)).toEqual([
      ...["org-ocean-watch", "org-ocean-watch", "org-old-lamp-wood", "org-old-lamp-wood"],
      null,
    ]);
  });

  test("that is a whole description is no name", () => {
    const found = read([row({ implementer: `Many partners, among them ${"very ".repeat(80)}many` })]);
    expect(found.organisations).toEqual([]);
  });

  test("of 20,000 hostile characters is read in no time that matters", () => {
    const texts = [" (x)", "a ", "; ", " and ", "through "].map((part) =>
      part.repeat(20_000 / part.length).slice(0, 20_000),
    );
    expect(read(texts.map((implementer, index) => row({ id: `r${index}`, implementer }))).projects).toHaveLength(5);
  });

  test("is what a person decided, before any rule", () => {
    const names = [{ field: "implementer" as const, printed: "IOM", implementer: "pact", others: ["ilo"] }];
    expect(read([row({ implementer: "IOM" })], { names }).projects[0]).toMatchObject({
      implementer: "pact",
      subrecipients: ["ilo"],
    });
  });

  test("stays beside what was made of it", () => {
    expect(one({ implementer: "IOM and Pact" })?.printed).toEqual({ implementer: "IOM and Pact" });
  });
});

describe("a row", () => {
  test("is a project that states no more than the row", () => {
    expect(one({})).toEqual({
      ...{
        id: "a",
        publisher: "tip",
        title: null,
        implementer: null,
        subrecipients: [],
        countries: ["GH"],
        scope: "country",
      },
      ...{ region: null, funder: null, account: null, amounts: [], start: null, end: null, focus: [], programme: null },
      ...{ awardNumber: null, assistanceListing: null, summary: null, contacts: [], monitoring: null },
      ...{ marking: "UNCLASSIFIED", printed: {}, history: [] },
      sources: [{ url: "https://www.state.gov/x", title: null, asOf: null }],
    });
  });

  test.each<[string, object, object]>([
    ["an unknown funder is kept as printed", { funder: "DOS/XYZ" }, { funder: null, printed: { funder: "DOS/XYZ" } }],
    ["a known funder is its office", { funder: "DOS/GTIP" }, { funder: "state-tip", printed: {} }],
    [
      "the list's date says how old it is",
      { listAsOf: "2024-01-01", fiscalYear: "2023" },
      { sources: [{ asOf: "2024-01-01" }] },
    ],
    ["else the fiscal year printed", { fiscalYear: "2003" }, { sources: [{ asOf: "2003" }] }],
    [
      "an amount is as printed",
      { amountUsd: 5, fiscalYear: "2003" },
      { amounts: [{ kind: "printed", usd: 5, fiscalYear: 2003 }] },
    ],
    [
      "unless its note says which kind it is",
      {
        amountUsd: 6e6,
        note: "amount = total estimated cost; obligated 5e+06; status in March 2025 list: defunded; issuing office X",
      },
      {
        amounts: [
          { kind: "ceiling", usd: 6e6 },
          { kind: "obligated", usd: 5e6 },
        ],
        printed: { status: "defunded", note: "issuing office X" },
      },
    ],
    ["a full stop is no part of a title", { title: "Training of police." }, { title: "Training of police" }],
    ["but the dot of an abbreviation is", { title: "Efforts in the U.S." }, { title: "Efforts in the U.S." }],
    ["several countries are regional", { countries: ["GH", "TG"] }, { scope: "regional" }],
    ["no country but a region is regional", { countries: [], region: "AF" }, { scope: "regional" }],
    ["no country and no region is global", { countries: [], region: "GLOBAL" }, { scope: "global" }],
    [
      "a compact is a programme",
      { title: "US-Ghana Child Protection Compact (CPC) Partnership" },
      { programme: "Child Protection Compact" },
    ],
  ])("%s", (_rule, changes, expected) => expect(one(changes)).toMatchObject(expected));

  test("that adds others up is a total", () => {
    const found = read([row({ amountUsd: 9, note: "aggregate of awards" }), row({ id: "b", amountUsd: 8 })], {
      totals: ["b"],
    });
    expect(found.projects).toEqual([]);
    expect(found.totals.map(({ id, usd, country }) => [id, usd, country])).toEqual([
      ["a", 9, "GH"],
      ["b", 8, "GH"],
    ]);
  });
});

describe("printings of several dates", () => {
  const printing = (id: string, listAsOf: string, changes: object = {}) =>
    row({ id, listAsOf, implementer: "IOM", funder: "DOS/GTIP", startDate: "2019-04-01", endDate: "2022", ...changes });

  test("are one project; the newest speaks, and the oldest gives the id", () => {
    const found = read([
      printing("old", "2020-01-01", { title: "Shelters", amountUsd: 1 }),
      printing("new", "2024-01-01", {
        endDate: "2025",
        amountUsd: 2,
        implementer: "International Organization for Migration",
      }),
    ]).projects;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: "old", title: "Shelters", end: "2025", amounts: [{ usd: 2 }] });
    expect(found[0]?.history.map(({ asOf, printed }) => [asOf, printed.id])).toEqual([
      ["2024-01-01", "new"],
      ["2020-01-01", "old"],
    ]);
  });

  test.each<[string, object]>([
    ["of one list", { listAsOf: "2020-01-01" }],
    ["of no dated list", { listAsOf: "" }],
    ["of different implementers", { implementer: "ILO" }],
    ["of different funders", { funder: "USAID" }],
    ["with different starts", { startDate: "2019-05-01" }],
    ["with other countries", { countries: ["TG"] }],
    ["without a start and with another end", { startDate: "", endDate: "2023" }],
  ])("are two projects when %s", (_why, changes) => {
    expect(read([printing("old", "2020-01-01"), printing("new", "2024-01-01", changes)]).projects).toHaveLength(2);
  });

  test("that could be either of two projects stay alone, and two rows of one list are never one", () => {
    const rows = [
      printing("old-1", "2020-01-01"),
      printing("old-2", "2020-01-01"),
      printing("new-1", "2024-01-01"),
      printing("new-2", "2024-01-01"),
    ];
    expect(read(rows).projects.map(({ id }) => id)).toEqual(["old-1", "old-2", "new-1", "new-2"]);
    expect(read(rows.slice(1)).projects.map(({ id }) => id)).toEqual(["old-2", "new-2"]);
  });

  test("are one when a person said so", () => {
    const rows = [printing("old", "2020-01-01"), printing("new", "2024-01-01", { startDate: "2019" })];
    expect(read(rows, { oneProject: [["old", "new"]] }).projects).toHaveLength(1);
  });
});

describe("bad rows", () => {
  test("are told with row and field, all at once, and the good ones are read", () => {
    const found = read([
      row({ id: "Bad Id", amountUsd: "5", colour: 1, focus: ["help"] }),
      7,
      row({}),
      row({}),
      row({ id: "b", countries: "GH", region: "XX", title: 5 }),
    ]);
    expect(found.projects.map(({ id }) => id)).toEqual(["a"]);
    expect(found.problems.map(({ row: at, field }) => `${at} ${field}`)).toEqual([
      'rows[0] "Bad Id" colour',
      'rows[0] "Bad Id" amountUsd',
      'rows[0] "Bad Id" focus',
      'rows[0] "Bad Id" id',
      "rows[1] ",
      'rows[3] "a" id',
      'rows[4] "b" title',
      'rows[4] "b" countries',
      'rows[4] "b" region',
    ]);
  });

  test("no value whatever makes the reader throw", () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), (value) => void read(value)));
  });

  test("no text in any field makes the reader throw or lose the row", () => {
    const field = fc.constantFrom("title", "implementer", "subrecipients", "funder", "note", "summary", "countryText");
    fc.assert(
      fc.property(field, fc.string({ unit: "binary", maxLength: 200 }), (name, text) => {
        expect(read([row({ [name]: text })]).projects).toHaveLength(1);
      }),
    );
  });
});
