import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import { edition, office, organisation, project } from "../search/editions.ts";

const base = edition({
  organisations: [
    organisation("iom", "International Organization for Migration", { acronym: "IOM" }),
    organisation("world-hope", "World Hope International"),
  ],
  offices: [
    office("state-tip", "Office to Monitor and Combat Trafficking in Persons"),
    office("state-inl", "Bureau of International Narcotics and Law Enforcement Affairs"),
  ],
});
const take = (value: unknown) =>
  importFile(new TextEncoder().encode(JSON.stringify(value, null, 1)), {
    ...{ name: "list.json", format: "auto", publisher: "p", base, today: "2026-11-22" },
  });

const plain = {
  ...project("a", { title: "Safe return", implementer: "iom", countries: ["KE"], scope: "country", region: "AF" }),
  ...{
    funder: "state-tip",
    start: "2020-10-01",
    end: "2022-09-30",
    summary: "It builds houses.",
    focus: ["protection"],
  },
  amounts: [{ kind: "obligated", usd: 500_000, fiscalYear: 2020, asOf: "2024-09-30", printed: "$500,000" }],
  sources: [{ url: "https://example.org/list", title: null, asOf: "2024" }],
};
describe("a file of projects by hand", () => {
  const many = (count: number, changes: (at: number) => object = () => ({})) =>
    Array.from({ length: count }, (_none, at) => ({
      ...{ ...plain, id: `p-${at}`, title: `Title ${at}`, marking: null, ...changes(at) },
    }));

  test("is read as an array, and under a key beside what a list has", async () => {
    for (const file of [many(4), { projects: many(4) }, { schema: 1, asOf: "2024", projects: many(4) }]) {
      const { records, problems } = await take(file);
      expect(records.map(({ id }) => id)).toEqual(["p-0", "p-1", "p-2", "p-3"]);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  test("tells a blank that the others do not have, and who says the very same", async () => {
    const rows = many(6, (at) => (at === 3 ? { implementer: null } : at === 5 ? { title: "Title 1" } : {}));
    const { problems } = await take(rows);
    expect(problems.map(({ n, field, code }) => [n, field, code])).toEqual([
      [4, "implementer", "missing-value"],
      [6, "id", "same-record"],
    ]);
  });

  test("one that is no project is refused, and the others are read", async () => {
    const { records, counted, problems } = await take({
      schema: 1,
      projects: [...many(2), null, 5, {}, "x", { id: "q" }],
    });
    expect(records.map(({ id }) => id)).toEqual(["p-0", "p-1"]);
    expect(counted).toMatchObject({ rows: 7, records: 2, refused: 5 });
    expect(new Set(problems.filter(({ n }) => n !== null && n > 2).map(({ n }) => n))).toEqual(
      new Set([3, 4, 5, 6, 7]),
    );
  });

  test("keys that no field has are told once, others by what headers are called", async () => {
    const { records, problems } = await take({
      schema: 1,
      projects: many(3, () => ({
        mood: "good",
        start: undefined,
        startDate: "10/1/2021",
        countries: [],
        countryText: "Kenya",
      })),
    });
    expect(records[2]).toMatchObject({ start: "2021-10-01", countries: ["KE"] });
    expect(problems.filter(({ code }) => code === "unknown-column").map(({ n, field }) => [n, field])).toEqual([
      [null, "mood"],
    ]);
  });

  test("names of its own organisations and offices are theirs, though these have not the shape of a list", async () => {
    const { records, organisations, problems } = await take({
      ...{ schema: 1, asOf: "2024-09-30", offices: [{ id: "own-office", name: "Office of Doors" }] },
      organisations: [{ id: "lotus-house", name: "Lotus House", kind: "house" }],
      projects: many(3, () => ({ implementer: "Lotus House", funder: "Office of Doors" })),
    });
    expect(records[0]).toMatchObject({ implementer: "lotus-house", funder: "own-office" });
    expect(organisations.map(({ id }) => id)).toEqual(["lotus-house"]);
    expect(problems.filter(({ severity, n }) => severity === "error" || n !== null)).toEqual([]);
  });

  test("two records with one id are told, whatever their shape", async () => {
    const { problems } = await take([
      ...many(2),
      { ...plain, id: "p-0", title: "Another" },
      { ...plain, id: "p-1", title: "More", marking: "" },
    ]);
    expect(problems.filter(({ field }) => field === "id").map(({ n, severity }) => [n, severity])).toEqual([
      [3, "error"],
      [4, "error"],
    ]);
  });

  test("each day and month is read in the order in which the file writes them", async () => {
    const { records } = await take(
      many(8, (at) => ({ start: at === 0 ? "3/4/2021" : `${at + 13}/4/2021`, end: null })),
    );
    expect(records[0]?.start).toBe("2021-04-03");
  });

  test("is read with each project under its id, and one project by itself", async () => {
    const [one, other] = many(2);
    const { records } = await take({
      schema: 1,
      projects: { "own-1": { ...one, id: undefined }, "own-2": { ...other, id: undefined } },
    });
    expect(records.map(({ id, title }) => [id, title])).toEqual([
      ["own-1", "Title 0"],
      ["own-2", "Title 1"],
    ]);
    expect((await take(one)).records).toMatchObject([{ id: "p-0", title: "Title 0", implementer: "iom" }]);
  });

  test("is read though the sums stand bare and hardly a field is there", async () => {
    const bare = { publisher: "p", subrecipients: [], assistanceListing: null, marking: null };
    const { records } = await take([{ ...bare, id: "q", title: "Bare", amounts: 500_000, countries: "Kenya" }]);
    expect(records).toMatchObject([{ id: "q", countries: ["KE"], amounts: [{ kind: "printed", usd: 500_000 }] }]);
  });

  test.each<[string, (text: string) => string]>([
    ["a comma before a closing bracket", (text) => text.replace(/\n \}\n\]$/, ",\n },\n]")],
    ["comments", (text) => text.replace("[", "[ // ours\n/* two\nlines */")],
    ["words of another language", (text) => text.replaceAll("null", "None").replace("500000", "NaN")],
  ])("is read with %s, and it is told", async (_what, change) => {
    const text = JSON.stringify(
      many(2, () => ({ summary: "Says // and ,] and None." })),
      null,
      1,
    );
    const changed = change(text);
    expect(changed).not.toBe(text);
    const { records, problems } = await importFile(new TextEncoder().encode(changed), {
      ...{ name: "list.json", format: "json", publisher: "p", base, today: "2026-11-22" },
    });
    expect(records.map(({ id, summary }) => [id, summary])).toEqual([
      ["p-0", "Says // and ,] and None."],
      ["p-1", "Says // and ,] and None."],
    ]);
    const lines = changed.split("\n");
    for (const { line, id } of records) expect(lines.slice((line ?? 0) - 1, (line ?? 0) + 2).join("\n")).toContain(id);
    expect(problems).toMatchObject([{ n: null, field: "file", code: "other-form", severity: "warning" }]);
  });

  const keys = Object.keys(plain);
  test("whatever stands in a field, nothing is thrown, and the other fields are read", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...keys.filter((key) => key !== "title")),
        fc.jsonValue({ maxDepth: 3 }),
        async (key, value) => {
          const { records, counted } = await take([
            { ...plain, [key]: value, marking: key === "marking" ? value : null },
            ...many(2),
          ]);
          expect(counted).toMatchObject({ rows: 3, records: 3, refused: 0 });
          expect(records[0]?.title).toBe("Safe return");
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("rows in the form of the public record", () => {
  const row = {
    ...{ id: "r", title: "Safe return", countries: ["KE"], countryText: "Kenya", region: "AF", implementer: "IOM" },
    ...{ funder: "DOS/GTIP", amountUsd: 5_000, startDate: "2020-01-01", endDate: "2021-12-31", fiscalYear: "2020" },
    ...{ focus: ["prevention"], summary: "It builds houses.", sourceUrl: "https://example.org/", listAsOf: "2024" },
  };
  const others = [1, 2, 3].map((at) => ({ ...row, id: `o-${at}`, title: `Title ${at}` }));
  const one = async (changes: object) => {
    const { records, problems, repairs, counted } = await take([{ ...row, ...changes }, ...others]);
    expect(counted).toMatchObject({ rows: 4, records: 4, refused: 0 });
    return {
      record: records[0],
      problems: problems.filter(({ n }) => n === 1),
      repairs: repairs.filter(({ n }) => n === 1),
    };
  };

  test.each<[string, object, object, string]>([
    ["a fiscal year as a number", { fiscalYear: 2021 }, { amounts: [{ usd: 5_000, fiscalYear: 2021 }] }, "fiscalYear"],
    ["a sum as text", { amountUsd: "$1,250,000" }, { amounts: [{ usd: 1_250_000 }] }, "amount"],
    [
      "a sum with its year",
      { amountUsd: "$5,000 (FY 2010 Funds)", fiscalYear: "" },
      { amounts: [{ usd: 5_000, fiscalYear: 2010 }] },
      "",
    ],
    ["a sum under another key", { amountUsd: null, amount: 7_000 }, { amounts: [{ usd: 7_000 }] }, ""],
    ["a date of Washington", { startDate: "10/1/2020" }, { start: "2020-10-01" }, "start"],
    ["a month by name", { endDate: "September 2022" }, { end: "2022-09" }, "end"],
    [
      "both dates in one text",
      { startDate: "8/1/20217/31/2024", endDate: "" },
      { start: "2021-08-01", end: "2024-07-31" },
      "",
    ],
    ["countries as one text", { countries: "Kenya; Uganda" }, { countries: ["KE", "UG"], scope: "regional" }, ""],
    ["a region by name", { region: "Africa" }, { region: "AF" }, "region"],
    ["types as one text", { focus: "Prevention, Protection" }, { focus: ["prevention", "protection"] }, "focus"],
    ["nothing where a list should stand", { focus: null, subrecipients: null }, { focus: [] }, ""],
    [
      "sub-recipients as a list",
      { subrecipients: ["Lotus House", "Doors"] },
      { printed: { subrecipients: "Lotus House; Doors" } },
      "",
    ],
    ["an id of another shape", { id: "A 12/b" }, { id: "a-12-b" }, "id"],
    ["no id", { id: undefined }, { id: expect.stringMatching(/^2020-/) }, ""],
  ])("%s: is read, and the change told", async (_what, changes, expected, field) => {
    const { record, problems, repairs } = await one(changes);
    expect(record).toMatchObject({ title: "Safe return", ...expected });
    expect(problems).toEqual([]);
    if (field !== "") expect(repairs.map((repair) => repair.field)).toContain(field);
  });

  test.each<[string, object, object, string, string]>([
    ["a sum that is none", { amountUsd: "1.2.3" }, { amounts: [] }, "amount", "error"],
    ["a sum still to come", { amountUsd: "TBD" }, { amounts: [] }, "amount", "warning"],
    [
      "a date that is none",
      { endDate: "end of phase II" },
      { end: null, printed: { end: "end of phase II" } },
      "end",
      "error",
    ],
    ["a date still to come", { endDate: "TBD" }, { end: null }, "end", "warning"],
    [
      "a country in words that is none",
      { countries: [], countryText: "Kalindia" },
      { countries: [], scope: "regional" },
      "countries",
      "error",
    ],
    ["a region that is none", { region: "Moon" }, { region: null }, "region", "warning"],
  ])("%s: costs that field alone", async (_what, changes, expected, field, severity) => {
    const { record, problems } = await one(changes);
    expect(record).toMatchObject({ id: "r", title: "Safe return", ...expected });
    expect(
      problems.filter(({ code }) => code !== "missing-value").map((problem) => [problem.field, problem.severity]),
    ).toEqual([[field, severity]]);
  });

  test("a region in words beside no country is no unknown country", async () => {
    const { problems } = await one({ countries: [], countryText: "Central Asia", region: "SCA" });
    expect(problems).toEqual([]);
  });

  test("two rows that are made the same id have two", async () => {
    const { records } = await take([{ ...row, id: "A 1" }, { ...row, id: "A/1", title: "Another" }, ...others]);
    expect(records.map(({ id }) => id)).toEqual(["a-1", "a-1-2", "o-1", "o-2", "o-3"]);
  });
});
