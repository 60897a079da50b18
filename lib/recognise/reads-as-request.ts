import { evenly, kindTraits } from "./kind-traits.ts";
import { BASE, TABLE, UNIT } from "./kind-weights.ts";
import type { Reading } from "./reading.ts";
import { worthOf } from "./trait-weights.ts";

/** From where on words alone tell that a page is a request, and below which they tell that one that looks so is none. */
const SURELY = 1;
const HARDLY = -0.3;

/** Fewer different words than this tell nothing: a note of three lines is what its phrases say. */
const FEWEST = 60;

/** Is a page a request by its words, of which its phrases say that it is one, or leave it open? */
export function readsAsRequest(reading: Reading, isByPhrases: boolean): boolean {
  const traits = kindTraits(reading);
  if (traits.size < FEWEST) return isByPhrases;
  const ask = worthOf(traits, TABLE, UNIT) * evenly(traits) - BASE;
  return ask > (isByPhrases ? HARDLY : SURELY);
}
