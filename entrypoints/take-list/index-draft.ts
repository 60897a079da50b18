import type { IndexDraft } from "../../lib/search/index-draft.ts";
import { openIndexDraft } from "../../lib/store/index-draft.ts";

/** Milliseconds of building between two times that its state is kept. */
const OFTEN = 400;
/** Of the time, one part in so many is spent on keeping. */
const SHARE = 8;

/**
 * Where the state of the index is kept while it is being built; null where the browser keeps nothing. What fails here is
 * done without: the build goes on, and one that is stopped begins anew.
 */
export async function indexDraft(): Promise<(IndexDraft & { close(): void }) | null> {
  const draft = await openIndexDraft();
  if (draft === null) return null;
  let next = performance.now() + OFTEN;
  return {
    kept: () => draft.kept().catch(() => null),
    isDue: () => performance.now() >= next,
    async keep(parts) {
      const start = performance.now();
      const kept = await draft.keep(parts).then(
        () => true,
        () => false,
      );
      const end = performance.now();
      next = kept ? end + Math.max(OFTEN, SHARE * (end - start)) : Number.POSITIVE_INFINITY;
    },
    close: draft.close,
  };
}
