import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rowView } from "../../entrypoints/desk/row-view.ts";
import { createWords } from "../../lib/words/create.ts";
import type { Catalogue } from "../../lib/words/words.ts";
import { aDesk, bring, csv } from "./a-draft.ts";

const catalogue = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8")) as Catalogue;
const french = createWords("fr", catalogue("fr"), catalogue("en"));

async function found(...lines: string[]) {
  const { desk } = aDesk();
  await desk.bringIn(bring(csv(...lines)));
  const rows = await desk.rows({ filter: "all", from: 0, to: 20 });
  return rows.map((row) =>
    rowView(row, french, true).found.map(({ text, actions }) => [text, ...actions.map(({ name }) => name)]),
  );
}

test("what was repaired is said once, and can be taken back", async () => {
  const [row] = await found("Ukrane,IOM,Harbour watch,750000,2020-10-01,2027-09-30,Meets ships");
  expect(row).toEqual([["Pays\u00a0: «\u00a0Ukrane\u00a0» est lu comme Ukraine.", "unrepair"]]);
});

test("a row that says the same as another names it, and can be left out", async () => {
  const rows = await found(
    "Ghana,IOM,Harbour watch,750000,2020-10-01,2027-09-30,Meets ships",
    "Ghana,IOM,Harbour – Watch,750000,2020-10-01,2027-09-30,Meets ships",
  );
  expect(rows).toEqual([
    [],
    [["La ligne 2 dit la même chose, aux espaces, tirets, guillemets ou majuscules près.", "leave", "keep"]],
  ]);
});

test("an end before its start is said once, and in the person's language once nothing else is open", async () => {
  const line = "Ghana,IOM,Harbour watch,750000,2027-01-01,2023-12-31,Meets ships";
  expect((await found(line))[0]).toEqual([[expect.stringContaining("La fin"), "type", "keep"]]);
});
