import { describe, expect, test } from "vitest";
import { printedSum } from "../../lib/list/printed-sum.ts";
import { aBase, aDesk, bring, csv, stateOf } from "./a-draft.ts";

const line = (amount: string) =>
  `Kenya,UNODC,,"${amount}",4/1/2019,3/31/2022,Regional prosecution of traffickers in Eastern Africa`;
/** What the list says of the project after a file, where it said `printed` before. */
async function brought(amount: string, printed: Record<string, string> | null = null) {
  const changes =
    printed === null
      ? {}
      : {
          projects: aBase().projects.map((one) => (one.id === "east-africa" ? { ...one, amounts: [], printed } : one)),
        };
  const { desk } = aDesk(undefined, { edition: async () => aBase(changes) });
  const state = stateOf(await desk.bringIn(bring(csv(line(amount)))));
  const edition = await desk.edition(undefined);
  return { desk, state, project: edition?.projects.find(({ id }) => id === "east-africa") };
}
/** Of no project. */
const NONE = { printed: {} };
const euros = { amount: "€985,000", currency: "€" };

describe("a sum in another currency on the desk", () => {
  test("waits for nobody, and stands in its row as printed", async () => {
    const { desk, state } = await brought("€985,000");
    expect(state.rows).toMatchObject({ open: 0, warnings: 1 });
    expect(state.file?.blank.amounts).toBe(0);
    const [row] = await desk.rows({ filter: "review", from: 0, to: 10 });
    expect(row).toMatchObject({ amount: null, printedSum: "€985,000" });
    expect(row?.found.slice(0, 1)).toMatchObject([{ code: "other-currency", severity: "warning", fix: null }]);
    expect((await desk.change(undefined)).problems).toEqual([]);
  });

  test("takes the place of the dollars that the list had for it, and of no other kind", async () => {
    const { project } = await brought("€985,000");
    expect(project?.amounts.map(({ kind, usd }) => [kind, usd])).toEqual([["obligated", 900_000]]);
    expect(printedSum(project ?? NONE)?.text).toBe("€985,000");
  });

  test("goes once the list states dollars, and stays while it states nothing", async () => {
    const dollars = (await brought("$1,000,000", euros)).project;
    expect(dollars?.amounts).toMatchObject([{ usd: 1_000_000 }]);
    expect(printedSum(dollars ?? NONE)).toBeNull();
    const blank = (await brought("", euros)).project;
    expect(blank?.amounts).toEqual([]);
    expect(printedSum(blank ?? NONE)?.text).toBe("€985,000");
    const more = (await brought("GBP 800,000", euros)).project;
    expect(printedSum(more ?? NONE)?.text).toBe("GBP 800,000");
  });

  test("stays beside dollars of another kind, and goes once the file states its own", async () => {
    const file = (header: string) =>
      new TextEncoder().encode(new TextDecoder().decode(csv(line("$1,000,000"))).replace("Amount", header));
    const before = { ...euros, amountKind: "obligated" };
    for (const [header, kept] of [
      ["Planned Amount", "€985,000"],
      ["Obligated Amount", undefined],
    ] as const) {
      const projects = aBase().projects.map((one) =>
        one.id === "east-africa" ? { ...one, amounts: [], printed: before } : one,
      );
      const { desk } = aDesk(undefined, { edition: async () => aBase({ projects }) });
      await desk.bringIn(bring(file(header)));
      const project = (await desk.edition(undefined))?.projects.find(({ id }) => id === "east-africa");
      expect(project?.amounts).toMatchObject([{ usd: 1_000_000 }]);
      expect(printedSum(project ?? NONE)?.text).toBe(kept);
    }
  });

  test("is not taken where it is typed: nothing would be left of it", async () => {
    const { desk } = aDesk();
    await desk.bringIn(bring(csv(line("1,25,000"))));
    const [row] = await desk.rows({ filter: "review", from: 0, to: 10 });
    const ask = { known: 0, n: 1, field: "amounts", problem: row?.found[0]?.place ?? -1 };
    expect(await desk.type({ ...ask, text: "€985,000" })).toMatchObject({
      kind: "refused",
      code: "dollars-asked",
    });
    expect(await desk.type({ ...ask, text: "$985,000" })).toMatchObject({ kind: "taken" });
  });

  test("differs from another as money does", async () => {
    const { desk } = await brought("GBP 800,000", euros);
    expect((await desk.change(undefined)).counts.refunded).toBe(1);
  });
});
