import { evenly, kindTraits } from "./kind-traits.ts";
import { BASE, LATE, PHRASES, TABLE, UNIT } from "./kind-weights.ts";
import { lateSigns } from "./late-signs.ts";
import type { RequestMatter } from "./look-at-page.ts";
import type { NameTable } from "./name-table.ts";
import { worthOf } from "./trait-weights.ts";

/** From where on a page is a request where its phrases say so, where they leave it open, and where they speak of a call. */
const HARDLY = -1;
const RATHER = -0.2;
const SURELY = 1;

/** Fewer different words than this tell nothing: a note of three lines is what its phrases say. */
const FEWEST = 40;

/** Is a page a request by its words, phrases and boxes together, of which phrases say that it is one, or leave it open? */
export function readsAsRequest(matter: Matter, table: NameTable): boolean {
  const { reading, phrases, isByPhrases, otherwise } = matter;
  const traits = kindTraits(reading);
  if (traits.size < FEWEST) return isByPhrases;
  const words = worthOf(traits, TABLE, UNIT) * evenly(traits);
  const ask = phrases.reduce((sum, much, at) => sum + much * (PHRASES[at] ?? 0), words) - BASE;
  const enough = isByPhrases ? HARDLY : otherwise.kind === "call" ? SURELY : RATHER;
  // Names are weighed only where they can turn it.
  if (ask + LATE.reduce((sum, worth) => sum + Math.max(0, worth), 0) <= enough) return false;
  if (ask + LATE.reduce((sum, worth) => sum + Math.min(0, worth), 0) > enough) return true;
  return lateSigns(matter, table).reduce((sum, much, at) => sum + much * LATE[at]!, ask) > enough;
}
type Matter = Pick<RequestMatter, "reading" | "told" | "labelled" | "phrases" | "isByPhrases" | "otherwise">;
