import { Icon } from "./Icon.tsx";

interface LookedUpProps {
  label: string;
  searches: string[];
  clear: string;
  onUse: (text: string) => void;
  onClear: () => void;
}

/** What the person looked up before, in one line; the newest first. */
export function LookedUp({ label, searches, clear, onUse, onClear }: LookedUpProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row in every browser.
    <div class="lately" role="group" aria-label={label}>
      <span class="t-label">{label}</span>
      <div class="strip">
        {searches.map((text) => (
          <button key={text} type="button" class="fc" onClick={() => onUse(text)}>
            {text}
          </button>
        ))}
      </div>
      <button type="button" class="ib" aria-label={clear} title={clear} onClick={onClear}>
        <Icon name="close" />
      </button>
    </div>
  );
}
