import type { BriefRow, BriefTable as Table } from "../lib/advise/brief-shape.ts";
import { CorrectButton } from "./CorrectButton.tsx";
import { Status } from "./Status.tsx";
import { Untitled } from "./Untitled.tsx";

interface BriefTableProps {
  table: Table;
  onOpen: (project: string) => void;
}

/** Awards as a table for paper; where it is narrow each row is a small block of its own. */
export function BriefTable({ table: { heading, note, columns, rows, total }, onOpen }: BriefTableProps) {
  const [, , , , amount, , source] = columns;
  return (
    <section class="sec long">
      <h2 class="t-head">{heading}</h2>
      {note === null ? null : <p class="t-small soft">{note}</p>}
      <table class="bt mt4" aria-label={heading}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class={column === amount || column === source ? "num" : ""}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
      {total === null ? null : <p class="t-small tot">{total}</p>}
    </section>
  );
}

interface RowProps {
  row: BriefRow;
  columns: string[];
  onOpen: (project: string) => void;
}

function Row({ row, columns: [, who, funder, year, , , source], onOpen }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <span class="named">
          <span>
            <button type="button" class="tl" onClick={() => onOpen(row.id)}>
              {row.title}
            </button>
            <Untitled text={row.untitled} />
          </span>
          <CorrectButton subject={{ project: row.id, field: null, fact: null, name: row.title }} />
        </span>
        {row.shared === null ? null : <span class="m">{row.shared}</span>}
      </th>
      <td data-label={who}>{row.who}</td>
      <td data-label={funder}>{row.funder}</td>
      <td data-label={year}>{row.year}</td>
      <td class={row.amountStated ? "num" : "num ns"}>
        {row.amount}
        {row.kinds === null ? null : <span class="m">{row.kinds}</span>}
      </td>
      <td>
        <Status lines={row.status} />
      </td>
      <td class="num quiet" data-label={source}>
        {row.sources.join(", ")}
      </td>
    </tr>
  );
}
