import { applicantOf } from "./applicant.ts";
import { requestFieldsOf } from "./asked-fields.ts";
import { countryOfWork } from "./country-of-work.ts";
import { fieldPlaces } from "./field-places.ts";
import { type Applicant, type Finding, MOST_REASONS, type NamedOrganisation } from "./finding.ts";
import { homesOf } from "./home-of-sender.ts";
import { tellsWho } from "./label-lines.ts";
import type { RequestMatter } from "./look-at-page.ts";
import type { NameTable } from "./name-table.ts";
import { isOtherBusiness } from "./other-business.ts";
import { namedIn } from "./places-in-boxes.ts";
import { readsAsRequest } from "./reads-as-request.ts";

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

/** With the others of its name, where the list has some: nobody has said which of them asks. */
function withNamesakes(applicant: Applicant | null, table: NameTable): Applicant | null {
  if (!table.shared || applicant === null || applicant.organisation === null) return applicant;
  for (let index = 0; index < table.organisations; index++) {
    const { id, namesakes } = table.organisation(index);
    if (id === applicant.organisation) return namesakes === undefined ? applicant : { ...applicant, namesakes };
  }
  return applicant;
}

/** Completes the finding of a request: who asks, for what, and where the work is; or says that it asks for no grant. */
export function whoAsks(matter: RequestMatter, table: NameTable): Finding {
  const { reading, told, labelled, finding, otherwise } = matter;
  if (isOtherBusiness(reading, labelled) || !readsAsRequest(matter, table)) return otherwise;
  const who = tellsWho(told, labelled);
  const { applicant, reasons: applicantReasons } = applicantOf(who.reading, who.labelled, table);
  const read = requestFieldsOf(told, labelled, finding.countries, applicant?.printed);
  const [place, title] = [labelled.get("place") ?? [], labelled.get("title") ?? []];
  const boxes = namedIn({ place, title, fields: told.fields }, table, finding.countries);
  const countries = countryOfWork(finding, read.currency, boxes, homesOf(reading, read.currency));
  // "Francs" and "pesos" are those of the country that only now is known.
  const fields =
    countries === finding.countries ? read : requestFieldsOf(told, labelled, countries, applicant?.printed);
  const named = finding.reasons.find(
    ({ about, subject, weight }) => about === "country" && subject === countries[0] && weight > 0,
  );
  const places = fieldPlaces(told, new Map([...labelled, ...who.labelled]), {
    applicant,
    fields,
    place: named?.found ?? null,
  });
  return {
    ...finding,
    organisations: withApplicant(finding.organisations, applicant, table),
    countries,
    applicant: withNamesakes(applicant, table),
    fields: { ...fields, countries },
    reasons: [...applicantReasons, ...places, ...finding.reasons].slice(0, MOST_REASONS),
  };
}
