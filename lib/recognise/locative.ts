import { pattern } from "../list/pattern.ts";
import { SMALL_LETTER } from "./word-shape.ts";

/** Words that say by themselves that something is where the next word names. */
const PLAIN = new Set(
  "in inside across throughout within near outside around en au aux dans à em no na nos nas в во на по близ под في قرب".split(
    " ",
  ),
);

/** Does what stands before a name say that something is there: "in the north of"? */
export function isLocative(lead: string): boolean {
  if (lead === "") return false;
  // Mostly it is the word right before it, or none is there, and the pattern need not be compiled.
  if (lead.endsWith(" ") && PLAIN.has(lead.slice(lead.lastIndexOf(" ", lead.length - 2) + 1, -1))) return true;
  return mayBeLocative(lead) && LOCATIVE().test(lead);
}

/** Has it a word of the pattern's, be it as the end of another, with a space behind? */
function mayBeLocative(lead: string): boolean {
  const words = lead.split(/\s+/);
  return words.pop() === ATTACHED || words.some((word) => ENDS.some((end) => word.endsWith(end)));
}
/** "ب" stands before a name without a space. */
const ATTACHED = "ب";
const ENDS = [
  ...PLAIN,
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western",
  "près",
  "cerca",
  "perto",
];

const LOCATIVE = pattern(
  String.raw`(^|[^${SMALL_LETTER.slice(1)})(in|inside|across|throughout|within|near|outside|around|(north|south|east|west)(ern)?( of)?|en|au|aux|dans|à|près de|cerca de|perto de|em|no|na|nos|nas|в|во|на|по|близ|под|في|قرب)\s+(the\s+|la\s+|el\s+|los\s+|las\s+|les\s+|l['’])?((?:${SMALL_LETTER}|-)+\s+(of|de|du|des|da|do|del|d['’])\s*)?(the\s+|la\s+|el\s+)?(?:${SMALL_LETTER}|-)*\s?$|(^|\s)ب$`,
);
