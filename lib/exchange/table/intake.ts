import { MOST_PROBLEMS, MOST_RECORDS } from "../bounds.ts";
import type { Counted, ImportedRecord, ImportProblem, Repair } from "../imported.ts";
import type { Normaliser } from "../normalise-record.ts";
import { tableProblem } from "./problems.ts";
import type { RawRow } from "./read-row.ts";

/** Where rows become records: numbered, understood, told apart. One for all tables of a file. */
export interface Intake {
  readonly counted: Counted;
  readonly records: ImportedRecord[];
  readonly problems: ImportProblem[];
  readonly repairs: Repair[];
  take(found: RawRow, check: (found: RawRow, record: ImportedRecord, doubts: readonly ImportProblem[]) => void): void;
  tell(problem: ImportProblem): void;
}

export function openIntake(normaliser: Normaliser): Intake {
  const counted: Counted = { rows: 0, records: 0, blank: 0, headings: 0, totals: 0, continued: 0, refused: 0 };
  const records: ImportedRecord[] = [];
  const problems: ImportProblem[] = [];
  const repairs: Repair[] = [];
  const twins = openTwins();
  const tell = (problem: ImportProblem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };

  return {
    counted,
    records,
    problems,
    repairs,
    tell,
    take(found, check) {
      if (records.length >= MOST_RECORDS) {
        if (counted.refused === 0) tell(tableProblem({ ...found.raw.place, n: null }, "file", "too-many-rows", ""));
        counted.refused += 1;
        return;
      }
      const n = records.length + 1;
      found.raw.place.n = n;
      const { record, problems: doubts, repairs: changes } = normaliser.record(found.raw);
      const twin = found.raw.exact ? [] : twins(found, record);
      for (const problem of found.problems) tell({ ...problem, n });
      // That the very same stands above is said once, with the row.
      for (const doubt of doubts) if (doubt.code !== "same-record" || twin.length === 0) tell(doubt);
      for (const problem of twin) tell(problem);
      if (repairs.length < MOST_PROBLEMS * 10) {
        for (const repair of found.repairs) repairs.push({ ...repair, n });
        for (const change of changes) repairs.push(change);
      }
      finish(record, found);
      check(found, record, doubts);
      records.push(record);
      counted.records += 1;
    },
  };
}

/** What only the table knows of a record. */
function finish(record: ImportedRecord, { printed, amounts }: RawRow): void {
  for (const header in printed) record.printed = { ...record.printed, [header]: printed[header] ?? "" };
  if (amounts.length > 0) record.amounts = [...record.amounts, ...amounts];
}

/** Tells of ids, award numbers and whole rows that came before. */
function openTwins(): (found: RawRow, record: ImportedRecord) => ImportProblem[] {
  const awards = new Map<string, number>();
  const rows = new Map<number, number>();
  return ({ raw, cells }, record) => {
    const told: ImportProblem[] = [];
    const before = (row: number) => `Row ${row} has`;
    const hash = hashOf(cells);
    const twin = rows.get(hash);
    if (twin === undefined) rows.set(hash, record.row ?? 0);
    else
      told.push(
        tableProblem(placed(record), "row", "same-row", cells.join(" | "), {
          reason: `Row ${twin} says the same in every column.`,
        }),
      );
    const award = raw.text.awardNumber;
    if (award !== undefined && award.length > 3) {
      const holder = awards.get(award);
      if (holder === undefined) awards.set(award, record.row ?? 0);
      else if (twin === undefined)
        told.push(
          tableProblem(placed(record), "awardNumber", "same-award", award, {
            severity: "warning",
            reason: `${before(holder)} the same award number.`,
          }),
        );
    }
    return told;
  };
}

export function placed({ n, row, line, sheet }: ImportedRecord) {
  return {
    n,
    ...(line === undefined ? {} : { line }),
    ...(row === undefined ? {} : { row }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** A number of 53 bits for what a row says; running numbers and blanks at its sides do not count. */
function hashOf(cells: readonly string[]): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!;
    // The first column may number the rows.
    if (index === 0 && cell.length < 7 && /^\d+$/.test(cell)) continue;
    const end = Math.min(cell.length, 400);
    for (let at = 0; at < end; at++) {
      const letter = cell.charCodeAt(at);
      high = Math.imul(high ^ letter, 0x01000193);
      low = Math.imul(low + letter, 0x85ebca6b) ^ (low >>> 13);
    }
    high = Math.imul(high ^ 0x1f, 0x01000193);
    low = (low + cell.length) | 0;
  }
  return (high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff);
}
