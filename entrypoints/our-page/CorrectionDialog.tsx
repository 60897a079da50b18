import { useEffect, useRef } from "preact/hooks";
import { CorrectionForm, type CorrectionTyped } from "../../components/CorrectionForm.tsx";
import type { CorrectionSubject } from "../../components/correcting.ts";
import { keepCorrections } from "../../lib/browser/corrections.ts";
import { CORRECTED_FIELDS, shownText } from "../../lib/exchange/correction.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Words } from "../../lib/words/words.ts";
import { type AboutProject, correctedField, correctionTyped, fieldWords } from "./correction-typed.ts";

interface CorrectionDialogProps {
  subject: CorrectionSubject;
  about: AboutProject;
  words: Words;
  onClose: () => void;
  onSave: (typed: CorrectionTyped) => void;
}

/** The form over the page; what is typed is kept on this device. Loaded when the first is opened. */
export function CorrectionDialog({ subject, about, words, onClose, onSave }: CorrectionDialogProps) {
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

/** Keeps a correction; the catalogue key of what is to be said of it. */
export async function keep(
  subject: CorrectionSubject,
  typed: CorrectionTyped,
  about: AboutProject,
): Promise<"correctKept" | "correctFull"> {
  const fits = await keepCorrections([correctionTyped(subject, typed, about)]);
  return fits ? "correctKept" : "correctFull";
}

/** The project as the edition in use has it, and the names behind its ids. */
export async function aboutOf({ project: id }: CorrectionSubject, reader: ListReader): Promise<AboutProject> {
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
