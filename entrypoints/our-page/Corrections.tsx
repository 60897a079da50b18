import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { CorrectionTyped } from "../../components/CorrectionForm.tsx";
import { Correcting, CorrectingWord, type CorrectionSubject } from "../../components/correcting.ts";
import type { Words } from "../../lib/words/words.ts";
import type { AboutProject } from "./correction-typed.ts";
import type { ListState } from "./use-list.ts";
import { useSaid } from "./use-said.ts";

type Form = typeof import("./CorrectionDialog.tsx");

/** `button`: the one that was pressed. What it says is drawn anew with it. */
interface Opened {
  subject: CorrectionSubject;
  button: string;
  about: AboutProject;
  form: Form;
}

interface CorrectionsProps {
  list: ListState;
  words: Words;
  children: ComponentChildren;
}

/** Whatever stands inside may be called wrong or missing: a form opens, and what is typed is kept on this device. */
export function Corrections({ list, words, children }: CorrectionsProps) {
  const { t } = words;
  const [open, setOpen] = useState<Opened | null>(null);
  const [said, say] = useSaid(words);
  const start = (subject: CorrectionSubject, button: string) => {
    if (list.kind !== "ready") return;
    say(null);
    const opened = async () => {
      const form = await import("./CorrectionDialog.tsx");
      const about = await list.read((reader) => form.aboutOf(subject, reader));
      if (about !== null) setOpen({ subject, button, about, form });
    };
    opened().catch(() => say("correctFailed"));
  };
  const retell = (subject: CorrectionSubject, button: string) =>
    setOpen((last) => (last?.button === button ? { ...last, subject } : last));
  const save = async (typed: CorrectionTyped) => {
    if (open === null) return;
    const kept = await open.form.keep(open.subject, typed, open.about);
    setOpen(null);
    say(kept);
  };
  return (
    <Correcting.Provider value={{ start, retell }}>
      <CorrectingWord.Provider value={t("correctButton")}>
        {children}
        <p class="sr" role="status">
          {said}
        </p>
        {said === "" ? null : (
          <p class="toast noprint" aria-hidden="true">
            {said}
          </p>
        )}
        {open === null ? null : (
          <open.form.CorrectionDialog
            subject={open.subject}
            about={open.about}
            words={words}
            onClose={() => setOpen(null)}
            onSave={(typed) => void save(typed).catch(() => say("correctFailed"))}
          />
        )}
      </CorrectingWord.Provider>
    </Correcting.Provider>
  );
}
