import type { Read } from "../normalise/reading.ts";
import { isObject } from "./is-object.ts";
import type { OfRow } from "./mend-rows.ts";

/** Fields that a list is not to lack, by the field of a record, and the share of rows from which a blank is told. */
const mostly: Readonly<Record<string, { as: string; share: number }>> = {
  title: { as: "title", share: 0.6 },
  implementer: { as: "implementer", share: 0.6 },
  countries: { as: "countries", share: 0.6 },
  amountUsd: { as: "amount", share: 0.8 },
  startDate: { as: "start", share: 0.8 },
  endDate: { as: "end", share: 0.8 },
};
/** Fewest rows that have a habit. */
const LEAST_ROWS = 3;

/** Tells what no single row shows: blanks where others state something, rows that say the very same, unknown funders. */
export function tellOfRows(rows: readonly unknown[], funders: (text: string) => Read<string | null>): OfRow[] {
  const told: OfRow[] = [];
  const usual = Object.keys(mostly).filter((field) => isUsual(field, rows));
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (!isObject(row)) continue;
    for (const field of usual) {
      if (isStated(row[field])) continue;
      if (field === "countries" && (isStated(row.countryText) || isStated(row.region))) continue;
      const as = mostly[field]!.as;
      const reason = `“${field}” is blank here; other rows of the file state it.`;
      told.push({ ...{ index, field: as, value: "", code: "missing-value", reason, severity: "warning", fix: null } });
    }
    if (typeof row.funder === "string") for (const doubt of funders(row.funder).doubts) told.push({ ...doubt, index });
    const said = JSON.stringify(Object.entries({ ...row, id: "" }).sort(([one], [other]) => (one < other ? -1 : 1)));
    const before = seen.get(said);
    if (before === undefined) seen.set(said, index);
    else {
      const reason = `Row ${before + 1} says the very same under another id.`;
      const value = typeof row.id === "string" ? row.id : "";
      told.push({
        ...{
          index,
          field: "id",
          value,
          code: "same-record",
          reason,
          severity: "warning",
          other: before + 1,
          fix: null,
        },
      });
    }
  }
  return told;
}

function isUsual(field: string, rows: readonly unknown[]): boolean {
  const stated = rows.filter((row) => isObject(row) && isStated(row[field])).length;
  return rows.length >= LEAST_ROWS && stated > rows.length * mostly[field]!.share;
}

const isStated = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
