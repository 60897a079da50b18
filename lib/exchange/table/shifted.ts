import type { Columns } from "./columns.ts";
import { fieldName } from "./read-row.ts";

const date =
  /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:\d{1,2} )?\p{L}{3,10}\.? (?:\d{1,2},? )?\d{4})$/u;
const money = /^[$€£]?\s*\d[\d.,\s]*(?:\s*(?:usd|eur|million|m))?$/i;

/**
 * Says of a row's cells whether they would fit the columns one further to the left or to the right: the field of the
 * first column that does not fit as they stand, or null where nothing speaks for it.
 */
export function looksShifted({ columns }: Columns): (cells: readonly string[]) => string | null {
  const typed = columns.flatMap((column) => {
    const { field, index } = column;
    if (field === "start" || field === "end") return [{ index, fits: date, name: fieldName(column) }];
    if (field?.startsWith("amount") && field !== "amountKind") return [{ index, fits: money, name: fieldName(column) }];
    return [];
  });
  return (cells) => {
    if (typed.length < 2) return null;
    const fitting = (by: number) =>
      typed.filter(({ index, fits }) => {
        const text = (cells[index + by] ?? "").trim();
        return text !== "" && fits.test(text);
      });
    const here = fitting(0);
    if (here.length * 2 > typed.length) return null;
    if (![1, -1].some((by) => fitting(by).length >= 2 && fitting(by).length > here.length)) return null;
    return typed.find((column) => !here.includes(column))?.name ?? null;
  };
}
