import { parseEdition } from "../list/parse.ts";
import type { Edition } from "../list/schema.ts";
import type { Line } from "./line.ts";
import { type Got, got, trouble } from "./outcome.ts";
import { asEdition, type EditionHead } from "./part.ts";

/**
 * Records through the door of every list. Those of a small change (`closed` is false) name others that are elsewhere in
 * the part: that these are there was looked at when the part was built, and is again whenever it is read whole.
 */
export function throughTheDoor(head: EditionHead, lines: Line[], closed: boolean): Got<Edition> {
  const parsed = parseEdition(asEdition(head, lines), { closed });
  if (parsed.ok) return got(parsed.value);
  const [{ row, field, message } = { row: "", field: "", message: "" }] = parsed.problems;
  return trouble("list", `${row} ${field}: ${message}`);
}
