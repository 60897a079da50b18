import { useId, useState } from "preact/hooks";
import type { Words } from "../lib/words/words.ts";

/** What a person types into the form. */
export interface CorrectionTyped {
  field: string | null;
  says: string;
  reason: string;
  sourceTitle: string;
  sourceDate: string;
}

interface CorrectionFormProps {
  heading: string;
  /** Fields to choose from; empty where it is about something else. */
  fields: { value: string; text: string }[];
  field: string | null;
  /** What the list shows of a field, "" for nothing. */
  shownOf: (field: string | null) => string;
  words: Words;
  onSave: (typed: CorrectionTyped) => void;
  onCancel: () => void;
}

const LONGEST = { says: 4_000, reason: 2_000, source: 500 };

/** A short form: which field, what is right, why, where that is stated. Nothing is asked of the person. */
export function CorrectionForm(props: CorrectionFormProps) {
  const { heading, fields, shownOf, words, onSave, onCancel } = props;
  const { t } = words;
  const id = useId();
  const [typed, setTyped] = useState<CorrectionTyped>({
    field: props.field,
    says: "",
    reason: "",
    sourceTitle: "",
    sourceDate: "",
  });
  const [missing, setMissing] = useState<"" | "says" | "date">("");
  const put = (part: Partial<CorrectionTyped>) => setTyped((before) => ({ ...before, ...part }));
  const save = (event: Event) => {
    event.preventDefault();
    const wrong = problemOf(typed);
    setMissing(wrong);
    if (wrong === "") onSave(typed);
  };
  const shown = shownOf(typed.field);
  return (
    <form class="cf" onSubmit={save} aria-labelledby={`${id}h`} noValidate autoComplete="off">
      <h2 id={`${id}h`} class="t-head">
        {heading}
      </h2>
      {fields.length === 0 ? null : (
        <label>
          {t("correctField")}
          <select
            value={typed.field ?? ""}
            onChange={(event) => put({ field: event.currentTarget.value === "" ? null : event.currentTarget.value })}
          >
            <option value="">{t("correctWhole")}</option>
            {fields.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="t-small soft">
        {t("correctShown")} <b>{shown === "" ? t("notStated") : shown}</b>
      </p>
      <label>
        {t("correctSays")}
        <textarea
          rows={2}
          maxLength={LONGEST.says}
          value={typed.says}
          aria-invalid={missing === "says"}
          onInput={(event) => put({ says: event.currentTarget.value })}
        />
      </label>
      <label>
        {t("correctReason")}
        <textarea
          rows={2}
          maxLength={LONGEST.reason}
          value={typed.reason}
          onInput={(event) => put({ reason: event.currentTarget.value })}
        />
      </label>
      <label>
        {t("correctSource")}
        <input
          maxLength={LONGEST.source}
          value={typed.sourceTitle}
          onInput={(event) => put({ sourceTitle: event.currentTarget.value })}
        />
      </label>
      <label>
        {t("correctDate")}
        <input
          maxLength={10}
          placeholder="2026-02"
          value={typed.sourceDate}
          aria-invalid={missing === "date"}
          onInput={(event) => put({ sourceDate: event.currentTarget.value })}
        />
      </label>
      <p class="t-small soft">{t("correctStays")}</p>
      <p role="alert" class="t-small">
        {missing === "" ? "" : t(missing === "says" ? "correctNothing" : "correctNoDate")}
      </p>
      <p class="row mt8">
        <button type="submit" class="btn main">
          {t("correctSave")}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t("correctCancel")}
        </button>
      </p>
    </form>
  );
}

/** It must say what is right or what is wrong; a date is as precise as one knows it. */
function problemOf({ says, reason, sourceDate }: CorrectionTyped): "" | "says" | "date" {
  if (says.trim() === "" && reason.trim() === "") return "says";
  return sourceDate.trim() === "" || /^\d{4}(-\d{2}){0,2}$/.test(sourceDate.trim()) ? "" : "date";
}
