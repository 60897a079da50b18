import { kindWord } from "../../lib/advise/money.ts";
import { officeShort, regionName } from "../../lib/advise/names.ts";
import type { Office, Region } from "../../lib/list/schema.ts";
import type { Filters } from "../../lib/search/filters.ts";
import { type FilterKey, type Forms, writeForm } from "../../lib/search/forms.ts";
import type { Sort } from "../../lib/search/values.ts";
import type { Words } from "../../lib/words/words.ts";

/** Names behind ids that an index does not hold. */
export interface Named {
  offices: Map<string, Office>;
  publishers: Map<string, string>;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const keyName = (key: FilterKey, words: Words): string => words.t(`searchKey${capital(key)}`);

/** A value as the person reads it. */
export function valueName(key: FilterKey, value: string, words: Words, { offices, publishers }: Named): string {
  switch (key) {
    case "country":
      return words.country(value);
    case "funder": {
      const office = offices.get(value);
      return office === undefined ? value : officeShort(office);
    }
    case "focus":
      return words.t(`searchFocus${capital(value)}`);
    case "status":
      return words.t(`searchStatus${capital(value)}`);
    case "region":
      return regionName(value as Region, words);
    case "ends":
      return words.t("searchWithin", { count: Number.parseInt(value, 10) });
    case "amount":
      return words.t("searchAmountFrom", { amount: words.money(Number(value)) });
    case "publisher":
      return publishers.get(value) ?? value;
    default:
      return value;
  }
}

export function sortName(sort: Sort, words: Words): string {
  if (sort === "relevance" || sort === "newest" || sort === "ends" || sort === "title")
    return words.t(`searchSort${capital(sort)}`);
  return words.t("searchSortAmount", { kind: sort === "amount" ? "" : kindWord(sort, words) });
}

/** The values of a key that are in force, as its menu has them. */
export function chosenValues(key: FilterKey, filters: Filters, { forms }: Pick<Forms, "forms">): string[] {
  if (key !== "ends" && key !== "amount") return filters[key];
  const [form, ...more] = forms.filter((each) => each.key === key);
  const [value = ""] = form?.values ?? [];
  if (form === undefined || more.length > 0) return [];
  if (key === "ends") return /^\d+d$/.test(value) && [":", "<", "<="].includes(form.operator) ? [value] : [];
  return form.kind === null && form.operator === ">=" && /^\d+$/.test(value) ? [value] : [];
}

/** The typed form that has these values in force; null for none. */
export function formFor(key: FilterKey, values: string[]): string | null {
  const [value] = values;
  if (value === undefined) return null;
  if (key === "ends") return `ends<${value}`;
  if (key === "amount") return `amount>=${value}`;
  return writeForm(key, values);
}
