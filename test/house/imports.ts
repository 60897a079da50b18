import { mask } from "./mask.ts";

export interface Import {
  /** The module as written. */
  from: string;
  /** True when nothing of it is left at run time. */
  typeOnly: boolean;
}

/**
 * Everything a source file imports or exports again. `import { type A }` is no type import: the module is still loaded.
 * A dynamic import of something other than a plain string is given as `from: "?"`.
 */
export function readImports(source: string): Import[] {
  const { code, strings } = mask(source);
  const found: { at: number; import: Import }[] = [];
  const add = (at: number, place: string | undefined, typeOnly: boolean) =>
    found.push({ at, import: { from: place === undefined ? "?" : (strings[Number(place)] ?? "?"), typeOnly } });

  const clause = String.raw`(?:[\w$*{}\s,]|"\d+")*?`;
  const statement = new RegExp(
    String.raw`(?<![\w$.])(?:import|export)(?=[\s{*"])(\s+type(?=\s*[\w${"$"}{*])(?!\s+from\s*"))?(${clause}\bfrom\b\s*|\s*)"(\d+)"`,
    "g",
  );
  for (const match of code.matchAll(statement)) {
    const [whole, type, middle = "", place] = match;
    if (whole.startsWith("export") && !/\bfrom\b/.test(middle)) continue;
    add(match.index, place, type !== undefined);
  }
  for (const match of code.matchAll(/(?<![\w$.])(typeof\s+)?import\s*\(\s*(?:"(\d+)")?/g))
    add(match.index, match[2], match[1] !== undefined);
  return found.sort((a, b) => a.at - b.at).map((each) => each.import);
}
