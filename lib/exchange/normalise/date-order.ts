import type { DateOrder } from "./dates.ts";

const slashed = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?=(?:19|20)\d\d)/g;
/** By how many times the dates of one order must outnumber those of the other. */
const MONTHS_OUTNUMBER = 2;
const DAYS_OUTNUMBER = 5;

/** Whether dates that can be read in one order only put the day first; null where too little tells, or too much. */
export function daysLeadBy(days: number, months: number): boolean | null {
  // The month leads in the lists of Washington: the other order must be shown better.
  if (days > months * DAYS_OUTNUMBER) return true;
  return months > days * MONTHS_OUTNUMBER ? false : null;
}

/** The order in which the texts of one list write day and month. */
export function orderOfDates(texts: Iterable<string>): DateOrder {
  let days = 0;
  let months = 0;
  for (const text of texts)
    for (const [, first, second] of text.slice(0, 100).matchAll(slashed)) {
      if (Number(first) > 12 && Number(second) <= 12) days += 1;
      if (Number(second) > 12 && Number(first) <= 12) months += 1;
    }
  return orderWhere(daysLeadBy(days, months));
}

export function orderWhere(daysLead: boolean | null): DateOrder {
  if (daysLead === null) return "month-first";
  return daysLead ? "only-day-first" : "only-month-first";
}
