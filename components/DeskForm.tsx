import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

export interface DeskFieldView {
  field: string;
  label: string;
  value: string;
  hint: string;
  /** Where only some values are allowed: value and word. */
  choices: { value: string; text: string }[] | null;
  long: boolean;
  wrong: string | null;
  /** What the source printed, where it is something else. */
  printed: string | null;
}

interface DeskFormProps {
  title: string;
  fields: DeskFieldView[];
  /** Problems that belong to no field shown. */
  wrong: string[];
  save: string;
  cancel: string;
  onInput: (field: string, value: string) => void;
  onSave: () => void;
  onClose: () => void;
  children?: ComponentChildren;
}

/** All fields of one record, in a dialog over the table; the table stays where it was. */
export function DeskForm({ title, fields, wrong, save, cancel, onInput, onSave, onClose, children }: DeskFormProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Saved in vain: what is wrong may stand far above the button.
  useEffect(() => {
    if (!asked.current || (wrong.length === 0 && fields.every((field) => field.wrong === null))) return;
    asked.current = false;
    dialog.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  });
  return (
    <dialog ref={dialog} class="ask form" aria-labelledby="form-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          asked.current = true;
          onSave();
        }}
      >
        <h2 id="form-title" class="t-head">
          {title}
        </h2>
        {wrong.map((text) => (
          <p key={text} class="wrong t-small" role="alert">
            {text}
          </p>
        ))}
        {fields.map((field) => (
          <Field key={field.field} view={field} onInput={(value) => onInput(field.field, value)} />
        ))}
        <p class="row wrap mt16">
          <button type="submit" class="btn main">
            {save}
          </button>
          <button type="button" class="btn" onClick={() => dialog.current?.close()}>
            {cancel}
          </button>
          {children}
        </p>
      </form>
    </dialog>
  );
}

function Field({ view, onInput }: { view: DeskFieldView; onInput: (value: string) => void }) {
  const { field, label, value, hint, choices, long, wrong, printed } = view;
  const id = `field-${field}`;
  const shared = {
    id,
    class: "in",
    "aria-invalid": wrong !== null,
    ...(wrong === null ? {} : { "aria-describedby": `${id}-wrong` }),
  };
  return (
    <p class="ff">
      <label for={id} class="t-label">
        {label}
      </label>
      {choices !== null ? (
        <select {...shared} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </select>
      ) : long ? (
        <textarea {...shared} rows={4} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...shared} value={value} placeholder={hint} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {printed === null ? null : <span class="quiet t-small">{printed}</span>}
      {wrong === null ? null : (
        <span id={`${id}-wrong`} class="wrong t-small" role="alert">
          {wrong}
        </span>
      )}
    </p>
  );
}
