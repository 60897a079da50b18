import { describe, expect, test } from "vitest";
import type { DeskPorts } from "../../entrypoints/desk-work/desk.ts";
import { readCsv } from "../../lib/exchange/write-csv.ts";
import type { Project } from "../../lib/list/schema.ts";
import { aBase, aDesk, bring, csv, STATE, stateOf } from "./a-draft.ts";

const later = 'Kenya,UNODC,,"$1,500,000",4/1/2019,3/31/2025,Regional prosecution of traffickers in Eastern Africa';
const fresh = 'Togo,Lome Shelter Trust,Open doors,"$200,000",1/1/2025,12/31/2027,Shelter';
const broken = 'Mali,Bamako Trust,Lanterns,"$300,000",1/1/2025,13/45/2027,Shelter';

describe("a file on the desk", () => {
  test("is matched, and what it does not say stays as the list has it", async () => {
    const { desk } = aDesk();
    const state = stateOf(await desk.bringIn(bring(csv(later, fresh))));
    expect(state.matches).toMatchObject({ certain: 1, fresh: 1, open: 0 });
    const edition = await desk.edition(undefined);
    const known = edition?.projects.find(({ id }) => id === "east-africa");
    expect(known).toMatchObject({ end: "2025-03-31", focus: ["prosecution"] });
    expect(known?.amounts.map(({ kind, usd }) => [kind, usd])).toEqual([
      ["obligated", 900_000],
      ["printed", 1_500_000],
    ]);
    expect(edition?.projects.map(({ publisher }) => publisher).sort()).toEqual(["dol", "state", "state", "state"]);
    expect(edition?.serial).toBe(8);
    expect(await desk.change(undefined)).toMatchObject({ changed: 1, removed: 0, alarm: false, problems: [] });
  });

  test("as the whole list it takes away what it does not name, of its own publisher alone, and that must be confirmed", async () => {
    const { desk } = aDesk();
    await desk.bringIn(bring(csv(later)));
    await desk.step({ known: 0, step: { kind: "whole", whole: true } });
    expect(await desk.change(undefined)).toMatchObject({ removed: 1, alarm: true, confirmed: false });
    const edition = await desk.edition(undefined);
    expect(edition?.projects.map(({ id }) => id).sort()).toEqual(["dol.cocoa", "east-africa"]);
    await desk.step({ known: 1, step: { kind: "confirm", removed: 1 } });
    expect(await desk.change(undefined)).toMatchObject({ confirmed: true });
  });

  test("a certain match that the person refuses becomes a project of its own, and undo makes them one again", async () => {
    const { desk } = aDesk();
    await desk.bringIn(bring(csv(later)));
    await desk.step({ known: 0, step: { kind: "match", n: 1, older: null } });
    expect((await desk.change(undefined)).counts.added).toBe(1);
    expect((await desk.edition(undefined))?.projects).toHaveLength(4);
    await desk.step({ known: 1, step: { kind: "undo", step: 0 } });
    expect((await desk.change(undefined)).counts.added).toBe(0);
  });

  test("an error blocks until it is typed, and what cannot be read is refused with a reason", async () => {
    const { desk } = aDesk();
    const state = stateOf(await desk.bringIn(bring(csv(broken))));
    expect(state.rows).toMatchObject({ review: 1, open: 1 });
    const [row] = await desk.rows({ filter: "review", from: 0, to: 10 });
    const problem = row?.found.find(({ field }) => field === "end")?.place ?? -1;
    const ask = { known: 0, n: 1, field: "end", problem };
    expect(await desk.type({ ...ask, text: "sometime" })).toMatchObject({ kind: "refused" });
    const after = stateOf(await desk.type({ ...ask, text: "31 December 2027" }));
    expect(after.rows).toMatchObject({ review: 1, open: 0 });
    expect((await desk.edition(undefined))?.projects.find(({ title }) => title === "Lanterns")?.end).toBe("2027-12-31");
  });

  test("a repair taken back is a value not stated and must be decided", async () => {
    const { desk } = aDesk();
    const lost = stateOf(
      await desk.bringIn(bring(csv('Togo,Lome Shelter Trust,Open doors,"$200,000",8/1/20217/31/2024,,Shelter'))),
    );
    expect(lost.rows).toMatchObject({ open: 0, repaired: 1 });
    const [row] = await desk.rows({ filter: "review", from: 0, to: 10 });
    expect([row?.start, row?.end, row?.states.start]).toEqual(["2021-08-01", "2024-07-31", "repaired"]);
    const repair = row?.found.find(({ kind, code }) => kind === "repair" && code !== "suggested")?.place ?? -1;
    const after = stateOf(await desk.step({ known: 0, step: { kind: "unrepair", repair } }));
    expect(after.rows.open).toBe(1);
    const [undone] = await desk.rows({ filter: "review", from: 0, to: 10 });
    expect([undone?.start, undone?.end, undone?.states.end]).toEqual([null, null, "decide"]);
  });

  test("a record left out is not in the edition, and neither are its problems in the way", async () => {
    const { desk } = aDesk();
    await desk.bringIn(bring(csv(broken, fresh)));
    const after = stateOf(await desk.step({ known: 0, step: { kind: "leave", n: 1 } }));
    expect(after.rows.open).toBe(0);
    const titles = (await desk.edition(undefined))?.projects.map(({ title }) => title);
    expect(titles).toContain("Open doors");
    expect(titles).not.toContain("Lanterns");
  });

  test("a file that is no list begins no draft", async () => {
    const { desk } = aDesk();
    expect(await desk.bringIn(bring(new TextEncoder().encode("nothing to see here")))).toMatchObject({
      kind: "refused",
    });
    expect(await desk.drafts(undefined)).toEqual([]);
  });

  test("columns that a person corrected are read so the next time", async () => {
    const { desk } = aDesk();
    const odd = (title: string) =>
      new TextEncoder().encode(`Country,Implementer,Blurb,Amount\nTogo,Lome Shelter Trust,${title},"$200,000"\n`);
    const state = stateOf(await desk.bringIn(bring(odd("First"))));
    const [mapping] = state.file?.mappings ?? [];
    expect(mapping?.columns[2]?.field).not.toBe("title");
    const columns = mapping?.columns.map((column, at) => (at === 2 ? { ...column, field: "title" } : column)) ?? [];
    await desk.remap({ mappings: mapping ? [{ ...mapping, columns }] : [] });
    expect((await desk.drafts(undefined)).length).toBe(1);
    await desk.bringIn(bring(odd("Second")));
    expect((await desk.rows({ filter: "all", from: 0, to: 1 }))[0]?.title).toBe("Second");
  });

  test("problems become a table in which no cell is a formula", async () => {
    const { desk } = aDesk();
    await desk.bringIn(bring(csv('Mali,Trust,Lanterns,"$300,000",1/1/2025,=1+1,Shelter')));
    const text = await desk.problemsCsv(undefined);
    expect(text).not.toMatch(/(^|[",])[=+@]/m);
    expect(readCsv(text).flat()).toContain("=1+1");
  });
});

describe("a draft", () => {
  test("is told again step by step after a crash", async () => {
    const { desk, disk } = aDesk();
    const { head } = stateOf(await desk.bringIn(bring(csv(broken, fresh))));
    await desk.step({ known: 0, step: { kind: "leave", n: 1 } });
    await desk.step({ known: 1, step: { kind: "head", asOf: "2026-12-01" } });
    const before = await desk.edition(undefined);
    const after = aDesk(disk).desk;
    expect(await after.open({ id: head.id })).toMatchObject({ asOf: "2026-12-01", rows: { open: 0, left: 1 } });
    expect(await after.edition(undefined)).toEqual(before);
  });

  test("takes no step behind another window's, and says so with the state as that window left it", async () => {
    const { desk, disk } = aDesk();
    const { head } = stateOf(await desk.bringIn(bring(csv(broken, fresh))));
    const other = aDesk(disk).desk;
    await other.open({ id: head.id });
    await other.step({ known: 0, step: { kind: "leave", n: 1 } });
    const answer = await desk.step({ known: 0, step: { kind: "leave", n: 2 } });
    expect(answer).toMatchObject({ kind: "behind", state: { rows: { left: 1 } } });
    expect((await desk.edition(undefined))?.projects.map(({ title }) => title)).toContain("Open doors");
  });

  test("lets one's own records be edited by the checks of every list, and no other agency's", async () => {
    const { desk } = aDesk();
    await desk.begin({ publisher: STATE, name: "by hand" });
    const { rows } = await desk.table({ table: "projects", query: "", from: 0, to: 10 });
    expect(rows.map(({ key, own }) => [key, own])).toEqual([
      ["dol.cocoa", false],
      ["east-africa", true],
      ["shelter", true],
    ]);
    const shelter = rows[2]?.row ?? {};
    const bad = { ...shelter, end: "2019-02-30" };
    expect(
      await desk.step({ known: 0, step: { kind: "put", table: "projects", key: "shelter", row: bad } }),
    ).toMatchObject({
      kind: "refused",
    });
    await desk.step({
      known: 0,
      step: { kind: "put", table: "projects", key: "shelter", row: { ...shelter, end: "2028" } },
    });
    expect(await desk.change(undefined)).toMatchObject({ changed: 1, counts: { extended: 1 } });
  });
});

test("a draft in which nothing was done changes nothing", async () => {
  const { desk } = aDesk();
  await desk.begin({ publisher: STATE, name: "nothing" });
  expect(await desk.change(undefined)).toMatchObject({ problems: [], changed: 0, removed: 0, same: 2 });
});

test("an organisation typed by its name is the one that the list knows by it", async () => {
  const { desk } = aDesk();
  await desk.bringIn(bring(csv(fresh)));
  const values = { implementer: "United Nations Office on Drugs and Crime" };
  await desk.step({ known: 0, step: { kind: "value", n: 1, values, problem: null } });
  const edition = await desk.edition(undefined);
  expect(edition?.projects.find(({ title }) => title === "Open doors")?.implementer).toBe("unodc");
  expect(edition?.organisations).toHaveLength(1);
});

test("a draft can be compared with a list that came into use after it began; decisions stay", async () => {
  let base = aBase();
  const { desk } = aDesk(undefined, { edition: async () => base });
  await desk.bringIn(bring(csv(broken, later)));
  await desk.step({ known: 0, step: { kind: "leave", n: 1 } });
  base = { ...aBase(), serial: 9, projects: aBase().projects.filter(({ id }) => id !== "east-africa") };
  const state = await desk.rebase(undefined);
  expect(state).toMatchObject({ base: { serial: 9 }, matches: { certain: 0, fresh: 2 }, rows: { left: 1, open: 0 } });
  expect((await desk.edition(undefined))?.serial).toBe(10);
});

test("an edition in use that was made of this draft is known as its own after a crash too", async () => {
  const { desk, disk } = aDesk();
  const { head, used } = stateOf(await desk.bringIn(bring(csv(fresh))));
  expect(used).toBeNull();
  expect((await desk.used({ serial: 9 })).used).toBe(9);
  expect(await aDesk(disk).desk.open({ id: head.id })).toMatchObject({ used: 9, base: { serial: 7 } });
});

test("a value written over in the record's form settles what was wrong with it, until it is taken back", async () => {
  const { desk } = aDesk();
  await desk.bringIn(bring(csv(broken)));
  const typed = stateOf(
    await desk.step({ known: 0, step: { kind: "value", n: 1, values: { end: "2027" }, problem: null } }),
  );
  expect(typed.rows.open).toBe(0);
  expect(stateOf(await desk.step({ known: 1, step: { kind: "undo", step: 0 } })).rows.open).toBe(1);
});

test("changes are found by words of either side, and by a country's name in any of our languages", async () => {
  const { desk } = aDesk();
  await desk.bringIn(bring(csv(later, fresh)));
  const found = async (query: string) =>
    (await desk.entries({ query, kind: null, from: 0, to: 10 })).entries.map(({ id }) => id);
  expect(await found("kenia drugs")).toEqual(["east-africa"]);
  expect(await found("lome shelter")).toHaveLength(1);
  expect(await found("nothing like it")).toEqual([]);
  expect((await desk.entries({ query: "", kind: "added", from: 0, to: 10 })).total).toBe(1);
});

test("records of a table are found by the names that a person sees, not by codes and ids alone", async () => {
  const { desk } = aDesk();
  await desk.begin({ publisher: STATE, name: "by hand" });
  const found = async (query: string) =>
    (await desk.table({ table: "projects", query, from: 0, to: 10 })).rows.map(({ key }) => key);
  expect(await found("united nations")).toEqual(["east-africa"]);
  expect(await found("kenia")).toEqual(["east-africa"]);
  expect(await found("côte d'ivoire")).toEqual(["dol.cocoa"]);
});

test("an import tells how far it is while it reads and while it compares, and never goes back", async () => {
  const told: number[] = [];
  const { desk } = aDesk(undefined, { progress: (share) => told.push(share) });
  const line = (at: number) =>
    `Kenya,UNODC,Project ${at},"$${at + 1},000",4/1/2019,3/31/2023,Prosecution of traffickers ${at}`;
  await desk.bringIn(bring(csv(...Array.from({ length: 4_500 }, (_none, at) => line(at)))));
  expect(told.filter((share) => share > 0 && share <= 0.6).length).toBeGreaterThan(1);
  expect(told.filter((share) => share > 0.6 && share <= 1).length).toBeGreaterThan(5);
  expect(told).toEqual([...told].sort((one, other) => one - other));
});

test("likely matches that were looked through are taken together, and taken back together", async () => {
  const twins = (id: string) => ({ ...aBase().projects[0], id, title: null }) as Project;
  const base = aBase({ projects: [twins("one"), { ...twins("two"), countries: ["TG"] }] });
  const matchProjects: DeskPorts["matchProjects"] = (older, newer) =>
    newer.map(({ id }, at) => ({ newer: id, older: older[at]?.id ?? null, sureness: "likely", parts: [], others: [] }));
  const { desk } = aDesk(undefined, { edition: async () => base, matchProjects });
  const state = stateOf(await desk.bringIn(bring(csv(later, fresh))));
  expect(state.matches).toMatchObject({ likely: 2, open: 2 });
  const pairs = [
    { n: 1, older: "one" },
    { n: 2, older: "two" },
  ];
  const taken = stateOf(await desk.step({ known: 0, step: { kind: "matches", pairs } }));
  expect(taken.matches).toMatchObject({ certain: 2, likely: 0, open: 0 });
  expect(stateOf(await desk.step({ known: 1, step: { kind: "undo", step: 0 } })).matches.open).toBe(2);
});
