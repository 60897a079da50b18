import { fold } from "../../list/fold.ts";
import type { ColumnField } from "./column-names.ts";
import type { Column } from "./columns.ts";
import { nameColumn } from "./name-column.ts";
import { withoutSub } from "./tree-columns.ts";

/** What an award says of itself; a table that has one of these of the prime is a table of primes with what hangs on them. */
const ofAwards: ReadonlySet<ColumnField> = new Set([
  ...(["title", "start", "end", "period", "duration", "amount", "awardNumber", "prime", "level"] as const),
  ...(["amount.obligated", "amount.planned", "amount.disbursed", "amount.ceiling"] as const),
]);

/**
 * Where only sub-awards have a title and dates, each row is one of them: "Sub-award title" is the row's title then, and
 * the prime stands beside it as who answers for it.
 */
export function subawardsAlone(columns: readonly Column[]): void {
  if (columns.some(({ field }) => field !== null && ofAwards.has(field))) return;
  const own = columns.flatMap((column) => {
    if (column.field !== "subaward" && column.field !== "subrecipientAmount") return [];
    const rest = withoutSub(fold(column.header.replace(/[-–]/g, " ")));
    const named = nameColumn(rest);
    return named.field !== null && ofAwards.has(named.field) ? [{ column, named }] : [];
  });
  const fields = new Set(own.map(({ named }) => named.field));
  if (!fields.has("title") || fields.size < 3 || fields.size < own.length) return;
  for (const { column, named } of own)
    Object.assign(column, { field: named.field, certainty: Math.min(named.certainty, 0.6) });
}
