/** What Windows-1252 has between 0x80 and 0x9F, where Latin-1 has control characters. */
const special: Record<string, number> = Object.fromEntries(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((letter, index) => [letter, 0x80 + index]),
);
/** Cells without any of these have nothing to mend or to tell of; nearly all have none. */
export const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are among what is looked for.
  /[\u00c2-\u00f4\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u202a-\u202e\u2066-\u2069?<]/;
const runs = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g;
/** What a mended run may become: Latin letters and the marks of print, or a word of another script. */
const plausible = /^(?:[\u00a0-\u024f\u2010-\u203a\u20ac\u2122]+|[\p{L}\p{M} ]{3,})$/u;

/** The text as it was before UTF-8 was read as Windows-1252 ("BÃ©nin"); null where nothing speaks for that. */
export function mendLetters(text: string): string | null {
  const mended = text.replace(runs, (run) => mendRun(run) ?? run);
  return mended === text ? null : mended;
}

function mendRun(run: string): string | null {
  // A run may end in a sign that was always itself: a closing quotation mark, a dash.
  for (let length = run.length; length >= 2; length--) {
    const bytes = [...run.slice(0, length)].map((letter) => special[letter] ?? letter.charCodeAt(0));
    try {
      const read = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
      if (plausible.test(read)) return read + run.slice(length);
    } catch {
      // Not UTF-8 at this length.
    }
  }
  return null;
}
