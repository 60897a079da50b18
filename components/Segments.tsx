interface SegmentsProps<T extends string> {
  /** What is chosen here, for a screen reader. */
  label: string;
  choices: { value: T; text: string; lang?: string }[];
  value: T;
  onChoose: (value: T) => void;
}

/** A few choices side by side, one of them in force. */
export function Segments<T extends string>({ label, choices, value, onChoose }: SegmentsProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row of buttons in every browser.
    <span class="seg noprint" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          {...(choice.lang ? { lang: choice.lang } : {})}
          onClick={() => onChoose(choice.value)}
        >
          {choice.text}
        </button>
      ))}
    </span>
  );
}
