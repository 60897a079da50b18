import type { Project } from "../list/schema.ts";
import type { Ground } from "./ground.ts";
import { moneyOf } from "./money.ts";
import { countryNames, funderName, implementerLine, placeOf, printedPlace, titleOf } from "./names.ts";
import { statusLines } from "./standing.ts";
import type { ProjectRow } from "./view.ts";

export interface RowOptions {
  /** The country that the surface is about: its own name is not repeated. */
  country?: string | null;
  /** The applicant that the surface is about: its own name is not repeated. */
  organisation?: string | null;
  /** End of the compact that the project belongs to, where it has no end of its own. */
  compactEnd?: string | null;
}

export function projectRow(project: Project, ground: Ground, options: RowOptions = {}): ProjectRow {
  const { words } = ground;
  const { country = null, organisation = null, compactEnd = null } = options;
  const { title, untitled } = titleOf(project, words);
  const money = moneyOf(project, words);
  const whose = organisation === null ? implementerLine(project, ground) : partOf(project, organisation, ground);
  // A title need not name its country; a row that stands in no country's list must.
  const place = country === null && untitled === null ? placeOf(project, words) : null;
  const first = [place, whose].filter((part) => part !== null);
  return {
    id: project.id,
    title,
    untitled,
    amount: money.amount,
    amountStated: money.stated,
    details: [first.join(" · "), money.kinds ?? ""].filter((line) => line !== ""),
    status: statusLines(project, ground, compactEnd),
    funder: funderName(project, ground),
    shared: sharedLine(project, ground, country),
  };
}

/** What the applicant is in it, where it does not hold the award itself. */
export function partOf(project: Project, organisation: string, ground: Ground): string | null {
  if (project.implementer === organisation) {
    const partners = project.subrecipients.filter((id) => id !== organisation).length;
    return partners === 0 ? null : ground.words.t("projectPartnersOnly", { count: partners });
  }
  const holder = implementerLine({ ...project, subrecipients: [] }, ground);
  return holder === null ? ground.words.t("projectAsPartner") : ground.words.t("projectPartnerOf", { name: holder });
}

/** A regional award says with whom it is shared; its amount is never divided. */
export function sharedLine(project: Project, { words }: Pick<Ground, "words">, country: string | null): string | null {
  const { countries, scope } = project;
  if (countries.length === 0) {
    const printed = printedPlace(project);
    if (scope === "global") return words.t("projectGlobal");
    return printed === null ? words.t("projectCountriesNotStated") : words.t("projectCountriesPrinted", { printed });
  }
  const others = countries.filter((code) => code !== country);
  if (countries.length === 1) return scope === "country" ? null : words.t("projectRegionalOne");
  return others.length === countries.length
    ? words.t("projectSharedBy", { count: others.length, countries: countryNames(others, words) })
    : words.t("projectShared", { count: others.length, countries: countryNames(others, words) });
}
