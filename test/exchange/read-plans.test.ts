import { describe, expect, test } from "vitest";
import { readPlans } from "../../lib/exchange/plans/read-plans.ts";
import { readRange } from "../../lib/exchange/plans/read-range.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Plan } from "../../lib/list/schema.ts";
import { workbook } from "../chromium/workbook.ts";
import { edition } from "../store/edition.ts";

const source = { url: null, title: null, asOf: null };
const dates = { page: null, validFrom: null, validTo: null, successor: null, note: null, functions: [], source };
const base = {
  publishers: [{ id: "state", name: "State" }],
  offices: [
    {
      id: "state-prm",
      name: "Bureau of Population, Refugees, and Migration",
      department: "State",
      abbreviation: "PRM",
      ...dates,
    },
    { id: "usaid-ctip", name: "Counter-Trafficking in Persons", department: "USAID", abbreviation: "C-TIP", ...dates },
  ],
  plans: [] as Plan[],
};
const text = (...lines: string[]) => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
const read = (bytes: Uint8Array, plans: Plan[] = []) =>
  readPlans(bytes, { name: "plans.csv", publisher: "state", base: { ...base, plans } });

test("a table of plans becomes plans: who means to fund what, from what to what, and who decides by when", async () => {
  const file = await read(
    text(
      "Plans as of November 2026",
      "Title,Office,Country,Fiscal year,Minimum amount,Maximum amount,Decision date,Owner,Description",
      'Shelter in Accra,PRM,Ghana,FY 2027,"$500,000","1,000,000",15 March 2027,PRM grants team,Shelter for survivors',
      'Prevention in Kenya and Burma,USAID,"Kenya, Burma",2027,250000,TBD,2027-06,USAID Nairobi,',
      "Total,,,,750000,1000000,,,",
    ),
  );
  expect(file?.problems).toEqual([]);
  expect(file?.plans).toMatchObject([
    {
      id: "state.plan-2027-state-prm-shelter-in-accra",
      title: "Shelter in Accra",
      funder: "state-prm",
      countries: ["GH"],
      fiscalYear: 2027,
      usdFrom: 500_000,
      usdTo: 1_000_000,
      decides: "2027-03-15",
      owner: "PRM grants team",
      note: "Shelter for survivors",
      marking: "UNCLASSIFIED",
    },
    { funder: "usaid-ctip", countries: ["KE", "MM"], usdFrom: 250_000, usdTo: null, decides: "2027-06" },
  ]);
  expect(file?.repairs.map(({ n, printed }) => [n, printed])).toEqual([[2, "Burma"]]);
  expect(file?.rows).toBe(5);
  const whole = edition(1, { offices: base.offices, plans: file?.plans ?? [] });
  expect(parseEdition(whole).ok).toBe(true);
});

test("French and Spanish headers, a workbook and one column for a range are read too", async () => {
  const french = await read(
    text(
      "Titre;Bureau;Pays;Exercice;Montant prévu;Date de décision;Responsable",
      "Abri;PRM;Sénégal;2027;500 000 $ à 750 000 $;2027-03-01;Équipe PRM",
    ),
  );
  expect(french?.plans).toMatchObject([{ countries: ["SN"], usdFrom: 500_000, usdTo: 750_000, owner: "Équipe PRM" }]);
  const spanish = workbook([
    ["Planes"],
    ["Título", "Oficina", "País", "Año fiscal", "Monto previsto", "Fecha de decisión", "Responsable"],
    ["Refugio", "PRM", "Perú", 2027, 800000, "2027-04-01", "Equipo"],
  ]);
  expect((await read(spanish))?.plans).toMatchObject([{ countries: ["PE"], usdFrom: 800_000, usdTo: 800_000 }]);
});

test("what cannot be read is not stated, and a problem with its row and text", async () => {
  const file = await read(
    text(
      "Title,Office,Country,FY,Planned amount,Decision date,Owner",
      "Shelter,Ministry of Quays,Atlantis,next year,about lots,soon,",
      ",PRM,Kenya,2027,100000,2027-01-01,",
    ),
  );
  expect(file?.problems.map(({ row, field, value }) => [row, field, value])).toEqual([
    [2, "countries", "Atlantis"],
    [2, "decides", "soon"],
    [2, "usdFrom", "about lots"],
    [2, "funder", "Ministry of Quays"],
    [2, "fiscalYear", "next year"],
    [3, "title", ""],
  ]);
  expect(file?.plans[0]).toMatchObject({ countries: [], funder: null, fiscalYear: null, usdFrom: null, decides: null });
});

test("a plan of the list keeps its id, whoever gave it; two alike have two", async () => {
  const rows = ["Title,Office,FY,Planned amount,Decision date", "Shelter,PRM,2027,100000,2027-01-01"];
  const first = await read(text(...rows));
  const listed = first?.plans.map((plan) => ({ ...plan, id: "state.by-hand" })) ?? [];
  const later = await read(text(rows[0] ?? "", "Shelter,PRM,2027,200000,2027-02-01"), listed);
  expect(later?.plans).toMatchObject([{ id: "state.by-hand", usdTo: 200_000 }]);
  const twice = await read(text(...rows, rows[1] ?? ""), listed);
  expect(twice?.plans.map(({ id }) => id)).toEqual(["state.by-hand", "state.plan-2027-state-prm-shelter"]);
});

describe("no table of plans", () => {
  test.each([
    ["projects", "Country,Implementer,Title,Amount,Start Date,End Date\nKenya,Trust,Doors,100000,1/1/2024,1/1/2026"],
    ["projects with planned sums", "Country,Implementer,Title,Planned amount\nKenya,Trust,Doors,100000"],
    ["projects with a floor and a ceiling", "Country,Recipient,Title,Minimum,Maximum\nKenya,Trust,Doors,1000,2000"],
    ["prose", "The decision date is near.\nThe owner decides."],
    ["a picture", "\u0089PNG\r\n"],
  ])("%s", async (_what, content) => {
    expect(await read(text(content))).toBeNull();
  });
});

describe("a range of money", () => {
  const one = (amount: string) => {
    const { usdFrom, usdTo, wrong } = readRange({ amount, from: null, to: null });
    return [usdFrom, usdTo, wrong.length];
  };
  test.each<[string, number | null, number | null, number]>([
    ["$750,000", 750_000, 750_000, 0],
    ["$500,000 – $1,000,000", 500_000, 1_000_000, 0],
    ["$0.5–1 million", 500_000, 1_000_000, 0],
    ["between $200,000 and $300,000", 200_000, 300_000, 0],
    ["up to $1,000,000", null, 1_000_000, 0],
    ["at least $250,000", 250_000, null, 0],
    ["EUR 5,000", null, null, 1],
    ["500 000 $ à 750 000 $", 500_000, 750_000, 0],
    ["$100,000 now, $200,000 later", null, null, 1],
    ["$500,000 to $400,000", null, null, 1],
    ["some", null, null, 1],
  ])("%s", (amount, from, to, wrong) => {
    expect(one(amount)).toEqual([from, to, wrong]);
  });
});
