import { describe, expect, test } from "vitest";
import { compact, writeEdition } from "../../lib/list/compact.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import { MOST_PROBLEMS } from "../../lib/list/problems.ts";
import { anEdition, damaged } from "./an-edition.ts";

function problemsOf(input: unknown): string[] {
  const parsed = parseEdition(input);
  return parsed.ok ? [] : parsed.problems.map(({ row, field, message }) => `${row} ${field}: ${message}`);
}

describe("a good list", () => {
  test("comes out with every field in place", () => {
    const parsed = parseEdition(anEdition());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.value.projects[1]).toEqual({
      ...{ id: "world", publisher: "tip", title: null, implementer: null, subrecipients: [], countries: [] },
      ...{ scope: "global", region: null, funder: null, account: null, amounts: [], start: null, end: null },
      ...{ focus: [], programme: null, awardNumber: null, assistanceListing: null, summary: null, contacts: [] },
      ...{ monitoring: null, marking: "SBU", printed: {}, history: [] },
      sources: [{ url: "https://www.state.gov/list", title: null, asOf: "2024-01-01" }],
    });
  });

  test("written without its blanks and read again it is the same", () => {
    const parsed = parseEdition(anEdition());
    if (!parsed.ok) throw new Error("a good list was refused");
    const text = writeEdition(parsed.value);
    expect(parseEdition(JSON.parse(text))).toEqual(parsed);
    expect(JSON.parse(text)).toEqual(compact(anEdition()));
    expect(text.split("\n").filter((line) => line.startsWith('{"id":"gh-iom"'))).toHaveLength(1);
  });

  test("rows do not share what was left out", () => {
    const parsed = parseEdition(anEdition());
    if (!parsed.ok) throw new Error("a good list was refused");
    parsed.value.offices[0]?.functions.push("one");
    expect(parsed.value.offices[1]?.functions).toEqual([]);
  });
});

describe("one damage is one problem, at its row and field", () => {
  test.each<[string, unknown, string]>([
    ["schema", 2, "edition schema: It must be 1; here it is 2."],
    ["serial", 0, "edition serial: It must not be less than 1; here it is 0."],
    ["serial", "7", 'edition serial: It must be a number, not the text "7".'],
    ["asOf", "2024-13-01", 'edition asOf: "2024-13-01" is no date of the calendar.'],
    ["marking", "Secret", 'edition marking: It must be one of UNCLASSIFIED, SBU, CUI; here it is "Secret".'],
    ["partial", undefined, "edition partial: The field is missing."],
    ["projects", undefined, "edition projects: The field is missing."],
    ["offices", { 0: "no list" }, "edition offices: It must be a list, not an object."],
    ["colour", "blue", "edition colour: No field of a list has this name."],
    ["projects.0", 12, "projects[0] : It must be an object, not the number 12."],
    // All fields of a source may be left out, so nothing else is wrong with this.
    ["offices.0.source", [{ url: null }], 'offices[0] "state-tip" source.0: No field of a list has this name.'],
    [
      "projects.1.id",
      "World!",
      'projects[1] "World!" id: An id is lower-case letters, digits, dots and dashes; here it is "World!".',
    ],
    ["projects.1.id", "gh-iom", 'projects[1] "gh-iom" id: projects[0] has the same id.'],
    ["projects.0.title", "", 'projects[0] "gh-iom" title: It is empty; where nothing is stated, leave the field out.'],
    ["projects.0.titel", "Shelters", 'projects[0] "gh-iom" titel: No field of a list has this name.'],
    [
      "projects.0.summary",
      "x".repeat(20_001),
      'projects[0] "gh-iom" summary: It holds 20001 characters; the most is 20000.',
    ],
    [
      "projects.0.countries.0",
      "Ghana",
      'projects[0] "gh-iom" countries.0: A country is two capital letters (ISO 3166-1); here it is "Ghana".',
    ],
    ["projects.0.countries.0", "UK", 'projects[0] "gh-iom" countries.0: "UK" is no country code of ISO 3166-1.'],
    [
      "projects.0.countries",
      [],
      'projects[0] "gh-iom" scope: Scope "country" needs exactly one country; here there are 0.',
    ],
    ["projects.0.publisher", "dol", 'projects[0] "gh-iom" publisher: The list has no publisher with the id "dol".'],
    [
      "projects.0.implementer",
      "oim",
      'projects[0] "gh-iom" implementer: The list has no organisation with the id "oim".',
    ],
    [
      "projects.0.subrecipients.0",
      "x",
      'projects[0] "gh-iom" subrecipients.0: The list has no organisation with the id "x".',
    ],
    ["projects.0.funder", "inl", 'projects[0] "gh-iom" funder: The list has no office with the id "inl".'],
    [
      "projects.0.contacts.0",
      "nobody",
      'projects[0] "gh-iom" contacts.0: The list has no contact with the id "nobody".',
    ],
    ["projects.0.start", "2021-02-30", 'projects[0] "gh-iom" start: "2021-02-30" is no date of the calendar.'],
    [
      "projects.0.start",
      "1 May 2021",
      'projects[0] "gh-iom" start: A date is 2011, 2011-09 or 2011-09-30; here it is "1 May 2021".',
    ],
    ["projects.0.end", "2023-09-30", 'projects[0] "gh-iom" end: It ends (2023-09-30) before it begins (2023-10).'],
    ["projects.0.amounts.0.usd", -1, 'projects[0] "gh-iom" amounts.0.usd: It must not be less than 0; here it is -1.'],
    [
      "projects.0.amounts.0.asOf",
      "2023-02-29",
      'projects[0] "gh-iom" amounts.0.asOf: "2023-02-29" is no date of the calendar.',
    ],
    ["projects.0.marking", "CUI", `projects[0] "gh-iom" marking: It is marked CUI, above its edition's marking SBU.`],
    ["projects.0.sources", [], 'projects[0] "gh-iom" sources: A project needs at least one source.'],
    [
      "projects.0.sources.0.url",
      "javascript:alert(1)",
      'projects[0] "gh-iom" sources.0.url: An address starts with http:// or https://; here it is "javascript:alert(1)".',
    ],
    [
      "projects.0.history.0.source.asOf",
      "2023-00",
      'projects[0] "gh-iom" history.0.source.asOf: "2023-00" is no date of the calendar.',
    ],
    ["offices.0.successor", "state-tip", 'offices[0] "state-tip" successor: It names itself.'],
    ["offices.0.successor", "gone", 'offices[0] "state-tip" successor: The list has no office with the id "gone".'],
    ["contacts.0.office", "gone", 'contacts[0] "officer" office: The list has no office with the id "gone".'],
    ["contacts.0.backup", "gone", 'contacts[0] "officer" backup: The list has no contact with the id "gone".'],
    ["contacts.0.covers.0", "XX", 'contacts[0] "officer" covers.0: "XX" is no country code of ISO 3166-1.'],
    ["calls.0.closes", "2023-12", 'calls[0] "call-1" closes: It ends (2023-12) before it begins (2024-01-01).'],
    ["countryFacts.0.country", "QQ", 'countryFacts[0] "QQ" country: "QQ" is no country code of ISO 3166-1.'],
    ["plans.0.marking", "CUI", `plans[0] "fy2027" marking: It is marked CUI, above its edition's marking SBU.`],
    ["plans.0.usdTo", 999, 'plans[0] "fy2027" usdTo: The range ends (999) below where it begins (1000).'],
    ["plans.0.decides", "2026-02-30", 'plans[0] "fy2027" decides: "2026-02-30" is no date of the calendar.'],
    ["plans.0.contacts.0", "gone", 'plans[0] "fy2027" contacts.0: The list has no contact with the id "gone".'],
    ["plans.0.countries", ["GH", "GH"], 'plans[0] "fy2027" countries: A country is named twice.'],
    ["totals.0.id", undefined, "totals[0] id: The field is missing."],
  ])("%s, damage %#", (path, value, problem) => {
    expect(problemsOf(damaged(path, value))).toEqual([problem]);
  });
});

describe("a bad list", () => {
  test("is told everything at once", () => {
    const edition = damaged("projects.0.titel", "x");
    Object.assign((edition.projects as object[])[0]!, { countries: ["gh", 5], start: 2021, extra: 1 });
    Object.assign((edition.organisations as object[])[0]!, { kind: "club" });
    expect(problemsOf(edition).map((line) => line.split(": ")[0])).toEqual([
      'projects[0] "gh-iom" countries.0',
      'projects[0] "gh-iom" countries.1',
      'projects[0] "gh-iom" start',
      'projects[0] "gh-iom" titel',
      'projects[0] "gh-iom" extra',
      'organisations[0] "iom" kind',
    ]);
  });

  test("a broken row does not make those that name it look broken", () => {
    expect(problemsOf(damaged("organisations.0.name", ""))).toHaveLength(1);
  });

  test("with very many problems names the first and counts the rest", () => {
    const projects = Array.from({ length: 2 * MOST_PROBLEMS }, () => 5);
    const parsed = parseEdition({ ...anEdition(), projects });
    if (parsed.ok) throw new Error("a bad list was taken");
    expect(parsed.problems).toHaveLength(MOST_PROBLEMS + 1);
    expect(parsed.problems.at(-1)?.message).toBe(`${MOST_PROBLEMS} more problems are not named here.`);
  });
});

describe("a hostile list", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["a text", "{}"],
    ["a list", [anEdition()]],
    ["an empty object", {}],
    ["rows that are lists", { ...anEdition(), projects: [[[[]]]] }],
    ["holes", { ...anEdition(), projects: new Array(3) }],
  ])("%s is refused", (_what, input) => {
    expect(parseEdition(input).ok).toBe(false);
  });

  test("an object that holds itself is refused", () => {
    const edition = anEdition() as Record<string, unknown>;
    edition.projects = [edition];
    edition.self = edition;
    expect(problemsOf(edition)).toContain("edition self: No field of a list has this name.");
  });

  test("deep nesting is not followed", () => {
    let deep: unknown = "bottom";
    for (let depth = 0; depth < 100_000; depth++) deep = { source: deep };
    expect(problemsOf(damaged("projects.0.sources", [deep]))).toEqual([
      'projects[0] "gh-iom" sources.0.source: No field of a list has this name.',
    ]);
  });

  test("names of the prototype are names like others, and change nothing", () => {
    const text = JSON.stringify(anEdition()).replace(
      '"printed":{',
      '"printed":{"__proto__":{"hit":"1"},"constructor":"x",',
    );
    parseEdition(JSON.parse(text));
    expect(parseEdition(JSON.parse('{"__proto__":{"schema":1}}')).ok).toBe(false);
    expect(({} as { hit?: string }).hit).toBeUndefined();
    expect(problemsOf(damaged("projects.0.implementer", "constructor"))).toEqual([
      'projects[0] "gh-iom" implementer: The list has no organisation with the id "constructor".',
    ]);
  });

  test("four thousand million rows that are not there are not looked for", () => {
    expect(problemsOf({ ...anEdition(), organisations: new Array(4_000_000_000) })).toEqual([
      "edition organisations: It holds 4000000000 rows; the most is 500000.",
    ]);
  });

  test("a bad value is repeated short and harmless", () => {
    const [problem = ""] = problemsOf(damaged("marking", `\u202e\n\u0000${"A".repeat(5_000)}`));
    expect(problem.length).toBeLessThan(180);
    expect(problem).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
