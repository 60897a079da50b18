import { hasDollarSign, isKnownCurrency, moneyBeside } from "./currencies.ts";

/** Signs and codes that mean money wherever they stand. */
const anywhere =
  /(?:[€£¥₹₦₱₽₴฿]|(?!\$)\p{Sc}|\b(?:EUR|GBP|XOF|XAF|F ?CFA|CFA|CHF|CAD|AUD|NZD|JPY|CNY|INR|KES|NGN|ZAR|BRL|MXN|PHP|THB|SEK|NOK|DKK)\b|\b(?:A|C|CA|AU|NZ|HK|CAN)\$)/iu;

const ofAmerica = "(?:us|usa|united states(?: of america)?|american)";
/** Dollars, in letters without accents, points and brackets. "S$", "$U" and "dollars canadiens" are others. */
const oneName = [
  String.raw`usd ?\$?|us ?\$|u\$[sd]|\$ ?us[ad]?|\$|us`,
  `(?:${ofAmerica} )?dollars?|dollars? (?:us|usa|americains?|des etats unis|of the ${ofAmerica})`,
  `dolar(?:es)?(?: (?:us|usa|americanos?|estadounidenses?|de (?:los )?(?:estados unidos|ee ?uu|eua)))?`,
].join("|");
const dollarNames = new RegExp(`^(?:${oneName})(?: (?:${oneName}))*$`);
const LONGEST_NAME = 60;

/** True for a text that names the dollar of the United States and nothing else: "USD ($)", "US Dollars", "dollars US". */
export function isDollars(text: string): boolean {
  if (text === "USD") return true;
  if (text.length > LONGEST_NAME) return false;
  const plain = text
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]+/g, "")
    .toLowerCase();
  return dollarNames.test(plain.replace(/[\s()[\]/:,–—-]+/g, " ").trim());
}

/**
 * Three capitals beside a sum that are no currency: words of texts in capitals, what says how sure or how large a sum is,
 * and the accounts and offices that lists of American grants put behind theirs.
 */
const noCurrency = new Set(
  `USD USA EUA DLS DLL FOR AND PER THE WAS OUT NOT NOW MAX MIN EST AVG INC NET TBD TBC TBA NTE TEC POR PAR SUR CON LES LOS
  LAS DES ESF INL TIP DRL PRM DOL DOS AID`.split(/\s+/),
);
const code = String.raw`\p{Lu}{3}(?![\p{L}\d$])`;
/** "U$X", "R$", "$CAN", "NT$": letters and the sign of the dollar in one. "US$" and "$US" are American. */
const signed = String.raw`(?!US\$(?!\p{L})|\$US(?!\p{L}))(?:\p{Lu}{1,3}\$\p{Lu}{0,3}|\$\p{Lu}{2,3})(?!\p{L})`;
const behind = new RegExp(String.raw`^[\s/–—-]*(${code}|${signed})`, "u");
const inBrackets = new RegExp(String.raw`^\s*[([]\s*(${code}|${signed})\s*[)\]]`, "u");
const before = new RegExp(String.raw`^[\s(]*(${code}|${signed})[\s:]*$`, "u");
/** Letters that the sign of the dollar in front of a sum belongs to: "R$ 750,000". */
const glued = /(?<!\p{L})\p{Lu}{1,3}$/u;
/** What may follow the sign of the dollar behind a sum: "750 000 $ CA", "750,000 $CAN". */
const behindDollar = /^\s?(?!USA?\b|USD\b)(\p{Lu}{2,3})(?![\p{L}\d])/u;
const american = /\bUSD?\b|US\s?\$|\$US|U\.S\.|dollars/i;

/** The currency that a text, or the column beside it, names and that is not the dollar; null where none is named. */
export function otherCurrency(text: string, stated: string): string | null {
  const found = anywhere.exec(text)?.[0];
  if (found !== undefined) return found;
  return stated === "" || isDollars(stated) ? null : stated.trim();
}

/**
 * What stands beside a sum as its currency, known or not: "750,000 XQZ", "XQZ 750,000", "750,000 U$X". A code that nobody
 * knows is none of the dollar either. `match` is the sum as it was read,
 * with its own sign; null where nothing stands beside it.
 */
export function currencyBeside(lead: string, match: string, rest: string): string | null {
  const sum = match.trim();
  const sign = american.test(sum);
  const words = [
    before.exec(lead)?.[1],
    sum.startsWith("$") ? glued.exec(lead)?.[0].concat("$") : undefined,
    sign ? undefined : behind.exec(rest)?.[1],
    sign || sum.includes("$") ? undefined : inBrackets.exec(rest)?.[1],
    sum.endsWith("$") && !sign ? behindDollar.exec(rest)?.[1] : undefined,
  ];
  return words.find((word) => word !== undefined && !noCurrency.has(word)) ?? named(lead, sum, rest);
}

/** Money named in words. Beside a sum with a sign only what is written with that sign: "$5,000 won", "$5,000 pesos". */
function named(lead: string, sum: string, rest: string): string | null {
  const front = /^dollars?/i.exec(sum)?.[0] ?? "";
  const back = /dollars?$/i.exec(sum)?.[0] ?? "";
  const found = moneyBeside(`${lead}${front}`, `${back === "" ? "" : ` ${back}`}${rest}`);
  return found === null || !/\$|USD?|dollars/i.test(sum) || hasDollarSign(found) ? found : null;
}

/**
 * True where a sum is in money that somebody has, and in no other: it is as good as one in dollars, only that it is not
 * converted. A text that speaks of dollars of the United States beside it is for a person to read.
 */
export function isPlainlyIn(currency: string, text: string): boolean {
  if (!isKnownCurrency(currency)) return false;
  const rest = text.replace(currency, " ");
  return !american.test(rest) && (!rest.includes("$") || hasDollarSign(currency));
}

/** Why a sum is not read. */
export const whyRefused = (currency: string, plainly: boolean): string =>
  plainly
    ? `It is in ${currency}, not in US dollars: it stays as printed, is not converted and counts in no total.`
    : isKnownCurrency(currency)
      ? `It is not in US dollars alone (${currency}); nothing is converted.`
      : `It is not in US dollars, and no such currency is known (${currency}); nothing is converted.`;

const ofHeader = /[([]\s*(?:in |en )?(\p{Lu}{3})\s*[)\]]|\s(?:in|en) (\p{Lu}{3})(?![\p{L}\d])/u;

/** The code that a header names for its sums: "Amount (XQZ)", "Monto en GTQ". In a header of capitals any word looks so. */
export function currencyOfHeader(header: string): string | null {
  if (!/\p{Ll}/u.test(header)) return null;
  const found = ofHeader.exec(header);
  const word = found?.[1] ?? found?.[2];
  return word === undefined || noCurrency.has(word) ? null : word;
}
