import type { Problem } from "../list/problem.ts";
import { FOCUSES, type Focus, LONGEST_TEXT, REGIONS, type Region } from "../list/schema.ts";
import { show } from "../list/show.ts";

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

/** A row of any origin, or null with everything that is wrong with it told. Dates and countries are checked later. */
export function readRow(value: unknown, row: string, problems: Problem[]): RecordRow | null {
  const before = problems.length;
  const tell = (field: string, message: string) => problems.push({ row, field, message });
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    tell("", `A row is an object, not ${show(value)}.`);
    return null;
  }
  const given = new Map<string, unknown>(Object.entries(value));
  for (const field of given.keys())
    if (!fields.has(field)) tell(field.slice(0, 60), "No field of a row has this name.");
  const text = (field: string): string => {
    const found = given.get(field) ?? "";
    if (typeof found === "string" && found.length <= LONGEST_TEXT) return found.trim();
    tell(
      field,
      typeof found === "string"
        ? `It is longer than ${LONGEST_TEXT} characters.`
        : `It must be text, not ${show(found)}.`,
    );
    return "";
  };
  const list = (field: string): string[] => {
    const found = given.get(field) ?? [];
    if (Array.isArray(found) && found.every((item) => typeof item === "string")) return found;
    tell(field, `It must be a list of texts, not ${show(found)}.`);
    return [];
  };
  const read: RecordRow = {
    ...(Object.fromEntries(texts.map((field) => [field, text(field)])) as Record<(typeof texts)[number], string>),
    countries: list("countries"),
    region: null,
    amountUsd: null,
    focus: [],
  };
  if (!idShape.test(read.id))
    tell("id", `An id is lower-case letters, digits, dots and dashes; here it is ${show(read.id)}.`);
  const region = text("region");
  read.region = REGIONS.find((known) => known === region) ?? null;
  if (region !== "" && read.region === null) tell("region", `${show(region)} is no region.`);
  const amount = given.get("amountUsd") ?? null;
  if (amount === null || (typeof amount === "number" && Number.isFinite(amount) && amount >= 0))
    read.amountUsd = amount;
  else tell("amountUsd", `It must be a number of dollars, not ${show(amount)}.`);
  for (const printed of list("focus")) {
    const focus = FOCUSES.find((known) => known === printed);
    if (focus) read.focus.push(focus);
    else tell("focus", `${show(printed)} is none of ${FOCUSES.join(", ")}.`);
  }
  return problems.length === before ? read : null;
}
