import { isNear, subjectOf } from "./aboutness.ts";
import { applicantOf } from "./applicant.ts";
import { countriesOf } from "./countries.ts";
import { countryOfWork } from "./country-of-work.ts";
import type { Finding, Reason } from "./finding.ts";
import { kindOfPage, speaksOfMoney } from "./kind.ts";
import type { NameTable } from "./name-table.ts";
import { organisationsOf } from "./organisations.ts";
import type { Reading } from "./reading.ts";
import { asksForSum, isLetter } from "./request-amount.ts";
import { labelledValues, requestFieldsOf } from "./request-fields.ts";
import type { Effort } from "./scan.ts";
import { signsOf } from "./signs.ts";
import { zonesOf } from "./zones.ts";

/** Most reasons a finding carries. */
const MOST_REASONS = 120;

/** What a page is: its kind, its countries, who is named and who asks. Pure; never throws; work grows with the reading's length. */
export function recognise(reading: Reading, table: NameTable, effort?: Effort): Finding {
  const zones = zonesOf(reading);
  const signs = signsOf(zones, table, effort);
  // Looked for once: an engine compiles a pattern for speed when it is used again.
  let letter: boolean | undefined;
  const isALetter = () => {
    letter ??= isLetter(reading);
    return letter;
  };
  const labelled = labelledValues(reading, speaksOfMoney(signs) || isALetter());
  const subject = subjectOf(signs);
  const places = countriesOf(signs, zones, subject);
  const { organisations, reasons: whoReasons } = organisationsOf(
    signs,
    table,
    reading.text,
    subject,
    labelled.has("applicant") || labelled.has("award"),
  );
  const { kind, reasons: kindReasons } = kindOfPage(signs, labelled, places.countries.length > 0, {
    namesSum: () => asksForSum(reading, labelled),
    isLetter: isALetter,
    isNear: isNear(subject),
  });
  const reasons: Reason[] = [...kindReasons, ...places.reasons, ...whoReasons];
  const found = { kind, countries: places.countries, candidates: places.candidates, organisations };
  if (kind !== "request") return { ...found, applicant: null, fields: null, reasons: reasons.slice(0, MOST_REASONS) };
  const { applicant, reasons: applicantReasons } = applicantOf(reading, labelled, table);
  const { fields, reasons: fieldReasons } = requestFieldsOf(reading, labelled, places.countries, applicant?.printed);
  const countries = countryOfWork(places.countries, places.candidates, fields.currency);
  return {
    ...found,
    countries,
    applicant,
    fields: { ...fields, countries },
    reasons: [...applicantReasons, ...fieldReasons, ...reasons].slice(0, MOST_REASONS),
  };
}
