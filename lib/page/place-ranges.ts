import { LONGEST_READING } from "../recognise/reading.ts";
import { unfolded } from "./clean-text.ts";
import { type OnText, walkText } from "./walk-text.ts";

/** A text node and where its words stand in the text that was read of its part of the page. */
interface Piece {
  node: Text;
  /** Its number among all text nodes of the page. */
  order: number;
  from: number;
  /** Where each of its read characters stands in the node; made when a place lies in it. */
  map: number[] | null;
}

/** Places between two looks at the clock. */
const STRIDE = 16;

/**
 * Finds places of a reading's text in the page again: walks the page as the reading did and remembers which node gave
 * which characters. A name cut by markup is one range over several nodes. Null where the page now reads otherwise: what
 * was found is no longer true of it.
 */
export function* rangesOf(
  document: Document,
  text: string,
  places: { start: number; end: number }[],
): Generator<undefined, (Range | null)[] | null> {
  const main: Piece[] = [];
  const beside: Piece[] = [];
  const onText: OnText = (node, from, isBeside) => {
    const order = main.length + beside.length;
    (isBeside ? beside : main).push({ node, order, from, map: null });
  };
  const walked = yield* walkText(document, onText);
  if (walked.text !== text) return null;
  // What stands beside follows the main text after a line break.
  const turn = walked.mainLength === 0 ? 0 : walked.mainLength + 1;
  const ranges: (Range | null)[] = [];
  for (const { start, end } of places) {
    const inMain = start < walked.mainLength;
    const range = inMain ? rangeIn(main, start, end) : rangeIn(beside, start - turn, end - turn);
    // A frame has a registry and style sheets of its own: nothing is marked in it.
    ranges.push(range?.startContainer.ownerDocument === document ? range : null);
    if (ranges.length % STRIDE === 0) yield;
  }
  return ranges;
}

function rangeIn(pieces: Piece[], start: number, end: number): Range | null {
  const firstAt = indexAt(pieces, start);
  const lastAt = indexAt(pieces, end - 1);
  const first = pieces[firstAt];
  const last = pieces[lastAt];
  if (!first || !last) return null;
  // Words with another part of the page between them only seem to stand together.
  if (last.order - first.order !== lastAt - firstAt) return null;
  // A range cannot reach from one tree into another.
  if (first.node.getRootNode() !== last.node.getRootNode()) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, placeIn(first, start));
  range.setEnd(last.node, Math.min(placeIn(last, end - 1) + 1, last.node.data.length));
  return range;
}

/** The last piece that begins at or before a character. */
function indexAt(pieces: Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pieces[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function placeIn(piece: Piece, at: number): number {
  // Between two slices of work the page may have cut its words short.
  const { data } = piece.node;
  piece.map ??= unfolded(data, LONGEST_READING + 1);
  return Math.min(piece.map[at - piece.from] ?? data.length, Math.max(0, data.length - 1));
}
