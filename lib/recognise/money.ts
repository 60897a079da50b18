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
  DIRHAM: "AE AED MA MAD",
  DINAR: "BH BHD DZ DZD IQ IQD JO JOD KW KWD LY LYD RS RSD TN TND",
  FRANC:
    "BF XOF BI BIF BJ XOF CD CDF CF XAF CG XAF CI XOF CM XAF DJ DJF GA XAF GN GNF GQ XAF GW XOF KM KMF ML XOF NE XOF RW RWF SN XOF TD XAF TG XOF",
  RUPIAH: "ID IDR",
  KINA: "PG PGK",
  DOLLAR:
    "AU AUD BB BBD BS BSD BZ BZD CA CAD FJ FJD GY GYD JM JMD LR LRD NA NAD NZ NZD SB SBD SG SGD SR SRD TT TTD TW TWD",
  POUND: "EG EGP LB LBP SD SDG SS SSP SY SYP",
};

/** The code of a sum's money, where its name alone does not tell: that of the country of work; null where that is none of those who have it. */
export function ofCountry(currency: string, countries: string[]): string | null {
  const shared = SHARED[currency === "XOF" ? "FRANC" : currency];
  const own =
    shared && countries.map((country) => new RegExp(`\\b${country} (\\w{3})\\b`).exec(shared)?.[1]).find(Boolean);
  return own ?? (currency.length === 3 ? currency : null);
}

/** Of which country money is, by how the word beside its name begins: "pesos argentinos", "Ugandan shillings". */
const WHOSE: [string, string][] = pairsOf(
  "emira AE|émira AE|maroc MA|marroqu MA|morocc MA|algeri DZ|algéri DZ|argel DZ|argentin AR|austral AU|baham BS|barbad BB|beliz BZ|burund BI|canad CA|chilen CL|chilien CL|colomb CO|como KM|congol CD|cuba CU|djib DJ|domini DO|egip EG|egypt EG|égypt EG|fidj FJ|fiji FJ|guin GN|guyan GY|indian IN|indien IN|ira IQ|jama JM|jordan JO|ken KE|kén KE|koweï KW|kuwait KW|leban LB|liban LB|liber LR|libér LR|malaw MW|maurit MU|mexic MX|namib NA|nepal NP|népal NP|ougand UG|ugand UG|pakist PK|philip PH|filip PH|ruand RW|rwand RW|serb RS|singap SG|solomon SB|somal SO|soudan SD|sudan SD|surinam SR|syri SY|taiwan TW|tanz TZ|trinidad TT|tunis TN|tunec TN|urugua UY|zamb ZM|zeal NZ",
);
/** What such money is called, with what its countries share. */
const FAMILIES: [string, string][] = pairsOf(
  "dollars DOLLAR|dólares DOLLAR|pesos PESO|shillings SHILLING|chelines SHILLING|rupees RUPEE|roupies RUPEE|dinar(?:e?s)? DINAR|francs FRANC|francos FRANC|pounds POUND|livres POUND|libras POUND|dirhams DIRHAM|dirhans DIRHAM|kwacha KWACHA",
);
const families = (): string => FAMILIES.map(([noun]) => noun).join("|");
const whose = (): string => `(?:${WHOSE.map(([start]) => start).join("|")})\\p{L}{0,9}`;
/** Words of money that is one country's: behind a figure they are no other words. */
const NATIONAL: [string, string][] = pairsOf(
  "bolivianos BOB|colones CRC|colons CRC|guaraníes PYG|guaranies PYG|guaranis PYG|balboas PAB|reais BRL|escudos CVE|dobras STN|pula BWP|pulas BWP|rand ZAR|rands ZAR|emalangeni SZL|maloti LSL|ariary MGA|leones SLE|lari GEL|dram AMD|drams AMD|lek ALL|lekë ALL|leks ALL|somoni TJS|manat AZN|manats AZN|afghani AFN|afghanis AFN|rufiyaa MVR|kip LAK|kips LAK|ringgit MYR|dong VND|vatu VUV|pa'anga TOP|tala WST|tugrik MNT|tugriks MNT|rupiah IDR|hryvnia UAH|hryvnias UAH|pounds sterling GBP|сомони TJS|сомов KGS|сом KGS|сум UZS|драмов AMD|драм AMD|лари GEL|манатов AZN|манат AZN|рублей RUB|леев MDL",
);
function pairsOf(list: string): [string, string][] {
  return list.split("|").map((pair) => [pair.slice(0, pair.lastIndexOf(" ")), pair.slice(pair.lastIndexOf(" ") + 1)]);
}

export interface Money {
  amount: number;
  currency: string;
}

/** How signs and words of currencies begin, in small letters, with the code of each; all others that are no code are dollars. */
const CURRENCIES: [string, string][] = pairsOf(
  "r$ BRL|eur EUR|€ EUR|ев EUR|єв EUR|avro EUR|يو EUR|£ GBP|pound GBP|fcfa XOF|f cfa XOF|f. XOF|cfa XOF|franc XOF|nrs NPR|ksh KES|₦ NGN|₹ INR|₱ PHP|gh GHS|quetzal GTQ|lempira HNL|córdoba NIO|soles PEN|metica MZN|kwanza AOA|gourde HTG|cedi GHS|naira NGN|birr ETB|kyat MMK|riel KHR|baht THB|taka BDT|dalasi GMD|тенге KZT|грив UAH|rd$ DOP|j$ JMD|tt$ TTD|f$ FJD|fj$ FJD|g$ GYD|n$ NAD|ec$ XCD|bz$ BZD|sr$ SRD|si$ SBD|l$ LRD|ld$ LRD|c$ NIO|a$ AUD|au$ AUD|nz$ NZD|ca$ CAD|s$ SGD|hk$ HKD|nt$ TWD|mx$ MXN|peso PESO|shilling SHILLING|rupee RUPEE|rs RUPEE|kwacha KWACHA|dirham DIRHAM|dinar DINAR|rp RUPIAH|kina KINA|₲ PYG|₡ CRC|₴ UAH|₸ KZT|₾ GEL|₺ TRY|₫ VND|₭ LAK|₮ MNT|֏ AMD|৳ BDT|درهم مغ MAD|درهم إ AED|دينار أ JOD|دينار ت TND|دينار ج DZD|دينار ع IQD|جنيه م EGP|ليرة ل LBP",
);
/** What people write before or behind a sum of their own money, in a box that asks for a sum and nowhere else. */
const LOCAL =
  "Q GTQ MT MZN MTn MZN Kz AOA R ZAR S/ PEN S/. PEN Bs BOB Bs. BOB L HNL Lps HNL C$ NIO K ZMW MK MWK Tk BDT USh UGX TSh TZS FRw RWF FBu BIF GNF GNF Le SLE Br ETB Ar MGA DH MAD DT TND DA DZD JD JOD LL LBP ₴ UAH грн UAH грн. UAH ₸ KZT тг KZT сом KGS сомони TJS лей MDL сум UZS ₾ GEL драм AMD B/. PAB ₡ CRC Gs PYG Gs. PYG TL TRY ₲ PYG G HTG";
/** Every currency's code; "SOS 24" and the like are words more often. */
const codes = (): string =>
  Intl.supportedValuesOf("currency")
    .filter((code) => !/SOS|TOP|CUP/.test(code))
    .join("|");
const sign = (): string =>
  `(?:${whose()} )?(?:${families()}) ${whose()}|${whose()} (?:${families()})|US\\s?\\$|USD|\\$\\s?US|U\\.S\\. dollars?|US dollars?|dollars? américains|dólares(?: estadounidenses| americanos)?|dollars?|долл(?:\\.|аров)?(?: США)?|дол(?:\\.|ар(?:и|ів|ах)?)(?: США)?|dollari|dolari|dolar(?= |$)|dola(?= |$)|دولار(?: أمريكي)?|(?:R|J|TT|FJ?|G|N|EC|BZ|SR|SI|LD?|C|AU?|NZ|CA|S|HK|NT|MX)\\$|\\$|EUR|euros?|€|евро|євро|avro|يورو|£|(?:F\\.? ?)?CFA|francs? CFA|francos CFA|francs|francos|NRs|Rs\\.?|KShs?|[₦₹₱₲₡₴₸₾₺₫₭₮֏৳]|درهم (?:مغربي|إماراتي)|دينار (?:أردني|تونسي|جزائري|عراقي)|جنيه مصري|ليرة لبنانية|pesos?(?: \\p{L}+)?|shillings|rupees|kwacha|dirhams|dinars?|Rp\\.?|kina|quetzales|lempiras|córdobas|nuevos soles|soles|meticais|kwanzas|gourdes|cedis?|naira|birr|kyats?|riels?|baht|taka|dalasis?|тенге|гривен|гривень|RD\\$|GH₵|GH¢|GHc|${NATIONAL.map(([word]) => word).join("|")}|${codes()}`;
const FIGURE =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d{1,2})?|\\d{1,3}(?:[ .,’'\\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const SCALE =
  "\\s?(million(?:s|es)?|millones|milhões|milhão|m(?![\\p{L}])|mn|mio|k(?![\\p{L}])|thousand|mille|mil(?![\\p{L}])|млн\\.?|тыс\\.?|тысяч|مليون|ألف)?";
const MONEY = compiled(
  () =>
    `(?:(?<!\\p{L})(${sign()})\\s?(${FIGURE})${SCALE})|(?:(${FIGURE})${SCALE}\\s?(?:de |d['’])?(${sign()})(?![\\p{L}]))`,
  "giu",
);
const BARE = pattern(`^[^\\d\\p{L}%]{0,3}(${FIGURE})${SCALE}[^\\d\\p{L}%]{0,3}$`, "iu");

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
      !/usd|eur|gbp|nrs|ksh|cfa|ghc|kip|lek/i.test(printed)
    )
      continue;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
    // "$ 18.500.000 (pesos argentinos)", "2.300.000$00".
    const currency =
      (printed === "$" ? (/^00/.test(behind) ? "CVE" : inBrackets(behind)) : null) ?? currencyOf(printed);
    if (amount > 0 && amount < 1e12)
      found.push({ amount: Math.round(amount), currency, at: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** "G. 180.000.000 (ciento ochenta millones de guaraníes)": sums of which only the words in brackets say what money they are. */
export function moneyInBrackets(text: string): Money | null {
  for (const match of text.slice(0, 8_000).matchAll(BEFORE_BRACKETS())) {
    const currency = inBrackets(text.slice(match.index + match[0].length));
    const amount = readFigure(match[1] ?? "");
    if (currency !== null && amount >= 100) return { amount: Math.round(amount), currency };
  }
  return null;
}
const BEFORE_BRACKETS = pattern(`(?<![\\d.,])(${FIGURE})(?:\\s?\\p{L}{1,4}\\.?)?(?=\\s?\\()`, "gu");

/** The money that words in brackets behind a figure name. */
function inBrackets(behind: string): string | null {
  const said = /^\s{0,2}\(([^()]{3,110})\)/.exec(behind)?.[1];
  const named = said === undefined ? null : (IN_LABEL().exec(said)?.[1] ?? null);
  return named === null || /^[a-z]{3}$/.test(named) ? null : currencyOf(named);
}

const currencyOf = (printed: string): string => {
  const small = printed.toLowerCase();
  const national = NATIONAL.find(([word]) => small === word)?.[1];
  if (national) return national;
  const family = FAMILIES.find(([noun]) => new RegExp(`(?:^| )(?:${noun})(?: |$)`).test(small))?.[1];
  const country = family && WHOSE.find(([start]) => small.startsWith(start) || small.includes(` ${start}`))?.[1];
  const own = country ? ofCountry(family, [country]) : null;
  if (own !== null) return own;
  const known = CURRENCIES.find(([start]) => small.startsWith(start))?.[1];
  return known ?? (/^[a-z]{3}$/.test(small) ? small.toUpperCase() : "USD");
};

/** A field's value: a sum, or a figure alone, in the currency its label names, or else in dollars as American forms are. */
export function moneyOf(value: string, label = ""): Money | null {
  const sum = moneyIn(value)[0];
  if (sum) return { amount: sum.amount, currency: sum.currency };
  const brackets = value.indexOf("(");
  const named = brackets > 0 ? inBrackets(value.slice(brackets)) : null;
  const printed = (named === null ? value : value.slice(0, brackets)).trim();
  const local = IN_LOCAL().exec(printed);
  const code = local && new RegExp(`(?:^| )${escaped(local[1] ?? local[4] ?? "")} ([A-Z]{3})`).exec(LOCAL)?.[1];
  if (local && code) return { amount: Math.round(readFigure(local[2] ?? "") * scaleOf(local[3])), currency: code };
  if (local && named !== null)
    return { amount: Math.round(readFigure(local[2] ?? "") * scaleOf(local[3])), currency: named };
  const bare = BARE().exec(printed);
  const amount = bare ? readFigure(bare[1] ?? "") * scaleOf(bare[2]) : 0;
  if (!(amount > 0 && amount < 1e12)) return null;
  const asked = IN_LABEL().exec(label)?.[1];
  return { amount: Math.round(amount), currency: asked ? currencyOf(asked) : "USD" };
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
