import { fold } from "../../list/fold.ts";

/** A text without what hands and programs change: spacing, dashes, quotes, case. Figures that stand apart stay apart. */
export const looseText = (text: string): string => fold(text).replace(/(?<!\d) | (?!\d)/g, "");

/** Letters of a text's end that are taken: with place, time and sum they tell nearly all records apart. */
const MOST = 12;
/** Small letters and digits by their codes, capitals by those of small ones; 0 is passed over. */
const LETTERS = Uint8Array.from({ length: 128 }, (_none, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/** Beyond ASCII: neither Latin signs and blanks nor general punctuation, CJK punctuation, byte order marks. */
const isLetter = (code: number): boolean =>
  code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff;

/**
 * A number over a figure, a date and the last letters of a text, down to one with an accent or of another script, which has
 * a case and several spellings of its own. Texts that differ in spacing, dashes, quotes and case alone have equal ones; a
 * look at the texts decides. Made for every record of a file: no text is made, and nothing is called but once.
 */
export function looseSum(figure: number, date: string, text: string): number {
  let sum = Math.imul((figure | 0) ^ 0x811c9dc5, 0x2545f491);
  for (let at = 2; at < date.length; at++)
    sum = Math.imul(((sum << 13) | (sum >>> 19)) ^ date.charCodeAt(at), 0x2c9277b5);
  for (let at = text.length - 1, taken = 0; at >= 0 && taken < MOST; at--) {
    const code = text.charCodeAt(at);
    const letter = code < 128 ? LETTERS[code]! : 0;
    if (letter === 0) {
      if (isLetter(code)) break;
      continue;
    }
    sum = Math.imul(((sum << 13) | (sum >>> 19)) ^ letter, 0x2c9277b5);
    taken += 1;
  }
  return (sum ^ (sum >>> 15)) | 0;
}
