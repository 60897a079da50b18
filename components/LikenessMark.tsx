import type { OverlapLikeness } from "../lib/advise/view.ts";

/** Full, half and empty square; a dash where nothing could be compared. The word stands beside it. */
export function LikenessMark({ likeness }: { likeness: OverlapLikeness }) {
  return (
    <svg class="lm" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {likeness === "full" ? <rect x="1" y="1" width="10" height="10" fill="currentColor" /> : null}
      {likeness === "half" || likeness === "empty" ? (
        <rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="currentColor" stroke-width="1.5" />
      ) : null}
      {likeness === "half" ? <path d="M1.5 1.5H6v9H1.5z" fill="currentColor" /> : null}
      {likeness === "none" ? <path d="M2 6h8" stroke="currentColor" stroke-width="1.5" /> : null}
    </svg>
  );
}
