import type { ResultRow } from "../lib/advise/view.ts";
import { Highlight } from "./Highlight.tsx";
import { Icon, type IconName } from "./Icon.tsx";
import { Status } from "./Status.tsx";
import { Untitled } from "./Untitled.tsx";

interface ResultProps {
  id: string;
  /** Its place among headings and rows, for measuring. */
  item: number;
  /** Undefined while it is on its way. */
  row: ResultRow | undefined;
  /** From 1 on. */
  place: number;
  of: number;
  query: string;
  chosen: boolean;
  loading: string;
  onOpen: () => void;
}

const icons: Record<ResultRow["kind"], IconName> = {
  project: "page",
  organisation: "organisation",
  office: "office",
  contact: "contact",
  call: "call",
  country: "place",
};

/** One line of an answer. */
export function Result({ id, item, row, place, of, query, chosen, loading, onOpen }: ResultProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus and points here.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the search field.
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      aria-setsize={of}
      aria-posinset={place}
      aria-busy={row === undefined}
      data-item={item}
      class="res"
      onClick={onOpen}
    >
      {row === undefined ? <Waiting label={loading} /> : <Told row={row} query={query} />}
    </div>
  );
}

function Told({ row, query }: { row: ResultRow; query: string }) {
  return (
    <>
      <Icon name={icons[row.kind]} />
      <span class="a">
        <Highlight text={row.title} query={query} />
        <Untitled text={row.untitled} />
      </span>
      <span class="num">{row.amount ?? ""}</span>
      <span class="m">
        {row.meta.length > 0 ? (
          <span>
            <Highlight text={row.meta.join(" · ")} query={query} />
          </span>
        ) : null}
        <Status lines={row.status} />
      </span>
    </>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <>
      <Icon name="page" />
      <span class="a quiet">{label}</span>
      <span />
      <span class="m">&nbsp;</span>
    </>
  );
}
