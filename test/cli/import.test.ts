import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run as exportList } from "../../cli/export.ts";
import { run as importList } from "../../cli/import.ts";
import { writeEdition } from "../../lib/list/compact.ts";
import { edition, organisation, project } from "../search/editions.ts";
import { overhear } from "./command.ts";

const heard = overhear();
const list = edition({
  projects: [project("a", { title: "Safe return", implementer: "iom", countries: ["GH"] })],
  organisations: [organisation("iom", "International Organization for Migration", { acronym: "IOM" })],
});

describe("sightline import", () => {
  test("prints records, problems and repairs; names become ids of the base", async () => {
    const table = heard.file(
      "list.csv",
      "Title,Recipient,Country,Start Date\nSafe return,IOM,Ghana,10/1/2021\nCourts,Somebody New,Atlantis,2021\n",
    );
    const code = await importList([table, "--base", heard.file("base.json", writeEdition(list))]);
    const answer = JSON.parse(heard.printed) as Record<"records" | "problems" | "repairs", Record<string, unknown>[]>;
    expect([code, heard.complained]).toEqual([1, []]);
    expect(answer.records).toMatchObject([
      { n: 1, row: 2, title: "Safe return", implementer: "iom", countries: ["GH"], start: "2021-10-01" },
      { n: 2, row: 3, title: "Courts", implementer: "Somebody New", start: "2021" },
    ]);
    expect(answer.problems).toMatchObject([{ n: 2, row: 3, field: "countries", value: "Atlantis", severity: "error" }]);
    expect(answer.repairs).toEqual([]);
  });

  test("names the field of the record in which a problem or a repair is found", async () => {
    const table = heard.file(
      "list.csv",
      "Title,Recipient,Amount,Project Period\nCourts,IOM,five lions,8/1/20217/31/2024\n",
    );
    await importList([table, "--base", heard.file("base.json", writeEdition(list))]);
    const { problems, repairs } = JSON.parse(heard.printed) as Record<string, { field: string }[]>;
    expect([problems, repairs].map((told) => told?.map(({ field }) => field))).toEqual([["amounts"], ["period"]]);
  });

  test("is 0 where only warnings are told", async () => {
    const table = heard.file("list.csv", "Title,Recipient,Colour\nSafe return,IOM,red\n");
    expect(await importList([table, "--base", heard.file("base.json", writeEdition(list))])).toBe(0);
  });

  test.each<[string, string[]]>([
    ["no file", []],
    ["two files", ["a.csv", "b.csv"]],
    ["a format that is none", ["a.csv", "--format", "doc"]],
    ["an option that is none", ["a.csv", "--fast"]],
    ["a date that is none", ["a.csv", "--as-of", "yesterday"]],
  ])("with %s is used wrongly", async (_name, args) => {
    expect(await importList(args)).toBe(2);
    expect(heard.complained[0]).toMatch(/^Usage: sightline import/);
  });

  test("of a file that is not there, or without its base, is 1", async () => {
    expect(await importList([join(heard.folder, "none.csv")])).toBe(1);
    expect(await importList([heard.file("a.csv", "Title\nA\n"), "--base", join(heard.folder, "none.json")])).toBe(1);
    expect(heard.complained).toHaveLength(2);
  });
});

describe("sightline export", () => {
  test.each(["csv", "json", "iati"])("writes %s that comes back", async (format) => {
    expect(await exportList([heard.file("list.json", writeEdition(list)), "--format", format])).toBe(0);
    const out = heard.file(`out.${format}`, heard.printed);
    heard.printed = "";
    expect(await importList([out, "--base", heard.file("base.json", writeEdition(list))])).toBe(0);
    expect((JSON.parse(heard.printed) as { records: unknown[] }).records).toMatchObject([list.projects[0]]);
  });

  test.each<[string, string[], number]>([
    ["without a format", ["list.json"], 2],
    ["in a format that is none", ["list.json", "--format", "constructor"], 2],
    ["of a list that is not there", ["none.json", "--format", "csv"], 1],
  ])("%s says why not", async (_name, args, code) => {
    expect(await exportList(args)).toBe(code);
    expect(heard.complained.length).toBeGreaterThan(0);
  });
});
