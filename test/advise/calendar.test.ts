import { describe, expect, test } from "vitest";
import { calendarOf } from "../../lib/advise/calendar.ts";
import { calendarFile } from "../../lib/advise/calendar-file.ts";
import type { Call } from "../../lib/list/schema.ts";
import { call, context, project, readerOf, stringsOf, wordsOf } from "./small-edition.ts";

const calls: Call[] = [
  call("soon", {
    countries: ["GH"],
    stage: "open",
    closes: "2026-12-18",
    assistanceListing: "19.019",
    number: "SFOP-1",
  }),
  call("later", { countries: ["TG"], closes: "2027-02" }),
  call("plan", { countries: [], stage: "forecast", opens: "2027-01-15", funder: null }),
  call("who", { countries: ["FJ"] }),
  call("gone", { countries: ["GH"], stage: "closed", closes: "2026-06-30" }),
  call("long-gone", { countries: ["GH"], closes: "2024-06-30" }),
];
const projects = [
  project("a", { end: "2028-01-01" }),
  project("b", { implementer: "fts", countries: ["GH", "TG"], end: "2020-01-01" }),
  project("c", { implementer: "fts", end: "2019-01-01" }),
];
const ask = (some: Call[], language = "en") =>
  calendarOf(some, readerOf({ projects, calls: some }), context({ words: wordsOf(language) }));

describe("the calendar", () => {
  test("calls by stage and day, with their countdown and what is not stated", async () => {
    const { groups } = await ask(calls);
    expect(
      groups.map(({ heading, rows }) => [heading, rows.map(({ id, when, countdown }) => [id, when, countdown])]),
    ).toEqual([
      [
        "Open",
        [
          ["soon", "Closes 18 Dec 2026", "in 27 days"],
          ["later", "Closes Feb 2027", "in 99 days at the latest"],
        ],
      ],
      ["Forecast", [["plan", "Opens 15 Jan 2027", "in 55 days"]]],
      ["Stage not known", [["who", "Closing date not stated", null]]],
      ["Closed in the last 12 months", [["gone", "Closed 30 Jun 2026", null]]],
    ]);
    expect(groups[0]?.rows[0]?.fields.map(({ value, stated }) => [value, stated])).toEqual([
      ["SFOP-1", true],
      ["19.019", true],
      ["J/TIP", true],
      ["Ghana", true],
    ]);
    expect(groups[1]?.rows[0]?.fields.map(({ stated }) => stated)).toEqual([false, false, false, false]);
  });

  test("who has projects where a call is for: those with running ones first; or why nobody is named", async () => {
    const rows = (await ask(calls)).groups.flatMap((group) => group.rows);
    const named = (id: string) => {
      const row = rows.find((one) => one.id === id);
      return [row?.implementers.map(({ name, detail }) => `${name}: ${detail}`), row?.noImplementers];
    };
    expect(named("soon")).toEqual([
      [
        "International Organization for Migration: 1 project in this list, 1 runs by its dates",
        "Free the Slaves: 2 projects in this list, none known to run today",
      ],
      null,
    ]);
    expect(named("plan")).toEqual([[], "The call names no country, so no organisation is named."]);
    expect(named("who")).toEqual([[], "No project in this list names an organisation there."]);
  });

  test("a list without calls has no group at all", async () => expect(await ask([])).toEqual({ groups: [] }));

  test.each(["en", "fr", "es"])("no word is missing in %s", async (language) => {
    const said = stringsOf(await ask(calls, language));
    expect(said.filter((text) => /undefined|null|calendar[A-Z]|\{\w+\}/.test(text))).toEqual([]);
  });
});

describe("a day as a calendar file", () => {
  test("one whole day, escaped, in lines of at most 75 octets; none where only a month is stated", async () => {
    const title = "Protect, prevent; prosecute \\ partner é".repeat(4);
    const { groups } = await ask([call("soon", { title, stage: "open", closes: "2026-12-18" }), ...calls.slice(1, 2)]);
    const [soon, later] = groups[0]?.rows ?? [];
    const file = soon && calendarFile(soon, 7, "2026-11-21T10:20:30.000Z");
    const lines = file?.text.split("\r\n") ?? [];
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const whole = file?.text.replaceAll("\r\n ", "") ?? "";
    expect(whole).toContain("\r\nDTSTART;VALUE=DATE:20261218\r\n");
    expect(whole).toContain("\r\nDTSTAMP:20261121T102030Z\r\n");
    expect(whole).toContain("SUMMARY:Closes 18 Dec 2026: Protect\\, prevent\\; prosecute \\\\ partner é");
    expect(file?.name).toBe("soon.ics");
    expect(later && calendarFile(later, 7, "2026-11-21T10:20:30.000Z")).toBeNull();
  });
});
