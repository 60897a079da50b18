import { type Pattern, pattern } from "../list/pattern.ts";

const WORD = "([\\p{L}]{2,12})\\.?";
const FORMS: [Pattern, (m: RegExpExecArray, dayFirst: boolean) => string | null][] = [
  [() => /(?<!\d)(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)/, (m) => iso(m[1], m[2], m[3])],
  [
    () => /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|\2\d)/,
    (m, dayFirst) => {
      const year = m[4]!.length === 2 ? `20${m[4]}` : m[4];
      // Days are written before months wherever points stand between them.
      const isDayFirst = Number(m[3]) <= 12 && (dayFirst || Number(m[1]) > 12 || m[2] === ".");
      return isDayFirst ? iso(year, m[3], m[1]) : iso(year, m[1], m[3]);
    },
  ],
  [
    pattern(
      `(?<!\\d)(\\d{1,2})(?:\\s?(?:er|st|nd|rd|th|º|°|o|-?го|-?е))?[\\s-]+(?:de\\s+|of\\s+|da\\s+)?${WORD},?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`,
      "iu",
    ),
    (m) => iso(m[3], monthOf(m[2]), m[1]),
  ],
  [pattern(`${WORD}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, "iu"), (m) => iso(m[3], monthOf(m[1]), m[2])],
  [pattern(`${WORD}\\s+(?:de\\s+)?(\\d{4})(?!\\d)`, "iu"), (m) => iso(m[2], monthOf(m[1]))],
  [() => /(?<!\d)(\d{4})-(\d{2})(?![\d-])/, (m) => iso(m[1], m[2])],
  [() => /(?<!\d)(\d{1,2})\/(\d{4})(?!\d)/, (m) => iso(m[2], m[1])],
];

function monthOf(word: string | undefined): string | undefined {
  const start = (word ?? "").toLowerCase();
  if (start.length >= 3)
    for (const names of monthNames()) {
      const index = names.findIndex((name) => start.startsWith(name));
      if (index >= 0) return String(index + 1);
    }
  return undefined;
}

let months: string[][] | null = null;
/** How the months begin in our languages, as far as it tells them apart: in a phrase Russian says "мая". */
function monthNames(): string[][] {
  months ??= ["en", "fr", "es", "pt", "ru", "ar", "ar-SY", "ar-DZ"].map((language) => {
    const names = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) =>
      names
        .format(Date.UTC(2000, month))
        .toLowerCase()
        .replace(/^(jui.|ма(?=й)|...).*/, "$1"),
    );
  });
  return months;
}

function iso(year?: string, month?: string, day?: string): string | null {
  const y = Number(year);
  const m = Number(month);
  if (!(y >= 1990 && y <= 2100) || !(m >= 1 && m <= 12)) return null;
  const d = day === undefined ? undefined : Number(day);
  if (d !== undefined && !(d >= 1 && d <= 31)) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  return d === undefined ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(d)}`;
}

/** Do days stand before months? A page's own dates tell, and where they do not its language. */
export function isDayFirst(lang: string, text: string): boolean {
  const day = DAY_BEFORE.test(text);
  return day === DAY_BEHIND.test(text) ? !/^en-US$|^en$|^$/i.test(lang) : day;
}
const DAY_BEFORE = /(?<![\d/-])(?:1[3-9]|2\d|3[01])([/-])(?:0?\d|1[0-2])\1(?:\d{4}|\d\d)(?![\d/-])/;
const DAY_BEHIND = /(?<![\d/-])(?:0?\d|1[0-2])([/-])(?:1[3-9]|2\d|3[01])\1(?:\d{4}|\d\d)(?![\d/-])/;

/** The first date of a short text in the precision given (`2026-10`, `2026-10-01`), with where it ends. */
export function dateIn(text: string, dayFirst: boolean): { date: string; end: number } | null {
  let best: { date: string; start: number; end: number } | null = null;
  for (const [form, read] of FORMS) {
    const match = form().exec(text.slice(0, 500));
    const date = match ? read(match, dayFirst) : null;
    if (
      match &&
      date &&
      (!best || match.index < best.start || (match.index <= best.start + 3 && date.length > best.date.length))
    )
      best = { date, start: match.index, end: match.index + match[0].length };
  }
  return best && { date: best.date, end: best.end };
}

/** Two dates in a row: a period. "October 2025 to September 2027", "01/10/2025 - 30/09/2027", "January to June 2027". */
export function periodIn(given: string, dayFirst: boolean): { start: string; end: string } | null {
  const text = withYear(given);
  const first = dateIn(text, dayFirst);
  if (!first) return null;
  const second = dateIn(text.slice(first.end, first.end + 60), dayFirst);
  return second && second.date.slice(0, 7) >= first.date.slice(0, 7) ? { start: first.date, end: second.date } : null;
}

/** A year said once is the year of both. */
function withYear(text: string): string {
  const match = ONE_YEAR().exec(text.slice(0, 300));
  if (!match || !monthOf(match[2]) || !monthOf(match[5])) return text;
  const first = match[1]! + match[2]! + match[3]!;
  return `${text.slice(0, match.index)}${first} ${match[6]}${text.slice(match.index + first.length)}`;
}
const ONE_YEAR = pattern(
  String.raw`(?<!\p{L})((?:\d{1,2}(?:er|st|nd|rd|th|º)?\s+(?:de\s+)?)?)(\p{L}{3,12})((?:\s+\d{1,2})?)\.?\s*(?:–|-|to|through|until|à|au|al|a|hasta|até|ao|e|et|y|and|и|до|по|إلى)\s*((?:\d{1,2}(?:er|st|nd|rd|th|º)?\s+(?:de\s+)?)?)(\p{L}{3,12})(?:\s+\d{1,2},?)?\s+(?:de\s+)?(\d{4})(?!\d)`,
  "iu",
);

/** "36 months from 1 October 2027": a length and a beginning in one phrase; the last day is one before the anniversary. */
export function spanIn(text: string, dayFirst: boolean): { start: string; end: string } | null {
  const length = LENGTH().exec(text.slice(0, 200));
  if (!length) return null;
  const behind = text.slice(length.index + length[0].length, length.index + 90);
  const before = text.slice(Math.max(0, length.index - 60), length.index);
  const from =
    (BEGINS().test(behind) ? dateIn(behind, dayFirst) : null) ??
    (BEGINS().test(before) ? dateIn(before, dayFirst) : null);
  return from ? endOf(from.date, length) : null;
}

/** When what begins then is over; null where the text tells no length that a project has. */
export function spanFrom(start: string, text: string): { start: string; end: string } | null {
  const length = LENGTH().exec(text);
  return length ? endOf(start, length) : null;
}

function endOf(start: string, [, count = "", unit = ""]: RegExpExecArray): { start: string; end: string } | null {
  const months = countOf(count) * (/^(an|year|añ|лет|год)/i.test(unit) ? 12 : 1);
  return months >= 1 && months <= 120 ? { start, end: monthsLater(start, months) } : null;
}
/** Lengths of projects that letters spell out, each before its number. */
const COUNTS = "one un une um 1 two deux dos dois 2 three trois tres três 3 six seis 6 twelve douze doce doze 12";
const countOf = (word: string): number =>
  Number(/^\d/.test(word) ? word : new RegExp(`\\b${word} \\D*(\\d+)`, "i").exec(COUNTS)?.[1]);
const LENGTH = pattern(
  String.raw`(?<![\d\p{L}])(\d{1,3}|[a-zê]{2,6})[\s-]*(months?|mois|meses|m[eê]s|years?|ans?|années?|años?|anos?|месяц\p{L}*|лет|года?)(?!\p{L})`,
  "iu",
);
/** Words before the day on which something begins; as a pattern's part. */
export const BEGINNING =
  "start\\p{L}*|kick-?off|launch\\p{L}*|démarr\\p{L}*|arranc\\p{L}*|começ\\p{L}*|comec\\p{L}*|begin\\p{L}*|commenc\\p{L}*|à (?:compter|partir)|dès|desde|a partir|inici\\p{L}*|comenz\\p{L}*|início|com início|début\\p{L}*|начиная|начн\\p{L}+";
const BEGINS = pattern(`(?<!\\p{L})(from|as of|effective|с|${BEGINNING})(?!\\p{L})`, "iu");

function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day] = date.split("-").map(Number);
  const end = new Date(Date.UTC(year, month - 1 + months, day ?? 1));
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, day === undefined ? 7 : 10);
}
