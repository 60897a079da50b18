import type { ComponentChildren } from "preact";
import { Mark } from "./Mark.tsx";

interface TopBarProps {
  name: string;
  /** Stays in sight while the page scrolls. */
  stay?: boolean;
  children?: ComponentChildren;
}

/** Mark, name, and the buttons of a surface. */
export function TopBar({ name, stay = false, children }: TopBarProps) {
  return (
    <header class={stay ? "bar stay noprint" : "bar noprint"}>
      <Mark size={16} />
      <span class="wm">{name}</span>
      <span class="sp" />
      {children}
    </header>
  );
}
