import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../cli/timeline.ts";
import { overhear } from "./command.ts";

const heard = overhear();
const list = (name: string, ...records: string[]) =>
  heard.file(name, `TIP Office Project Descriptions\n\n${records.join("\n\n")}\n`);
const eastern = (countries: string, amount: string, end: string) =>
  `Countries: Eastern Africa (${countries})\nImplementer: UNODC\nAmount: ${amount}\nStart Date: 4/1/2019\nProspective End Date: ${end}\nDescription: Strengthens criminal justice against trafficking in Eastern Africa by a regional plan of action.`;
const other =
  "Country: Peru\nImplementer: Lantern Street\nAmount: $90,000\nStart Date: 1/1/2021\nProspective End Date: 12/31/2022\nDescription: Runs a shelter.";

test("a project that three lists print with other ends, sums and countries is one, and tells what changed", async () => {
  const lists = [
    list("2020.txt", eastern("Kenya, Uganda, Sudan, South Sudan, and Ethiopia", "$1,000,000", "3/31/2022"), other),
    list("2022.txt", eastern("Kenya, Uganda, and Ethiopia", "$1,000,000", "3/31/2023")),
    list("2024.txt", eastern("Kenya, Uganda, Ethiopia, and South Sudan", "$1,500,000", "3/31/2025")),
  ];
  expect(await run(lists)).toBe(0);
  const timelines = JSON.parse(heard.printed) as { printings: { list: string; sureness: string; fields: object }[] }[];
  expect(timelines.map(({ printings }) => printings.map(({ list: name }) => name))).toEqual([
    ["2020.txt", "2022.txt", "2024.txt"],
    ["2020.txt"],
  ]);
  expect(timelines[0]?.printings.map(({ fields }) => Object.keys(fields).sort())).toEqual([
    [],
    expect.arrayContaining(["countries", "end"]),
    expect.arrayContaining(["amounts", "countries", "end"]),
  ]);
  expect(heard.complained).toEqual(["2 projects, 1 of them in more than one list."]);
});

test("one list alone, or a file that is none, is refused with a sentence", async () => {
  expect(await run([list("one.txt", other)])).toBe(2);
  expect(await run([list("one.txt", other), join(heard.folder, "missing.txt")])).toBe(1);
  expect(heard.complained[1]).toMatch(/missing\.txt cannot be read/);
});
