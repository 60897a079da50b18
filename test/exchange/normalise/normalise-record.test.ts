import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { openNormaliser } from "../../../lib/exchange/normalise-record.ts";
import { RAW_FIELDS, type RawField, type RawRecord } from "../../../lib/exchange/raw-record.ts";
import { parseEdition } from "../../../lib/list/parse.ts";
import { type Edition, projectSchema } from "../../../lib/list/schema.ts";

const options = { base: null, publisher: "tip", asOf: "2024-01-01", source: null, today: "2026-11-21" };
const raw = (text: RawRecord["text"], n = 1): RawRecord => ({ place: { n, line: n * 10 }, text });
const normal = (text: RawRecord["text"]) => openNormaliser(options).record(raw({ title: "T", ...text }));
const codes = (list: { field: string; code: string }[]) => list.map(({ field, code }) => `${field} ${code}`);

describe("dates of a record", () => {
  test("a start and months give an end, said as computed", () => {
    const { record, repairs } = normal({ start: "4/1/2019", duration: "36 months" });
    expect([record.start, record.end]).toEqual(["2019-04-01", "2022-03-31"]);
    expect(codes(repairs)).toEqual(["end computed-end"]);
  });

  test.each([
    [{ start: "September 2011", duration: "24 months" }, "2011-09", "2013-08"],
    [{ start: "1/31/2020", duration: "1 month" }, "2020-01-31", "2020-02-28"],
    [{ end: "3/31/2022" }, null, "2022-03-31"],
    [{ duration: "8/1/20217/31/2024" }, "2021-08-01", "2024-07-31"],
    [{ start: "4/1/2019", end: "soon", duration: "36 months" }, "2019-04-01", null],
    [{ start: "2019", duration: "36 months" }, "2019", null],
    [{ duration: "1/1/2020 + 42 months" }, "2020-01-01", "2023-06-30"],
    [{ start: "10/15/2019, 36 months" }, "2019-10-15", "2022-10-14"],
    [{ start: "10/15/2019, 36 months", end: "soon" }, "2019-10-15", null],
  ])("%j", (text, start, end) => {
    const { record } = normal(text);
    expect([record.start, record.end]).toEqual([start, end]);
  });

  test("an end before the start is an error; months that do not fit are a warning", () => {
    const { problems } = normal({ start: "4/1/2022", end: "3/31/2019" });
    expect(problems).toMatchObject([{ n: 1, line: 10, field: "end", code: "end-before-start", severity: "error" }]);
    expect(normal({ start: "10/1/2016", end: "3/30/2020", duration: "42 months" }).problems).toEqual([]);
    expect(normal({ start: "10/1/2016", end: "3/30/2019", duration: "42 months" }).problems).toMatchObject([
      { field: "duration", code: "duration-differs", severity: "warning" },
    ]);
  });

  test("years far from any list are doubted", () => {
    expect(codes(normal({ start: "1/1/1919" }).problems)).toEqual(["start far-date"]);
    expect(codes(normal({ end: "1/1/2099" }).problems)).toEqual(["end far-date"]);
  });
});

describe("scope and region", () => {
  test.each([
    [{ countries: "Kenya" }, "country", "AF"],
    [{ countries: "Kenya, Uganda" }, "regional", "AF"],
    [{ countries: "Kenya, Peru" }, "regional", null],
    [{ countries: "Kenya, Peru", region: "GLOBAL" }, "regional", "GLOBAL"],
    [{ countries: "Global" }, "global", "GLOBAL"],
    [{ countries: "Regional", region: "AFRICA – EAST" }, "regional", "AF"],
    [{ countries: "Select Sub-Saharan African Countries and Libya" }, "regional", "AF"],
    [{ region: "Global" }, "global", "GLOBAL"],
    [{ countries: "Western Balkans" }, "regional", "EUR"],
    // Nobody said that it works everywhere.
    [{}, "regional", null],
    [{ countries: "Freedonia" }, "regional", null],
  ])("%j", (text, scope, region) => {
    const { record } = normal({ title: "T", ...text });
    expect([record.scope, record.region]).toEqual([scope, region]);
  });
});

describe("focus", () => {
  test("stated types are taken, a slip is repaired, other words are told", () => {
    expect(normal({ focus: "Prevention, Protection, and Prosecution" }).record.focus).toEqual([
      "prevention",
      "protection",
      "prosecution",
    ]);
    expect(codes(normal({ focus: "Protecton" }).repairs)).toEqual(["focus spelling"]);
    expect(codes(normal({ focus: "Rule of Law" }).problems)).toEqual(["focus unknown-focus"]);
  });

  test("words of a summary only suggest, and only where no type is stated", () => {
    const summary = "It trains police and runs a shelter.";
    const { record, repairs } = normal({ summary });
    expect(record.focus).toEqual(["protection", "prosecution"]);
    expect(repairs).toMatchObject([{ field: "focus", code: "suggested", value: "protection, prosecution" }]);
    expect(normal({ summary, focus: "Prevention" }).record.focus).toEqual(["prevention"]);
  });
});

describe("ids", () => {
  test("an id says when, where and who, and does not depend on the place in the file", () => {
    const text = { implementer: "Lantern Street", countries: "Kenya", start: "4/1/2019" };
    const [one, other] = [
      normal(text).record.id,
      openNormaliser(options).record(raw({ title: "T", ...text }, 7)).record.id,
    ];
    expect(one).toMatch(/^2019-ke-lantern-street-[a-z0-9]+$/);
    expect(other).toBe(one);
  });

  test("a record said twice has two ids, and is told", () => {
    const normaliser = openNormaliser(options);
    const [one, other] = [normaliser.record(raw({ title: "T" }, 1)), normaliser.record(raw({ title: "T" }, 2))];
    expect(other.record.id).toBe(`${one.record.id}-2`);
    expect(codes(other.problems)).toEqual(["id same-record"]);
  });

  test("the file's own id is kept; a second record with it gets another and an error", () => {
    const normaliser = openNormaliser(options);
    expect(normaliser.record(raw({ id: "2019-ke-a", title: "A" })).record.id).toBe("2019-ke-a");
    const second = normaliser.record(raw({ id: "2019-ke-a", title: "B" }));
    expect(second.record.id).not.toBe("2019-ke-a");
    expect(second.problems).toMatchObject([{ field: "id", code: "id-twice", severity: "error" }]);
  });
});

const base: Edition = (() => {
  const source = { url: "https://example.gov/", title: null, asOf: null };
  const parsed = parseEdition({
    schema: 1,
    serial: 1,
    asOf: "2024",
    marking: "UNCLASSIFIED",
    partial: false,
    publishers: [{ id: "tip", name: "TIP" }],
    projects: [],
    organisations: [{ id: "iom", name: "International Organization for Migration", acronym: "IOM" }],
    offices: [
      { id: "state-tip", department: "State", name: "Office to Monitor and Combat Trafficking in Persons", source },
      { id: "dol", department: "Labor", name: "Department of Labor", abbreviation: "DOL", source },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
})();

describe("against the current list", () => {
  test("organisations and offices become ids; aliases are proposed with their records", () => {
    const normaliser = openNormaliser({ ...options, base });
    const text = { implementer: "International Organization for Migration (IOM)", funder: "USDOS/G/TIP" };
    const { record } = normaliser.record(raw(text, 1));
    normaliser.record(raw({ ...text, title: "Other" }, 2));
    expect([record.implementer, record.funder]).toEqual(["iom", "state-tip"]);
    expect(record.printed).toMatchObject({ implementer: text.implementer, funder: "USDOS/G/TIP" });
    expect(normaliser.aliases()).toEqual([{ organisation: "iom", alias: text.implementer, records: [1, 2] }]);
  });
});

describe("laws", () => {
  const texts = fc.record(
    Object.fromEntries(RAW_FIELDS.map((field) => [field, fc.oneof(fc.string({ unit: "binary" }), likely(field))])),
    { requiredKeys: [] },
  );

  test("whatever a file says, a record of the right shape comes out, and problems have its place", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { record, problems, repairs } = openNormaliser({ ...options, base }).record(
          raw(text as RawRecord["text"]),
        );
        const { n, line, ...project } = record;
        const checked = v.safeParse(projectSchema, { ...project, implementer: null, subrecipients: [] });
        expect(checked.issues ?? []).toEqual([]);
        expect([n, line]).toEqual([1, 10]);
        for (const told of [...problems, ...repairs]) expect([told.n, told.line]).toEqual([1, 10]);
      }),
      { numRuns: 400 },
    );
  });

  test("the same file gives the same records", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), (all) => {
        const read = () => {
          const normaliser = openNormaliser(options);
          return all.map((text, index) => normaliser.record(raw(text as RawRecord["text"], index + 1)));
        };
        expect(read()).toEqual(read());
      }),
      { numRuns: 50 },
    );
  });
});

function likely(field: RawField): fc.Arbitrary<string> {
  const words: Partial<Record<RawField, string[]>> = {
    countries: ["Kenya", "Congo", "Regional (Peru, Chad)", "(", "NA", "Kenya and"],
    amount: ["$5,000", "$1 million (FY 2010)", "€5", "TBD", "$9,999,999,999,999"],
    start: ["4/1/2019", "2/30/2020", "2019", "TBD"],
    end: ["3/31/2022", "1/1/1900", "12 months"],
    period: ["8/1/20217/31/2024", "May 2011"],
    duration: ["42 months", "1/1/2020 -"],
    fiscalYear: ["2010", "FY10", "1066"],
    focus: ["Prevention", "Nothing"],
    marking: ["SBU", "TOP SECRET"],
    sourceUrl: ["https://example.gov/", "javascript:1"],
  };
  return fc.constantFrom(...(words[field] ?? ["Words", "IOM", " "]));
}
