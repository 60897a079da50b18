import { decodeText } from "./decode-text.ts";
import { type DocumentLine, type DocumentOutcome, type DocumentText, MOST_DOCUMENT_TEXT } from "./document-shape.ts";

/** A file of plain text, in whatever encoding. */
export function readPlainFile(bytes: Uint8Array): DocumentOutcome {
  // Four bytes are the most that a letter takes, so nothing that is kept is lost by this.
  return readPlainText(decodeText(bytes.subarray(0, MOST_DOCUMENT_TEXT * 4 + 4)).text, bytes.length);
}

/** Text that a person pasted or selected; `length` where there was more of it. */
export function readPlainText(text: string, length = text.length): DocumentOutcome {
  const taken = cleaned(text.slice(0, MOST_DOCUMENT_TEXT));
  if (taken.trim() === "") return { kind: "refused", why: "empty" };
  const lines = taken
    .split("\n")
    .map((line, at): DocumentLine => ({ text: line.trimEnd(), where: { kind: "line", page: null, line: at + 1 } }));
  const truncated = text.length > MOST_DOCUMENT_TEXT || length > MOST_DOCUMENT_TEXT * 4 + 4;
  return { kind: "read", text: { ...nothing, kind: "text", lines, truncated } };
}

const nothing: Omit<DocumentText, "kind" | "lines"> = {
  title: "",
  lang: "",
  headings: [],
  fields: [],
  pages: null,
  truncated: false,
};

/** Line ends made one, and characters that draw nothing left out. */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, "\n")
    .replace(/\u00a0/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "");
