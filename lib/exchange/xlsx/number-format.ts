import { dollarOfPlace } from "./dollar-places.ts";

/** What a cell's format says of its number; null where the number alone says as much, and "dollars" where it does too. */
export type NumberFormat = "date" | "time" | "percent" | "dollars" | readonly Section[] | null;

/** One of the parts that a format has for numbers of different sizes, with what stands around them. */
export interface Section {
  /** Null where the number alone says as much. */
  shown: Shown | null;
  /** The numbers that it is for, where the format itself says so: `[>=1000]`. */
  condition: { sign: string; limit: number } | null;
}

interface Shown {
  before: string;
  behind: string;
  /** In groups of thousands. */
  grouped: boolean;
  /** Digits that are always shown: with five of them 123 is "00123". 0: no number is shown, only words. */
  digits: number;
  /** What stands among the digits: `00"CA"0000`. */
  among: readonly Gap[];
}

interface Gap {
  text: string;
  /** Digits that stand behind it. */
  last: number;
}

/** A longer one is no format. */
const LONGEST = 1_000;
/** Programs know no number of more digits. */
const MOST_DIGITS = 15;

/** `code`: the file's own, which goes before what a program shows by the id alone. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "date";
    if (id === 9 || id === 10) return "percent";
    return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? "time" : null;
  }
  // Words in quotation marks, colours and places in brackets, escaped letters say nothing of dates.
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").split(";")[0] ?? "";
  // A place for a digit stands in no date but behind its seconds: the letters of "AUD #,##0" are no days.
  if (!/#|(?<!s\.0*)0/i.test(bare)) {
    if (/[yd]|m{2,}.*\//i.test(bare) || /mmm/i.test(bare)) return "date";
    // Hours beyond a day stand in brackets.
    if (/[hs]/i.test(bare) || /\[[hms]+\]/i.test(code)) return "time";
  }
  if (bare.includes("%")) return "percent";
  if (code.length > LONGEST) return null;
  // The fourth is for texts.
  const sections = sectionsOf(code).slice(0, 3).map(readSection);
  if (sections.some(({ shown }) => shown !== null)) return sections;
  // A place alone, as dates have it, is no sign.
  return /\$|\bUSD\b/.test(code.replace(/\[\$-[^\]]*\]/g, "")) ? "dollars" : null;
}

/** A number as its cell shows it, but with all its digits; null where the number alone says as much. */
export function shownNumber(sections: readonly Section[], number: number): string | null {
  const shown = sectionFor(number, sections)?.shown;
  if (!shown) return null;
  if (shown.digits === 0) return shown.before;
  const text = written(Math.abs(number), shown);
  // A number of less than nothing stands in brackets, nothing behind a dash: here both are written as any other.
  const [before, behind] =
    number > 0 ? [shown.before, shown.behind] : [shown.before.replace(/[(–-]/g, ""), shown.behind.replace(/\)/g, "")];
  return `${number < 0 ? "-" : ""}${before.trimStart()}${text}${behind}`.trim();
}

/** Fifteen digits, as spreadsheets show them at the most; of cents always two. */
function written(number: number, { grouped, digits, among }: Shown): string {
  const plain = String(Number(number.toPrecision(MOST_DIGITS)));
  if (plain.includes("e")) return plain;
  const [whole = "", cents = ""] = plain.split(".");
  const padded = whole.padStart(digits, "0");
  if (among.length > 0) return `${apart(padded, among)}${cents === "" ? "" : `.${cents.padEnd(2, "0")}`}`;
  const groups = grouped ? padded.replace(/\B(?=(?:\d{3})+$)/g, ",") : padded;
  return cents === "" ? groups : `${groups}.${cents.padEnd(2, "0")}`;
}

/** Digits are put in from the right, as a spreadsheet does: 201234 by `00"CA"0000` is "20CA1234". */
function apart(digits: string, among: readonly Gap[]): string {
  let from = 0;
  let text = "";
  for (const gap of among) {
    const to = Math.max(from, digits.length - gap.last);
    text += `${digits.slice(from, to)}${gap.text}`;
    from = to;
  }
  return `${text}${digits.slice(from)}`;
}

function sectionFor(number: number, sections: readonly Section[]): Section | undefined {
  if (sections.some(({ condition }) => condition !== null))
    return (
      sections.find(({ condition }) => condition !== null && holds(number, condition)) ??
      sections.find(({ condition }) => condition === null)
    );
  if (number < 0 && sections.length > 1) return sections[1];
  return number === 0 && sections.length > 2 ? sections[2] : sections[0];
}

function holds(number: number, { sign, limit }: NonNullable<Section["condition"]>): boolean {
  if (sign === "<>") return number !== limit;
  const equal = sign.includes("=") && number === limit;
  return equal || (sign.includes("<") && number < limit) || (sign.includes(">") && number > limit);
}

/** A literal text, an escaped letter, room of a letter's width, something in brackets, a number as it is, any other letter. */
const token = /"[^"]*"?|\\.|[_*].|\[[^\]]*\]|General|./gisu;

function sectionsOf(code: string): string[][] {
  const sections: string[][] = [[]];
  for (const [sign] of code.matchAll(token)) {
    if (sign === ";") sections.push([]);
    else sections.at(-1)?.push(sign);
  }
  return sections;
}

function readSection(signs: readonly string[]): Section {
  const texts = { before: "", behind: "" };
  let digits = "";
  let place = "";
  let condition: Section["condition"] = null;
  const gaps: { text: string; at: number }[] = [];
  for (const [at, sign] of signs.entries()) {
    const side = digits === "" ? "before" : "behind";
    const [, currency, where = ""] = /^\[\$([^\]-]*)-?([^\]]*)\]$/.exec(sign) ?? [];
    const [, compared, limit] = /^\[([<>=]{1,2})\s*(-?[\d.]+)\]$/.exec(sign) ?? [];
    if (currency !== undefined) {
      texts[side] += currency;
      if (currency.trim() === "$") place = where;
    } else if (compared !== undefined) condition = { sign: compared, limit: Number(limit) };
    else if (/^General$/i.test(sign)) digits += "#";
    else if (/^[_*]./.test(sign)) texts[side] += " ";
    else if (/^["\\]/.test(sign)) texts[side] += sign.replace(/^["\\]|"$/g, "");
    else if (/^[#0?.,]$/.test(sign)) {
      if (texts.behind !== "" && !/[.,]/.test(sign)) {
        gaps.push({ text: texts.behind, at: digits.length });
        texts.behind = "";
      }
      digits += sign;
    }
    // Colours say nothing of a number, and nothing does the letter of an exponent.
    else if (sign.length === 1 && !(/[eE]/.test(sign) && /[+-]/.test(signs[at + 1] ?? ""))) texts[side] += sign;
  }
  const among = gapsOf(gaps, digits, signs);
  if (among.length === 0) texts.behind = `${gaps.map(({ text }) => text).join("")}${texts.behind}`;
  return { shown: shownBy(texts, digits, dollarOfPlace(place), among), condition };
}

/** Words among digits, and any mark among the digits of a number that has so many. A space or a mark of thousands is neither. */
function gapsOf(gaps: readonly { text: string; at: number }[], digits: string, signs: readonly string[]): Gap[] {
  const [whole = ""] = digits.split(".");
  const isOther = /,$/.test(whole) || signs.some((sign) => /^[/eE]$/.test(sign));
  const words = gaps.map(({ text }) => text.replace(dollars, " ")).join("");
  if (isOther || gaps.some(({ at }) => at > whole.length)) return [];
  if (!/[\p{L}\p{Sc}]/u.test(words) && !(/^0+$/.test(digits) && /[^\s.,'’]/.test(words))) return [];
  return gaps.map(({ text, at }) => ({ text, last: whole.slice(at).replace(/,/g, "").length }));
}

/** What says that a number is in dollars of the United States. */
const dollars = /US\s?\$|\$\s?US|\bUSD?\b|\b(?:U\.?S\.? )?dollars?\b|\$/gi;
/** What stands behind a number that is shown in thousands or millions, all of which is written here. */
const units = /^\s*(?:k|mn?|mm|bn?|thousands?|millions?|billions?|milliers|mille|mil|miles|mio|millones)\.?(?!\p{L})/iu;

function shownBy(
  texts: { before: string; behind: string },
  digits: string,
  dollar: string | null,
  among: readonly Gap[],
): Shown | null {
  const scaled = /,(?:\.|$)/.test(digits);
  const before = texts.before.replace(/\s+/g, " ");
  const bare = texts.behind.replace(/\s+/g, " ");
  const behind = `${scaled ? bare.replace(units, "") : bare}${dollar === null ? "" : ` ${dollar}`}`;
  const padded = /^0{2,}$/.test(digits) ? Math.min(digits.length, MOST_DIGITS) : 1;
  const says = /\p{L}|\p{Sc}/u.test(
    `${before} ${among.map(({ text }) => text).join(" ")} ${behind}`.replace(dollars, " "),
  );
  if (!says && padded === 1) return null;
  return { before, behind, grouped: /[#0?],[#0?]/.test(digits), digits: digits === "" ? 0 : padded, among };
}
