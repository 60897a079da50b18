import { LONGEST_TEXT } from "../../list/schema.ts";
import type { ImportedRecord } from "../imported.ts";
import type { RawField, RawRecord } from "../raw-record.ts";
import { amountKindOf } from "./amounts.ts";
import { readRegion } from "./fields.ts";
import { isDollars } from "./other-currency.ts";
import { statesNothing } from "./reading.ts";
import { fiscalYearOf } from "./short-texts.ts";

/** True where there is a text that a record may have no place for. Most records have none. */
function mayBeUnsaid(text: RawRecord["text"]): boolean {
  const { id, region, scope, amountKind, currency, fiscalYear, period, duration, sourceUrl, asOf } = text;
  return (
    id !== undefined ||
    region !== undefined ||
    fiscalYear !== undefined ||
    period !== undefined ||
    duration !== undefined ||
    currency !== undefined ||
    amountKind !== undefined ||
    scope !== undefined ||
    sourceUrl !== undefined ||
    asOf !== undefined
  );
}

/** Keeps among what is printed each text of which the record itself says nothing, or something else. Changes the record. */
export function keepUnsaid(record: ImportedRecord, { text, inherited }: RawRecord): void {
  if (!mayBeUnsaid(text)) return;
  let printed = record.printed;
  for (const field of Object.keys(said) as (keyof typeof said)[]) {
    const words = text[field];
    // `amountKind` is there for the kinds that we know, of sums that are not read.
    const name = field === "amountKind" ? "amountType" : field;
    if (words === undefined || printed[name] !== undefined || inherited?.includes(field)) continue;
    if (statesNothing(words) || said[field](words, record, text)) continue;
    // Records that print the same share what they print.
    printed = { ...printed, [name]: words.slice(0, LONGEST_TEXT) };
  }
  record.printed = printed;
}

/** Whether a record says what a text of its says. */
const said = {
  id: (words, { id }) => words.trim() === id,
  region: (words, { region }) => region !== null && (words === region || readRegion(words) === region),
  scope: (words, { scope }) => words.trim().toLowerCase() === scope,
  amountKind: (words, { amounts }) => {
    const kind = amountKindOf(words);
    return kind !== "printed" && amounts.some((amount) => amount.kind === kind);
  },
  // Beside a sum it is told, or the sum is in dollars.
  currency: (words, _record, { amount }) => isDollars(words) || !statesNothing(amount ?? ""),
  fiscalYear: (words, { amounts }) => {
    const year = fiscalYearOf(words);
    return year !== null && amounts.some(({ fiscalYear }) => fiscalYear === year);
  },
  // What single cells say wins over a text that says both.
  period: (_words, { start, end }, text) =>
    start !== null && end !== null && text.start === undefined && text.end === undefined,
  duration: (_words, { start, end }) => start !== null && end !== null,
  sourceUrl: (words, { sources }) => sources.some(({ url }) => url === words.trim()),
  asOf: () => false,
} satisfies Partial<Record<RawField, (words: string, record: ImportedRecord, text: RawRecord["text"]) => boolean>>;
