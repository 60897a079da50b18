import type { Office, Organisation, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import type { Ground } from "./ground.ts";
import type { FunderPattern } from "./view.ts";
import { yearOf, yearText } from "./years.ts";

/** Most names that a line lists before it counts the rest. */
const MOST_NAMES = 6;

/** The title, or the country and year that stand in for it with "title not stated" after them. */
export function titleOf(project: Project, words: Words): { title: string; untitled: string | null } {
  if (project.title !== null) return { title: oneLine(project.title, 200), untitled: null };
  const stated = yearOf(project);
  const place = placeOf(project, words);
  const title = stated === null ? place : words.t("projectPlaceYear", { place, year: yearText(stated, words) });
  return { title, untitled: words.t("titleNotStated") };
}

/** The same in one line: "Ghana, FY2004 (title not stated)". */
export function titleInLine(project: Project, words: Words): string {
  const { title, untitled } = titleOf(project, words);
  return untitled === null ? title : words.t("watchUntitled", { title, untitled });
}

/** Where a project works: its countries, else the region as printed, else the bureau's region. */
export function placeOf(project: Project, words: Words): string {
  const { countries, region, scope } = project;
  if (countries.length > 3 && region !== null) return regionName(region, words);
  if (countries.length > 0) return countryNames(countries, words, 3);
  const printed = printedPlace(project);
  if (printed !== null) return printed;
  if (scope === "global") return words.t("scopeGlobal");
  return region === null ? words.t("projectNoCountry") : regionName(region, words);
}

/** Where a project works as its source words it; null when the source only says that it is regional. */
export function printedPlace(project: Project): string | null {
  const printed = oneLine(project.printed.countries ?? "", 60);
  return printed === "" || /^(regional|global|worldwide|international|various|multiple)\W*$/i.test(printed)
    ? null
    : printed;
}

export function regionName(region: NonNullable<Project["region"]>, words: Words): string {
  switch (region) {
    case "AF":
      return words.t("regionAF");
    case "EAP":
      return words.t("regionEAP");
    case "EUR":
      return words.t("regionEUR");
    case "NEA":
      return words.t("regionNEA");
    case "SCA":
      return words.t("regionSCA");
    case "WHA":
      return words.t("regionWHA");
    case "GLOBAL":
      return words.t("regionGLOBAL");
  }
}

export function countryNames(codes: string[], words: Words, most = MOST_NAMES): string {
  const names = codes.map((code) => words.country(code)).sort(new Intl.Collator(words.language).compare);
  if (names.length <= most) return words.list(names);
  return words.list([...names.slice(0, most), words.t("projectMoreNames", { count: names.length - most })]);
}

export function organisationName(organisation: Organisation): string {
  return oneLine(organisation.name, 120);
}

/** "Free the Slaves, with 2 partners"; as printed where the list knows no organisation; null where none is stated. */
export function implementerLine(project: Project, { names, words }: Pick<Ground, "names" | "words">): string | null {
  const known = project.implementer === null ? undefined : names.get(project.implementer);
  const printed = oneLine(project.printed.implementer ?? "", 120).replace(/[\s,;:]+$/, "");
  const name = known === undefined ? printed : organisationName(known);
  const partners = project.subrecipients.length;
  if (name === "") return partners === 0 ? null : words.t("projectPartnersOnly", { count: partners });
  return partners === 0 ? name : words.t("projectWithPartners", { name, count: partners });
}

/** "J/TIP" of "J/TIP (formerly G/TIP)": the abbreviation, else the name. */
export function officeShort(office: Office): string {
  const abbreviation = oneLine((office.abbreviation ?? "").split(/[(;]/)[0]!, 40);
  return abbreviation === "" ? oneLine(office.name, 80) : abbreviation;
}

/** "Office to Monitor and Combat Trafficking in Persons, State". */
export function officeFull(office: Office): string {
  const name = oneLine(office.name, 120);
  const department = oneLine(office.department, 80).replace(/^(U\.?S\.? )?Department of (the )?/, "");
  return name.includes(department) || department === "" ? name : `${name}, ${department}`;
}

export function funderName(project: Project, { offices, words }: Pick<Ground, "offices" | "words">): string {
  const office = project.funder === null ? undefined : offices.get(project.funder);
  if (office !== undefined) return officeShort(office);
  const printed = oneLine(project.printed.funder ?? "", 60);
  return printed === "" ? words.t("projectFunderNotStated") : printed;
}

/** Which pattern a funder's bars have; a picture's matter only, nothing is decided by it. */
export function funderPattern(funder: string | null, offices: Map<string, Office>): FunderPattern {
  const office = funder === null ? undefined : offices.get(funder);
  if (office === undefined) return "other";
  const text = `${office.abbreviation ?? ""} ${office.name}`;
  if (/\bTIP\b|Trafficking in Persons/.test(text) && /State/.test(office.department)) return "tip";
  if (/\bPRM\b/.test(text)) return "prm";
  if (/\bUSAID\b/.test(text) || /International Development/.test(office.department)) return "usaid";
  return /\bILAB\b|International Labor/.test(text) ? "ilab" : "other";
}
