import { MOST_COLUMNS, ROWS_AT_ONCE } from "../bounds.ts";
import type { ColumnMapping, ImportedRecord, ImportProblem } from "../imported.ts";
import { orderWhere } from "../normalise/date-order.ts";
import { statesNothing } from "../normalise/reading.ts";
import { type Columns, correctColumns, findColumns, mappingOf } from "./columns.ts";
import { readExact } from "./exact-columns.ts";
import type { Grid, GridRow } from "./grid.ts";
import { type Habits, habitsOf } from "./habits.ts";
import { continueWith, hangAll, hangOn, isSameAward } from "./hang.ts";
import { openContext } from "./heading-context.ts";
import { type Intake, placed } from "./intake.ts";
import { isAside, openKinds } from "./kinds-of-rows.ts";
import { tableProblem } from "./problems.ts";
import type { RawRow } from "./raw-row.ts";
import { openRows } from "./read-row.ts";
import { looksShifted } from "./shifted.ts";

/** Rows in which columns and habits are looked for. */
const SAMPLE = 3_000;

export interface TableOptions {
  mappings: readonly ColumnMapping[] | undefined;
  /** After some rows: lets others have their turn; false when the import is to end. */
  rest: (share: number) => Promise<boolean>;
}

/** What was done with a table; null columns: it holds no table of projects. */
export interface TableRead {
  mapping: ColumnMapping | null;
  stopped: boolean;
}

/** Reads a table into the intake, row by row; nothing of it is kept but its first rows. */
export async function readTable(grid: Grid, intake: Intake, options: TableOptions): Promise<TableRead> {
  const rows = grid.rows[Symbol.iterator]();
  const sample: GridRow[] = [];
  for (let next = rows.next(); !next.done; next = rows.next()) {
    sample.push(next.value);
    if (sample.length === SAMPLE) break;
  }
  const columns = columnsFor(grid.sheet, sample, options.mappings);
  if (!columns) return { mapping: null, stopped: false };
  const exact = readExact(columns, sample);
  if (!exact) tellColumns(columns, intake);
  const body = sample.findIndex(({ row }) => row > columns.headerRow);
  const habits = habitsOf(columns, body === -1 ? [] : sample.slice(body));
  intake.datesIn(orderWhere(habits.dayFirst));
  const reader = openReader(columns, habits, intake, exact);
  const next = oneByOne(sample, rows);
  while (takeSome(next, reader))
    if (!(await options.rest(grid.share()))) return { mapping: mappingOf(columns), stopped: true };
  reader.end();
  return { mapping: mappingOf(columns), stopped: false };
}

/** Rows that were looked at, which are then forgotten, and those behind them; null when there are no more. */
function oneByOne(sample: GridRow[], rows: Iterator<GridRow>): () => GridRow | null {
  let at = 0;
  return () => {
    if (at < sample.length) {
      const row = sample[at]!;
      at += 1;
      if (at === sample.length) sample.length = at = 0;
      return row;
    }
    const next = rows.next();
    return next.done ? null : next.value;
  };
}

/** True when it is time for a pause, false at the end: a promise for each of 100,000 rows would cost more than the rows. */
function takeSome(next: () => GridRow | null, reader: { take(row: GridRow): void }): boolean {
  for (let taken = 0; taken < ROWS_AT_ONCE; taken++) {
    const row = next();
    if (row === null) return false;
    reader.take(row);
  }
  return true;
}

/** Columns as somebody corrected them, else as they are proposed. */
function columnsFor(
  sheet: string | null,
  sample: readonly GridRow[],
  mappings: readonly ColumnMapping[] | undefined,
): Columns | null {
  const given = mappings?.find((mapping) => mapping.sheet === sheet);
  return given ? correctColumns(sheet, sample, given) : findColumns(sheet, sample);
}

function tellColumns({ columns, corrected, sheet, headerRow }: Columns, intake: Intake): void {
  const place = { n: null, row: headerRow, ...(sheet === null ? {} : { sheet }) };
  if (columns.length > MOST_COLUMNS)
    intake.tell(tableProblem(place, "row", "too-many-columns", String(columns.length)));
  columns.length = Math.min(columns.length, MOST_COLUMNS);
  if (corrected) return;
  for (const { header, field } of columns)
    if (field === null && header !== "")
      intake.tell(tableProblem(place, header, "unknown-column", header, { severity: "warning" }));
}

function openReader(columns: Columns, habits: Habits, intake: Intake, exact: ReturnType<typeof readExact>) {
  const kindOf = openKinds(columns);
  const read = openRows(columns, habits);
  const check = openChecks(columns, habits, intake);
  const context = openContext(columns);
  const lastHeader = columns.headerRow;
  const firstHeader = columns.headerRow - columns.headerRows + 1;
  const { counted } = intake;
  // Where a column says which award a row belongs to, the prime may stand below.
  const waiting: RawRow[] | null = columns.columns.some(({ field }) => field === "prime" || field === "level")
    ? []
    : null;
  let pending: RawRow | null = null;
  const flush = () => {
    if (pending) intake.take(pending, check);
    pending = null;
  };

  const takeRecord = (row: GridRow): void => {
    const found = read(row);
    context.apply(found);
    if (row.marks && row.marks.level > 0) found.level ??= "sub";
    if (waiting) {
      waiting.push(found);
      return;
    }
    const goesOn = pending !== null && continues(row, columns);
    if (pending && goesOn) {
      continueWith(pending, found);
      counted.continued += 1;
    } else if (pending && found.level === "sub") {
      hangOn(pending, found);
      counted.continued += 1;
    } else if (pending && isSameAward(pending, found)) {
      hangOn(pending, found);
      counted.continued += 1;
    } else {
      flush();
      pending = found;
    }
  };

  return {
    take(row: GridRow): void {
      counted.rows += 1;
      if (row.row <= lastHeader) {
        if (row.row >= firstHeader || row.cells.some((cell) => cell.trim() !== "")) counted.headings += 1;
        else counted.blank += 1;
        return;
      }
      if (exact) {
        exact.take(row, intake, check);
        return;
      }
      const kind = kindOf(row);
      if (kind === "record") takeRecord(row);
      else if (kind === "blank") counted.blank += 1;
      else if (kind === "total") counted.totals += 1;
      else if (kind === "heading") {
        counted.headings += 1;
        if (!context.heading(row)) tellLone(row, columns, intake);
      } else if (pending) {
        continueWith(pending, read(row));
        counted.continued += 1;
      } else counted.headings += 1;
    },
    end(): void {
      flush();
      if (!waiting) return;
      const { records, hung } = hangAll(waiting);
      counted.continued += hung;
      for (const record of records) intake.take(record, check);
    },
  };
}

/** A row whose title, id or award number is one merged cell with the row above is that record's next line. */
function continues({ marks }: GridRow, { columns }: Columns): boolean {
  const under = marks?.under;
  if (!under) return false;
  return columns.some(
    ({ index, field }) => under.has(index) && (field === "title" || field === "id" || field === "awardNumber"),
  );
}

/** A heading that says nothing of the rows below it, where a title stands in a table: it may be a record of one cell. */
function tellLone({ row, line, cells }: GridRow, { columns, sheet }: Columns, intake: Intake): void {
  const at = cells.findIndex((cell) => cell.trim() !== "");
  const text = cells[at]?.trim() ?? "";
  if (columns[at]?.field !== "title" || cells.some((cell, index) => index !== at && cell.trim() !== "")) return;
  if (isAside(text)) return;
  const place = { n: null, ...(line > 0 ? { line } : {}), row, ...(sheet === null ? {} : { sheet }) };
  intake.tell(tableProblem(place, "title", "lone-cell", text, { severity: "warning" }));
}

/** Blanks that a column does not have elsewhere, and cells that slipped into another column. */
function openChecks(columns: Columns, habits: Habits, intake: Intake) {
  const usual = columns.columns.flatMap(({ field, header, index }) =>
    (field === "title" || field === "implementer" || field === "countries") && (habits.filled[index] ?? 0) > 0.6
      ? [{ field, header }]
      : [],
  );
  const shifted = looksShifted(columns);
  return ({ raw, cells }: RawRow, record: ImportedRecord, doubts: readonly ImportProblem[]): void => {
    if (raw.exact) return;
    const states = record.title !== null && record.implementer !== null && record.countries.length > 0;
    for (let at = 0; at < usual.length && !states; at++) {
      const { field, header } = usual[at]!;
      const text = raw.text[field];
      if (text !== undefined && !statesNothing(text)) continue;
      if (text !== undefined && field === "countries" && record.scope === "global") continue;
      if (doubts.some((doubt) => doubt.field === field)) continue;
      const is = text === undefined ? "is blank" : `says “${text}”`;
      intake.tell(
        tableProblem(placed(record), field, "missing-value", text ?? "", {
          severity: "warning",
          reason: `“${header}” ${is} here; other rows of the table state it.`,
        }),
      );
    }
    if (cells.length < habits.width)
      intake.tell(tableProblem(placed(record), "row", "few-cells", cells.join(" | "), { severity: "warning" }));
    tellLarge(record, intake);
    const field = doubts.length > 0 || cells.length > columns.columns.length ? shifted(cells) : null;
    if (field !== null) intake.tell(tableProblem(placed(record), field, "shifted-cells", cells.join(" | ")));
  };
}

/** More than all that was ever spent for this; a schema's bound is beyond it. */
const LARGE = 1e9;
const LARGEST = 1e12;

function tellLarge(record: ImportedRecord, intake: Intake): void {
  let largest = 0;
  for (let at = 0; at < record.amounts.length; at++) largest = Math.max(largest, record.amounts[at]!.usd);
  if (largest <= LARGE) return;
  for (const { usd, printed } of record.amounts)
    if (usd > LARGE) intake.tell(tableProblem(placed(record), "amount", "too-large", printed ?? String(usd)));
  if (largest <= LARGEST) return;
  record.printed = {
    ...record.printed,
    amount: record.amounts.map(({ usd, printed }) => printed ?? String(usd)).join("; "),
  };
  record.amounts = record.amounts.filter(({ usd }) => usd <= LARGEST);
}
