import type { CallRow, CountryMore, DatedFact, MonitoringRow, PlannedRow } from "../lib/advise/country-shape.ts";
import type { Words } from "../lib/words/words.ts";
import { SourceLink } from "./FactStrip.tsx";
import { FirstItems } from "./FirstItems.tsx";

interface DatedFactsProps {
  heading: string;
  rows: DatedFact[];
  words: Words;
  foot?: string;
}

/** A list's dated facts on a country, each with its own date and source. */
export function DatedFacts({ heading, rows, words, foot }: DatedFactsProps) {
  if (rows.length === 0) return null;
  return (
    <section class="sec">
      <h2 class="t-head">{heading}</h2>
      <ul class="dated">
        {rows.map(({ kind, value, when, note, source }, index) => (
          <li key={index} class="fact">
            <span class="quiet">{when}</span>
            <div>
              {kind === heading ? null : <span class="quiet">{words.t("copyLine", { label: kind, value: "" })}</span>}
              <b>{value}</b>
              {note === null ? null : <p class="t-small soft">{note}</p>}
              <p class="t-small quiet">
                {source.url === null ? source.text : <SourceLink text={source.text} url={source.url} />}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {foot === undefined ? null : <p class="t-small quiet mt4">{foot}</p>}
    </section>
  );
}

export function Calls({ calls, words }: { calls: CountryMore["calls"]; words: Words }) {
  const { heading, rows, implementers, anywhere } = calls;
  const draw = (call: CallRow) => <Call key={call.id} call={call} />;
  return (
    <>
      {rows.length === 0 ? null : (
        <section class="sec">
          <h2 class="t-head">{heading}</h2>
          <FirstItems items={rows} words={words} draw={draw} />
          {implementers === null ? null : <p class="t-small soft mt8">{implementers}</p>}
        </section>
      )}
      {anywhere === null ? null : (
        <section class="sec">
          <h2 class="t-head">{anywhere.heading}</h2>
          <p class="t-small soft">{anywhere.note}</p>
          <FirstItems items={anywhere.rows} words={words} draw={draw} />
        </section>
      )}
    </>
  );
}

function Call({ call: { title, lines, source } }: { call: CallRow }) {
  return (
    <li class="item">
      <b>{title}</b>
      {lines.map((line) => (
        <p key={line} class="t-small soft">
          {line}
        </p>
      ))}
      <p class="t-small quiet">
        {source.url === null ? source.text : <SourceLink text={source.text} url={source.url} />}
      </p>
    </li>
  );
}

interface OpensProjects {
  words: Words;
  onOpen: (project: string) => void;
}

export function Planned({ planned, words, onOpen }: OpensProjects & { planned: CountryMore["planned"] }) {
  if (planned === null) return null;
  return (
    <section class="sec">
      <h2 class="t-head">{planned.heading}</h2>
      <p class="t-small soft">{planned.note}</p>
      <FirstItems
        items={planned.rows}
        words={words}
        draw={(row) => <PlannedItem key={row.id} row={row} words={words} onOpen={onOpen} />}
      />
    </section>
  );
}

function PlannedItem({ row, words, onOpen }: OpensProjects & { row: PlannedRow }) {
  const { project, title, amount, owner, when, more, asks, missing, source } = row;
  return (
    <li class="item plan">
      {project === null ? (
        <b>{title}</b>
      ) : (
        <button type="button" class="btn link" onClick={() => onOpen(project)}>
          {title}
        </button>
      )}
      <b class="num">{amount}</b>
      <div>
        {[owner, more.join(" · ")].map((line) =>
          line === "" ? null : (
            <p key={line} class="t-small soft">
              {line}
            </p>
          ),
        )}
        {when === "" ? null : <p class="t-small t-strong">{when}</p>}
        {asks.map((contact) => (
          <p key={contact} class="t-small soft">
            {words.t("plannedContact", { contact })}
          </p>
        ))}
        {missing === null ? null : <p class="t-small toCheck">{missing}</p>}
        {source === null ? null : (
          <p class="t-small quiet">
            {source.url === null ? source.text : <SourceLink text={source.text} url={source.url} />}
          </p>
        )}
      </div>
    </li>
  );
}

export function Monitoring({ monitoring, words, onOpen }: OpensProjects & { monitoring: CountryMore["monitoring"] }) {
  if (monitoring === null) return null;
  const draw = ({ id, title, stated, missing, evaluation }: MonitoringRow) => (
    <li key={id} class="item">
      <button type="button" class="btn link" onClick={() => onOpen(id)}>
        {title}
      </button>
      {stated.length === 0 ? null : <p class="t-small soft">{stated.join(" · ")}</p>}
      {missing === null ? null : <p class="t-small toCheck">{missing}</p>}
      {evaluation === null ? null : (
        <p class="t-small">
          <SourceLink text={words.t("monitoringEvaluation")} url={evaluation} />
        </p>
      )}
    </li>
  );
  return (
    <section class="sec long">
      <h2 class="t-head">{monitoring.heading}</h2>
      <p class="t-small soft">{monitoring.lead}</p>
      <FirstItems items={monitoring.rows} words={words} draw={draw} />
    </section>
  );
}

/** What the list is silent about, so that silence is not read as an answer. */
export function Unknown({ unknown }: { unknown: CountryMore["unknown"] }) {
  if (unknown.lines.length === 0) return null;
  return (
    <section class="sec">
      <h2 class="t-head">{unknown.heading}</h2>
      <ul class="lines dots">
        {unknown.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
