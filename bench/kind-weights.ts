import { writeFileSync } from "node:fs";
import { readingOf } from "../cli/page-input.ts";
import { evenly, KIND_SLOTS, kindTraits } from "../lib/recognise/kind-traits.ts";
import { tableOf } from "../lib/recognise/trait-weights.ts";
import { developPages } from "./held-pages.ts";
import { type Choice, learn } from "./learn.ts";

/** Learns from the labelled pages of the develop half which words a request has: `node bench/kind-weights.ts`. */
const choices = developPages().flatMap((page): Choice[] => {
  if (page.kind === null) return [];
  const traits = kindTraits(readingOf(page));
  const isRight = page.kind === "request";
  return [{ options: [{ traits: [...traits], isRight, scale: evenly(traits) }], none: !isRight }];
});
const weights = learn(choices, KIND_SLOTS, { rounds: 100, step: 0.3 });
const { table, unit } = tableOf(weights.subarray(0, KIND_SLOTS));
writeFileSync(
  "lib/recognise/kind-weights.ts",
  `/** What words tell of whether a page is a request. Made by bench/kind-weights.ts from the labelled pages. */
export const UNIT = ${Number(unit.toPrecision(4))};
export const BASE = ${Number(weights[KIND_SLOTS]!.toPrecision(4))};
export const TABLE =
  ${JSON.stringify(table)};
`,
);
console.log(`${choices.length} pages, ${choices.filter(({ none }) => !none).length} of them requests`);
