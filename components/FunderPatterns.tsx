import { useId } from "preact/hooks";
import type { FunderPattern } from "../lib/advise/view.ts";

const PATTERNS: FunderPattern[] = ["tip", "prm", "usaid", "ilab", "other"];

/** Fills that tell funders apart without colour: solid, hatch, dots, cross-hatch, outline. */
export function FunderPatterns({ id }: { id: string }) {
  return (
    <defs>
      {PATTERNS.map((pattern) => (
        <pattern
          key={pattern}
          id={`${id}-${pattern}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          {...(pattern === "prm" ? { patternTransform: "rotate(45)" } : {})}
        >
          <rect width="4" height="4" fill="var(--bg)" />
          {texture(pattern, `var(--f-${pattern})`)}
        </pattern>
      ))}
    </defs>
  );
}

function texture(pattern: FunderPattern, colour: string) {
  switch (pattern) {
    case "tip":
      return <rect width="4" height="4" fill={colour} />;
    case "prm":
      return <rect width="2.2" height="4" fill={colour} />;
    case "usaid":
      return <circle cx="2" cy="2" r="1.3" fill={colour} />;
    case "ilab":
      return <path d="M0 0L4 4M4 0L0 4" stroke={colour} stroke-width="1" />;
    case "other":
      return null;
  }
}

interface FunderKeyProps {
  funders: { pattern: FunderPattern; funder: string }[];
  /** Words for the dotted box; null where there is none. */
  unstated: string | null;
  /** Words for the crossed box; null where there is none. */
  others: string | null;
}

export function FunderKey({ funders, unstated, others }: FunderKeyProps) {
  const id = useId();
  return (
    <p class="key">
      {funders.map(({ pattern, funder }) => (
        <span key={funder}>
          <svg width="12" height="12" aria-hidden="true">
            <FunderPatterns id={`${id}${pattern}`} />
            <rect
              x=".5"
              y=".5"
              width="11"
              height="11"
              fill={`url(#${id}${pattern}-${pattern})`}
              stroke={`var(--f-${pattern})`}
            />
          </svg>
          {funder}
        </span>
      ))}
      {unstated === null ? null : (
        <span>
          <svg width="12" height="12" aria-hidden="true" class="ch">
            <rect class="ns" x=".5" y=".5" width="11" height="11" />
          </svg>
          {unstated}
        </span>
      )}
      {others === null ? null : (
        <span>
          <svg width="12" height="12" aria-hidden="true" class="ch">
            <rect class="ok" x=".5" y=".5" width="11" height="11" />
            <path class="ok" d="M.5 11.5l11 -11" />
          </svg>
          {others}
        </span>
      )}
    </p>
  );
}
