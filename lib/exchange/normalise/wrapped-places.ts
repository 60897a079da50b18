import { placeOf } from "./country-book.ts";
import { type Named, splitPlaces } from "./split-places.ts";

/** Lines that one name of a country may be wrapped over. */
const MOST_LINES = 3;
/** Lines that are looked at; what is behind them are names of their own. */
const MOST_LOOKED_AT = 400;
const goesOn = /(?:[,;(&/|]|(?:^|[\s(])(?:and|or|of|of the|the|et|de|du|y|e))$/i;
const isMore = /^(?:[,;)(&/|]|(?:and|or|of|et|de|du|y|e)\s)/i;

/** A list of places on one line: a break inside a name is a space, any other parts two names. */
export function joinWrapped(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  let joined = "";
  for (let at = 0; at < lines.length; ) {
    const [part, used] = at < MOST_LOOKED_AT ? wrapped(lines, at) : [lines[at]!, 1];
    joined = joined === "" ? part : `${joined}${jointOf(joined, part)}${part}`;
    at += used;
  }
  return joined;
}

/** The line and those below that its last name goes on in. */
function wrapped(lines: readonly string[], at: number): [string, number] {
  let part = lines[at]!;
  let used = 1;
  for (;;) {
    const more = nameOver(part, lines.slice(at + used, at + used + MOST_LINES - 1));
    if (more === 0) return [part, used];
    for (let taken = 0; taken < more; taken++, used++) part = withLine(part, lines[at + used]!);
  }
}

/** How many of the lines below are needed for the name at the end of a line; 0 where it ends there. */
function nameOver(part: string, below: readonly string[]): number {
  for (let count = below.length; count > 0; count--) {
    const lines = below.slice(0, count);
    const pieces = [lastOf(part), ...lines.slice(0, -1), firstOf(lines.at(-1)!)];
    const whole = splitPlaces(pieces.reduce(withLine));
    const apart = pieces.flatMap((piece) => splitPlaces(piece));
    if (whole.every(isKnown) && whole.length < apart.length && !apart.every(isCountry)) return count;
  }
  return 0;
}

const isKnown = ({ place }: Named): boolean => place !== null;
const isCountry = ({ place }: Named): boolean => place?.kind === "country" && !place.former;

/** "Timor-" and "Leste" are parted by no space. */
const withLine = (before: string, line: string): string =>
  /[\p{L}]-$/u.test(before) && placeOf(lastOf(before) + firstOf(line)) !== null ? before + line : `${before} ${line}`;

const lastOf = (text: string): string =>
  text
    .split(/[,;|(]/)
    .at(-1)!
    .trim();
const firstOf = (text: string): string => text.split(/[,;|)]/)[0]!.trim();

function jointOf(before: string, part: string): string {
  return goesOn.test(before) || isMore.test(part) ? " " : "; ";
}
