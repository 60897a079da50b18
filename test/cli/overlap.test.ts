import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { overlapCommand } from "../../cli/overlap.ts";
import { parseProposal } from "../../cli/overlap-input.ts";
import { OVERLAP_PARTS } from "../../lib/advise/overlap-shape.ts";
import { runOnLines } from "./command.ts";

const run = (args: string[], input = "") => runOnLines(overlapCommand, args, input);

test.each([
  ["{", "this is not JSON."],
  ["[]", "a proposal is a JSON object."],
  ['{"title":"x"}', '"id" is missing.'],
  ['{"id":1,"text":5}', '"title" and "text" are texts.'],
  ['{"id":1,"applicant":{}}', '"applicant" must be text.'],
  ['{"id":1,"amountUsd":"1000"}', '"amountUsd" must be a number.'],
  ['{"id":1,"country":[5]}', '"country" is a name, a code, or a list of them.'],
  ['{"id":1,"start":"03/03/26"}', "a date is 2011, 2011-09 or 2011-09-30."],
])("the line %s is refused with a sentence", (line, sentence) => {
  expect(parseProposal(line)).toBe(sentence);
});

test("what a line leaves out is not stated", () => {
  expect(parseProposal('{"id":7}')).toEqual({
    id: "7",
    title: "",
    text: "",
    countries: [],
    applicant: "",
    amountUsd: null,
    start: null,
    end: null,
  });
});

let folder = "";
let list = "";
const row = (id: string, title: string, summary: string) => ({ id, title, summary, countries: ["GH"], region: "AF" });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sightline-overlap-"));
  list = join(folder, "list.json");
  const rows = [
    row("gh-fishing", "Children in fishing", "Rescues trafficked children from fishing and returns them to school."),
    row("gh-judges", "Judges", "Trains judges in the law against trafficking."),
  ];
  await writeFile(list, JSON.stringify(rows));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fishing = {
  id: "a",
  title: "Enfants pêcheurs",
  text: "Sauver les enfants victimes de traite dans la pêche.",
  country: "Ghana",
};
const water = { id: 2, title: "Boreholes", text: "Wells and pumps for villages.", country: ["GH"] };

test("every proposal gets one line, the nearest projects by the ids of the file, best first, spoken or not", async () => {
  const { code, printed } = await run(["--list", list], `${JSON.stringify(fishing)}\n\n${JSON.stringify(water)}\n`);
  expect(code).toBe(0);
  expect(printed.map(({ id, speak }) => [id, speak])).toEqual([
    ["a", true],
    ["2", false],
  ]);
  expect(printed[0].matches[0].project).toBe("gh-fishing");
  expect(Object.keys(printed[0].matches[0].parts).sort()).toEqual([...OVERLAP_PARTS].sort());
});

test("a broken line is named and the rest goes on", async () => {
  const { code, printed, complaints } = await run(["--list", list], `{\n${JSON.stringify(fishing)}`);
  expect([code, printed.length, complaints]).toEqual([1, 1, ["line 1: this is not JSON."]]);
});

test("a list that is none, and an option that does not exist", async () => {
  expect((await run(["--list", join(folder, "none.json")])).code).toBe(1);
  expect((await run(["--speed"])).code).toBe(2);
});

test.skipIf(!existsSync("public/data/gazetteer.bin") || !existsSync("public/data/starter.json"))(
  "without a country the text is read for one",
  async () => {
    const { country: _left, ...unplaced } = { ...fishing, text: `${fishing.text} Au Ghana, sur le lac Volta.` };
    const { printed } = await run(["--list", list], JSON.stringify(unplaced));
    expect(printed[0].matches[0].parts.country).toEqual({ likeness: "same", words: ["GH"] });
  },
);
