import type { ImportProblem, Place, Repair } from "../imported.ts";
import type { RawField, RawRecord } from "../raw-record.ts";
import { quote, type Read } from "./reading.ts";

/** What is told of one record, each thing with its place. */
export class Told {
  readonly problems: ImportProblem[] = [];
  readonly repairs: Repair[] = [];
  readonly n: number;
  readonly #raw: RawRecord;

  constructor(raw: RawRecord) {
    this.#raw = raw;
    this.n = raw.place.n ?? 0;
  }

  take<T>({ value, doubts, changes }: Read<T>): T {
    for (const doubt of doubts) this.problems.push({ ...this.#placeOf(doubt.field), ...doubt });
    for (const change of changes) this.repairs.push({ ...this.#placeOf(change.field), ...change });
    return value;
  }

  doubt(field: RawField, value: string, code: string, reason: string, severity: "error" | "warning"): void {
    this.problems.push({ ...this.#placeOf(field), field, value: quote(value), code, reason, severity, fix: null });
  }

  #placeOf(field: RawField): Place {
    const { place, places } = this.#raw;
    const found =
      places?.[field] ?? (field === "start" || field === "end" ? (places?.period ?? places?.duration) : undefined);
    return found ? { ...place, ...found, n: place.n } : place;
  }
}
