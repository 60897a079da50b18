/** What was taken from a document that a person handed over. Plain data; it lives in memory only. */
export interface DocumentText {
  kind: "pdf" | "docx" | "mail" | "text";
  /** As the document names itself; empty where it does not. */
  title: string;
  /** `fr`, `pt-BR`; empty where it does not say. */
  lang: string;
  headings: { level: number; text: string }[];
  /** Boxes of a form, and label and value side by side in a table. */
  fields: DocumentField[];
  /** In the order of reading; an empty text parts two paragraphs. */
  lines: DocumentLine[];
  /** Pages that it has, and how many were read; null where it has none to count. */
  pages: { all: number; read: number } | null;
  /** It holds more than was taken. */
  truncated: boolean;
  /** What of it nobody could read, though it is there. */
  unread: Unread;
}

export interface Unread {
  /** Pages with no or hardly any text: blank, or pictures as from a scanner. */
  thin: number;
  /** Pages that are damaged. */
  damaged: number;
  /** Files that hang on a message. */
  attached: number;
}

export const NOTHING_UNREAD: Unread = { thin: 0, damaged: 0, attached: 0 };

export interface DocumentField {
  label: string;
  value: string;
  where: Where;
}

export interface DocumentLine {
  text: string;
  where: Where;
}

/** Where in a document something stands; all counted from 1. */
export type Where =
  | { kind: "line"; page: number | null; line: number }
  | { kind: "form"; page: number }
  | { kind: "paragraph"; paragraph: number }
  | { kind: "table"; table: number; row: number }
  /** At the head of every page of a Word document. */
  | { kind: "letterhead" };

/** A document that cannot be read, by the reason; each is a sentence for the person (`documentNo...` in the catalogue). */
export type DocumentRefusal =
  | "empty"
  | "too large"
  | "locked"
  | "broken"
  | "no text"
  | "image"
  | "old word"
  | "other archive"
  | "unpacks too large"
  | "web page"
  | "unknown";

export type DocumentOutcome = { kind: "read"; text: DocumentText } | { kind: "refused"; why: DocumentRefusal };

/** Largest document that is read, in bytes; a larger one is refused before a byte of it is read. */
export const MOST_DOCUMENT_BYTES = 32 * 1024 * 1024;
/** Most text that is taken, in UTF-16 units: as much as a reading holds. */
export const MOST_DOCUMENT_TEXT = 100_000;
/** Most pages of a PDF that are looked at. */
export const MOST_DOCUMENT_PAGES = 120;
/** Letters and digits below which a page has hardly any text: a stamp, a page number. */
export const THIN_PAGE = 40;
export const MOST_DOCUMENT_FIELDS = 400;
export const LONGEST_FIELD = 500;
