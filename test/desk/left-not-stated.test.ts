import { expect, test } from "vitest";
import { aDesk, bring, csv, stateOf } from "./a-draft.ts";

const rest = "IOM,Harbour watch";

test.each([
  ["an end before its start", `Ghana,${rest},750000,2027-01-01,2023-12-31,`, { end: null, start: "2027-01-01" }],
  ["a sum that no award has", `Ghana,${rest},9000000000,2020-01-01,2023-12-31,`, { amount: null, end: "2023-12-31" }],
])("%s that is left not stated is not stated, and stands in nobody's way", async (_what, line, left) => {
  const { desk } = aDesk();
  const state = stateOf(await desk.bringIn(bring(csv(line))));
  expect(state.rows.open).toBeGreaterThan(0);
  const [row] = await desk.rows({ filter: "all", from: 0, to: 1 });
  const place = row?.found.find(({ severity }) => severity === "error")?.place ?? -1;
  const settled = stateOf(await desk.step({ known: 0, step: { kind: "settle", problem: place } }));
  expect(settled.rows.open).toBe(0);
  expect((await desk.rows({ filter: "all", from: 0, to: 1 }))[0]).toMatchObject({ ...left, faults: [] });
  expect((await desk.change(undefined)).problems).toEqual([]);
  const undone = stateOf(await desk.step({ known: 1, step: { kind: "undo", step: 0 } }));
  expect(undone.rows.open).toBe(state.rows.open);
});
