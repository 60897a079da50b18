import { MOST_COLUMNS, ROWS_AT_ONCE } from "../bounds.ts";
import type { ColumnMapping } from "../imported.ts";
import { orderWhere } from "../normalise/date-order.ts";
import { openChecks } from "./check-rows.ts";
import type { Knows } from "./column-values.ts";
import { type Columns, columnsBelow, correctColumns, findColumns, mappingOf, typeAsLevel } from "./columns.ts";
import { readExact } from "./exact-columns.ts";
import type { Grid, GridRow } from "./grid.ts";
import { type Habits, habitsOf } from "./habits.ts";
import { continueWith, hangAll, hangOn, isNumberedBelow, isSameAward } from "./hang.ts";
import { headerByValues } from "./header-by-values.ts";
import { openContext } from "./heading-context.ts";
import { inferColumns } from "./infer-columns.ts";
import type { Intake } from "./intake.ts";
import { isAside, openKinds } from "./kinds-of-rows.ts";
import { openRowsOfMoney } from "./local-money.ts";
import { tableProblem } from "./problems.ts";
import type { RawRow } from "./raw-row.ts";
import { fieldName } from "./read-row.ts";
import { columnsInOtherMoney, takeMoney, takeStatedUnits } from "./stated-units.ts";
import { type Added, addedAbove, nothingAdded, openTotals } from "./totals.ts";
import { holdsSubawards, Primes, primeAsRecord } from "./tree.ts";
import { GUESSED } from "./two-meanings.ts";

/** Cells of a header, at the least. */
const LEAST_LABELS = 3;
/** Rows in which columns and habits are looked for. */
const SAMPLE = 3_000;

export interface TableOptions {
  mappings: readonly ColumnMapping[] | undefined;
  /** Names of organisations that the list has. */
  knows: Knows;
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
  const columns = columnsFor(grid.sheet, sample, options);
  if (!columns) return { mapping: null, stopped: false };
  const exact = readExact(columns, sample);
  const first = sample.findIndex(({ row }) => row > columns.headerRow);
  const body = first === -1 ? [] : sample.slice(first);
  if (!exact) {
    inferColumns(columns, body, options.knows, grid.inDollars);
    tellColumns(columns, intake);
  }
  if (!columns.corrected) {
    typeAsLevel(columns, body);
    primeAsRecord(columns);
  }
  if (!exact) takeStatedUnits(columns, sample);
  const habits = habitsOf(columns, body);
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
  { mappings, knows }: TableOptions,
): Columns | null {
  const given = mappings?.find((mapping) => mapping.sheet === sheet);
  if (given) return correctColumns(sheet, sample, given);
  return findColumns(sheet, sample) ?? headerByValues(sheet, sample, knows);
}

function tellColumns({ columns, corrected, sheet, headerRow }: Columns, intake: Intake): void {
  const place = { n: null, row: headerRow, ...(sheet === null ? {} : { sheet }) };
  if (columns.length > MOST_COLUMNS)
    intake.tell(tableProblem(place, "row", "too-many-columns", String(columns.length)));
  columns.length = Math.min(columns.length, MOST_COLUMNS);
  if (corrected) return;
  for (const column of columns) {
    const { header, field, certainty } = column;
    if (field === null && header !== "")
      intake.tell(tableProblem(place, header, "unknown-column", header, { severity: "warning" }));
    else if (field !== null && certainty === GUESSED)
      intake.tell(tableProblem(place, fieldName(column), "guessed-column", header, { severity: "warning" }));
  }
}

/** What reads the rows below one header. */
function openPart(columns: Columns, habits: Habits, intake: Intake, so: Added = nothingAdded(intake)) {
  return {
    columns,
    kindOf: openKinds(columns),
    read: openRowsOfMoney(columns, habits),
    check: openChecks(columns, habits, intake),
    context: openContext(columns),
    total: openTotals(columns, intake, so),
    so,
  };
}

function openReader(columns: Columns, habits: Habits, intake: Intake, exact: ReturnType<typeof readExact>) {
  let part = openPart(columns, habits, intake);
  const lastHeader = columns.headerRow;
  const firstHeader = columns.headerRow - columns.headerRows + 1;
  const { counted } = intake;
  const primes = holdsSubawards(columns) ? new Primes() : null;
  // Where a column says which award a row belongs to, the prime may stand below, or come again further down.
  const waits = primes !== null || columns.columns.some(({ field }) => field === "prime" || field === "level");
  const waiting: RawRow[] | null = waits ? [] : null;
  let pending: RawRow | null = null;
  /** The row above was blank or a heading: another table may begin here. */
  let apart = false;
  let heading: GridRow | null = null;
  const flush = () => {
    if (pending) intake.take(pending, part.check);
    pending = null;
  };

  /** A header below others, of another order: what stands under it is read by it. */
  const beginPart = (row: GridRow): boolean => {
    const below = waiting || columns.corrected ? null : columnsBelow(row, part.columns);
    if (below === null) return false;
    flush();
    takeMoney(below, columns.money, []);
    // What the first rows of all showed of their columns says nothing of these.
    part = openPart(below, { ...habits, filled: [], width: 0 }, intake);
    if (heading) part.context.heading(heading);
    counted.headings += 1;
    return true;
  };

  /** The header once more, and its sums are in another currency from here on. */
  const changeMoney = (row: GridRow): void => {
    const below = exact || row.cells.length < LEAST_LABELS ? null : columnsInOtherMoney(row, part.columns);
    if (below === null) return;
    flush();
    part = openPart(below, habits, intake, addedAbove(part.so, intake));
    if (heading) part.context.heading(heading);
  };

  const takeRecord = (row: GridRow): void => {
    const found = part.read(row);
    part.context.apply(found);
    if (row.marks && row.marks.level > 0) found.level ??= "sub";
    if (waiting) {
      waiting.push(found);
      return;
    }
    const goesOn = pending !== null && continues(row, part.columns);
    if (pending && goesOn) {
      continueWith(pending, found);
      counted.continued += 1;
    } else if (pending && (found.level === "sub" || isNumberedBelow(pending, found))) {
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
        exact.take(row, intake, part.check);
        return;
      }
      const kind = row.row === columns.unitRow ? "heading" : part.kindOf(row);
      if (kind === "record" && !(apart && beginPart(row))) takeRecord(row);
      else if (kind === "blank") counted.blank += 1;
      else if (kind === "total") {
        counted.totals += 1;
        flush();
        if (!waiting) part.total(row);
      } else if (kind === "heading") {
        counted.headings += 1;
        changeMoney(row);
        heading = row;
        if (!part.context.heading(row)) tellLone(row, part.columns, intake);
      } else if (kind === "continued" && primes) takeRecord(row);
      else if (kind === "continued" && (waiting?.at(-1) ?? pending)) {
        continueWith((waiting?.at(-1) ?? pending)!, part.read(row));
        counted.continued += 1;
      } else if (kind === "continued") counted.headings += 1;
      apart = kind === "blank" || kind === "heading";
    },
    end(): void {
      flush();
      if (!waiting) return;
      const { records, hung, totals } = hangAll(waiting, primes);
      counted.continued += hung;
      counted.totals += totals;
      for (const record of records) intake.take(record, part.check);
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
