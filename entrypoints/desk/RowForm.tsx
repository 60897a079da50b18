import { useState } from "preact/hooks";
import { DeskForm } from "../../components/DeskForm.tsx";
import { fold } from "../../lib/list/fold.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Words } from "../../lib/words/words.ts";
import { type Editable, editFields, REFERENCES } from "./edit-fields.ts";
import { newId, withScope, withValue } from "./edit-values.ts";
import { fieldViews, otherWrong } from "./field-views.ts";
import type { Desk } from "./use-desk.ts";

type Row = Record<string, unknown>;

interface RowFormProps {
  desk: Desk;
  words: Words;
  table: Editable;
  open: { key: string; row: Row; isNew: boolean };
  names: Record<string, string>;
  onClose: () => void;
}

/** One record of the list, judged by the same checks as a whole list before it is kept. */
export function RowForm({ desk, words, table, open, names, onClose }: RowFormProps) {
  const { t } = words;
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [wrong, setWrong] = useState<Problem[]>([]);
  const { state, client } = desk;
  if (state === null) return null;
  const fields = editFields[table];
  const filled = fields.reduce((row, field) => {
    const text = typed[field.field];
    return text === undefined ? row : withIds(withValue(field, row, text, words), field.field, names);
  }, open.row);
  const now = table === "projects" ? withScope(filled, typed) : filled;
  const save = async () => {
    const row = open.isNew ? completed(table, now, state.head.publisher, state.asOf) : now;
    const problems = await client.ask("check", { table, row });
    if (problems.length > 0) return setWrong(problems);
    const key = open.isNew ? String(row.id ?? `+${crypto.randomUUID()}`) : open.key;
    await desk.step({ kind: "put", table, key, row });
    onClose();
  };
  return (
    <DeskForm
      title={t(open.isNew ? "deskAdd" : "deskEditRow")}
      fields={fieldViews(fields, now, typed, wrong, words, names)}
      wrong={otherWrong(fields, wrong, words)}
      save={t("deskSave")}
      cancel={t("deskCancel")}
      onInput={(field, value) => {
        setTyped({ ...typed, [field]: value });
        setWrong(wrong.filter((problem) => problem.field !== field && problem.field.split(".")[0] !== field));
      }}
      onSave={() => void save()}
      onClose={onClose}
    >
      {open.isNew ? null : (
        <button
          type="button"
          class="btn link"
          onClick={() => void desk.step({ kind: "drop", table, key: open.key }).then(onClose)}
        >
          {t("deskRemove")}
        </button>
      )}
    </DeskForm>
  );
}

/** Names of offices and organisations become the ids that the list knows them by. */
function withIds(row: Row, field: string, names: Record<string, string>): Row {
  if (!Object.hasOwn(REFERENCES, field)) return row;
  const idOf = (text: unknown) => {
    if (typeof text !== "string" || Object.hasOwn(names, text)) return text;
    const wanted = fold(text);
    return Object.entries(names).find(([, name]) => fold(name) === wanted)?.[0] ?? text;
  };
  const value = row[field];
  return { ...row, [field]: Array.isArray(value) ? value.map(idOf) : idOf(value) };
}

function completed(table: Editable, row: Row, publisher: string, asOf: string): Row {
  if (table === "countryFacts") return row;
  const name = String(row.title ?? row.name ?? row.role ?? "");
  const id = newId(`${name} ${crypto.randomUUID().slice(0, 4)}`, publisher, () => false);
  if (table !== "projects") return { id, ...row };
  return { id, ...row, publisher, sources: [{ url: null, title: "Entered by hand", asOf }] };
}
