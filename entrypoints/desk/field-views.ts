import type { DeskFieldView } from "../../components/DeskForm.tsx";
import type { Problem } from "../../lib/list/problem.ts";
import type { Words } from "../../lib/words/words.ts";
import { type EditField, REFERENCES } from "./edit-fields.ts";
import { shownValue } from "./edit-values.ts";
import { wrongText } from "./form-words.ts";
import { fieldName } from "./sentences.ts";

const first = (path: string) => path.split(".")[0] ?? "";

/** The fields of a form: what was typed as it was typed, the rest as the record has it. */
export function fieldViews(
  fields: readonly EditField[],
  row: Record<string, unknown>,
  typed: Record<string, string>,
  problems: readonly Problem[],
  words: Words,
  names: Record<string, string> = {},
): DeskFieldView[] {
  return fields.map((each) => {
    const value = typed[each.field] ?? byName(each, shownValue(each, row, words), names);
    const problem = problems.find(({ field }) => field === each.field || first(field) === each.field);
    return viewOf(each, value, problem, words);
  });
}

function viewOf(each: EditField, value: string, problem: Problem | undefined, words: Words): DeskFieldView {
  return {
    field: each.field,
    label: labelOf(each, words),
    value,
    hint: hintOf(each, words),
    choices: choicesOf(each, words),
    long: each.kind === "long",
    wrong: problem === undefined ? null : wrongText(each, value, problem.message, words),
    printed: null,
  };
}

/** Offices, organisations and contacts by their names, as a person knows them. */
const byName = ({ field }: EditField, text: string, names: Record<string, string>): string =>
  Object.hasOwn(REFERENCES, field)
    ? text
        .split("; ")
        .map((id) => names[id] ?? id)
        .join("; ")
    : text;

/** Problems of fields that the form does not show. */
export const otherWrong = (fields: readonly EditField[], problems: readonly Problem[], words: Words): string[] =>
  problems
    .filter(({ field }) => !fields.some((each) => each.field === field || each.field === first(field)))
    .map(({ field, message }) => words.t("deskFound", { field: fieldName(field, words), reason: message }));

function labelOf({ field }: EditField, words: Words): string {
  const [outer = "", inner] = field.split(".");
  return inner === undefined
    ? fieldName(outer, words)
    : words.t(`deskSource${inner.charAt(0).toUpperCase()}${inner.slice(1)}`);
}

function hintOf({ kind, field }: EditField, { t }: Words): string {
  if (kind === "date") return "2026-09-30";
  if (kind === "amounts") return t("deskHintAmounts");
  if (kind === "countries") return field === "country" ? t("deskHintCountry") : t("deskHintCountries");
  return kind === "list" ? t("deskHintList") : "";
}

function choicesOf({ choices, blank, wordsFrom }: EditField, { t }: Words): DeskFieldView["choices"] {
  if (choices === undefined) return null;
  const key = (value: string) => `${wordsFrom}${value.charAt(0).toUpperCase()}${value.slice(1).replace("-", "")}`;
  const some = choices.map((value) => ({ value, text: wordsFrom === undefined ? value : t(key(value)) }));
  return blank === true ? [{ value: "", text: t("deskNotStated") }, ...some] : some;
}
