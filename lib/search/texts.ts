import { fold } from "../list/fold.ts";
import type { Call, Contact, Office, Organisation, Project, Region } from "../list/schema.ts";
import { ENGLISH_NAMES } from "./english-names.ts";
import type { FieldName } from "./fields.ts";

/** The texts of one document, each with the field it stands in. Names come first. */
export type DocumentText = [field: FieldName, text: string][];
/** Other names of countries by ISO code: in other languages, older ones, short forms. */
export type CountryNames = Readonly<Record<string, readonly string[]>>;

const regionNames: Record<Region, string> = {
  AF: "AF Africa",
  EAP: "EAP East Asia and the Pacific",
  EUR: "EUR Europe and Eurasia",
  NEA: "NEA Near East",
  SCA: "SCA South and Central Asia",
  WHA: "WHA Western Hemisphere",
  GLOBAL: "global worldwide",
};

export function projectText(project: Project): DocumentText {
  const { scope, region } = project;
  return [
    ...filled("name", [project.title]),
    ...filled("number", [project.awardNumber, project.assistanceListing]),
    ...filled("programme", [project.programme, project.account]),
    ...filled("summary", [project.summary]),
    ...filled("other", [...project.focus, scope === "country" || region === null ? null : regionNames[region]]),
    ...filled("printed", Object.values(project.printed)),
    ...project.history.flatMap(({ printed }) => filled("printed", Object.values(printed))),
  ];
}

export function organisationText({ name, aliases, acronym, domain }: Organisation): DocumentText {
  return [
    ...filled("name", [name]),
    ...filled("acronym", [acronym]),
    ...filled("alias", aliases),
    ...filled("other", [domain]),
  ];
}

export function officeText({ name, abbreviation, department, functions, note }: Office): DocumentText {
  return [
    ...filled("name", [name]),
    ...filled("acronym", [abbreviation]),
    ...filled("other", [department]),
    ...filled("summary", [...functions, note]),
  ];
}

export function contactText({ role, mailbox }: Contact): DocumentText {
  return [...filled("name", [role]), ...filled("other", [mailbox])];
}

export function callText({ title, number, assistanceListing, stage }: Call): DocumentText {
  return [...filled("name", [title]), ...filled("number", [number, assistanceListing]), ...filled("other", [stage])];
}

/**
 * The first English name is the country's name, all others are aliases, each spelling once; one that is a single word is
 * the whole name to whoever types it, as an acronym is. Codes are not: `IN` and `IT` are words.
 */
export function countryText(code: string, names: CountryNames): DocumentText {
  const all = [...(ENGLISH_NAMES[code] ?? []), ...(Object.hasOwn(names, code) ? (names[code] ?? []) : [])];
  const spelt = new Map<string, string>();
  for (const name of all) if (!spelt.has(fold(name))) spelt.set(fold(name), name);
  const [name = code, ...others] = spelt.values();
  const isWord = (other: string) => !fold(other).includes(" ");
  return [
    ...filled("name", [name]),
    ...filled("acronym", others.filter(isWord)),
    ...filled(
      "alias",
      others.filter((other) => !isWord(other)),
    ),
  ];
}

const filled = (field: FieldName, texts: (string | null)[]): DocumentText =>
  texts.flatMap((text): DocumentText => (text === null || text === "" ? [] : [[field, text]]));
