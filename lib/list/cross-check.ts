import { isCountry } from "./countries.ts";
import { isBefore, isPossibleDate } from "./dates.ts";
import { isAbove } from "./marking.ts";
import type { Marking, Plan, Project } from "./schema.ts";
import { show } from "./show.ts";

/** Tells one thing that is wrong with a row. */
export type Tell = (field: string, message: string) => void;

/** Ids that a list defines, by table; null where the table itself cannot be read, so that nothing can be said. */
export type Known = Record<"publishers" | "organisations" | "offices" | "contacts", ReadonlySet<string> | null>;

/** References by field name, wherever in the list the field stands. */
const references: Record<string, { table: keyof Known; one: string }> = {
  publisher: { table: "publishers", one: "publisher" },
  implementer: { table: "organisations", one: "organisation" },
  subrecipients: { table: "organisations", one: "organisation" },
  funder: { table: "offices", one: "office" },
  office: { table: "offices", one: "office" },
  successor: { table: "offices", one: "office" },
  contacts: { table: "contacts", one: "contact" },
  backup: { table: "contacts", one: "contact" },
};

const dateFields = new Set([
  "asOf",
  "start",
  "end",
  "from",
  "to",
  "validFrom",
  "validTo",
  "opens",
  "closes",
  "date",
  "decides",
  "lastReport",
  "lastVisit",
]);
const periods = [
  ["start", "end"],
  ["validFrom", "validTo"],
  ["from", "to"],
  ["opens", "closes"],
] as const;

/** Checks of a row whose shape is right: countries that exist, dates that the calendar has, ids that the list defines. */
export function checkRow(row: Record<string, unknown>, known: Known, tell: Tell): void {
  for (const [field, value] of Object.entries(row)) checkField(field, value, field, known, tell);
  for (const [first, last] of periods) {
    const [start, end] = [row[first], row[last]];
    if (typeof start === "string" && typeof end === "string" && isBefore(end, start))
      tell(last, `It ends (${end}) before it begins (${start}).`);
  }
  for (const field of ["successor", "backup"])
    if (row[field] !== undefined && row[field] === row.id) tell(field, "It names itself.");
}

/** Checks that only projects need. */
export function checkProject(project: Project, ceiling: Marking, tell: Tell): void {
  checkMarking(project, ceiling, tell);
  if (project.scope === "country" && project.countries.length !== 1)
    tell("scope", `Scope "country" needs exactly one country; here there are ${project.countries.length}.`);
  if (new Set(project.countries).size < project.countries.length) tell("countries", "A country is named twice.");
  if (project.sources.length === 0) tell("sources", "A project needs at least one source.");
}

/** Checks that only plans need. */
export function checkPlan(plan: Plan, ceiling: Marking, tell: Tell): void {
  checkMarking(plan, ceiling, tell);
  const { usdFrom, usdTo, countries } = plan;
  if (usdFrom !== null && usdTo !== null && usdTo < usdFrom)
    tell("usdTo", `The range ends (${usdTo}) below where it begins (${usdFrom}).`);
  if (new Set(countries).size < countries.length) tell("countries", "A country is named twice.");
}

function checkMarking({ marking }: { marking: Marking }, ceiling: Marking, tell: Tell): void {
  if (isAbove(marking, ceiling)) tell("marking", `It is marked ${marking}, above its edition's marking ${ceiling}.`);
}

function checkField(name: string, value: unknown, path: string, known: Known, tell: Tell): void {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) checkField(name, element, `${path}.${index}`, known, tell);
  } else if (typeof value === "object" && value !== null) {
    if (name === "printed") return; // Words of the source; they mean nothing to us.
    for (const [inner, held] of Object.entries(value)) checkField(inner, held, `${path}.${inner}`, known, tell);
  } else if (typeof value === "string") {
    checkText(name, value, path, known, tell);
  }
}

function checkText(name: string, value: string, path: string, known: Known, tell: Tell): void {
  if (name === "countries" || name === "country" || name === "covers") {
    if (!isCountry(value)) tell(path, `${show(value)} is no country code of ISO 3166-1.`);
  } else if (dateFields.has(name)) {
    if (!isPossibleDate(value)) tell(path, `${show(value)} is no date of the calendar.`);
  } else if (Object.hasOwn(references, name)) {
    const reference = references[name];
    const ids = reference ? known[reference.table] : null;
    if (reference && ids && !ids.has(value)) tell(path, `The list has no ${reference.one} with the id ${show(value)}.`);
  }
}
