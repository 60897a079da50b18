import { type FieldChanges, fieldsBetween, sameMoney } from "../list/field-changes.ts";
import { fold } from "../list/fold.ts";
import type { Amount, Edition, Project } from "../list/schema.ts";
import { type CorrectedField, type Correction, shownText } from "./correction.ts";
import { openNormaliser } from "./normalise-record.ts";
import type { RawField } from "./raw-record.ts";

/**
 * What corrections ask of a list. `open`: somebody decides; `done`: the list says it already; `moved`: the list no
 * longer says what the reader saw; `missing`: a project that the list lacks; `unknown`: a project that it does not have
 * any more.
 */
export type ProposalState = "open" | "done" | "moved" | "missing" | "unknown";

export interface Proposal {
  state: ProposalState;
  /** Corrections that ask the same, by their places in the file: two readers count as two. */
  places: number[];
  correction: Correction;
  /** As the list has it. */
  project: Project | null;
  /** Values to take with a click; null where the reader's words do not read as any: nothing is guessed. */
  values: Partial<Project> | null;
  /** What taking it changes; empty where nothing can be taken. */
  fields: FieldChanges;
}

/** Under which label the words of a correction are read as a file's are. */
const rawField: Record<CorrectedField, RawField> = {
  title: "title",
  implementer: "implementer",
  subrecipients: "subrecipients",
  countries: "countries",
  funder: "funder",
  account: "account",
  amounts: "amount",
  start: "start",
  end: "end",
  focus: "focus",
  programme: "programme",
  awardNumber: "awardNumber",
  assistanceListing: "assistanceListing",
  summary: "summary",
};

/** Corrections as proposals to merge into an edition, in the order in which they were first made. */
export function proposalsOf(corrections: readonly Correction[], edition: Edition): Proposal[] {
  const projects = new Map(edition.projects.map((project) => [project.id, project]));
  const names = new Map([...edition.organisations, ...edition.offices].map(({ id, name }) => [id, name]));
  const read = openReader(edition);
  const proposals = new Map<string, Proposal>();
  for (const [place, correction] of corrections.entries()) {
    const { project: id, field, says, reason } = correction;
    // Words of a reader who only says that it is wrong are that reader's own.
    const key = JSON.stringify([id, field, says === "" ? [fold(reason)] : fold(says)]);
    const known = proposals.get(key);
    if (known) {
      known.places.push(place);
      continue;
    }
    const project = projects.get(id ?? "") ?? null;
    const values = project === null || field === null ? null : read(project, field, says);
    const fields = project === null || values === null ? {} : changesOf(project, { ...project, ...values });
    const state = stateOf(correction, project, values, fields, (name) => names.get(name) ?? null);
    proposals.set(key, { state, places: [place], correction, project, values, fields });
  }
  return [...proposals.values()];
}

function stateOf(
  { project: id, field, shown }: Correction,
  project: Project | null,
  values: Partial<Project> | null,
  fields: FieldChanges,
  nameOf: (id: string) => string | null,
): ProposalState {
  if (id === null) return "missing";
  if (project === null) return "unknown";
  if (values !== null && Object.keys(fields).length === 0) return "done";
  return field !== null && fold(shownText(project, field, nameOf)) !== fold(shown) ? "moved" : "open";
}

function changesOf(was: Project, is: Project): FieldChanges {
  const { amounts, ...others } = fieldsBetween(was, is);
  return amounts === undefined || sameMoney(was, is) ? others : { ...others, amounts };
}

/** Reads a reader's words as the words of a file are read, and takes only what reads without a doubt. */
function openReader(
  edition: Edition,
): (project: Project, field: CorrectedField, says: string) => Partial<Project> | null {
  const publisher = edition.publishers[0]?.id ?? "record";
  const normaliser = openNormaliser({ base: edition, publisher, asOf: null, source: null });
  const organisations = new Set(edition.organisations.map(({ id }) => id));
  return (project, field, says) => {
    if (says === "") return null;
    // With an implementer it is no empty record.
    const text = { implementer: "Somebody", [rawField[field]]: says };
    const { record, problems } = normaliser.record({ place: { n: 1 }, text });
    if (problems.some((problem) => problem.field === rawField[field] || problem.field === field)) return null;
    const value = record[field];
    if (value === null || (Array.isArray(value) && value.length === 0)) return null;
    if (field === "implementer" && !organisations.has(String(value))) return null;
    if (field === "subrecipients" && !record.subrecipients.every((id) => organisations.has(id))) return null;
    if (field === "countries")
      return { countries: record.countries, scope: record.scope, region: record.region ?? project.region };
    if (field === "amounts") return amountsFor(project, record.amounts);
    return { [field]: value };
  };
}

/** One sum for another keeps its kind and year; which of several is meant, a person must say. */
function amountsFor({ amounts }: Project, read: readonly Amount[]): Pick<Project, "amounts"> | null {
  const [sum, another] = read;
  const [was, second] = amounts;
  if (sum === undefined || another !== undefined || second !== undefined) return null;
  if (was === undefined) return { amounts: [sum] };
  const kind = sum.kind === "printed" ? was.kind : sum.kind;
  return {
    amounts: [{ ...was, kind, usd: sum.usd, fiscalYear: sum.fiscalYear ?? was.fiscalYear, printed: sum.printed }],
  };
}
