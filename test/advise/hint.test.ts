import { describe, expect, test } from "vitest";
import { adviseHint } from "../../lib/advise/hint.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { call, context, finding, project, readerOf, request, wordsOf } from "./small-edition.ts";

const running = (id: string, changes: Partial<Project> = {}) => project(id, { end: "2028-09-28", ...changes });
const past = (id: string, changes: Partial<Project> = {}) => project(id, { end: "2015-09-30", ...changes });

async function chipText(found: Finding, list: Partial<Edition>, showPast = false): Promise<string | null> {
  const { chip } = await adviseHint(found, readerOf(list), context({ showPast }));
  return chip === null ? null : chip.parts.map(({ text }) => text).join("");
}

describe("the chip", () => {
  test.each<[string, Finding, Partial<Edition>, string | null]>([
    ["one that runs", finding(), { projects: [running("a")] }, "Ghana: 1 award runs today"],
    ["two that run", finding(), { projects: [running("a"), running("b")] }, "Ghana: 2 awards run today"],
    [
      "a shared award that runs here too",
      finding(),
      { projects: [running("a", { countries: ["GH", "TG"], scope: "regional" })] },
      "Ghana: 1 award runs today",
    ],
    [
      "a source that says otherwise",
      finding(),
      { projects: [running("a", { printed: { status: "Defunded" } })] },
      "Ghana: 1 award · sources disagree",
    ],
    ["one that ends soon", finding(), { projects: [project("a", { end: "2026-12-18" })] }, "Ghana: 1 award runs today"],
    [
      "one that ended last year",
      finding(),
      { projects: [project("a", { end: "2025-09-18" })] },
      "Ghana: 1 award ended 18 Sep 2025",
    ],
    [
      "two that ended within 24 months",
      finding(),
      { projects: [project("a", { end: "2025-09-18" }), project("b", { end: "2025-01" })] },
      "Ghana: 2 awards ended since Nov 2024",
    ],
    ["an open call", finding(), { calls: [call("a", { closes: "2026-12-01" })] }, "Ghana: 1 open call"],
    ["a call that has closed", finding(), { calls: [call("a", { closes: "2026-11-20" })] }, null],
    ["a call that is only forecast", finding(), { calls: [call("a", { stage: "forecast" })] }, null],
    ["past ones only", finding(), { projects: [past("a")] }, null],
    ["no dates at all", finding(), { projects: [project("a")] }, null],
    ["nothing", finding(), {}, null],
    ["a page about nothing", finding({ kind: "none" }), { projects: [running("a")] }, null],
    [
      "a call for proposals shows what runs in its country",
      finding({ kind: "call" }),
      { projects: [running("a")] },
      "Ghana: 1 award runs today",
    ],
    [
      "an applicant that holds awards elsewhere",
      request(),
      { projects: [running("a", { countries: ["BY"] })] },
      "Applicant holds 1 award",
    ],
    [
      "an applicant that is a partner only",
      request(),
      { projects: [running("a", { implementer: "fts", subrecipients: ["iom"] })] },
      "Applicant is partner in 1 award",
    ],
    [
      "an applicant whose awards are over",
      request(),
      { projects: [past("a"), past("b")] },
      "Applicant known: 2 awards on record",
    ],
    [
      "an applicant whom no award names: the country alone",
      request({ applicant: { printed: "New Hope", organisation: null } }),
      { projects: [running("a")] },
      "Ghana: 1 award runs today",
    ],
    [
      "an applicant known by name, without any award",
      request({ applicant: { printed: "FTS", organisation: "fts" } }),
      { projects: [past("a")] },
      null,
    ],
    [
      "two countries, of which one has something to act on",
      finding({ countries: ["NE", "NG"] }),
      { projects: [running("a", { countries: ["NG"] })] },
      "Niger or Nigeria?",
    ],
    ["two countries with nothing", finding({ countries: ["NE", "NG"] }), { projects: [running("a")] }, null],
    [
      "more countries than a line can name",
      finding({ countries: ["NE", "NG", "GH", "TG"] }),
      { projects: [running("a")] },
      "Which of 4 countries?",
    ],
  ])("%s", async (_case, found, list, expected) => expect(await chipText(found, list)).toBe(expected));

  test("past projects speak once a person asks for them", async () => {
    expect(await chipText(finding(), { projects: [past("a"), project("b")] }, true)).toBe("Ghana: 2 awards on record");
    const shared = past("a", { countries: ["GH", "TG"], scope: "regional" });
    expect(await chipText(finding(), { projects: [shared] }, true)).toBe("Ghana: 1 regional award on record");
    expect(await chipText(finding(), {}, true)).toBe(null);
  });

  test("the number stands out, and a screen reader hears one sentence", async () => {
    const { chip } = await adviseHint(finding(), readerOf({ projects: [running("a")] }), context());
    expect(chip?.parts.map(({ weight }) => weight)).toEqual(["plain", "strong", "plain"]);
    expect(chip?.label).toBe("Sightline. Ghana: 1 award runs today. Open the card");
  });

  test.each([
    ["en", "Sightline. Niger or Nigeria? Open the card"],
    ["fr", "Sightline. Niger ou Nigeria ? Ouvrir la fiche"],
    ["es", "Sightline. ¿Níger o Nigeria? Abrir la ficha"],
  ])("a question ends with its own mark and no second one (%s)", async (language, label) => {
    const list = readerOf({ projects: [running("a", { countries: ["NG"] })] });
    const { chip } = await adviseHint(
      finding({ countries: ["NE", "NG"] }),
      list,
      context({ words: wordsOf(language) }),
    );
    expect(chip?.label.replace(/\s/gu, " ")).toBe(label);
  });

  test("a question of an old list has one mark too", async () => {
    const list = readerOf({ projects: [running("a", { countries: ["NG"] })], asOf: "2026-08-19" });
    const { chip } = await adviseHint(finding({ countries: ["NE", "NG"] }), list, context());
    expect(chip?.label).toBe("Sightline. Niger or Nigeria? List 94 days old. Open the card");
  });

  test("an old list says its age", async () => {
    const old = { projects: [running("a")], asOf: "2026-08-19" };
    const { chip } = await adviseHint(finding(), readerOf(old), context());
    expect(chip).toMatchObject({ stale: true });
    expect(chip?.parts.at(-1)).toEqual({ text: " · list 94 days old", weight: "quiet" });
  });

  test("an edition of 90 days is not old yet, one that states its month is as young as it can be", async () => {
    for (const asOf of ["2026-08-23", "2026-08"]) {
      const { chip } = await adviseHint(finding(), readerOf({ projects: [running("a")], asOf }), context());
      expect(chip?.stale).toBe(false);
    }
  });
});

describe("the badge", () => {
  test.each<[string, Finding, Partial<Edition>, object]>([
    ["counts what runs", finding(), { projects: [running("a"), past("b")] }, { kind: "count", count: 1 }],
    [
      "counts in the first country",
      finding({ countries: ["NE", "GH"] }),
      { projects: [running("a")] },
      { kind: "none" },
    ],
    ["is a grey dot where all is past", finding(), { projects: [past("a")] }, { kind: "past", count: 0 }],
    ["is a grey dot where no date is stated", finding(), { projects: [project("a")] }, { kind: "past" }],
    ["is not there where there is nothing", finding(), {}, { kind: "none", title: "Sightline" }],
    ["is not there on a page about nothing", finding({ kind: "none" }), { projects: [running("a")] }, { kind: "none" }],
    [
      "says in its title what it counts",
      finding(),
      { projects: [running("a")] },
      { title: "Sightline: 1 award runs today in Ghana" },
    ],
  ])("%s", async (_case, found, list, expected) => {
    expect((await adviseHint(found, readerOf(list), context())).badge).toMatchObject(expected);
  });
});
