import { expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import { statedFields } from "../../lib/exchange/stated-fields.ts";

async function stated(text: string, name: string): Promise<string[]> {
  const options = { name, format: "auto", publisher: "tip", base: null } as const;
  return [...statedFields(await importFile(new TextEncoder().encode(text), options))];
}

test("a table states what its columns hold, blank or not, and what follows from it", async () => {
  const fields = await stated("Implementer,Country,Project Period,Obligated,Focus\nIOM,Ghana,,,\n", "list.csv");
  expect(fields).toEqual(
    expect.arrayContaining(["implementer", "countries", "scope", "start", "end", "amounts", "focus"]),
  );
  expect(fields).not.toContain("title");
  expect(fields).not.toContain("monitoring");
});

test("a page states what one of its records does", async () => {
  const page =
    "Country: Ghana\nImplementer: IOM\nAmount: $750,000\nEnd Date: 9/30/2021\nDescription: Runs two shelters in Accra.\n\nCountry: Kenya\nImplementer: UNODC\nAmount: $500,000\nEnd Date: 9/30/2022\nDescription: Trains judges.\n";
  const fields = await stated(page, "page.txt");
  expect(fields).toEqual(expect.arrayContaining(["implementer", "countries", "amounts", "end", "summary"]));
  expect(fields).not.toContain("start");
});
