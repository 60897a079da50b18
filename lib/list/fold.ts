import { pattern } from "./pattern.ts";

/** Letters that Unicode does not take apart, as Latin keyboards without them write them. */
const unaccented: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "n",
};
const lettersToReplace = new RegExp(`[${Object.keys(unaccented).join("")}]`, "g");

/** Latin and Greek accents, Arabic and Hebrew vowel signs, the Arabic stretcher. Marks of other scripts are letters. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u0640]+/g;
/** A breve or diaeresis makes another letter in Cyrillic (й, ї); but ё is written е as often as not. */
const cyrillicMarks = /([\u0400-\u04ff])([\u0306\u0308\u0301\u0300])/g;
/** Soft hyphen, zero-width characters, direction marks and overrides, byte order mark, variation selectors, ... */
const invisible = pattern(String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]+`, "gu");
const apostrophes = /['`´‘’‛ʼʹ′ʻ]/g;
/** The dots of `U.N.` and `I.O.M.`: after a single letter that stands alone. */
const acronymDots = pattern(String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}`, "gu");
const notLettersOrDigits = pattern(String.raw`[^\p{L}\p{N}\p{M}]+`, "gu");

/**
 * The form in which two spellings of one name are equal: no accents, case, width, apostrophes, punctuation or invisible
 * characters; single spaces. Letters of every script stay. Idempotent. Lone surrogates are dropped.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  if (ascii.test(text)) return foldAscii(text);
  // Twice: what one pass lays bare (a capital in a ligature, a dot in a sign) the next one folds.
  return foldOnce(foldOnce(text));
}

/** Already folded: the common case in search and matching. */
const plain = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;

const ascii = /^[\0-\x7f]*$/;

/** The same where there is no letter but the alphabet's: nothing of it can be laid bare by a first pass. */
function foldAscii(text: string): string {
  let folded = text.toLowerCase().replace(/['`]/g, "");
  if (folded.includes(".")) folded = folded.replace(acronymDots(), (dotted) => dotted.replaceAll(".", ""));
  if (folded.includes("&")) folded = folded.replaceAll("&", " and ");
  return folded.replace(/[^a-z0-9]+/g, " ").trim();
}

function foldOnce(text: string): string {
  return text
    .replace(invisible(), "")
    .replace(apostrophes, "")
    .toLowerCase()
    .normalize("NFKD")
    .toLowerCase()
    .replace(invisible(), "")
    .replace(cyrillicMarks, (_all, letter: string, mark: string) => cyrillic(letter, mark))
    .replace(marks, "")
    .normalize("NFC")
    .replace(lettersToReplace, (letter) => unaccented[letter] ?? letter)
    .replace(apostrophes, "")
    .replace(acronymDots(), (dotted) => dotted.replaceAll(".", ""))
    .replaceAll("&", " and ")
    .replace(notLettersOrDigits(), " ")
    .trim();
}

/** й and ї stay letters of their own; ё and stressed vowels lose their mark. */
function cyrillic(letter: string, mark: string): string {
  const whole = (letter + mark).normalize("NFC");
  return whole.length === 1 && whole !== "ё" && (mark === "\u0306" || mark === "\u0308") ? whole : letter;
}
