import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ResultRow } from "../lib/advise/view.ts";
import { Result } from "./Result.tsx";
import { itemAt, itemCount, placeOfRow, type ResultGroup, rowCount } from "./result-groups.ts";
import { RowHeights } from "./row-heights.ts";
import { optionId } from "./SearchBox.tsx";
import { useWindow } from "./use-window.ts";

interface ResultListProps {
  id: string;
  label: string;
  groups: ResultGroup[];
  /** Undefined while it is on its way. */
  rowAt: (index: number) => ResultRow | undefined;
  /** Rows that are in sight or nearly so. */
  onWindow: (from: number, to: number) => void;
  query: string;
  active: number;
  /** "Loading", in the place of a row that is not there yet. */
  loading: string;
  onOpen: (index: number) => void;
}

/** Pixels that a row mostly takes, until it is measured: of two lines, or of four where the window is a popup's. */
const usualHeight = () => (innerWidth < NARROW ? 84 : 51);
const NARROW = 480;
/** Items drawn above and below those in sight, and after how many milliseconds. */
const SPARE = 4;
const SPARE_AFTER = 60;

/**
 * The answer as one types, however long: only rows in sight are in the document. Focus stays in the search field, which
 * names the chosen row.
 */
export function ResultList(props: ResultListProps) {
  const { id, label, groups, active, onWindow } = props;
  const list = useRef<HTMLDivElement>(null);
  const count = itemCount(groups);
  // Another answer: what was measured belonged to other rows.
  const heights = useMemo(() => new RowHeights(count, usualHeight()), [groups, count]);
  const seen = useWindow(list, heights);
  const [spare, setSpare] = useState(0);
  const from = Math.max(0, seen.from - spare);
  const to = Math.min(count, seen.to + spare);
  // A first answer is sooner on the screen without those that are not in sight.
  useEffect(() => {
    const later = setTimeout(() => setSpare(SPARE), SPARE_AFTER);
    return () => clearTimeout(later);
  }, []);
  useEffect(() => onWindow(rowsBefore(groups, from), rowsBefore(groups, to)), [groups, from, to]);
  const isAnother = useRef(false);
  useLayoutEffect(() => {
    // The first answer stands at its beginning anyway, and to say so would have the page laid out before it is drawn.
    if (list.current !== null && isAnother.current) list.current.scrollTop = 0;
    isAnother.current = true;
  }, [groups]);
  useLayoutEffect(() => {
    if (active < 0) return;
    const place = placeOfRow(groups, active);
    // With the first row comes what its group is called.
    if (itemAt(groups, place - 1)?.kind === "heading") seen.reveal(place - 1);
    seen.reveal(place);
  }, [active, heights]);

  return (
    // A press on a row must not take the focus from the field.
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      class="scroll results"
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Space height={heights.offsetOf(from)} />
      {groups.map((group, at) => (
        <Group key={group.kind} {...props} group={group} at={at} from={from} to={to} />
      ))}
      <Space height={heights.total - heights.offsetOf(to)} />
    </div>
  );
}

const Space = ({ height }: { height: number }) => (
  <div role="presentation" class="space" style={{ height: `${height}px` }} />
);

/** Rows before a place of the list. */
function rowsBefore(groups: ResultGroup[], place: number): number {
  const item = itemAt(groups, place);
  if (item === null) return rowCount(groups);
  return item.kind === "row" ? item.row : rowCount(groups.slice(0, item.group));
}

/** As much of a group as is drawn. */
function Group({
  id,
  groups,
  group,
  at,
  from,
  to,
  rowAt,
  query,
  active,
  loading,
  onOpen,
}: ResultListProps & { group: ResultGroup; at: number; from: number; to: number }) {
  const first = rowCount(groups.slice(0, at)) + at;
  const start = Math.max(from, first);
  const end = Math.min(to, first + 1 + group.count);
  if (start >= end) return null;
  const rows = Array.from({ length: end - Math.max(start, first + 1) }, (_none, n) => Math.max(start, first + 1) + n);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group inside a list box is not a fieldset.
    <div role="group" aria-label={group.name}>
      {start === first ? (
        <p role="presentation" class="grp" data-item={first} aria-hidden="true">
          {group.name}
        </p>
      ) : null}
      {rows.map((item) => {
        const index = item - at - 1;
        return (
          <Result
            key={index}
            id={optionId(id, index)}
            item={item}
            row={rowAt(index)}
            place={index + 1}
            of={rowCount(groups)}
            query={query}
            chosen={index === active}
            loading={loading}
            onOpen={() => onOpen(index)}
          />
        );
      })}
    </div>
  );
}
