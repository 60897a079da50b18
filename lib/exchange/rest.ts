import type { ImportOptions } from "./imported.ts";

/** Between two pieces of work: tells how far it is, lets others have their turn; false when it is to end. */
export type Rest = (share: number) => Promise<boolean>;

export function openRest({ onProgress, pause, signal }: Pick<ImportOptions, "onProgress" | "pause" | "signal">): Rest {
  return async (share) => {
    onProgress?.(Math.min(1, Math.max(0, share)));
    await pause?.();
    return signal?.aborted !== true;
  };
}
