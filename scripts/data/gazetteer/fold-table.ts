import { BREAK, GAP, SKIP } from "../../../lib/recognise/letters.ts";

const breaks = new Set([...'\n\r\u2028\u2029!?;:|•·…«»“”"[]{}<>=*¿¡؟؛']);
// biome-ignore lint/suspicious/noMisleadingCharacterClass: these are the invisible signs themselves, one by one.
const skipped = /[\p{M}\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{fe00}-\u{fe0f}]/u;
const letter = /[\p{L}\p{N}]/u;
/** Letters that no decomposition makes plain, and spellings that texts mix. */
const plain: Record<string, string> = {
  ß: "s",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  æ: "a",
  œ: "o",
  þ: "t",
  ħ: "h",
  ŧ: "t",
  ə: "a",
  ʻ: "'",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ٱ: "ا",
};

/** What each UTF-16 unit folds to: a letter without case and accent, a gap, a break, or nothing at all. */
export function makeFoldTable(): Uint16Array {
  const folds = new Uint16Array(65_536);
  for (let unit = 0; unit < 65_536; unit++) folds[unit] = foldUnit(unit);
  return folds;
}

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return GAP;
  const sign = String.fromCharCode(unit);
  if (breaks.has(sign)) return BREAK;
  if (skipped.test(sign)) return SKIP;
  if (!letter.test(sign)) return GAP;
  const base = sign.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  const first = (plain[base[0] ?? ""] ?? base[0] ?? sign).charCodeAt(0);
  return first > BREAK && letter.test(String.fromCharCode(first)) ? first : GAP;
}
