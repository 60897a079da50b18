import { isNear, subjectOf } from "./aboutness.ts";
import { applicantOf } from "./applicant.ts";
import { countriesOf } from "./countries.ts";
import { countryOfWork, namedIn } from "./country-of-work.ts";
import type { Applicant, Finding, NamedOrganisation, Reason } from "./finding.ts";
import { kindOfPage, speaksOfMoney } from "./kind.ts";
import type { NameTable } from "./name-table.ts";
import { organisationsOf } from "./organisations.ts";
import type { Reading } from "./reading.ts";
import { asksForSum, isLetter } from "./request-amount.ts";
import { labelledValues, requestFieldsOf } from "./request-fields.ts";
import type { Effort } from "./scan.ts";
import { signsOf } from "./signs.ts";
import { withLongValues } from "./told.ts";
import { zonesOf } from "./zones.ts";

/** Whoever asks is named on the page, be it with a slip of the pen. */
function withApplicant(named: NamedOrganisation[], applicant: Applicant | null, table: NameTable): NamedOrganisation[] {
  const id = applicant?.organisation ?? null;
  if (!applicant || id === null || named.some((one) => one.id === id)) return named;
  for (let index = 0; index < table.organisations; index++) {
    const { id: own, name } = table.organisation(index);
    if (own === id) return [...named, { id, name, printed: applicant.printed.slice(0, 200) }];
  }
  return named;
}

/** Most reasons a finding carries. */
const MOST_REASONS = 120;

/** Boxes of a vacancy, which invites persons to apply and no projects. */
const JOB =
  /^(employer|salary|job type|employment type|employeur|salaire|type de contrat|empleador|salario|tipo de contrato|empregador|зарплата|работодатель)$/i;

/** What a page is: its kind, its countries, who is named and who asks. Pure; never throws; work grows with the reading's length. */
export function recognise(reading: Reading, table: NameTable, effort?: Effort): Finding {
  const zones = zonesOf(reading);
  const signs = signsOf(zones, table, effort);
  const told = withLongValues(reading);
  // Looked for once: an engine compiles a pattern for speed when it is used again.
  let letter: boolean | undefined;
  const isALetter = () => {
    letter ??= isLetter(told);
    return letter;
  };
  const labelled = labelledValues(told, speaksOfMoney(signs) || isALetter());
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
    namesSum: () => asksForSum(told, labelled),
    isLetter: isALetter,
    isNear: isNear(subject),
    isJob: reading.fields.some(({ label }) => JOB.test(label)),
  });
  const reasons: Reason[] = [...kindReasons, ...places.reasons, ...whoReasons];
  const found = { kind, countries: places.countries, candidates: places.candidates, organisations };
  if (kind !== "request") return { ...found, applicant: null, fields: null, reasons: reasons.slice(0, MOST_REASONS) };
  const { applicant, reasons: applicantReasons } = applicantOf(told, labelled, table);
  const { fields, reasons: fieldReasons } = requestFieldsOf(told, labelled, places.countries, applicant?.printed);
  const countries = countryOfWork(places, fields.currency, namedIn(labelled.get("place") ?? [], table));
  return {
    ...found,
    organisations: withApplicant(organisations, applicant, table),
    countries,
    applicant,
    fields: { ...fields, countries },
    reasons: [...applicantReasons, ...fieldReasons, ...reasons].slice(0, MOST_REASONS),
  };
}
