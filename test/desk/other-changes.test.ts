import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { editFields } from "../../entrypoints/desk/edit-fields.ts";
import { countOf, otherView, tablesText } from "../../entrypoints/desk/other-view.ts";
import { reviewName, reviewTables } from "../../entrypoints/desk/review-words.ts";
import { valueText } from "../../entrypoints/desk/sentences.ts";
import type { OtherPage } from "../../entrypoints/desk-work/desk-view.ts";
import type { Step } from "../../entrypoints/desk-work/steps.ts";
import { tables } from "../../lib/list/parse-row.ts";
import { createWords } from "../../lib/words/create.ts";
import type { Catalogue } from "../../lib/words/words.ts";
import { aBase, aDesk, bring, csv, othersOf, STATE } from "./a-draft.ts";

const catalogue = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8")) as Catalogue;
const wordsOf = (language: string) => createWords(language, catalogue(language), catalogue("en"));

const source = { url: null, title: "Report", asOf: null };
const put = (table: Extract<Step, { kind: "put" }>["table"], key: string, row: object) =>
  ({ kind: "put", table, key, row }) as const;

describe("what a draft changes beside projects", () => {
  test("an implementer that the list did not have is an organisation more, and a name that is taken one changed", async () => {
    const { desk } = aDesk();
    await desk.bringIn(
      bring(csv("Ghana,Hope Street Alliance,Shelter in Accra,500000,2024-10-01,2026-09-30,Runs a shelter")),
    );
    const alias = { kind: "alias", organisation: "unodc", alias: "ONUDC", take: true } as const;
    await desk.step({ known: 0, step: alias });
    expect((await desk.change(undefined)).others).toEqual([{ table: "organisations", count: 2 }]);
    expect(await othersOf(desk)).toMatchObject([
      { key: "unodc", kind: "changed", fields: [{ field: "aliases", before: ["UNODC"], after: ["UNODC", "ONUDC"] }] },
      { key: "hope-street-alliance", kind: "added", fields: [{ field: "name", before: null }] },
    ]);
  });

  test("is searched by what was and what is, by names behind ids and countries in any language, and by table", async () => {
    const office = { id: "state.tip", department: "State", name: "TIP Office", source };
    const { desk } = aDesk(undefined, { edition: async () => aBase() });
    await desk.begin({ publisher: STATE, name: "by hand" });
    const role = { id: "state.c1", role: "Desk officer", office: "state.tip", covers: ["DE"], state: "held" };
    const fact = { country: "GH", kind: "tier", year: 2026, value: "Tier 2", source };
    await desk.step({ known: 0, step: put("offices", "state.tip", office) });
    await desk.step({ known: 1, step: put("contacts", "state.c1", role) });
    await desk.step({ known: 2, step: put("countryFacts", "+1", fact) });
    const keys = async (...ask: [string, Parameters<typeof othersOf>[2]?]) =>
      (await othersOf(desk, ...ask)).map(({ key }) => key);
    expect(await keys("")).toEqual(["state.tip", "state.c1", "GH tier 2026"]);
    expect(await keys("allemagne")).toEqual(["state.c1"]);
    expect(await keys("tip office")).toEqual(["state.tip", "state.c1"]);
    expect(await keys("tier 2", "countryFacts")).toEqual(["GH tier 2026"]);
    expect(await keys("tier 2", "contacts")).toEqual([]);
    expect(await desk.others({ query: "", table: null, from: 1, to: 2 })).toMatchObject({
      total: 3,
      entries: [{ key: "state.c1", names: { "state.tip": "TIP Office" } }],
    });
  });
});

describe("is told in the person's language", () => {
  const change: OtherPage["entries"][number] = {
    table: "contacts",
    key: "c1",
    kind: "changed",
    row: { id: "c1", role: "Desk officer", office: "tip", covers: ["DE"], state: "vacant" },
    fields: [
      { field: "state", before: "held", after: "dual-hatted" },
      { field: "covers", before: ["DE", "GH"], after: ["DE"] },
      { field: "office", before: null, after: "tip" },
    ],
    names: { tip: "TIP Office" },
  };

  test("states, countries and offices by their names", () => {
    const view = otherView(change, wordsOf("fr"));
    expect(view.kinds).toEqual(["modifié"]);
    expect(view.fields.map(({ before, after }) => [before, after])).toEqual([
      ["pourvu", "double fonction"],
      ["Allemagne et Ghana", "Allemagne"],
      ["non indiqué", "TIP Office"],
    ]);
  });

  test.each(["kind", "country"])("of a fact the %s", (field) => {
    const fact = { country: "GH", kind: "tier", year: 2024, value: "Tier 2" };
    const after = { kind: "tier", country: "GH" }[field];
    const view = otherView(
      { ...change, table: "countryFacts", kind: "added", row: fact, fields: [{ field, before: null, after }] },
      wordsOf("es"),
    );
    expect(view.fields[0]?.after).not.toBe(after);
    expect(view.name).toBe("Ghana");
  });

  test("of a record that is new, what it states and nothing else", () => {
    const source = { url: null, title: null, asOf: null };
    const states = { title: "A call", countries: [], closes: null, source };
    const fields = Object.entries(states).map(([field, after]) => ({ field, before: null, after }));
    const view = otherView({ ...change, table: "calls", kind: "added", row: states, fields }, wordsOf("en"));
    expect(view.fields).toEqual([{ name: "Title", before: "", after: "A call" }]);
  });

  test("an organisation's kind", () => {
    const fields = [{ field: "kind", before: null, after: "non-profit" }];
    const row = { id: "hope", name: "Hope", kind: "non-profit" };
    const view = otherView({ ...change, table: "organisations", row, fields }, wordsOf("fr"));
    expect(view).toMatchObject({ name: "Hope", who: "Organisations", fields: [{ after: "sans but lucratif" }] });
  });

  test("how many there are, in all and of each table", () => {
    const others = [
      { table: "organisations" as const, count: 2 },
      { table: "countryFacts" as const, count: 1 },
    ];
    expect([countOf(others), tablesText(others, wordsOf("es"))]).toEqual([3, "Organizaciones 2 · Datos de países 1"]);
  });

  test("what would be signed for, by names and tables; a fact, which has neither name nor id, by what it says", () => {
    const words = wordsOf("fr");
    const fields = Object.entries({ country: "GH", kind: "tier", year: 2024, value: "Tier 2" });
    const fact = { name: "x", fields: fields.map(([field, after]) => ({ field, before: null, after })), names: {} };
    expect(reviewName("countryFacts/GH-123", fact, words)).toEqual({
      name: "Ghana · catégorie · 2024 · Tier 2",
      in: "Faits par pays",
    });
    expect(reviewName("projects/dol.a-b", { name: "Cocoa", fields: [], names: {} }, words)).toEqual({
      name: "Cocoa",
      in: "Projets · dol.a-b",
    });
    const keys = ["contacts/c1", "organisations/iom", "publishers/dol", "projects/a", "projects/b"];
    expect(reviewTables(keys, words)).toBe("Agences 1 · Projets 2 · Organisations 1 · Contacts 1");
  });

  test("values as a line that is signed has them: what is not stated is left out of it", () => {
    const words = wordsOf("fr");
    expect(valueText("amounts", [{ kind: "printed", usd: 400_000 }], words)).toBe(
      "400\u202f000\u00a0$US (tel qu’imprimé)",
    );
    expect(valueText("printed", { implementer: "Harbour Trust" }, words)).toBe("Exécutant\u00a0: Harbour Trust");
  });

  test("every field of every table has a name, and so has each choice of a form", () => {
    const { t } = wordsOf("fr");
    const key = (beginning: string, word: string) =>
      `${beginning}${word.charAt(0).toUpperCase()}${word.slice(1).replace("-", "")}`;
    const fields = Object.values(tables).flatMap(({ entries }) => Object.keys(entries));
    const choices = Object.values(editFields)
      .flat()
      .flatMap(({ wordsFrom, choices = [] }) => (wordsFrom ? choices.map((choice) => key(wordsFrom, choice)) : []));
    const organisations = tables.organisations.entries.kind.wrapped.wrapped.options.map((each) =>
      key("deskOrganisation", each),
    );
    const keys = [...fields.map((field) => key("deskField", field)), ...choices, ...organisations];
    expect([...new Set(keys)].filter((each) => t(each) === each)).toEqual([]);
  });
});
