import { useEffect, useState } from "preact/hooks";
import { DeskForm } from "../../components/DeskForm.tsx";
import { printedSum } from "../../lib/list/printed-sum.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Project } from "../../lib/list/schema.ts";
import type { Words } from "../../lib/words/words.ts";
import { editFields } from "./edit-fields.ts";
import { withScope, withValue } from "./edit-values.ts";
import { fieldViews, otherWrong } from "./field-views.ts";
import { quoted } from "./sentences.ts";
import type { Desk } from "./use-desk.ts";

type Row = Record<string, unknown>;

/** Organisations by their names, as a person knows them. */
const withNames = (row: Row, names: Record<string, string>): Row => ({
  ...row,
  implementer: names[String(row.implementer)] ?? row.implementer,
  subrecipients: (row.subrecipients as string[]).map((id) => names[id] ?? id),
});

interface RecordFormProps {
  desk: Desk;
  words: Words;
  n: number;
  /** Row or line of the file. */
  at: string;
  onClose: () => void;
}

/** All of one record of the file, to be written over by hand. What the source printed stays beside it. */
export function RecordForm({ desk, words, n, at, onClose }: RecordFormProps) {
  const { t } = words;
  const { client, state } = desk;
  const [start, setStart] = useState<Row | null>(null);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [wrong, setWrong] = useState<Problem[]>([]);
  useEffect(() => {
    void client.ask("record", { n }).then((found) => found && setStart(withNames({ ...found.record }, found.names)));
  }, [n]);
  if (start === null || state === null) return null;
  const fields = editFields.projects;
  const filled = fields.reduce((row, field) => {
    const text = typed[field.field];
    return text === undefined ? row : withValue(field, row, text, words);
  }, start);
  const now = withScope(filled, typed);
  const save = async () => {
    // Names of organisations become ids when the edition is put together; to the checks they are none yet.
    const row = { ...now, implementer: null, subrecipients: [], sources: [{}] };
    const problems = await client.ask("check", { table: "projects", row });
    if (problems.length > 0) return setWrong(problems);
    const said = now.scope === start.scope ? Object.keys(typed) : [...Object.keys(typed), "scope"];
    const values = Object.fromEntries(said.map((field) => [field, now[field]]));
    await desk.step({ kind: "value", n, values: values as Partial<Project>, problem: null });
    onClose();
  };
  const texts = start.printed as Record<string, string>;
  const sum = printedSum({ printed: texts })?.text ?? texts.amount;
  const printed: Record<string, string> = sum === undefined ? texts : { ...texts, amounts: sum };
  const canEdit = desk.writing === "here";
  return (
    <DeskForm
      title={t("deskRecord", { row: at })}
      fields={fieldViews(fields, now, typed, wrong, words).map((view) => ({
        ...view,
        printed: printed[view.field] === undefined ? null : quoted(printed[view.field] ?? "", words),
      }))}
      wrong={otherWrong(fields, wrong, words)}
      save={t("deskSave")}
      cancel={t("deskCancel")}
      onInput={(field, value) => {
        setTyped({ ...typed, [field]: value });
        setWrong(wrong.filter((problem) => problem.field.split(".")[0] !== field));
      }}
      onSave={() => void (canEdit && save())}
      onClose={onClose}
    >
      <button
        type="button"
        class="btn link"
        disabled={!canEdit}
        onClick={() => void desk.step({ kind: "leave", n }).then(onClose)}
      >
        {t("deskLeaveOut")}
      </button>
    </DeskForm>
  );
}
