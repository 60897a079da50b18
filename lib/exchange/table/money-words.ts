import { hasDollarSign, isKnownCurrency, moneySomewhere } from "../normalise/currencies.ts";
import { currencyOfHeader, isDollars } from "../normalise/other-currency.ts";

/** What a header, a title or a row of units says of sums of money. */
export interface MoneyWords {
  /** `EUR`; null for dollars of the United States, and where none is named. */
  currency: string | null;
  /** Dollars that a bare number stands for: 1,000 under "Amount (thousands)". */
  unit: number;
}

export interface HeaderMoney extends MoneyWords {
  /** True where the header itself says dollars of the United States; "$" and "dollars" may be those of others. */
  dollars: boolean;
}

/** A letter before the sign says whose dollar it is; thousands of them are no currency, nor is "AMT$". */
const signed =
  /(?<![\p{L}\d])(?!USD?\$|U\$S|[KM]{1,2}\$)(\p{Lu}{1,3}|Can|Cdn|Aus)\$(?!\s?US)|\$ ?(?!USD?(?!\p{L}))\p{Lu}{2,3}(?!\p{L})/gu;
const american =
  /\busd\b|\bus ?\$|\bu\.s\. ?\$|\bu\$s\b|\busd?\$|\$ ?usd?\b|\b(?:us|u\.s\.|united states|american) dollars?\b|\bdollars? (?:us|am[eé]ricains?|des [eé]tats[- ]unis)(?!\p{L})|\bd[oó]lares (?:estadounidenses|americanos|de (?:los )?(?:estados unidos|ee\.? ?uu))/iu;
const dollars = /dollars?\b|d[oó]lares|\$/i;

const currencies: [RegExp, string][] = [
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
/** Names of money that end a header as other words: "Amount for Sierra Leone". */
const otherEnds = /^(?:leones?|livres?|libras?|marks?|sol|soles|rands?|lev[as]?|le[iu]|col[oó]n|colones|pounds?)$/i;

const isMoney = (word: string): boolean => /^Rs$/.test(word) || (!otherWords.test(word) && isKnownCurrency(word));

/** "AUD dollars", "$ pesos", "Australian $": as it is written without the sign, or with the word for it; null for none. */
function plainly(word: string): string | null {
  const without = word.replace(/\b(?:dollars?|d[oó]lares)(?!\p{L})|\$/giu, " ").trim();
  const inWords = word.replace(/\s*\$/, " dollars");
  return [word, without, inWords].find(isMoney) ?? null;
}

function namedIn(header: string): string | null {
  for (const [, inBrackets, behind] of header.matchAll(named)) {
    const word = (inBrackets ?? behind ?? "").replace(small, " ").replace(/\s+/g, " ").trim();
    const found = plainly(word);
    if (found !== null) return found;
  }
  return null;
}

/** "C$", "$CAN", "($MXN)", "(Z$)": one that nobody knows is money only in brackets or behind "in". */
function withSign(header: string): string | null {
  for (const { 0: word, 1: letters, index } of header.matchAll(signed)) {
    const [code, known] = [word.replace("$", "").trim(), isKnownCurrency(word)];
    if (known || (!otherWords.test(code) && isKnownCurrency(code))) return known ? word : code;
    const alone =
      /(?:[([]|\b(?:in|en) )\s*$/i.test(header.slice(0, index)) || /^(?:AUS|CDN|MEX|Z|ZW|B|BD|U)$/i.test(code);
    if (letters !== undefined && alone) return word;
  }
  return null;
}

/** "Amount ETB", "ETB amount", "Amount Rs", "amount_etb": a code or a name that stands bare at an end of a header. */
function atEnd(header: string, isOneWord: boolean): string | null {
  const [, before = "", last = ""] = /(\S+) \$? ?(\p{L}{2,12})[\s.:]*$/u.exec(header) ?? [];
  const first = /^(\p{Lu}{3}|Rs|[KTU]?[Ss]hs?)\.? (?=.*\p{Ll})/u.exec(header)?.[1] ?? "";
  const isBare = last !== "" && !/^(?:by|per|for|of|to|par|por|pour|para|de|du)$/i.test(before);
  if (isBare && isMoney(last) && !otherEnds.test(last)) {
    const isCode = /^\p{L}{3}$/u.test(last);
    if (!isCode || isOneWord || last === last.toUpperCase() || /^[KTU][Ss]h$/.test(last))
      return isCode && isOneWord ? last.toUpperCase() : last;
  }
  return first !== "" && isMoney(first) ? first : null;
}

/** What names its money behind no sign of the dollar: a sign, a code, "local currency". */
function elsewhere(header: string): string | null {
  for (const [pattern, code] of currencies) {
    const word = pattern.exec(header)?.[0];
    if (word !== undefined) return code || (/^\p{L}+$/u.test(word) ? word.toUpperCase() : word);
  }
  return null;
}

/** What is about the money, from a header as printed: folding drops its signs. */
export function moneyOf(printed: string): HeaderMoney {
  // "amount_eur", "amountEur": names as programs give them.
  const text = tidy(printed);
  const header = text.replace(/_/g, " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const unit = unitOf(header);
  const ofOthers = withSign(header);
  if (ofOthers === null && american.test(header)) return { currency: null, unit, dollars: true };
  const somewhere = moneySomewhere(header);
  const currency =
    ofOthers ??
    (somewhere !== null && hasDollarSign(somewhere) ? somewhere : null) ??
    // In small letters "pen" and "cop" are words.
    (dollars.test(header) ? null : elsewhere(header)) ??
    namedIn(header) ??
    (dollars.test(header) ? elsewhere(header.replace(/\b\p{Ll}{3}\b/gu, " ")) : currencyOfHeader(header)) ??
    atEnd(header, !text.includes(" "));
  return { currency, unit, dollars: false };
}

/** Letters of a header that are read. */
const LONGEST = 300;

/** A header without runs of blanks, and no longer than any header is: patterns are slow on others. */
export const tidy = (header: string): string => header.replace(/\s+/g, " ").trim().slice(0, LONGEST);

/** A text that names money, or how many of it a number stands for, and nothing else: "(EUR)", "US$ thousands"; else null. */
export function onlyMoney(text: string): MoneyWords | null {
  if (text.length > 60) return null;
  const bare = text.replace(/^[\s([]+|[\s)\].:*]+$/g, "");
  const unit = unitOf(text);
  const word = bare.replace(small, " ").replace(/\s+/g, " ").trim();
  if (word === "" || isDollars(word)) return word === "" && unit === 1 ? null : { currency: null, unit };
  const { currency } = moneyOf(`Amount (${word})`);
  return currency === null || !(currency === word || isKnownCurrency(word) || plainly(word) === currency)
    ? null
    : { currency, unit };
}
