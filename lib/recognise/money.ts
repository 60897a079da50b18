export interface Money {
  amount: number;
  currency: string;
}

const CURRENCIES: [RegExp, string][] = [
  [
    /^(us\s?\$|usd|\$\s?us|u\.s\.\s?dollars?|us dollars?|dollars? (américains|us)|dólares( estadounidenses| americanos)?|dollars?|долл(?:\.|аров)?(?: сша)?|دولار(?: أمريكي)?|\$)$/iu,
    "USD",
  ],
  [/^(eur|euros?|€|евро|يورو)$/iu, "EUR"],
  [/^(gbp|£|pounds?)$/iu, "GBP"],
  [/^(cfa|fcfa|xof|francs? cfa)$/iu, "XOF"],
  [/^(xaf)$/iu, "XAF"],
  [/^(npr|nrs)$/iu, "NPR"],
  [/^(chf)$/iu, "CHF"],
  [/^(cad)$/iu, "CAD"],
  [/^(inr|kes|ghs|ngn|php|ugx|tzs|brl|mxn|cop|pen|gtq|aud|jpy)$/iu, ""],
  [/^(r\$)$/iu, "BRL"],
];
const SIGN =
  "US\\s?\\$|USD|\\$\\s?US|U\\.S\\. dollars?|US dollars?|dollars? américains|dólares(?: estadounidenses| americanos)?|dollars?|долл(?:\\.|аров)?(?: США)?|دولار(?: أمريكي)?|R\\$|\\$|EUR|euros?|€|евро|يورو|GBP|£|F?CFA|XOF|XAF|NPR|CHF|CAD|INR|KES|GHS|NGN|PHP|UGX|TZS|BRL|MXN|COP|PEN|GTQ|AUD|JPY";
const FIGURE = "\\d{1,3}(?:[ .,’'\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const SCALE =
  "\\s?(million(?:s|es)?|millones|milhões|milhão|m(?![\\p{L}])|mn|mio|k(?![\\p{L}])|thousand|mille|mil(?![\\p{L}])|млн\\.?|тыс\\.?|тысяч|مليون|ألف)?";
const MONEY = new RegExp(
  `(?:(${SIGN})\\s?(${FIGURE})${SCALE})|(?:(${FIGURE})${SCALE}\\s?(?:de |d['’])?(${SIGN})(?![\\p{L}]))`,
  "giu",
);
const BARE = new RegExp(`^[^\\d\\p{L}]{0,3}(${FIGURE})${SCALE}[^\\d\\p{L}]{0,3}$`, "iu");

/** Sums of money in a text of at most a few hundred characters, in order. A figure without a currency is none. */
export function moneyIn(text: string): (Money & { at: number })[] {
  const found: (Money & { at: number })[] = [];
  for (const match of text.slice(0, 2_000).matchAll(MONEY)) {
    const amount = readFigure(match[2] ?? match[4] ?? "") * scaleOf(match[3] ?? match[5]);
    const printed = (match[1] ?? match[6] ?? "").trim();
    const currency = CURRENCIES.find(([pattern]) => pattern.test(printed))?.[1] ?? "USD";
    if (amount > 0 && amount < 1e12)
      found.push({ amount: Math.round(amount), currency: currency || printed.toUpperCase(), at: match.index });
  }
  return found;
}

/** A field's value: a sum, or a figure alone, which is taken for dollars as American forms are. */
export function moneyOf(value: string): Money | null {
  const sum = moneyIn(value)[0];
  if (sum) return { amount: sum.amount, currency: sum.currency };
  const bare = BARE.exec(value.trim());
  const amount = bare ? readFigure(bare[1] ?? "") * scaleOf(bare[2]) : 0;
  return amount > 0 && amount < 1e12 ? { amount: Math.round(amount), currency: "USD" } : null;
}

function scaleOf(word: string | undefined): number {
  if (!word) return 1;
  return /^(mill|milh|m$|mn|mio|млн|مليون)/iu.test(word) && !/^mil(le)?$/iu.test(word) ? 1_000_000 : 1_000;
}

/** "1,250,000.00", "1.250.000,00", "1 250 000": the last sign with one or two digits behind it is the decimal one. */
function readFigure(printed: string): number {
  const decimal = /[.,](\d{1,2})$/.exec(printed);
  const whole = (decimal ? printed.slice(0, -decimal[0].length) : printed).replace(/[^\d]/g, "");
  return Number(whole) + (decimal ? Number(`0.${decimal[1]}`) : 0);
}
