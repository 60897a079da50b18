import type { ProjectCard } from "../lib/advise/view.ts";
import { CorrectButton } from "./CorrectButton.tsx";
import { SourceLink } from "./FactStrip.tsx";
import { Fields } from "./Fields.tsx";
import { Status } from "./Status.tsx";
import { Untitled } from "./Untitled.tsx";

/** A record whole: every field, its history, its sources. */
export function ProjectCardView({ card }: { card: ProjectCard }) {
  const { history, sources } = card;
  return (
    <>
      <div class="pad">
        <h1 class="t-head" tabIndex={-1}>
          {card.title}
          <Untitled text={card.untitled} />
        </h1>
        {card.status.length > 0 ? (
          <p class="row wrap mt4">
            <Status lines={card.status} />
          </p>
        ) : null}
        {card.summary === null ? null : <p class="summary">{card.summary}</p>}
        <Fields fields={card.fields} project={card.id} />
        {card.fields.some(({ about }) => about !== undefined) ? (
          <p class="mt8">
            <CorrectButton subject={{ project: card.id, field: null, fact: null, name: card.title }} wide />
          </p>
        ) : null}
      </div>
      {history === null || history.rows.length === 0 ? null : (
        <section class="sec">
          <h2 class="t-head">{history.heading}</h2>
          <dl class="fields">
            {history.rows.map(({ asOf, text }) => (
              <div key={asOf}>
                <dt>{asOf}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {sources.rows.length === 0 ? null : (
        <section class="sec">
          <h2 class="t-head">{sources.heading}</h2>
          <ul class="lines">
            {sources.rows.map(({ text, url }) => (
              <li key={`${text} ${url ?? ""}`}>{url === null ? text : <SourceLink text={text} url={url} />}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
