import type { Edition, Project } from "../list/schema.ts";
import { EXACT_COLUMNS, EXACT_MARK, exactCells } from "./exact-fields.ts";
import type { ImportProblem } from "./imported.ts";
import { writeCsv } from "./write-csv.ts";

/** Projects of an edition as a table that comes back without loss; names of organisations and offices stand beside. */
export function exportCsv(edition: Pick<Edition, "projects" | "organisations" | "offices">): string {
  const names = new Map([...edition.offices, ...edition.organisations].map(({ id, name }) => [id, name]));
  const beside = ({ implementer, subrecipients, funder }: Project): string[] => [
    nameOf(implementer),
    subrecipients.map(nameOf).filter(Boolean).join("; "),
    nameOf(funder),
  ];
  const nameOf = (id: string | null): string => (id === null ? "" : (names.get(id) ?? ""));
  return writeCsv([
    [...EXACT_COLUMNS, "implementer name", "subrecipient names", "funder name", EXACT_MARK],
    ...edition.projects.map((project) => [...exactCells(project), ...beside(project), ""]),
  ]);
}

/** Problems as a table, to be sent to whoever owns the file. */
export function exportProblems(problems: readonly ImportProblem[]): string {
  const head = ["record", "sheet", "row", "line", "field", "value", "severity", "code", "reason", "fix"];
  return writeCsv([
    head,
    ...problems.map(({ n, sheet, row, line, field, value, severity, code, reason, fix }) =>
      [n, sheet, row, line, field, value, severity, code, reason, fix].map((cell) => String(cell ?? "")),
    ),
  ]);
}
