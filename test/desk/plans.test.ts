import { describe, expect, test } from "vitest";
import { linesOf } from "../../lib/feed/part.ts";
import { aBase, aDesk, bring, othersOf, STATE, stateOf } from "./a-draft.ts";

const header = "Title,Country,Fiscal year,Minimum amount,Maximum amount,Decision date,Owner";
const file = (...rows: string[]) =>
  bring(new TextEncoder().encode([header, ...rows].map((line) => `${line}\n`).join("")), "plans.csv");
const good = 'Shelter in Accra,Ghana,2027,"$500,000","$1,000,000",2027-03-15,PRM grants team';
const doubtful = "Watch at sea,Atlantis,2027,250000,,soon,";

describe("a file of plans", () => {
  test("becomes plans of the list, no projects, and the difference names them field by field", async () => {
    const { desk } = aDesk();
    const state = stateOf(await desk.bringIn(file(good)));
    expect(state).toMatchObject({ file: null, toSign: false, plans: { count: 1, rows: 2, open: 0, found: [] } });
    const edition = await desk.edition(undefined);
    expect(edition?.projects).toHaveLength(3);
    expect(edition?.plans).toMatchObject([
      {
        title: "Shelter in Accra",
        usdFrom: 500_000,
        usdTo: 1_000_000,
        decides: "2027-03-15",
        owner: "PRM grants team",
      },
    ]);
    const { others, counts } = await desk.change(undefined);
    expect(counts.added).toBe(0);
    expect(others).toEqual([{ table: "plans", count: 1 }]);
    expect(await othersOf(desk)).toMatchObject([{ table: "plans", kind: "added", row: { title: "Shelter in Accra" } }]);
    expect(linesOf(edition ?? aBase()).some(({ table }) => table === "plans")).toBe(true);
  });

  test("waits for what cannot be read, until it is left open, written over, or the plan is left out", async () => {
    const { desk } = aDesk();
    const state = stateOf(await desk.bringIn(file(good, doubtful)));
    expect(state.rows.open).toBe(2);
    const [atlantis, soon] = state.plans?.found ?? [];
    expect([atlantis?.printed, soon?.printed]).toEqual(["Atlantis", "soon"]);
    const settle = stateOf(await desk.step({ known: 0, step: { kind: "settle", problem: atlantis?.place ?? -1 } }));
    expect(settle.rows.open).toBe(1);
    const key = soon?.key ?? "";
    const found = await desk.tableRow({ table: "plans", key });
    const row = { ...found?.row, decides: "2027-05" };
    expect(stateOf(await desk.step({ known: 1, step: { kind: "put", table: "plans", key, row } })).rows.open).toBe(0);
    expect((await desk.edition(undefined))?.plans[1]).toMatchObject({ countries: [], decides: "2027-05" });
    expect(stateOf(await desk.step({ known: 2, step: { kind: "undo", step: 1 } })).rows.open).toBe(1);
    await desk.step({ known: 3, step: { kind: "drop", table: "plans", key } });
    expect((await desk.edition(undefined))?.plans).toHaveLength(1);
    expect((await desk.change(undefined)).problems).toEqual([]);
  });

  test("that comes again changes the plans of the list instead of doubling them", async () => {
    const first = aDesk();
    await first.desk.bringIn(file(good));
    const listed = (await first.desk.edition(undefined))?.plans ?? [];
    const { desk } = aDesk(undefined, { edition: async () => aBase({ plans: listed }) });
    await desk.bringIn(file(good.replace("1,000,000", "1,200,000")));
    expect(await othersOf(desk)).toMatchObject([
      { kind: "changed", fields: [{ field: "usdTo", before: 1_000_000, after: 1_200_000 }] },
    ]);
    await desk.bringIn(file(good));
    expect((await desk.change(undefined)).others).toEqual([]);
  });

  test("can be read as projects after all", async () => {
    const { desk } = aDesk();
    await desk.bringIn(file(good));
    expect(stateOf(await desk.asProjects(undefined))).toMatchObject({ plans: null, file: { records: 1 } });
    expect(await desk.drafts(undefined)).toHaveLength(1);
  });
});

test("offices, contacts, facts and calls that are edited by hand stand in the difference", async () => {
  const { desk } = aDesk();
  await desk.begin({ publisher: STATE, name: "by hand" });
  expect((await desk.change(undefined)).others).toEqual([]);
  const source = { url: null, title: "Report", asOf: null };
  const fact = { country: "GH", kind: "tier", year: 2026, value: "Tier 2", source };
  await desk.step({ known: 0, step: { kind: "put", table: "countryFacts", key: "+1", row: fact } });
  expect(await othersOf(desk)).toMatchObject([{ table: "countryFacts", key: "GH tier 2026", kind: "added" }]);
});

test("an office in nobody's lane is the first agency's to edit and to sign, and no other's", async () => {
  const source = { url: null, title: "Table", asOf: null };
  const office = (id: string, name: string) => ({
    ...{ id, name, department: "State", abbreviation: null, functions: [], page: null },
    ...{ validFrom: null, validTo: null, successor: null, note: null, source },
  });
  const base = aBase({ offices: [office("state-tip", "TIP Office"), office("dol.ilab", "ILAB")] });
  const ownOf = async (publisher: typeof STATE) => {
    const { desk } = aDesk(undefined, { edition: async () => base });
    await desk.begin({ publisher, name: "by hand" });
    const { rows } = await desk.table({ table: "offices", query: "", from: 0, to: 10 });
    const exported = await desk.export({ format: "part" });
    const signed = exported.kind === "file" ? JSON.parse(exported.text).offices : [];
    return [rows.map(({ key, own }) => [key, own]), (signed ?? []).map(({ id }: { id: string }) => id)];
  };
  expect(await ownOf(STATE)).toEqual([
    [
      ["state-tip", true],
      ["dol.ilab", false],
    ],
    ["state.state-tip"],
  ]);
  expect(await ownOf({ id: "dol", name: "Department of Labor" })).toEqual([
    [
      ["state-tip", false],
      ["dol.ilab", true],
    ],
    ["dol.ilab"],
  ]);
});
