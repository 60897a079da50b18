import type { Brief } from "../lib/advise/brief-shape.ts";
import { SourceLink } from "./FactStrip.tsx";

/** The answer in one breath, above everything else. */
export function BriefSummary({ summary }: { summary: Brief["summary"] }) {
  if (summary.length === 0) return null;
  return (
    <p class="sumline">
      {summary.map(({ text, strong }, at) => (
        <span key={text}>
          {at === 0 ? "" : " "}
          {strong ? <b>{text}</b> : text}
        </span>
      ))}
    </p>
  );
}

/** Every source with the number under which the tables quote it. */
export function BriefSources({ sources: { heading, rows } }: Pick<Brief, "sources">) {
  if (rows.length === 0) return null;
  return (
    <section class="sec long">
      <h2 class="t-head">{heading}</h2>
      <ol class="src">
        {rows.map(({ text, url }) => (
          <li key={`${text} ${url ?? ""}`}>{url === null ? text : <SourceLink text={text} url={url} />}</li>
        ))}
      </ol>
    </section>
  );
}
