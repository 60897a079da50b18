import type { FactBox, StatusShape, TierShape } from "../lib/advise/view.ts";
import { CorrectButton } from "./CorrectButton.tsx";
import type { CorrectionSubject } from "./correcting.ts";
import { Status } from "./Status.tsx";
import { TierShapeIcon } from "./TierShapeIcon.tsx";

/** Tier, determination, compact: boxes side by side, each with its own date and source. `of`: whose facts they are. */
export function FactStrip({ facts, of = null }: { facts: FactBox[]; of?: string | null }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {/* By its place, not by a name that is another in each language: its button stays the one that was pressed. */}
      {facts.map((fact, place) => (
        <div key={place}>
          <dt>{fact.label}</dt>
          <dd>
            <Value fact={fact} />
            {of === null ? null : <CorrectButton subject={subjectOf(fact, of)} />}
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

const subjectOf = ({ label, value, detail }: FactBox, of: string): CorrectionSubject => ({
  project: null,
  field: null,
  fact: { of, label, shown: detail === null ? value : `${value}. ${detail}` },
  name: label,
});

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
