import { cleaned } from "./document-plain.ts";
import { type DocumentField, LONGEST_FIELD } from "./document-shape.ts";
import type { PdfPiece } from "./pdf-lines.ts";

/** A box of a form as a PDF holds it. */
export interface PdfBox {
  /** "form1[0].#subform[0].LegalName[0]". */
  name: string;
  /** What is read aloud for it; empty where nobody wrote it. */
  spoken: string;
  kind: "text" | "choice" | "button";
  value: string;
  /** Left, bottom, right, top, in points. */
  rect: [number, number, number, number];
}

const LONGEST_LABEL = 110;

/** What was written in the boxes of one page, each by what it asks for. Nobody's blank stays out. */
export function pdfFields(boxes: readonly PdfBox[], pieces: readonly PdfPiece[], page: number): DocumentField[] {
  return boxes.flatMap((box) => {
    const value = writtenIn(box);
    if (value === "") return [];
    const labels = labelsOf(box, pieces);
    return labels.map((label) => ({ label, value: value.slice(0, LONGEST_FIELD), where: { kind: "form", page } }));
  });
}

/** The same as text on the page, so that a long answer is read whole and stands beside its label. */
export function piecesOfBoxes(boxes: readonly PdfBox[]): PdfPiece[] {
  return boxes.flatMap((box) => {
    if (box.kind === "button") return [];
    const lines = writtenIn(box)
      .split("\n")
      .filter((line) => line !== "");
    const [left, bottom, right, top] = box.rect;
    const step = lines.length > 1 ? Math.min(12, (top - bottom) / lines.length) : 0;
    return lines.map((text, at) => ({
      text,
      x: left,
      y: lines.length > 1 ? top - 10 - at * step : bottom + Math.min(4, (top - bottom) / 4),
      width: Math.max(0, right - left),
      height: 10,
      rightToLeft: false,
    }));
  });
}

function writtenIn({ kind, value }: PdfBox): string {
  // A cross in a box says nothing without the words beside it, and those are on the page.
  if (kind === "button") return "";
  return cleaned(value).trim();
}

/** What is read aloud for the box, and its name; where neither says anything, the words beside or above it. */
function labelsOf(box: PdfBox, pieces: readonly PdfPiece[]): string[] {
  const spoken = firstSentence(box.spoken);
  const named = wordsOfName(box.name);
  const found = [spoken, named, ...(spoken === "" ? [labelBeside(box, pieces)] : [])];
  return [...new Set(found.map((label) => label.slice(0, LONGEST_LABEL)).filter((label) => label !== ""))];
}

/** "8. a. Legal Name: Enter the legal name of the applicant." asks for the legal name. */
function firstSentence(spoken: string): string {
  const text = spoken.replace(/\s+/g, " ").trim();
  const end = /(?<![\d(]\w?)[.:](?=\s+(?:enter|select|please|provide|this|required|check|the)\b)/i.exec(text)?.index;
  return (end === undefined ? text : text.slice(0, end)).replace(/[\s.:*]+$/, "");
}

/** "topmostSubform[0].Page1[0].ProjectTitle_1[0]" as "Project Title". */
export function wordsOfName(name: string): string {
  const last =
    name
      .replace(/\[\d+\]/g, "")
      .split(".")
      .at(-1) ?? "";
  const words = last
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/[_#-]+/g, " ")
    .replace(/\s+\d+$/, "")
    .trim();
  return /^(?:text ?field|field|text|untitled|undefined|check ?box|form|dropdown|fill)\s?\d*$/i.test(words)
    ? ""
    : words;
}

/** The nearest words to the left of a box on its line, or just above it. */
function labelBeside({ rect: [left, bottom, right, top] }: PdfBox, pieces: readonly PdfPiece[]): string {
  const middle = (bottom + top) / 2;
  let best = "";
  let nearest = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.text.trim() === "") continue;
    const beside = piece.x + piece.width <= left + 4 && Math.abs(piece.y + piece.height / 3 - middle) < 9;
    const above = piece.y >= top - 2 && piece.y - top < 16 && piece.x < right && piece.x + piece.width > left;
    if (!beside && !above) continue;
    const distance = beside ? left - piece.x - piece.width : (piece.y - top) * 3 + 10;
    if (distance >= nearest || distance > 160) continue;
    nearest = distance;
    best = piece.text;
  }
  return best
    .replace(/\s+/g, " ")
    .replace(/[\s:：*]+$/, "")
    .trim();
}
