import type { WhomAuthority, WhomMechanism, WhomOffice, WhomQuestion, WhomToAsk } from "../lib/advise/whom-shape.ts";
import type { Words } from "../lib/words/words.ts";
import { CoverTable } from "./CoverTable.tsx";
import { SourceLink } from "./FactStrip.tsx";
import { Fields } from "./Fields.tsx";
import { Notes } from "./Notes.tsx";
import { WhomOfficeItem } from "./WhomOfficeItem.tsx";

interface WhomViewProps {
  whom: WhomToAsk;
  words: Words;
  /** What was copied last, or that it failed; empty at first. */
  said: string;
  onCopy: (authority: WhomAuthority) => void;
  /** Shows the contacts for all countries; null where it does already. */
  onEverywhere: (() => void) | null;
  /** On paper nothing can be unfolded: everything is open. */
  unfolded?: boolean;
}

/** Questions with the offices that answer them, then mechanisms, authorities and, for all countries, who covers what. */
export function WhomView({ whom, words, said, onCopy, onEverywhere, unfolded = false }: WhomViewProps) {
  return (
    <div class="whom">
      <div class="pad">
        <p class="t-label">{whom.eyebrow}</p>
        <h1 class="t-title" tabIndex={-1}>
          {whom.name}
        </h1>
        <p class="soft mt4">{whom.lead}</p>
        <Notes notes={whom.notes} />
        {onEverywhere === null ? null : (
          <button type="button" class="btn link mt8 noprint" onClick={onEverywhere}>
            {words.t("whomAllCountries")}
          </button>
        )}
      </div>
      <Questions whom={whom} words={words} unfolded={unfolded} />
      {whom.cover === null ? null : <CoverTable cover={whom.cover} words={words} />}
      <section class="sec">
        <h2 class="t-head">{whom.mechanisms.heading}</h2>
        <p class="t-small soft">{whom.mechanisms.lead}</p>
        <div class="mt8">
          {whom.mechanisms.rows.map((mechanism) => (
            <Mechanism key={mechanism.id} mechanism={mechanism} words={words} unfolded={unfolded} />
          ))}
        </div>
      </section>
      <Authorities whom={whom} words={words} said={said} onCopy={onCopy} />
    </div>
  );
}

function Questions({ whom, words, unfolded }: Pick<WhomViewProps, "whom" | "words"> & { unfolded: boolean }) {
  const asked: OnPaper[] = unfolded ? eachOnce(whom) : whom.questions;
  return (
    <div class="sec qs">
      {asked.map(({ id, question, count, offices, also = [] }, index) => (
        // The first is open, so that one sees what an answer looks like.
        <details key={id} class="fold" open={unfolded || index === 0}>
          <summary>
            <h2>{question}</h2>
            <span class="quiet t-small">{count}</span>
          </summary>
          {offices.length + also.length === 0 ? <p class="t-small soft">{words.t("whomNoneText")}</p> : null}
          {offices.length === 0 ? null : (
            <ul class="ask">
              {offices.map((office) => (
                <WhomOfficeItem key={office.id} office={office} words={words} />
              ))}
            </ul>
          )}
          {also.length === 0 ? null : (
            <p class="t-small soft">
              {words.t("whomAlso", { offices: words.list(also.map(({ name, abbreviation }) => abbreviation ?? name)) })}
            </p>
          )}
        </details>
      ))}
    </div>
  );
}

/** `also`: offices that stand in full under a question before. */
type OnPaper = WhomQuestion & { also?: WhomOffice[] };

/**
 * On paper, where all is open, an office stands in full under the first question that it answers and by its name under the
 * others. Where the list names no contact at all, the note above says so for all of them.
 */
function eachOnce({ questions, cover }: WhomToAsk): OnPaper[] {
  const said = new Set<string>();
  return questions.map((question) => {
    const also = question.offices.filter(({ id }) => said.has(id));
    const offices = question.offices.filter(({ id }) => !said.has(id));
    for (const { id } of offices) said.add(id);
    return { ...question, offices: cover === null ? offices.map((each) => ({ ...each, rest: null })) : offices, also };
  });
}

interface MechanismProps {
  mechanism: WhomMechanism;
  words: Words;
  unfolded: boolean;
}

function Mechanism({ mechanism, words, unfolded }: MechanismProps) {
  const { name, abbreviation, does, fields, source } = mechanism;
  return (
    <details class="fold" open={unfolded}>
      <summary>
        <h3>
          {abbreviation === null ? null : <b>{abbreviation} · </b>}
          {name}
        </h3>
      </summary>
      {does.length === 0 ? null : (
        <>
          <p class="t-label mt4">{words.t("whomDoes")}</p>
          <ul class="dots">
            {does.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <Fields fields={fields.map((field) => ({ ...field, link: null }))} />
      <p class="t-small quiet mt8">
        {words.t("whomSource")}
        {source.url === null ? source.text : <SourceLink text={source.text} url={source.url} />}
      </p>
    </details>
  );
}

function Authorities({ whom, words, said, onCopy }: Pick<WhomViewProps, "whom" | "words" | "said" | "onCopy">) {
  const { heading, rows } = whom.authorities;
  if (rows.length === 0) return null;
  return (
    <section class="sec">
      <h2 class="t-head">{heading}</h2>
      <p class="t-small soft" role="status">
        {said}
      </p>
      <ul class="ask">
        {rows.map((authority) => (
          <li key={authority.id}>
            <div class="grow">
              <b>{authority.name}</b> <span class="quiet">{authority.date}</span>
              <p class="t-small soft">{authority.gist}</p>
              <p class="t-small quiet">
                {words.t("whomSource")}
                {authority.source.url === null ? (
                  authority.source.text
                ) : (
                  <SourceLink text={authority.source.text} url={authority.source.url} />
                )}
              </p>
            </div>
            <button
              type="button"
              class="btn link noprint"
              aria-label={words.t("whomCopyOf", { name: authority.name })}
              onClick={() => onCopy(authority)}
            >
              {words.t("whomCopy")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
