import { isAbove } from "../list/marking.ts";
import type { Marking } from "../list/schema.ts";
import { isInLane } from "./lane.ts";
import type { Line } from "./line.ts";
import { isMarking } from "./manifest.ts";
import { type Got, got, trouble } from "./outcome.ts";

/**
 * Before anything of a file is stored: are all its records the publisher's own, and none marked above its part? What
 * the part may be marked was looked at before.
 */
export function checkLines(lines: Line[], publisher: string, ceiling: Marking): Got<Line[]> {
  for (const line of lines) {
    if (!isInLane(line, publisher)) return trouble("lane", line.key, publisher);
    const { marking } = line.row;
    if (line.table !== "projects") continue;
    if (!isMarking(marking)) return trouble("list", `${line.key}: no marking`, publisher);
    if (isAbove(marking, ceiling)) return trouble("list", `${line.key}: marked above its part`, publisher);
  }
  return got(lines);
}
