import { fold } from "../../list/fold.ts";
import { FOCUSES } from "../../list/schema.ts";
import { readAmounts } from "../normalise/amounts.ts";
import { readRegion } from "../normalise/fields.ts";
import { readFocus } from "../normalise/focus.ts";
import { readDate } from "../normalise/read-dates.ts";
import { Notes, statesNothing } from "../normalise/reading.ts";
import { isRecordField } from "../record-row.ts";
import { nameColumn } from "../table/name-column.ts";
import { isVoid, textOf } from "./named-values.ts";
import { otherForm } from "./other-form.ts";

type Row = Record<string, unknown>;

const texts = [
  ...["title", "countryText", "implementer", "subrecipients", "funder", "fiscalYear", "summary", "scope"],
  ...["sourceUrl", "note", "startDate", "endDate", "listAsOf"],
] as const;
/** What else a row may call its fields. */
const fields: Readonly<Record<string, string>> = {
  ...{ amount: "amountUsd", start: "startDate", end: "endDate", asOf: "listAsOf" },
  ...Object.fromEntries(
    ["id", "title", "implementer", "subrecipients", "funder", "fiscalYear"].map((name) => [name, name]),
  ),
  ...Object.fromEntries(
    ["focus", "summary", "scope", "sourceUrl", "note", "region", "countries"].map((name) => [name, name]),
  ),
};
const isoDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const idShape = /^[a-z0-9][a-z0-9.-]{0,127}$/;

/** A row of the public record in which what is written otherwise has been read from its words, and what is to be told. */
export function mendRecordRow(given: Readonly<Row>): { row: Row; notes: Notes } {
  const notes = new Notes();
  const row: Row = { ...given };
  for (const [key, value] of Object.entries(given)) {
    const field = isRecordField(key) ? null : fields[nameColumn(key).field ?? ""];
    if (!field || !isVoid(row[field])) continue;
    row[field] = value;
    delete row[key];
  }
  for (const field of texts) {
    const value = row[field];
    if (typeof value === "string" || isVoid(value)) continue;
    row[field] = textOf(value);
    if (typeof value === "object") continue;
    if (field === "startDate" || field === "endDate") otherForm(notes, nameOf[field], textOf(value), textOf(value));
    else if (field === "fiscalYear" || field === "title") otherForm(notes, field, textOf(value), textOf(value));
  }
  if (!isVoid(row.countries) && (typeof row.countries === "string" || !allTexts(row.countries)))
    row.countries = (Array.isArray(row.countries) ? row.countries : [row.countries]).map(textOf);
  if (isVoid(row.countries)) row.countries = [];
  mendDates(row, notes);
  mendAmount(row, notes);
  mendRegion(row, notes);
  if (isVoid(row.focus)) row.focus = [];
  else if (!isFocuses(row.focus)) mendFocus(row, notes);
  mendId(row, notes);
  return { row, notes };
}

const allTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === "string");

const isFocuses = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => FOCUSES.some((focus) => focus === one));

const nameOf = { startDate: "start", endDate: "end", listAsOf: "asOf" } as const;

/** "10/1/2021" and "March 2020" as a list has them; what is no date stays, and is told by whoever checks the row. */
function mendDates(row: Row, notes: Notes): void {
  for (const key of ["startDate", "endDate", "listAsOf"] as const) {
    const text = textOf(row[key]);
    if (text === "" || isoDate.test(text)) continue;
    const field = nameOf[key];
    const { value, doubts, changes } = readDate(field, text, "month-first");
    const day = field === "end" ? value.end : value.start;
    if (statesNothing(text)) {
      notes.doubts.push(...doubts);
      row[key] = "";
    } else if (key === "startDate" && value.start !== null && value.end !== null && isVoid(row.endDate)) {
      Object.assign(row, { startDate: value.start, endDate: value.end });
      notes.changes.push(...changes);
    } else if (day !== null) {
      row[key] = day;
      notes.changes.push(...changes);
      if (changes.length === 0) otherForm(notes, field, text, day);
    }
  }
}

function mendAmount(row: Row, notes: Notes): void {
  const given = row.amountUsd;
  if (isVoid(given) || typeof given === "number") return;
  const text = textOf(given);
  const { value, doubts, changes } = readAmounts(text);
  row.amountUsd = value.length === 1 ? value[0]!.usd : null;
  if (isVoid(row.fiscalYear) && value.length === 1 && value[0]!.fiscalYear !== null)
    row.fiscalYear = String(value[0]!.fiscalYear);
  notes.doubts.push(...doubts);
  notes.changes.push(...changes);
  if (value.length === 1 && doubts.length + changes.length === 0)
    otherForm(notes, "amount", text, String(row.amountUsd));
  else if (value.length > 1 && doubts.length === 0)
    notes.doubt("amount", text, "several-amounts", "Several amounts stand here; a row has one.", {
      severity: "warning",
    });
}

function mendRegion(row: Row, notes: Notes): void {
  const text = textOf(row.region);
  const region = text === "" ? null : readRegion(text);
  if (text === "" || region === text) return;
  row.region = region ?? "";
  if (region !== null) otherForm(notes, "region", text, region);
  else notes.doubt("region", text, "unknown-region", "No region has this name.", { severity: "warning" });
}

function mendFocus(row: Row, notes: Notes): void {
  const text = textOf(row.focus);
  const { value, doubts, changes } = readFocus(text);
  row.focus = value;
  notes.doubts.push(...doubts);
  notes.changes.push(...changes);
  if (doubts.length + changes.length === 0) otherForm(notes, "focus", text, value.join("; "));
}

/** A row that states something is known by something: by its own id where that can be one, else by what it says. */
function mendId(row: Row, notes: Notes): void {
  const given = textOf(row.id);
  if (idShape.test(given) && row.id === given) return;
  const words = [row.fiscalYear, row.startDate, row.implementer, row.title, row.summary]
    .map(textOf)
    .filter((text) => text !== "");
  if (isVoid(row.implementer) && isVoid(row.title) && isVoid(row.summary)) return;
  const made = fold(given === "" ? words.join(" ") : given)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 100);
  row.id = made.replace(/^-+|-+$/g, "") || "row";
  if (given !== "") otherForm(notes, "id", given, textOf(row.id));
}
