import { useContext, useEffect, useId } from "preact/hooks";
import { Correcting, CorrectingWord, type CorrectionSubject } from "./correcting.ts";
import { Icon } from "./Icon.tsx";

interface CorrectButtonProps {
  subject: CorrectionSubject;
  /** The words stand beside the pencil; otherwise only in the button's name. */
  wide?: boolean;
}

/** "Wrong or missing?", wherever something is stated that may be either. */
export function CorrectButton({ subject, wide = false }: CorrectButtonProps) {
  const correct = useContext(Correcting);
  const word = useContext(CorrectingWord);
  const id = useId();
  const { fact } = subject;
  useEffect(() => correct?.retell(subject, id), [subject.name, fact?.of, fact?.label, fact?.shown]);
  if (correct === null) return null;
  const name = subject.name === "" ? word : `${word} ${subject.name}`;
  return (
    <button
      type="button"
      class={wide ? "btn link noprint" : "cb noprint"}
      aria-label={name}
      title={wide ? undefined : name}
      onClick={() => correct.start(subject, id)}
    >
      <Icon name="pencil" small={!wide} />
      {wide ? word : null}
    </button>
  );
}
