import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parsePageLine } from "../../cli/page-input.ts";
import { recogniseCommand } from "../../cli/recognise.ts";
import { runOnLines } from "./command.ts";

const run = (args: string[], input = "") => runOnLines(recogniseCommand, args, input);

test.each([
  ["an unknown option", ["--speed"]],
  ["a file without its address", ["--html", "page.html"]],
  ["an address without a file", ["--url", "https://example.org"]],
  ["a word that is no option", ["page.html"]],
])("%s is wrong use", async (_case, args) => {
  const { code, printed, complaints } = await run(args);
  expect([code, printed]).toEqual([2, []]);
  expect(complaints.join()).not.toBe("");
});

test.each([
  ["{", "this is not JSON."],
  ["[]", "a page is a JSON object."],
  ["null", "a page is a JSON object."],
  ['{"url":"x","text":"y"}', '"id" is missing.'],
  ['{"id":"1","url":"x"}', 'a page needs "text" or "html".'],
  ['{"id":"1","url":5,"text":""}', '"url" must be text.'],
])("the line %s is refused with a sentence", (line, sentence) => {
  expect(parsePageLine(line)).toBe(sentence);
});

// The shipped data is generated; without it only the way in can be tested.
describe.skipIf(!existsSync("public/data/gazetteer.bin") || !existsSync("public/data/starter.json"))(
  "with the shipped data",
  () => {
    let folder = "";
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "sightline-"));
    });
    afterAll(() => rm(folder, { recursive: true }));

    test("every line gets a line, in order, with every field", async () => {
      const pages = [
        {
          id: "a",
          url: "https://www.state.gov/countries-areas/ghana/",
          title: "Ghana",
          text: "Ghana fights human trafficking with IOM.",
        },
        { id: 2, url: "https://shop.example/", html: "<h1>Lamp</h1><p>Add to cart. In stock. Free shipping.</p>" },
      ];
      const { code, printed, complaints } = await run([], `${pages.map((page) => JSON.stringify(page)).join("\n")}\n`);
      expect([code, complaints]).toEqual([0, []]);
      expect(printed.map(({ id }) => id)).toEqual(["a", "2"]);
      expect(Object.keys(printed[0])).toEqual([
        "id",
        "kind",
        "countries",
        "candidates",
        "organisations",
        "applicant",
        "fields",
        "reasons",
      ]);
      expect(printed[0]).toMatchObject({
        kind: "country",
        countries: ["GH"],
        organisations: ["International Organization for Migration"],
        applicant: null,
        fields: null,
      });
      expect(printed[1]).toMatchObject({ kind: "none", countries: [] });
    });

    test("a broken line is named and the rest goes on", async () => {
      const { code, printed, complaints } = await run(
        [],
        '{"id":"1","url":"","text":"x"}\nnot json\n\n{"id":"3","url":"","text":"y"}',
      );
      expect(code).toBe(1);
      expect(printed.map(({ id }) => id)).toEqual(["1", "3"]);
      expect(complaints).toEqual(["line 2: this is not JSON."]);
    });

    test("an applicant of the list has its canonical name, a stranger only a legal name", async () => {
      const form = (name: string) =>
        `Legal Name: ${name}\nUEI: 0000000000\nProject title: Safe schools for all\nFederal funds requested: $50,000\nCountry: Nepal`;
      const lines = [form("Winrock Intl."), form("Asha Mahila Sangh")].map((text, id) =>
        JSON.stringify({ id, url: "", text }),
      );
      const { printed } = await run([], lines.join("\n"));
      expect(
        printed.map(({ kind, applicant, fields }) => [kind, applicant, fields.legalName, fields.amount, fields.uei]),
      ).toEqual([
        ["request", "Winrock International", "Winrock Intl.", 50_000, null],
        ["request", null, "Asha Mahila Sangh", 50_000, null],
      ]);
    });

    test("one page from a file", async () => {
      const file = join(folder, "page.html");
      await writeFile(
        file,
        "<html lang=fr><head><title>Lutte contre la traite au Niger</title></head><body><main><h1>Niger</h1><p>Le gouvernement aide les victimes de traite.</p></main></body></html>",
      );
      const { code, printed } = await run(["--html", file, "--url", "https://ne.usembassy.gov/fr/"]);
      expect(code).toBe(0);
      expect(printed).toMatchObject([{ id: file, kind: "country", countries: ["NE"] }]);
    });

    test("a file that is not there is said so", async () => {
      const { code, complaints } = await run(["--html", join(folder, "none.html"), "--url", "https://example.org/"]);
      expect(code).toBe(1);
      expect(complaints[0]).toContain("cannot be read");
    });
  },
);
