import type { Project } from "../../list/schema.ts";
import { IdBeginnings, UNDATED } from "./id-beginnings.ts";
import { Seen } from "./seen.ts";
import { SumOfTexts } from "./sum-of-texts.ts";

const idShape = /^[a-z0-9][a-z0-9.-]{0,127}$/;

/** Ids of one file: made of what a record says, so that the same record has the same id in any place of the file. */
export class RecordIds {
  readonly #sum = new SumOfTexts();
  /** Sums of the records whose ids were made; each is the end of one. */
  readonly #made = new Seen();
  /** Sums of the records that came with ids. */
  readonly #given = new Seen();
  /** Sums of what records are called in their file, where that has not the shape of an id. */
  readonly #called = new Seen();
  /** Ids that the file gave, and those with a number behind them. */
  readonly #taken = new Set<string>();
  readonly #beginnings = new IdBeginnings();

  /** An id that the file gives, where it has the shape of one and nobody has it yet. */
  claim(id: string): boolean {
    if (!idShape.test(id) || this.isTaken(id)) return false;
    this.#taken.add(id);
    return true;
  }

  isTaken(id: string): boolean {
    if (this.#taken.has(id)) return true;
    const [, high, low] = /-([0-9a-z]{5})([0-9a-z]{5})$/.exec(id) ?? [];
    return (
      high !== undefined && low !== undefined && this.#made.has(Number.parseInt(high, 36), Number.parseInt(low, 36))
    );
  }

  /** Whether another record of the file is called so, be it in no shape of an id: "A-1011". */
  calledBefore(name: string): boolean {
    this.#sum.of(name);
    return this.#called.add(this.#sum.high, this.#sum.low, 1) !== 0;
  }

  /** Where another record with an id of its own said the very same under another; 0: none did. `at` is where this stands. */
  saidBefore(texts: Readonly<Partial<Record<string, string>>>, at: number, inherited: readonly string[] = []): number {
    this.#sum.ofAll(texts, ["id", ...inherited]);
    return this.#given.add(this.#sum.high, this.#sum.low, at);
  }

  /**
   * `2019-ke-ug-tz-unodc-01k3f9a2bc`; `before` is where a record says the very same, whatever heading is above it, and 0
   * where none does. `at` is where this one stands.
   */
  make(
    project: Pick<Project, "countries" | "region" | "start" | "end" | "scope">,
    name: string,
    year: string | null,
    texts: Readonly<Partial<Record<string, string>>>,
    at: number,
    inherited?: readonly string[],
  ): { id: string; before: number } {
    const day = project.start ?? year ?? project.end ?? UNDATED;
    this.#sum.ofAll(texts, inherited);
    const { high, low } = this.#sum;
    const base = this.#beginnings.of(project, day, name) + this.#sum.digits();
    const before = this.#made.add(high, low, at);
    if (before === 0 && (this.#taken.size === 0 || !this.#taken.has(base))) return { id: base, before };
    let count = 2;
    while (this.#taken.has(`${base}-${count}`)) count += 1;
    const id = `${base}-${count}`;
    this.#taken.add(id);
    return { id, before };
  }
}
