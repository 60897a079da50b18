import type { ComponentChildren } from "preact";
import { Mark } from "./Mark.tsx";
import { Marking } from "./Marking.tsx";

interface TopBarProps {
  name: string;
  marking: string;
  /** Stays in sight while the page scrolls. */
  stay?: boolean;
  children?: ComponentChildren;
}

/** Marking, mark, name, and the buttons of a surface. */
export function TopBar({ name, marking, stay = false, children }: TopBarProps) {
  return (
    <header class={stay ? "top stay" : "top"}>
      <Marking text={marking} />
      <div class="bar">
        <Mark size={16} />
        <span class="wm">{name}</span>
        <span class="sp" />
        {children}
      </div>
    </header>
  );
}
