import { useEffect, useRef } from "preact/hooks";
import type { ResultRow } from "../lib/advise/view.ts";
import { Highlight } from "./Highlight.tsx";
import { Icon, type IconName } from "./Icon.tsx";
import type { ResultGroup } from "./result-groups.ts";
import { optionId } from "./SearchBox.tsx";
import { Status } from "./Status.tsx";

interface ResultListProps {
  id: string;
  label: string;
  groups: ResultGroup[];
  groupNames: Record<ResultRow["kind"], string>;
  query: string;
  active: number;
  onOpen: (index: number) => void;
}

const icons: Record<ResultRow["kind"], IconName> = {
  project: "page",
  organisation: "organisation",
  office: "office",
  contact: "contact",
  call: "call",
  country: "place",
};

/** The answer as one types. Focus stays in the search field, which names the chosen row. */
export function ResultList({ id, label, groups, groupNames, query, active, onOpen }: ResultListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // A press on a row must not take the focus from the field.
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      class="scroll"
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, rows }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group inside a list box is not a fieldset.
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`} role="presentation" class="grp">
            {groupNames[kind]}
          </p>
          {rows.map(({ row, index }) => (
            <Result
              key={`${row.kind}:${row.id}`}
              id={optionId(id, index)}
              row={row}
              query={query}
              chosen={index === active}
              onOpen={() => onOpen(index)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface ResultProps {
  id: string;
  row: ResultRow;
  query: string;
  chosen: boolean;
  onOpen: () => void;
}

function Result({ id, row, query, chosen, onOpen }: ResultProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus and points here.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the search field.
    <div id={id} role="option" aria-selected={chosen} class="res" onClick={onOpen}>
      <Icon name={icons[row.kind]} />
      <span class="a">
        <Highlight text={row.title} query={query} />
        {row.untitled === null ? null : <span class="ns"> · {row.untitled}</span>}
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
    </div>
  );
}
