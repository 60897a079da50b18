import { fold } from "../../list/fold.ts";

/** Months as English, French and Spanish name and shorten them, folded. */
const namesOfMonths: readonly string[] = [
  "january jan janvier janv enero ene",
  "february feb fevrier fevr fev febrero",
  "march mar mars marzo",
  "april apr avril avr abril abr",
  "may mai mayo",
  "june jun juin junio",
  "july jul juillet juil julio",
  "august aug aout agosto ago",
  "september sep sept septembre septiembre setiembre",
  "october oct octobre octubre",
  "november nov novembre noviembre",
  "december dec decembre diciembre dic",
];

const months = new Map<string, number>();
for (const [index, names] of namesOfMonths.entries()) for (const name of names.split(" ")) months.set(name, index + 1);

/** Number of a month by its name, 1 to 12; null for any other word. A letter too many or too few is forgiven nothing. */
export function monthOf(word: string): number | null {
  return months.get(fold(word)) ?? null;
}

/** A month's name as printed, for regular expressions: longest first. */
export const MONTH = "[A-Za-zÀ-ÿ]{3,11}\\.?";

const numbers = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);

const length =
  /^(?:about |approximately |approx\. |~)?(\d+(?:[.,]\d+)?|[a-z]+)(?:\s*\(\d+\))?[\s-]*(months?|mos?\.?|years?|yrs?\.?|mois|ans?|années?|meses|mes|años?|weeks?|days?)$/i;

/** Months of "42 months", "3 years", "deux ans"; null for other texts, and for what is not whole months. */
export function monthsOf(text: string): number | null {
  const [, count = "", unit = ""] = length.exec(text.trim()) ?? [];
  const number = numbers.get(count.toLowerCase()) ?? Number(count.replace(",", "."));
  if (unit === "" || !Number.isFinite(number) || number <= 0 || /^(?:w|d)/i.test(unit)) return null;
  const total = /^m/i.test(unit) ? number : number * 12;
  return Number.isInteger(total) && total <= 600 ? total : null;
}
