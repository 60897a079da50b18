import type { DeskRow, RowFilter } from "./desk-view.ts";
import { belongs, isOpen, isSuggestion } from "./rows.ts";

/** What of a row counts. */
interface Tally {
  review: boolean;
  open: number;
  warnings: number;
  repaired: number;
}

/** Counts of many rows, of which a step changes one or two: only these are looked at again. */
export class RowLedger {
  readonly #read: (place: number) => DeskRow | null;
  readonly #tallies: (Tally | null)[];
  #places: Partial<Record<RowFilter, number[]>> = {};

  constructor(count: number, read: (place: number) => DeskRow | null) {
    this.#read = read;
    this.#tallies = Array.from({ length: count }, () => null);
  }

  /** These rows are other ones now. */
  forget(places: readonly number[]): void {
    for (const place of places) this.#tallies[place] = null;
    this.#places = {};
  }

  /** Places of the rows that a filter lets through. */
  places(filter: RowFilter): number[] {
    const held = this.#places[filter];
    if (held) return held;
    const places = [...this.#tallies.keys()];
    const found =
      filter === "all" ? places : places.filter((place) => this.#at(place).review === (filter === "review"));
    this.#places[filter] = found;
    return found;
  }

  openIn(place: number): number {
    return this.#at(place).open;
  }

  sums(): Pick<Tally, "open" | "warnings" | "repaired"> {
    const sums = { open: 0, warnings: 0, repaired: 0 };
    for (const place of this.places("review")) {
      const { open, warnings, repaired } = this.#at(place);
      sums.open += open;
      sums.warnings += warnings;
      sums.repaired += repaired;
    }
    return sums;
  }

  #at(place: number): Tally {
    const held = this.#tallies[place];
    if (held) return held;
    const tally = tallyOf(this.#read(place));
    this.#tallies[place] = tally;
    return tally;
  }
}

/** A record that was left out keeps nobody waiting. */
function tallyOf(row: DeskRow | null): Tally {
  if (row === null) return { review: false, open: 0, warnings: 0, repaired: 0 };
  const { found, faults, leftBy } = row;
  const review = belongs(row, "review");
  if (leftBy !== null) return { review, open: 0, warnings: 0, repaired: 0 };
  return {
    review,
    open: found.filter(isOpen).length + faults.length,
    warnings: found.filter(({ severity, settledBy }) => severity === "warning" && settledBy === null).length,
    repaired: found.filter((each) => each.kind === "repair" && each.severity === "repair" && !isSuggestion(each))
      .length,
  };
}
