import type { Place } from "../imported.ts";
import type { RawField, RawRecord } from "../raw-record.ts";
import type { Label } from "./labels.ts";

/** A record while its lines come in. */
export class RecordDraft {
  readonly line: number;
  readonly region: string;
  readonly #values = new Map<Label, string>();
  readonly #lines = new Map<Label, number>();
  /** Labels written without a colon or with a slip: told when the record is done. */
  readonly oddities: {
    label: Label;
    printed: string;
    line: number;
    code: "no-colon" | "label-spelling" | "label-twice";
  }[] = [];

  constructor(line: number, region: string) {
    this.line = line;
    this.region = region;
  }

  has(label: Label): boolean {
    return this.#values.has(label);
  }

  /** A label was there, and something behind it. */
  states(label: Label): boolean {
    return (this.#values.get(label) ?? "") !== "";
  }

  get size(): number {
    return this.#values.size;
  }

  value(label: Label): string {
    return this.#values.get(label) ?? "";
  }

  put(label: Label, value: string, line: number, joint = "; "): void {
    const before = this.#values.get(label);
    if (before === undefined) this.#lines.set(label, line);
    this.#values.set(label, before ? (value === "" ? before : `${before}${joint}${value}`) : value);
  }

  lineOf(label: Label): number {
    return this.#lines.get(label) ?? this.line;
  }

  finish(n: number, fiscalYear: string | null): RawRecord {
    const place: Place = { n, line: this.line };
    const text: Partial<Record<RawField, string>> = {};
    const places: Partial<Record<RawField, Place>> = {};
    for (const [label, value] of this.#values) {
      if (label === "tier" || value === "") continue;
      text[label] = value;
      places[label] = { n, line: this.#lines.get(label) ?? this.line };
    }
    const inherited = (["region", "fiscalYear"] as const).filter((field) => text[field] === undefined);
    if (this.region !== "") text.region ??= this.region;
    if (fiscalYear !== null) text.fiscalYear ??= fiscalYear;
    return { place, text, places, inherited };
  }
}
