import { type Pattern, pattern } from "../list/pattern.ts";

/** A pattern of which a part is asked of the engine, and not before it is used. */
function compiled(source: () => string, flags: string): Pattern {
  let whole: RegExp | null = null;
  return () => {
    whole ??= new RegExp(source(), flags);
    return whole;
  };
}

/** Money that several countries call the same, each with its own. */
const SHARED: Record<string, string> = {
  PESO: "AR ARS CL CLP CO COP CU CUP DO DOP MX MXN PH PHP UY UYU",
  SHILLING: "KE KES SO SOS TZ TZS UG UGX",
  RUPEE: "IN INR LK LKR MU MUR NP NPR PK PKR SC SCR",
  KWACHA: "MW MWK ZM ZMW",
  DINAR: "BH BHD DZ DZD IQ IQD JO JOD KW KWD LY LYD RS RSD TN TND",
  FRANC:
    "BF XOF BI BIF BJ XOF CD CDF CF XAF CG XAF CI XOF CM XAF DJ DJF GA XAF GN GNF GQ XAF GW XOF KM KMF ML XOF NE XOF RW RWF SN XOF TD XAF TG XOF",
  RUPIAH: "ID IDR",
  KINA: "PG PGK",
};

/** The code of a sum's money, where its name alone does not tell: that of the country of work; null where that is none of those who have it. */
export function ofCountry(currency: string, countries: string[]): string | null {
  const shared = SHARED[currency === "XOF" ? "FRANC" : currency];
  const own =
    shared && countries.map((country) => new RegExp(`\\b${country} (\\w{3})\\b`).exec(shared)?.[1]).find(Boolean);
  return own ?? (currency.length === 3 ? currency : null);
}

export interface Money {
  amount: number;
  currency: string;
}

/** How signs and words of currencies begin, in small letters, with the code of each; all others that are no code are dollars. */
const CURRENCIES: [string, string][] =
  "r$ BRL|eur EUR|€ EUR|ев EUR|يو EUR|£ GBP|pound GBP|fcfa XOF|cfa XOF|franc XOF|nrs NPR|ksh KES|₦ NGN|₹ INR|₱ PHP|gh GHS|quetzal GTQ|lempira HNL|córdoba NIO|soles PEN|metica MZN|kwanza AOA|gourde HTG|cedi GHS|naira NGN|birr ETB|kyat MMK|riel KHR|baht THB|taka BDT|dalasi GMD|тенге KZT|грив UAH|rd$ DOP|j$ JMD|tt$ TTD|f$ FJD|fj$ FJD|g$ GYD|n$ NAD|ec$ XCD|bz$ BZD|sr$ SRD|si$ SBD|l$ LRD|ld$ LRD|c$ NIO|a$ AUD|au$ AUD|nz$ NZD|ca$ CAD|s$ SGD|hk$ HKD|nt$ TWD|mx$ MXN|peso PESO|shilling SHILLING|rupee RUPEE|kwacha KWACHA|dinar DINAR|rp RUPIAH|kina KINA|₲ PYG|₡ CRC|₴ UAH|₸ KZT|₾ GEL|₺ TRY|₫ VND|₭ LAK|₮ MNT|֏ AMD|৳ BDT|درهم مغ MAD|درهم إ AED|دينار أ JOD|دينار ت TND|دينار ج DZD|دينار ع IQD|جنيه م EGP|ليرة ل LBP"
    .split("|")
    .map((pair) => [pair.slice(0, pair.lastIndexOf(" ")), pair.slice(pair.lastIndexOf(" ") + 1)]);
/** What people write before or behind a sum of their own money, in a box that asks for a sum and nowhere else. */
const LOCAL =
  "Q GTQ MT MZN MTn MZN Kz AOA R ZAR S/ PEN S/. PEN Bs BOB Bs. BOB L HNL Lps HNL C$ NIO K ZMW MK MWK Tk BDT USh UGX TSh TZS FRw RWF FBu BIF GNF GNF Le SLE Br ETB Ar MGA DH MAD DT TND DA DZD JD JOD LL LBP ₴ UAH грн UAH грн. UAH ₸ KZT тг KZT сом KGS сомони TJS лей MDL сум UZS ₾ GEL драм AMD B/. PAB ₡ CRC Gs PYG ₲ PYG G HTG";
/** Every currency's code; "SOS 24" and the like are words more often. */
const codes = (): string =>
  Intl.supportedValuesOf("currency")
    .filter((code) => !/SOS|TOP|CUP/.test(code))
    .join("|");
const sign = (): string =>
  `US\\s?\\$|USD|\\$\\s?US|U\\.S\\. dollars?|US dollars?|dollars? américains|dólares(?: estadounidenses| americanos)?|dollars?|долл(?:\\.|аров)?(?: США)?|دولار(?: أمريكي)?|(?:R|J|TT|FJ?|G|N|EC|BZ|SR|SI|LD?|C|AU?|NZ|CA|S|HK|NT|MX)\\$|\\$|EUR|euros?|€|евро|يورو|£|F?CFA|francs? CFA|NRs|KShs?|[₦₹₱₲₡₴₸₾₺₫₭₮֏৳]|درهم (?:مغربي|إماراتي)|دينار (?:أردني|تونسي|جزائري|عراقي)|جنيه مصري|ليرة لبنانية|pesos?(?: \\p{L}+)?|shillings|rupees|kwacha|dinars?|Rp\\.?|kina|quetzales|lempiras|córdobas|nuevos soles|soles|meticais|kwanzas|gourdes|cedis?|naira|birr|kyats?|riels?|baht|taka|dalasis?|тенге|гривен|гривень|RD\\$|GH₵|GH¢|GHc|${codes()}`;
const FIGURE = "\\d{1,3}(?:[ .,’'\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const SCALE =
  "\\s?(million(?:s|es)?|millones|milhões|milhão|m(?![\\p{L}])|mn|mio|k(?![\\p{L}])|thousand|mille|mil(?![\\p{L}])|млн\\.?|тыс\\.?|тысяч|مليون|ألف)?";
const MONEY = compiled(
  () =>
    `(?:(?<!\\p{L})(${sign()})\\s?(${FIGURE})${SCALE})|(?:(${FIGURE})${SCALE}\\s?(?:de |d['’])?(${sign()})(?![\\p{L}]))`,
  "giu",
);
const BARE = pattern(`^[^\\d\\p{L}]{0,3}(${FIGURE})${SCALE}[^\\d\\p{L}]{0,3}$`, "iu");

/** Sums of money in a text of at most a few hundred characters, in order. A figure without a currency is none. */
export function moneyIn(text: string): (Money & { at: number; end: number })[] {
  const found: (Money & { at: number; end: number })[] = [];
  for (const match of text.slice(0, 2_000).matchAll(MONEY())) {
    const amount = readFigure(match[2] ?? match[4] ?? "") * scaleOf(match[3] ?? match[5]);
    const printed = (match[1] ?? match[6] ?? "").trim();
    // "12 mars 2026", "in all 12 districts": codes are written in capitals.
    if (
      /^[a-z]{3}$/i.test(printed) &&
      printed !== printed.toUpperCase() &&
      !/usd|eur|gbp|nrs|ksh|cfa|ghc/i.test(printed)
    )
      continue;
    const currency = currencyOf(printed);
    if (amount > 0 && amount < 1e12)
      found.push({ amount: Math.round(amount), currency, at: match.index, end: match.index + match[0].length });
  }
  return found;
}

const currencyOf = (printed: string): string => {
  const small = printed.toLowerCase();
  const known = CURRENCIES.find(([start]) => small.startsWith(start))?.[1];
  return known ?? (/^[a-z]{3}$/.test(small) ? small.toUpperCase() : "USD");
};

/** A field's value: a sum, or a figure alone, in the currency its label names, or else in dollars as American forms are. */
export function moneyOf(value: string, label = ""): Money | null {
  const sum = moneyIn(value)[0];
  if (sum) return { amount: sum.amount, currency: sum.currency };
  const local = IN_LOCAL().exec(value.trim());
  const code = local && new RegExp(`(?:^| )${escaped(local[1] ?? local[4] ?? "")} ([A-Z]{3})`).exec(LOCAL)?.[1];
  if (local && code) return { amount: Math.round(readFigure(local[2] ?? "") * scaleOf(local[3])), currency: code };
  const bare = BARE().exec(value.trim());
  const amount = bare ? readFigure(bare[1] ?? "") * scaleOf(bare[2]) : 0;
  if (!(amount > 0 && amount < 1e12)) return null;
  const named = IN_LABEL().exec(label)?.[1];
  return { amount: Math.round(amount), currency: named ? currencyOf(named) : "USD" };
}
const IN_LOCAL = pattern(
  `^(?:([\\p{L}₴₸₾₡₲]{1,6}[./$]{0,2})\\s?)?(${FIGURE})${SCALE}(?:\\s?([\\p{L}₴₸₾₡₲]{1,6}[./$]{0,2}))?$`,
  "u",
);
const escaped = (text: string): string => text.replace(/[.$/]/g, "\\$&");
const IN_LABEL = compiled(() => `(?<![\\p{L}$])(${sign()})(?!\\p{L})`, "iu");

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
