import type { TierShape } from "../lib/advise/view.ts";

/** The shape of a tier, as in the picture by year; the word always stands beside it. */
export function TierShapeIcon({ shape }: { shape: TierShape }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {drawing(shape)}
    </svg>
  );
}

function drawing(shape: TierShape) {
  switch (shape) {
    case "tier1":
      return <circle cx="6" cy="6" r="4.5" fill="currentColor" />;
    case "tier2":
      return <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />;
    case "watch":
      return <path d="M6 1.5l4.5 8.5h-9z" fill="none" stroke="currentColor" stroke-width="1.5" />;
    case "tier3":
      return <path d="M6 .5L11.5 6 6 11.5.5 6z" fill="currentColor" />;
    case "special":
      return <path d="M1 4h10M1 8h10" stroke="currentColor" stroke-width="1.5" />;
  }
}
