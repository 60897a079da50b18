import { expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import { statedFields } from "../../lib/exchange/stated-fields.ts";

async function stated(text: string, name: string): Promise<string[]> {
  const options = { name, format: "auto", publisher: "tip", base: null } as const;
  return [...statedFields(await importFile(new TextEncoder().encode(text), options))];
}

test("a table states what one of its records does; a column blank throughout says nothing", async () => {
  const head = "Implementer,Country,Project Period,Obligated,Title";
  const fields = await stated(`${head}\nIOM,Ghana,,"$5,000",\nUNODC,Kenya,2019-10-01 to 2021-09-30,,\n`, "list.csv");
  expect(fields).toEqual(expect.arrayContaining(["implementer", "countries", "scope", "start", "end", "amounts"]));
  expect(fields).not.toContain("title");
  expect(fields).not.toContain("monitoring");
});

test("a focus that words of the description suggest is not stated", async () => {
  const text = "Implementer,Country,Description\nIOM,Ghana,Prosecutes traffickers and protects victims in shelters\n";
  expect(await stated(text, "list.csv")).not.toContain("focus");
  const typed =
    "Implementer,Country,Type,Description\nIOM,Ghana,Protection,Shelters\nIOM,Togo,,Prosecutes traffickers\n";
  expect(await stated(typed, "list.csv")).toContain("focus");
});

test("a page states what one of its records does", async () => {
  const page =
    "Country: Ghana\nImplementer: IOM\nAmount: $750,000\nEnd Date: 9/30/2021\nDescription: Runs two shelters in Accra.\n\nCountry: Kenya\nImplementer: UNODC\nAmount: $500,000\nEnd Date: 9/30/2022\nDescription: Trains judges.\n";
  const fields = await stated(page, "page.txt");
  expect(fields).toEqual(expect.arrayContaining(["implementer", "countries", "amounts", "end", "summary"]));
  expect(fields).not.toContain("start");
});
