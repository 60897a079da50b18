import type { Problem } from "./problem.ts";

/** Most problems that one answer names; a list with more is answered with the first and a count of the rest. */
export const MOST_PROBLEMS = 500;

/** Collects problems; beyond the most it only counts, so that a hostile list cannot fill the memory. */
export class Problems {
  readonly #kept: Problem[] = [];
  #dropped = 0;

  add(row: string, field: string, message: string): void {
    if (this.#kept.length < MOST_PROBLEMS) this.#kept.push({ row, field, message });
    else this.#dropped += 1;
  }

  get none(): boolean {
    return this.#kept.length === 0;
  }

  /** Every problem kept, and a last line that says how many more there are. */
  list(): Problem[] {
    if (this.#dropped === 0) return [...this.#kept];
    const more = this.#dropped === 1 ? "1 more problem is" : `${this.#dropped} more problems are`;
    return [...this.#kept, { row: "edition", field: "", message: `${more} not named here.` }];
  }
}
