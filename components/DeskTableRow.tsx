import { useEffect, useRef } from "preact/hooks";
import { DeskCell } from "./DeskCell.tsx";
import { DeskFound } from "./DeskFound.tsx";
import type { DeskRowView, DeskTableWords, DeskTyping } from "./desk-row.ts";

interface DeskTableRowProps {
  place: number;
  row: DeskRowView | undefined;
  words: DeskTableWords;
  /** The row was gone to, for the how-manieth time; null: it was not. */
  here: number | null;
  typing: DeskTyping | null;
  onAct: (row: DeskRowView, id: string, action: string) => void;
  onType: (text: string) => void;
  onSave: () => void;
  onCancel: () => void;
  onOpen: (row: DeskRowView) => void;
}

/** One record: where and who, how much, from when to when, and what was found. */
export function DeskTableRow(props: DeskTableRowProps) {
  const { place, row, words, here } = props;
  const line = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (here === null || row === undefined) return;
    const inRow = (what: string) => line.current?.querySelector<HTMLElement>(what);
    (inRow(".said-error button") ?? inRow(".found button") ?? inRow("button"))?.focus({ preventScroll: true });
  }, [here, row === undefined]);
  if (row === undefined)
    return (
      <tr data-item={place} aria-rowindex={place + 2}>
        <td colSpan={6} class="quiet">
          {words.loading}
        </td>
      </tr>
    );
  const classes = [here === null ? "" : "sel", row.left ? "left" : ""].filter(Boolean).join(" ");
  return (
    <tr ref={line} data-item={place} aria-rowindex={place + 2} class={classes}>
      <td class="num">
        <button type="button" class="btn link at" aria-label={row.open} onClick={() => props.onOpen(row)}>
          {row.at}
        </button>
      </td>
      <th scope="row">
        <DeskCell cell={row.place} words={words} strong />
        {row.title === null ? null : <span class="what">{row.title}</span>}
        <span class="who">
          <DeskCell cell={row.implementer} words={words} />
        </span>
      </th>
      <td class="num" data-name={words.amount}>
        <DeskCell cell={row.amount} words={words} />
      </td>
      <td data-name={words.start}>
        <DeskCell cell={row.start} words={words} />
      </td>
      <td data-name={words.end}>
        <DeskCell cell={row.end} words={words} />
      </td>
      <td class="found">
        <DeskFound {...props} row={row} />
      </td>
    </tr>
  );
}
