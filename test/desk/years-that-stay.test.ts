import { expect, test } from "vitest";
import type { Amount } from "../../lib/list/schema.ts";
import { project } from "../store/edition.ts";
import { aBase, aDesk, bring, csv } from "./a-draft.ts";

const sum = (usd: number, fiscalYear: number | null): Amount => ({
  ...{ kind: "printed", usd, fiscalYear, asOf: "2023-10", printed: null },
});
const listed = (amounts: Amount[]) =>
  aBase({
    projects: [project("harbour", { title: "Harbour watch", countries: ["GH"], start: "2019-10-01", amounts })],
  });
const line = (amount: string) => csv(`Ghana,,Harbour watch,${amount},2019-10-01,,`);

async function amountsWith(amounts: Amount[], amount: string) {
  const { desk } = aDesk(undefined, { edition: async () => listed(amounts) });
  await desk.bringIn(bring(line(amount)));
  const { counts } = await desk.change(undefined);
  const edition = await desk.edition(undefined);
  return { refunded: counts.refunded, amounts: edition?.projects.map((one) => one.amounts)[0] };
}

test("a file that prints the same sum without its year takes the year away from no project", async () => {
  expect(await amountsWith([sum(500_000, 2019)], "500000")).toMatchObject({
    refunded: 0,
    amounts: [{ usd: 500_000, fiscalYear: 2019 }],
  });
});

test("another sum has no year before somebody states one", async () => {
  expect(await amountsWith([sum(500_000, 2019)], "600000")).toMatchObject({
    refunded: 1,
    amounts: [{ usd: 600_000, fiscalYear: null }],
  });
});
