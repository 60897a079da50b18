import type { CallRow } from "../lib/advise/calendar.ts";
import { SourceLink } from "./FactStrip.tsx";
import { Fields } from "./Fields.tsx";
import { Icon } from "./Icon.tsx";

interface CallListProps {
  heading: string;
  rows: CallRow[];
  /** "Organizations with projects there". */
  implementers: string;
  save: string;
  onOrganisation: (id: string) => void;
  /** Hands over the day as a calendar file. */
  onSave: (row: CallRow) => void;
}

/** Calls of one stage, the nearest day first; each with its day, what is stated of it and who has worked there. */
export function CallList({ heading, rows, implementers, save, onOrganisation, onSave }: CallListProps) {
  return (
    <section class="sec">
      <h2 class="t-head">{heading}</h2>
      <ul class="mt8">
        {rows.map((row) => (
          <li key={row.id} class="pr call">
            <h3 class="a">{row.title}</h3>
            <span class="n">{row.countdown}</span>
            <span class="m row wrap">
              <Icon name="clock" small />
              {row.stage} · {row.when}
            </span>
            <div class="m">
              <Fields fields={row.fields.map((field) => ({ ...field, link: null }))} />
              <p class="t-label mt8">{implementers}</p>
              {row.noImplementers === null ? (
                <ul class="lines">
                  {row.implementers.map(({ id, name, detail }) => (
                    <li key={id}>
                      <button type="button" class="btn link" onClick={() => onOrganisation(id)}>
                        {name}
                      </button>
                      <span>{detail}</span>
                    </li>
                  ))}
                </ul>
              ) : (
                <p>{row.noImplementers}</p>
              )}
              <p class="row wrap mt4">
                {row.day === null || row.countdown === null ? null : (
                  <button type="button" class="btn link noprint" onClick={() => onSave(row)}>
                    {save}
                    <span class="sr">: {row.title}</span>
                  </button>
                )}
                {row.source.url === null ? (
                  <span>{row.source.text}</span>
                ) : (
                  <SourceLink text={row.source.text} url={row.source.url} />
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
