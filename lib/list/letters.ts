/**
 * Letters as plain ranges, for expressions with the flags `i` and `u`.
 *
 * With both an engine closes each `\p{L}` and each single letter over case and splits what lies beyond the first plane
 * into pairs: 0.7 ms for three `\p{L}` at a first use, and a worker uses hundreds of expressions on the first request
 * that it sees (V8 of 2026). These ranges need no `u`. They hold the letters of the first plane; from South Asia to
 * Ethiopia the vowel signs too, and there a few digits and signs, for wordings of those languages are few.
 */
const CASED = String.raw`a-zA-Z\u00b5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0556\u0560-\u0588\u1e00-\u1ffc`;
const LETTERS = String.raw`a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0556\u0560-\u0588\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0710-\u0963\u0971-\u1ffc\u3041-\u30fa\u3400-\u9fff\uac00-\ud7a3\ufb50-\ufefc`;
const RANGES: Record<string, string> = { L: LETTERS, Ll: CASED, Lu: CASED };

/** An expression with the flags `i` and `u`; without the `u` where nothing else in it needs one. */
export function ofAnyCase(source: string, flags: string): RegExp {
  let inClass = false;
  const plain = source.replace(/\\p\{(L[lu]?)\}|\\.|[[\]]/gs, (part, letters: string | undefined) => {
    if (part === "[") inClass = true;
    else if (part === "]") inClass = false;
    if (letters === undefined) return part;
    return inClass ? RANGES[letters]! : `[${RANGES[letters]!}]`;
  });
  return new RegExp(plain, NEEDS_U.test(plain) ? flags : flags.replace("u", ""));
}

/** Properties, code points beyond the first plane. */
const NEEDS_U = /\\[pP]\{|\\u\{|[\ud800-\udfff]/;
