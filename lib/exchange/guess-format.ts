import type { Format } from "./imported.ts";

/** What a file is: a format that is read, or a sentence that says what it is instead. */
export type Guess = { format: Format } | { refused: string };

const SAVE_AS = "Save it as XLSX or CSV and take that file.";
const signatures: [number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46], "This is a PDF. Open it, copy the table or the text of the list, and paste that."],
  [[0xd0, 0xcf, 0x11, 0xe0], `This is an old Excel or Word file, or one that a password protects. ${SAVE_AS}`],
  [[0x1f, 0x8b], "This is a file packed by gzip. Unpack it and take the file inside."],
  [[0x52, 0x61, 0x72, 0x21], "This is a RAR archive. Unpack it and take the list inside."],
  [[0x37, 0x7a, 0xbc, 0xaf], "This is a 7z archive. Unpack it and take the list inside."],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "This is a text with formats (RTF). Open it, copy the list, and paste that."],
  [[0x89, 0x50, 0x4e, 0x47], "This is a picture. A list in a picture cannot be read."],
  [[0xff, 0xd8, 0xff], "This is a picture. A list in a picture cannot be read."],
  [[0x47, 0x49, 0x46, 0x38], "This is a picture. A list in a picture cannot be read."],
];

/** By the first bytes; null for what may be a text. */
export function guessBytes(bytes: Uint8Array): Guess | null {
  if (bytes.length === 0) return { refused: "The file is empty." };
  const starts = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts([0x50, 0x4b, 3, 4]) || starts([0x50, 0x4b, 5, 6])) return { format: "xlsx" };
  const other = signatures.find(([signature]) => starts(signature));
  return other ? { refused: other[1] } : null;
}

/** By the text itself; the name of the file only where the text could be either. */
export function guessText(text: string, name: string): Guess {
  const start = text.slice(0, 4_000).trimStart();
  if (start === "" && text.trim() === "") return { refused: "The file is empty." };
  const head = text.slice(0, 200_000);
  if (/^[[{]/.test(start) && looksLikeJson(text)) return { format: "json" };
  if (start.startsWith("<")) {
    if (/<(?:\w+:)?iati-activit(?:y|ies)\b/i.test(head)) return { format: "iati" };
    if (/<Workbook\b[^>]*urn:schemas-microsoft-com/i.test(head))
      return { refused: `This is a spreadsheet as XML of 2003. ${SAVE_AS}` };
    return { format: "state" };
  }
  if ([...start.slice(0, 1_000)].filter((letter) => letter === "\0").length > 2)
    return { refused: "This is no text and no spreadsheet that can be read here." };
  return { format: isStatePage(head, name) ? "state" : "csv" };
}

const looksLikeJson = (text: string): boolean =>
  /[\]}]\s*$/.test(text.slice(-200)) || /^\s*[[{]\s*["{[\]}]/.test(text.slice(0, 2_000));

const LABELS =
  "countr(?:y|ies)(?:/region)?|implementer|recipient|grantee\\(?s?\\)?|amount|project period|start date|prospective end date|end date|duration|description|type|funding agency|agency|sub-grantees?|project title|title";
/** Labels that begin lines of a list page, as pasted; a table has them in one line, divided by delimiters. */
const label = new RegExp(`^[\\s\\u00a0•*-]*(?:${LABELS})\\s*(?::|$)`, "gim");
/** Labels whose values stood beside them in a table of two columns: pasted, a tab is between. */
const besideTab = new RegExp(`^ *(${LABELS}|tier|purpose|subgrantees?)[ \\u00a0]*\\t[^\\t\\n]+$`, "gim");

function isStatePage(head: string, name: string): boolean {
  if (hasPairs(head)) return true;
  const labels = head.match(label)?.length ?? 0;
  if (labels < 3) return false;
  if (/\.(?:csv|tsv|tab)$/i.test(name) && labels < 6) return false;
  const lines = head.split("\n").filter((line) => line.trim() !== "").length;
  return labels / lines > 0.02;
}

/** Pairs of label and value, of several labels: no table has its columns' names in its rows. */
function hasPairs(head: string): boolean {
  const labels = [...head.matchAll(besideTab)].map(([, word = ""]) => word.toLowerCase());
  return labels.length > 5 && new Set(labels).size > 3;
}
