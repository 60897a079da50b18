import * as v from "valibot";
import { checkPlan, checkProject, checkRow, type Known, type Tell } from "./cross-check.ts";
import {
  authoritySchema,
  callSchema,
  contactSchema,
  countryFactSchema,
  type Edition,
  type Marking,
  mechanismSchema,
  officeSchema,
  organisationSchema,
  type Plan,
  type Project,
  planSchema,
  projectSchema,
  publisherSchema,
  totalSchema,
} from "./schema.ts";
import { fieldOf, sentenceOf } from "./sentences.ts";
import { clip } from "./show.ts";
import { unknownFields } from "./unknown-fields.ts";

/** The tables of an edition; what else it holds are its own few fields. */
export const tables = {
  publishers: publisherSchema,
  projects: projectSchema,
  organisations: organisationSchema,
  offices: officeSchema,
  contacts: contactSchema,
  countryFacts: countryFactSchema,
  calls: callSchema,
  mechanisms: mechanismSchema,
  authorities: authoritySchema,
  totals: totalSchema,
  plans: planSchema,
} satisfies Partial<Record<keyof Edition, v.GenericSchema>>;
export type Table = keyof typeof tables;
export const tableNames = Object.keys(tables) as Table[];

export type Fields = Record<string, unknown>;

/** One row through the checks of every list, each problem told with its field; null where its very shape is wrong. */
export function parseRow(table: Table, row: unknown, known: Known, ceiling: Marking, tell: Tell): unknown {
  const schema: v.GenericSchema = tables[table];
  const parsed = v.safeParse(schema, row);
  if (!parsed.success) {
    const issues = parsed.issues.filter((issue) => !isUnknownField(issue));
    const unknown = unknownFields(schema, row);
    // A list where an object may be blank has entries without names, which are no fields at all.
    const told = issues.length + unknown.length === 0 ? parsed.issues : issues;
    for (const issue of told) tell(fieldOf(issue), sentenceOf(issue));
    for (const field of unknown) tell(clip(field), "No field of a list has this name.");
    return null;
  }
  checkRow(parsed.output as Fields, known, tell);
  if (table === "projects") checkProject(parsed.output as Project, ceiling, tell);
  if (table === "plans") checkPlan(parsed.output as Plan, ceiling, tell);
  return parsed.output;
}

function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}
