import { LONGEST_CELL, LONGEST_VALUE } from "./bounds.ts";
import type { Code } from "./codes.ts";
import type { ImportProblem, Place } from "./imported.ts";
import type { RawField, RawRecord } from "./raw-record.ts";
import { mendLetters } from "./table/mend-letters.ts";

/** What a cell begins with that a spreadsheet would compute. */
export const formula = /^[\t\r ]*(?:[=＝＠@]\s*[\p{L}(+\-@"'\d\\]|[+\-＋－]\s*[\p{L}(@=]|[+-]\d[\d.]*\s*[+\-*/]\s*\d)/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: programs write these where a line ends.
const lineEnds = /[\u000b\u000c\u0085]/g;
const markup = /<\/?(?:[a-z][a-z0-9]{0,9})(?:\s[^<>]*)?\/?>|<!--|<script\b/i;
/** A letter that an encoding did not have: "r?gion". Addresses of pages have such signs too. */
const asked = /\p{L}\?\p{Ll}/u;

/** What is the matter with the letters of a text, and the text without what nobody sees. */
export interface OddText {
  code: "control-characters" | "lost-letters" | "mojibake" | "markup";
  text: string;
  fix: string | null;
}

/** Null for a text of which nothing is to be told. */
export function oddIn(text: string): OddText | null {
  if (text.search(controls) !== -1) {
    // In place of a line's end spreadsheets leave a vertical tab.
    const bare = text.replace(lineEnds, "\n").replace(controls, "").trim();
    return { code: "control-characters", text: bare, fix: null };
  }
  if (text.includes("\ufffd") || (asked.test(text) && !/:\/\/|www\.|[?&]\w+=/.test(text)))
    return { code: "lost-letters", text, fix: null };
  const fix = mendLetters(text);
  if (fix !== null) return { code: "mojibake", text, fix };
  return markup.test(text) ? { code: "markup", text, fix: null } : null;
}

export const ODD_REASONS: Readonly<Record<OddText["code"], string>> = {
  "control-characters": "The text holds control characters that nobody sees; they were left out.",
  "lost-letters": "Letters of the file cannot be read in its encoding.",
  mojibake: "Letters were read in the wrong encoding before they came into this file.",
  markup: "The text holds mark-up of a web page; it is kept as text and never run.",
};

/** Tells of the texts of a record that came from no table, and takes from them what nobody sees. */
export function tellOddTexts({ text, place, places }: RawRecord): ImportProblem[] {
  const problems: ImportProblem[] = [];
  for (const field of Object.keys(text) as RawField[]) {
    const value = text[field] ?? "";
    const at: Place = { ...place, ...places?.[field], n: place.n };
    const tell = (code: Code, reason: string, severity: "error" | "warning" = "warning", fix: string | null = null) =>
      problems.push({ ...at, field, value: value.slice(0, LONGEST_VALUE), code, reason, severity, fix });
    if (value.length > LONGEST_CELL)
      tell("too-long", "The text holds more than 20,000 characters; the rest was left out.", "error");
    if (formula.test(value) && field !== "amount" && !/^[-–—]\s/.test(value))
      tell("formula", "The text begins as a formula does; it is kept as text and never computed.");
    const odd = oddIn(value);
    if (odd === null) continue;
    tell(odd.code, ODD_REASONS[odd.code], "warning", odd.fix);
    text[field] = odd.text;
  }
  return problems;
}
