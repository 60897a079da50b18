import type { ListReader } from "../list/reader.ts";
import { namesChip } from "./chip.ts";
import type { AdviceContext } from "./context.ts";
import type { Chip } from "./view.ts";

/** The chip of a page with nothing but marked names; null where there are none. */
export async function namedChip(
  count: number,
  reader: ListReader,
  { words, today, showPast }: AdviceContext,
): Promise<Chip | null> {
  return count === 0 ? null : namesChip(count, { words, today, showPast, info: await reader.info() });
}
