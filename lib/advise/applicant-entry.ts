import type { ListReader } from "../list/reader.ts";
import type { Organisation } from "../list/schema.ts";
import type { Applicant } from "../recognise/finding.ts";
import { type Twins, twinsOf } from "./applicant-twins.ts";
import { type ApplicantView, viewApplicant } from "./applicant-view.ts";

/** The list's entry for whoever asks, and what stands under others of its name. */
export interface ApplicantEntry {
  known: Organisation | undefined;
  view: ApplicantView;
  twins: Twins | null;
}

/**
 * Null where no entry of the applicant's name has an award. An entry without one, which a page's name happened to lead to,
 * gives way to the one that has them: nobody has said which of the two asks.
 */
export async function applicantEntry(
  { organisation, namesakes = [] }: Applicant,
  reader: ListReader,
  today: string,
): Promise<ApplicantEntry | null> {
  if (organisation === null) return null;
  const [view, [known]] = await Promise.all([
    viewApplicant(organisation, reader, today),
    namesakes.length === 0 ? [] : reader.organisations([organisation]),
  ]);
  const twins = await twinsOf(known, reader, today, namesakes);
  if (view !== null) return { known, view, twins };
  const other = twins?.organisations[0];
  const held = other === undefined ? null : await viewApplicant(other.id, reader, today);
  if (other === undefined || held === null) return null;
  return { known: other, view: held, twins: await twinsOf(other, reader, today, [organisation, ...namesakes]) };
}
