import type { SearchIndex } from "./layout.ts";
import { spell } from "./spell-terms.ts";
import { lengthOf, type Run } from "./terms.ts";

/** Terms that a misspelt word may mean. */
export interface Near extends Run {
  edits: number;
  /** False where each term of the run only begins with what was meant. */
  whole: boolean;
}

/**
 * Walks the sorted terms as the tree of letters that they are, with one row of the edit distance for each letter, and
 * leaves a branch as soon as it is too far away: cost follows what is near, not the size of the list. An edit is a
 * letter more, less or other, or two neighbours exchanged; the first letter is no exception.
 */
export function termsNear(index: SearchIndex, codes: readonly number[], most: number): Near[] {
  const { letters, termStarts } = index;
  const width = codes.length + 1;
  const rows = new Uint8Array(width * (codes.length + most + 2)).fill(most + 1);
  for (let at = 0; at <= most; at++) rows[at] = at;
  const path: number[] = [];
  const found: Near[] = [];

  const walk = (from: number, to: number, depth: number): void => {
    let term = from;
    while (term < to && lengthOf(index, term) === depth) {
      const edits = rows[depth * width + codes.length] ?? 0;
      if (edits <= most) found.push({ from: term, to: term + 1, edits, whole: true });
      term++;
    }
    if (depth > codes.length + most) return;
    while (term < to) {
      const letter = letters[(termStarts[term] ?? 0) + depth] ?? 0;
      const end = endOfLetter(index, term, to, depth, letter);
      path[depth] = letter;
      const best = nextRow(rows, width, depth + 1, codes, path, most);
      const edits = rows[(depth + 1) * width + codes.length] ?? 0;
      if (edits <= most && endsAlike(codes, path, depth)) found.push({ from: term, to: end, edits, whole: false });
      if (best <= most) walk(term, end, depth + 1);
      term = end;
    }
  };
  spell(index, 0, index.terms);
  walk(0, index.terms, 0);
  return found;
}

/**
 * Whether a beginning ends with the letter typed last, or with the last two exchanged. Else the first letters of what
 * was typed would already stand for all that begins with them.
 */
function endsAlike(codes: readonly number[], path: readonly number[], depth: number): boolean {
  const [before, last] = [codes.at(-2), codes.at(-1)];
  return path[depth] === last || (depth > 0 && path[depth] === before && path[depth - 1] === last);
}

/** Where the terms end that have a letter at a depth; looks near first, as most runs are short. */
function endOfLetter(index: SearchIndex, from: number, to: number, depth: number, letter: number): number {
  let low = from + 1;
  let step = 1;
  const has = (term: number) => index.letters[(index.termStarts[term] ?? 0) + depth] === letter;
  while (low + step < to && has(low + step)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(to, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (has(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fills the row for one letter more and returns its least distance. Only the band that can still count is filled. */
function nextRow(
  rows: Uint8Array,
  width: number,
  depth: number,
  codes: readonly number[],
  path: readonly number[],
  most: number,
): number {
  const here = depth * width;
  const above = here - width;
  const letter = path[depth - 1];
  const first = Math.max(1, depth - most);
  const last = Math.min(width - 1, depth + most);
  rows[here + first - 1] = first === 1 && depth <= most ? depth : most + 1;
  let best = rows[here + first - 1] ?? 0;
  for (let at = first; at <= last; at++) {
    let edits = (rows[above + at - 1] ?? 0) + (codes[at - 1] === letter ? 0 : 1);
    edits = Math.min(edits, (rows[above + at] ?? 0) + 1, (rows[here + at - 1] ?? 0) + 1);
    if (at > 1 && depth > 1 && codes[at - 1] === path[depth - 2] && codes[at - 2] === letter) {
      edits = Math.min(edits, (rows[above - width + at - 2] ?? 0) + 1);
    }
    edits = Math.min(edits, most + 1);
    rows[here + at] = edits;
    if (edits < best) best = edits;
  }
  if (last + 1 < width) rows[here + last + 1] = most + 1;
  return best;
}
