import type { ShortBrief, ShortPart } from "../lib/advise/brief-short.ts";
import { BriefSources, BriefSummary } from "./BriefParts.tsx";
import { BriefTable } from "./BriefTable.tsx";
import { FactStrip } from "./FactStrip.tsx";
import { Notes } from "./Notes.tsx";

interface ShortBriefViewProps {
  short: ShortBrief;
  /** Said where the list has no award at all. */
  none: string;
  onOpen: (project: string) => void;
}

/** A country on one page, on screen and on paper. */
export function ShortBriefView({ short, none, onOpen }: ShortBriefViewProps) {
  const { eyebrow, name, summary, notes, facts, money, awards, parts, sources } = short;
  return (
    <div class="short">
      <div class="pad">
        <p class="t-label">{eyebrow}</p>
        <h1 class="t-title" tabIndex={-1}>
          {name}
        </h1>
        <BriefSummary summary={summary} />
        <Notes notes={notes} />
        <FactStrip facts={facts} />
      </div>
      {awards.rows.length === 0 ? (
        <section class="sec">
          <p>{none}</p>
        </section>
      ) : (
        <BriefTable table={awards} onOpen={onOpen} />
      )}
      {money === null ? null : <p class="money t-small">{money}</p>}
      <div class="halves">
        {parts.map((part) => (
          <Part key={part.heading} part={part} />
        ))}
      </div>
      <BriefSources sources={sources} />
    </div>
  );
}

function Part({ part: { heading, rows, rest } }: { part: ShortPart }) {
  return (
    <section class="sec">
      <h2 class="t-head">{heading}</h2>
      <ul class="mt4">
        {rows.map(({ title, detail }) => (
          <li key={`${title} ${detail}`}>
            {title === "" ? null : <b>{title}</b>}
            {detail === "" ? null : <p class="soft">{detail}</p>}
          </li>
        ))}
      </ul>
      {rest === null ? null : <p class="quiet">{rest}</p>}
    </section>
  );
}
