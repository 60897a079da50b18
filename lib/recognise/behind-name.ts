import { fold } from "../list/fold.ts";
import { pattern } from "../list/pattern.ts";
import { isLegalForm } from "./legal-form.ts";

/** A name with its short form in brackets, and what a box or a line has behind it. */
const SHORT = pattern(String.raw`^(.{5,150}?\S \((\p{Lu}[\p{L}\d&.-]{1,13})\)) ([\p{L}\d].*)$`, "u");
/** Its street behind a name, without a mark between. */
const STREET = pattern(
  String.raw`(?<=\p{L}{2}\.?) (?:(?:n[°ºo]\.? ?)?\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|av(?:enue|\.)|boulevard|bd\.?|place|route|chemin|allée|impasse|quai|via|viale|piazza|calle|rua|travessa) \p{L}.*|(?:rue|calle|rua|jalan|jl\.|str\.|strada|ul\.|ulica|ул\.|вул\.) \p{Lu}.*\d.*)$`,
  "u",
);

/** "Montserrado Women Paralegals Inc. (MWP) Clay Street": a name ends behind its short form and before its street. */
export function withoutWhatFollows(line: string): string {
  const own = line.replace(STREET(), "");
  const [, name, short, rest] = SHORT().exec(own) ?? [];
  if (name === undefined || isLegalForm(rest!.split(/[,;]/)[0]!) || !isShortFor(short!, name)) return own;
  return name;
}

/** Whether the letters of a short form stand in the name, one behind the other. */
function isShortFor(short: string, name: string): boolean {
  const letters = fold(short).replace(/[^\p{L}\d]/gu, "");
  const long = fold(name.slice(0, name.lastIndexOf("(")));
  let at = 0;
  for (const letter of letters) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.length >= 2;
}
