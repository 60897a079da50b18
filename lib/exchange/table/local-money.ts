import { isUnnamed } from "../normalise/foreign-sums.ts";
import type { Columns } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import type { Habits } from "./habits.ts";
import type { RawRow } from "./raw-row.ts";
import { openRows } from "./read-row.ts";

/** A header that says that its sums are in dollars of the United States. */
const inDollars = /\bUSD\b|_usd\b|\bUS\s?\$|\$\s?US\b|\bU\.?S\.? dollars?\b|d[oó]lares (?:de |estadounidenses)/i;

/**
 * Reads rows. Where "Amount (local currency)" stands beside sums that are all in dollars by their headers, the column of
 * currencies says which money the local one is, and nothing of the dollars.
 */
export function openRowsOfMoney(columns: Columns, habits: Habits): (row: GridRow) => RawRow {
  const sums = columns.columns.filter(({ field }) => field === "amount" || field?.startsWith("amount."));
  const local = sums.filter(({ currency }) => currency !== null && isUnnamed(currency));
  const others = sums.filter((column) => !local.includes(column));
  const stated = columns.columns.filter(({ field }) => field === "currency");
  const [names] = stated;
  const apart = others.every(({ currency, header }) => currency === null && inDollars.test(header));
  if (names === undefined || stated.length > 1 || local.length === 0 || others.length === 0 || !apart)
    return openRows(columns, habits);
  const without = columns.columns.map((column) => (column === names ? { ...column, field: null } : column));
  const read = openRows({ ...columns, columns: without }, habits);
  return (row) => {
    const found = read(row);
    found.currency = (row.cells[names.index] ?? "").trim();
    return found;
  };
}
