import { cleaned } from "./document-plain.ts";
import {
  type DocumentLine,
  type DocumentOutcome,
  type DocumentText,
  MOST_DOCUMENT_FIELDS,
  MOST_DOCUMENT_TEXT,
  NOTHING_UNREAD,
} from "./document-shape.ts";
import { type DocxParts, openDocx } from "./docx-archive.ts";
import { type Row, tableFields, tableLines } from "./docx-rows.ts";
import { attributeOf, type DocxStyles, levelNamed, readDocxStyles } from "./docx-styles.ts";
import { walkXml } from "./xlsx/walk-xml.ts";

/** A Word document. `rest` hears what share was read, and is awaited between pieces. */
export async function readDocx(bytes: Uint8Array, rest: (share: number) => Promise<void>): Promise<DocumentOutcome> {
  const parts = openDocx(bytes);
  if ("refused" in parts) return { kind: "refused", why: parts.refused };
  const text = await readBody(parts, await readDocxStyles(parts), rest);
  if (text === null) return { kind: "refused", why: "broken" };
  // Behind the text: a letterhead is nobody's title.
  text.lines.push(...(await letterheadOf(parts.heads)));
  if (text.lines.some((line) => line.text !== "")) return { kind: "read", text };
  return { kind: "refused", why: parts.pictures ? "no text" : "empty" };
}

/** Elements whose text is none of the document's: instructions of fields, what is drawn again for older programs. */
const SILENT = new Set(["instrText", "delText", "Fallback", "del", "moveFrom", "annotationRef"]);

/** Letters of a letterhead that are taken, and the longest line of it. */
const LONGEST_LETTERHEAD = 2_000;
const LONGEST_HEAD_LINE = 300;

/** What stands at the head of pages, each line once. */
async function letterheadOf(heads: Uint8Array[]): Promise<DocumentLine[]> {
  const lines = new Set<string>();
  let words = "";
  let inText = false;
  let silent = 0;
  const handler = {
    open(name: string) {
      if (SILENT.has(name)) silent += 1;
      else if (name === "t") inText = true;
      else if (name === "tab" || name === "br") words += " ";
    },
    close(name: string) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      else if (name === "t") inText = false;
      else if (name === "p") {
        const line = cleaned(words).replace(/\s+/g, " ").trim().slice(0, LONGEST_HEAD_LINE);
        if (/\p{L}/u.test(line)) lines.add(line);
        words = "";
      }
    },
    text(piece: string) {
      if (inText && silent === 0 && words.length < LONGEST_LETTERHEAD) words += piece;
    },
  };
  for (const head of heads) await walkXml(head, handler, async () => lines.size < MOST_HEAD_LINES);
  return [...lines].slice(0, MOST_HEAD_LINES).map((text) => ({ text, where: { kind: "letterhead" } }));
}
const MOST_HEAD_LINES = 20;

/** A table that is being read; tables may stand in cells of others. */
interface OpenTable {
  rows: Row[];
  number: number;
}

/** Null: nested as no Word document is. */
async function readBody(
  parts: DocxParts,
  styles: DocxStyles,
  rest: (share: number) => Promise<void>,
): Promise<DocumentText | null> {
  const out: DocumentText = {
    kind: "docx",
    title: styles.title.trim(),
    lang: styles.lang,
    headings: [],
    fields: [],
    lines: [],
    pages: null,
    truncated: false,
    unread: NOTHING_UNREAD,
  };
  const tables: OpenTable[] = [];
  /** For each content control that is open: true while it shows what it asks for, which nobody wrote. */
  const controls: boolean[] = [];
  let silent = 0;
  let size = 0;
  let paragraph = 0;
  let tableCount = 0;
  let words = "";
  let level: number | null = null;
  let inText = false;
  /** Where tabs are set, not used. */
  let inStops = false;

  const full = () => size + words.length >= MOST_DOCUMENT_TEXT;
  const endParagraph = () => {
    const texts = cleaned(words)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    words = "";
    if (texts.length === 0) return;
    size += texts.join("\n").length + 2;
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) return void cell.push(...texts);
    paragraph += 1;
    if (level !== null && out.headings.length < 300) out.headings.push({ level, text: texts.join(" ").slice(0, 500) });
    for (const text of texts) out.lines.push({ text, where: { kind: "paragraph", paragraph } });
    out.lines.push({ text: "", where: { kind: "paragraph", paragraph } });
  };
  const endTable = () => {
    const table = tables.pop();
    if (!table) return;
    const room = MOST_DOCUMENT_FIELDS - out.fields.length;
    out.fields.push(...tableFields(table.rows, table.number).slice(0, room));
    const lines = tableLines(table.rows, table.number);
    const cell = tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell) cell.push(...lines.map(({ text }) => text));
    else out.lines.push(...lines, { text: "", where: { kind: "table", table: table.number, row: table.rows.length } });
  };

  const walked = await walkXml(
    parts.text,
    {
      open(name, attributes) {
        if (SILENT.has(name)) silent += 1;
        else if (name === "t") inText = true;
        else if (name === "tabs") inStops = true;
        else if (name === "tab") words += inStops ? "" : "   ";
        else if (name === "br" || name === "cr") words += "\n";
        else if (name === "pPr") level = null;
        else if (name === "pStyle") {
          const id = attributeOf(attributes, "val");
          level = styles.levels.get(id) ?? levelNamed(id);
        } else if (name === "sdt") controls.push(false);
        else if (name === "showingPlcHdr" && controls.length > 0) controls[controls.length - 1] = true;
        else if (name === "tbl") {
          endParagraph();
          tableCount += 1;
          tables.push({ rows: [], number: tableCount });
        } else if (name === "tr") tables.at(-1)?.rows.push([]);
        else if (name === "tc") tables.at(-1)?.rows.at(-1)?.push([]);
      },
      close(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        else if (name === "t") inText = false;
        else if (name === "tabs") inStops = false;
        else if (name === "sdt") controls.pop();
        else if (name === "p") {
          endParagraph();
          level = null;
        } else if (name === "tbl") endTable();
      },
      text(piece) {
        if (!inText || silent > 0 || controls.includes(true)) return;
        if (full()) out.truncated = true;
        else words += piece.slice(0, MOST_DOCUMENT_TEXT);
      },
    },
    async (share) => {
      await rest(share);
      return !full();
    },
  );
  if (!walked && !full()) return null;
  endParagraph();
  while (tables.length > 0) endTable();
  return out;
}
