import type { DocumentLine } from "./document-shape.ts";

/** A piece of text as it stands on a page; lengths in points, from the lower left corner. */
export interface PdfPiece {
  text: string;
  x: number;
  /** Of the line that it stands on; greater is higher. */
  y: number;
  width: number;
  /** Of the letters. */
  height: number;
  rightToLeft: boolean;
}

/** Pieces on one line with nothing but spaces between them. */
interface Segment {
  text: string;
  left: number;
  right: number;
  y: number;
  height: number;
  rightToLeft: boolean;
}

/** Two texts side by side that are both this long may be columns; shorter ones are a label and its value. */
const COLUMN = 24;
/** Most pieces of one page; a page full of small print has some five thousand. */
const MOST_PIECES = 8_000;

/**
 * The lines of a page, as a person reads them: what stands beside a short text on its line belongs to it, with three
 * spaces between; columns of prose stay apart, in the order in which the page draws them. Wrapped lines are put together.
 */
export function pdfLines(pieces: readonly PdfPiece[], page: number): DocumentLine[] {
  const segments = segmentsOf(pieces.slice(0, MOST_PIECES));
  const rows = rowsOf(segments);
  const widest = rows.reduce((most, row) => Math.max(most, row.right - row.left), 0);
  const lines: DocumentLine[] = [];
  let before: Segment | null = null;
  for (const [at, row] of rows.entries()) {
    const last = lines.at(-1);
    if (before && last && goesOn(before, row, widest)) last.text = glued(last.text, row.text);
    else {
      if (before && last && isApart(before, row)) lines.push({ text: "", where: last.where });
      lines.push({ text: row.text, where: { kind: "line", page, line: at + 1 } });
    }
    before = row;
  }
  return lines;
}

function segmentsOf(pieces: readonly PdfPiece[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === "") continue;
    const last = segments.at(-1);
    const height = piece.height || 10;
    if (last && isBeside(last, piece)) {
      const gap = gapBetween(last, piece);
      const space = gap > height * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? " " : "";
      last.text += space + piece.text;
      last.left = Math.min(last.left, piece.x);
      last.right = Math.max(last.right, piece.x + piece.width);
      last.height = Math.max(last.height, height);
    } else
      segments.push({
        text: piece.text,
        left: piece.x,
        right: piece.x + piece.width,
        y: piece.y,
        height,
        rightToLeft: piece.rightToLeft,
      });
  }
  return segments;
}

const gapBetween = (last: Segment, { x, width, rightToLeft }: PdfPiece): number =>
  rightToLeft && last.rightToLeft ? last.left - (x + width) : x - last.right;

const onOneLine = (one: { y: number; height: number }, other: { y: number; height: number }): boolean =>
  Math.abs(one.y - other.y) < Math.min(one.height || 10, other.height || 10) * 0.5;

function isBeside(last: Segment, piece: PdfPiece): boolean {
  const gap = gapBetween(last, piece);
  const height = Math.max(last.height, piece.height);
  return onOneLine(last, piece) && gap > -height * 0.6 && gap < height * 1.2;
}

/**
 * Prose in columns is drawn column by column, and there the order of drawing is the order of reading. A form is drawn row
 * by row, or has short labels.
 */
function areColumns(groups: readonly Segment[][], segments: readonly Segment[]): boolean {
  const drawnAt = new Map(segments.map((segment, at) => [segment, at]));
  const rows = groups.filter((group) => group.length > 1);
  const prose = rows.filter((group) => {
    const [first, second] = group.filter(({ text }) => text.length >= COLUMN);
    return first && second && Math.abs(drawnAt.get(first)! - drawnAt.get(second)!) > 1;
  });
  return prose.length >= 3 && prose.length * 2 > rows.length;
}

/** Segments on one line as one row, unless they are columns; rows stand where their first segment was drawn. */
function rowsOf(segments: readonly Segment[]): Segment[] {
  const groups: Segment[][] = [];
  const byHeight = new Map<number, Segment[][]>();
  for (const segment of segments) {
    const step = Math.round(segment.y / 6);
    const near = [step - 1, step, step + 1].flatMap((key) => byHeight.get(key) ?? []);
    const group = near.find(([first]) => first && onOneLine(first, segment));
    if (group) group.push(segment);
    else {
      const made = [segment];
      groups.push(made);
      byHeight.set(step, [...(byHeight.get(step) ?? []), made]);
    }
  }
  const inColumns = areColumns(groups, segments);
  const apart = new Set(inColumns ? groups.filter((group) => group.length > 1).flat() : []);
  const rows: Segment[] = [];
  const done = new Set<Segment>();
  const groupOf = new Map(groups.flatMap((group) => group.map((segment) => [segment, group] as const)));
  for (const segment of segments) {
    if (done.has(segment)) continue;
    const group = apart.has(segment) ? [segment] : (groupOf.get(segment) ?? [segment]).filter((one) => !apart.has(one));
    for (const one of group) done.add(one);
    rows.push(rowOf(group));
  }
  return inColumns ? rows : rows.sort((one, other) => other.y - one.y);
}

function rowOf(group: readonly Segment[]): Segment {
  const rightToLeft = group.filter((one) => one.rightToLeft).length * 2 > group.length;
  const ordered = [...group].sort((one, other) => (rightToLeft ? other.right - one.right : one.left - other.left));
  return {
    text: ordered.map(({ text }) => text.trim()).join("   "),
    left: Math.min(...group.map(({ left }) => left)),
    right: Math.max(...group.map(({ right }) => right)),
    y: group[0]!.y,
    height: Math.max(...group.map(({ height }) => height)),
    rightToLeft,
  };
}

/** A line that was full, and the next begins in the middle of a sentence, just below it. */
function goesOn(before: Segment, row: Segment, widest: number): boolean {
  const drop = before.y - row.y;
  const isNext = drop > 0 && drop < Math.max(before.height, row.height) * 2;
  const isFull = before.right - before.left > widest * 0.75 && !before.text.includes("   ");
  const isSameSize = Math.abs(before.height - row.height) < 1;
  if (!isNext || !isFull || !isSameSize || row.text.includes("   ")) return false;
  return /^[\p{Ll}\d(]/u.test(row.text)
    ? !/[.:!?]$/.test(before.text)
    : /[\p{L},]$/u.test(before.text) && isProse(before);
}

const isProse = ({ text }: Segment): boolean => text.length > 60 && /\p{Ll}/u.test(text);

/** A word that was parted at the end of a line is one word again. */
const glued = (line: string, next: string): string =>
  /\p{Ll}[-\u2010]$/u.test(line) && /^\p{Ll}/u.test(next) ? line.slice(0, -1) + next : `${line} ${next}`;

const isApart = (before: Segment, row: Segment): boolean =>
  before.y - row.y > Math.max(before.height, row.height) * 1.9 || row.y > before.y;
