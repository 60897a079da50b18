import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

interface BackBarProps {
  back: string;
  onBack: () => void;
  fullPage: string;
  /** Null: there is no full page of this. */
  onFullPage: (() => void) | null;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** Above whatever was opened: the way back, and the way to a page of its own. */
export function BackBar({ back, onBack, fullPage, onFullPage, children }: BackBarProps) {
  return (
    <nav class="backbar noprint" aria-label={back}>
      <button type="button" class="btn link back" onClick={onBack}>
        <Icon name="down" small />
        {back}
      </button>
      <span class="sp" />
      {children}
      {onFullPage === null ? null : (
        <button type="button" class="btn link" onClick={onFullPage}>
          {fullPage}
        </button>
      )}
    </nav>
  );
}
