import type { Overlap } from "../lib/advise/overlap-shape.ts";
import { wilson } from "./scoreboard.ts";
import { show, spreadOf } from "./statistics.ts";

export interface LabelledProposal {
  id: string;
  title: string;
  lang: string;
  /** Ids of the listed projects that it resembles; empty: none. */
  expect: string[];
}

interface Count {
  right: number;
  of: number;
}

/** What was asked of overlap: the right project among the first three, speaking where it should and silent elsewhere. */
export class OverlapBoard {
  readonly errors: string[] = [];
  readonly #counts = new Map<string, Count>();
  readonly #times: number[] = [];

  add({ id, title, lang, expect }: LabelledProposal, { speak, matches }: Overlap, milliseconds: number): void {
    this.#times.push(milliseconds);
    if (expect.length === 0) {
      this.#count("alarm where nothing resembles", speak);
      if (speak) this.errors.push(`${id} alarm: ${title} -> ${matches[0]?.project}`);
      return;
    }
    const place = matches.findIndex(({ project }) => expect.includes(project));
    const amongThree = place >= 0 && place < 3;
    this.#count("right project first", place === 0);
    this.#count("right project among three", amongThree);
    this.#count(`  in ${lang}`, amongThree);
    this.#count("spoken", speak);
    this.#count("spoken, right among three", speak && amongThree);
    if (!amongThree) this.errors.push(`${id} missed (${place}): ${title} -> ${matches[0]?.project}`);
    if (!speak) this.errors.push(`${id} silent: ${title}`);
  }

  #count(name: string, right: boolean): void {
    const count = this.#counts.get(name) ?? { right: 0, of: 0 };
    this.#counts.set(name, { right: count.right + Number(right), of: count.of + 1 });
  }

  share(name: string): number {
    const { right, of } = this.#counts.get(name) ?? { right: 0, of: 1 };
    return right / of;
  }

  rows(): string[] {
    const rows = [...this.#counts].map(([name, { right, of }]) => {
      const [low, high] = wilson(right, of).map((share) => `${(share * 100).toFixed(1)} %`);
      return `${name.padEnd(30)} ${((100 * right) / of).toFixed(1).padStart(5)} %  (${right} of ${of}; ${low} to ${high})`;
    });
    return [...rows, `${"milliseconds each".padEnd(30)} ${show(spreadOf(this.#times))}`];
  }
}
