import { TELLING } from "./kind.ts";
import type { Reading } from "./reading.ts";
import { isBlank, type Labelled } from "./request-fields.ts";
import { isBareLabel, labelOf } from "./request-labels.ts";

/** Boxes and lines that are looked at, and how many kinds of blank boxes are all that a form has. */
const MOST_BOXES = 60;
const MOST_LINES = 80;
const ALL = 6;

/**
 * How much of a request's form stands on a page that nobody has filled in yet: 0 to 1, by the kinds of boxes that are
 * blank. Who asks must be among them, and for what. Labels of `inText` stand alone on their line.
 */
export function blankBoxes({ fields, text, mainLength }: Reading, labelled: Labelled, inText: boolean): number {
  if (labelled.has("applicant") || labelled.has("amount")) return 0;
  const labels = fields.slice(0, MOST_BOXES).flatMap(({ label, value }) => (isBlank(value) ? [label] : []));
  if (inText && labels.length === 0) labels.push(...bareLines(text.slice(0, mainLength)));
  const asked = new Set(labels.map(labelOf));
  const kinds = new Set(TELLING.filter((kind) => asked.has(kind) && !labelled.has(kind)));
  const isForm = (kinds.has("applicant") || kinds.has("uei")) && (kinds.has("title") || kinds.has("amount"));
  return isForm ? Math.min(ALL, kinds.size) / ALL : 0;
}

const bareLines = (main: string): string[] =>
  main
    .split("\n", MOST_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== "" && isBareLabel(line));
