import { readFileSync, writeFileSync } from "node:fs";
import { readingOf } from "../cli/page-input.ts";
import { fold } from "../lib/list/fold.ts";
import { parseEdition } from "../lib/list/parse.ts";
import { traitsOf } from "../lib/recognise/applicant-traits.ts";
import { tellsWho } from "../lib/recognise/label-lines.ts";
import { weighedNames } from "../lib/recognise/likely-applicant.ts";
import { buildNameTable, openNameTable } from "../lib/recognise/name-table.ts";
import { printedWhole } from "../lib/recognise/one-name.ts";
import { labelledValues } from "../lib/recognise/request-fields.ts";
import { withLongValues } from "../lib/recognise/told.ts";
import { SLOTS, tableOf } from "../lib/recognise/trait-weights.ts";
import { developPages } from "./held-pages.ts";
import { type Choice, choicesWith, learn } from "./learn.ts";
import { otherName } from "./other-names.ts";
import type { LabelledPage } from "./score-input.ts";

/**
 * Learns what tells who asks from the labelled requests of the develop half: `node bench/applicant-weights.ts`. Pages of
 * which no name is right teach nothing, but that none is where a person said so. With `--but=FILE` of the half, as
 * often as needed, these sets are left out.
 */
const but = process.argv.filter((arg) => arg.startsWith("--but=")).map((arg) => arg.slice(6));
const edition = parseEdition(JSON.parse(readFileSync("public/data/starter.json", "utf8")));
if (!edition.ok) throw new Error("The starter list could not be read: run `npm run data` again.");
const { organisations } = edition.value;
const names = new Map(organisations.map(({ id, name }) => [id, name]));
const table = openNameTable(
  buildNameTable(new Uint8Array(readFileSync("public/data/gazetteer.bin")).buffer, organisations),
);

/** Choices, two a page, below which what they have in common is not kept. */
const FEW = 5;

const bare = (name: string) =>
  fold(name.replace(/\s*\([^()]*\)\s*$/, "")).replace(/^(the|la|le|les|los|las|el|o|a) /, "");

function choiceOf(page: LabelledPage, applicant: string): Choice[] {
  const told = withLongValues(readingOf(page));
  const { reading, labelled } = tellsWho(told, labelledValues(told, true));
  const options = weighedNames(reading, labelled, table).map((one) => ({
    traits: [...traitsOf(one)],
    isRight:
      applicant !== "" &&
      (one.organisation === null
        ? bare(printedWhole(one)) === bare(applicant)
        : fold(names.get(one.organisation) ?? "") === fold(applicant)),
  }));
  const none = applicant === "";
  return options.length > 0 && (none || options.some(({ isRight }) => isRight)) ? [{ options, none }] : [];
}

/** The page, and the same with another name for who asks. */
function choicesOf(page: LabelledPage, index: number): Choice[] {
  if (page.kind !== "request" || page.applicant === null) return [];
  const printed = page.applicantPrinted ?? page.applicant;
  const other = otherName(index);
  const swapped = { ...page };
  let isPrinted = false;
  for (const part of ["html", "text", "title"] as const) {
    const printedHere = page[part];
    if (printed.length <= 3 || printedHere === undefined || !printedHere.includes(printed)) continue;
    swapped[part] = printedHere.replaceAll(printed, other);
    isPrinted ||= part !== "title";
  }
  return [...choiceOf(page, page.applicant), ...(isPrinted ? choiceOf(swapped, other) : [])];
}

const choices = developPages()
  .filter(({ set }) => !but.includes(set))
  .flatMap(choicesOf);
const weights = learn(choices, SLOTS, { rounds: 200, shrink: 0.1, step: 0.3, drop: 0.4 });
// What few pages have tells little, and would be most of the table.
for (const [slot, often] of choicesWith(choices, SLOTS).entries()) if (often < FEW) weights[slot] = 0;
const { table: learned, unit } = tableOf(weights.subarray(0, SLOTS));
writeFileSync(
  "lib/recognise/applicant-weights.ts",
  `/** What traits of a name tell of whether it is who asks. Made by bench/applicant-weights.ts from the labelled pages. */
export const UNIT = ${Number(unit.toPrecision(4))};
export const TABLE =
  ${JSON.stringify(learned)};
`,
);
console.log(`${choices.length} requests, none in ${choices.filter(({ none }) => none).length} of them`);
