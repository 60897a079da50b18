import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { noDecisions, readPublicRecord } from "../../lib/exchange/public-record.ts";
import { matchProjects } from "../../lib/list/identity.ts";
import { timelinesOf } from "../../lib/list/timeline.ts";

const file = new URL("../../../shared/data/projects.json", import.meta.url);
const rows: { listAsOf: string }[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
const listOf = (day: string) =>
  readPublicRecord(
    rows.filter(({ listAsOf }) => listAsOf === day),
    { publisher: "record", ...noDecisions },
  ).projects;

/** Who is who, by the beginnings of ids; what is not named is new. */
const pairs: [older: string, newer: string, same: [string, string][]][] = [
  ["2018-12-01", "2020-01-01", [["2020-ao-bw-cd", "2018-ao-bw-cd"]]],
  ["2020-01-01", "2021-10-01", [["2021-bi-km-dj", "2020-bi-km-dj"]]],
  ["2021-10-01", "2022-08-01", [["2022-bi-km-dj", "2021-bi-km-dj"]]],
  [
    "2022-08-01",
    "2024-01-01",
    [
      ["2024-ly", "2022-ly"],
      ["2024-bi-km-dj", "2022-bi-km-dj"],
    ],
  ],
  ["2020-01-01", "2024-01-01", [["2024-bi-km-dj", "2020-bi-km-dj"]]],
  ["2012-12-04", "2024-01-01", []],
  ["2010-05-14", "2012-12-04", []],
];

describe.skipIf(rows.length === 0)("lists of several days in the public record", () => {
  test.each(pairs)("of %s and %s, with no award number and implementers as printed", (older, newer, same) => {
    const found = matchProjects(listOf(older), listOf(newer)).filter((match) => match.older !== null);
    expect(
      found.map((match) =>
        [match.newer, match.older].map((id) => same.flat().find((start) => id?.startsWith(start)) ?? id),
      ),
    ).toEqual(same);
  });

  test("through all of them, Eastern Africa is one project of four printings", () => {
    const days = [...new Set(rows.map(({ listAsOf }) => listAsOf))]
      .filter((day) => day > "2000" && day < "2025")
      .sort();
    const timelines = timelinesOf(days.map((asOf) => ({ asOf, projects: listOf(asOf) })));
    const several = timelines.filter(({ sightings }) => sightings.length > 1);
    expect(
      several.map(({ sightings }) => sightings.map(({ asOf, project }) => `${asOf} ${project.countries[0]}`)),
    ).toEqual([
      ["2018-12-01 AO", "2020-01-01 AO"],
      ["2020-01-01 BI", "2021-10-01 BI", "2022-08-01 BI", "2024-01-01 BI"],
      ["2022-08-01 LY", "2024-01-01 LY"],
    ]);
  });
});
