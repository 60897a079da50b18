import { regionOf } from "../list/countries.ts";
import { statusOf } from "../list/dates.ts";
import { highestMarking } from "../list/marking.ts";
import type { ListReader } from "../list/reader.ts";
import type { CountryFact, Project } from "../list/schema.ts";
import { asksOf } from "./asks.ts";
import type { AdviceContext } from "./context.ts";
import { countryMore } from "./country-more.ts";
import { plansFor } from "./country-planned.ts";
import { viewCountry } from "./country-view.ts";
import { footerText } from "./edition-line.ts";
import { compactEndOf, factStrip, laborOf } from "./facts.ts";
import { fundingOf } from "./funding.ts";
import { type Ground, layGround } from "./ground.ts";
import { printedPlace, regionName } from "./names.ts";
import { disagreeNote, historicalNote, nothingNote, staleNote } from "./notes.ts";
import { projectRow } from "./project-row.ts";
import { sortByStanding } from "./standing.ts";
import { tierLine } from "./tiers.ts";
import type { CountryDossier, Note } from "./view.ts";
import { yearSpan } from "./years.ts";

/** All that the list holds on a country. `country` is ISO 3166-1 alpha-2; one without a project has a dossier too. */
export async function countryDossier(
  country: string,
  reader: ListReader,
  context: AdviceContext,
): Promise<CountryDossier> {
  const { words, today } = context;
  const region = regionOf(country);
  const [view, facts, totals, allCalls, perhaps, allPlans] = await Promise.all([
    viewCountry(country, reader, today),
    reader.factsOfCountry(country),
    reader.totals(),
    reader.allCalls(),
    region === null ? [] : reader.projectsOfRegion(region),
    reader.plans(),
  ]);
  const plans = plansFor(country, allPlans);
  const calls = allCalls.filter(({ countries }) => countries.length === 0 || countries.includes(country));
  const own = sortByStanding(view.own, today);
  const shared = sortByStanding(view.shared, today);
  const maybe = sortByStanding(perhaps, today);
  const ground = await layGround(reader, context, [...own, ...shared, ...maybe]);
  const theirTotals = totals.filter((total) => total.country === country);
  return {
    kind: "country",
    country,
    eyebrow:
      region === null
        ? words.t("dossierCountry")
        : words.t("dossierCountryRegion", { region: regionName(region, words) }),
    name: words.country(country),
    notes: notesOf(country, [...own, ...shared], ground),
    facts: factStrip(facts, country, ground),
    tiers: tierLine(facts, words),
    funding: fundingOf([...own, ...shared], theirTotals, ground),
    projects: {
      heading: words.t("dossierProjects"),
      rows: own.map((project) => ownRow(project, country, facts, ground)),
    },
    regional: {
      heading: words.t("dossierRegional"),
      note: words.t("dossierRegionalNote"),
      rows: [
        ...shared.map((project) => projectRow(project, ground, { country })),
        ...maybe.map((project) => maybeRow(project, country, ground)),
      ],
    },
    asks: { heading: words.t("askHeading"), rows: asksHere([...own, ...shared], country, ground) },
    labor: laborOf(facts, ground),
    more: await countryMore({ country, own, shared, facts, calls, plans }, reader, ground),
    footer: footerText(ground),
    marking: highestMarking([
      ground.info.marking,
      ...[...own, ...shared, ...maybe, ...plans].map(({ marking }) => marking),
    ]),
  };
}

function notesOf(country: string, projects: Project[], ground: Ground): Note[] {
  if (projects.length === 0) {
    return [staleNote(ground), nothingNote(ground.words.countryInText(country), ground)].filter(
      (note) => note !== null,
    );
  }
  return [disagreeNote(projects, ground), historicalNote(projects, ground), staleNote(ground)].filter(
    (note) => note !== null,
  );
}

function ownRow(
  project: Project,
  country: string,
  facts: CountryFact[],
  ground: Ground,
): CountryDossier["projects"]["rows"][number] {
  const compactEnd = compactEndOf(project, facts);
  const row = projectRow(project, ground, { country, compactEnd });
  const byDates = statusOf(project, ground.today);
  return { ...row, group: compactEnd === null ? byDates : row.status[0]!.shape };
}

/** "Regional award; countries not stated · may include Ghana"; a printed place such as “Southern Africa” speaks for itself. */
function maybeRow(project: Project, country: string, ground: Ground): CountryDossier["regional"]["rows"][number] {
  const row = projectRow(project, ground, { country });
  if (printedPlace(project) !== null) return row;
  const may = ground.words.t("dossierMayInclude", { country: ground.words.countryInText(country) });
  return { ...row, shared: row.shared === null ? may : `${row.shared} · ${may}` };
}

function asksHere(projects: Project[], country: string, ground: Ground): CountryDossier["asks"]["rows"] {
  return asksOf(projects, ground, {
    country,
    most: 6,
    functions: true,
    reason: (_office, funded) => {
      const years = yearSpan(funded, ground.words);
      return years === null
        ? ground.words.t("askFundedCount", { count: funded.length })
        : ground.words.t("askFundedCountYears", { count: funded.length, years });
    },
  });
}
