import { isAbove } from "../list/marking.ts";
import { isInLane } from "./lane.ts";
import type { Line } from "./line.ts";
import { isMarking } from "./manifest.ts";
import { type Trouble, trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";

/**
 * Before anything of a file is stored: are all its records the publisher's own, and none marked above its part? What
 * the part may be marked was looked at before. Null: yes.
 */
export function checkLines(
  lines: Line[],
  { publisher, marking: ceiling }: Pick<PartHead, "publisher" | "marking">,
): { ok: false; trouble: Trouble } | null {
  for (const line of lines) {
    if (!isInLane(line, publisher)) return trouble("lane", line.key);
    const { marking } = line.row;
    const fits = marking === undefined ? line.table !== "projects" : isMarking(marking) && !isAbove(marking, ceiling);
    if (!fits) return trouble("list", `${line.key}: marked above its part, or not at all`);
  }
  return null;
}
