import { followTrusted } from "./follow.ts";
import type { FeedPorts } from "./ports.ts";
import { sweep } from "./sweep.ts";
import { takeRest } from "./take-rest.ts";

/**
 * What brings files, puts them together and takes editions. Most checks find nothing new: they need none of it, so
 * whoever follows a feed loads it when there is something to bring. See `UpdatePorts`.
 */
export const bringer = { followTrusted, takeRest, sweep };

export type Bringer = typeof bringer;

export interface UpdatePorts extends FeedPorts {
  /** Asked for when there is something to bring. */
  bringer(): Promise<Bringer>;
}
