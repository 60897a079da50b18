import { AMOUNT_KINDS, type Amount, type AmountKind } from "../../list/schema.ts";
import { amountKindOf, readAmounts } from "../normalise/amounts.ts";
import { readDate } from "../normalise/read-dates.ts";
import { type Notes, quote } from "../normalise/reading.ts";
import { fiscalYearOf } from "../normalise/short-texts.ts";
import { nameColumn } from "../table/name-column.ts";
import { isObject } from "./is-object.ts";
import { isVoid, textOf, type ValueField } from "./named-values.ts";
import { OTHER_FORM, otherForm } from "./other-form.ts";

/** What else of a row speaks of its amounts. */
interface Beside {
  kind: AmountKind;
  fiscalYear: number | null;
  currency: string;
}

/** Sums from which nobody reads on. */
const MOST = 100;
/** More than any award, and than a number of a list can be. */
const LARGEST = 1e12;

/** Amounts however a row states them: as a list has them, as numbers, as texts; what cannot be read is told. */
export function looseAmounts(values: ReadonlyMap<ValueField, unknown>, notes: Notes): Amount[] {
  const kind = textOf(values.get("amountKind"));
  const beside: Beside = {
    kind: amountKindOf(kind),
    fiscalYear: yearOf(values.get("fiscalYear"), notes),
    currency: textOf(values.get("currency")),
  };
  const found = [values.get("amounts"), values.get("amount")].find((value) => !isVoid(value));
  const amounts = (Array.isArray(found) ? found.slice(0, MOST) : [found]).flatMap((one) =>
    amountsOf(one, beside, notes),
  );
  for (const named of AMOUNT_KINDS) {
    const value = named === "printed" ? null : values.get(`amount.${named}`);
    if (!isVoid(value)) amounts.push(...amountsOf(value, { ...beside, kind: named }, notes));
  }
  return amounts;
}

function amountsOf(value: unknown, beside: Beside, notes: Notes): Amount[] {
  if (isVoid(value)) return [];
  if (!isObject(value)) return sumsOf(value, { ...beside, asOf: null, printed: null }, notes);
  const parts = partsOf(value);
  const { printed = null } = value;
  const words = textOf(parts.get("amountKind"));
  const kind = AMOUNT_KINDS.find((known) => known === words) ?? amountKindOf(words);
  if (words !== "" && words !== kind) otherForm(notes, "amountKind", words, kind);
  const stated = parts.get("amount");
  return sumsOf(
    isVoid(stated) ? printed : stated,
    {
      kind: words === "" ? beside.kind : kind,
      fiscalYear: yearOf(parts.get("fiscalYear"), notes) ?? beside.fiscalYear,
      currency: textOf(parts.get("currency")) || beside.currency,
      asOf: dayOf(value.asOf, notes),
      printed: isVoid(printed) ? null : textOf(printed),
    },
    notes,
  );
}

/** What an amount's own keys hold: "usd", "amount" and "value" the sum, "kind" and "type" its kind. */
function partsOf(value: Record<string, unknown>): Map<"amount" | "amountKind" | "currency" | "fiscalYear", unknown> {
  const parts: ReturnType<typeof partsOf> = new Map();
  for (const [key, held] of Object.entries(value)) {
    if (key === "asOf" || key === "printed") continue;
    const field = key === "usd" ? "amount" : key === "kind" || key === "type" ? "amountKind" : nameColumn(key).field;
    if (field === "amount" || field === "amountKind" || field === "currency" || field === "fiscalYear")
      if (isVoid(parts.get(field))) parts.set(field, held);
  }
  return parts;
}

type Told = Beside & Pick<Amount, "asOf" | "printed">;

function sumsOf(stated: unknown, { kind, fiscalYear, currency, asOf, printed }: Told, notes: Notes): Amount[] {
  if (isVoid(stated)) return [];
  const made = (usd: number, year: number | null, words: string | null): Amount => ({
    ...{ kind, usd, fiscalYear: year ?? fiscalYear, asOf, printed: printed ?? words },
  });
  const plain = currency === "" || /^(?:us[d$]?|us ?\$|\$|dollars?)$/i.test(currency.trim());
  if (typeof stated === "number" && plain && stated >= 0 && stated <= LARGEST) return [made(stated, null, null)];
  const text = textOf(stated);
  const { value, doubts, changes } = readAmounts(text, currency);
  notes.doubts.push(...doubts.map((doubt) => ({ ...doubt, amountKind: kind })));
  notes.changes.push(...changes);
  if (changes.length === 0 && doubts.length === 0)
    for (const { usd } of value) notes.change("amount", text, String(usd), "other-form", OTHER_FORM);
  return value.map(({ usd, fiscalYear: year, printed: words }) => made(usd, year, words));
}

/** 2024, "2024", "FY2024". */
function yearOf(value: unknown, notes: Notes): number | null {
  const text = textOf(value);
  if (text === "") return null;
  const year = fiscalYearOf(text);
  if (year === null)
    notes.doubt("fiscalYear", text, "no-fiscal-year", "No fiscal year could be read here.", { severity: "warning" });
  else if (typeof value !== "number") otherForm(notes, "fiscalYear", text, String(year));
  return year;
}

function dayOf(value: unknown, notes: Notes): string | null {
  const text = textOf(value);
  if (text === "") return null;
  const read = readDate("asOf", text, "month-first");
  const day = read.value.start;
  for (const doubt of read.doubts) notes.doubts.push({ ...doubt, severity: "warning", value: quote(doubt.value) });
  if (day !== null && day !== value) otherForm(notes, "asOf", text, day);
  return day;
}
