import type { ImportProblem } from "../imported.ts";
import { isBlank, LONGEST_QUOTE } from "../normalise/reading.ts";
import type { RawField, RawRecord } from "../raw-record.ts";

/** Parts that a page gives for nearly all of its records: where one lacks it, something may have been lost. */
const parts: readonly { field: RawField; any: readonly RawField[] }[] = [
  { field: "countries", any: ["countries"] },
  { field: "implementer", any: ["implementer"] },
  { field: "amount", any: ["amount"] },
  { field: "start", any: ["start", "period", "duration"] },
  { field: "end", any: ["end", "period", "duration"] },
  { field: "summary", any: ["summary"] },
  { field: "title", any: ["title"] },
  { field: "focus", any: ["focus"] },
  { field: "funder", any: ["funder"] },
];
/** Fewest records from which a page has a habit, and the share of them that makes it one. */
const LEAST_RECORDS = 4;
const HABIT = 0.8;

/** Warns of records that lack what the page's other records have. */
export function missingLabels(records: readonly RawRecord[]): ImportProblem[] {
  if (records.length < LEAST_RECORDS) return [];
  if (records.every(({ text }) => (text.countries ?? text.region ?? "").trim() === "")) return nowhere(records);
  return parts.flatMap(({ field, any }) => {
    const lacking = records.filter(({ text }) => any.every((name) => isBlank(text[name] ?? "")));
    if (lacking.length > records.length * (1 - HABIT)) return [];
    const reason = "The page states this for its other records, and not for this one.";
    return lacking.map(({ place }) => ({
      ...place,
      field,
      value: "",
      code: "missing",
      reason,
      severity: "warning" as const,
      fix: null,
    }));
  });
}

/** Of a page that says of no record where it works something was not understood: that is more than a blank. */
function nowhere(records: readonly RawRecord[]): ImportProblem[] {
  const reason = "Of no record of this page it could be read where it works.";
  return records.map(({ place }) => ({
    ...{ ...place, field: "countries", value: "", code: "missing", reason },
    severity: "error" as const,
    fix: null,
  }));
}

/** Text between records that none of them has a place for. */
export function leftOut(text: string, line: number): ImportProblem {
  const reason = "This text stands between records, and none of them has a place for it.";
  const value = text.slice(0, LONGEST_QUOTE);
  return { n: null, line, field: "text", value, code: "left-out", reason, severity: "warning", fix: null };
}
