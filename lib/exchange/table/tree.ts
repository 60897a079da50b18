import type { RawField } from "../raw-record.ts";
import { awardKey } from "./award-key.ts";
import type { Columns } from "./columns.ts";
import { hangOn } from "./hang.ts";
import { tableProblem } from "./problems.ts";
import type { RawRow } from "./raw-row.ts";
import { sumOf, tellSubawardSum } from "./subaward-sums.ts";

/** True for a table whose rows are sub-awards beside what is said of their prime. */
export function holdsSubawards({ columns }: Pick<Columns, "columns">): boolean {
  const has = (...fields: string[]) => columns.some(({ field }) => field !== null && fields.includes(field));
  return (
    has("subrecipients") &&
    (has("subrecipientAmount", "subaward") || columns.some(({ header }) => /^prime\b/i.test(header)))
  );
}

/** "Prime Award ID" beside columns of sub-awards is the number of the record; elsewhere it says what a row hangs on. */
export function primeAsRecord(columns: Columns): void {
  if (!holdsSubawards(columns) || columns.columns.some(({ field }) => field === "awardNumber")) return;
  const prime = columns.columns.find(({ field }) => field === "prime");
  if (prime) prime.field = "awardNumber";
}

/** Fields of which a prime has one value; another in a further row is a slip, unless the column is the sub-award's own. */
const ofPrime = ["title", "countries", "start", "end", "period", "amount"] as const satisfies readonly RawField[];
/** Share of rows from which a column that differs is thought to be the sub-award's own. */
const OWN = 0.2;
const totals =
  /^(?:(?:grand|sub)[- ]?)?(?:totals?|totaux|total(?:es)?)\b[\s:]*$|^(?:subtotal(?:es)?|sous-total|suma)[\s:]*$/i;

/** The primes of a table of sub-awards: a row that prints one again, or leaves its columns blank, belongs to it. */
export class Primes {
  readonly #byKey = new Map<string, RawRow>();
  readonly #lines = new Map<RawRow, Set<string>>();
  readonly #differing = new Map<RawField, { row: RawRow; prime: RawRow }[]>();
  #hung = 0;

  /** What became of a row: a record of its own, part of one above, or a total of sub-awards. */
  take(row: RawRow, last: RawRow | null): "record" | "hung" | "total" {
    const { text } = row.raw;
    if (text.subrecipients !== undefined && totals.test(text.subrecipients)) return "total";
    const blank = text.awardNumber === undefined && text.implementer === undefined && text.id === undefined;
    if (blank && last !== null && text.subrecipients !== undefined) {
      this.#hang(last, row, true);
      return "hung";
    }
    const prime = text.subrecipients === undefined ? undefined : this.#known(row);
    if (prime !== undefined) {
      this.#hang(prime, row, false);
      return "hung";
    }
    for (const key of keysOf(row)) if (!this.#byKey.has(key)) this.#byKey.set(key, row);
    const line = lineOf(row);
    tellSubawardSum(row, row, row.subrecipientAmount);
    if (text.subrecipients !== undefined && line !== text.subrecipients) {
      row.keep("subawards", line);
      this.#lines.set(row, new Set([line]));
    }
    return "record";
  }

  #known(row: RawRow): RawRow | undefined {
    for (const key of keysOf(row)) {
      const prime = this.#byKey.get(key);
      if (prime) return prime.raw.text.implementer === row.raw.text.implementer ? prime : undefined;
    }
    return undefined;
  }

  #hang(prime: RawRow, row: RawRow, blank: boolean): void {
    const line = blank ? "" : lineOf(row);
    const lines = this.#lines.get(prime) ?? new Set();
    this.#lines.set(prime, lines);
    if (!blank && lines.has(line)) {
      const reason = `Row ${prime.raw.place.row} or one below it says the very same of this sub-award; it was taken once.`;
      prime.tell(tableProblem(row.raw.place, "subrecipients", "same-subaward", line, { severity: "warning", reason }));
      return;
    }
    lines.add(line);
    hangOn(prime, row, blank ? undefined : line);
    tellSubawardSum(prime, row, row.subrecipientAmount);
    if (blank) return;
    this.#hung += 1;
    for (const field of ofPrime) {
      const [one, other] = [prime.raw.text[field], row.raw.text[field]];
      if (one === undefined || other === undefined || one === other) continue;
      const list = this.#differing.get(field) ?? [];
      list.push({ row, prime });
      this.#differing.set(field, list);
    }
    // Sums of a kind of their own stand beside the texts.
    const [one, other] = [sumOf(prime), sumOf(row)];
    if (prime.raw.text.amount !== undefined || one === 0 || other === 0 || one === other) return;
    this.#differing.set("amount", [...(this.#differing.get("amount") ?? []), { row, prime }]);
  }

  /** Tells of the rows that say something else of their prime than the first one. */
  end(): void {
    for (const [field, list] of this.#differing) {
      if (list.length > Math.max(1, this.#hung * OWN)) continue;
      for (const { row, prime } of list) {
        const said = prime.raw.text[field] ?? sumOf(prime).toLocaleString("en-US");
        const reason = `Row ${prime.raw.place.row} says “${said}” of the same prime award, which was taken.`;
        const value = row.raw.text[field] ?? sumOf(row).toLocaleString("en-US");
        prime.tell(tableProblem(row.raw.place, field, "prime-differs", value, { severity: "warning", reason }));
      }
    }
  }
}

/** By its number, else by all that is said of the prime. */
function keysOf({ raw: { text } }: RawRow): string[] {
  if (text.awardNumber !== undefined) return [`number ${awardKey(text.awardNumber).toLowerCase()}`];
  const said = [text.implementer, text.title, ...ofPrime.map((field) => text[field])];
  return [
    ...(text.id === undefined ? [] : [`id ${text.id.toLowerCase()}`]),
    ...(text.title === undefined && text.implementer === undefined ? [] : [JSON.stringify(said)]),
  ];
}

/** What a row says of its sub-award alone. */
const lineOf = ({ raw, subaward, subrecipientAmount }: RawRow): string =>
  [raw.text.subrecipients ?? "", ...subaward, subrecipientAmount].filter((part) => part !== "").join(", ");
