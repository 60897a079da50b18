import { LONGEST_CELL } from "../bounds.ts";
import type { Place } from "../imported.ts";
import { amountKindOf, amountOf, isNegative, readAmounts } from "../normalise/amounts.ts";
import { codesAsNames } from "../normalise/country-book.ts";
import { isDollars } from "../normalise/other-currency.ts";
import { SameTexts } from "../normalise/same-text.ts";
import { formula, oddIn } from "../odd-text.ts";
import type { RawField, RawRecord } from "../raw-record.ts";
import { type Column, type Columns, saysLevel } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import type { Habits } from "./habits.ts";
import { beginsAlone, hanging } from "./hanging-names.ts";
import { suspicious } from "./mend-letters.ts";
import { besideDollars } from "./name-column.ts";
import { tableProblem } from "./problems.ts";
import { RawRow } from "./raw-row.ts";
import { type Rewritten, rewriteAmount, rewriteDate, rewritePeriod } from "./rewrite-cell.ts";
import { SameCells } from "./same-cells.ts";
import { setSame, setText } from "./set-text.ts";
import { twoLetterCodes } from "./three-letters.ts";
import { countOf, withNames } from "./unnamed-cells.ts";

const marked = /^(?:x|✓|✔|☑|yes|y|oui|s[ií]|true|1)$/i;
const subWord = /^(?:sub|sous|secondary|secundari)/i;
const primeWord = /^(?:prime|principal|main|direct|lead|parent)/i;

/** A cell as text; what keeps it from being one is told. */
function textOf(cell: string, column: Column, place: Place, found: RawRow): string {
  if (cell.length > LONGEST_CELL) {
    found.tell(tableProblem(place, fieldName(column), "too-long", cell));
    return "";
  }
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  const text = first > 32 && first < 127 && last > 32 && last < 127 ? cell : cell.trim();
  if (text === "") return "";
  if (mayBeFormula(first) && formula.test(cell) && !isMoney(column, text) && !hanging.test(cell))
    found.tell(tableProblem(place, fieldName(column), "formula", cell, { severity: "warning" }));
  return text;
}

/** A blank, one of + - = @, or one of these in full width. */
const mayBeFormula = (unit: number): boolean =>
  unit < 33 || unit === 43 || unit === 45 || unit === 61 || unit === 64 || unit > 0xff00;

const isMoney = ({ field }: Column, text: string): boolean =>
  (field?.startsWith("amount") ?? false) && /^[-+(]?\s*[$€£]?\s*\d[\d.,\s]*\)?$/.test(text);

/** The name by which a problem calls a column: its field, else its header. */
export function fieldName({ field, header }: Column): string {
  if (field === null) return header;
  if (field.startsWith("amount.")) return "amount";
  return field.startsWith("focus.") ? "focus" : field;
}

/** Fields whose cells are taken as they are, and which no other column adds to. */
const asPrinted: ReadonlySet<RawField> = new Set<RawField>([
  ...(["id", "subrecipients", "region", "scope", "funder", "account", "amountKind", "fiscalYear"] as const),
  ...(["duration", "programme", "awardNumber", "assistanceListing", "summary", "status", "marking"] as const),
  ...(["sourceUrl", "note", "mailbox", "contact"] as const),
]);

/** Fields whose cells are so, too, where nothing before the name shows that the row hangs on another. */
const isName = (field: RawField): boolean => field === "title" || field === "implementer";

/** Fields whose cells come again, in columns of which nothing but the cell's text goes into the record. */
const repeated: ReadonlySet<RawField> = new Set<RawField>([
  ...(["implementer", "subrecipients", "countries", "region", "scope", "funder", "account", "amount"] as const),
  ...(["amountKind", "fiscalYear", "period", "start", "end", "duration", "focus", "programme"] as const),
  ...(["assistanceListing", "status", "marking", "asOf"] as const),
]);

/** Texts of a row: from a constructor the engine learns how many there are, and keeps them in one piece. */
class Texts {
  declare title?: string;
}

/** A column with what is done with its cells. */
interface Slot {
  column: Column;
  index: number;
  /** The field that its cells are taken for as they are. */
  plain: RawField | null;
  /** Its cells that come again, where these are remembered. */
  before: { field: RawField; cells: SameCells } | null;
  /** True for cells that are but a count of the rows. */
  counts: ReturnType<typeof countOf>;
}

function openSlot(column: Column, alone: boolean, counts: Slot["counts"]): Slot {
  const field = column.field as RawField;
  const isPlain = alone && (asPrinted.has(field) || isName(field)) && column.lengths === null;
  const comesAgain = alone && repeated.has(field) && column.currency === null;
  return {
    column,
    index: column.index,
    plain: isPlain ? field : null,
    before: comesAgain ? { field, cells: new SameCells() } : null,
    counts,
  };
}

export function openRows(columns: Columns, habits: Habits) {
  const held = besideDollars(withNames(columns.columns));
  const alone = held.filter(({ field }) => held.filter((other) => other.field === field).length === 1);
  const slots = held.map((column, at) => openSlot(column, alone.includes(column), countOf(columns.columns[at]!)));
  const width = columns.columns.length;
  const { sheet } = columns;
  const currencies = alone.find(({ field, dollars }) => field === "currency" && !dollars)?.index ?? -1;

  return (row: GridRow): RawRow => {
    const place: Place = row.line > 0 ? { n: 0, row: row.row, line: row.line } : { n: 0, row: row.row };
    if (sheet !== null) place.sheet = sheet;
    const texts = new Texts();
    const same = new SameTexts();
    const found = new RawRow({ place, text: texts, same }, row.cells);
    if (currencies >= 0) found.currency = (row.cells[currencies] ?? "").trim();
    const odd = row.odd !== false;
    for (let at = 0; at < slots.length; at++) {
      const { column, index, plain, before, counts } = slots[at]!;
      const cell = row.cells[index];
      if (cell === undefined || cell === "" || counts?.(cell)) continue;
      if (before !== null) {
        const kept = before.cells.find(cell);
        if (kept !== null) {
          setSame(texts, same, before.field, kept);
          continue;
        }
      }
      const { problems, repairs } = found;
      const printed = textOf(cell, column, place, found);
      if (printed === "") continue;
      const text = odd && suspicious.test(printed) ? withoutUnseen(printed, column, place, found) : printed;
      if (plain !== null && (!isName(plain) || beginsAlone(cell))) setText(texts, plain, text);
      else takeText(column, text, cell, place, found, habits);
      if (before !== null && found.problems === problems && found.repairs === repairs && found.level === null)
        keepCell(before, cell, texts);
    }
    if (row.cells.length > width) tellExtra(row.cells, width, place, found);
    if (row.marks) for (const mark of row.marks.odd) tellMark(mark, held[mark.column], place, found);
    return found;
  };
}

function keepCell({ field, cells }: NonNullable<Slot["before"]>, cell: string, texts: RawRecord["text"]): void {
  const text = texts[field];
  if (text !== undefined) cells.keep(cell, text);
}

function takeText(column: Column, text: string, cell: string, place: Place, found: RawRow, habits: Habits): void {
  const { field } = column;
  const { raw } = found;
  switch (field) {
    case null:
    case "number":
      found.keep(column.header, text);
      return;
    case "start":
    case "end":
    case "asOf":
      put(raw, field, rewritten(rewriteDate(text, habits), field, text, place, found));
      return;
    case "period":
      put(raw, field, rewritten(rewritePeriod(text, habits), field, text, place, found));
      return;
    case "countries":
      put(raw, field, twoLetterCodes(text) ?? (habits.codes.has(column.index) ? codesAsNames(text, true) : text));
      return;
    case "duration":
      put(raw, field, column.lengths !== null && /^\d+(?:[.,]\d+)?$/.test(text) ? `${text} ${column.lengths}` : text);
      return;
    case "amount":
      if (tellNoSum(text, place, found)) return;
      // A column that names another currency stands by itself: the one beside it may be in dollars.
      if (column.fiscalYear !== null) takeAmount(column, "obligated", text, place, found, habits);
      else if (column.currency !== null) takeAmount(column, "printed", text, place, found, habits);
      else put(raw, field, rewritten(rewriteAmount(text, column, habits), field, text, place, found));
      return;
    case "amount.obligated":
    case "amount.planned":
    case "amount.disbursed":
    case "amount.ceiling":
      takeAmount(column, field.slice(7), text, place, found, habits);
      return;
    case "focus.prevention":
    case "focus.protection":
    case "focus.prosecution":
    case "focus.partnership":
    case "focus.research":
      if (marked.test(text)) put(raw, "focus", field.slice(6));
      else if (!/^(?:no?|non|false|0|-)$/i.test(text)) found.keep(column.header, text);
      return;
    case "currency":
      if (!column.dollars) put(raw, field, text);
      else if (!isDollars(text)) found.keep(column.header, text);
      return;
    case "prime":
      found.prime = text;
      return;
    case "level":
      if (subWord.test(text)) found.level = "sub";
      else if (primeWord.test(text)) found.level = "prime";
      if (!saysLevel(text)) found.keep(column.header, text);
      return;
    case "subrecipientAmount":
      found.subrecipientAmount = text;
      return;
    case "subaward":
      found.subaward = [...found.subaward, text];
      return;
    case "title":
    case "implementer": {
      if (beginsAlone(cell)) {
        put(raw, field, text);
        return;
      }
      const bare = cell.replace(hanging, "").trim();
      if (bare !== text || (bare !== cell.trim() && bare !== "")) found.level ??= "sub";
      else if (/^[\s\u00a0]{2,}/.test(cell)) found.level ??= "sub";
      put(raw, field, bare === "" ? text : bare);
      return;
    }
    default:
      put(raw, field, text);
  }
}

/** Several columns of one field stand behind one another. */
function put({ text }: RawRecord, field: RawField, value: string): void {
  const before = text[field];
  if (before === undefined) setText(text, field, value);
  else if (before !== value) setText(text, field, `${before}; ${value}`);
}

/** True, and told, when an amount is less than nothing, or a share of a hundred: it stays as printed. */
function tellNoSum(text: string, place: Place, found: RawRow): boolean {
  const isShare = text.endsWith("%");
  if (!isShare && !isNegative(text)) return false;
  found.tell(tableProblem(place, "amount", isShare ? "no-amount" : "negative-amount", text));
  found.keep("amount", text);
  return true;
}

/** A column with a kind of its own: its amount stands beside the record's others. */
function takeAmount(column: Column, kind: string, printed: string, place: Place, found: RawRow, habits: Habits): void {
  if (tellNoSum(printed, place, found)) return;
  const text = rewritten(rewriteAmount(printed, column, habits), "amount", printed, place, found);
  const { value, doubts, changes } = readAmounts(text, column.currency ?? (column.dollars ? "" : found.currency));
  const words = (read: string | null): string | null => (read === text ? printed : read);
  for (const money of value)
    found.add(amountOf({ ...money, printed: words(money.printed) }, amountKindOf(kind), column.fiscalYear, null));
  // What is paid out so far, or set aside in one year, may well be nothing.
  const mayBeSmall = kind === "disbursed" || column.fiscalYear !== null;
  for (const doubt of doubts)
    if (!(mayBeSmall && doubt.code === "small-amount"))
      found.tell({ ...doubt, ...place, field: "amount", value: words(doubt.value) ?? "" });
  for (const change of changes)
    found.change({ ...change, ...place, field: "amount", printed: words(change.printed) ?? "" });
  if (value.length > 0 || doubts.length === 0) return;
  const currency = doubts.find(({ code }) => code === "other-currency")?.currency ?? "";
  // "900" in a column of thousands is no nine hundred, and a column of one year says which: its header goes along.
  const plain = currency === "" || (column.unit === 1 && column.fiscalYear === null);
  const shown = plain ? printed : `${column.header}: ${printed}`;
  found.refuse({ text: shown, currency, kind: amountKindOf(kind) });
}

function rewritten(change: Rewritten | null, field: string, text: string, place: Place, found: RawRow): string {
  if (change === null) return text;
  found.change({ ...place, field, printed: text, value: change.text, code: change.code, reason: change.reason });
  return change.text;
}

/** The text without what nobody sees; what is the matter with its letters is told. */
function withoutUnseen(text: string, column: Column, place: Place, found: RawRow): string {
  const odd = oddIn(text);
  if (odd === null) return text;
  found.tell(tableProblem(place, fieldName(column), odd.code, text, { severity: "warning", fix: odd.fix }));
  return odd.text;
}

function tellExtra(cells: readonly string[], width: number, place: Place, found: RawRow): void {
  const extra = cells.slice(width).filter((cell) => cell.trim() !== "");
  if (extra.length > 0) found.tell(tableProblem(place, "row", "extra-cells", extra.join(" | ")));
}

function tellMark(
  { what, value }: { what: "formula" | "no-value" | "error-value"; value: string },
  column: Column | undefined,
  place: Place,
  found: RawRow,
): void {
  if (!column) return;
  const code = { formula: "formula", "no-value": "formula-without-value", "error-value": "error-value" } as const;
  const severity = what === "formula" || column.field === null ? "warning" : "error";
  found.tell(tableProblem(place, fieldName(column), code[what], value, { severity }));
}
