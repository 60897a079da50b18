import { isTurnedAround, type Place, placeOf } from "./country-book.ts";

/** One name of a list, with what it stands for; `place` is null for a name that is not known. */
export interface Named {
  text: string;
  place: Place | null;
}

const separator =
  /(\s*[,;\n|]\s*(?:and\s+|&\s*|et\s+|y\s+)?|\s+(?:and|et|y|plus|with|und)\s+|\s*[&/+]\s*|\s+[–—-]\s+)/i;
const leadIn =
  /^(?:the|and|et|y|including|incl?\.?|include|select(?:ed)?|certain|several|multiple|various|other|neighbou?ring|primarily|mainly|parts of|throughout|in|within|across|with|(?:activities|work|operations) in|members? (?:include|states?:?)|countries (?:include|of|in|within|across)|countries:|country:)\s+/i;
/** A name of a country has at most three words that a list's own marks could part: "Saint Vincent and the Grenadines". */
const MOST_JOINED = 4;
/** Names of one cell that are looked at. */
const MOST_NAMES = 400;

/** Takes a list of places apart: longest names first, so that "Trinidad and Tobago" is one and "Mali and Niger" two. */
export function splitPlaces(text: string): Named[] {
  const pieces = text.split(separator).slice(0, MOST_NAMES * 2);
  const named: Named[] = [];
  for (let at = 0; at < pieces.length; ) {
    const [found, used] = longest(pieces, at);
    if (found.text !== "") named.push(found);
    at += used;
  }
  return named;
}

function longest(pieces: readonly string[], at: number): [Named, number] {
  for (let count = Math.min(MOST_JOINED, Math.ceil((pieces.length - at) / 2)); count > 1; count--) {
    const parts = pieces.slice(at, at + count * 2 - 1);
    const joined = parts.join("");
    const place = /[,;\n|]/.test(joined) && !isTurnedAround(joined) ? null : placeOf(joined);
    // Two regions that stand together may be one region with a name of its own; never two countries.
    if (place) return [{ text: joined.trim(), place }, count * 2];
  }
  return [readOne(pieces[at] ?? ""), 2];
}

/** One name, without the words that lead to it. */
function readOne(piece: string): Named {
  let text = piece
    .trim()
    .replace(/[.:*†‡]+$/, "")
    .replace(/^[*•·]\s*/, "");
  for (let turn = 0; turn < 4; turn++) {
    const place = placeOf(text);
    if (place || !leadIn.test(text)) return { text, place };
    text = text.replace(leadIn, "");
  }
  return { text, place: placeOf(text) };
}
