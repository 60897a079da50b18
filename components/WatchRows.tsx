import type { ComponentChildren } from "preact";
import type { Ending, WatchedRow } from "../lib/advise/watch-view.ts";
import { Icon } from "./Icon.tsx";

interface WatchRowsProps {
  heading: string;
  rows: WatchedRow[];
  /** Said of a country or organisation where nothing ends soon. */
  noneSoon: string;
  onOpen: (watched: WatchedRow["watched"]) => void;
  onProject: (project: string) => void;
  /** The button that stops watching it. */
  toggle: (row: WatchedRow) => ComponentChildren;
}

/** What is watched of one kind; each row names what of it ends within 180 days. */
export function WatchRows({ heading, rows, noneSoon, onOpen, onProject, toggle }: WatchRowsProps) {
  if (rows.length === 0) return null;
  return (
    <section class="sec">
      <h2 class="t-head">{heading}</h2>
      <ul class="mt8">
        {rows.map((row) => (
          <li key={row.watched.id} class="pr watched">
            <span class="a">
              <button type="button" onClick={() => onOpen(row.watched)}>
                {row.name}
              </button>
            </span>
            <span class="n">{toggle(row)}</span>
            <span class="m">{row.detail}</span>
            {row.watched.kind === "project" ? null : (
              <div class="m">
                {row.endings.length === 0 ? noneSoon : <Endings endings={row.endings} onOpen={onProject} />}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Projects that end soon, each with its day. */
export function Endings({ endings, onOpen }: { endings: Ending[]; onOpen: (project: string) => void }) {
  return (
    <ul class="lines">
      {endings.map(({ project, title, text }) => (
        <li key={project}>
          <button type="button" class="btn link" onClick={() => onOpen(project)}>
            {title}
          </button>
          <span class="row">
            <Icon name="clock" small />
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
