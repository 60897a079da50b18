import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

interface OptionRowProps {
  title: string;
  text?: string | undefined;
  children?: ComponentChildren;
}

/** One option: what it is at the start, its value or control at the end. */
export function OptionRow({ title, text, children }: OptionRowProps) {
  return (
    <div class="op">
      <div>
        <h3 class="t-strong">{title}</h3>
        {text === undefined || text === "" ? null : <p class="t-small soft">{text}</p>}
      </div>
      <div class="c">{children}</div>
    </div>
  );
}

/** A value that cannot be changed here; `lock` says who set it. */
export function FixedValue({ values, lock }: { values: string[]; lock: string | null }) {
  return (
    <>
      {values.map((value) => (
        <span key={value} class="ro">
          {value}
        </span>
      ))}
      {lock === null ? null : (
        <span class="lock">
          <Icon name="lock" />
          {lock}
        </span>
      )}
    </>
  );
}

interface SwitchProps {
  label: string;
  on: boolean;
  /** "On" or "Off", beside the switch. */
  state: string;
  onChange: (on: boolean) => void;
}

export function Switch({ label, on, state, onChange }: SwitchProps) {
  return (
    <span class="row">
      <button
        type="button"
        role="switch"
        class="sw"
        aria-label={label}
        aria-checked={on}
        onClick={() => onChange(!on)}
      />
      <span>{state}</span>
    </span>
  );
}
