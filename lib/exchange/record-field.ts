import type { ImportedRecord } from "./imported.ts";

/** What files state in parts and a record holds in one field. */
const fields: Readonly<Record<string, keyof ImportedRecord>> = {
  amount: "amounts",
  amountKind: "amounts",
  currency: "amounts",
  fiscalYear: "amounts",
  sourceUrl: "sources",
  mailbox: "contacts",
  contact: "contacts",
};

/**
 * The field of a record in which somebody looks for what a problem or a repair tells of, so that `fiscalYear` is found in
 * `amounts`. A text of both dates is `start` or `end` where the other one could be read, else `period`. Headers of
 * columns, and what no field holds, keep their names.
 */
export function recordField(field: string, code: string, record: ImportedRecord | undefined): string {
  if (field === "period" || field === "duration") return dateOf(code, record);
  return Object.hasOwn(fields, field) ? (fields[field] ?? field) : field;
}

function dateOf(code: string, record: ImportedRecord | undefined): string {
  // Whatever the months say, it is the end that they speak of.
  if (code === "duration-differs" || code === "computed-end") return "end";
  if (record === undefined || (record.start === null) === (record.end === null)) return "period";
  return record.start === null ? "start" : "end";
}
