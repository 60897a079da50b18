import { drawMarks, type Mark } from "../../lib/page/draw-marks.ts";
import { rangesOf } from "../../lib/page/place-ranges.ts";
import { inSlices } from "../../lib/page/read-in-slices.ts";
import type { Place } from "../../lib/recognise/places.ts";
import type { MarkPlaces } from "../page.content/page-globals.ts";
import { whenSilenced } from "./when-silenced.ts";

/** Finds the places in the page again and marks them; nothing where the page reads otherwise by now. */
export const markPlaces: MarkPlaces = async ({ text, places, onPress, signal, replaced }) => {
  const ranges = await inSlices(rangesOf(document, text, places), signal);
  // The marks of before go in the same turn in which the new ones come.
  replaced();
  if (ranges === null || signal.aborted) return;
  const marks = places.flatMap((of, at): Mark<Place>[] => {
    const range = ranges[at];
    return range ? [{ range, of }] : [];
  });
  const shown = new AbortController();
  whenSilenced(location.hostname, () => shown.abort(), signal);
  drawMarks(marks, ({ kind, id }) => onPress({ kind, id }), AbortSignal.any([signal, shown.signal]));
};
