import { describe, expect, test } from "vitest";
import { run } from "../../cli/search.ts";
import { edition, organisation, project } from "../search/editions.ts";
import { overhear } from "./command.ts";

const heard = overhear();
const file = (content: unknown) => heard.file("list.json", content);
const ids = () => heard.lines().map((line) => (JSON.parse(line) as { id: string }).id);

const list = edition({
  organisations: [organisation("iom", "International Organization for Migration", { acronym: "IOM" })],
  projects: [
    project("a", { title: "Safe return", implementer: "iom", countries: ["GH"] }),
    project("b", { title: "Return of cattle", countries: ["GH"] }),
    project("c", { title: "Roads", countries: ["PE"] }),
  ],
});
const rows = JSON.parse(
  '[{"id":"2003-gh-x","title":"Shelter in Accra","countries":["GH"],"countryText":"Ghana","implementer":"IOM","sourceUrl":"https://example.org/a"}]',
) as unknown;

describe("sightline search", () => {
  test("prints projects alone, best first, a line each with its fields", async () => {
    const code = await run(["iom", "ghana", "--list", file(list)]);
    expect([code, heard.complained]).toEqual([0, []]);
    expect(ids()).toEqual(["a"]);
    expect(JSON.parse(heard.lines()[0] ?? "")).toMatchObject({
      title: "Safe return",
      countries: ["GH"],
      names: { implementer: "International Organization for Migration" },
    });
  });

  test.each(["Гана", "غانا", "gana", "ghana"])("finds what is done in %s, as every surface does", async (query) => {
    expect(await run([query, "--list", file(list)])).toBe(0);
    expect(ids().sort()).toEqual(["a", "b"]);
  });

  test("keeps to the limit", async () => {
    expect(await run(["return", "--list", file(list), "--limit", "1"])).toBe(0);
    expect(ids()).toEqual(["a"]);
  });

  test.each<[string[], string[], RegExp[]]>([
    [["country:gh"], ["a", "b"], []],
    [["country:pe", "roads"], ["c"], []],
    [["return", "country:pe"], [], []],
    [["roads", "colour:red"], ["c"], [/"colour:" is no filter/]],
    [["roads", "funder:nobody"], ["c"], [/knows no "funder:nobody"/]],
  ])("typed forms narrow: %j", async (query, expected, sentences) => {
    expect(await run([...query, "--list", file(list)])).toBe(0);
    expect(ids().sort()).toEqual(expected);
    expect(heard.complained).toHaveLength(sentences.length);
    for (const [at, sentence] of sentences.entries()) expect(heard.complained[at]).toMatch(sentence);
  });

  test("rows of the public record are narrowed and found by who pays, which they only print", async () => {
    const [row] = rows as object[];
    const paid = [
      { ...row, funder: "DOS/PRM" },
      { ...row, id: "2003-gh-y", title: "Courts in Accra", funder: "DOL/ILAB; HHS" },
      { ...row, id: "2003-gh-z", title: "Radio in Accra", funder: "Somebody" },
    ];
    for (const [query, expected] of [
      ["funder:prm", "2003-gh-x"],
      ["funder:ilab", "2003-gh-y"],
      ["population refugees accra", "2003-gh-x"],
    ] as const) {
      expect(await run([query, "--list", file(paid)])).toBe(0);
      expect(ids().at(-1), query).toBe(expected);
    }
    expect(JSON.parse(heard.lines()[0] ?? "")).toMatchObject({
      funder: "state-prm",
      names: { funder: expect.stringContaining("Population") },
    });
    expect(heard.complained).toEqual([]);
  });

  test("reads rows of the public record", async () => {
    expect(await run(["shelter acra", "--list", file(rows)])).toBe(0);
    expect(ids()).toEqual(["2003-gh-x"]);
  });

  test("says what is wrong with a list, row by row, and searches none", async () => {
    expect(await run(["iom", "--list", file({ ...list, projects: [{ ...list.projects[0], end: "soon" }] })])).toBe(1);
    expect(heard.printed).toBe("");
    expect(heard.complained.join("\n")).toContain("end");
  });

  test.each([
    ["no file", (path: string) => `${path}.none`, /cannot be read/],
    ["no JSON", (path: string) => path, /not JSON/],
  ])("%s", async (_case, place, sentence) => {
    expect(await run(["iom", "--list", place(file("{"))])).toBe(1);
    expect(heard.complained.join("\n")).toMatch(sentence);
  });

  test.each([[[]], [["iom", "--limit", "0"]], [["iom", "--limit", "many"]], [["iom", "--other"]]])(
    "wrong use: %j",
    async (args) => {
      expect(await run(args)).toBe(2);
      expect(heard.complained.join("\n")).toContain("Usage");
    },
  );
});
