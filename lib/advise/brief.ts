import { regionOf } from "../list/countries.ts";
import type { EditionInfo, ListReader } from "../list/reader.ts";
import type { Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { type Twins, twinsHeading, twinsOf } from "./applicant-twins.ts";
import { type BriefRowOptions, briefColumns, briefRow } from "./brief-rows.ts";
import type { Brief, BriefTable } from "./brief-shape.ts";
import { openSources, type SourceBook } from "./brief-sources.ts";
import type { AdviceContext } from "./context.ts";
import { plansFor } from "./country-planned.ts";
import { viewCountry } from "./country-view.ts";
import { compactFacts } from "./facts.ts";
import { fundingOf } from "./funding.ts";
import { type Ground, layGround } from "./ground.ts";
import { hereFirst, runs, sortByStanding } from "./standing.ts";
import { yearSpan } from "./years.ts";

/** What a country's brief has beside its dossier. `country` is ISO 3166-1 alpha-2. */
export async function countryBrief(country: string, reader: ListReader, context: AdviceContext): Promise<Brief> {
  const { today } = context;
  const region = regionOf(country);
  const [view, facts, totals, perhaps, plans] = await Promise.all([
    viewCountry(country, reader, today),
    reader.factsOfCountry(country),
    reader.totals(),
    region === null ? [] : reader.projectsOfRegion(region),
    reader.plans(),
  ]);
  const own = sortByStanding(view.own, today);
  const shared = [...sortByStanding(view.shared, today), ...sortByStanding(perhaps, today)];
  const ground = await layGround(reader, context, [...own, ...shared]);
  const book = openSources(ground.words);
  const theirs = totals.filter((total) => total.country === country);
  const table = tableMaker(ground, book, { country, organisation: null, facts });
  const { t } = ground.words;
  const tables = [
    table("own", t("briefAwards"), own, {
      total: fundingOf([...own, ...shared], theirs, ground)?.sentence ?? null,
    }),
    table("shared", t("dossierRegional"), shared, { note: t("dossierRegionalNote") }),
  ];
  book.addSeries([...facts, ...theirs, ...plansFor(country, plans)].map(({ source }) => source));
  return briefOf(tables, summaryOf(own, shared.length, ground), book, ground);
}

/** The same of an organisation; `country` is where its request is to be carried out, null without one. */
export async function applicantBrief(
  organisation: string | null,
  country: string | null,
  reader: ListReader,
  context: AdviceContext,
): Promise<Brief> {
  const { today } = context;
  const [found, [known]] = await Promise.all([
    organisation === null ? [] : reader.projectsOfOrganisation(organisation),
    organisation === null ? [] : reader.organisations([organisation]),
  ]);
  const twins = await twinsOf(known, reader, today);
  const all = sortByStanding(found, today);
  const shown = [...all, ...(twins?.projects ?? [])];
  const [ground, facts] = await Promise.all([layGround(reader, context, shown), compactFacts(shown, reader)]);
  const { words } = ground;
  const book = openSources(words);
  const table = tableMaker(ground, book, { country: null, organisation, facts });
  const running = hereFirst(
    all.filter((project) => runs(project, today)),
    country,
  );
  const past = all.filter((project) => !running.includes(project));
  const here = country === null ? [] : past.filter((project) => project.countries.includes(country));
  const elsewhere = past.filter((project) => !here.includes(project));
  const inCountry = country === null ? "" : words.t("dossierHere", { country: words.countryInText(country) });
  const tables = [
    table("running", words.t("dossierRunning"), running),
    table("here", inCountry, here),
    table("twins", twins === null ? "" : twinsHeading(twins, words), twins?.projects ?? [], { holder: heldBy(twins) }),
    table("ended", words.t("dossierEnded"), elsewhere),
  ];
  return briefOf(tables, all.length === 0 ? [] : summaryOf(all, 0, ground), book, ground);
}

/** `holder`: whose award it is, where it is not the organisation that the brief is about. */
type Extra = Partial<Pick<BriefTable, "note" | "total">> & { holder?: (project: Project) => string | null };

const heldBy =
  (twins: Twins | null) =>
  ({ implementer, subrecipients }: Project): string | null => {
    const ids = twins?.organisations.map(({ id }) => id) ?? [];
    return ids.find((id) => id === implementer) ?? ids.find((id) => subrecipients.includes(id)) ?? null;
  };

const tableMaker =
  (ground: Ground, book: SourceBook, about: BriefRowOptions) =>
  (
    id: BriefTable["id"],
    heading: string,
    projects: Project[],
    { note = null, total = null, holder = () => about.organisation }: Extra = {},
  ): BriefTable => ({
    id,
    heading,
    note,
    columns: briefColumns(ground, about.country === null ? "applicant" : "country"),
    rows: projects.map((project) => briefRow(project, ground, book, { ...about, organisation: holder(project) })),
    total,
  });

function briefOf(all: BriefTable[], summary: Brief["summary"], book: SourceBook, { words, info }: Ground): Brief {
  const tables = all.filter(({ rows }) => rows.length > 0);
  return {
    summary,
    tables,
    sources: { heading: words.t("projectSources"), rows: book.rows },
    edition: editionLines(info, words),
    projects: tables.flatMap(({ rows }) => rows.map(({ id }) => id)),
  };
}

/** "Sightline, Edition 1", "21 Nov 2026", "774 records, partial list". */
export function editionLines({ serial, asOf, partial, projects }: EditionInfo, words: Words): string[] {
  return [
    words.t("briefEdition", { serial: String(serial) }),
    words.date(asOf),
    words.t(partial ? "editionRecordsPartial" : "editionRecords", { count: projects }),
  ];
}

/** "8 awards on record, 2002 to 2015. None is known to run today. 2 regional awards on record." */
function summaryOf(projects: Project[], shared: number, { words, today }: Ground): Brief["summary"] {
  const plain = (text: string) => ({ text, strong: false });
  const regional = shared === 0 ? [] : [plain(words.t("cardLeadShared", { count: shared }))];
  if (projects.length === 0) return regional;
  const years = yearSpan(projects, words);
  const count = projects.length;
  const running = projects.filter((project) => runs(project, today)).length;
  return [
    plain(
      years === null ? words.t("cardLeadRecord", { count }) : words.t("cardLeadRecordYears", { count, years: years }),
    ),
    {
      text: running === 0 ? words.t("cardLeadNoneRuns") : words.t("cardLeadRunning", { count: running }),
      strong: true,
    },
    ...regional,
  ];
}
