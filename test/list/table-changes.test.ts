import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noRows } from "../../lib/list/blank.ts";
import type { CountryFact, Edition, Organisation } from "../../lib/list/schema.ts";
import { searchTableChanges } from "../../lib/list/search-difference.ts";
import { OTHER_TABLES, type OtherTable, type TableChange, tableChanges } from "../../lib/list/table-changes.ts";

type Tables = Pick<Edition, OtherTable>;
const source = { url: null, title: "A report", asOf: null };
const dates = { validFrom: null, validTo: null };
const organisation = (id: string, stated: Partial<Organisation> = {}): Organisation => ({
  ...{ id, name: id.toUpperCase(), aliases: [], acronym: null, domain: null, kind: null },
  ...stated,
});
const fact = (value: string, stated: Partial<CountryFact> = {}): CountryFact => ({
  ...{ country: "GH", kind: "tier", year: 2024, from: null, to: null, value, note: null, source },
  ...stated,
});
const office = (id: string, name: string): Edition["offices"][number] => ({
  ...{ id, name, department: "State", abbreviation: null, functions: [], page: null, successor: null, note: null },
  ...{ ...dates, source },
});
const contact = (id: string, mailbox: string): Edition["contacts"][number] => ({
  ...{ id, role: "Desk officer", office: "tip", mailbox, page: null, covers: ["GH", "TG"], backup: null },
  ...{ ...dates, state: "held" },
});
const call = (id: string, closes: string): Edition["calls"][number] => ({
  ...{ id, number: null, title: "A call", countries: [], opens: null, closes, stage: "open" },
  ...{ assistanceListing: null, funder: null, source },
});
const changes = (older: Partial<Tables>, newer: Partial<Tables>) =>
  tableChanges({ ...noRows(), ...older }, { ...noRows(), ...newer });
const brief = (some: readonly TableChange[]) =>
  some.map(({ table, key, kind, fields }) => [table, key, kind, ...fields.map(({ field }) => field)].join(" "));

describe("what changed beside projects", () => {
  test.each<[string, Partial<Tables>, Partial<Tables>, string[]]>([
    [
      "another name and a new alias of an organisation",
      { organisations: [organisation("iom")] },
      { organisations: [organisation("iom", { name: "Migration", aliases: ["IOM"] })] },
      ["organisations iom changed name aliases"],
    ],
    [
      "an organisation that comes, and one that goes",
      { organisations: [organisation("iom")] },
      { organisations: [organisation("ilo")] },
      ["organisations ilo added name", "organisations iom removed name"],
    ],
    [
      "another mailbox of a contact",
      { contacts: [contact("c1", "a@state.gov")] },
      { contacts: [contact("c1", "b@state.gov")] },
      ["contacts c1 changed mailbox"],
    ],
    [
      "an office under another name",
      { offices: [office("tip", "TIP")] },
      { offices: [office("tip", "Office to Monitor")] },
      ["offices tip changed name"],
    ],
    [
      "a call that closes later",
      { calls: [call("c", "2026-01-31")] },
      { calls: [call("c", "2026-02-28")] },
      ["calls c changed closes"],
    ],
    [
      "another tier for the same year",
      { countryFacts: [fact("Tier 2")] },
      { countryFacts: [fact("Tier 1")] },
      ["countryFacts GH tier 2024 changed value"],
    ],
    [
      "a tier of another year",
      { countryFacts: [fact("Tier 2")] },
      { countryFacts: [fact("Tier 2"), fact("Tier 1", { year: 2025 })] },
      ["countryFacts GH tier 2025 added country kind year value source"],
    ],
    [
      "of two sources on one fact the first falls silent",
      { countryFacts: [fact("Tier 2"), fact("Tier 3", { source: { ...source, title: "Another" } })] },
      { countryFacts: [fact("Tier 3", { source: { ...source, title: "Another" } })] },
      ["countryFacts GH tier 2024 2 removed country kind year value source"],
    ],
    [
      "of two sources on one fact the second says another thing",
      { countryFacts: [fact("Tier 2"), fact("Tier 3", { source: { ...source, title: "Another" } })] },
      { countryFacts: [fact("Tier 1", { source: { ...source, title: "Another" } }), fact("Tier 2")] },
      ["countryFacts GH tier 2024 changed value"],
    ],
    [
      "another order of countries or aliases is nothing",
      { contacts: [contact("c1", "a@b.gov")], organisations: [organisation("iom", { aliases: ["A", "B"] })] },
      {
        contacts: [{ ...contact("c1", "a@b.gov"), covers: ["TG", "GH"] }],
        organisations: [organisation("iom", { aliases: ["B", "A"] })],
      },
      [],
    ],
  ])("%s", (_what, older, newer, told) => {
    expect(brief(changes(older, newer))).toEqual(told);
  });

  test("each field is told with old and new", () => {
    const [change] = changes({ calls: [call("c", "2026-01-31")] }, { calls: [call("c", "2026-02-28")] });
    expect(change?.fields).toEqual([{ field: "closes", before: "2026-01-31", after: "2026-02-28" }]);
    expect(change?.row).toMatchObject({ id: "c", closes: "2026-02-28" });
  });
});

const some: fc.Arbitrary<Tables> = fc
  .record({
    organisations: fc.array(
      fc.record({ id: fc.constantFrom("iom", "ilo", "ijm"), aliases: fc.subarray(["A", "B"]), acronym: word() }),
    ),
    facts: fc.array(fc.record({ value: fc.constantFrom("Tier 1", "Tier 2"), year: fc.constantFrom(2023, 2024) })),
  })
  .map(({ organisations, facts }) => ({
    ...noRows(),
    organisations: [...new Map(organisations.map((each) => [each.id, organisation(each.id, each)])).values()],
    countryFacts: facts.map(({ value, year }) => fact(value, { year })),
  }));
function word() {
  return fc.constantFrom("IOM", null);
}

describe("laws", () => {
  test("a list does not differ from itself", () => {
    fc.assert(
      fc.property(some, (one) => {
        expect(tableChanges(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  test("read backwards, what came goes and each field says new before old", () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const backwards = { added: "removed", changed: "changed", removed: "added" } as const;
        const seen = (list: TableChange[]) =>
          list.map(({ table, kind, fields }) => JSON.stringify([table, kind, fields])).sort();
        const turned = tableChanges(other, one).map((change) => ({
          ...change,
          kind: backwards[change.kind],
          fields: change.fields.map(({ field, before, after }) => ({ field, before: after, after: before })),
        }));
        const byOrganisation = ({ table }: TableChange) => table === "organisations";
        expect(seen(tableChanges(one, other).filter(byOrganisation))).toEqual(seen(turned.filter(byOrganisation)));
        expect(tableChanges(one, other)).toHaveLength(turned.length);
      }),
    );
  });

  test("no two changes of a table have one key, and none is empty", () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const found = tableChanges(one, other);
        expect(new Set(found.map(({ table, key }) => `${table} ${key}`)).size).toBe(found.length);
        expect(found.every(({ fields }) => fields.length > 0)).toBe(true);
      }),
    );
  });

  test("every table of an edition beside projects and publishers is compared", () => {
    expect([...OTHER_TABLES].sort()).toEqual(
      Object.keys(noRows())
        .filter((table) => table !== "projects")
        .sort(),
    );
  });
});

test("changes are found by what was, what is, and by the names behind ids and codes", () => {
  const found = changes(
    { contacts: [contact("c1", "old@state.gov")], calls: [call("c", "2026-01-31")] },
    { contacts: [{ ...contact("c1", "new@state.gov"), covers: ["TG"] }], calls: [call("c", "2026-02-28")] },
  );
  const names = new Map([
    ["GH", "Ghana"],
    ["tip", "Office to Monitor"],
  ]);
  const search = (words: string, table: OtherTable | null = null) =>
    searchTableChanges(found, words, table, names).map(({ key }) => key);
  expect(search("")).toEqual(["c1", "c"]);
  expect(search("OLD@state.gov")).toEqual(["c1"]);
  expect(search("ghana new@state.gov")).toEqual(["c1"]);
  expect(search("monitor")).toEqual(["c1"]);
  expect(search("2026-02-28")).toEqual(["c"]);
  expect(search("", "calls")).toEqual(["c"]);
  expect(search("mailbox nobody has")).toEqual([]);
});
