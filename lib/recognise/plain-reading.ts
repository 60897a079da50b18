import { LONGEST_READING, LONGEST_VALUE, MOST_FIELDS, type Reading } from "./reading.ts";

const LABELLED = /^\s*([\p{L}\d][^:\n]{1,78}?)\s*[:：]\s+(\S.*)$/u;
const HEADING_LENGTH = 90;

/** A reading of plain text: blocks by blank lines, `label: value` lines as fields, a short first line as the heading. */
export function plainReading(input: { url: string; title?: string; lang?: string; text: string }): Reading {
  const text = input.text.replace(/\r\n?/g, "\n").slice(0, LONGEST_READING);
  const lines = text.split("\n").map((line) => line.trim());
  const fields = fieldsIn(lines);
  const first = lines.find((line) => line !== "") ?? "";
  const isHeading =
    lines.filter((line) => line !== "").length > 1 &&
    first.length <= HEADING_LENGTH &&
    !/[.!?:;,]$/.test(first) &&
    !LABELLED.test(first);
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

function fieldsIn(lines: string[]): Reading["fields"] {
  const fields: Reading["fields"] = [];
  for (const line of lines) {
    const match = line.length < 400 ? LABELLED.exec(line) : null;
    const label = match?.[1] ?? "";
    // A sentence with a colon in it is no label.
    if (!match || label.split(/\s+/).length > 9 || /^https?$/i.test(label)) continue;
    fields.push({ label: label.slice(0, LONGEST_VALUE), value: (match[2] ?? "").slice(0, LONGEST_VALUE) });
    if (fields.length >= MOST_FIELDS) break;
  }
  return fields;
}

/** Lines broken by a mailer at some 70 letters are one paragraph. */
function joinWrapped(lines: string[]): string {
  let text = "";
  let before = "";
  for (const line of lines) {
    const wrapped =
      before.length > 55 && before.length < 100 && line !== "" && /^[\p{Ll}\d(]/u.test(line) && !/[.:!?]$/.test(before);
    text += text === "" ? line : `${wrapped ? " " : "\n"}${line}`;
    before = line;
  }
  return text;
}
