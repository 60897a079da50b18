import { LONGEST_READING } from "../recognise/reading.ts";
import { fold, whole } from "./clean-text.ts";

const LINE_BREAK = 10;
const BLANK = 32;

/** A text that grows piece by piece, folded as it grows, to at most LONGEST_READING characters. */
export class Growing {
  length = 0;
  /** True when something was left out. */
  cut = false;
  // Pieces, not one string: looking at the end of a string that still grows makes the browser copy all of it.
  private readonly pieces: string[] = [];
  private last = LINE_BREAK;

  add(piece: string): void {
    if (piece === "\n") {
      if (this.last !== LINE_BREAK) this.push("\n");
    } else if (piece !== "") this.push(this.joined(piece));
  }

  text(): string {
    return whole(this.pieces.join("").trimEnd());
  }

  /** The piece folded, without a second blank where the text already ends in one. */
  private joined(piece: string): string {
    const room = LONGEST_READING - this.length;
    const taken = piece.slice(0, room * 2 + 200);
    if (taken.length < piece.length) this.cut = true;
    const folded = fold(taken);
    return (this.last === LINE_BREAK || this.last === BLANK) && folded.startsWith(" ") ? folded.slice(1) : folded;
  }

  private push(added: string): void {
    const kept = added.slice(0, LONGEST_READING - this.length);
    if (kept.length < added.length) this.cut = true;
    if (kept === "") return;
    this.pieces.push(kept);
    this.length += kept.length;
    this.last = kept.charCodeAt(kept.length - 1);
  }
}
