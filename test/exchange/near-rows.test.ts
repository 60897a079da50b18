import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";

const header = "Country,Implementer,Title,Amount,Start Date,End Date,Description,Award Number";
const base = {
  ...{
    country: "Ghana",
    implementer: "Free the Slaves",
    title: "Anti-Trafficking in Ghana's fishing",
    amount: "500000",
  },
  ...{ start: "2024-10-01", end: "2026-09-30", text: "Runs two shelters: one in Accra, one in Ho.", award: "" },
};
const row = (changes: Partial<typeof base> = {}) =>
  Object.values({ ...base, ...changes })
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(",");
const other = row({ title: "Judges", text: "Trains judges", amount: "90000" });

async function twins(...rows: string[]) {
  const text = [header, ...rows].join("\n");
  const options = { name: "a.csv", format: "auto" as const, publisher: "tip", base: null, today: "2026-11-22" };
  const { problems, records } = await importFile(new TextEncoder().encode(text), options);
  expect(records).toHaveLength(rows.length);
  return problems
    .filter(({ code }) => ["near-record", "same-record", "same-award"].includes(code))
    .map(({ row, field, code, severity, other }) => [row, field, code, severity, other]);
}

describe("a row that says the same as another but for how it is written is told with the other's row", () => {
  test.each<[string, Partial<typeof base>]>([
    ["spaces", { title: "Anti-Trafficking  in Ghana's fishing " }],
    ["a space that does not break", { title: "Anti-Trafficking in Ghana's\u00a0fishing" }],
    ["another dash", { title: "Anti–Trafficking in Ghana's fishing" }],
    ["a space for a dash", { title: "Anti Trafficking in Ghana's fishing" }],
    ["no dash", { title: "Antitrafficking in Ghana's fishing" }],
    ["curly quotes", { title: "Anti-Trafficking in Ghana’s fishing" }],
    ["quotes around it", { title: '"Anti-Trafficking in Ghana\'s fishing"' }],
    ["case", { title: "ANTI-TRAFFICKING IN GHANA'S FISHING", implementer: "FREE THE SLAVES" }],
    ["the case of the country and of the description", { country: "GHANA", text: base.text.toLowerCase() }],
    ["a line break in the description", { text: "Runs two shelters:\none in Accra, one in Ho." }],
    [
      "how its sum and its dates are written",
      { amount: "$500,000", start: "10/1/2024", title: "anti-trafficking in Ghana's fishing" },
    ],
    ["a soft hyphen", { text: "Runs two shelters: one in Ac\u00adcra, one in Ho." }],
  ])("%s", async (_what, changes) => {
    expect(await twins(row(), other, row(changes))).toEqual([[4, "id", "near-record", "warning", 2]]);
  });

  test("of three each later one is told, whatever else is like them", async () => {
    const near = row({ title: base.title.toUpperCase() });
    const another = row({ text: "Runs two shelters: one in Accra, one in Ho, and a hotline." });
    expect(await twins(row(), another, near, row({ title: base.title.toLowerCase() }))).toEqual([
      [4, "id", "near-record", "warning", 2],
      [5, "id", "near-record", "warning", 2],
    ]);
  });

  test("once: neither as the very same nor by its award number", async () => {
    const award = "SSJTIP24GR0012";
    expect(await twins(row({ award }), row({ award, title: base.title.toUpperCase() }))).toEqual([
      [3, "id", "near-record", "warning", 2],
    ]);
    expect(await twins(row({ award }), row({ award }))).toEqual([[3, "id", "same-record", "warning", 2]]);
  });
});

describe("a row that is near another in life is none", () => {
  test.each<[string, Partial<typeof base>]>([
    ["another year", { start: "2026-10-01", end: "2028-09-30" }],
    ["another end", { end: "2027-09-30" }],
    ["another country", { country: "Togo" }],
    ["another sum", { amount: "500001" }],
    ["another implementer", { implementer: "Free the Slaves Ghana" }],
    ["another phase", { title: `${base.title} II` }],
    ["another figure in its title", { title: `${base.title} 2` }],
    ["another town", { text: "Runs two shelters: one in Accra, one in Wa." }],
    ["another award number", { award: "SSJTIP24GR0012" }],
  ])("%s", async (_what, changes) => {
    expect(await twins(row(), other, row(changes))).toEqual([]);
  });

  test("figures that a point divides are others than those run together", async () => {
    expect(await twins(row({ title: "Output 1.1" }), row({ title: "Output 11" }))).toEqual([]);
  });

  test("rows with neither title nor description may be several projects", async () => {
    const bare = { title: "", text: "" };
    expect(await twins(row(bare), row({ ...bare, implementer: "FREE THE SLAVES" }))).toEqual([]);
  });

  test("a column that no field is named like tells rows apart", async () => {
    const text = `Country,Title,Component\nGhana,Shelters,A\nGhana,SHELTERS,B\nTogo,Judges,A\n`;
    const options = { name: "a.csv", format: "auto" as const, publisher: "tip", base: null };
    const { problems } = await importFile(new TextEncoder().encode(text), options);
    expect(problems.filter(({ code }) => code === "near-record")).toEqual([]);
  });
});
