import type { Amount, Project } from "../list/schema.ts";
import { withCodes } from "./normalise/coded-countries.ts";
import type { Change, Doubt } from "./normalise/reading.ts";
import { type ParsedProject, parseProject } from "./parse-project.ts";

/**
 * Columns of a table that hold every field of a project exactly, so that a table goes out and comes in without loss.
 * Texts, dates and ids stand as they are, ids and codes of a list divided by "; ", amounts as
 * `obligated 1500000 FY2021 2021-10-01`, what has fields of its own as JSON.
 */
export const EXACT_COLUMNS = [
  ...["id", "publisher", "title", "implementer", "subrecipients", "countries", "scope", "region", "funder", "account"],
  ...["amounts", "start", "end", "focus", "programme", "awardNumber", "assistanceListing", "summary", "contacts"],
  ...["monitoring", "marking", "sources", "printed", "history"],
] as const satisfies readonly (keyof Project)[];

/** Stands in the header of such a table's last column. */
export const EXACT_MARK = "sightline table 1";

const lists = new Set<string>(["subrecipients", "countries", "focus", "contacts"]);
const records = new Set<string>(["monitoring", "sources", "printed", "history"]);

/** One cell per column; blank where nothing is stated. */
export function exactCells(project: Project): string[] {
  return EXACT_COLUMNS.map((field) => {
    const value = project[field];
    if (value === null || (Array.isArray(value) && value.length === 0)) return "";
    if (lists.has(field)) return (value as string[]).join("; ");
    if (field === "amounts") return project.amounts.map(amountText).join("; ");
    if (records.has(field)) return Object.keys(value).length === 0 ? "" : JSON.stringify(value);
    return textCell(value as string);
  });
}

/** The project of a row, or sentences that say why it is none, by field. */
export function projectOfCells(cells: ReadonlyMap<string, string>): ParsedCells {
  const raw: Record<string, unknown> = {};
  const problems: { field: string; message: string }[] = [];
  for (const field of EXACT_COLUMNS) {
    const cell = cells.get(field) ?? "";
    if (cell.trim() === "" && !(textFields.has(field) && cell !== "")) continue;
    try {
      raw[field] = parsedCell(field, cell);
    } catch {
      problems.push({ field, message: `This column of the table does not read as ${field}.` });
    }
  }
  if (problems.length > 0) return { project: null, problems, doubts: [], changes: [] };
  // Whoever writes into such a table by hand writes names of countries.
  const { row, doubts, changes } = withCodes(raw) ?? { row: raw, doubts: [], changes: [] };
  return { ...parseProject({ sources: [], ...row }), doubts, changes };
}

/** With what is to be told of countries that were no codes. */
export interface ParsedCells extends ParsedProject {
  doubts: readonly Doubt[];
  changes: readonly Change[];
}

const textFields = new Set<string>(["title", "account", "programme", "awardNumber", "assistanceListing", "summary"]);

function parsedCell(field: string, cell: string): unknown {
  if (lists.has(field)) return cell.split(";").map((part) => part.trim());
  if (field === "amounts") return amountsOf(cell);
  if (records.has(field)) return JSON.parse(cell);
  if (textFields.has(field)) return cell.startsWith('"') ? JSON.parse(cell) : cell;
  return cell.trim();
}

/** Texts that a file or a spreadsheet would change stand as JSON: empty ones, lone surrogates, blanks at their sides. */
function textCell(text: string): string {
  const plain =
    text !== "" && text.trim() === text && !text.startsWith('"') && !/[\r\0]/.test(text) && !/\p{Cs}/u.test(text);
  return plain ? text : JSON.stringify(text);
}

function amountText({ kind, usd, fiscalYear, asOf, printed }: Amount): string {
  return [
    kind,
    usd,
    fiscalYear === null ? "" : `FY${fiscalYear}`,
    asOf ?? "",
    printed === null ? "" : JSON.stringify(printed),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const amountShape =
  /\s*([a-z]+) (-?[\d.e+-]+)(?: FY(\d+))?(?: (\d{4}(?:-\d\d){0,2}))?(?: ("(?:[^"\\]|\\.)*"))?\s*(?:;|$)/y;

function amountsOf(cell: string): unknown[] {
  const amounts: unknown[] = [];
  for (let at = 0; at < cell.length; at = amountShape.lastIndex) {
    amountShape.lastIndex = at;
    const found = amountShape.exec(cell);
    if (!found) throw new SyntaxError("no amount");
    const [, kind, usd, year, asOf, printed] = found;
    amounts.push({
      kind,
      usd: Number(usd),
      fiscalYear: year === undefined ? null : Number(year),
      asOf: asOf ?? null,
      printed: printed === undefined ? null : (JSON.parse(printed) as unknown),
    });
  }
  return amounts;
}
