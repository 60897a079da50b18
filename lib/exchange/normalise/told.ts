import type { Code } from "../codes.ts";
import type { ImportProblem, Place, Repair } from "../imported.ts";
import type { RawField, RawRecord } from "../raw-record.ts";
import { quote, type Read, shared } from "./reading.ts";

/** Of most records nothing is told: they share what holds nothing. */
const NONE = shared<never>([]);

/** What is told of one record, each thing with its place. */
export class Told {
  problems: ImportProblem[] = NONE;
  repairs: Repair[] = NONE;
  readonly n: number;
  readonly #raw: RawRecord;

  constructor(raw: RawRecord) {
    this.#raw = raw;
    this.n = raw.place.n ?? 0;
  }

  take<T>({ value, doubts, changes }: Read<T>): T {
    if (doubts.length > 0)
      this.problems = this.problems.concat(doubts.map((doubt) => ({ ...this.#placeOf(doubt.field), ...doubt })));
    if (changes.length > 0)
      this.repairs = this.repairs.concat(changes.map((change) => ({ ...this.#placeOf(change.field), ...change })));
    return value;
  }

  doubt(field: RawField, value: string, code: Code, reason: string, severity: "error" | "warning"): void {
    const doubt = { ...this.#placeOf(field), field, value: quote(value), code, reason, severity, fix: null };
    this.problems = [...this.problems, doubt];
  }

  /** The very same stands in an earlier row, or on an earlier line; 0: nowhere. */
  sameAs(other: number, name: string): void {
    if (other === 0) return;
    const where = this.#raw.place.row === undefined ? "on line" : "in row";
    this.doubt("id", name, "same-record", `The record ${where} ${other} says the very same.`, "warning");
    this.problems = this.problems.map((each) => (each.code === "same-record" ? { ...each, other } : each));
  }

  #placeOf(field: RawField): Place {
    const { place, places } = this.#raw;
    const found =
      places?.[field] ?? (field === "start" || field === "end" ? (places?.period ?? places?.duration) : undefined);
    return found ? { ...place, ...found, n: place.n } : place;
  }
}
