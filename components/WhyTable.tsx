import type { Why } from "../lib/advise/view.ts";

/** The signals behind a finding: what, where on the page, how strong. */
export function WhyTable({ why }: { why: Why }) {
  return (
    <table>
      <thead>
        <tr>
          {why.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {why.rows.map(({ signal, found, weight }) => (
          <tr key={`${signal} ${found} ${weight}`}>
            <td>{signal}</td>
            <td>{found}</td>
            <td>{weight}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
