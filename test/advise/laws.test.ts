import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applicantDossier } from "../../lib/advise/applicant-dossier.ts";
import { adviseCard } from "../../lib/advise/card.ts";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import { adviseHint } from "../../lib/advise/hint.ts";
import { kindWord } from "../../lib/advise/money.ts";
import { projectCard } from "../../lib/advise/project-card.ts";
import { resultRows } from "../../lib/advise/result-rows.ts";
import { endedRecently, statusOf } from "../../lib/list/dates.ts";
import { AMOUNT_KINDS, type Edition, type Project } from "../../lib/list/schema.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { anyEdition, anyFinding, anyProject } from "./any-edition.ts";
import { context, edition, readerOf, stringsOf, TODAY, wordsOf } from "./small-edition.ts";

/** Every view of a list for a finding, in one language. */
async function allViews(list: Edition, found: Finding, language: string): Promise<unknown[]> {
  const reader = readerOf(list);
  const here = context({ words: wordsOf(language), showPast: true });
  return Promise.all([
    adviseHint(found, reader, here),
    adviseCard(found, reader, here, null),
    adviseCard(found, reader, here, "GH"),
    countryDossier("GH", reader, here),
    applicantDossier({ organisation: found.applicant?.organisation ?? null, finding: found }, reader, here),
    applicantDossier({ organisation: "iom", finding: null }, reader, here),
    resultRows(
      [
        ...list.projects.map(({ id }) => ({ kind: "project" as const, id })),
        ...list.contacts.map(({ id }) => ({ kind: "contact" as const, id })),
        { kind: "organisation", id: "iom" },
        { kind: "country", id: "GH" },
        { kind: "office", id: "closed" },
        { kind: "call", id: "c" },
        { kind: "project", id: "gone" },
      ],
      reader,
      here,
      "GH",
    ),
    ...list.projects.map(({ id }) => projectCard(id, reader, here)),
  ]);
}

describe("laws of everything that is said", () => {
  test("no sentence is broken, is a verdict, or lacks a word", async () => {
    const broken =
      /undefined|\bnull\b|\bNaN\b|Infinity|\[object|[Ii]neligible|\bgaps?\b|Invalid Date|\{\w+\}|[\u202a-\u202e]/;
    await fc.assert(
      fc.asyncProperty(anyEdition, anyFinding, fc.constantFrom("en", "fr", "es"), async (list, found, language) => {
        const views = await allViews(list, found, language);
        // A title or summary is the list's own text, "{count} $1" among it on purpose.
        const said = stringsOf(views).filter((text) => !text.includes("$& {count} $1"));
        expect(said.filter((text) => broken.test(text) || !text.isWellFormed())).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("every view is plain JSON", async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition, anyFinding, async (list, found) => {
        const views = await allViews(list, found, "en");
        expect(JSON.parse(JSON.stringify(views))).toEqual(structuredClone(views));
      }),
      { numRuns: 60 },
    );
  });

  test("a year is never written like a number of dollars", async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition, anyFinding, async (list, found) => {
        const said = stringsOf(await allViews(list, found, "en"));
        const ages = /[\d,]+ days old/g;
        expect(said.filter((text) => /(?<![$\d,])(1,9|2,[01])\d\d\b(?!,)/.test(text.replace(ages, "")))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("laws of sums", () => {
  const sumOf = async (list: Edition) => {
    const { funding } = await countryDossier("GH", readerOf(list), context());
    return { funding, usd: funding?.years.flatMap(({ parts }) => parts).reduce((all, { usd }) => all + usd, 0) ?? 0 };
  };

  test("a shared award never changes a country's sum", async () => {
    const shared = anyProject.map(
      (project): Project => ({ ...project, id: "shared", countries: ["GH", "TG"], scope: "regional" }),
    );
    await fc.assert(
      fc.asyncProperty(anyEdition, shared, async (list, project) => {
        const with_ = { ...list, projects: [...list.projects, project] };
        expect((await sumOf(with_)).usd).toBe((await sumOf(list)).usd);
      }),
    );
  });

  test("a sum never mixes kinds: each dollar in it is of the kind that its heading names", async () => {
    const here = anyProject.map((project): Project => ({ ...project, countries: ["GH"], scope: "country" }));
    const own = fc.uniqueArray(here, { maxLength: 5, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(own, async (projects) => {
        const { funding, usd } = await sumOf(edition({ projects }));
        const kind = AMOUNT_KINDS.find((each) => funding?.heading.includes(kindWord(each, wordsOf("en"))));
        const ofKind = projects.flatMap(({ amounts }) => amounts.filter((amount) => amount.kind === kind));
        expect(usd).toBeLessThanOrEqual(ofKind.reduce((all, amount) => all + amount.usd, 0));
        if (funding === null) expect(projects.flatMap(({ amounts }) => amounts)).toEqual([]);
      }),
    );
  });
});

describe("the law of silence", () => {
  test("the chip is there exactly when something can be acted on", async () => {
    await fc.assert(
      fc.asyncProperty(anyEdition, anyFinding, fc.boolean(), async (list, found, showPast) => {
        const { chip } = await adviseHint(found, readerOf(list), context({ showPast }));
        expect(chip !== null).toBe(
          found.kind !== "none" && (applicantIsKnown(list, found) || countrySpeaks(list, found, showPast)),
        );
      }),
      { numRuns: 300 },
    );
  });

  const applicantIsKnown = ({ projects }: Edition, { kind, applicant }: Finding) =>
    kind === "request" &&
    projects.some(({ implementer, subrecipients }) =>
      [implementer, ...subrecipients].includes(applicant?.organisation ?? "-"),
    );

  const countrySpeaks = ({ projects, calls }: Edition, { countries }: Finding, showPast: boolean) =>
    countries.some((country) => {
      const here = projects.filter((project) => project.countries.includes(country));
      const current = here.some(
        (project) => statusOf(project, TODAY).match(/running|ending/) || endedRecently(project, TODAY),
      );
      const open = calls.some(
        ({ countries: there, stage, opens, closes }) =>
          there.includes(country) &&
          (stage === "open" || (stage === null && closes !== null)) &&
          (opens === null || opens <= TODAY) &&
          (closes === null || closes.padEnd(8, "-12-31") >= TODAY),
      );
      return current || open || (showPast && here.length > 0);
    });

  test("an edition without anything says nothing", async () => {
    const { chip, badge } = await adviseHint(
      { ...(await fc.sample(anyFinding, 1)[0]!), kind: "country" },
      readerOf(edition()),
      context({ showPast: true }),
    );
    expect([chip, badge.kind]).toEqual([null, "none"]);
  });
});
