import { useId } from "preact/hooks";

interface DeskNameColumnsProps {
  title: string;
  text: string;
  headerLabel: string;
  tables: DeskUnnamedTable[];
  choices: Choice[];
  /** What is missing before it can be read; empty: nothing is. */
  hint: string;
  read: string;
  leave: string;
  canRead: boolean;
  onHeader: (table: number, row: number) => void;
  onColumn: (table: number, column: number, value: string) => void;
  onRead: () => void;
  onLeave: () => void;
}

interface Choice {
  value: string;
  text: string;
}

export interface DeskUnnamedTable {
  /** Of the sheet; null where there is one table only. */
  name: string | null;
  header: string;
  headers: Choice[];
  columns: { name: string; samples: string; value: string }[];
}

/** Tables whose columns a person names: the row of the header, and each column beside what it holds. */
export function DeskNameColumns(props: DeskNameColumnsProps) {
  const id = useId();
  return (
    <main class="start">
      <h2 class="t-head">{props.title}</h2>
      <p class="soft">{props.text}</p>
      {props.tables.map((table, at) => (
        <section key={table.name ?? ""} aria-label={table.name ?? props.title} class="name-columns">
          {table.name === null ? null : <h3 class="t-strong">{table.name}</h3>}
          <label class="t-label" for={`${id}-${at}`}>
            {props.headerLabel}
          </label>
          <Select
            id={`${id}-${at}`}
            choices={table.headers}
            value={table.header}
            onChoose={(value) => props.onHeader(at, Number(value))}
          />
          <ul class="ids">
            {table.columns.map(({ name, samples, value }, column) => (
              <li key={`${table.header} ${column}`}>
                <label class="t-strong" for={`${id}-${at}-${column}`}>
                  {name}
                </label>
                <Select
                  id={`${id}-${at}-${column}`}
                  choices={props.choices}
                  value={value}
                  onChoose={(next) => props.onColumn(at, column, next)}
                />
                <p class="t-small quiet" id={`${id}-${at}-${column}-samples`}>
                  {samples}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="soft t-small" role="status">
        {props.hint}
      </p>
      <p class="row wrap mt8">
        <button type="button" class="btn main" disabled={!props.canRead} onClick={props.onRead}>
          {props.read}
        </button>
        <button type="button" class="btn" onClick={props.onLeave}>
          {props.leave}
        </button>
      </p>
    </main>
  );
}

interface SelectProps {
  id: string;
  choices: Choice[];
  value: string;
  onChoose: (value: string) => void;
}

const Select = ({ id, choices, value, onChoose }: SelectProps) => (
  <select
    id={id}
    class="in"
    value={value}
    aria-describedby={`${id}-samples`}
    onChange={(event) => onChoose(event.currentTarget.value)}
  >
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.text}
      </option>
    ))}
  </select>
);
