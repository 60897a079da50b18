import type { ComponentChildren } from "preact";
import { useOnPaper } from "./use-on-paper.ts";

/** What a picture shows as a table: on paper, where nobody can switch from the one to the other, both stand. */
export function BehindChart({ children }: { children: ComponentChildren }) {
  const onPaper = useOnPaper();
  return <div class="printonly behind">{onPaper ? children : null}</div>;
}
