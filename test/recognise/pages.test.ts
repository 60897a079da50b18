import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parseLabelled } from "../../bench/score-input.ts";
import { Scoreboard, wilson } from "../../bench/scoreboard.ts";
import { readingOf } from "../../cli/page-input.ts";
import { openRecogniser, type Recogniser } from "../../cli/recogniser.ts";

describe.skipIf(!existsSync("public/data/gazetteer.bin") || !existsSync("public/data/starter.json"))(
  "labelled pages",
  () => {
    let recogniser: Recogniser;
    beforeAll(async () => {
      recogniser = await openRecogniser();
    });

    // Below the aims on purpose: a fall is a defect, a wobble of one page is not.
    test.each(["develop", "test"])("the %s half keeps its score", (half) => {
      const board = new Scoreboard();
      for (const page of parseLabelled(readFileSync(`test/recognise/pages/${half}.jsonl`, "utf8")))
        board.add(page, recogniser.recognise(readingOf(page)), recogniser.organisations);
      const { hintPrecision, hintRecall, falseHints, kindF1 } = board.summary();
      expect(hintPrecision).toBeGreaterThan(0.94);
      expect(hintRecall).toBeGreaterThan(0.85);
      expect(falseHints).toBeLessThan(0.05);
      expect(kindF1).toBeGreaterThan(0.88);
    });
  },
);

test.each([
  [0, 32, 0, 0.107],
  [50, 100, 0.404, 0.596],
  [145, 150, 0.924, 0.986],
])("%i of %i lies between %d and %d", (right, of, low, high) => {
  expect(wilson(right, of).map((bound) => Math.round(bound * 1000) / 1000)).toEqual([low, high]);
});
