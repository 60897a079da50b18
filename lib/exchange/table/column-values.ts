import { fold } from "../../list/fold.ts";
import { placeOf } from "../normalise/country-book.ts";
import { isKnownCurrency } from "../normalise/currencies.ts";
import { findDates } from "../normalise/dates.ts";
import { namesPayer } from "../normalise/funders.ts";
import type { GridRow } from "./grid.ts";
import { twoLetterCodes } from "./three-letters.ts";

/** What the cells of a column look like: shares of those that are filled, 0 to 1. */
export interface ColumnValues {
  /** Cells that say something. */
  filled: number;
  /** One day or month; start and end in one cell. */
  dates: number;
  periods: number;
  /** Sums of money, and those of them with a sign, a word or groups of thousands. */
  money: number;
  marked: number;
  /** Bare numbers of tens of thousands and more that end in noughts. */
  round: number;
  countries: number;
  awards: number;
  /** Whole numbers up to 120, as a project lasts months. */
  small: number;
  organisations: number;
  /** Offices that pay: "DOL/ILAB". */
  payers: number;
  /** Several names in one cell, divided by semicolons. */
  lists: number;
  /** Words in a cell, at the median, and how many cells differ from all others. */
  words: number;
  distinct: number;
  /** Cells with a digit: addresses, codes. */
  digits: number;
}

/** Rows that are looked at: enough to see a habit, few enough to cost nothing. */
export const LOOKED_AT = 200;
const LONGEST = 1_000;
const nothing = /^(?:[\s\-–—_.?]*|n\/?a|none|nil|tbd|tbc|pending|unknown|#\p{Lu}+[/?!\p{Lu}0-9]*)$/iu;
const joint = /^[\s,;]*(?:-|–|—|→|to|through|thru|until|till|à|au|al?|hasta)[\s,;]*$/i;
const sum =
  /^\(?(?:USD?|US ?\$|\$US|\$)?\s*(\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d{1,2})?\s*(?:k|m|thousand|million|mille|mil|millones)?\s*(?:\$|USD?|US\$|(?:US )?dollars?|d[oó]lares)?\)?$/i;
/** A sum with the sign or the code of another currency. */
const otherSum =
  /^(?:(?<before>[€£¥₹₦]|\p{Lu}{3,4})\s?)?\d[\d,.'’ \u00a0\u202f]{2,}(?:\s?(?<behind>[€£¥₹₦]|\p{Lu}{3,4}))?$/u;
const mark = /[$]|\bUSD?\b|dollar|d[oó]lares|\d[,.'’ \u00a0\u202f]\d{3}\b/i;
const award = /^(?=[^\s]*\d{2})(?=[^\s]*\p{L})[\p{L}\d][\p{L}\d./-]{6,30}$/u;
const organisationWords =
  /\b(?:organi[sz]ations?|organisations?|organizaci[oó]n|foundation|fondation|fundaci[oó]n|association|asociaci[oó]n|institute?|instituto|university|universit[eé]|universidad|college|inc|ltd|llc|gmbh|alliance|alianza|council|conseil|consejo|committee|comit[eé]|federation|f[eé]d[eé]ration|federaci[oó]n|society|soci[eé]t[eé]|sociedad|ministry|minist[eè]re|ministerio|department|trust|coalition|consortium|corporation|corporaci[oó]n|ngo|ong|a\.? ?c|s\.? ?c|caritas|red cross|nations|unicef|unodc|ilo|iom|unhcr|international$|ligue|liga|bureau|agency|agence|agencia)\b/i;
const acronym = /^(?:\p{Lu}[\p{Lu}\d.&/-]{2,9}|.+\(\p{Lu}[\p{L}\d-]{1,9}\))$/u;

/** True where the list knows an organisation of this name. */
export type Knows = (name: string) => boolean;

/** The cells of one column over the first rows; `beside` gives the prose of a row, in which its organisation is named. */
export function valuesOf(
  index: number,
  rows: readonly GridRow[],
  knows: Knows,
  proseOf: (row: GridRow) => string,
): ColumnValues {
  const found = { dates: 0, periods: 0, money: 0, countries: 0, awards: 0, small: 0 };
  const others = { marked: 0, round: 0, organisations: 0, payers: 0, lists: 0, digits: 0 };
  const texts: string[] = [];
  const words: number[] = [];
  for (const row of rows) {
    const text = (row.cells[index] ?? "").trim();
    if (text === "" || nothing.test(text)) continue;
    const cell = text.slice(0, LONGEST);
    texts.push(cell);
    words.push(cell.split(/\s+/).length);
    if (cell.length < 120) {
      const kind = kindOf(cell);
      if (kind !== null) found[kind] += 1;
      if (kind === null && namesPayer(cell)) others.payers += 1;
      if (kind === "money" && (mark.test(cell) || isOtherSum(cell))) others.marked += 1;
    }
    if (/^[1-9]\d{2,7}00(?:\.00?)?$/.test(cell)) others.round += 1;
    if (/\d/.test(cell)) others.digits += 1;
    if (cell.includes(";")) others.lists += 1;
    if (isOrganisation(cell, knows, () => proseOf(row))) others.organisations += 1;
  }
  const share = (count: number) => (texts.length === 0 ? 0 : count / texts.length);
  words.sort((a, b) => a - b);
  return {
    filled: texts.length,
    dates: share(found.dates),
    periods: share(found.periods),
    money: share(found.money),
    marked: share(others.marked),
    round: share(others.round),
    countries: share(found.countries),
    awards: share(found.awards),
    small: share(found.small),
    organisations: share(others.organisations),
    payers: share(others.payers),
    lists: share(others.lists),
    digits: share(others.digits),
    words: words[words.length >> 1] ?? 0,
    distinct: share(new Set(texts).size),
  };
}

function kindOf(text: string): "dates" | "periods" | "money" | "countries" | "awards" | "small" | null {
  if (/^\d{1,3}$/.test(text)) return Number(text) > 0 && Number(text) <= 120 ? "small" : null;
  if (
    sum.test(text) &&
    (mark.test(text) || /\d{4}/.test(text)) &&
    !/^(?:19|20)\d\d$/.test(text) &&
    !/^\d{1,2}[.]\d{4}$/.test(text)
  )
    return "money";
  if (isOtherSum(text)) return "money";
  const dates = /\d/.test(text) ? findDates(text, "month-first").filter(({ yearless }) => !yearless) : [];
  const [first, last] = dates;
  if (first && dates.length === 1 && first.from === 0 && first.to === text.length && text.length > 4) return "dates";
  if (first && last && dates.length === 2 && joint.test(text.slice(first.to, last.from))) return "periods";
  if (isPlaces(text)) return "countries";
  return award.test(text) && !/[a-z]{3}/.test(text) ? "awards" : null;
}

/** "€250,000", "XOF 1 000 000": with one known currency, before the number or behind it. */
function isOtherSum(text: string): boolean {
  const { before, behind } = otherSum.exec(text)?.groups ?? {};
  const money = before ?? behind;
  return money !== undefined && (before === undefined || behind === undefined) && isKnownCurrency(money);
}

/** Nothing but names of countries, or their codes of three letters. */
function isPlaces(text: string): boolean {
  const isCountry = (name: string) => placeOf(name)?.kind === "country";
  if (isCountry(text) || twoLetterCodes(text) !== null) return true;
  const names = text
    .split(/[;,&+/|\n]|\s(?:and|et|y|e)\s/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length > 1 && names.every(isCountry);
}

function isOrganisation(text: string, knows: Knows, prose: () => string): boolean {
  if (text.length < 3 || text.length > 120 || !/^\p{L}/u.test(text)) return false;
  if (acronym.test(text) || organisationWords.test(text) || knows(fold(text))) return true;
  const said = prose();
  return text.length > 5 && said.length > text.length && said.includes(text);
}
