import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applicantDossier } from "../../lib/advise/applicant-dossier.ts";
import { applicantBrief, countryBrief } from "../../lib/advise/brief.ts";
import { readUnder } from "../../lib/advise/brief-ceiling.ts";
import { applicantPaper, countryPaper, projectPaper } from "../../lib/advise/brief-paper.ts";
import { fundingRows, tierRows } from "../../lib/advise/brief-tables.ts";
import { cableText, letterOf } from "../../lib/advise/cable.ts";
import { citationText } from "../../lib/advise/citation.ts";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import { emailText } from "../../lib/advise/email.ts";
import { projectCard } from "../../lib/advise/project-card.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { context, fact, printed, project, readerOf, TODAY, wordsOf } from "./small-edition.ts";

const list: Partial<Edition> = {
  projects: [
    project("running", { end: "2027-12", amounts: [printed(100_000, 2024)] }),
    project("ended", { end: "2015", sources: [{ url: "https://one.example/", title: "One", asOf: "2014" }] }),
    project("blank", { title: null, implementer: null, funder: null, sources: [] }),
    project("shared", { countries: ["GH", "TG"], scope: "regional" }),
  ],
  countryFacts: [fact("tier", "Tier 2", { year: 2023 }), fact("tier", "Tier 1", { year: 2022 })],
};

async function ghana(language = "en", edition = list) {
  const reader = readerOf(edition);
  const about = context({ words: wordsOf(language) });
  const [dossier, brief] = await Promise.all([countryDossier("GH", reader, about), countryBrief("GH", reader, about)]);
  return { dossier, brief, paper: countryPaper(dossier, brief, about.words), words: about.words };
}

describe("the brief", () => {
  test("each row quotes sources by numbers that the list of sources has", async () => {
    const { brief } = await ghana();
    const [own, shared] = brief.tables;
    expect([own?.id, shared?.id]).toEqual(["own", "shared"]);
    expect(own?.rows.map(({ id, sources }) => [id, sources])).toEqual([
      ["running", [1]],
      ["ended", [2]],
      ["blank", []],
    ]);
    expect(shared?.rows[0]?.shared).toBe("Shared with 1 other country: Togo");
    expect(brief.sources.rows.slice(0, 2).map(({ url }) => url)).toEqual([
      "https://www.state.gov/list",
      "https://one.example/",
    ]);
  });

  test("a blank is not stated, and nothing is summed of shared awards", async () => {
    const { brief } = await ghana();
    const blank = brief.tables[0]?.rows[2];
    expect([blank?.who, blank?.year, blank?.amount, blank?.amountStated]).toEqual([
      "not stated",
      "not stated",
      "not stated",
      false,
    ]);
    expect(brief.tables[1]?.total).toBeNull();
  });

  test("a source that states a fact year after year is one line", async () => {
    const yearly = [2001, 2002, 2003].map((year) => ({
      ...fact("tier", "Tier 2", { year }),
      source: { url: "https://tiers.example/", title: "Tiers", asOf: String(year) },
    }));
    const { brief } = await ghana("en", { countryFacts: yearly });
    expect(brief.sources.rows).toEqual([{ text: "Tiers, 2001 to 2003", url: "https://tiers.example/" }]);
  });

  test("an organisation that no award names has a brief without tables", async () => {
    const brief = await applicantBrief(null, "GH", readerOf(list), context());
    expect([brief.tables, brief.summary, brief.projects]).toEqual([[], [], []]);
  });

  test("what is above the ceiling is in no row, no text and no table", async () => {
    const secret = project("secret", { marking: "SBU", title: "Quiet work" });
    const reader = readUnder(
      readerOf({ ...list, marking: "SBU", projects: [...list.projects!, secret] }),
      "UNCLASSIFIED",
    );
    const about = context();
    const brief = await countryBrief("GH", reader, about);
    const dossier = await countryDossier("GH", reader, about);
    const texts = [brief, dossier, emailText(countryPaper(dossier, brief, about.words), about.words)];
    expect(JSON.stringify(texts)).not.toContain("Quiet work");
    expect(await projectCard("secret", reader, about)).toBeNull();
    expect(JSON.stringify(await applicantDossier({ organisation: "iom", finding: null }, reader, about))).not.toContain(
      "Quiet work",
    );
  });
});

describe.each(["en", "fr", "es"])("what is copied, in %s", (language) => {
  test("a message begins and ends with the marking and names sources and edition", async () => {
    const { paper, words, brief } = await ghana(language);
    const lines = emailText(paper, words).trimEnd().split("\n");
    expect([lines[0], lines.at(-1)]).toEqual(["UNCLASSIFIED", "UNCLASSIFIED"]);
    expect(lines).toContain(brief.edition.join(", "));
    expect(lines.some((line) => line.startsWith("[1] award list") && line.includes("https://www.state.gov/list"))).toBe(
      true,
    );
  });

  test("a cable is numbered without a break, and holds plain spaces alone", async () => {
    const { paper, words } = await ghana(language);
    const text = cableText(paper, words);
    const numbers = [...text.matchAll(/^(\d+)\. \(U\) /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_number, at) => at + 1));
    expect(numbers.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/[\u00a0\u202f]/);
    expect(text.startsWith("UNCLASSIFIED\n")).toBe(true);
    expect(text.endsWith("\nUNCLASSIFIED\n")).toBe(true);
  });

  test("a semicolon stands as the language sets it", async () => {
    const { paper, words } = await ghana(language);
    const text = emailText(paper, words);
    expect(text).toMatch(language === "fr" ? /\u00a0; / : /\S; /);
    expect(text).not.toMatch(language === "fr" ? /[^\s]; / : /\s;/);
  });

  test("a citation is one line with edition, code, day and marking", async () => {
    const { paper, words } = await ghana(language);
    const text = citationText(paper, { today: TODAY, code: "3F1R-0M4T" }, words);
    expect(text.trimEnd()).not.toContain("\n");
    for (const part of ["3F1R-0M4T", words.date(TODAY), "UNCLASSIFIED", "https://www.state.gov/list"])
      expect(text).toContain(part);
  });

  test("a record says what it does not state", async () => {
    const { words } = await ghana(language);
    const card = await projectCard("blank", readerOf(list), context({ words }));
    const text = emailText(projectPaper(card!, words), words);
    expect(text).toContain(words.t("copyLine", { label: words.t("notStated"), value: "" }).trimEnd());
  });
});

test("a message says of a country what its dossier says below the awards, and no zero where nothing is listed", async () => {
  const { paper, dossier } = await ghana();
  const texts = paper.parts.flatMap(({ lines }) => lines);
  for (const line of dossier.more.unknown.lines) expect(texts).toContain(line);
  const coverage = paper.parts.find(({ heading }) => heading === dossier.more.coverage?.heading)?.lines ?? [];
  expect(coverage.length).toBeGreaterThan(0);
  for (const line of coverage) expect(line).not.toMatch(/ 0\b/);
});

test("an SBU list is marked so in every paragraph of a cable", async () => {
  const { paper, words } = await ghana("en", { ...list, marking: "SBU" });
  const text = cableText(paper, words);
  expect(text.match(/\(SBU\)/g)?.length).toBeGreaterThan(3);
  expect(text).not.toContain("(U)");
});

test("an applicant's paper has request, overlap and names where the dossier has them", async () => {
  const reader = readerOf(list);
  const about = context();
  const dossier = await applicantDossier({ organisation: "iom", finding: null }, reader, about);
  const brief = await applicantBrief("iom", null, reader, about);
  const { parts } = applicantPaper(dossier, brief, about.words);
  expect(parts.map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(["Summary", "Run today, by their dates", "Ended, or without dates", "Whom to ask"]),
  );
});

test("exported tables say edition and marking in every row", async () => {
  const reader = readerOf(list);
  const about = context();
  const { funding, marking } = await countryDossier("GH", reader, about);
  const info = await reader.info();
  for (const rows of [
    await tierRows("GH", reader, about),
    fundingRows(funding!, "Ghana", { info, marking }, about.words),
  ])
    for (const row of rows.slice(1)) {
      expect(row).toHaveLength(rows[0]!.length);
      expect(row.slice(-2)).toEqual([expect.stringMatching(/^Edition 1, /), "UNCLASSIFIED"]);
    }
});

test("letters go on after z, each but once", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(["a", "z", "aa", "az", "ba", "zz", "aaa"]);
  fc.assert(
    fc.property(
      fc.nat(20_000),
      fc.nat(20_000),
      (one, other) => (letterOf(one) === letterOf(other)) === (one === other),
    ),
  );
});
