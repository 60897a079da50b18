import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { DeskTableRow } from "./DeskTableRow.tsx";
import type { DeskRowView, DeskTableWords, DeskTyping } from "./desk-row.ts";
import { RowHeights } from "./row-heights.ts";
import { useWindow } from "./use-window.ts";

interface DeskTableProps {
  count: number;
  /** Another key is another table: what was measured is forgotten. */
  listKey: string;
  /** Undefined while it is on its way. */
  rowAt: (place: number) => DeskRowView | undefined;
  onWindow: (from: number, to: number) => void;
  /** With another one the rows in sight are asked for again: what they say has changed. */
  needKey: number;
  words: DeskTableWords;
  /** The row that was gone to; it is brought into sight and takes the focus. `turn` tells two goings apart. */
  goTo: { place: number; turn: number } | null;
  typing: DeskTyping | null;
  onAct: (row: DeskRowView, id: string, action: string) => void;
  onType: (text: string) => void;
  onSave: () => void;
  onCancel: () => void;
  onOpen: (row: DeskRowView) => void;
}

const USUAL_HEIGHT = 43;
const SPARE = 8;

/** The one table of cells. However many rows there are, only those in sight are in the document. */
export function DeskTable(props: DeskTableProps) {
  const { count, listKey, rowAt, onWindow, words, goTo } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const heights = useMemo(() => new RowHeights(count, USUAL_HEIGHT), [count, listKey]);
  const seen = useWindow(body, heights);
  const from = Math.max(0, seen.from - SPARE);
  const to = Math.min(count, seen.to + SPARE);
  useEffect(() => onWindow(from, to), [from, to, listKey, count, props.needKey]);
  useLayoutEffect(() => {
    if (goTo !== null) seen.reveal(goTo.place);
  }, [goTo?.place, goTo?.turn]);
  const places = Array.from({ length: Math.max(0, to - from) }, (_none, step) => from + step);
  return (
    <table class="dt dt1" aria-rowcount={count + 1}>
      <caption class="sr">{words.caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" class="num">
            {words.row}
          </th>
          <th scope="col">{words.place}</th>
          <th scope="col" class="num">
            {words.amount}
          </th>
          <th scope="col">{words.start}</th>
          <th scope="col">{words.end}</th>
          <th scope="col">{words.found}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        <Space height={heights.offsetOf(from)} />
        {places.map((place) => (
          <DeskTableRow
            key={place}
            place={place}
            row={rowAt(place)}
            words={words}
            here={goTo?.place === place ? goTo.turn : null}
            typing={props.typing}
            onAct={props.onAct}
            onType={props.onType}
            onSave={props.onSave}
            onCancel={props.onCancel}
            onOpen={props.onOpen}
          />
        ))}
        <Space height={heights.total - heights.offsetOf(to)} />
      </tbody>
    </table>
  );
}

/** The place of rows that are not drawn. */
const Space = ({ height }: { height: number }) =>
  height <= 0 ? null : (
    <tr class="space">
      <td colSpan={6} style={{ height: `${height}px` }} />
    </tr>
  );
