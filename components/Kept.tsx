import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface KeptProps {
  shown: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A part of a page that is drawn when it is first shown, and from then on stays as one left it. */
export function Kept({ shown, children, ...rest }: KeptProps) {
  const drawn = useRef(false);
  drawn.current ||= shown;
  if (!drawn.current) return null;
  return (
    <div hidden={!shown} {...rest}>
      {children}
    </div>
  );
}
