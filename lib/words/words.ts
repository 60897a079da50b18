/** One language: a message by its key, and how it writes numbers, money, dates and names of countries. */
export interface Words {
  /** BCP 47. */
  language: string;
  direction: "ltr" | "rtl";
  /**
   * The message, `{name}` replaced. With a number called `count`, `key_one` or `key_other` (as the language's plural
   * rules say) is taken where it exists. A number among the values is written as the language writes numbers.
   */
  t(key: string, values?: Record<string, string | number>): string;
  number(value: number): string;
  /** Whole dollars: "$2,540,000". */
  money(usd: number): string;
  /** "3 Mar 2026", "Mar 2026", "2026", as precise as it was given; what is no ISO date is returned as it came. */
  date(iso: string): string;
  /** "Ghana, Togo, and Benin". */
  list(items: string[]): string;
  /** "Niger or Nigeria". */
  oneOf(items: string[]): string;
  /** A country's name in this language; the code itself where the language has no name for it. */
  country(iso2: string): string;
  /** The same within a sentence: "the Philippines" in English, which alone of our languages needs it. */
  countryInText(iso2: string): string;
}

/** Messages by key, in the shape that browsers give to `_locales`, or each as the text it is. */
export type Catalogue = Record<string, string | { message: string; description?: string }>;
