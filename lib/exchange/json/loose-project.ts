import type { Project } from "../../list/schema.ts";
import type { AliasProposal, ImportedRecord, ImportOptions, ImportProblem, Place, Repair } from "../imported.ts";
import { orderOfDates } from "../normalise/date-order.ts";
import { foreignPrinted } from "../normalise/foreign-sums.ts";
import { Notes } from "../normalise/reading.ts";
import { openNormaliser } from "../normalise-record.ts";
import type { RawField, RawRecord } from "../raw-record.ts";
import { type FileTables, listOfNames } from "./file-tables.ts";
import { isObject } from "./is-object.ts";
import { looseAmounts } from "./loose-amounts.ts";
import { namesIn, withIds } from "./loose-names.ts";
import { loosePlaces } from "./loose-places.ts";
import { fieldOf, takeWholeFields } from "./loose-whole.ts";
import { isVoid, namedValues, textOf, type ValueField } from "./named-values.ts";
import { otherForm } from "./other-form.ts";

/** A project that has not the shape of a list: what was understood of it, and what is told. */
export interface LooseProject {
  record: ImportedRecord;
  problems: ImportProblem[];
  repairs: Repair[];
  /** Keys that no field has. */
  unknown: string[];
}

export interface LooseReader {
  /** Null for a row that states nothing of a project. */
  read(row: Readonly<Record<string, unknown>>, place: Place): LooseProject | null;
  aliases(): AliasProposal[];
}

/** Fields that are read as the cells of a table are. */
const asTexts = [
  ...["title", "account", "start", "end", "period", "duration", "programme", "awardNumber", "assistanceListing"],
  ...["summary", "marking", "status", "note", "mailbox", "contact"],
] as const as readonly RawField[];
/** Of these what became of the text is told where the reader of texts has not told it. */
const compared = [
  ...["title", "start", "end", "focus", "programme", "account", "awardNumber", "assistanceListing", "summary"],
  "marking",
] as const as readonly (RawField & keyof Project)[];
/** Without one of these a row is none of a project. */
const telling: readonly ValueField[] = ["title", "implementer", "summary", "countries", "awardNumber"];
const idShape = /^[a-z0-9][a-z0-9.-]{0,127}$/;

/**
 * Reads projects that somebody wrote by hand, or another program, as the rows of a table are read: each value that has
 * the shape of a list is kept, each other one is read from its words, and one that cannot be read costs its field alone.
 */
export function openLooseReader(options: ImportOptions, tables: FileTables, rows: readonly unknown[]): LooseReader {
  const { base, source = null, today } = options;
  const organisations = [...tables.organisations, ...(base?.organisations ?? [])];
  const offices = [...tables.offices, ...(base?.offices ?? [])];
  const known = new Set(organisations.map(({ id }) => id));
  const payers = new Set(offices.map(({ id }) => id));
  const normaliser = openNormaliser({
    ...{ publisher: options.publisher, source, asOf: options.asOf ?? tables.asOf },
    base: listOfNames(organisations, offices),
    ...(today === undefined ? {} : { today }),
  });
  normaliser.datesIn(orderOfDates(datesOf(rows)));

  const read = (row: Readonly<Record<string, unknown>>, place: Place): LooseProject | null => {
    const { values, unknown } = namedValues(row);
    if (telling.every((field) => isVoid(values.get(field)))) return null;
    const notes = new Notes();
    const text: RawRecord["text"] = {};
    const put = (field: RawField, value: string) => {
      if (value !== "") text[field] = value;
    };
    for (const field of asTexts) put(field, textOf(values.get(field)));
    put("id", textOf(values.get("id")));
    const exact: Partial<Project> = { ...loosePlaces(values, notes), amounts: looseAmounts(values, notes) };
    if (exact.amounts?.length === 0) put("fiscalYear", textOf(values.get("fiscalYear")));
    const [holder, partners] = [namesIn(values.get("implementer"), known), namesIn(values.get("subrecipients"), known)];
    put("implementer", holder.words);
    put("subrecipients", partners.words);
    const payer = textOf(values.get("funder"));
    if (payers.has(payer) || (payers.size === 0 && idShape.test(payer))) exact.funder = payer;
    else put("funder", payer);
    // What no type is stated of is none here either.
    exact.focus = fieldOf("focus", values.get("focus")) ?? [];
    if (exact.focus.length === 0 && !isVoid(values.get("focus"))) {
      put("focus", textOf(values.get("focus")));
      delete exact.focus;
    }
    const { record, problems, repairs } = normaliser.record({ place, text, exact });
    withIds(record, holder, partners);
    const more = takeWholeFields(values, record, options.publisher, tables);
    const told = new Set<string>([...problems, ...repairs].map(({ field }) => field));
    for (const field of compared) tellChange(field, values.get(field), record[field], told, notes);
    const foreign = notes.doubts.filter(({ code }) => code === "other-currency");
    const sums = foreign.map(({ value, currency = "", amountKind: kind = "printed" }) => ({
      text: value,
      currency,
      kind,
    }));
    if (sums.length > 0) record.printed = { ...record.printed, ...foreignPrinted(sums) };
    for (const { field, value } of notes.doubts)
      keep(record, field, isObject(values.get(field)) ? value : textOf(values.get(field)) || value);
    for (const { field, printed } of notes.changes) keep(record, field, printed);
    return {
      ...{ record, unknown },
      problems: [...problems, ...[...notes.doubts, ...more.doubts].map((doubt) => ({ ...place, ...doubt }))],
      repairs: [
        ...repairs.filter(({ code }) => code !== "suggested"),
        ...[...notes.changes, ...more.changes].map((change) => ({ ...place, ...change })),
      ],
    };
  };
  return { read, aliases: () => normaliser.aliases() };
}

/** Tells what a text became, where nobody has told it yet. */
function tellChange(field: RawField, given: unknown, now: unknown, told: ReadonlySet<string>, notes: Notes): void {
  const printed = textOf(given);
  const value = textOf(now);
  if (printed === "" || value === "" || given === now || told.has(field)) return;
  if (printed !== value || typeof given !== typeof now) otherForm(notes, field, printed, value);
}

/** What was printed, where what became of it says less; the words of the file itself come first. */
function keep(record: ImportedRecord, field: string, printed: string): void {
  if (printed !== "" && record.printed[field] === undefined) record.printed = { ...record.printed, [field]: printed };
}

function* datesOf(rows: readonly unknown[]): Generator<string> {
  for (const row of rows)
    if (isObject(row))
      for (const key of ["start", "end", "startDate", "endDate", "period"] as const)
        if (typeof row[key] === "string") yield row[key];
}
