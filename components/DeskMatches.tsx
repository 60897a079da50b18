export interface DeskMatchView {
  n: number;
  sureness: "certain" | "likely" | "new";
  tag: string;
  name: string;
  where: string;
  /** Why, in words. */
  text: string;
  /** Buttons, where there is something to decide or to take back. */
  actions: { name: string; label: string; spoken: string; on: boolean }[];
  /** Other projects that it may be. */
  others: { name: string; label: string; spoken: string }[];
}

interface DeskMatchesProps {
  rows: DeskMatchView[];
  onAct: (row: DeskMatchView, action: string) => void;
}

/** Is this the same project? Certain is filled, likely dashed, new outlined. */
export function DeskMatches({ rows, onAct }: DeskMatchesProps) {
  return (
    <ul class="ids">
      {rows.map((row) => (
        <li key={row.n}>
          <div class="row">
            <span class={`idk ${row.sureness}`}>{row.tag}</span>
            <b class="t-strong name">{row.name}</b>
            {row.actions.map(({ name, label, spoken, on }) => (
              <button
                key={name}
                type="button"
                class="btn link"
                aria-label={spoken}
                aria-pressed={on}
                onClick={() => onAct(row, name)}
              >
                {label}
              </button>
            ))}
            <span class="quiet t-small">{row.where}</span>
          </div>
          <p class="t-small soft">{row.text}</p>
          {row.others.map(({ name, label, spoken }) => (
            <button key={name} type="button" class="btn link" aria-label={spoken} onClick={() => onAct(row, name)}>
              {label}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}
