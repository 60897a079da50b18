import { describe, expect, test } from "vitest";
import { compareCountries } from "../../lib/advise/compare.ts";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import { emailText } from "../../lib/advise/email.ts";
import { comparisonPaper, whomPaper } from "../../lib/advise/page-papers.ts";
import { comparisonTables, countryTables, type PageTable, whomTables } from "../../lib/advise/page-tables.ts";
import { whomToAsk } from "../../lib/advise/whom.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { call, contact, context, fact, office, project, readerOf, wordsOf } from "./small-edition.ts";

const words = wordsOf("en");
const origin = { info: { serial: 1, asOf: "2026-11-21" }, marking: "SBU" };
const list: Partial<Edition> = {
  projects: [
    project("a", { title: "A", focus: ["research"], end: "2199" }),
    project("b", { title: "B", countries: ["GH", "TG"], scope: "regional" }),
    project("c", {
      title: "C",
      monitoring: { plan: true, targets: null, lastReport: "2026", lastVisit: null, evaluation: null },
    }),
  ],
  calls: [call("c", { stage: "open", title: "A call" })],
  countryFacts: [fact("tier", "Tier 2", { year: 2026 }), fact("determination", "Waived", { year: 2026 })],
  contacts: [contact("desk"), contact("gone", { state: "vacant", mailbox: null, covers: ["GH"] })],
  offices: [office("tip", { functions: ["funds/implements international"] })],
};
const table = (tables: PageTable[], key: string) => tables.find((each) => each.key === key)!;

/** Every table is whole: as many cells in each row as heads, the last two edition and marking. */
function whole(tables: PageTable[]): void {
  for (const { key, rows } of tables)
    for (const row of rows.slice(1)) {
      expect(row, key).toHaveLength(rows[0]!.length);
      expect(row.slice(-2), key).toEqual(["Edition 1, 2026-11-21", "SBU"]);
    }
}

describe("tables of a page as files", () => {
  test("a country's: facts, calls, coverage, monitoring, shared countries, offices, what is not stated", async () => {
    const tables = countryTables(await countryDossier("GH", readerOf(list), context()), origin, words);
    whole(tables);
    expect(tables.map(({ key }) => key)).toEqual([
      ...["facts", "calls", "coverage", "monitoring", "shared", "offices", "not-stated"],
    ]);
    const coverage = table(tables, "coverage").rows.map((row) => row.slice(1, 5));
    expect(coverage).toContainEqual(["research", "J/TIP", "1", "A"]);
    expect(coverage).toContainEqual(["prevention", "J/TIP", "0", "no project in this list"]);
    expect(table(tables, "monitoring").rows.find((row) => row[1] === "C")).toEqual(
      expect.arrayContaining(["plan: yes; last report: 2026", "Not stated: targets and last visit"]),
    );
  });

  test("of whom to ask: each post in a row of its own, with its office and its state", async () => {
    const whom = await whomToAsk(null, readerOf(list), context());
    const tables = whomTables(whom, origin, words);
    whole(tables);
    const posts = table(tables, "offices").rows.map((row) => row[6]);
    expect(posts).toContain("vacant");
  });

  test("of a comparison: a row for each fact and country", async () => {
    const comparison = await compareCountries(["GH", "TG"], readerOf(list), context());
    const tables = comparisonTables(comparison, origin, words);
    whole(tables);
    expect(table(tables, "comparison").rows.length).toBe(comparison.rows.length * 2 + 1);
  });
});

describe("offices and a comparison as a message", () => {
  test("have marking, edition, every office and every country", async () => {
    const reader = readerOf(list);
    const whom = emailText(whomPaper(await whomToAsk("GH", reader, context()), words), words);
    expect(whom).toMatch(/Office to Monitor and Combat Trafficking in Persons, State \(J\/TIP\)/);
    expect(whom).toMatch(/Africa desk: mailbox not stated · vacant/);
    const both = await compareCountries(["GH", "TG"], reader, context());
    const compared = emailText(comparisonPaper(both, words), words);
    expect(compared).toMatch(/Ghana: Tier 2/);
    for (const text of [whom, compared]) {
      expect(text).toMatch(/^UNCLASSIFIED\n/);
      expect(text).toMatch(/Sightline, Edition 1, 21 Nov 2026/);
    }
  });
});
