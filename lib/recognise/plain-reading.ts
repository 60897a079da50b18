import { pattern } from "../list/pattern.ts";
import { lineFields } from "./line-fields.ts";
import { LONGEST_READING, LONGEST_VALUE, type Reading } from "./reading.ts";
import { westernDigits } from "./western-digits.ts";

const LABELLED = pattern(String.raw`^\s*([\p{L}\d][^:\n]{1,78}?)\s*[:：]\s+(\S.*)$`, "u");
/** A line that goes on where the one before broke off; "2. Postal address" is a box of its own. */
const GOES_ON = pattern(String.raw`^(?!\d{1,2}[a-h]?[.)]\s|[a-h][.)]\s)[\p{Ll}\d(]`, "u");
const HEADING_LENGTH = 90;

/** A reading of plain text: blocks by blank lines, `label: value` lines as fields, a short first line as the heading. */
export function plainReading(input: { url: string; title?: string; lang?: string; text: string }): Reading {
  const text = westernDigits(input.text.replace(/\r\n?/g, "\n").slice(0, LONGEST_READING));
  const printed = text.split("\n");
  const lines = printed.map((line) => line.trim());
  const fields = lineFields(printed);
  const first = lines.find((line) => line !== "") ?? "";
  const isHeading =
    lines.filter((line) => line !== "").length > 1 &&
    first.length <= HEADING_LENGTH &&
    !/[.!?:;,]$/.test(first) &&
    !LABELLED().test(first);
  const joined = joinWrapped(lines);
  return {
    url: input.url.slice(0, 2_000),
    title: (input.title ?? "").slice(0, LONGEST_VALUE),
    lang: (input.lang ?? "").slice(0, 35),
    meta: {},
    headings: isHeading ? [{ level: 1, text: first }] : [],
    breadcrumb: [],
    fields,
    text: joined,
    mainLength: joined.length,
    truncated: input.text.length > LONGEST_READING,
  };
}

/** Lines broken by a mailer at some 70 letters are one paragraph. */
function joinWrapped(lines: string[]): string {
  let text = "";
  let before = "";
  for (const line of lines) {
    const wrapped =
      before.length > 55 && before.length < 100 && line !== "" && GOES_ON().test(line) && !/[.:!?]$/.test(before);
    text += text === "" ? line : `${wrapped ? " " : "\n"}${line}`;
    before = line;
  }
  return text;
}
