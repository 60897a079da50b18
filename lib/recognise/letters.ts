/** What the fold table says of a UTF-16 unit that is no letter or digit; every greater value is the folded unit. */
export const GAP = 0;
export const SKIP = 1;
export const BREAK = 2;

/** One folded word of a text and where it stands. */
export interface Word {
  folded: string;
  start: number;
  end: number;
  /** True when something other than spaces and light punctuation stands before it. */
  afterBreak: boolean;
}

/** Words of a text, folded by the table. For names and short fields; `scan` does the same in one pass over long texts. */
export function foldWords(text: string, folds: Uint16Array): Word[] {
  const words: Word[] = [];
  let folded = "";
  let start = 0;
  let end = 0;
  let afterBreak = true;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? folds[text.charCodeAt(at)]! : BREAK;
    if (unit > BREAK) {
      if (folded === "") start = at;
      folded += String.fromCharCode(unit);
      end = at + 1;
    } else if (unit !== SKIP) {
      if (folded !== "") {
        words.push({ folded, start, end, afterBreak });
        afterBreak = false;
      }
      folded = "";
      if (unit === BREAK) afterBreak = true;
    }
  }
  return words;
}

export const foldPhrase = (text: string, folds: Uint16Array): string =>
  foldWords(text, folds)
    .map((word) => word.folded)
    .join(" ");

export const HASH_SEED = 0x811c9dc5 | 0;
/** One step of the rolling hash over folded units; words of a phrase are joined by one space (32). */
export const rollHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const rollCheck = (hash: number, unit: number): number => Math.imul(hash + unit, 0x9e3779b1) ^ (hash >>> 13);
