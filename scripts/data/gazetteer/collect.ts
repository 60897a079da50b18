import { COUNTRY_CODES } from "../../../lib/recognise/country-codes.ts";
import type { NameEntry } from "../../../lib/recognise/gazetteer.ts";
import { foldPhrase } from "../../../lib/recognise/letters.ts";
import { FLAG, KIND, type Sense } from "../../../lib/recognise/sense.ts";

/** Names while they are gathered; earlier meanings stand first. */
export class Names {
  readonly #folds: Uint16Array;
  readonly #senses = new Map<string, Sense[]>();

  constructor(folds: Uint16Array) {
    this.#folds = folds;
  }

  fold(name: string): string {
    return foldPhrase(name, this.#folds);
  }

  has(name: string): boolean {
    return this.#senses.has(this.fold(name));
  }

  senses(name: string): Sense[] {
    return this.#senses.get(this.fold(name)) ?? [];
  }

  /** Adds a meaning; the same meaning twice keeps the weaker demands on case and the stronger warnings. */
  add(name: string, kind: number, target: number, flags = 0): void {
    const folded = this.fold(name);
    if (folded.length < 2) return;
    const held = this.#senses.get(folded) ?? [];
    const same = held.find((sense) => sense.kind === kind && sense.target === target);
    if (same) same.flags |= flags;
    else held.push({ kind, target, flags });
    this.#senses.set(folded, held);
  }

  /** Takes a town or region for its country only where the page names that otherwise. */
  doubt(name: string): void {
    for (const sense of this.senses(name))
      if (sense.kind === KIND.city || sense.kind === KIND.region)
        sense.flags = (sense.flags & ~FLAG.large) | FLAG.shared;
  }

  entries(): NameEntry[] {
    return [...this.#senses]
      .map(([name, senses]) => ({ name, senses: markShared(senses) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** Places of several countries under one name need help from the page. */
function markShared(senses: Sense[]): Sense[] {
  const countries = new Set(senses.filter((sense) => sense.kind >= 1 && sense.kind <= 6).map((sense) => sense.target));
  return countries.size < 2
    ? senses
    : senses.map((sense) => (sense.flags & FLAG.large ? sense : { ...sense, flags: sense.flags | FLAG.shared }));
}

export function codeIndex(code: string): number {
  const index = COUNTRY_CODES.indexOf(code);
  if (index < 0) throw new RangeError(`"${code}" is no country code`);
  return index;
}

/** Lines of `CODE|column|column`, a column being names divided by commas without a space. */
export function readTable(table: string): { code: string; columns: string[][] }[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [code = "", ...columns] = line.split("|");
      return { code, columns: columns.map((column) => list(column)) };
    });
}

export const list = (names: string): string[] => names.split(/,(?! )/).filter((name) => name.trim() !== "");
