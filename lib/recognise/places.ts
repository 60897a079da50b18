import type { Finding } from "./finding.ts";
import type { NameTable } from "./name-table.ts";
import { isPrintedAsItself } from "./organisations.ts";
import type { Reading } from "./reading.ts";
import { KIND } from "./sense.ts";
import { signsOf } from "./signs.ts";
import { titlesIn } from "./titles.ts";

/** Something of the list that a page can name. */
export interface Named {
  kind: "organisation" | "project";
  /** Its id in the list. */
  id: string;
}

/** Where a page names it: `reading.text.slice(start, end)`. */
export interface Place extends Named {
  start: number;
  end: number;
}

/** Most places of one page. */
export const MOST_PLACES = 400;

/**
 * Every place in a reading's text where an organisation of its finding or one of these projects' titles stands, in the
 * order of the text; none overlaps another. Nothing is marked in a request: whoever asks for money is not shown around.
 */
export function placesOf(
  reading: Reading,
  table: NameTable,
  finding: Finding,
  projects: { id: string; title: string | null }[],
): Place[] {
  if (finding.kind === "request") return [];
  const titles = titlesIn(reading.text, projects, table);
  const named = new Set(finding.organisations.map(({ id }) => id));
  const places: Place[] = [...titles, ...organisationsIn(reading.text, named, table)];
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Place[] = [];
  // An organisation's name inside a title is a part of the title.
  for (const place of places) if (place.start >= (apart.at(-1)?.end ?? 0)) apart.push(place);
  return apart.slice(0, MOST_PLACES);
}

function organisationsIn(text: string, named: Set<string>, table: NameTable): Place[] {
  if (named.size === 0) return [];
  const idOf = new Map<number, string>();
  const places: Place[] = [];
  for (const sign of signsOf([{ signal: "text", text }], table)) {
    const sense = sign.senses.find(({ kind }) => kind === KIND.organisation || kind === KIND.acronym);
    if (sense === undefined) continue;
    const id = idOf.get(sense.target) ?? table.organisation(sense.target).id;
    idOf.set(sense.target, id);
    if (!named.has(id) || !isPrintedAsItself(sign, sense)) continue;
    places.push({ kind: "organisation", id, start: sign.start, end: sign.end });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}
