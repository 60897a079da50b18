import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choice, choicesWith, learn } from "../../bench/learn.ts";
import { MOST_STEPS, SLOTS, slotOf, tableOf, worthOf } from "../../lib/recognise/trait-weights.ts";

describe("a table of learned weights", () => {
  test("tells each weight to half a step, in letters that need no escape", () => {
    const weights = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(weights, (given) => {
        const { table, unit } = tableOf(Float64Array.from(given));
        expect(JSON.stringify(table)).toBe(`"${table}"`);
        for (const [slot, weight] of given.entries())
          expect(Math.abs(worthOf([slot], table, unit) - weight)).toBeLessThanOrEqual(unit / 2 + 1e-9);
        expect(unit * MOST_STEPS).toBeGreaterThanOrEqual(Math.max(...given.map(Math.abs)) - 1e-9);
      }),
    );
  });

  test("has a slot for every trait", () => {
    fc.assert(fc.property(fc.string(), (trait) => slotOf(trait) >= 0 && slotOf(trait) < SLOTS));
  });
});

describe("learning", () => {
  const option = (traits: number[], isRight: boolean) => ({ traits, isRight });
  const choices: Choice[] = [
    { options: [option([0, 2], true), option([1, 2], false)], none: false },
    { options: [option([1, 3], false), option([0, 3], true)], none: false },
    { options: [option([1, 2], false)], none: true },
  ];
  const weights = learn(choices, 4);

  test("gives most to what the right ones have, and least to what the wrong ones have", () => {
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBeLessThan(0);
  });

  test("says that none is right where no option is", () => {
    expect(weights[1]! + weights[2]!).toBeLessThan(weights[4]!);
  });

  test("gives the same weights for the same choices", () => {
    expect(learn(choices, 4)).toEqual(weights);
    expect(learn(choices, 4, { drop: 0.4 })).toEqual(learn(choices, 4, { drop: 0.4 }));
  });

  test("learns of what stands beside a telling trait as well, where traits are left out", () => {
    const beside: Choice[] = Array.from({ length: 30 }, (_, index) => ({
      options: [option(index % 5 === 0 ? [0, 1] : [0], true), option([2], false)],
      none: false,
    }));
    expect(learn(beside, 3, { drop: 0.4 })[1]).toBeGreaterThan(1.5 * learn(beside, 3)[1]!);
  });

  test("counts a trait once for each choice that has it", () => {
    expect([...choicesWith(choices, 4)]).toEqual([2, 3, 2, 1]);
  });
});
