import { fold } from "../list/fold.ts";
import { dateIn, periodIn, spanIn } from "./dates.ts";
import type { Applicant, Reason, RequestFields } from "./finding.ts";
import { moneyIn, moneyOf } from "./money.ts";
import type { Reading } from "./reading.ts";
import type { Labelled } from "./request-fields.ts";
import type { RequestLabel } from "./request-labels.ts";

/** A field of a request, as a dossier shows them. */
export type FieldName = "applicant" | "title" | "opportunity" | "amount" | "period" | "countries" | "uei";

/** What tells a field's place: the labels that ask for it, and whether a text says it; `label` "" for a line of text. */
export interface SoughtField {
  name: FieldName;
  labels: RequestLabel[];
  fits: (text: string, label: string) => boolean;
}

/** Who asks, for what, and the words that named the first country of work. */
export interface ReadRequest {
  applicant: Applicant | null;
  fields: RequestFields | null;
  place: string | null;
}

/** The fields that were read, each with how its place is known again. */
export function soughtFields({ applicant, fields, place }: ReadRequest, dayFirst: boolean): SoughtField[] {
  const sought: SoughtField[] = [];
  const named = (name: FieldName, labels: RequestLabel[], printed: string | null | undefined) => {
    const words = fold(printed ?? "").trim();
    if (words.length > 1) sought.push({ name, labels, fits: (text) => fold(text).includes(words) });
  };
  named("applicant", ["applicant", "doer", "sender"], applicant?.printed);
  named("title", ["title", "subject"], fields?.title);
  named("opportunity", ["opportunity"], fields?.opportunityNumber);
  named("uei", ["uei"], fields?.uei);
  const amount = fields?.amount ?? null;
  if (amount !== null)
    sought.push({
      name: "amount",
      labels: ["amount", "total"],
      fits: (text, label) =>
        /\d/.test(text) &&
        (moneyIn(text).some((money) => money.amount === amount) ||
          (label !== "" && moneyOf(text, label)?.amount === amount)),
    });
  const dates = [fields?.start, fields?.end].filter((date) => date !== null && date !== undefined);
  if (dates.length > 0)
    sought.push({
      name: "period",
      labels: ["period", "start", "end"],
      fits: (text) => {
        if (!/\d/.test(text)) return false;
        const both = periodIn(text, dayFirst) ?? spanIn(text, dayFirst);
        const one = both ? null : dateIn(text, dayFirst);
        return [both?.start, both?.end, one?.date].some((date) => date !== undefined && dates.includes(date));
      },
    });
  named("countries", ["place"], place);
  return sought;
}

/** Characters of text, and of one line, in which a field is looked for. */
const MOST_TEXT = 30_000;
const LONGEST_LINE = 2_000;
/** Longest words of a page that are kept to show a place. */
const LONGEST_FOUND = 100;

/**
 * Where on the page each field of a request stood: beside which label, in its title, in a heading, in which line. What
 * cannot be found again has no place.
 */
export function fieldPlaces(reading: Reading, labelled: Labelled, request: ReadRequest): Reason[] {
  const dayFirst = !/^en-US$|^en$|^$/i.test(reading.lang);
  const lines = reading.text
    .slice(0, Math.min(reading.mainLength, MOST_TEXT))
    .split("\n")
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    // Of a long line the sentence that says it.
    .flatMap((line) => (line.length <= LONGEST_FOUND ? line : [...line.split(/(?<=[.;:!?])\s+/), line]))
    .filter((line) => line !== "");
  return soughtFields(request, dayFirst).flatMap(({ name, labels, fits }) => {
    const place = (signal: string, found: string): Reason[] => [
      { about: "field", subject: name, signal, weight: 1, found: found.slice(0, LONGEST_FOUND).trim() },
    ];
    for (const label of labels) {
      const row = labelled.get(label)?.find(({ value, label: printed }) => fits(value, printed));
      if (row) return place("label", row.label);
    }
    if (fits(reading.title, "")) return place("title", "");
    const heading = reading.headings.find(({ text }) => fits(text, ""));
    if (heading) return place("heading", heading.text);
    const line = lines.find((text) => fits(text, ""));
    return line === undefined ? [] : place("text", line);
  });
}
