import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CorrectedField, type Correction, correctionOf, writeCorrections } from "../../lib/exchange/correction.ts";
import { parseCorrections, readCorrectionFile } from "../../lib/exchange/correction-file.ts";
import { proposalsOf } from "../../lib/exchange/correction-proposals.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Project } from "../../lib/list/schema.ts";
import { anEdition } from "../list/an-edition.ts";

const parsed = parseEdition(anEdition());
if (!parsed.ok) throw new Error("the edition of the tests is broken");
const edition = parsed.value;
const shelters = edition.projects.find(({ id }) => id === "gh-iom") as Project;
const nameOf = (id: string) =>
  [...edition.organisations, ...edition.offices].find((each) => each.id === id)?.name ?? null;
const written = {
  reason: "The agreement says so.",
  source: { url: "https://www.state.gov/a", title: "Agreement", asOf: "2024-05" },
};
const correct = (field: CorrectedField | null, says: string, project: Project | null = shelters): Correction =>
  correctionOf(edition, project, field, { says, ...written }, nameOf);
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a reader's correction as a file", () => {
  test("says what was shown, where, and what it should be; and names nobody", () => {
    expect(correct("amounts", "$600,000")).toEqual({
      kind: "sightline-correction",
      version: 1,
      edition: { serial: 7, asOf: "2024-01-01" },
      project: "gh-iom",
      field: "amounts",
      shown: "$500,000 FY2023",
      says: "$600,000",
      ...written,
    });
  });

  test("says a sum in another currency as it was shown", () => {
    const euros = { ...shelters, amounts: [], printed: { amount: "985000", currency: "EUR" } };
    expect(correct("amounts", "$600,000", euros).shown).toBe("985000 EUR");
  });

  test("what is written is read, alone or with others", () => {
    const some = [
      correct("end", "2027-09-30"),
      correct(null, "It never began."),
      correct(null, "Safe return, IOM, Ghana", null),
    ];
    expect(readCorrectionFile(bytes(writeCorrections(some)))).toEqual({ corrections: some, problems: [] });
    expect(readCorrectionFile(bytes(JSON.stringify(some[0])))).toEqual({ corrections: [some[0]], problems: [] });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["an author", { author: "A. Person" }, "author"],
    ["another version", { version: 2 }, "version"],
    ["a field that no reader sees", { field: "publisher" }, "field"],
    ["an id that is none", { project: "../x" }, "project"],
    ["an edition without a serial", { edition: { asOf: "2024" } }, "edition"],
    ["an edition with a place", { edition: { serial: 7, asOf: "2024", path: "/home" } }, "edition.path"],
    ["an address that runs", { source: { url: "javascript:alert(1)" } }, "source.url"],
    ["a text without end", { says: "x".repeat(20_001) }, "says"],
    ["nothing said", { says: " ", reason: "" }, "says"],
    ["a field without a project", { project: null }, "field"],
    ["a number for words", { reason: 5 }, "reason"],
  ])("%s keeps it out, and is told with its field", (_what, damage, field) => {
    const good = correct("title", "Other shelters");
    const read = parseCorrections([good, { ...good, ...damage }]);
    expect(read?.corrections).toEqual([good]);
    expect(read?.problems.map((problem) => [problem.row, problem.field])).toContainEqual(["corrections[1]", field]);
  });

  test.each(["", "{}", "[]", "Implementer,Country\nIOM,Ghana\n", '{"kind":"sightline-post-grants"}', "\ufffd"])(
    "%j is something else",
    (text) => expect(readCorrectionFile(bytes(text))).toBeNull(),
  );

  test("any value whatever is read, refused or something else", () => {
    const kind = { kind: "sightline-correction" };
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom("edition", "project", "field", "says", "source"), fc.jsonValue()),
        (value, fields) => {
          parseCorrections(value);
          const read = parseCorrections([{ ...kind, ...fields }]);
          expect((read?.corrections.length ?? 0) + (read?.problems.length ?? 0)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe("corrections as proposals", () => {
  const propose = (...corrections: Correction[]) => proposalsOf(corrections, edition);
  test.each<[CorrectedField, string, Partial<Project>]>([
    ["end", "30 September 2027", { end: "2027-09-30" }],
    ["end", "2027-09", { end: "2027-09" }],
    ["title", "Shelters in Accra", { title: "Shelters in Accra" }],
    ["countries", "Ghana and Togo", { countries: ["GH", "TG"], scope: "regional" }],
    ["implementer", "LP", { implementer: "local" }],
    ["focus", "Prosecution", { focus: ["prosecution"] }],
    ["awardNumber", "SSJTIP19GR0001", { awardNumber: "SSJTIP19GR0001" }],
  ])("of %s, %j is read as a file's words are", (field, says, values) => {
    expect(propose(correct(field, says))[0]).toMatchObject({ state: "open", project: { id: "gh-iom" }, values });
  });

  test("what is changed stands beside what is", () => {
    expect(propose(correct("end", "2027-09-30"))[0]?.fields).toEqual({ end: ["2026-09-30", "2027-09-30"] });
    expect(propose(correct("amounts", "$600,000"))[0]?.fields.amounts?.[1]).toMatchObject([{ usd: 600_000 }]);
  });

  test.each<[CorrectedField, string]>([
    ["end", "next autumn"],
    ["countries", "Atlantis"],
    ["implementer", "An organisation nobody knows"],
    ["end", ""],
  ])("of %s, %j has no value to take: a person reads it", (field, says) => {
    expect(propose(correct(field, says))[0]).toMatchObject({ state: "open", values: null, fields: {} });
  });

  test("what the list says already is done", () => {
    expect(propose(correct("end", "9/30/2026"))[0]?.state).toBe("done");
    expect(propose(correct("amounts", "$500,000"))[0]?.state).toBe("done");
  });

  test("another sum keeps its kind and year; of several sums a person says which", () => {
    const [sum] = shelters.amounts;
    if (!sum) throw new Error("no sum");
    const obligated = { ...shelters, amounts: [{ ...sum, kind: "obligated" as const }] };
    const both = { ...shelters, amounts: [sum, { ...sum, kind: "obligated" as const }] };
    const proposed = (project: Project) =>
      proposalsOf([correct("amounts", "$600,000", project)], { ...edition, projects: [project] })[0]?.values;
    expect(proposed(obligated)?.amounts).toMatchObject([{ kind: "obligated", usd: 600_000, fiscalYear: 2023 }]);
    expect(proposed(both)).toBeNull();
  });

  test("what the list no longer shows has moved", () => {
    expect(propose({ ...correct("end", "2027-09-30"), shown: "2025-09-30" })[0]?.state).toBe("moved");
  });

  test("a project that the list lacks, or does not have any more, is told from the others", () => {
    expect(propose(correct(null, "IOM in Togo", null))[0]?.state).toBe("missing");
    expect(propose({ ...correct("end", "2027-09-30"), project: "left-long-ago" })[0]?.state).toBe("unknown");
  });

  test("two readers who ask the same are one proposal that both made", () => {
    const proposals = propose(
      correct("title", "Shelters in Accra"),
      correct("end", "2027-09-30"),
      correct("title", "shelters in accra"),
    );
    expect(proposals.map(({ places }) => places)).toEqual([[0, 2], [1]]);
  });
});
