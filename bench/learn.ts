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

/**
 * Weights by which the right option of each choice is the likeliest (softmax over the options and "none of them"),
 * small ones preferred: Adagrad over all choices, so that the same pages always give the same weights.
 */
export function learn(choices: Choice[], slots: number, { rounds = 150, shrink = 1, step = 0.5 } = {}): Float64Array {
  const weights = new Float64Array(slots + 1);
  const seen = new Float64Array(slots + 1).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, slot) => (slot === slots ? 0 : weight * shrink));
    for (const choice of choices) addSlope(choice, weights, slope);
    for (const [slot, steep] of slope.entries()) {
      seen[slot]! += steep * steep;
      weights[slot]! -= (step * steep) / Math.sqrt(seen[slot]!);
    }
  }
  return weights;
}

function addSlope({ options, none }: Choice, weights: Float64Array, slope: Float64Array): void {
  const last = weights.length - 1;
  const scores = options.map(({ traits, scale = 1, measures = [] }) =>
    measures.reduce(
      (sum, much, at) => sum + much * weights[last - measures.length + at]!,
      scale * traits.reduce((sum, slot) => sum + weights[slot]!, 0),
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
      for (const slot of traits) slope[slot]! += steep * scale;
      for (const [at, much] of measures.entries()) slope[last - measures.length + at]! += steep * much;
    }
  }
}
