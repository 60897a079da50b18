import { type Pattern, pattern } from "../list/pattern.ts";

export interface Money {
  amount: number;
  currency: string;
}

const CURRENCIES: [Pattern, string][] = [
  [
    pattern(
      String.raw`^(us\s?\$|usd|\$\s?us|u\.s\.\s?dollars?|us dollars?|dollars? (américains|us)|dólares( estadounidenses| americanos)?|dollars?|долл(?:\.|аров)?(?: сша)?|دولار(?: أمريكي)?|\$)$`,
      "iu",
    ),
    "USD",
  ],
  [pattern(String.raw`^(eur|euros?|€|евро|يورو)$`, "iu"), "EUR"],
  [pattern(String.raw`^(gbp|£|pounds?)$`, "iu"), "GBP"],
  [pattern(String.raw`^(cfa|fcfa|xof|francs? cfa)$`, "iu"), "XOF"],
  [pattern(String.raw`^(xaf)$`, "iu"), "XAF"],
  [pattern(String.raw`^(nrs)$`, "iu"), "NPR"],
  [pattern(String.raw`^(ksh|kshs)$`, "iu"), "KES"],
  [pattern(String.raw`^(₦)$`, "u"), "NGN"],
  [pattern(String.raw`^(₹)$`, "u"), "INR"],
  [pattern(String.raw`^(₱)$`, "u"), "PHP"],
  [pattern(String.raw`^(gh₵|gh¢|ghc)$`, "iu"), "GHS"],
  [pattern(String.raw`^(chf)$`, "iu"), "CHF"],
  [pattern(String.raw`^(cad)$`, "iu"), "CAD"],
  [pattern(String.raw`^(r\$)$`, "iu"), "BRL"],
];
const CODES =
  "INR|KES|GHS|NGN|PHP|UGX|TZS|BRL|MXN|COP|PEN|GTQ|AUD|JPY|ETB|MWK|ZMW|RWF|BDT|PKR|LKR|IDR|VND|THB|MMK|KHR|GEL|UAH|MDL|KGS|KZT|TRY|JOD|LBP|MAD|TND|EGP|HTG|DOP|HNL|NIO|CRC|PYG|BOB|UYU|CLP|ARS|SEK|NOK|DKK|ZAR|AOA|MZN|CVE|GNF|MGA|SLE|LRD|GMD|BIF|CDF|SZL|LSL|BWP|NAD|NZD|SGD|MYR|MNT|NPR|AMD|AZN|UZS|TJS|RSD|ALL|MKD|BAM|PLN|RON|HUF|CZK|ILS|IQD|DZD|MRU";
const SIGN = `US\\s?\\$|USD|\\$\\s?US|U\\.S\\. dollars?|US dollars?|dollars? américains|dólares(?: estadounidenses| americanos)?|dollars?|долл(?:\\.|аров)?(?: США)?|دولار(?: أمريكي)?|R\\$|\\$|EUR|euros?|€|евро|يورو|GBP|£|F?CFA|francs? CFA|XOF|XAF|CHF|CAD|NRs|KShs?|₦|₹|₱|GH₵|GH¢|GHc|${CODES}`;
const FIGURE = "\\d{1,3}(?:[ .,’'\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const SCALE =
  "\\s?(million(?:s|es)?|millones|milhões|milhão|m(?![\\p{L}])|mn|mio|k(?![\\p{L}])|thousand|mille|mil(?![\\p{L}])|млн\\.?|тыс\\.?|тысяч|مليون|ألف)?";
const MONEY = pattern(
  `(?:(${SIGN})\\s?(${FIGURE})${SCALE})|(?:(${FIGURE})${SCALE}\\s?(?:de |d['’])?(${SIGN})(?![\\p{L}]))`,
  "giu",
);
const BARE = pattern(`^[^\\d\\p{L}]{0,3}(${FIGURE})${SCALE}[^\\d\\p{L}]{0,3}$`, "iu");

/** Sums of money in a text of at most a few hundred characters, in order. A figure without a currency is none. */
export function moneyIn(text: string): (Money & { at: number; end: number })[] {
  const found: (Money & { at: number; end: number })[] = [];
  for (const match of text.slice(0, 2_000).matchAll(MONEY())) {
    const amount = readFigure(match[2] ?? match[4] ?? "") * scaleOf(match[3] ?? match[5]);
    const printed = (match[1] ?? match[6] ?? "").trim();
    const currency = currencyOf(printed) ?? "USD";
    if (amount > 0 && amount < 1e12)
      found.push({ amount: Math.round(amount), currency, at: match.index, end: match.index + match[0].length });
  }
  return found;
}

const currencyOf = (printed: string): string | null =>
  CURRENCIES.find(([sign]) => sign().test(printed))?.[1] ?? (CODE().test(printed) ? printed.toUpperCase() : null);
const CODE = pattern(`^(?:${CODES})$`, "i");

/** A field's value: a sum, or a figure alone, in the currency its label names, or else in dollars as American forms are. */
export function moneyOf(value: string, label = ""): Money | null {
  const sum = moneyIn(value)[0];
  if (sum) return { amount: sum.amount, currency: sum.currency };
  const bare = BARE().exec(value.trim());
  const amount = bare ? readFigure(bare[1] ?? "") * scaleOf(bare[2]) : 0;
  if (!(amount > 0 && amount < 1e12)) return null;
  const named = IN_LABEL().exec(label)?.[1];
  return { amount: Math.round(amount), currency: (named && currencyOf(named)) || "USD" };
}
const IN_LABEL = pattern(`(?<![\\p{L}$])(${SIGN})(?!\\p{L})`, "iu");

const MILLION = pattern("^(mill|milh|m$|mn|mio|млн|مليون)", "iu");

function scaleOf(word: string | undefined): number {
  if (!word) return 1;
  return MILLION().test(word) && !/^mil(le)?$/i.test(word) ? 1_000_000 : 1_000;
}

/** "1,250,000.00", "1.250.000,00", "1 250 000": the last sign with one or two digits behind it is the decimal one. */
function readFigure(printed: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(printed);
  const whole = (decimal ? printed.slice(0, -decimal[0].length) : printed).replace(/[^\d]/g, "");
  return Number(whole) + (decimal ? Number(`0.${decimal[1]}`) : 0);
}
