import type { Amount, AmountKind } from "../../list/schema.ts";
import { moneySomewhere } from "./currencies.ts";
import { currencyBeside, isPlainlyIn, otherCurrency, whyRefused } from "./other-currency.ts";
import { Notes, noteBlank, plain, type Read, shared, statesNothing } from "./reading.ts";

export interface Money {
  usd: number;
  fiscalYear: number | null;
  printed: string | null;
}

const NUMBER = "\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,'’]\\d+)*";
const money = new RegExp(
  `(?<before>US\\s?\\$|USD\\s?\\$?|\\$US|\\$|(?:U\\.?S\\.? )?dollars)?\\s*(?<number>${NUMBER})\\s*(?<unit>million|millions|millones|billion|thousand|mille|mil|m|mn|k|bn)?(?![\\p{L}\\d])\\s*(?<after>USD(?!\\p{L})|US\\$|US dollars|dollars|\\$US|\\$)?`,
  "giu",
);
const fiscalYear =
  /\(?\s*\b(?:FY|fiscal year|exercice|año fiscal)\s*-?['’]?\s*(\d{4}|\d{2})(?!\d)(?:\s*(?:funds?|funding|money|appropriations?|fonds|fondos))?\s*\)?/gi;
const approximately =
  /^(?:about|approximately|approx\.?|around|some|nearly|almost|over|more than|up to|est\.?|estimated(?: at)?|ca\.?|circa|~|≈|environ|unos|total(?: of)?:?|not to exceed|nte)\s+|^[~≈]\s*/i;

/** Awards above this are doubted: the largest there is has a tenth of it. */
export const LARGEST = 250_000_000;
/** Below this an amount is none of an award: a blank, a number of something else, or millions without the word. */
export const SMALLEST = 100;
/** Characters of an amount's text that are read. */
const LONGEST = 600;

/** Amounts of one text. Each with its own fiscal year where one is printed; other currencies are never converted. */
export function readAmounts(text: string, currency = ""): Read<readonly Money[]> {
  const simple = /^\$?(\d{1,3}(?:,\d{3}){1,3}|\d{1,12})(?:\.00?)?$/.exec(text);
  const usd = simple && currency === "" && simple[1]!.length < 11 ? Number(simple[1]!.replaceAll(",", "")) : 0;
  if (usd >= SMALLEST && usd <= LARGEST) return plain([{ usd, fiscalYear: null, printed: null }]);
  const notes = new Notes();
  if (statesNothing(text) || /^\s*\$\s*[-–—]?\s*$/.test(text)) {
    noteBlank(notes, "amount", text);
    return notes.of([]);
  }
  if (isNegative(text.trim())) {
    notes.doubt("amount", text, "negative-amount", "An amount cannot be less than nothing; it stays as printed.");
    return notes.of([]);
  }
  const other = otherCurrency(text, currency);
  if (other !== null && !(currency === "" && inDollars.test(text))) {
    refuse(text, other, notes);
    return notes.of([]);
  }
  // What follows so many characters is prose, and speaks of other sums.
  return notes.of(readDollars(text.slice(0, LONGEST).trim(), notes));
}

/** A sum that is said to be in dollars of the United States stands first; what follows in other money is another. */
const inDollars =
  /^\s*(?:(?:US\s?\$|USD\s?\$?|\$US)\s*\d|\d[\d.,' \u00a0\u202f]*(?:million|m|k)?\s?(?:USD|US\$|US dollars)(?!\p{L}))/iu;

/** A sum in money that somebody has is no fault of the list; what nobody knows, or a mixture, a person must look at. */
function refuse(text: string, currency: string, notes: Notes): void {
  if (!/\d/.test(text)) {
    unreadable(text, notes);
    return;
  }
  const plainly = isPlainlyIn(currency, text);
  notes.doubt("amount", text, "other-currency", whyRefused(currency, plainly), {
    severity: plainly ? "warning" : "error",
    currency,
  });
}

/** Less than nothing: with a sign, or in brackets as accountants write it. */
const negative =
  /^(?:US)?[$€£]?\s*\d[\d.,\s]*[-−–]$|^[-−–]\s*(?:US)?[$€£]?\s*\d|^(?:US)?[$€£]\s*[-−–]\s*\d|^\(\s*(?:US)?[$€£]?\s*\d[\d.,\s]*\)$/;

/** True for an amount that is less than nothing. */
export function isNegative(text: string): boolean {
  const first = text.charCodeAt(0);
  const startsPlain = isDigit(first) || (first === 36 && isDigit(text.charCodeAt(1)));
  return (!startsPlain || !isDigit(text.charCodeAt(text.length - 1))) && negative.test(text);
}

const isDigit = (unit: number): boolean => unit > 47 && unit < 58;

function readDollars(text: string, notes: Notes): Money[] {
  const years = [...text.matchAll(fiscalYear)].map(([, year = ""]) => Number(year.length === 2 ? `20${year}` : year));
  const bare = text.replace(fiscalYear, (match) => " ".repeat(match.length).replace(/^ /, "¤"));
  const found = [...bare.matchAll(money)];
  const marked = found.filter(({ groups }) => groups?.before || groups?.after || groups?.unit);
  const [first] = found;
  const read = numberOf(first);
  const ahead = first ? bare.slice(0, first.index) : "";
  const lead = ahead.replace(approximately, "").replace(/^[\s(:]*(?:¤[\s:–—-]*)?/, "");
  const other = first ? currencyOf(lead, first, bare) : null;
  if (other !== null) {
    refuse(text, other, notes);
    return [];
  }
  if (!first || read === null || lead.trim() !== "" || (found.length > 1 && marked[0] !== first)) {
    unreadable(text, notes);
    return [];
  }
  const several = listed(bare, found);
  if (several && years.length === 0 && !eachRemarked(bare, found)) {
    const reason = "Several amounts stand here, and nothing says what each is of: they are not to be added.";
    notes.doubt("amount", text, "several-amounts", reason, { severity: "warning" });
  }
  if (several && years.length === found.length)
    notes.change(
      "amount",
      text,
      found.map(({ 0: sum }, at) => `${sum.trim()} (${years[at]})`).join("; "),
      "of-years",
      "Several amounts stand here, each of its own fiscal year.",
    );
  if (several && (years.length === 0 || years.length === found.length))
    return found.flatMap((match, index) => one(match, years[index] ?? null, text, notes) ?? []);
  if (/^\s*(?:each|per|\/|a year|annually|x\b)/i.test(bare.slice(first.index + first[0].length))) {
    const reason = "It says how much each gets; the total is not printed.";
    notes.doubt("amount", text, "amount-each", reason, { severity: "warning" });
    return [];
  }
  const rest = bare.slice(first.index + first[0].length);
  if (/^[\s]*[-–—]\s*(?:US)?\$?\s*\d/.test(rest) || /^\s*(?:to|or)\s+\$?\d/.test(rest)) {
    notes.doubt("amount", text, "amount-range", "It is a range, not one amount.");
    return [];
  }
  // Marks among the digits that no number has: "250,,000", "250, 000", "3?0,000".
  const cut = /^(?:[.,'’]{0,3}(?:\d|[OolI][\dOolI,])|[.,] \d{3}(?!\d))/.test(rest);
  if (cut || (/\d$/.test(first[0]) && /^[?#*_~…]+[\d,]/.test(rest))) {
    unreadable(text, notes);
    return [];
  }
  // A mark points to a note, which may say that the sum is in other money.
  if (/^\s*(?:[([]?\s*[?+]|[*†‡])/.test(rest)) {
    const reason = "A sign beside the amount says that it is not sure.";
    notes.doubt("amount", text, "amount-unsure", reason, { severity: "warning" });
  }
  if (found.length > 1 && namesOther(rest))
    notes.doubt("amount", text, "other-amount", "Another sum stands here; the first was taken.", {
      severity: "warning",
    });
  const sums = one(first, new Set(years).size === 1 ? (years[0] ?? null) : null, text, notes) ?? [];
  // "up to $250,000", "$300,000; $75,000 cost share": the number alone says less than is printed.
  const says = ahead.replace(/^[\s(]*/, "").search(approximately) === 0 && !/^total/i.test(ahead.trim());
  if (
    sums[0] &&
    (says || (found.length > 1 && holdsSum(rest))) &&
    !notes.doubts.some(({ code }) => code === "other-amount")
  )
    notes.change("amount", text, written(sums[0].usd), "beside-amount", BESIDE);
  return sums;
}

/** Of a sum without a sign any money that the text names may be the sum's: "1 crore rupees". */
function currencyOf(lead: string, first: RegExpExecArray, bare: string): string | null {
  const beside = currencyBeside(lead, first[0], bare.slice(first.index + first[0].length));
  return beside ?? (first.groups?.before || first.groups?.after ? null : moneySomewhere(bare));
}

const BESIDE =
  "What stands beside the number (how exact it is, a limit, a part of it) stays as printed; the number alone is read.";

const written = (usd: number): string => `$${usd.toLocaleString("en-US")}`;

/** A number with a sign of money, or in groups of thousands: no year and no number of anything. */
const isSum = ({ groups }: RegExpMatchArray): boolean =>
  Boolean(groups?.before || groups?.after || groups?.unit) || /\d[,.' \u00a0\u202f’]\d{3}/.test(groups?.number ?? "");
/** Words that say of another sum that it is a part of the first, or beside it. */
const parts =
  /\b(?:of which|includ\w*|incl|total|this year|match\w*|cost[- ]shar\w*|in[- ]kind|counterpart|distributed|divided|dont|y compris|incluid[oa]s?)\b/i;
/** In brackets stands what a sum consists of, but for what it was before. */
const breakdown = /\((?!\s*(?:was|were|before|formerly|previously|originally|now|later)\b)[^()]*\)/gi;

/** True where another sum stands behind the first, and nothing says that it is a part of it. */
const namesOther = (rest: string): boolean => !parts.test(rest.replace(breakdown, " ")) && holdsSum(rest);

const holdsSum = (rest: string): boolean => [...rest.replace(breakdown, " ").matchAll(money)].some(isSum);

/** A remark of words, which leaves an amount what it is: "(INCLE)". What says of a part or a sum is none. */
const remark = /\((?!(?:of which|incl|total|match|cost)\b)[^()\d$]*\)/gi;

/** True when the text is nothing but amounts joined by "and", ";", "+": each stands by itself. */
function listed(printed: string, found: readonly RegExpMatchArray[]): boolean {
  const bare = printed.replace(remark, (words) => " ".repeat(words.length));
  if (found.length < 2 || !found.every(({ groups }) => groups?.before || groups?.after)) return false;
  let at = 0;
  for (const match of found) {
    if (!/^[\s¤]*(?:and|et|y|[;,+&/])?[\s¤]*$/i.test(bare.slice(at, match.index))) return false;
    at = match.index! + match[0].length;
  }
  return /^[\s.¤]*(?:respectively)?[\s.]*$/.test(bare.slice(at));
}

/** Behind each amount a remark says which one it is: "$500,000 (INCLE) and $250,000 (ESF)". */
const eachRemarked = (bare: string, found: readonly RegExpMatchArray[]): boolean =>
  found.every((match, at) => bare.slice(match.index! + match[0].length, found[at + 1]?.index).search(remark) !== -1);

function one(match: RegExpMatchArray, year: number | null, text: string, notes: Notes): Money[] | null {
  const number = numberOf(match);
  const factor = factorOf(match.groups?.unit ?? "");
  const usd = number === null ? null : Math.round(number * factor * 100) / 100;
  if (usd === null || usd > 1e12) {
    unreadable(text, notes);
    return null;
  }
  if (usd > LARGEST)
    notes.doubt("amount", text, "unusual-amount", "No award of these lists is nearly as large.", {
      severity: "warning",
    });
  if (usd < SMALLEST)
    notes.doubt("amount", text, "small-amount", "No award is as small as this.", { severity: "warning" });
  const canonical = written(usd);
  if (factor > 1)
    notes.change(
      "amount",
      text,
      canonical,
      "written-out",
      "The number is written with a word or letter for its zeros.",
    );
  else if (/\d[\s'’]\d|\d\.\d{3}|,\d\d?$/.test(match.groups?.number ?? ""))
    notes.change("amount", text, canonical, "other-marks", "Thousands and decimals are marked as in other languages.");
  return [{ usd, fiscalYear: year, printed: text === canonical ? null : text }];
}

/** Where a word gives the zeros, what follows the dot are decimals however many: "1.125 million". */
function numberOf(match: RegExpMatchArray | undefined): number | null {
  const { number = "", unit } = match?.groups ?? {};
  return unit && /^\d+\.\d+$/.test(number) ? Number(number) : readNumber(number);
}

function factorOf(unit: string): number {
  if (/^(?:b)/i.test(unit)) return 1e9;
  if (/^(?:thousand|mil|mille|k)$/i.test(unit)) return 1e3;
  return unit === "" ? 1 : 1e6;
}

/** "1,250,000.50", "1 250 000,00", "1.250.000"; null where the groups are not of three or where it could be either. */
export function readNumber(printed: string): number | null {
  const text = printed.replace(/[\s\u00a0\u202f'’]/g, " ").trim();
  if (/^\d+(?:\.\d\d?)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d\d?)?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d\d?)?$/.test(text)) return Number(text.replaceAll(" ", "").replace(",", "."));
  if (/^\d{1,3}(?:\.\d{3})+,\d\d?$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(text))
    return Number(text.replaceAll(".", "").replace(",", "."));
  return /^\d+,\d\d?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

/** A letter or a slipped mark among the digits: the text stays, and a correction is offered where one is plain. */
function unreadable(text: string, notes: Notes): void {
  if (!/\d/.test(text)) {
    const reason = "It says no amount in numbers; the words are kept.";
    notes.doubt("amount", text, "amount-words", reason, { severity: "warning" });
    return;
  }
  const letters = text.replace(/(?<=[\d,$\s])[Oo](?=[\d,Oo]|$)/g, "0").replace(/(?<=[\d,$])[lI](?=[\d,]|$)/g, "1");
  const digits = letters.replace(/(?<=\d)[.;](?=\d{3}(?!\d))/g, ",").replace(/(?<=\d), (?=\d{3})/g, ",");
  const fixed = /^\s*\$?\s*(\d{1,3}(?:,\d{3})+)\s*$/.exec(digits)?.[1];
  notes.doubt("amount", text, "no-amount", "No amount in US dollars could be read here.", {
    fix: fixed === undefined ? null : `$${fixed}`,
  });
}

const kinds: Record<AmountKind, RegExp> = {
  obligated: /oblig|engag[ée]|awarded|committed|comprometid/i,
  planned: /plan|proposed|request|budget|prévu|previst/i,
  disbursed: /disburs|spent|expend|outlay|paid|décaiss|desembols|vers[ée]/i,
  ceiling: /ceiling|total estimated cost|\btec\b|maximum|plafond|techo|not to exceed/i,
  printed: /printed|stated/i,
};

/** Which kind of amount a word means; "printed" where it says none. */
export function amountKindOf(text: string): AmountKind {
  if (text === "") return "printed";
  for (const kind of Object.keys(kinds) as AmountKind[]) if (kinds[kind].test(text)) return kind;
  return "printed";
}

/** Amounts of a text as most tables state them: of no kind, without a year. All records that print it share them. */
export function readPrintedAmounts(text: string, asOf: string | null): Read<Amount[]> {
  const { value, doubts, changes } = readAmounts(text);
  const amounts = value.map((money) => Object.freeze(amountOf(money, "printed", null, asOf)));
  return { value: shared(amounts), doubts, changes };
}

export function amountOf(money: Money, kind: AmountKind, fiscal: number | null, asOf: string | null): Amount {
  return { kind, usd: money.usd, fiscalYear: money.fiscalYear ?? fiscal, asOf, printed: money.printed };
}
