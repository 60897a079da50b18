import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parseLabelled } from "../../bench/score-input.ts";
import { Scoreboard } from "../../bench/scoreboard.ts";
import { readingOf } from "../../cli/page-input.ts";
import { openRecogniser, type Recogniser } from "../../cli/recogniser.ts";

const folder = "../shared/recognition";
const ready = existsSync(folder) && existsSync("public/data/gazetteer.bin") && existsSync("public/data/starter.json");

// Other people's labels, which stay outside the project.
describe.skipIf(!ready)("labelled texts beside the project", () => {
  let recogniser: Recogniser;
  beforeAll(async () => {
    recogniser = await openRecogniser();
  });

  test.each([
    ["ambiguity", 0.94, 0.9, 0.05],
    ["pages-dev", 0.94, 0.85, 0.05],
    ["factbook", 0.97, 0.9, 0.05],
    ["xquad", 0.8, 0.15, 0.02],
  ])("%s: hints are right, found, and seldom where none belongs", (name, precision, recall, falseHints) => {
    const board = new Scoreboard();
    for (const page of parseLabelled(readFileSync(`${folder}/${name}.jsonl`, "utf8")))
      board.add(page, recogniser.recognise(readingOf(page)), recogniser.organisations);
    const score = board.summary();
    expect(score.hintPrecision).toBeGreaterThan(precision);
    expect(score.hintRecall).toBeGreaterThan(recall);
    expect(score.falseHints).toBeLessThanOrEqual(falseHints);
  });
});
