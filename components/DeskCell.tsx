import type { DeskCellView, DeskTableWords } from "./desk-row.ts";
import { Icon } from "./Icon.tsx";

/** Repaired: a pencil, blue, and what was printed. To decide: a triangle, amber. The shapes say it without the colours. */
export function DeskCell({
  cell,
  words,
  strong = false,
}: {
  cell: DeskCellView;
  words: DeskTableWords;
  strong?: boolean;
}) {
  const { text, state, blank, note } = cell;
  return (
    <>
      {state === "plain" ? (
        <span class={blank ? "quiet" : strong ? "t-strong" : undefined}>{text}</span>
      ) : (
        <span class={state === "decide" ? "cell qn" : "cell fx"}>
          <Icon name={state === "decide" ? "warn" : "pencil"} small />
          <span class="sr">{words[state]}: </span>
          <b>{text}</b>
        </span>
      )}
      {note === null ? null : <span class="quiet note-printed">{note}</span>}
    </>
  );
}
