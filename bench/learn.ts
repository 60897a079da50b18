import { Chance } from "./chance.ts";

/** One choice among options, each a set of traits; none of them is right where `none` is. */
export interface Choice {
  options: {
    traits: number[];
    isRight: boolean;
    /** What each trait counts; 1 where it is not said. */
    scale?: number;
    /** What each of the last slots has of it, where these are no traits but measures. */
    measures?: number[];
  }[];
  none: boolean;
}

interface Learning {
  rounds?: number;
  /** How much small weights are preferred. */
  shrink?: number;
  step?: number;
  /** Share of the slots, others in each round, that are left out of it. */
  drop?: number;
}

/**
 * Weights by which the right option of each choice is the likeliest (softmax over the options and "none of them"),
 * small ones preferred: Adagrad over all choices. With slots left out no trait can be leaned on alone, so that pages with
 * few known ones are told as well. What is left out is drawn the same each time: the same pages give the same weights.
 */
export function learn(
  choices: Choice[],
  slots: number,
  { rounds = 150, shrink = 1, step = 0.5, drop = 0 }: Learning = {},
): Float64Array {
  const weights = new Float64Array(slots + 1);
  const seen = new Float64Array(slots + 1).fill(1e-8);
  const counts = new Float64Array(slots + 1).fill(1);
  const chance = new Chance(1);
  for (let round = 0; round < rounds; round++) {
    if (drop > 0) for (let slot = 0; slot < slots; slot++) counts[slot] = chance.next() < drop ? 0 : 1 / (1 - drop);
    const slope = weights.map((weight, slot) => (slot === slots ? 0 : weight * shrink));
    for (const choice of choices) addSlope(choice, weights, counts, slope);
    for (const [slot, steep] of slope.entries()) {
      seen[slot]! += steep * steep;
      weights[slot]! -= (step * steep) / Math.sqrt(seen[slot]!);
    }
  }
  return weights;
}

/** Adds the slope of one choice; each slot counts as much of its weight as `counts` says. */
function addSlope({ options, none }: Choice, weights: Float64Array, counts: Float64Array, slope: Float64Array): void {
  const last = weights.length - 1;
  const scores = options.map(({ traits, scale = 1, measures = [] }) =>
    measures.reduce(
      (sum, much, at) => {
        const slot = last - measures.length + at;
        return sum + much * weights[slot]! * counts[slot]!;
      },
      scale * traits.reduce((sum, slot) => sum + weights[slot]! * counts[slot]!, 0),
    ),
  );
  scores.push(weights[last]!);
  const high = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - high));
  const whole = parts.reduce((sum, part) => sum + part);
  const isRight = (index: number) => (index === options.length ? none : options[index]!.isRight);
  const right = parts.reduce((sum, part, index) => (isRight(index) ? sum + part : sum), 0);
  for (const [index, part] of parts.entries()) {
    const steep = part / whole - (isRight(index) ? part / right : 0);
    if (index === options.length) slope[last]! += steep;
    else {
      const { traits, scale = 1, measures = [] } = options[index]!;
      for (const slot of traits) slope[slot]! += steep * scale * counts[slot]!;
      for (const [at, much] of measures.entries()) {
        const slot = last - measures.length + at;
        slope[slot]! += steep * much * counts[slot]!;
      }
    }
  }
}

/** How many choices have each slot in one of their options. */
export function choicesWith(choices: Choice[], slots: number): Uint32Array {
  const counts = new Uint32Array(slots);
  for (const { options } of choices)
    for (const slot of new Set(options.flatMap(({ traits }) => traits))) counts[slot]!++;
  return counts;
}
