import type { CorrectionTyped } from "../../components/CorrectionForm.tsx";
import type { CorrectionSubject } from "../../components/correcting.ts";
import { CORRECTED_FIELDS, type CorrectedField, type Correction, correctionOf } from "../../lib/exchange/correction.ts";
import { isPossibleDate } from "../../lib/list/dates.ts";
import type { EditionInfo } from "../../lib/list/reader.ts";
import type { Project, Source } from "../../lib/list/schema.ts";

/** Words of the catalogue that name a field. */
export const fieldWords: Record<CorrectedField, string> = {
  title: "exportTitle",
  implementer: "exportImplementer",
  subrecipients: "exportSubrecipients",
  countries: "exportCountries",
  funder: "exportFunder",
  account: "exportAccount",
  amounts: "briefAmount",
  start: "exportStart",
  end: "exportEnd",
  focus: "exportFocus",
  programme: "exportProgramme",
  awardNumber: "exportAward",
  assistanceListing: "exportListing",
  summary: "briefSummary",
};

export const correctedField = (name: string | null): CorrectedField | null =>
  CORRECTED_FIELDS.find((field) => field === name) ?? null;

/** The subject as the list has it. */
export interface AboutProject {
  info: EditionInfo;
  project: Project | null;
  nameOf: (id: string) => string | null;
}

/**
 * The correction that a form makes. A fact beside the projects has no field of its own: then the reason begins with what
 * it is, "Ghana (GH), Tier: Tier 2.".
 */
export function correctionTyped(
  { fact }: Pick<CorrectionSubject, "fact">,
  { field, says, reason, sourceTitle, sourceDate }: CorrectionTyped,
  { info, project, nameOf }: AboutProject,
): Correction {
  const about = fact === null ? "" : `${fact.of}, ${fact.label}: ${fact.shown}. `;
  const draft = { says, reason: `${about}${reason}`, source: sourceOf(sourceTitle.trim(), sourceDate.trim()) };
  return correctionOf(info, project, project === null ? null : correctedField(field), draft, nameOf);
}

/** An address is kept as one; anything else is a title. */
function sourceOf(text: string, date: string): Source | null {
  if (text === "" && date === "") return null;
  const isAddress = /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
  return {
    url: isAddress ? text : null,
    title: isAddress || text === "" ? null : text,
    asOf: /^\d{4}(-\d{2}){0,2}$/.test(date) && isPossibleDate(date) ? date : null,
  };
}
