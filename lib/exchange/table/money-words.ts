import { isKnownCurrency } from "../normalise/currencies.ts";
import { currencyOfHeader } from "../normalise/other-currency.ts";

/** What a header, a title or a row of units says of sums of money. */
export interface MoneyWords {
  /** `EUR`; null for dollars of the United States, and where none is named. */
  currency: string | null;
  /** Dollars that a bare number stands for: 1,000 under "Amount (thousands)". */
  unit: number;
}

const currencies: [RegExp, string][] = [
  // A letter before the sign says whose dollar it is; thousands of them are no currency.
  [/(?<![\p{L}\d])(?!USD?\$|U\$S|[KM]{1,2}\$)\p{Lu}{1,3}\$(?!\s?US)/u, ""],
  [/\busd\b|us ?\$|u\.s\. ?\$|\$ ?us\b|dollars?\b|dolares|^[^€£]*\$[^€£]*$/i, "USD"],
  [/\beur\b|€|\beuros?\b/i, "EUR"],
  [/\bgbp\b|£/i, "GBP"],
  [/\bx[ao]f\b|\bf?cfa\b/i, "XOF"],
  [/\b(?:chf|cad|aud|jpy|mxn|brl|inr|kes|ngn|zar|php|thb|cop|pen|gtq|hnl)\b/i, ""],
  [
    /\b(?:local|national) currency\b|\bLCU\b|\b(?:monnaie|devise) (?:locale|nationale)\b|\bmoneda (?:local|nacional)\b/i,
    "",
  ],
];
const thousands = /\bthousands?\b|\b000 ?s\b|\(000\)|['’]000|\bmilliers\b|\bmiles\b|\bk\$|\$ ?k\b|\bkusd\b/i;
const millions = /\bmillions?\b|\bmillones\b|\$ ?m\b|\bm\$|\bmusd\b|\bmm\b/i;
const unitOf = (text: string): number => (millions.test(text) ? 1e6 : thousands.test(text) ? 1e3 : 1);

/** In brackets, or behind "in": where a header names its money by a word. */
const named = /[([]\s*(?:in |en )?([^()[\]]{2,40}?)\s*[)\]]|\s(?:in|en) ([^()[\]]{2,40})$/giu;
const small = /\b(?:thousands?|millions?|milliers|miles|millones|in|en|of|the|de|des)\b|\bd['’]|['’]?000s?\b/giu;
/** Codes and names of money that mean other things, most of all in capitals: "ALL", "(real)". */
const otherWords = /^(?:all|bam|bob|cop|cup|gel|mad|mop|pen|ron|sit|sos|std|top|try|real|reales|won|som|fr|kr|rs?|q)$/i;

function namedIn(header: string): string | null {
  for (const [, inBrackets, behind] of header.matchAll(named)) {
    const word = (inBrackets ?? behind ?? "").replace(small, " ").replace(/\s+/g, " ").trim();
    if (/^Rs$/.test(word) || (!otherWords.test(word) && isKnownCurrency(word))) return word;
  }
  return null;
}

/** What is about the money, from a header as printed: folding drops its signs. */
export function moneyOf(printed: string): MoneyWords {
  // "amount_eur", "amountEur": names as programs give them.
  const header = printed.replace(/_/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const found = currencies.find(([pattern]) => pattern.test(header));
  const word = found?.[0].exec(header)?.[0] ?? "";
  const currency = found
    ? found[1] || (/^\p{L}+$/u.test(word) ? word.toUpperCase() : word)
    : (currencyOfHeader(header) ?? namedIn(header));
  return { currency: currency === "USD" ? null : currency, unit: unitOf(header) };
}

const dollars = /^(?:USD?|US ?\$|\$ ?US|\$|(?:(?:US|U\.S\.) )?dollars?|d[oó]lares)$/i;

/** A text that names money, or how many of it a number stands for, and nothing else: "(EUR)", "US$ thousands"; else null. */
export function onlyMoney(text: string): MoneyWords | null {
  if (text.length > 60) return null;
  const bare = text.replace(/^[\s([]+|[\s)\].:*]+$/g, "");
  const unit = unitOf(text);
  const word = bare.replace(small, " ").replace(/\s+/g, " ").trim();
  if (word === "" || dollars.test(word)) return word === "" && unit === 1 ? null : { currency: null, unit };
  const { currency } = moneyOf(`Amount (${word})`);
  return currency === null || !(isKnownCurrency(word) || currency === word) ? null : { currency, unit };
}
