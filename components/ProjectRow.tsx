import type { ProjectRow as Row } from "../lib/advise/view.ts";
import { CorrectButton } from "./CorrectButton.tsx";
import { Status } from "./Status.tsx";
import { Untitled } from "./Untitled.tsx";
import { WatchButton } from "./WatchButton.tsx";

interface ProjectRowProps {
  row: Row;
  /** Makes the title a button. */
  onOpen?: ((id: string) => void) | undefined;
}

/** One project: title and amount, who does it, how it stands and who pays. */
export function ProjectRow({ row, onOpen }: ProjectRowProps) {
  return (
    <li class="pr">
      <span class="a">
        {onOpen ? (
          <button type="button" onClick={() => onOpen(row.id)}>
            {row.title}
          </button>
        ) : (
          row.title
        )}
        <Untitled text={row.untitled} />
      </span>
      <span class={row.amountStated ? "n" : "n ns"}>{row.amount}</span>
      {row.details.map((detail) => (
        <span class="m" key={detail}>
          {detail}
        </span>
      ))}
      {row.shared === null ? null : <span class="m">{row.shared}</span>}
      <span class="s">
        <Status lines={row.status} />
        {row.funder === "" ? null : <span>{row.funder}</span>}
        <span class="rt">
          <WatchButton project={row.id} name={row.title} />
          <CorrectButton subject={{ project: row.id, field: null, fact: null, name: row.title }} />
        </span>
      </span>
    </li>
  );
}

/** Rows under one another, each opening what it names where the surface can. */
export function ProjectRows({ rows, onOpen }: { rows: Row[]; onOpen?: ((id: string) => void) | undefined }) {
  return (
    <ul>
      {rows.map((row) => (
        <ProjectRow key={row.id} row={row} onOpen={onOpen} />
      ))}
    </ul>
  );
}
