import type { Format } from "../../lib/exchange/imported.ts";
import { printedSum } from "../../lib/list/printed-sum.ts";
import type { Amount, Project, Region } from "../../lib/list/schema.ts";
import type { Words } from "../../lib/words/words.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const camel = (text: string) => text.replace(/[^a-z0-9]+([a-z0-9])/gi, (_all, letter: string) => letter.toUpperCase());

/** The message of a key, or what stands for it where the catalogue has none. */
function orElse(key: string, otherwise: string, { t }: Words, values: Record<string, string> = {}): string {
  const text = t(key, values);
  return text === key ? otherwise : text;
}

/** What a field is called. */
export const fieldName = (field: string, words: Words): string =>
  orElse(`deskField${capital(camel(field.split(".")[0] ?? ""))}`, field, words);

/** What a column of a table was taken for: `amount.obligated` is more than an amount. */
export const columnName = (field: string, words: Words): string =>
  orElse(`deskField${capital(camel(field))}`, fieldName(field, words), words);

/**
 * Why, by its code in the person's language. In English, and where the catalogue does not know the code, the reader's own
 * sentence, which says more.
 */
export const reasonOf = (code: string, reason: string, words: Words, values: Record<string, string> = {}): string =>
  words.language.startsWith("en") ? reason : orElse(`deskWhy${capital(camel(code))}`, reason, words, values);

/** Why nothing of a file was read. A file that is too large is another thing than a sum that is. */
export const refusalOf = (code: string, reason: string, words: Words): string =>
  code === "too-large" && !words.language.startsWith("en") ? words.t("deskTooLarge") : reasonOf(code, reason, words);

export const regionName = (region: Region, words: Words): string => words.t(`deskRegion${region}`);

export function amountText(amount: Amount | null, words: Words): string {
  return amount === null ? words.t("deskNotStated") : words.money(amount.usd);
}

/** Texts have lines, tables have rows. */
export const countsLines = (file: { format: Format } | null): boolean =>
  file?.format === "state" || file?.format === "iati";

/** Up to three by name, more as a count: a row is two lines high. */
export function countriesText(countries: readonly string[], words: Words): string {
  if (countries.length <= 3) return words.list(countries.map(words.country));
  return words.t("deskCountries", { first: words.country(countries[0] ?? ""), count: countries.length - 1 });
}

/** Fields that hold one of a few words, and how the keys of those begin in the catalogue. */
const CHOICES: Record<string, readonly string[]> = {
  kind: ["deskFact", "deskOrganisation"],
  state: ["deskState"],
  stage: ["deskStage"],
};

/** A value of a record as a person would write it. */
export function valueText(field: string, value: unknown, words: Words, names: Record<string, string> = {}): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0))
    return words.t("deskNotStated");
  if ((field === "countries" || field === "covers") && Array.isArray(value))
    return words.list(value.map((code) => words.country(String(code))));
  if (field === "amounts" && Array.isArray(value))
    return value.map((each) => amountLine(each as Amount, words)).join("; ");
  if (field === "history" && Array.isArray(value)) return words.t("deskPrintings", { count: value.length });
  if (field === "sources" && Array.isArray(value))
    return value.map(({ title, url }: { title: string | null; url: string | null }) => title ?? url ?? "").join("; ");
  if (field === "focus" && Array.isArray(value))
    return words.list(value.map((each) => orElse(`focus${capital(String(each))}`, String(each), words)));
  if (Array.isArray(value)) return value.map((each) => names[String(each)] ?? String(each)).join(", ");
  if (typeof value === "object")
    return Object.entries(value)
      .filter(([, text]) => text !== null)
      .map(([name, text]) => {
        const shown = valueText(name, text, words);
        return field === "source" ? shown : words.t("deskFound", { field: fieldName(name, words), reason: shown });
      })
      .join("; ");
  const text = String(value);
  if (typeof value === "boolean") return words.t(value ? "yes" : "no");
  if (field === "country" && /^[A-Z]{2}$/.test(text)) return words.country(text);
  const choice = CHOICES[field]?.map((key) => key + capital(text).replace("-", "")).find((key) => words.t(key) !== key);
  if (choice !== undefined) return words.t(choice);
  if (field === "scope") return orElse(`deskScope${capital(text)}`, text, words);
  if (field === "region") return orElse(`deskRegion${text}`, text, words);
  if (/^\d{4}(-\d{2}){1,2}$/.test(text)) return words.date(text);
  if (typeof value === "number") return isYear(field) ? text : words.number(value);
  return names[text] ?? text;
}

/** All that a project states of money: its dollars, and what its source prints in another currency. */
export function moneyText(project: Pick<Project, "amounts" | "printed">, words: Words): string {
  const printed = printedSum(project);
  const beside = printed === null ? [] : [`${printed.text} (${words.t(`deskAmount${capital(printed.kind)}`)})`];
  return [...project.amounts.map((amount) => amountLine(amount, words)), ...beside].join("; ");
}

/** A year is a name, no quantity. */
const isYear = (field: string) => field === "fiscalYear" || field === "year";

/** What is not stated may be left out, as it is in a line that is signed. */
function amountLine({ kind, usd, fiscalYear }: Amount, words: Words): string {
  const year = (fiscalYear ?? null) === null ? "" : `, ${words.t("projectFiscalYear", { year: String(fiscalYear) })}`;
  return `${words.money(usd)} (${words.t(`deskAmount${capital(kind)}`)}${year})`;
}

/** Text for a search or a file, quoted as printed. */
export const quoted = (text: string, words: Words): string =>
  words.t("deskPrinted", { text: text.length > 80 ? `${text.slice(0, 79)}…` : text });
