import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { CorrectionForm, type CorrectionTyped } from "../../components/CorrectionForm.tsx";
import { Correcting, CorrectingWord, type CorrectionSubject } from "../../components/correcting.ts";
import { keepCorrections } from "../../lib/browser/corrections.ts";
import { CORRECTED_FIELDS, shownText } from "../../lib/exchange/correction.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Words } from "../../lib/words/words.ts";
import { type AboutProject, correctedField, correctionTyped, fieldWords } from "./correction-typed.ts";
import type { ListState } from "./use-list.ts";

interface CorrectionsProps {
  list: ListState;
  words: Words;
  children: ComponentChildren;
}

/** Whatever stands inside may be called wrong or missing: a form opens, and what is typed is kept on this device. */
export function Corrections({ list, words, children }: CorrectionsProps) {
  const { t } = words;
  const [open, setOpen] = useState<{ subject: CorrectionSubject; about: AboutProject } | null>(null);
  const [said, say] = useState("");
  const start = (subject: CorrectionSubject) => {
    if (list.kind !== "ready") return;
    say("");
    list
      .read((reader) => aboutOf(subject, reader))
      .then(
        (about) => about && setOpen({ subject, about }),
        () => say(t("correctFailed")),
      );
  };
  const save = async (typed: CorrectionTyped) => {
    if (open === null) return;
    const fits = await keepCorrections([correctionTyped(open.subject, typed, open.about)]);
    setOpen(null);
    say(t(fits ? "correctKept" : "correctFull"));
  };
  return (
    <Correcting.Provider value={start}>
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
          <FormDialog
            {...open}
            words={words}
            onClose={() => setOpen(null)}
            onSave={(typed) => void save(typed).catch(() => say(t("correctFailed")))}
          />
        )}
      </CorrectingWord.Provider>
    </Correcting.Provider>
  );
}

interface FormDialogProps {
  subject: CorrectionSubject;
  about: AboutProject;
  words: Words;
  onClose: () => void;
  onSave: (typed: CorrectionTyped) => void;
}

function FormDialog({ subject, about, words, onClose, onSave }: FormDialogProps) {
  const { t } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { project, nameOf } = about;
  const shownOf = (name: string | null): string => {
    const field = correctedField(name);
    if (project === null) return subject.fact?.shown ?? "";
    return field === null ? subject.name : shownText(project, field, nameOf);
  };
  return (
    <dialog ref={dialog} class="ask" onClose={onClose} aria-label={t("correctHeading", { name: subject.name })}>
      <CorrectionForm
        heading={t("correctHeading", { name: subject.name })}
        fields={project === null ? [] : CORRECTED_FIELDS.map((field) => ({ value: field, text: t(fieldWords[field]) }))}
        field={subject.field}
        shownOf={shownOf}
        words={words}
        onSave={onSave}
        onCancel={() => dialog.current?.close()}
      />
    </dialog>
  );
}

/** The project as the edition in use has it, and the names behind its ids. */
async function aboutOf({ project: id }: CorrectionSubject, reader: ListReader): Promise<AboutProject> {
  const [info, offices, projects] = await Promise.all([
    reader.info(),
    reader.offices(),
    id === null ? [] : reader.projects([id]),
  ]);
  const project = projects[0] ?? null;
  const ids = project === null ? [] : [project.implementer ?? "", ...project.subrecipients];
  const organisations = await reader.organisations(ids.filter((each) => each !== ""));
  const names = new Map([...organisations, ...offices].map(({ id: each, name }) => [each, name]));
  return { info, project, nameOf: (each) => names.get(each) ?? null };
}
