import type { Finding, Reason } from "../recognise/finding.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import { countryNames } from "./names.ts";
import type { ApplicantDossier } from "./view.ts";

/** The request's own fields as the page has them; what was not found is "not stated". Null when it is no request. */
export function requestFields(
  { kind, applicant, fields, countries, reasons }: Finding,
  words: Words,
): ApplicantDossier["request"] {
  if (kind !== "request") return null;
  const row = (label: string, value: string | null, field: string) => ({
    label,
    value: value ?? words.t("notStated"),
    stated: value !== null,
    where: value === null ? null : whereOnPage(reasons, field, words),
  });
  const text = (value: string | null | undefined) => (value ? oneLine(value, 200) : null);
  const places = fields && fields.countries.length > 0 ? fields.countries : countries;
  return {
    heading: words.t("dossierRequest"),
    rows: [
      row(words.t("requestApplicant"), text(applicant?.printed), "applicant"),
      row(words.t("requestTitle"), text(fields?.title), "title"),
      row(words.t("requestOpportunity"), text(fields?.opportunityNumber), "opportunity"),
      row(words.t("requestAmount"), fields ? amountText(fields.amount, fields.currency, words) : null, "amount"),
      row(words.t("requestPeriod"), fields ? periodText(fields.start, fields.end, words) : null, "period"),
      row(words.t("requestCountries"), places.length === 0 ? null : countryNames(places, words), "countries"),
      row(words.t("requestUei"), text(fields?.uei), "uei"),
    ],
  };
}

/** "Beside “15. Descriptive Title”": where on the page a field stood; null where that is not known. */
function whereOnPage(reasons: Reason[], field: string, words: Words): string | null {
  const place = reasons.find(({ about, subject }) => about === "field" && subject === field);
  const found = oneLine(place?.found ?? "", 100);
  switch (place?.signal) {
    case "label":
      return found === "" ? null : words.t("requestWhereLabel", { label: found });
    case "title":
      return words.t("requestWhereTitle");
    case "heading":
      return words.t("requestWhereHeading");
    case "text":
      return found === "" ? null : words.t("requestWhereText", { text: found });
    default:
      return null;
  }
}

/** Another currency than the dollar is named and not converted. */
export function amountText(amount: number | null, currency: string | null, words: Words): string | null {
  if (amount === null || !Number.isFinite(amount)) return null;
  if (currency === "USD") return words.money(amount);
  const code = oneLine(currency ?? "", 8);
  return code === "" ? words.number(amount) : `${words.number(amount)} ${code}`;
}

export function periodText(start: string | null, end: string | null, words: Words): string | null {
  if (start !== null && end !== null) return words.t("factPeriod", { from: words.date(start), to: words.date(end) });
  if (end !== null) return words.t("factTo", { to: words.date(end) });
  return start === null ? null : words.t("statusNoEnd", { date: words.date(start) });
}
