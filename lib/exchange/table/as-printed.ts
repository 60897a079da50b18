import type { Repair } from "../imported.ts";
import type { Normalised } from "../normalise-record.ts";

/**
 * Puts what is told of cells that were rewritten before they were read into the words of the file: "15/04/2018" where
 * "2018-04-15" was understood. `rewritten`: the repairs that did so. Changed in place: most rows of a table may have one.
 */
export function asPrinted(found: Normalised, rewritten: readonly Repair[]): Normalised {
  // What functions inside share is made when a function is begun: here for no row that has nothing rewritten.
  return rewritten.length === 0 ? found : inItsWords(found, rewritten);
}

function inItsWords(found: Normalised, rewritten: readonly Repair[]): Normalised {
  const { record } = found;
  const wordsOf = (field: string, text: string): string => printedOf(field, text, rewritten);
  for (const [field, text] of Object.entries(record.printed)) {
    const words = wordsOf(field, text);
    // Records that print the same share what they print.
    if (words !== text) record.printed = { ...record.printed, [field]: words };
  }
  if (record.amounts.some(({ printed }) => printed !== null && wordsOf("amount", printed) !== printed))
    record.amounts = record.amounts.map((amount) => {
      const { printed } = amount;
      return printed === null ? amount : { ...amount, printed: wordsOf("amount", printed) };
    });
  if (found.problems.length > 0)
    found.problems = found.problems.map((told) => ({ ...told, value: wordsOf(told.field, told.value) }));
  if (found.repairs.length > 0)
    found.repairs = found.repairs.map((told) => ({ ...told, printed: wordsOf(told.field, told.printed) }));
  return found;
}

/** The words that a text was made of; where several cells make one text, each has its own. */
function printedOf(field: string, text: string, rewritten: readonly Repair[]): string {
  const isOf = (of: string): boolean => of === field || (of === "period" && (field === "start" || field === "end"));
  const wordsFor = (part: string): string =>
    rewritten.find((repair) => isOf(repair.field) && repair.value === part)?.printed ?? part;
  const whole = wordsFor(text);
  return whole === text && text.includes("; ") ? text.split("; ").map(wordsFor).join("; ") : whole;
}
