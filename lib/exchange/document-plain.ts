import { decodeOldText } from "./decode-old-text.ts";
import { decodeText } from "./decode-text.ts";
import {
  type DocumentLine,
  type DocumentOutcome,
  type DocumentText,
  MOST_DOCUMENT_TEXT,
  NOTHING_UNREAD,
} from "./document-shape.ts";
import { readMail } from "./mail-text.ts";

/** A file of plain text, in whatever encoding, or a message as mail programs save it. */
export function readPlainFile(bytes: Uint8Array): DocumentOutcome {
  const mail = readMail(bytes);
  if (mail !== null) {
    const outcome = readPlainText(mail.text);
    if (outcome.kind === "refused") return outcome;
    const unread = { ...NOTHING_UNREAD, attached: mail.attached };
    return { kind: "read", text: { ...outcome.text, kind: "mail", unread } };
  }
  // Four bytes are the most that a letter takes, so nothing that is kept is lost by this.
  const taken = bytes.subarray(0, MOST_DOCUMENT_TEXT * 4 + 4);
  const { text, encoding } = decodeText(taken);
  return readPlainText((encoding === "windows-1252" ? decodeOldText(taken) : null) ?? text, bytes.length);
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
  unread: NOTHING_UNREAD,
};

/** Line ends made one, and characters that draw nothing left out. */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, "\n")
    .replace(/\u00a0/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go.
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "");
