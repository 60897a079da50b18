import { isDayFirst } from "./dates.ts";
import type { RequestFields } from "./finding.ts";
import { ofCountry } from "./money.ts";
import type { Reading } from "./reading.ts";
import { amountAsked } from "./request-amount.ts";
import type { Labelled } from "./request-fields.ts";
import { opportunityOf } from "./request-number.ts";
import { pairsOf } from "./request-pairs.ts";
import { periodOf } from "./request-period.ts";
import { titleOfRequest } from "./request-title.ts";

/** Boxes, and characters of each, whose days tell how a page writes days. */
const MOST_BOXES = 200;
const LONGEST_BOX = 100;

/** Fields of a request, from labels first and from the words of a mail or concept note where no label has them. */
export function requestFieldsOf(
  reading: Reading,
  labelled: Labelled,
  countries: string[],
  applicant: string | null = null,
): RequestFields {
  const main = reading.text.slice(0, Math.min(reading.mainLength, 30_000));
  const pairs = pairsOf(reading, main);
  const boxes = reading.fields.slice(0, MOST_BOXES).map(({ value }) => value.slice(0, LONGEST_BOX));
  const dayFirst = isDayFirst(reading.lang, `${main}\n${boxes.join("\n")}`);
  const money = amountAsked(labelled, pairs, main);
  const period = periodOf(labelled, pairs, main, dayFirst);
  return {
    opportunityNumber: opportunityOf(labelled, pairs, reading.title, main),
    title: titleOfRequest(reading, labelled, pairs, main, applicant),
    amount: money?.amount ?? null,
    currency: money ? ofCountry(money.currency, countries) : null,
    start: period.start,
    end: period.end,
    countries,
    uei: ueiOf(labelled, main),
  };
}

function ueiOf(labelled: Labelled, main: string): string | null {
  for (const { value } of labelled.get("uei") ?? []) if (isUei(value.trim())) return value.trim().toUpperCase();
  const near = /\b(?:UEI|Unique Entity (?:ID|Identifier))\b(?:[^\n]{0,25}?|\s*\n\s*)\b([A-Z0-9]{12})\b/i.exec(main);
  return near?.[1] && isUei(near[1]) ? near[1].toUpperCase() : null;
}

/** Twelve letters and digits, no I or O, no leading zero; placeholders of one sign repeated are none. */
const isUei = (value: string): boolean =>
  /^(?!0)(?=.*[A-Z])(?=.*\d)[A-HJ-NP-Z0-9]{12}$/i.test(value) && !/^(.)\1+$/.test(value);
