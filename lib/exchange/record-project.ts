import type { Amount, Project, Source } from "../list/schema.ts";
import type { NameBook } from "./name-book.ts";
import type { RecordRow } from "./record-row.ts";

/** What a printed funder means. */
export interface FunderDecision {
  printed: string;
  office: string | null;
}

export interface ProjectTables {
  publisher: string;
  names: NameBook;
  funders: ReadonlyMap<string, string | null>;
  /** Rows whose text names more countries than their country field: their scope is regional. */
  regional: ReadonlySet<string>;
}

/** A row as a project of the list: nothing is added to what it states; what it prints is kept. */
export function projectOf(row: RecordRow, tables: ProjectTables): Project {
  const { implementer, others } = tables.names.read("implementer", row.implementer);
  const partners = tables.names.read("subrecipients", row.subrecipients).others;
  const note = readNote(row.note);
  return {
    id: row.id,
    publisher: tables.publisher,
    title: titleOf(row.title),
    implementer,
    subrecipients: [...new Set([...others, ...partners])].filter((id) => id !== implementer),
    countries: row.countries,
    scope: scopeOf(row, tables.regional),
    region: row.region,
    funder: tables.funders.get(row.funder) ?? null,
    account: null,
    amounts: amountsOf(row, note),
    start: row.startDate || null,
    end: row.endDate || null,
    focus: row.focus,
    programme: programmeOf(row.title),
    awardNumber: note.award,
    assistanceListing: null,
    summary: summaryOf(row.summary),
    contacts: [],
    monitoring: null,
    marking: "UNCLASSIFIED",
    sources: [sourceOf(row)],
    printed: printedOf(row, note, tables),
    history: [],
  };
}

/** Where a row comes from and how old it is: the list's own date, else the fiscal year printed. */
export function sourceOf(row: RecordRow): Source {
  return { url: row.sourceUrl || null, title: null, asOf: row.listAsOf || row.fiscalYear || null };
}

interface Note {
  ceiling: boolean;
  obligated: number | null;
  status: string | null;
  award: string | null;
  /** What is left to be read by a person. */
  rest: string;
}

/** "amount = total estimated cost; obligated 5e+06; status in March 2025 list: defunded; issuing office ..." */
function readNote(text: string): Note {
  const note: Note = { ceiling: false, obligated: null, status: null, award: null, rest: "" };
  const rest: string[] = [];
  for (const part of text.split("; ")) {
    const obligated = /^obligated ([\d.e+]+)$/.exec(part)?.[1];
    const status = /^status in [\w ]*list: (.+)$/.exec(part)?.[1];
    if (part === "amount = total estimated cost") note.ceiling = true;
    else if (obligated !== undefined) note.obligated = Number(obligated);
    else if (status !== undefined) note.status = status;
    else if (part !== "") rest.push(part);
  }
  note.award = /\((AID-[\w-]+)\)/.exec(text)?.[1] ?? null;
  note.rest = rest.join("; ");
  return note;
}

function amountsOf(row: RecordRow, note: Note): Amount[] {
  const fiscalYear = /^\d{4}$/.test(row.fiscalYear) ? Number(row.fiscalYear) : null;
  const amount = (kind: Amount["kind"], usd: number | null): Amount[] =>
    usd === null ? [] : [{ kind, usd, fiscalYear, asOf: row.listAsOf || null, printed: null }];
  return [...amount(note.ceiling ? "ceiling" : "printed", row.amountUsd), ...amount("obligated", note.obligated)];
}

/** A sentence's full stop is no part of a title; that of an abbreviation is. */
function titleOf(printed: string): string | null {
  const title = /[a-z)”"]\.$/.test(printed) ? printed.slice(0, -1) : printed;
  return title === "" ? null : title;
}

/** What a summary says of its own printing belongs to the history, not to the project. */
function summaryOf(printed: string): string | null {
  return printed.replace(/ \((?:later|\d{4}) snapshot\b[^()]*\)/g, "") || null;
}

function scopeOf(row: RecordRow, regional: ReadonlySet<string>): Project["scope"] {
  if (row.countries.length > 1 || regional.has(row.id)) return "regional";
  if (row.countries.length === 1) return "country";
  return row.region === "GLOBAL" || row.region === null ? "global" : "regional";
}

function programmeOf(title: string): string | null {
  if (/Child Protection Compact|CPC Partnership/.test(title)) return "Child Protection Compact";
  if (/Program to End Modern Slavery|\bPEMS\b/.test(title)) return "Program to End Modern Slavery";
  return null;
}

/** What the row prints, but for what our own word says exactly: a funder, a country, a name. */
function printedOf(row: RecordRow, note: Note, tables: ProjectTables): Record<string, string> {
  const printed = {
    implementer: tables.names.isName(row.implementer) ? "" : row.implementer,
    subrecipients: row.subrecipients,
    countries: row.countries.length === 1 && /^[\p{L} '’.-]+$/u.test(row.countryText) ? "" : row.countryText,
    funder: tables.funders.get(row.funder) && !row.funder.includes(";") ? "" : row.funder,
    status: note.status ?? "",
    scope: row.scope === "domestic" ? row.scope : "",
    note: note.rest,
    // An amount carries its year; a row without one would lose it.
    fiscalYear: row.amountUsd === null ? row.fiscalYear : "",
  };
  return Object.fromEntries(Object.entries(printed).filter(([, text]) => text !== ""));
}
