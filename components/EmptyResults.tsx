import { Icon, type IconName } from "./Icon.tsx";

export interface WayOn {
  icon: IconName;
  text: string;
  /** Null: advice, nothing to press. */
  onGo: (() => void) | null;
}

interface EmptyResultsProps {
  heading: string;
  text: string;
  ways: WayOn[];
}

/** What was sought and not found, that the list is partial, and ways on. */
export function EmptyResults({ heading, text, ways }: EmptyResultsProps) {
  return (
    <div class="pad empty scroll">
      <svg
        width="64"
        height="48"
        viewBox="0 0 64 48"
        fill="none"
        stroke="var(--line-strong)"
        stroke-width="2"
        aria-hidden="true"
      >
        <circle cx="10" cy="24" r="5" />
        <path d="M15 24h17" />
        <path d="M36 24h20" stroke-dasharray="3 4" />
        <path d="M40 10h16M40 38h16" stroke="var(--line)" />
      </svg>
      <h2 class="t-head">{heading}</h2>
      <p class="soft">{text}</p>
      <ul class="try">
        {ways.map((way) => (
          <li key={way.text}>
            <Icon name={way.icon} />
            {way.onGo === null ? (
              <span>{way.text}</span>
            ) : (
              <button type="button" class="btn link" onClick={way.onGo}>
                {way.text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
