import { describe, expect, test } from "vitest";
import { buildIndex } from "../../lib/search/build.ts";
import { explain } from "../../lib/search/explain.ts";
import type { SearchOptions } from "../../lib/search/hit.ts";
import { openIndex } from "../../lib/search/open.ts";
import { parseQuery } from "../../lib/search/query.ts";
import { search } from "../../lib/search/search.ts";
import { call, contact, edition, office, organisation, project } from "./editions.ts";

const list = edition({
  organisations: [
    organisation("iom", "International Organization for Migration", {
      acronym: "IOM",
      aliases: ["OIM", "Организация по миграции"],
    }),
    organisation("world-vision", "World Vision"),
    organisation("shelter-house", "Shelter House", { domain: "shelterhouse.org" }),
  ],
  offices: [
    office("tip", "Office to Monitor and Combat Trafficking in Persons", {
      abbreviation: "TIP Office",
      functions: ["Runs programs abroad"],
    }),
  ],
  contacts: [contact("wha-desk", "Program officer, Western Hemisphere", { covers: ["PE"] })],
  calls: [
    call("call-1", "Strengthening courts in Peru", {
      number: "SFOP0009876",
      countries: ["PE"],
      closes: "2026-05-01",
      funder: "tip",
    }),
  ],
  projects: [
    project("gh-1", {
      title: "Safe Return of Children",
      implementer: "iom",
      countries: ["GH"],
      funder: "tip",
      start: "2024",
      end: "2027-09",
      account: "INCLE",
    }),
    project("gh-2", {
      title: "Safe Return of Workers",
      implementer: "world-vision",
      subrecipients: ["iom"],
      countries: ["GH"],
      end: "2015",
    }),
    project("pe-1", {
      summary: "Shelter and legal aid for women in Lima",
      countries: ["PE"],
      awardNumber: "S-LMAQM-20-CA-2210",
      contacts: ["wha-desk"],
    }),
    project("pe-2", {
      title: "Shelter for girls",
      countries: ["PE"],
      printed: { implementer: "Casa Mujer through IOM" },
    }),
    project("ci-1", {
      title: "Cocoa without children",
      countries: ["CI"],
      programme: "Child Protection Compact",
      focus: ["prevention"],
    }),
    project("reg-1", {
      title: "Women and girls in transit",
      scope: "regional",
      region: "EAP",
      summary: "Return and care for women in shelters",
    }),
  ],
});
const today = "2026-02-01";
const names = { GH: ["غانا", "Гана"], CI: ["Elfenbeinküste"] };
const index = openIndex(buildIndex(list, names));
const found = (query: string, options: Partial<SearchOptions> = {}) => {
  if (!index) throw new Error("the index does not open");
  return search(index, query, { today, limit: 20, ...options }).map(({ kind, id }) => `${kind} ${id}`);
};

describe("every kind of row is found by what it says", () => {
  test.each([
    ["a title", "cocoa", "project ci-1"],
    ["an organisation", "world vision", "organisation world-vision"],
    ["its alias", "oim", "organisation iom"],
    ["its acronym", "iom", "organisation iom"],
    ["its domain", "shelterhouse", "organisation shelter-house"],
    ["a name in Cyrillic", "миграции", "organisation iom"],
    ["an office", "tip office", "office tip"],
    ["what an office does", "programs abroad", "office tip"],
    ["a contact's role", "program officer", "contact wha-desk"],
    ["a call", "strengthening courts", "call call-1"],
    ["a call's number", "sfop0009876", "call call-1"],
    ["a country", "ghana", "country GH"],
    ["a country's other English name", "ivory coast", "country CI"],
    ["a country in Arabic", "غانا", "country GH"],
    ["a country in German, without its accent", "elfenbeinkuste", "country CI"],
    ["an account", "incle", "project gh-1"],
    ["a programme", "protection compact", "project ci-1"],
    ["an award number as printed", "S-LMAQM-20-CA-2210", "project pe-1"],
    ["an award number without its dashes", "SLMAQM20CA2210", "project pe-1"],
    ["a piece of an award number", "lmaqm", "project pe-1"],
    ["a summary", "lima legal", "project pe-1"],
    ["an implementer only printed", "casa mujer", "project pe-2"],
    ["a focus", "prevention", "project ci-1"],
    ["a region", "east asia", "project reg-1"],
  ])("%s", (_case, query, first) => expect(found(query)[0]).toBe(first));

  test("a project is found by the name, acronym and alias of whoever carries it out", () => {
    for (const query of ["international organization for migration", "IOM", "oim"]) {
      expect(found(query)).toEqual(
        expect.arrayContaining(["project gh-1", "project gh-2", "project pe-2"].slice(0, 2)),
      );
    }
  });

  test("a project is found by its funder, its contact and any name of its country", () => {
    expect(found("TIP Office")).toContain("project gh-1");
    expect(found("western hemisphere")).toContain("project pe-1");
    expect(found("гана")).toEqual(expect.arrayContaining(["project gh-1", "project gh-2"]));
  });

  test("an organisation is found by the countries it works in", () => {
    expect(found("iom ghana").slice(0, 2)).toEqual(["organisation iom", "project gh-1"]);
  });
});

describe("what is typed", () => {
  test.each([
    ["word order is free", "children return safe", "project gh-1"],
    ["beginnings of words are enough", "coc wit chi", "project ci-1"],
    ["one edit in a word of four letters", "slae return children", "project gh-1"],
    ["two edits in a word of eight letters", "strenthenng", "call call-1"],
    ["the first letter may be wrong", "vorld vision", "organisation world-vision"],
    ["a beginning may be misspelt", "strenght", "call call-1"],
    ["two letters exchanged", "wrold vision", "organisation world-vision"],
    ["accents and case", "CÔTE D’IVOIRE", "country CI"],
    ["a phrase", '"legal aid"', "project pe-1"],
    ["a curly phrase", "“legal aid”", "project pe-1"],
    ["a phrase that is still being typed", '"legal a', "project pe-1"],
    ["a phrase in the name of an organisation", '"world vision" workers', "project gh-2"],
  ])("%s: %s", (_case, query, first) => expect(found(query)[0]).toBe(first));

  test("a phrase wants its words in a row and in order", () => {
    expect(found('"women in lima"')).toEqual(["project pe-1"]);
    expect(found('"aid legal"')).toEqual([]);
    expect(found('"shelter for girls"')).toEqual(["project pe-2"]);
  });

  test("no phrase reaches from one field into the next", () => {
    expect(found('"transit return"')).toEqual([]);
  });

  test("every word must be there, as long as anything has them all", () => {
    expect(found("safe workers")).toEqual(["project gh-2"]);
  });

  test("where nothing has every word, what has most of them comes first", () => {
    expect(found("qqqq shelter girls")[0]).toBe("project pe-2");
  });

  test.each([
    [
      "who asks, and what everything is",
      "which projects are there about shelter",
      ["organisation shelter-house", "project pe-1", "project pe-2", "project reg-1"],
    ],
    ["in French", "quels projets pour children", ["project ci-1", "project gh-1"]],
    ["at the end too, once it is whole", "lima projects", ["project pe-1"]],
  ])("nobody insists on words with which one asks: %s", (_case, query, expected) => {
    expect(found(query).sort()).toEqual(expected.sort());
  });

  test("what has such a word comes first, and alone it is sought like any other", () => {
    expect(found("safe return")[0]).toBe("project gh-1");
    expect(found("safe return about workers")[0]).toBe("project gh-2");
    const list = edition({
      projects: [
        project("a", { title: "Shelter" }),
        project("b", { title: "Shelter", summary: "A grant from nobody" }),
      ],
    });
    const other = openIndex(buildIndex(list));
    if (!other) throw new Error("the index does not open");
    const ids = (query: string) => search(other, query, { today, limit: 9 }).map(({ id }) => id);
    expect(ids("grant shelter")).toEqual(["b", "a"]);
    expect(ids("grant")).toEqual(["b"]);
  });

  test.each([
    ["shelter con", ["shelter", "con"]],
    ["shelter con ", ["shelter"]],
    ["shelter projects", ["shelter"]],
    ["who", ["who"]],
    ["who funds projects", ["who", "funds", "projects"]],
    ['"funded projects" ghana', ["funded projects", "ghana"]],
  ])("of %j it insists on %j: a short word at the end may become another", (query, insisted) => {
    const parts = parseQuery(query).filter(({ extra }) => !extra);
    expect(parts.map(({ words }) => words.join(" "))).toEqual(insisted);
  });

  test("nothing is found for nothing", () => {
    for (const query of ["", "  ", "!?", '""', "()[]*+"]) expect(found(query)).toEqual([]);
  });
});

describe("order", () => {
  test("what runs comes before what has ended", () => {
    expect(found("safe return").slice(0, 2)).toEqual(["project gh-1", "project gh-2"]);
    expect(found("safe return", { today: "2040-01-01" })).toHaveLength(2);
  });

  test("a title counts more than a summary", () => {
    expect(found("shelter").filter((hit) => hit.startsWith("project"))[0]).toBe("project pe-2");
  });

  test("the whole word counts more than its beginning", () => {
    const near = edition({ projects: [project("a", { title: "Tradeswomen" }), project("b", { title: "Trade" })] });
    const opened = openIndex(buildIndex(near));
    expect(opened && search(opened, "trade", { today, limit: 9 }).map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("the page's country comes first where it matches as well", () => {
    expect(found("children")[0]).toBe("project gh-1");
    expect(found("children", { country: "CI" })[0]).toBe("project ci-1");
    expect(found("children", { country: "ZZ" })).toEqual(found("children"));
  });

  test("only the kinds asked for", () => {
    expect(found("iom ghana", { kinds: ["project"] })).toEqual(["project gh-1", "project gh-2"]);
    expect(found("iom ghana", { kinds: [] })).toEqual([]);
  });

  test("the limit is kept, and a limit that is none gives nothing", () => {
    expect(found("return", { limit: 1 })).toHaveLength(1);
    for (const limit of [0, -1, Number.NaN]) expect(found("return", { limit })).toEqual([]);
  });

  test("the first hits are the same for every limit", () => {
    const all = found("s");
    for (let limit = 1; limit <= all.length; limit++) expect(found("s", { limit })).toEqual(all.slice(0, limit));
  });
});

test("a hit can say why", () => {
  if (!index) throw new Error("the index does not open");
  expect(explain(index, "safe iom ghan", { kind: "project", id: "gh-1" })).toMatchObject([
    { words: "safe", term: "safe", how: "whole", field: "name", through: null },
    { words: "iom", term: "iom", how: "whole", field: "implementer", through: { kind: "organisation", id: "iom" } },
    { words: "ghan", term: "ghana", how: "beginning", field: "country", through: { kind: "country", id: "GH" } },
  ]);
  expect(explain(index, "vorld", { kind: "organisation", id: "world-vision" })).toMatchObject([
    { how: "typo", term: "world" },
  ]);
  expect(explain(index, "cocoa", { kind: "project", id: "gh-1" })).toEqual([]);
  expect(explain(index, "cocoa", { kind: "project", id: "none" })).toEqual([]);
});

describe("a record that has the words themselves", () => {
  const many = (title: string) =>
    Array.from({ length: 12 }, (_none, at) => project(`t-${at}`, { title: title + " and more".repeat(at) }));
  const firstOf = (titled: string, summary: string, query: string) => {
    const opened = openIndex(buildIndex(edition({ projects: [...many(titled), project("meant", { summary })] })));
    return opened ? search(opened, query, { today: "2026-01-01", limit: 20 }).map(({ id }) => id) : [];
  };

  test("stands among the first three, whatever titles there are in which they only begin", () => {
    expect(firstOf("Prevention by unions", "Helps a union to prevent harm", "union prevent").indexOf("meant")).toBe(2);
  });

  test("stands among the first three, whatever titles there are in which they only begin, where one of them is misspelt", () => {
    expect(firstOf("Prevention by unions", "Helps a union to prevent harm", "unoin prevent").indexOf("meant")).toBe(2);
  });

  test("stands before titles that only resemble them", () => {
    expect(firstOf("Work in Dati", "Work in Dami", "work dami")[0]).toBe("meant");
  });
});
