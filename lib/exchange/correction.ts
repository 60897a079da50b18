import type { ProjectField } from "../list/field-changes.ts";
import { printedSum } from "../list/printed-sum.ts";
import type { EditionInfo } from "../list/reader.ts";
import type { Amount, Project, Source } from "../list/schema.ts";

/** Fields of a project that a reader can call wrong or missing. */
export const CORRECTED_FIELDS = [
  "title",
  "implementer",
  "subrecipients",
  "countries",
  "funder",
  "account",
  "amounts",
  "start",
  "end",
  "focus",
  "programme",
  "awardNumber",
  "assistanceListing",
  "summary",
] as const satisfies readonly ProjectField[];
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** One thing that a reader found wrong or missing. It names nobody, and says nothing of when or where it was written. */
export interface Correction {
  kind: "sightline-correction";
  version: 1;
  /** The edition in which it was seen. */
  edition: { serial: number; asOf: string };
  /** Id of the project; `null` where a whole project is missing. */
  project: string | null;
  /** Field of the project; `null` where it is about the whole of it. */
  field: CorrectedField | null;
  /** What the list showed, as `shownText` gives it; "" for nothing. */
  shown: string;
  /** What it should say, in the reader's words; "" where the reader knows only that it is wrong. */
  says: string;
  /** Why. */
  reason: string;
  source: Source | null;
}

/** What a reader types. */
export interface CorrectionDraft {
  says: string;
  reason: string;
  source: Source | null;
}

/** Longest texts of a correction, in UTF-16 units. */
export const LONGEST_SAID = 20_000;
export const LONGEST_REASON = 2_000;

/** A correction of one field of a project, of the whole of it, or of a project that the list lacks. */
export function correctionOf(
  { serial, asOf }: Pick<EditionInfo, "serial" | "asOf">,
  project: Project | null,
  field: CorrectedField | null,
  { says, reason, source }: CorrectionDraft,
  nameOf: (id: string) => string | null,
): Correction {
  return {
    kind: "sightline-correction",
    version: 1,
    edition: { serial, asOf },
    project: project?.id ?? null,
    field,
    shown: project === null || field === null ? "" : shownText(project, field, nameOf).slice(0, LONGEST_SAID),
    says: says.trim().slice(0, LONGEST_SAID),
    reason: reason.trim().slice(0, LONGEST_REASON),
    source,
  };
}

/** Corrections as the text of a file, one a line so that files can be joined and compared. */
export function writeCorrections(corrections: readonly Correction[]): string {
  return `[${corrections.map((correction) => `\n${JSON.stringify(correction)}`).join(",")}\n]\n`;
}

/** A field as one text, the same for the reader and for whoever merges: names for organisations and offices. */
export function shownText(project: Project, field: CorrectedField, nameOf: (id: string) => string | null): string {
  switch (field) {
    case "implementer":
    case "funder":
      return named(project[field], nameOf);
    case "subrecipients":
      return project.subrecipients.map((id) => named(id, nameOf)).join("; ");
    case "countries":
    case "focus":
      return project[field].join(", ");
    case "amounts":
      return [...project.amounts.map(amountText), printedSum(project)?.text ?? ""].filter(Boolean).join("; ");
    default:
      return project[field] ?? "";
  }
}

const named = (id: string | null, nameOf: (id: string) => string | null): string =>
  id === null ? "" : (nameOf(id) ?? id);

/** "$1,500,000 obligated FY2023"; of what is only printed the sum alone. */
function amountText({ kind, usd, fiscalYear }: Amount): string {
  const year = fiscalYear === null ? "" : ` FY${fiscalYear}`;
  return `$${usd.toLocaleString("en-US")}${kind === "printed" ? "" : ` ${kind}`}${year}`;
}
