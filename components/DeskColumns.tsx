export interface DeskColumnView {
  header: string;
  value: string;
  /** "unsure", where the proposal is no more than that. */
  note: string | null;
}

interface DeskColumnsProps {
  title: string;
  text: string;
  columns: DeskColumnView[];
  choices: { value: string; text: string }[];
  column: string;
  meaning: string;
  apply: string;
  changed: boolean;
  onChoose: (place: number, value: string) => void;
  onApply: () => void;
}

/** What each column of a table was taken for, to be corrected. */
export function DeskColumns(props: DeskColumnsProps) {
  return (
    <details class="columns">
      <summary>{props.title}</summary>
      <p class="t-small soft">{props.text}</p>
      <table class="dt">
        <thead>
          <tr>
            <th scope="col">{props.column}</th>
            <th scope="col">{props.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {props.columns.map(({ header, value, note }, place) => (
            <tr key={place}>
              <th scope="row">{header}</th>
              <td>
                <select
                  class="in"
                  aria-label={header}
                  value={value}
                  onChange={(event) => props.onChoose(place, event.currentTarget.value)}
                >
                  {props.choices.map((choice) => (
                    <option key={choice.value} value={choice.value}>
                      {choice.text}
                    </option>
                  ))}
                </select>{" "}
                {note === null ? null : <span class="t-small quiet">{note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="mt8">
        <button type="button" class="btn" disabled={!props.changed} onClick={props.onApply}>
          {props.apply}
        </button>
      </p>
    </details>
  );
}
