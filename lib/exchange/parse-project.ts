import type { Known } from "../list/cross-check.ts";
import { parseRow } from "../list/parse-row.ts";
import type { Project } from "../list/schema.ts";

export interface ParsedProject {
  /** Null where the very shape is wrong. */
  project: Project | null;
  problems: { field: string; message: string }[];
}

/** A project on its own names ids that are defined elsewhere. */
const anywhere: Known = { publishers: null, organisations: null, offices: null, contacts: null };

/** A project through the checks of every list, but for the ids that it names. */
export function parseProject(raw: unknown): ParsedProject {
  const problems: ParsedProject["problems"] = [];
  const parsed = parseRow("projects", raw, anywhere, "CUI", (field, message) => problems.push({ field, message }));
  return { project: parsed as Project | null, problems };
}
