/**
 * Page text as it goes into a reading: white space folded, what is invisible or could turn the line around left out,
 * and no half characters, which some browsers refuse to send.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is folded away here
const blanks = /[\s\u0000-\u001f\u007f-\u009f]+/g;
/** Soft hyphen, zero-width space, byte order mark, and the marks that override the direction of text. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Most text needs no folding, and looking is many times cheaper than replacing. */
const unusual =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]| {2}/;

/** Folded, but not trimmed: the blank between two inline pieces must survive. */
export function fold(text: string): string {
  return unusual.test(text) ? text.replace(unseen, "").replace(blanks, " ") : text;
}

/** The same of preformatted text: what holds a line break is one, and columns stay apart. Each run is one character, as in `fold`. */
export function foldLines(text: string): string {
  return text
    .replace(unseen, "")
    .replace(blanks, (run) => (run.includes("\n") ? "\n" : run.length > 2 || run === "\t" ? "\t" : " "));
}

/** For each character of `fold(text)`, where it stands in `text`; at most `most` of them. */
export function unfolded(text: string, most: number): number[] {
  const places: number[] = [];
  let inBlank = false;
  for (let at = 0; at < text.length && places.length < most; at++) {
    const unit = text.charCodeAt(at);
    // Letters, digits and marks of ASCII are what they are.
    const kept = unit > 32 && unit < 127 ? "x" : fold(text.charAt(at));
    if (kept === "" || (kept === " " && inBlank)) continue;
    inBlank = kept === " ";
    places.push(at);
  }
  return places;
}

/** One line of at most `longest` characters. */
export function line(text: string | null | undefined, longest: number): string {
  if (!text) return "";
  // Twice the length is enough for ordinary indentation, and a title of five megabytes costs no more than this.
  return whole(
    fold(text.slice(0, longest * 2 + 200))
      .trim()
      .slice(0, longest),
  );
}

/** Replaces lone halves of surrogate pairs. */
export function whole(text: string): string {
  return text.isWellFormed() ? text : text.toWellFormed();
}
