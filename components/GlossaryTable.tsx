import type { Glossary } from "../lib/advise/glossary.ts";
import { SourceLink } from "./FactStrip.tsx";

interface GlossaryTableProps {
  table: Glossary;
  /** "Question", for those who hear the table. */
  question: string;
  sources: string;
  /** Names of rows that something points to. */
  pointed: ReadonlySet<string>;
}

/** Where a flag's link leads. */
export const rowId = (name: string): string => `words-${name}`;

/** The two words side by side, question by question; two columns stay two on the narrowest panel. */
export function GlossaryTable({ table, question, sources, pointed }: GlossaryTableProps) {
  return (
    <>
      <section class="sec">
        <table class="sides">
          <thead>
            <tr>
              <th scope="col">
                <span class="sr">{question} </span>
                {table.columns.trafficking}
              </th>
              <th scope="col">{table.columns.smuggling}</th>
            </tr>
          </thead>
          {table.rows.map(({ name, label, trafficking, smuggling, sources: cited }) => (
            <tbody key={name} id={rowId(name)} class={pointed.has(name) ? "pointed" : ""} tabIndex={-1}>
              <tr>
                <th colSpan={2} scope="rowgroup">
                  {label} <span class="quiet t-small">[{cited.join(", ")}]</span>
                </th>
              </tr>
              <tr>
                <td>{trafficking}</td>
                <td>{smuggling}</td>
              </tr>
            </tbody>
          ))}
        </table>
      </section>
      <section class="sec">
        <h2 class="t-head">{sources}</h2>
        <ol class="cited mt8">
          {table.sources.map(({ text, url }, place) => (
            <li key={text}>
              <span class="quiet">[{place + 1}]</span> {url === null ? text : <SourceLink text={text} url={url} />}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
