import { fold } from "../lib/list/fold.ts";
import type { RequestFields } from "../lib/recognise/finding.ts";

export interface FieldCount {
  right: number;
  of: number;
  /** How many of them a page does not state, so that silence is the right answer. */
  unstated: number;
}

/** Compares a request's fields with those a person wrote down; a page that is no request has none. */
export class FieldScores {
  readonly #counts = new Map<string, FieldCount>();

  /** Returns a line for each field that is wrong. */
  add(wanted: Partial<RequestFields>, said: RequestFields | null): string[] {
    const errors: string[] = [];
    for (const [name, value] of Object.entries(wanted)) {
      const answer = said?.[name as keyof RequestFields] ?? null;
      const right = isSame(name, value, answer);
      this.count(name, right, value === null || (Array.isArray(value) && value.length === 0));
      if (!right) errors.push(`field ${name}: said ${JSON.stringify(answer)} wanted ${JSON.stringify(value)}`);
    }
    return errors;
  }

  count(name: string, right: boolean, isUnstated: boolean): void {
    const count = this.#counts.get(name) ?? { right: 0, of: 0, unstated: 0 };
    count.of++;
    if (right) count.right++;
    if (isUnstated) count.unstated++;
    this.#counts.set(name, count);
  }

  [Symbol.iterator](): IterableIterator<[string, FieldCount]> {
    return this.#counts.entries();
  }
}

/** Countries in any order, a title but for case and marks, all else to the letter. */
function isSame(name: string, wanted: unknown, said: unknown): boolean {
  if (name === "countries") return sorted(wanted) === sorted(said);
  if (name === "title" && typeof wanted === "string") return typeof said === "string" && fold(wanted) === fold(said);
  return wanted === said;
}

const sorted = (value: unknown): string => (Array.isArray(value) ? value.map(String).sort().join() : "");
