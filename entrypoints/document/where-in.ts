import type { DocumentText, Where } from "../../lib/exchange/document-shape.ts";
import { fold } from "../../lib/list/fold.ts";
import { dateIn, periodIn, spanIn } from "../../lib/recognise/dates.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { moneyIn, moneyOf } from "../../lib/recognise/money.ts";
import { labelOf, type RequestLabel } from "../../lib/recognise/request-labels.ts";

/** A field of a request, as the dossier shows them. */
export type FieldName = "applicant" | "title" | "opportunity" | "amount" | "period" | "countries" | "uei";
export type Places = Partial<Record<FieldName, Where>>;

interface Sought {
  name: FieldName;
  labels: RequestLabel[];
  fits: (text: string, label: string) => boolean;
}

const LONGEST_LINE = 2_000;

/** Where in the document each field of a request stands; what cannot be found again has no place. */
export function whereIn(text: DocumentText, finding: Finding): Places {
  const places: Places = {};
  for (const { name, labels, fits } of soughtIn(finding, !/^(?:en(?:-us)?)?$/i.test(text.lang))) {
    const field = text.fields.find(({ label, value }) => {
      const asks = labelOf(label);
      return asks !== null && labels.includes(asks) && fits(value, label);
    });
    // A line that begins with the label comes before one that happens to hold the same words.
    const line = field
      ? undefined
      : (text.lines.find((one) => isLabelled(one.text, labels) && fits(one.text.slice(0, LONGEST_LINE), "")) ??
        text.lines.find((one) => one.text !== "" && fits(one.text.slice(0, LONGEST_LINE), "")));
    const where = field?.where ?? line?.where;
    if (where) places[name] = where;
  }
  return places;
}

function isLabelled(line: string, labels: RequestLabel[]): boolean {
  const label = /^([^:：|]{2,80}?)\s*(?:[:：|]|\s{3})/u.exec(line)?.[1];
  const asks = label === undefined ? null : labelOf(label);
  return asks !== null && labels.includes(asks);
}

function soughtIn({ kind, applicant, fields, countries, reasons }: Finding, dayFirst: boolean): Sought[] {
  if (kind !== "request") return [];
  const sought: Sought[] = [];
  const named = (name: FieldName, labels: RequestLabel[], printed: string | null | undefined) => {
    const words = fold(printed ?? "").trim();
    if (words.length > 1) sought.push({ name, labels, fits: (text) => fold(text).includes(words) });
  };
  named("applicant", ["applicant", "doer", "sender"], applicant?.printed);
  named("title", ["title", "subject"], fields?.title);
  named("opportunity", ["opportunity"], fields?.opportunityNumber);
  named("uei", ["uei"], fields?.uei);
  const amount = fields?.amount ?? null;
  if (amount !== null)
    sought.push({
      name: "amount",
      labels: ["amount", "total"],
      fits: (text, label) =>
        moneyIn(text).some((money) => money.amount === amount) ||
        (label !== "" && moneyOf(text, label)?.amount === amount),
    });
  const dates = [fields?.start, fields?.end].filter((date) => date !== null && date !== undefined);
  if (dates.length > 0)
    sought.push({
      name: "period",
      labels: ["period", "start", "end"],
      fits: (text) => {
        const both = periodIn(text, dayFirst) ?? spanIn(text, dayFirst);
        const one = both ? null : dateIn(text, dayFirst);
        return [both?.start, both?.end, one?.date].some((date) => date !== undefined && dates.includes(date));
      },
    });
  const [country] = fields?.countries.length ? fields.countries : countries;
  const why = reasons.find(({ about, subject, weight }) => about === "country" && subject === country && weight > 0);
  named("countries", ["place"], why?.found);
  return sought;
}
