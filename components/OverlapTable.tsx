import { Fragment } from "preact";
import type { OverlapRow, OverlapView } from "../lib/advise/view.ts";
import { LikenessMark } from "./LikenessMark.tsx";

interface OverlapTableProps {
  parts: OverlapRow["parts"];
  columns: OverlapView["columns"];
  label: string;
}

/** The request and a listed project side by side; what is said of both at once spans their two columns. */
export function OverlapTable({ parts, columns, label }: OverlapTableProps) {
  return (
    <table class="ovt" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <th key={column} scope="col">
              {at === 0 ? <span class="sr">{column}</span> : column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.label}>
            <th scope="row">{part.label}</th>
            {part.request === null ? (
              <td colSpan={2}>
                {part.listed}
                {part.marked.map((words, at) => (
                  <Fragment key={words}>
                    {at === 0 ? " " : ", "}
                    <mark>{words}</mark>
                  </Fragment>
                ))}
              </td>
            ) : (
              <>
                <td data-label={columns[1]}>{part.request}</td>
                <td data-label={columns[2]}>{part.listed}</td>
              </>
            )}
            <td>
              <span class="lk">
                <LikenessMark likeness={part.likeness} />
                {part.text}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
