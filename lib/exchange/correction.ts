import type { Source } from "../list/schema.ts";

/** One thing that a reader found wrong or missing. It names nobody. */
export interface Correction {
  kind: "sightline-correction";
  version: 1;
  /** The edition in which it was seen. */
  edition: { serial: number; asOf: string };
  /** Id of the project; `null` where a whole project is missing. */
  project: string | null;
  /** Field of the project; `null` where it is about the whole of it. */
  field: string | null;
  /** What the list shows, as it was shown; "" for nothing. */
  shown: string;
  /** What it should say, in the reader's words; "" where the reader knows only that it is wrong. */
  says: string;
  /** Why. */
  reason: string;
  source: Source | null;
}
