/**
 * A source file with its comments blanked and every string replaced by `"n"`, its place in `strings`.
 * So words inside comments and strings can neither look like code nor hide it. Line breaks stay.
 */
export interface Masked {
  code: string;
  strings: string[];
}

/** What may stand before a `/` that starts a regular expression, not a division. */
const beforeRegex = /(?:^|[=(,:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|do|else|void|yield|await))\s*$/;
const blank = (text: string) => text.replace(/[^\n]/g, " ");

export function mask(source: string): Masked {
  const strings: string[] = [];
  const code = maskUntil(source, 0, strings, false).code;
  return { code, strings };
}

/** Masks from `at` to the end, or to the `}` that closes a template's hole. */
function maskUntil(source: string, at: number, strings: string[], inHole: boolean): { code: string; end: number } {
  let code = "";
  let depth = 0;
  while (at < source.length) {
    const here = source[at] ?? "";
    const pair = source.slice(at, at + 2);
    if (inHole && here === "}" && depth === 0) return { code, end: at };
    if (here === "{") depth++;
    if (here === "}") depth--;
    let end = at + 1;
    if (pair === "//" || pair === "/*") {
      const close = pair === "//" ? source.indexOf("\n", at) : source.indexOf("*/", at + 2) + 2;
      end = close < at + 2 ? source.length : close;
      code += blank(source.slice(at, end));
    } else if (here === '"' || here === "'") {
      end = endOfString(source, at, here);
      code += `"${strings.push(source.slice(at + 1, end - 1)) - 1}"`;
    } else if (here === "`") {
      const template = maskTemplate(source, at, strings);
      code += template.code;
      end = template.end;
    } else if (here === "/" && beforeRegex.test(code.slice(-40))) {
      end = endOfRegex(source, at);
      code += end === at + 1 ? here : `/${blank(source.slice(at + 1, end - 1))}/`;
    } else code += here;
    at = end;
  }
  return { code, end: at };
}

/** A string ends at its quote; text in JSX may hold a lone apostrophe, which then ends with its line. */
function endOfString(source: string, start: number, quote: string): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === quote) return at + 1;
    else if (source[at] === "\n") return at;
  }
  return source.length;
}

function endOfRegex(source: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < source.length && source[at] !== "\n"; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "[") inClass = true;
    else if (source[at] === "]") inClass = false;
    else if (source[at] === "/" && !inClass) return at + 1;
  }
  return start + 1;
}

/** A template without holes is a string like any other; the code in its holes is kept. */
function maskTemplate(source: string, start: number, strings: string[]): { code: string; end: number } {
  let code = "";
  let at = start + 1;
  for (; at < source.length && source[at] !== "`"; at++) {
    if (source[at] === "\\") at++;
    else if (source.startsWith("${", at)) {
      const hole = maskUntil(source, at + 2, strings, true);
      code += `(${hole.code})`;
      at = hole.end;
    } else if (source[at] === "\n") code += "\n";
  }
  if (code === "") return { code: `"${strings.push(source.slice(start + 1, at)) - 1}"`, end: at + 1 };
  return { code: `[${code}]`, end: at + 1 };
}
