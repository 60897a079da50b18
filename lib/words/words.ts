/** One language: a message by its key, and how it writes numbers, money and dates. */
export interface Words {
  /** BCP 47. */
  language: string;
  direction: "ltr" | "rtl";
  /**
   * The message, `{name}` replaced. With a number called `count`, `key_one` or `key_other` (as the language's plural
   * rules say) is taken where it exists.
   */
  t(key: string, values?: Record<string, string | number>): string;
  number(value: number): string;
  /** Whole dollars: "$2,540,000". */
  money(usd: number): string;
  /** "3 Mar 2026", "Mar 2026", "2026", as precise as it was given. */
  date(iso: string): string;
  list(items: string[]): string;
  /** A country's name in this language. */
  country(iso2: string): string;
}

/** Messages by key, in the shape that browsers give to `_locales`. */
export type Catalogue = Record<string, { message: string; description?: string }>;
