import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  grantProposalsOf,
  type PostGrant,
  type PostGrants,
  parsePostGrants,
  readPostGrants,
  writePostGrants,
} from "../../lib/exchange/post-grants.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import { anEdition } from "../list/an-edition.ts";

const parsed = parseEdition(anEdition());
if (!parsed.ok) throw new Error("the edition of the tests is broken");
const edition = parsed.value;

const grant: PostGrant = {
  title: "Radio plays for parents",
  implementer: "Local Partner",
  countries: ["GH"],
  amountUsd: 25_000,
  amountKind: "obligated",
  fiscalYear: 2025,
  start: "2025-03-01",
  end: "2026-02-28",
  focus: ["prevention"],
  summary: "Twelve radio plays in four languages on recruiters' promises.",
  awardNumber: "",
  source: null,
};
const file: PostGrants = {
  kind: "sightline-post-grants",
  version: 1,
  post: "U.S. Embassy Accra",
  asOf: "2026-11-01",
  grants: [grant],
};

describe("a post's own grants as a file", () => {
  test("what is written is read", () => {
    expect(readPostGrants(new TextEncoder().encode(writePostGrants(file)))).toEqual({ file, problems: [] });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["an officer's name", { officer: "A. Person" }, "officer"],
    ["a country that is none", { countries: ["XX"] }, "countries"],
    ["a country twice", { countries: ["GH", "GH"] }, "countries"],
    ["an end before the start", { end: "2024-01-01" }, "end"],
    ["a sum below nothing", { amountUsd: -1 }, "amountUsd"],
    ["a focus that is none", { focus: ["speed"] }, "focus"],
    ["neither title nor summary", { title: "", summary: "" }, "title"],
  ])("%s keeps a grant out, and no other", (_what, damage, field) => {
    const read = parsePostGrants({ ...file, grants: [{ ...grant, ...damage }, grant] });
    expect(read?.file.grants).toEqual([grant]);
    expect(read?.problems).toMatchObject([{ row: "grants[0]", field }]);
  });

  test("a file that does not say whose grants these are, or of what day, is told", () => {
    const read = parsePostGrants({ ...file, post: "", asOf: undefined });
    expect(read?.problems.map(({ field }) => field)).toEqual(["post", "asOf"]);
  });

  test("any other value is something else, or is read without a fault of ours", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parsePostGrants(value)).toBeNull();
        expect(parsePostGrants({ ...file, grants: value })).not.toBeNull();
        expect(parsePostGrants({ ...file, grants: [value] })?.file.grants).toEqual([]);
      }),
    );
  });
});

describe("grants as proposals", () => {
  test("a new one is a project under the publisher, with the post as its source", () => {
    const [proposal] = grantProposalsOf(file, edition, "tip");
    expect(proposal).toMatchObject({
      place: 0,
      match: { older: null, sureness: "new" },
      project: {
        publisher: "tip",
        title: "Radio plays for parents",
        implementer: "local",
        countries: ["GH"],
        scope: "country",
        amounts: [{ kind: "obligated", usd: 25_000, fiscalYear: 2025, asOf: "2026-11-01" }],
        start: "2025-03-01",
        focus: ["prevention"],
        marking: "UNCLASSIFIED",
        sources: [{ url: null, title: "U.S. Embassy Accra", asOf: "2026-11-01" }],
      },
    });
    expect(parseEdition({ ...edition, projects: [...edition.projects, proposal?.project] })).toMatchObject({
      ok: true,
    });
  });

  test("one that the list may have says which", () => {
    const listed = {
      ...grant,
      title: "Shelters",
      implementer: "IOM",
      start: "2023-10",
      end: "2026-09-30",
      amountUsd: 500_000,
      fiscalYear: 2023,
    };
    const [proposal] = grantProposalsOf({ ...file, grants: [listed] }, edition, "tip");
    expect(proposal?.match.older).toBe("gh-iom");
  });

  describe("the project of an office is never taken for a post's grant in silence", () => {
    const [project] = edition.projects.filter(({ id }) => id === "gh-iom");
    if (!project) throw new Error("the edition of the tests has no such project");
    const { countries, start, end, title, summary } = project;
    const alike = { ...grant, countries, start, end, title: title ?? "", summary: summary ?? "", implementer: "IOM" };
    const propose = (changes: Partial<typeof project>, award = "") =>
      grantProposalsOf(
        { ...file, grants: [{ ...alike, awardNumber: award }] },
        { ...edition, projects: edition.projects.map((one) => (one.id === project.id ? { ...one, ...changes } : one)) },
        "tip",
      )[0]?.match;

    test("of one's own list a person is asked", () => {
      expect(propose({})).toMatchObject({ older: "gh-iom", sureness: "likely" });
    });

    test("of another publisher's it is only named as like it", () => {
      expect(propose({ publisher: "dol" })).toMatchObject({ older: null, sureness: "new" });
      expect(propose({ publisher: "dol" })?.others).toContain("gh-iom");
    });

    test("one award number, with whatever dashes, is one award", () => {
      expect(propose({ awardNumber: "S-GH-24-001" }, "S–GH–24–001")).toMatchObject({
        older: "gh-iom",
        sureness: "certain",
      });
    });
  });
});
