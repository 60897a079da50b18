import type { DocumentText, Where } from "../../lib/exchange/document-shape.ts";
import { type FieldName, type SoughtField, soughtFields } from "../../lib/recognise/field-places.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { labelOf, type RequestLabel } from "../../lib/recognise/request-labels.ts";
import { westernDigits } from "../../lib/recognise/western-digits.ts";

export type Places = Partial<Record<FieldName, Where>>;

const LONGEST_LINE = 2_000;

/** Where in the document each field of a request stands; what cannot be found again has no place. */
export function whereIn(text: DocumentText, finding: Finding): Places {
  const places: Places = {};
  for (const { name, labels, fits: fitsRead } of soughtIn(finding, !/^(?:en(?:-us)?)?$/i.test(text.lang))) {
    // Numbers were read in this form.
    const fits = (printed: string, label: string) => fitsRead(westernDigits(printed), label);
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

function soughtIn({ kind, applicant, fields, countries, reasons }: Finding, dayFirst: boolean): SoughtField[] {
  if (kind !== "request") return [];
  const [country] = fields?.countries.length ? fields.countries : countries;
  const why = reasons.find(({ about, subject, weight }) => about === "country" && subject === country && weight > 0);
  return soughtFields({ applicant, fields, place: why?.found ?? null }, dayFirst);
}
