import { expect, test } from "vitest";
import { writeEdition } from "../../lib/list/compact.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { project } from "../store/edition.ts";
import { aBase, aDesk, bring, othersOf, STATE, stateOf } from "./a-draft.ts";

const source = { url: null, title: "Table", asOf: null };
const dates = { page: null, validFrom: null, validTo: null };
const office = (id: string, name: string) => ({
  ...{ id, name, department: "State", abbreviation: null, functions: [], successor: null, note: null, source },
  ...dates,
});
const contact = (id: string, mailbox: string | null) => ({
  ...{ id, role: "Grants officer", office: "state-new", mailbox, covers: [], backup: null, state: "held" as const },
  ...dates,
});
const fact = (value: string) => ({
  ...{ country: "GH", kind: "tier" as const, year: 2026, from: null, to: null, value, note: null, source },
});

/** What another desk made of the same list. */
const theirs = (): Edition =>
  aBase({
    serial: 8,
    offices: [office("state-new", "New office"), office("dol.ilab", "ILAB by another name")],
    contacts: [contact("c1", "grants@example.gov")],
    countryFacts: [fact("Tier 1")],
    projects: [
      ...aBase().projects.map((one) => (one.id === "dol.cocoa" ? { ...one, title: "Not theirs to say" } : one)),
      project("new-one", { title: "New one", countries: ["GH"], funder: "state-new", contacts: ["c1"] }),
    ],
  });
const ours = (): Edition =>
  aBase({ offices: [office("dol.ilab", "ILAB"), office("state-old", "Old office")], countryFacts: [fact("Tier 2")] });
const asFile = (edition: Edition) => bring(new TextEncoder().encode(writeEdition(edition)), "list.json");

test("an edition of another desk brings the agency's projects with all that they name, and no other agency's", async () => {
  const { desk } = aDesk(undefined, { edition: async () => ours() });
  const state = stateOf(await desk.bringIn(asFile(theirs())));
  expect(state.rows).toMatchObject({ all: 3, open: 0 });
  expect(state.fileFound.map(({ code }) => code)).toEqual(["others-projects"]);
  const { problems, counts } = await desk.change(undefined);
  expect([problems, counts.added]).toEqual([[], 1]);
  expect((await othersOf(desk)).map(({ table, kind, key }) => [table, kind, key])).toEqual([
    ["offices", "added", "state-new"],
    ["contacts", "added", "c1"],
    ["countryFacts", "changed", expect.stringContaining("GH")],
  ]);
  const edition = await desk.edition(undefined);
  expect(edition?.projects.find(({ id }) => id === "dol.cocoa")?.title).toBe("Cocoa");
  expect(edition?.offices.map(({ name }) => name).sort()).toEqual(["ILAB", "New office", "Old office"]);
  expect(edition?.countryFacts.map(({ value }) => value)).toEqual(["Tier 1"]);
});

test("as the agency's whole list it takes away its other records too, and what is edited by hand stands above it", async () => {
  const { desk } = aDesk(undefined, { edition: async () => ours() });
  await desk.bringIn(asFile(theirs()));
  await desk.step({ known: 0, step: { kind: "whole", whole: true } });
  expect((await desk.edition(undefined))?.offices.map(({ name }) => name).sort()).toEqual(["ILAB", "New office"]);
  const row = contact("c1", null);
  await desk.step({ known: 1, step: { kind: "put", table: "contacts", key: "c1", row } });
  expect((await desk.edition(undefined))?.contacts).toMatchObject([{ id: "c1", mailbox: null }]);
});

test("what a desk saves as an edition and another brings in loses nothing of it", async () => {
  const { desk } = aDesk(undefined, { edition: async () => theirs() });
  await desk.begin({ publisher: STATE, name: "by hand" });
  const saved = await desk.export({ format: "json" });
  const other = aDesk(undefined, { edition: async () => ours() }).desk;
  const file = bring(new TextEncoder().encode(saved.kind === "file" ? saved.text : ""), "list.json");
  await other.bringIn(file);
  await other.step({ known: 0, step: { kind: "whole", whole: true } });
  const [first, second] = [await desk.edition(undefined), await other.edition(undefined)];
  const own = (edition: Edition | null) => ({
    projects: edition?.projects
      .filter(({ publisher }) => publisher === "state")
      .map(({ id }) => id)
      .sort(),
    contacts: edition?.contacts,
    facts: edition?.countryFacts,
  });
  expect(own(second)).toEqual(own(first));
});

test("what an edition says of mechanisms, authorities and totals is told before it is published", async () => {
  const mechanism = (functions: string[]) => ({
    ...{ id: "pitf", name: "Task Force", abbreviation: null, established: null, authority: null, level: null },
    ...{ functions, members: [], limits: null, source },
  });
  const total = {
    id: "fy08",
    label: "FY 2008",
    fiscalYear: "2008",
    country: null,
    usd: 76e6,
    projects: 140,
    countries: 70,
    source,
  };
  const authority = { id: "tvpa", name: "TVPA", date: "2000-10-28", gist: "Names the minimum standards.", source };
  const before = aBase({ mechanisms: [mechanism(["meets"])], totals: [total] });
  const { desk } = aDesk(undefined, { edition: async () => before });
  stateOf(
    await desk.bringIn(
      asFile(aBase({ serial: 8, mechanisms: [mechanism(["meets", "reports"])], authorities: [authority] })),
    ),
  );
  expect((await othersOf(desk)).map(({ table, key, kind }) => [table, key, kind])).toEqual([
    ["mechanisms", "pitf", "changed"],
    ["authorities", "tvpa", "added"],
  ]);
});
