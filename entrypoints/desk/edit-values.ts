import { COUNTRIES } from "../../lib/list/countries.ts";
import { fold } from "../../lib/list/fold.ts";
import type { Amount } from "../../lib/list/schema.ts";
import type { Words } from "../../lib/words/words.ts";
import type { EditField } from "./edit-fields.ts";

type Row = Record<string, unknown>;

/** A field as a form shows it. */
export function shownValue({ field, kind }: EditField, row: Row, words: Words): string {
  const value = within(row, field);
  if (value === null || value === undefined) return "";
  if (kind === "amounts") return (value as Amount[]).map(amountLine).join("; ");
  if (kind === "countries")
    return [value]
      .flat()
      .map((code) => words.country(String(code)))
      .join("; ");
  return Array.isArray(value) ? value.join("; ") : String(value);
}

const amountLine = ({ kind, usd, fiscalYear }: Amount): string => [kind, usd, fiscalYear ?? ""].join(" ").trim();

/** The row with what a form says in a field. What cannot be read stays as it was typed, for the checks to refuse. */
export function withValue({ field, kind }: EditField, row: Row, typed: string, words: Words): Row {
  const text = typed.trim();
  return put(row, field, readValue(field, kind, text, row, words));
}

/** More countries are another scope, where nobody said which. */
export function withScope(row: Row, typed: Record<string, string>): Row {
  const { countries } = row;
  if (typed.countries === undefined || typed.scope !== undefined || !Array.isArray(countries)) return row;
  if (countries.length === 0) return row.scope === "country" ? { ...row, scope: "global" } : row;
  return { ...row, scope: countries.length === 1 ? "country" : "regional" };
}

function readValue(field: string, kind: EditField["kind"], text: string, row: Row, words: Words): unknown {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  switch (kind) {
    case "list":
      return parts;
    case "countries": {
      const codes = (field === "country" ? [text] : parts).map((part) => countryCode(part, words));
      return field === "country" ? (codes[0] ?? "") : codes;
    }
    case "amounts":
      return parts.map((part) => amountOf(part, (row.amounts as Amount[] | undefined) ?? []));
    case "number":
      return text === "" ? null : numberOf(text);
    default:
      return text === "" ? null : text;
  }
}

/** "1,500,000" and "$1 500 000" are numbers too. */
function numberOf(text: string): number | string {
  const digits = text.replace(/[$,\s]/g, "");
  return digits !== "" && Number.isFinite(Number(digits)) ? Number(digits) : text;
}

/** "obligated 1,500,000 2023"; the date and the words of an amount that stays are kept. */
function amountOf(text: string, before: readonly Amount[]): unknown {
  const [, kind = "printed", digits = "", year = ""] =
    /^([a-z]+)?\s*\$?([\d,. ]+?)(?:\s+(?:FY\s*)?((?:19|20)\d\d))?$/i.exec(text) ?? [];
  const usd = Number(digits.replace(/[,\s]/g, ""));
  if (digits === "" || !Number.isFinite(usd)) return { kind: "printed", usd: text };
  const fiscalYear = year === "" ? null : Number(year);
  const same = before.find((each) => each.kind === kind && each.usd === usd && each.fiscalYear === fiscalYear);
  return same ?? { kind: kind.toLowerCase(), usd, fiscalYear, asOf: null, printed: null };
}

/** A code, or a name as the person's language or English has it; else the text itself. */
export function countryCode(text: string, words: Words): string {
  const upper = text.toUpperCase();
  if (COUNTRIES.includes(upper)) return upper;
  const wanted = fold(text);
  return COUNTRIES.find((code) => fold(words.country(code)) === wanted) ?? text;
}

function within(row: Row, path: string): unknown {
  const [first = "", ...rest] = path.split(".");
  const value = row[first];
  if (rest.length === 0 || typeof value !== "object" || value === null) return rest.length === 0 ? value : null;
  return within(value as Row, rest.join("."));
}

function put(row: Row, path: string, value: unknown): Row {
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...row, [first]: value };
  const inner = row[first];
  return {
    ...row,
    [first]: put(typeof inner === "object" && inner !== null ? (inner as Row) : {}, rest.join("."), value),
  };
}

/** An id for a new record, under its publisher's own: `state.director-of-grants-2`. */
export function newId(name: string, publisher: string, taken: (id: string) => boolean): string {
  const stem = `${publisher}.${
    fold(name)
      .normalize("NFD")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 80) || "record"
  }`;
  let id = stem;
  for (let count = 2; taken(id); count++) id = `${stem}-${count}`;
  return id;
}
