import { fold } from "../list/fold.ts";
import type { AmountKind } from "../list/schema.ts";

/** What the list can be narrowed by. */
export const FILTER_KEYS = [
  "country",
  "funder",
  "focus",
  "status",
  "ends",
  "region",
  "account",
  "amount",
  "programme",
  "publisher",
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
export type Operator = ":" | "<" | "<=" | ">" | ">=";

/** One typed form: `country:gh,ng`, `ends<180d`, `obligated>=1m`, `sort:newest`. */
export interface Form {
  key: FilterKey | "sort";
  operator: Operator;
  /** As typed, without quotation marks; a list only where the key takes several. */
  values: string[];
  /** Set by the keys `obligated`, `planned`, ...; `amount` itself means the amount that a row shows. */
  kind: AmountKind | null;
  /** The form as it stands in the text. */
  text: string;
}

/** A text taken apart: anything is one. */
export interface Forms {
  /** All that is no form, in its order. */
  words: string;
  forms: Form[];
  /** Keys typed with a value that are none: they stay in `words`. */
  unknown: string[];
}

/** Of a longer text only this much is read. */
export const LONGEST_FORMS = 600;
const MOST_FORMS = 40;
const MOST_VALUES = 60;

/** Keys as people write them in our languages, folded. */
const keyNames: Record<string, FilterKey | "sort" | AmountKind> = {
  country: "country",
  pays: "country",
  pais: "country",
  region: "region",
  funder: "funder",
  bailleur: "funder",
  financeur: "funder",
  financiador: "funder",
  account: "account",
  compte: "account",
  cuenta: "account",
  focus: "focus",
  axe: "focus",
  enfoque: "focus",
  status: "status",
  statut: "status",
  estado: "status",
  ends: "ends",
  end: "ends",
  fin: "ends",
  amount: "amount",
  montant: "amount",
  monto: "amount",
  programme: "programme",
  program: "programme",
  programa: "programme",
  publisher: "publisher",
  editeur: "publisher",
  editor: "publisher",
  sort: "sort",
  tri: "sort",
  orden: "sort",
  obligated: "obligated",
  planned: "planned",
  disbursed: "disbursed",
  ceiling: "ceiling",
  printed: "printed",
};

const QUOTES = '"“”„«»';
const phrase = `[${QUOTES}][^${QUOTES}]*[${QUOTES}]?`;
/** A phrase, which is left alone, or a key, an operator and a value at the beginning of a word. */
const pieces = new RegExp(`${phrase}|(?<![^\\s])(\\p{L}+)(:|<=|>=|<|>|=)((?:${phrase}|[^\\s${QUOTES}])*)`, "gu");

/** Takes the typed forms out of a text. What is no form stays a word, and unknown keys are told. */
export function parseForms(text: string): Forms {
  const forms: Form[] = [];
  const unknown: string[] = [];
  const words = text.slice(0, LONGEST_FORMS).replace(pieces, (all, name, sign, value) => {
    if (typeof name !== "string" || typeof sign !== "string" || typeof value !== "string") return all;
    const known = Object.hasOwn(keyNames, fold(name)) ? keyNames[fold(name)] : undefined;
    // An address or a title with a colon is no mistaken filter.
    if (known === undefined && sign === ":" && value !== "" && !value.startsWith("//")) unknown.push(name);
    if (known === undefined || forms.length === MOST_FORMS) return all;
    forms.push(formOf(known, sign === "=" ? ":" : (sign as Operator), value, all));
    return " ";
  });
  return { words: words.trimStart(), forms, unknown: [...new Set(unknown)] };
}

/** `status:ending` is written as a status and means an end: it is shown, counted and taken away as one. */
const soonNames = ["ending", "expiring"];
/** Days before its end from which a project is said to end soon. */
const SOON = "180d";

function formOf(known: FilterKey | "sort" | AmountKind, operator: Operator, value: string, text: string): Form {
  if (known === "status" && operator === ":" && soonNames.includes(fold(value)))
    return { key: "ends", operator: "<", values: [SOON], kind: null, text };
  const key = isAmountKind(known) ? "amount" : known;
  const kind = isAmountKind(known) ? known : null;
  // A comma stands between two countries, but inside one sum of money.
  const values = key === "amount" || key === "ends" ? [unquoted(value)] : listOf(value);
  return { key, operator, values: values.filter((each) => each !== ""), kind, text };
}

const isAmountKind = (key: FilterKey | "sort" | AmountKind): key is AmountKind =>
  ["obligated", "planned", "disbursed", "ceiling", "printed"].includes(key);

const listItem = new RegExp(`(?:${phrase}|[^,${QUOTES}])+`, "gu");
const listOf = (value: string): string[] => (value.match(listItem) ?? []).slice(0, MOST_VALUES).map(unquoted);
const quotes = new RegExp(`[${QUOTES}]`, "gu");
const unquoted = (value: string): string => value.replace(quotes, "").trim();

/** One form as text; values that are more than letters and digits stand in quotation marks. */
export function writeForm(key: FilterKey | "sort", values: readonly string[]): string {
  const quoted = values.map((value) =>
    /^[\p{L}\p{N}.-]+$/u.test(value) ? value : `"${value.replace(quotes, "").trim()}"`,
  );
  return `${key}:${quoted.join(",")}`;
}

/** The text with its forms of one key replaced; forms come first, so that one can go on writing at the end. */
export function withForm(text: string, key: FilterKey | "sort", form: string | null): string {
  const { forms, words } = parseForms(text);
  const others = forms.filter((each) => each.key !== key).map((each) => each.text);
  return [...others, ...(form === null ? [] : [form]), words.replace(/\s+/g, " ")].join(" ");
}
