import { ofAnyCase } from "./letters.ts";

/**
 * A regular expression that is compiled at its first use. The engine checks each literal whenever a script is parsed,
 * and a worker's script is parsed at each wake: a literal with `\p{L}` costs 0.1 to 0.3 ms there, used or not (V8 of
 * 2026). A string costs nothing until somebody asks.
 *
 * The compiled expression is shared: with the flags `g` and `y` use it only where nothing depends on `lastIndex`
 * (`replace`, `matchAll`). With `i` and `u` its letters are plain ranges and it goes by UTF-16 units.
 */
/* @__NO_SIDE_EFFECTS__ */
export function pattern(source: string, flags = ""): Pattern {
  let compiled: RegExp | null = null;
  return () => {
    compiled ??= flags.includes("i") && flags.includes("u") ? ofAnyCase(source, flags) : new RegExp(source, flags);
    return compiled;
  };
}

export type Pattern = () => RegExp;
