import { evenly, kindTraits } from "./kind-traits.ts";
import { BASE, PHRASES, TABLE, UNIT } from "./kind-weights.ts";
import type { RequestMatter } from "./look-at-page.ts";
import { worthOf } from "./trait-weights.ts";

/** From where on a page is a request where its phrases say so, where they leave it open, and where they speak of a call. */
const HARDLY = -0.8;
const RATHER = 0;
const SURELY = 1;

/** Fewer different words than this tell nothing: a note of three lines is what its phrases say. */
const FEWEST = 40;

/** Is a page a request by its words and phrases together, of which phrases say that it is one, or leave it open? */
export function readsAsRequest({ reading, phrases, isByPhrases, otherwise }: Matter): boolean {
  const traits = kindTraits(reading);
  if (traits.size < FEWEST) return isByPhrases;
  const words = worthOf(traits, TABLE, UNIT) * evenly(traits);
  const ask = phrases.reduce((sum, much, at) => sum + much * (PHRASES[at] ?? 0), words) - BASE;
  return ask > (isByPhrases ? HARDLY : otherwise.kind === "call" ? SURELY : RATHER);
}
type Matter = Pick<RequestMatter, "reading" | "phrases" | "isByPhrases" | "otherwise">;
