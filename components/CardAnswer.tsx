import type { Card, Funding } from "../lib/advise/view.ts";
import type { Named } from "../lib/recognise/places.ts";
import { Asks } from "./Asks.tsx";
import { FundingBars } from "./FundingBars.tsx";
import { Icon } from "./Icon.tsx";
import { Notes } from "./Notes.tsx";
import { ProjectRows } from "./ProjectRow.tsx";

interface CardAnswerProps {
  card: Card;
  onDossier: () => void;
  onChoose: (country: string) => void;
  onNeither: () => void;
  onNamed: (named: Named) => void;
}

/** What is on record, what to know of it, where the money went, whom to ask. */
export function CardAnswer({ card, onDossier, onChoose, onNeither, onNamed }: CardAnswerProps) {
  const before = card.notes.filter(({ tone }) => tone !== "warn");
  const after = card.notes.filter(({ tone }) => tone === "warn");
  return (
    <>
      <div class="lead">
        {card.eyebrow === null ? null : <p class="eyebrow">{card.eyebrow}</p>}
        <h2 class={card.eyebrow === null && card.choices.length === 0 ? undefined : "head"}>{card.heading}</h2>
        {card.lead === null ? null : <p class="soft">{card.lead}</p>}
      </div>
      {before.length === 0 ? null : (
        <section>
          <Notes notes={before} />
        </section>
      )}
      <Records card={card} onDossier={onDossier} />
      {after.length === 0 ? null : (
        <section>
          <Notes notes={after} />
        </section>
      )}
      {card.choices.length === 0 ? null : <Choices card={card} onChoose={onChoose} onNeither={onNeither} />}
      <Next card={card} onDossier={onDossier} />
      {card.named === null ? null : <NamedHere named={card.named} onNamed={onNamed} />}
    </>
  );
}

function Records({ card: { rows, more, aside, main }, onDossier }: { card: Card; onDossier: () => void }) {
  if (rows.length === 0 && more.length === 0 && aside === null) return null;
  const [first, ...rest] = more;
  return (
    <section>
      <ProjectRows rows={rows} />
      {first === undefined ? null : (
        <p class="under">
          {main === null ? (
            first
          ) : (
            <button type="button" class="link" onClick={onDossier}>
              {first}
            </button>
          )}
          {rest.map((words) => (
            <span class="quiet" key={words}>
              {" "}
              · {words}
            </span>
          ))}
        </p>
      )}
      {aside === null ? null : <p class="under">{aside}</p>}
    </section>
  );
}

/** All that is marked on the page: the marks themselves cannot take the focus. */
function NamedHere({ named, onNamed }: { named: NonNullable<Card["named"]>; onNamed: CardAnswerProps["onNamed"] }) {
  return (
    <section>
      <h3 class="under quiet">{named.heading}</h3>
      <ul class="named">
        {named.rows.map(({ kind, id, name }) => (
          <li key={`${kind} ${id}`}>
            <button
              type="button"
              class="link"
              aria-current={named.current?.kind === kind && named.current.id === id ? "true" : undefined}
              onClick={() => onNamed({ kind, id })}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choices({ card, onChoose, onNeither }: Pick<CardAnswerProps, "card" | "onChoose" | "onNeither">) {
  return (
    <section>
      <div class="row">
        {card.choices.map(({ country, name }) => (
          <button type="button" class="btn" key={country} onClick={() => onChoose(country)}>
            {name}
          </button>
        ))}
        <button type="button" class="link" onClick={onNeither}>
          {card.neither}
        </button>
      </div>
    </section>
  );
}

function Next({ card, onDossier }: { card: Card; onDossier: () => void }) {
  const { funding, asks, main } = card;
  if (funding === null && asks.length === 0 && main === null) return null;
  return (
    <section>
      {funding === null && asks.length === 0 ? null : (
        <dl class="kv">
          {funding === null ? null : <Money label={card.fundingLabel} funding={funding} />}
          {asks.length === 0 ? null : <dt>{card.askLabel}</dt>}
          {asks.length === 0 ? null : (
            <dd>
              <Asks asks={asks} />
            </dd>
          )}
        </dl>
      )}
      {main === null ? null : (
        <p class="row">
          <button type="button" class="btn main" onClick={onDossier}>
            <Icon name="panel" />
            {main}
          </button>
        </p>
      )}
    </section>
  );
}

function Money({ label, funding }: { label: string; funding: Funding }) {
  const stated = funding.years.some(({ parts }) => parts.some(({ usd }) => usd > 0));
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {funding.sentence}
        {stated ? <FundingBars funding={funding} /> : null}
      </dd>
    </>
  );
}
