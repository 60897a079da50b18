import { useState } from "preact/hooks";
import type { Overlap } from "../../lib/advise/overlap-shape.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { type Place, placeKey, placesOf } from "./place.ts";

export interface Choice {
  /** All that the page at hand could mean, the most fitting first. */
  places: Place[];
  /** The one in force; null where there is none. */
  chosen: Place | null;
  choose: (key: string) => void;
}

/**
 * Which of the things that a page is about is shown. `first` is a country chosen before this page of ours was opened.
 * A choice holds as long as the page at hand still offers it.
 */
export function useChoice(finding: Finding | null, first: string | null, overlap: Overlap | null = null): Choice {
  const [wanted, setWanted] = useState(first === null ? null : placeKey({ kind: "country", country: first }));
  const places = finding === null ? [] : placesOf(finding, overlap);
  const chosen = places.find((place) => placeKey(place) === wanted) ?? places[0] ?? null;
  return { places, chosen, choose: setWanted };
}
