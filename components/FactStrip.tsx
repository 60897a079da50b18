import type { FactBox, StatusShape, TierShape } from "../lib/advise/view.ts";
import { Status } from "./Status.tsx";
import { TierShapeIcon } from "./TierShapeIcon.tsx";

/** Tier, determination, compact: boxes side by side, each with its own date and source. */
export function FactStrip({ facts }: { facts: FactBox[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <Value fact={fact} />
          </dd>
          {fact.detail === null && fact.source === null ? null : (
            <dd class="q">
              {fact.detail}{" "}
              {fact.source?.url ? <SourceLink {...fact.source} url={fact.source.url} /> : fact.source?.text}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Value({ fact: { stated, value, shape } }: { fact: FactBox }) {
  if (!stated) return <span class="ns">{value}</span>;
  if (shape !== null && isStatus(shape)) return <Status lines={[{ shape, text: value }]} />;
  return (
    <>
      {shape === null ? null : <TierShapeIcon shape={shape} />}
      <b>{value}</b>
    </>
  );
}

/** Opens only by a click, in a tab of its own, and tells the other side nothing of where it came from. */
export function SourceLink({ text, url }: { text: string; url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

const statuses: readonly string[] = ["running", "ending", "ended", "undated", "quoted"] satisfies StatusShape[];
const isStatus = (shape: TierShape | StatusShape): shape is StatusShape => statuses.includes(shape);
