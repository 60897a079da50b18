interface FormsHelpProps {
  heading: string;
  text: string;
  rows: { form: string; text: string }[];
  keys: string;
  /** Writes a form into the field. */
  onUse: (form: string) => void;
}

/** What can be typed besides words. */
export function FormsHelp({ heading, text, rows, keys, onUse }: FormsHelpProps) {
  return (
    <div class="scroll pad forms">
      <h2 class="t-head">{heading}</h2>
      <p class="soft mt4">{text}</p>
      <dl class="mt8">
        {rows.map((row) => (
          <div key={row.form}>
            <dt>
              <button type="button" class="btn link" onClick={() => onUse(row.form)}>
                <code>{row.form}</code>
              </button>
            </dt>
            <dd class="t-small soft">{row.text}</dd>
          </div>
        ))}
      </dl>
      <p class="t-small quiet mt8">{keys}</p>
    </div>
  );
}
