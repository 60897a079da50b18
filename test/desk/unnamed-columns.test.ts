import { describe, expect, test } from "vitest";
import { workbook } from "../chromium/workbook.ts";
import { aDesk, bring, stateOf } from "./a-draft.ts";

const text = (lines: string[]) => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
const german = (title: string) =>
  bring(text(["Land;Träger;Vorhaben;Betrag", `Kenia;Hilfe e. V.;${title};100000`, `Ghana;Rettung e. V.;See;200000`]));
const mappings = [
  {
    sheet: null,
    headerRow: 1,
    columns: [
      { header: "Land", field: "countries", certainty: 1 },
      { header: "Träger", field: "implementer", certainty: 1 },
      { header: "Vorhaben", field: "title", certainty: 1 },
      { header: "Betrag", field: "amount", certainty: 1 },
    ],
  },
];

describe("a table whose columns nobody understands", () => {
  test("is shown by its first rows, read as a person names its columns, and so is the next file of its source", async () => {
    const { desk } = aDesk();
    const answer = await desk.bringIn(german("Schutz"));
    expect(answer).toMatchObject({ kind: "unnamed", code: "no-header", tables: [{ sheet: null }] });
    const rows = answer.kind === "unnamed" ? (answer.tables[0]?.rows ?? []) : [];
    expect(rows[0]).toMatchObject({ row: 1, cells: ["Land", "Träger", "Vorhaben", "Betrag"] });
    expect(await desk.drafts(undefined)).toEqual([]);
    const named = stateOf(await desk.bringIn({ ...german("Schutz"), mappings }));
    expect(named.file).toMatchObject({ records: 2, counted: { rows: 3 } });
    expect((await desk.rows({ filter: "all", from: 0, to: 1 }))[0]).toMatchObject({ title: "Schutz" });
    expect(stateOf(await desk.bringIn(german("Zuflucht"))).file?.records).toBe(2);
    expect((await desk.rows({ filter: "all", from: 0, to: 1 }))[0]).toMatchObject({ title: "Zuflucht" });
  });

  test("may have no header at all, and then its rows are not taken for another file's header", async () => {
    const { desk } = aDesk();
    const bare = bring(text(["Kenya;Hilfe e. V.;Schutz;100000", "Ghana;Rettung e. V.;See;200000"]));
    expect(await desk.bringIn(bare)).toMatchObject({ kind: "unnamed" });
    const columns = mappings[0]?.columns.map((column) => ({ ...column, header: "" })) ?? [];
    const read = stateOf(await desk.bringIn({ ...bare, mappings: [{ sheet: null, headerRow: 0, columns }] }));
    expect(read.file?.records).toBe(2);
    expect(await desk.bringIn(bare)).toMatchObject({ kind: "unnamed" });
  });

  test("in a workbook is told by its sheet's rows as the spreadsheet counts them", async () => {
    const { desk } = aDesk();
    const sheet = workbook([["Liste"], [], ["Land", "Träger", "Betrag"], ["Kenia", "Hilfe e. V.", 5]]);
    const answer = await desk.bringIn(bring(new Uint8Array(sheet), "liste.xlsx"));
    const rows = answer.kind === "unnamed" ? (answer.tables[0]?.rows ?? []) : [];
    expect(rows.map(({ row }) => row)).toEqual([1, 3, 4]);
  });

  test("is told from a text that is no table", async () => {
    const { desk } = aDesk();
    expect(await desk.bringIn(bring(text(["Dear colleague", "the list comes tomorrow."])))).toMatchObject({
      kind: "refused",
      code: "no-header",
    });
  });
});

describe("corrections of several readers", () => {
  const correction = (says: string) => ({
    kind: "sightline-correction",
    version: 1,
    edition: { serial: 7, asOf: "2026-11" },
    project: "shelter",
    field: "end",
    shown: "2027-01-31",
    says,
    reason: "",
    source: null,
  });
  const file = (...rows: object[]) => new TextEncoder().encode(JSON.stringify(rows));

  test("brought in together are one draft", async () => {
    const { desk } = aDesk();
    const more = [file(correction("2028-01-31")), file(correction("2028-01-31"), correction("2029"))];
    const state = stateOf(await desk.bringIn({ ...bring(file(correction("2028-01-31"))), more }));
    expect(state.corrections.map(({ correction: { says }, readers }) => [says, readers])).toEqual([
      ["2028-01-31", 3],
      ["2029", 1],
    ]);
  });

  test("that cannot be read are told beside those that can; where none can, nothing is begun", async () => {
    const { desk } = aDesk();
    const bad = { ...correction(""), says: 5 };
    const state = stateOf(await desk.bringIn(bring(file(correction("2029"), bad))));
    expect([state.corrections.length, state.unread.length > 0]).toEqual([1, true]);
    expect(await desk.bringIn(bring(file(bad)))).toMatchObject({ kind: "refused", code: "no-correction" });
  });

  test("and lists are not brought in together: nothing is left out unsaid", async () => {
    const { desk } = aDesk();
    const more = [german("Schutz").bytes];
    expect(await desk.bringIn({ ...german("Schutz"), more })).toMatchObject({ kind: "refused", code: "one-by-one" });
  });
});
