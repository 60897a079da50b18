// Sets itself up as the half of PDF.js that reads, in this very thread: no further worker is started.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { cleaned } from "../../lib/exchange/document-plain.ts";
import {
  type DocumentOutcome,
  type DocumentText,
  MOST_DOCUMENT_FIELDS,
  MOST_DOCUMENT_PAGES,
  MOST_DOCUMENT_TEXT,
  THIN_PAGE,
} from "../../lib/exchange/document-shape.ts";
import { type PdfBox, pdfFields, piecesOfBoxes } from "../../lib/exchange/pdf-form.ts";
import { type PdfPiece, pdfLines } from "../../lib/exchange/pdf-lines.ts";

/** Everything that could draw, fetch or run is off: only text and boxes are taken. */
const quiet = {
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  useWasm: false,
  enableXfa: true,
  stopAtErrors: false,
  verbosity: 0,
};

/** The text of a PDF and what was written in its form, page by page until there is enough. `progress` hears the share. */
export async function readPdf(data: Uint8Array, progress: (share: number) => void): Promise<DocumentOutcome> {
  const task = getDocument({ data, ...quiet });
  try {
    const pdf = await task.promise;
    const text = await readPages(pdf, progress);
    const hasText = text.fields.length > 0 || text.lines.some((line) => /[\p{L}\p{N}]/u.test(line.text));
    return hasText ? { kind: "read", text } : { kind: "refused", why: "no text" };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { kind: "refused", why: name === "PasswordException" ? "locked" : "broken" };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function readPages(pdf: PDFDocumentProxy, progress: (share: number) => void): Promise<DocumentText> {
  const said = await pdf.getMetadata().catch(() => null);
  const info = Object(said?.info) as { Title?: unknown; Language?: unknown };
  const text: DocumentText = {
    kind: "pdf",
    title: typeof info.Title === "string" ? cleaned(info.Title).slice(0, 300).trim() : "",
    lang: typeof info.Language === "string" ? info.Language.slice(0, 35) : "",
    headings: [],
    fields: [],
    lines: [],
    pages: { all: pdf.numPages, read: 0 },
    truncated: false,
    unread: { thin: 0, damaged: 0, attached: 0 },
  };
  const last = Math.min(pdf.numPages, MOST_DOCUMENT_PAGES);
  let size = 0;
  for (let number = 1; number <= last && size < MOST_DOCUMENT_TEXT; number += 1) {
    try {
      size += await readPage(await pdf.getPage(number), number, text, MOST_DOCUMENT_TEXT - size);
    } catch {
      text.unread.damaged += 1;
    }
    text.pages = { all: pdf.numPages, read: number };
    progress(number / last);
  }
  if (text.unread.damaged === last) throw new Error("no page could be read");
  text.truncated = size >= MOST_DOCUMENT_TEXT || last < pdf.numPages;
  return text;
}

/** Adds a page, and returns how many characters it had. */
async function readPage(page: PDFPageProxy, number: number, into: DocumentText, room: number): Promise<number> {
  const [content, annotations] = await Promise.all([
    page.getTextContent({ includeMarkedContent: false, disableNormalization: false }),
    page.getAnnotations({ intent: "display" }).catch(() => []),
  ]);
  if (into.lang === "" && typeof content.lang === "string") into.lang = content.lang.slice(0, 35);
  // Upright, as a person sees the page.
  const upright = page.getViewport({ scale: 1 }).transform;
  const pieces = content.items.flatMap((item, at) => pieceOf(item, upright, at));
  const boxes = (annotations as unknown[]).slice(0, MOST_BOXES).flatMap((one) => boxOf(one, upright));
  into.fields.push(...pdfFields(boxes, pieces, number).slice(0, MOST_DOCUMENT_FIELDS - into.fields.length));
  let size = 0;
  let signs = 0;
  for (const line of pdfLines([...pieces, ...piecesOfBoxes(boxes)], number)) {
    if (size >= room) break;
    into.lines.push({ ...line, text: cleaned(line.text).slice(0, room - size) });
    size += line.text.length + 1;
    signs += line.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  }
  if (size < room && signs < THIN_PAGE && boxes.length === 0) into.unread.thin += 1;
  into.lines.push({ text: "", where: { kind: "line", page: number, line: 1 } });
  page.cleanup();
  return size;
}

/** Most boxes of one page; no form has as many. */
const MOST_BOXES = 1_000;

type Matrix = readonly number[];

const moved = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  // Higher is greater here.
  -(b * x + d * y + f),
];

function pieceOf(item: object, upright: Matrix, at: number): PdfPiece[] {
  const { str, transform, width, height, dir } = item as {
    str?: string;
    transform?: number[];
    width?: number;
    height?: number;
    dir?: string;
  };
  if (typeof str !== "string" || str === "") return [];
  const rightToLeft = dir === "rtl";
  // A form that is made when it is opened has texts and no places: one below the other.
  if (!transform) return [{ text: str, x: 0, y: -20 * at, width: 100, height: 10, rightToLeft }];
  const [x, y] = moved(upright, transform[4] ?? 0, transform[5] ?? 0);
  const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  return [{ text: str, x, y, width: width ?? 0, height: size, rightToLeft }];
}

function boxOf(annotation: unknown, upright: Matrix): PdfBox[] {
  const { subtype, fieldType, fieldName, fieldValue, alternativeText, rect, hidden, password } = Object(
    annotation,
  ) as Record<string, unknown>;
  if (subtype !== "Widget" || hidden === true || password === true || !Array.isArray(rect)) return [];
  const value = Array.isArray(fieldValue) ? fieldValue.join(", ") : fieldValue;
  if (typeof value !== "string" || value === "") return [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect as number[];
  const [left, top] = moved(upright, x1, y2);
  const [right, bottom] = moved(upright, x2, y1);
  return [
    {
      name: typeof fieldName === "string" ? fieldName : "",
      spoken: typeof alternativeText === "string" ? cleaned(alternativeText) : "",
      kind: fieldType === "Btn" ? "button" : fieldType === "Ch" ? "choice" : "text",
      value: value.slice(0, 20_000),
      rect: [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)],
    },
  ];
}
