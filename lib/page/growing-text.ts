import { LONGEST_READING } from "../recognise/reading.ts";
import { fold, foldLines, whole } from "./clean-text.ts";

/** Not words, but what stands between them. */
export const newLine = "\n";
/** Two words may not run into one another here; a comma may follow at once. */
export const apart = "\0";
/** Two pieces of one line meet here: a small letter and a capital are of two words. */
export const joint = "\0\0";

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
  private isApart = false;
  private isJoint = false;
  private origin = 0;

  /** Tells where the first character of the folded piece stands, or would stand if it was left out as a second blank. */
  add(piece: string, keepsLines = false): number {
    this.origin = this.length;

    if (piece === apart) this.isApart = true;
    else if (piece === joint) this.isJoint = true;
    else if (piece === newLine) {
      if (this.last !== LINE_BREAK) this.push(newLine);
    } else if (piece !== "") this.push(this.joined(piece, keepsLines ? foldLines : fold));
    return this.origin;
  }

  text(): string {
    return whole(this.pieces.join("").trimEnd());
  }

  /** The piece folded, without a second blank where the text already ends in one. */
  private joined(piece: string, folds: (text: string) => string): string {
    const room = LONGEST_READING - this.length;
    const taken = piece.slice(0, room * 2 + 200);
    if (taken.length < piece.length) this.cut = true;
    const folded = folds(taken);
    const last = String.fromCharCode(this.last);
    if (
      (this.isApart && isWord(last) && isWord(folded.charAt(0))) ||
      (this.isJoint && isSmall(last) && isTall(folded.charAt(0)))
    ) {
      this.origin++;
      return ` ${folded}`;
    }
    const isSecond = this.last === LINE_BREAK ? /^\s/.test(folded) : this.last === BLANK && folded.startsWith(" ");
    if (!isSecond) return folded;
    this.origin--;
    return folded.slice(1);
  }

  private push(added: string): void {
    const kept = added.slice(0, LONGEST_READING - this.length);
    if (kept.length < added.length) this.cut = true;
    if (kept === "") return;
    this.isApart = false;
    this.isJoint = false;
    this.pieces.push(kept);
    this.length += kept.length;
    this.last = kept.charCodeAt(kept.length - 1);
  }
}

const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);
const isSmall = (character: string) => /\p{Ll}/u.test(character);
const isTall = (character: string) => /\p{Lu}/u.test(character);
