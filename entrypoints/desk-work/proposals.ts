import type { Imported, ImportProblem } from "../../lib/exchange/imported.ts";
import { grantProposalsOf, type PostGrantFile } from "../../lib/exchange/post-grants.ts";
import type { Match } from "../../lib/list/identity.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { PROPOSAL } from "./desk-view.ts";

/** What keeps a row of a file of ours out, as problems of the file. */
export const asWarnings = (problems: readonly Problem[]): ImportProblem[] =>
  problems.map(({ row, field, message }) => ({
    n: null,
    field: field === "" ? "file" : field,
    value: row,
    code: "own-file",
    reason: message,
    severity: "warning",
    fix: null,
  }));

/** A post's own grants as a file whose every record waits to be taken or left. */
export function grantsAsImport(
  { file, problems }: PostGrantFile,
  base: Edition,
  publisher: string,
): { imported: Imported; matches: Match[] } {
  const proposals = grantProposalsOf(file, base, publisher);
  const waiting = proposals.map(
    ({ project }, place): ImportProblem => ({
      n: place + 1,
      row: place + 1,
      field: "file",
      value: "",
      code: PROPOSAL,
      reason: `${file.post} proposes this grant.`,
      severity: "error",
      fix: project.title,
    }),
  );
  const records = proposals.map(({ project }, place) => ({ ...project, n: place + 1, row: place + 1 }));
  const rows = { rows: file.grants.length, records: records.length };
  const imported: Imported = {
    format: "json",
    records,
    problems: [...waiting, ...asWarnings(problems)],
    repairs: [],
    aliases: [],
    organisations: [],
    mappings: [],
    counted: { ...rows, blank: 0, headings: 0, totals: 0, continued: 0, refused: problems.length },
    edition: null,
  };
  return { imported, matches: proposals.map(({ match }) => match) };
}
