/**
 * JSON as people and other programs write it: with commas before a closing bracket, comments, NaN and None. Undefined for
 * what is no JSON even so. `mended`: the text had to be changed; lines stay where they are.
 */
export function forgivingParse(text: string): { value: unknown; mended: string | null } | undefined {
  const value = parsed(text);
  if (value !== undefined) return { value, mended: null };
  const mended = mend(text);
  const other = mended === text ? undefined : parsed(mended);
  return other === undefined ? undefined : { value: other, mended };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A text in quotes; a comment of either kind; a comma that nothing follows; a word that JSON has not. */
const odd =
  /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*[\]}])|-?\b(?:NaN|Infinity|undefined|None|True|False)\b/g;
const words: Readonly<Record<string, string>> = { True: "true", False: "false" };

function mend(text: string): string {
  return text.replace(odd, (found) => {
    if (found.startsWith('"')) return found;
    if (found === ",") return "";
    // A comment leaves its lines, so that each record keeps its own.
    if (found.startsWith("/")) return found.replace(/[^\n]+/g, "");
    return words[found] ?? "null";
  });
}
