import type { Problem } from "../list/problem.ts";
import { FOCUSES, type Focus, LONGEST_TEXT, REGIONS, type Region } from "../list/schema.ts";
import { clip, show } from "../list/show.ts";

/** One row of the public record as its files print it; an empty text or a field left out is "not stated". */
export interface RecordRow {
  id: string;
  title: string;
  countries: string[];
  countryText: string;
  region: Region | null;
  implementer: string;
  subrecipients: string;
  funder: string;
  amountUsd: number | null;
  startDate: string;
  endDate: string;
  fiscalYear: string;
  focus: Focus[];
  summary: string;
  /** `international` or `domestic`. */
  scope: string;
  listAsOf: string;
  sourceUrl: string;
  note: string;
}

const texts = [
  "id",
  "title",
  "countryText",
  "implementer",
  "subrecipients",
  "funder",
  "startDate",
  "endDate",
  "fiscalYear",
  "summary",
  "scope",
  "listAsOf",
  "sourceUrl",
  "note",
] as const;
const fields = new Set<string>([...texts, "countries", "region", "amountUsd", "focus"]);
const idShape = /^[a-z0-9][a-z0-9.-]{0,127}$/;

export const isRecordField = (field: string): boolean => fields.has(field);

/** True for an object that is meant as such a row: it has an id, and a field that nothing else has or none but these. */
export function isRecordRow(value: Readonly<Record<string, unknown>>): boolean {
  if (typeof value.id !== "string") return false;
  return "countryText" in value || "amountUsd" in value || Object.keys(value).every((field) => fields.has(field));
}

/** A row of any origin, or null with everything that is wrong with it told. Dates and countries are checked later. */
export function readRow(value: unknown, row: string, problems: Problem[]): RecordRow | null {
  const before = problems.length;
  const tell: Tell = (field, message) => problems.push({ row, field: clip(field), message });
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    tell("", `A row is an object, not ${show(value)}.`);
    return null;
  }
  const given = new Map<string, unknown>(Object.entries(value));
  for (const field of given.keys()) if (!fields.has(field)) tell(field, "No field of a row has this name.");
  const read: RecordRow = {
    ...(Object.fromEntries(texts.map((field) => [field, readText(given, field, tell)])) as Texts),
    countries: readTexts(given, "countries", tell),
    region: readRegion(given, tell),
    amountUsd: readAmount(given, tell),
    focus: readFocus(given, tell),
  };
  if (!idShape.test(read.id))
    tell("id", `An id is lower-case letters, digits, dots and dashes; here it is ${show(read.id)}.`);
  return problems.length === before ? read : null;
}

type Given = ReadonlyMap<string, unknown>;
type Tell = (field: string, message: string) => void;
type Texts = Record<(typeof texts)[number], string>;

function readText(given: Given, field: string, tell: Tell): string {
  const found = given.get(field) ?? "";
  if (typeof found !== "string") tell(field, `It must be text, not ${show(found)}.`);
  else if (found.length > LONGEST_TEXT)
    tell(field, `It holds ${found.length} characters; the most is ${LONGEST_TEXT}.`);
  else return found.trim();
  return "";
}

function readTexts(given: Given, field: string, tell: Tell): string[] {
  const found = given.get(field) ?? [];
  if (Array.isArray(found) && found.every((item) => typeof item === "string")) return found;
  tell(field, `It must be a list of texts, not ${show(found)}.`);
  return [];
}

function readRegion(given: Given, tell: Tell): Region | null {
  const printed = readText(given, "region", tell);
  const region = REGIONS.find((known) => known === printed) ?? null;
  if (printed !== "" && region === null)
    tell("region", `It must be one of ${REGIONS.join(", ")}; here it is ${show(printed)}.`);
  return region;
}

function readAmount(given: Given, tell: Tell): number | null {
  const amount = given.get("amountUsd") ?? null;
  if (amount === null || (typeof amount === "number" && Number.isFinite(amount) && amount >= 0)) return amount;
  tell("amountUsd", `It must be a number of dollars, not ${show(amount)}.`);
  return null;
}

function readFocus(given: Given, tell: Tell): Focus[] {
  return readTexts(given, "focus", tell).flatMap((printed) => {
    const focus = FOCUSES.find((known) => known === printed);
    if (!focus) tell("focus", `It must be one of ${FOCUSES.join(", ")}; here it is ${show(printed)}.`);
    return focus ? [focus] : [];
  });
}
