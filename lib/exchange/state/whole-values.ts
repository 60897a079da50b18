import { readAmounts } from "../normalise/amounts.ts";
import { readDate, readPeriod } from "../normalise/read-dates.ts";
import type { Label } from "./labels.ts";

/** Labels of figures, whose values are known to be whole when they read. */
const figures: ReadonlySet<Label> = new Set<Label>(["amount", "start", "end", "period", "duration", "fiscalYear"]);
/** Labels whose values are names or a few words, and never a sentence. */
const names: ReadonlySet<Label> = new Set<Label>([
  ...(["focus", "funder", "implementer", "subrecipients", "countries", "region", "title", "programme"] as const),
  ...(["account", "awardNumber", "status", "tier", "mailbox", "contact"] as const),
]);
/** Words that a sentence has at least; and the first line of a paragraph that was wrapped. */
const LEAST_WORDS = 7;
const LEAST_WRAPPED = 5;

/**
 * True for a line below a short value that is no more of it: a sentence ends every such value, and a figure that reads as
 * whole is ended by any words that could begin a paragraph.
 */
export function endsValue(label: Label, value: string, text: string): boolean {
  const isFigure = figures.has(label);
  if ((!isFigure && !names.has(label)) || /(?:[,;&(/–-]|\b(?:and|of|for|the|with|to))$/i.test(value)) return false;
  const words = text.split(" ");
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (!/^[“"‘«¿¡]?\p{Lu}/u.test(text) || small < words.length / 2) return false;
  if (words.length >= LEAST_WORDS && /[.!?]["”’»)]*$/.test(text)) return true;
  return isFigure && words.length >= LEAST_WRAPPED && value !== "" && isWhole(label, value);
}

/** Letters of a figure behind which a paragraph may begin on the same line. */
const LONGEST_FIGURE = 120;
/** Behind a digit, a bracket or a unit a word with a capital begins. */
const beginning = /(?<=[\d).]|\b(?:months|years|mois|meses))\s+(?=[“"‘«]?\p{Lu})/gu;

/** A figure, and the paragraph that goes on behind it on the same line: "March 2011-February 2014 The project ...". */
export function cutValue(label: Label, value: string): { own: string; rest: string } {
  if (figures.has(label) && value.length > LEAST_WORDS * 4)
    for (const { index, 0: space } of value.slice(0, LONGEST_FIGURE).matchAll(beginning)) {
      const [own, rest] = [value.slice(0, index), value.slice(index + space.length)];
      const closed = own.split("(").length === own.split(")").length;
      if (closed && isWhole(label, own) && endsValue(label, own, rest)) return { own, rest };
    }
  return { own: value, rest: "" };
}

function isWhole(label: Label, value: string): boolean {
  switch (label) {
    case "amount":
      return readAmounts(value).value.length > 0;
    case "start":
      return readDate("start", value, "month-first").value.start !== null;
    case "end":
      return readDate("end", value, "month-first").value.end !== null;
    case "period":
    case "duration": {
      const { start, end, months } = readPeriod(label, value, "month-first").value;
      return months !== null || (start !== null && end !== null);
    }
    default:
      return true;
  }
}
