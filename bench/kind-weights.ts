import { readFileSync, writeFileSync } from "node:fs";
import { readingOf } from "../cli/page-input.ts";
import { parseEdition } from "../lib/list/parse.ts";
import { evenly, KIND_SLOTS, kindTraits } from "../lib/recognise/kind-traits.ts";
import { LATE_SIGNS, lateSigns } from "../lib/recognise/late-signs.ts";
import { lookAtPage } from "../lib/recognise/look-at-page.ts";
import { buildNameTable, openNameTable } from "../lib/recognise/name-table.ts";
import { tableOf } from "../lib/recognise/trait-weights.ts";
import { developPages } from "./held-pages.ts";
import { type Choice, learn } from "./learn.ts";

/**
 * Learns from the labelled pages of the develop half which words a request has, and what its phrases and late signs are worth
 * beside them: `node bench/kind-weights.ts`. With `--but=FILE` of the half, as often as needed, these sets are left out.
 */
const edition = parseEdition(JSON.parse(readFileSync("public/data/starter.json", "utf8")));
if (!edition.ok) throw new Error("The starter list could not be read: run `npm run data` again.");
const table = openNameTable(
  buildNameTable(new Uint8Array(readFileSync("public/data/gazetteer.bin")).buffer, edition.value.organisations),
);
const but = process.argv.filter((arg) => arg.startsWith("--but=")).map((arg) => arg.slice(6));

/** Numbers with a comma behind each, as the formatter breaks them. */
function inLines(numbers: number[]): string {
  const lines = [" "];
  for (const number of numbers) {
    if (`${lines.at(-1)} ${number},`.length > 120) lines.push(" ");
    lines[lines.length - 1] += ` ${number},`;
  }
  return lines.join("\n");
}

/** A phrase counts so much more than a word does: there are few of them, and small weights are preferred. */
const OFTEN = 3;

/** Steps to either side of nothing that a word's worth is told in: finer ones tell no page better, and weigh more. */
const STEPS = 14;

/** To the nearest of so many steps. */
function inSteps(weights: Float64Array): Float64Array {
  const step = weights.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0) / STEPS || 1;
  return weights.map((weight) => Math.round(weight / step) * step);
}

const looked = developPages().flatMap((page) => {
  if (page.kind === null || but.includes(page.set)) return [];
  const reading = readingOf(page);
  const { request } = lookAtPage(reading, table);
  return [
    {
      isRight: page.kind === "request",
      traits: kindTraits(reading),
      phrases: request && [...request.phrases, ...lateSigns(request, table)],
    },
  ];
});
const measures = looked.find(({ phrases }) => phrases !== null)?.phrases?.length ?? 0;
const choices = looked.map(
  ({ isRight, traits, phrases }): Choice => ({
    options: [
      {
        traits: [...traits],
        isRight,
        scale: evenly(traits),
        measures: (phrases ?? new Array<number>(measures).fill(0)).map((much) => much * OFTEN),
      },
    ],
    none: !isRight,
  }),
);
const weights = learn(choices, KIND_SLOTS + measures, { rounds: 150, shrink: 0.02, step: 0.3 });
const { table: learned, unit } = tableOf(inSteps(weights.subarray(0, KIND_SLOTS)));
const signs = Array.from(weights.subarray(KIND_SLOTS, -1), (weight) => Number((weight * OFTEN).toPrecision(3)));
const phrases = signs.slice(0, -LATE_SIGNS);
const late = signs.slice(-LATE_SIGNS);
writeFileSync(
  "lib/recognise/kind-weights.ts",
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned numbers may come near a constant
/** What words and phrases tell of whether a page is a request. Made by bench/kind-weights.ts from the labelled pages. */
export const UNIT = ${Number(unit.toPrecision(4))};
export const BASE = ${Number(weights.at(-1)!.toPrecision(4))};
/** In the order of \`phrases\`. */
export const PHRASES = [
${inLines(phrases)}
];
/** In the order of \`lateSigns\`. */
export const LATE = [${late.join(", ")}];
export const TABLE =
  ${JSON.stringify(learned)};
`,
);
console.log(`${choices.length} pages, ${choices.filter(({ none }) => !none).length} of them requests`);
