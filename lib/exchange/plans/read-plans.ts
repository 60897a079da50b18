import { fold } from "../../list/fold.ts";
import type { Edition, Plan } from "../../list/schema.ts";
import type { Code } from "../codes.ts";
import { decodeText } from "../decode-text.ts";
import { guessBytes, guessText } from "../guess-format.ts";
import type { ImportProblem, Repair } from "../imported.ts";
import { openFunderBook } from "../normalise/funders.ts";
import type { Grid, GridRow } from "../table/grid.ts";
import { textGrid } from "../table/text-grid.ts";
import { sheetGrids } from "../xlsx/sheet-grids.ts";
import { type PlanField, planColumns } from "./plan-columns.ts";
import { type PlanRead, type PlanReader, type PlanTexts, readPlan } from "./read-plan.ts";

/** Plans of a table of plans; each problem and repair has the number of its plan. */
export interface PlanFile {
  plans: Plan[];
  problems: ImportProblem[];
  repairs: Repair[];
  /** Rows of the tables, with header, blank rows and totals. */
  rows: number;
}

export interface PlanOptions {
  name: string;
  /** Begins the ids. */
  publisher: string;
  /** Its offices pay; its plans are known again by title, office and year. */
  base: Pick<Edition, "offices" | "plans" | "publishers">;
}

/** Larger files are no tables of plans: nobody plans so much, and a list is not to be read twice. */
const MOST_BYTES = 8 * 1024 * 1024;
/** Rows from the top in which a header is looked for, and the most plans that are taken. */
const DEEPEST = 40;
const MOST = 5_000;

/** The plans of a file that is a table of plans, whatever spreadsheet wrote it; null for whatever is none. */
export async function readPlans(bytes: Uint8Array, options: PlanOptions): Promise<PlanFile | null> {
  if (bytes.length > MOST_BYTES) return null;
  const file: PlanFile = { plans: [], problems: [], repairs: [], rows: 0 };
  const reader: PlanReader = {
    office: openFunderBook(options.base.offices),
    sourceTitle: options.name === "" ? "Pasted text" : options.name,
  };
  const ids = openIds(options);
  let found = false;
  const others: (string | null)[] = [];
  for (const grid of await gridsOf(bytes, options.name)) {
    const table = grid && openTable(grid);
    if (!table) {
      if (grid) others.push(grid.sheet);
      continue;
    }
    found = true;
    for (const { texts, row } of table.rows(file)) {
      const place = { n: file.plans.length + 1, row, ...(grid.sheet === null ? {} : { sheet: grid.sheet }) };
      if (file.plans.length === MOST) {
        const reason = `The file holds more than ${MOST.toLocaleString("en-US")} plans; the rest was left out.`;
        file.problems.push(problemOf(place, "file", "too-many-rows", reason));
        break;
      }
      add(file, readPlan(texts, place, reader), ids);
    }
  }
  if (!found) return null;
  for (const sheet of others)
    if (sheet !== null)
      file.problems.push({
        ...problemOf(
          { n: null, sheet },
          "sheet",
          "sheet-left-out",
          "The sheet holds no table of plans; it was left out.",
        ),
        value: sheet,
        severity: "warning",
      });
  return file;
}

async function gridsOf(bytes: Uint8Array, name: string): Promise<(Grid | null)[]> {
  const guess = guessBytes(bytes);
  if (guess && "refused" in guess) return [];
  if (guess) {
    const sheets = await sheetGrids(bytes, async () => true);
    if ("refused" in sheets) return [];
    const grids: (Grid | null)[] = [];
    for (const { grid } of sheets.grids) grids.push(await grid());
    return grids;
  }
  const { text } = decodeText(bytes);
  const seen = guessText(text, name);
  return "format" in seen && seen.format === "csv" ? [textGrid(text)] : [];
}

/** A table from its header on; null where none of its first rows names plans. */
function openTable(grid: Grid): { rows(file: PlanFile): Generator<{ texts: PlanTexts; row: number }> } | null {
  const rows = grid.rows[Symbol.iterator]();
  let columns: (PlanField | null)[] | null = null;
  let above = 0;
  while (columns === null && above < DEEPEST) {
    const next = rows.next();
    if (next.done) return null;
    above += 1;
    columns = planColumns(next.value.cells);
  }
  if (columns === null) return null;
  const named = columns;
  return {
    *rows(file) {
      file.rows += above;
      for (let next = rows.next(); !next.done; next = rows.next()) {
        file.rows += 1;
        const texts = textsOf(next.value, named);
        if (isPlan(texts)) yield { texts, row: next.value.row };
      }
    },
  };
}

function textsOf({ cells }: GridRow, columns: readonly (PlanField | null)[]): PlanTexts {
  const texts: PlanTexts = {};
  for (const [at, field] of columns.entries()) {
    const text = cells[at]?.trim() ?? "";
    if (field !== null && text !== "") texts[field] = text;
  }
  return texts;
}

/** Neither a blank row nor a total. */
function isPlan(texts: PlanTexts): boolean {
  const held = Object.values(texts);
  if (held.length === 0) return false;
  return !/^(?:grand |sub-?)?total\b/i.test(held[0] ?? "");
}

function add(file: PlanFile, { plan, problems, repairs }: PlanRead, ids: (plan: Omit<Plan, "id">) => string): void {
  file.plans.push({ id: ids(plan), ...plan });
  file.problems.push(...problems);
  file.repairs.push(...repairs);
}

const keyOf = ({ title, funder, fiscalYear }: Omit<Plan, "id">): string =>
  JSON.stringify([fold(title), funder, fiscalYear]);

/** A plan of the list keeps its id; a new one gets one that the same plan gets again. */
function openIds({ publisher, base }: PlanOptions): (plan: Omit<Plan, "id">) => string {
  const others = base.publishers.filter(({ id }) => id !== publisher);
  const own = base.plans.filter(({ id }) => !others.some((other) => id.startsWith(`${other.id}.`)));
  const known = new Map(own.map((plan) => [keyOf(plan), plan.id]));
  const taken = new Set<string>();
  const listed = new Set(base.plans.map(({ id }) => id));
  return (plan) => {
    const held = known.get(keyOf(plan));
    if (held !== undefined && !taken.has(held)) {
      taken.add(held);
      return held;
    }
    const words = fold(`${plan.fiscalYear ?? ""} ${plan.funder ?? ""} ${plan.title}`)
      .normalize("NFD")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 80);
    const stem = `${publisher}.plan-${words === "" ? "untitled" : words}`;
    let id = stem;
    for (let count = 2; taken.has(id) || listed.has(id); count++) id = `${stem}-${count}`;
    taken.add(id);
    return id;
  };
}

const problemOf = (
  place: { n: number | null; row?: number; sheet?: string },
  field: string,
  code: Code,
  reason: string,
): ImportProblem => ({ ...place, field, value: "", code, reason, severity: "error", fix: null });
