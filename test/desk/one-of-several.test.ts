import { describe, expect, test } from "vitest";
import type { DeskRow } from "../../entrypoints/desk-work/desk-view.ts";
import { aDesk, bring, stateOf } from "./a-draft.ts";

const file = (...lines: string[]) => bring(new TextEncoder().encode(lines.map((line) => `${line}\n`).join("")));
const countries = (text: string) => file("Country,Implementer,Title,Amount", `"${text}",Trust,Lanterns,100000`);
type Desk = ReturnType<typeof aDesk>["desk"];
const rowOf = async (desk: Desk): Promise<DeskRow> => {
  const [row] = await desk.rows({ filter: "all", from: 0, to: 1 });
  if (row === undefined) throw new Error("the file has no record");
  return row;
};
const place = ({ found }: DeskRow, printed: string): number =>
  found.find((each) => each.printed === printed)?.place ?? -1;

describe("of several countries", () => {
  test("one that is typed in the place of a name nobody knows comes to those that were read", async () => {
    const { desk } = aDesk();
    await desk.bringIn(countries("Kenya, Ghana, Ugendaa, Atlantis"));
    const problem = place(await rowOf(desk), "Ugendaa");
    const after = stateOf(await desk.type({ known: 0, n: 1, field: "countries", text: "Uganda", problem }));
    expect((await rowOf(desk)).countries).toEqual(["KE", "GH", "UG"]);
    // What the other name means is still to be decided.
    expect(after.rows.open).toBe(1);
    const other = place(await rowOf(desk), "Atlantis");
    await desk.type({ known: 1, n: 1, field: "countries", text: "Togo", problem: other });
    expect(await rowOf(desk)).toMatchObject({ countries: ["KE", "GH", "UG", "TG"], scope: "regional", region: "AF" });
  });

  test("one whose reading is taken back goes alone, and what is typed in its place comes to the rest", async () => {
    const { desk } = aDesk();
    await desk.bringIn(countries("Kenya, Burma, Swaziland"));
    const repair = place(await rowOf(desk), "Burma");
    const undone = stateOf(await desk.step({ known: 0, step: { kind: "unrepair", repair } }));
    expect((await rowOf(desk)).countries).toEqual(["KE", "SZ"]);
    expect(undone.rows.open).toBe(1);
    const ask = { known: 1, n: 1, field: "countries", text: "Thailand", problem: null, repair };
    expect(stateOf(await desk.type(ask)).rows.open).toBe(0);
    expect((await rowOf(desk)).countries).toEqual(["KE", "SZ", "TH"]);
  });

  test("two that one name stands for go together", async () => {
    const { desk } = aDesk();
    await desk.bringIn(countries("Kenya, Yugoslavia"));
    const repair = place(await rowOf(desk), "Yugoslavia");
    await desk.step({ known: 0, step: { kind: "unrepair", repair } });
    expect((await rowOf(desk)).countries).toEqual(["KE"]);
  });

  test("the record's form says all of them, and nothing in the field is doubtful any more", async () => {
    const { desk } = aDesk();
    await desk.bringIn(countries("Kenya, Ugendaa, Atlantis"));
    const values = { countries: ["TG"] };
    const after = stateOf(await desk.step({ known: 0, step: { kind: "value", n: 1, values, problem: null } }));
    expect((await rowOf(desk)).countries).toEqual(["TG"]);
    expect(after.rows.open).toBe(0);
  });
});

test("of several types one that is typed comes to those that were read", async () => {
  const { desk } = aDesk();
  await desk.bringIn(file("Country,Implementer,Title,Amount,Focus", 'Kenya,Trust,T,100000,"Prevention; Juggling"'));
  const problem = place(await rowOf(desk), "Juggling");
  await desk.type({ known: 0, n: 1, field: "focus", text: "Protection", problem });
  expect((await desk.record({ n: 1 }))?.record.focus).toEqual(["prevention", "protection"]);
});

test("a sum that is typed for one column leaves the other column's sum", async () => {
  const { desk } = aDesk();
  await desk.bringIn(file("Country,Implementer,Title,Obligated,Ceiling", "Kenya,Trust,T,100000,about lots"));
  const problem = place(await rowOf(desk), "about lots");
  await desk.type({ known: 0, n: 1, field: "amount", text: "200000", problem });
  const sums = (await desk.record({ n: 1 }))?.record.amounts.map(({ kind, usd }) => [kind, usd]);
  expect(sums).toEqual([
    ["obligated", 100_000],
    ["printed", 200_000],
  ]);
});

describe("a length that is typed", () => {
  const lasting = (start: string) =>
    file("Country,Implementer,Title,Amount,Start Date,Duration", `Kenya,Trust,T,100000,${start},many months`);

  test("says the end from the start of the record", async () => {
    const { desk } = aDesk();
    await desk.bringIn(lasting("1/1/2024"));
    const problem = place(await rowOf(desk), "many months");
    await desk.type({ known: 0, n: 1, field: "duration", text: "24 months", problem });
    expect(await rowOf(desk)).toMatchObject({ start: "2024-01-01", end: "2025-12-31" });
  });

  test("is refused where no start is stated", async () => {
    const { desk } = aDesk();
    await desk.bringIn(lasting(""));
    const problem = place(await rowOf(desk), "many months");
    expect(await desk.type({ known: 0, n: 1, field: "duration", text: "24 months", problem })).toMatchObject({
      kind: "refused",
      code: "length-alone",
    });
  });
});
