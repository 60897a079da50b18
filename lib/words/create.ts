import { countryNamer, hasArticle } from "./countries.ts";
import { dateWriter } from "./dates.ts";
import type { Catalogue, Words } from "./words.ts";

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ps", "ur", "yi", "dv", "ckb"]);

/**
 * The words of one language.
 *
 * A message that `catalogue` lacks is taken from `fallback` (English), with English plural rules; one that both lack
 * shows its key, so that it is seen and nothing breaks. `language` is BCP 47; one that the platform does not know
 * writes numbers and dates as English does.
 */
export function createWords(language: string, catalogue: Catalogue, fallback: Catalogue): Words {
  const known = knownLanguage(language);
  const shelves = [
    { messages: catalogue, plural: atFirstUse(() => new Intl.PluralRules(known)) },
    { messages: fallback, plural: atFirstUse(() => new Intl.PluralRules("en")) },
  ];
  const numbers = atFirstUse(() => new Intl.NumberFormat(known));
  const dollars = atFirstUse(
    () => new Intl.NumberFormat(known, { style: "currency", currency: "USD", maximumFractionDigits: 0 }),
  );
  const lists = atFirstUse(() => new Intl.ListFormat(known, { type: "conjunction" }));
  const choices = atFirstUse(() => new Intl.ListFormat(known, { type: "disjunction" }));
  const dates = atFirstUse(() => dateWriter(known));
  const countries = atFirstUse(() => countryNamer(known));
  const country = (iso2: string) => countries()(iso2);

  return {
    language,
    direction: RIGHT_TO_LEFT.has(language.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr",
    t(key, values = {}) {
      const message = messageOf(shelves, key, values.count) ?? key;
      return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
        if (!Object.hasOwn(values, name)) return whole;
        const value = values[name]!;
        return typeof value === "number" ? numbers().format(value) : value;
      });
    },
    number: (value) => numbers().format(value),
    money: (usd) => dollars().format(usd),
    date: (iso) => dates()(iso),
    list: (items) => lists().format(items),
    oneOf: (items) => choices().format(items),
    country,
    countryInText: (iso2) => (known.startsWith("en") && hasArticle(iso2) ? `the ${country(iso2)}` : country(iso2)),
  };
}

/** Each of these takes the browser up to a millisecond to make, and a page needs one or two before its first picture. */
function atFirstUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

interface Shelf {
  messages: Catalogue;
  plural: () => Intl.PluralRules;
}

function messageOf(shelves: Shelf[], key: string, count: unknown): string | null {
  for (const { messages, plural } of shelves) {
    const found =
      (typeof count === "number" ? plain(messages, pluralKey(key, plural().select(count))) : null) ??
      plain(messages, key);
    if (found !== null) return found;
  }
  return null;
}

/** Catalogues hold `_one` and `_other`; French and Spanish also have a plural for millions, which reads like `_other`. */
function pluralKey(key: string, category: string): string {
  return `${key}_${category === "one" ? "one" : "other"}`;
}

function plain(messages: Catalogue, key: string): string | null {
  if (!Object.hasOwn(messages, key)) return null;
  const message = messages[key]!;
  return typeof message === "string" ? message : message.message;
}

function knownLanguage(language: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([language])[0] ?? "en";
  } catch {
    return "en"; // Not a language tag at all.
  }
}
