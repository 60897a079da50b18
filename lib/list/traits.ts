import { fold } from "./fold.ts";
import type { ImplementerName } from "./implementer-names.ts";
import { phaseOf } from "./phase.ts";
import type { Project } from "./schema.ts";

/** What of a record tells which project it is, ready to be compared. */
export interface Traits {
  project: Project;
  award: string | null;
  implementer: ImplementerName | null;
  /** Sorted and joined. */
  countries: string;
  title: Words;
  summary: Words;
  /** 2 for "Phase II"; 1 where nothing is said. */
  phase: number;
  fiscalYears: number[];
}

/** The different words of a text as numbers, ascending, with what they weigh together. */
export interface Words {
  folded: string;
  ids: Int32Array;
  norm: number;
}

/** Words are compared by their beginnings: "prosecute" and "prosecutors" are one. */
const STEM = 6;
/** A longer text is compared by its beginning. */
const MOST_WORDS = 400;

/** Pairs of texts that tell what chance does, and the fewest texts that can. */
const PAIRS = 600;
const FEWEST_TEXTS = 20;
const noWeights = new Float64Array();

/** Numbers of the words of some texts, and in how many texts each stands. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  readonly frequency: number[] = [];
  private texts = 0;
  /** Squares of the weights, made when all texts are counted. */
  private squares: Float64Array | null = null;

  /** Counts a text; `weigh` it when all are counted, before it is compared. */
  read(text: string | null): Words {
    const folded = fold(text ?? "");
    const ids = new Set<number>();
    if (folded !== "") {
      this.texts += 1;
      for (const word of folded.split(" ", MOST_WORDS)) ids.add(this.numberOf(word.slice(0, STEM)));
    }
    for (const id of ids) this.frequency[id] = (this.frequency[id] ?? 0) + 1;
    return { folded, ids: Int32Array.from(ids).sort(), norm: 0 };
  }

  weigh(words: Words): void {
    if (this.squares === null) this.squares = Float64Array.from(this.frequency, (count) => this.weight(count) ** 2);
    let sum = 0;
    for (const id of words.ids) sum += this.squares[id] ?? 0;
    words.norm = Math.sqrt(sum);
  }

  /** 0 nothing in common, 1 the same words; `null` where one of the texts is missing. */
  likeness(one: Words, other: Words): number | null {
    if (one.ids.length === 0 || other.ids.length === 0) return null;
    if (one.folded === other.folded) return 1;
    const squares = this.squares ?? noWeights;
    let shared = 0;
    for (let a = 0, b = 0; a < one.ids.length && b < other.ids.length; ) {
      const [x, y] = [one.ids[a] as number, other.ids[b] as number];
      if (x === y) shared += squares[x] ?? 0;
      if (x <= y) a += 1;
      if (y <= x) b += 1;
    }
    return Math.min(1, shared / (one.norm * other.norm));
  }

  /**
   * The likeness that 19 in 20 texts of two records do not reach by chance, from pairs spread over the list: where all
   * texts use the same few words, sharing some of them means nothing.
   */
  byChance(texts: readonly Words[]): number {
    const found: number[] = [];
    const stated = texts.filter(({ ids }) => ids.length > 0);
    for (let at = 0; at < PAIRS && stated.length > FEWEST_TEXTS; at++) {
      const one = stated[(at * 7_919) % stated.length];
      const other = stated[(at * 104_729 + 1 + Math.floor(at / 2)) % stated.length];
      // One text of many records is theirs in common, not a chance.
      if (one && other && one.folded !== other.folded) found.push(this.likeness(one, other) ?? 0);
    }
    return found.sort((one, other) => one - other)[Math.floor(found.length * 0.95)] ?? 0;
  }

  /** Rare words weigh more; a word of every text still weighs a little. */
  private weight(count: number): number {
    return Math.log((this.texts + 20) / (count + 1)) + 0.2;
  }

  private numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }
}

export function traitsOf(project: Project, implementer: ImplementerName | null, vocabulary: Vocabulary): Traits {
  return {
    project,
    award: awardOf(project),
    implementer,
    countries: [...project.countries].sort().join(" "),
    title: vocabulary.read(project.title),
    summary: vocabulary.read(project.summary),
    phase: phaseOf(project),
    fiscalYears: project.amounts.flatMap(({ fiscalYear }) => fiscalYear ?? []),
  };
}

/** "S-INLEC-19-GR-0123" and "SINLEC19GR0123" are one number. */
export function awardOf({ awardNumber }: Project): string | null {
  return awardNumber === null ? null : fold(awardNumber).replaceAll(" ", "") || null;
}

/** Letters from which a text that is the same to the letter is no formula. */
const LONG = 60;

/** Long texts, folded, that stand in two records of two lists taken together, as one of either would. */
export function singleTexts(records: readonly Traits[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { summary } of records)
    if (summary.folded.length >= LONG) counts.set(summary.folded, (counts.get(summary.folded) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 2).map(([text]) => text));
}
