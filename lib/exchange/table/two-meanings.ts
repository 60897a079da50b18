import { fold } from "../../list/fold.ts";
import { isKnownCurrency } from "../normalise/currencies.ts";
import type { ColumnField } from "./column-names.ts";
import type { ColumnValues } from "./column-values.ts";
import type { Column } from "./columns.ts";
import type { GridRow } from "./grid.ts";
import { isIsoCode, nameColumn } from "./name-column.ts";
import { twoLetterCodes } from "./three-letters.ts";

/** A field that the cells of a column show; less than any header's words, so that a person looks at it. */
export const GUESSED = 0.4;
/** Share of cells that must be of one kind: a list has slips. */
export const MOSTLY = 0.75;
/** The same where a header says another thing, though not plainly. */
const NEARLY_ALL = 0.9;

type Look = (column: Column) => ColumnValues;

/** Headers of two meanings, of which the cells show one plainly. */
export function ofTwoMeanings(columns: readonly Column[], rows: readonly GridRow[], look: Look): void {
  const has = (wanted: ColumnField) => columns.some(({ field }) => field === wanted);
  for (const column of columns) {
    const { field, index } = column;
    // "Prime" is the award above, or whoever holds it.
    if (field === "prime" && fold(column.header) === "prime" && !has("implementer")) {
      const { organisations, awards } = look(column);
      if (organisations >= 0.6 && awards < 0.1) Object.assign(column, { field: "implementer", certainty: GUESSED });
    } else if (field === "programme" && isOnly(initiative, column.header) && !has("title")) {
      const { words, distinct } = look(column);
      if (distinct > 0.8 && words >= 2 && words <= 13) Object.assign(column, { field: "title", certainty: GUESSED });
    } else if (field === "number" && !has("awardNumber")) {
      const { awards, distinct } = look(column);
      if (awards >= MOSTLY && distinct > 0.8) Object.assign(column, { field: "awardNumber", certainty: GUESSED });
    } else if (field === "id" && isReference.test(fold(column.header)) && !has("awardNumber")) {
      const { awards, distinct } = look(column);
      const coded = rows.filter(({ cells }) => grantCode.test(cells[index]?.trim() ?? "")).length;
      if (awards >= MOSTLY && distinct > 0.8 && coded >= rows.length * 0.6)
        Object.assign(column, { field: "awardNumber", certainty: GUESSED });
    } else if (field === "amount" && isOnly(award, column.header)) papersOfAwards(column, columns, look);
    else if (field === "end" && closeOut.test(fold(column.header))) {
      // "Close-out" is the last day of the work, or how far its papers have come.
      const { dates, filled } = look(column);
      if (filled > 0 && dates < MOSTLY) Object.assign(column, { field: null, certainty: 0 });
    } else if (field === "countries" && isIsoCode(fold(column.header)) && !areCodes(index, rows))
      Object.assign(column, { field: null, certainty: 0 });
  }
}

/** "Award" may head sums, or the numbers or names of awards: then it keeps no sums from the column that holds them. */
function papersOfAwards(column: Column, columns: readonly Column[], look: Look): void {
  const { awards, money, small, digits, words, distinct } = look(column);
  if (money > 0 || distinct <= 0.8) return;
  const areNumbers = awards >= NEARLY_ALL;
  if (!areNumbers && (small > 0 || digits > 0.1 || words < 2)) return;
  const isNew = areNumbers && !columns.some(({ field }) => field === "awardNumber");
  Object.assign(column, isNew ? { field: "awardNumber", certainty: GUESSED } : { field: null, certainty: 0 });
  const sums = columns.filter((other) => other !== column && other.field === null && isAmount(other));
  const [first] = sums.sort((a, b) => nameColumn(b.header).certainty - nameColumn(a.header).certainty);
  if (first && !columns.some(({ field }) => field === "amount")) Object.assign(first, nameColumn(first.header));
}

const isAmount = ({ header }: Column): boolean => nameColumn(header).field === "amount";

/** Mostly codes as countries have them, alone or in lists, and not all of them codes of money. */
function areCodes(index: number, rows: readonly GridRow[]): boolean {
  const texts = rows.map(({ cells }) => cells[index]?.trim() ?? "").filter((text) => text !== "");
  const isMoney = (text: string) => text === "USD" || (twoLetterCodes(text) === null && isKnownCurrency(text));
  const codes = texts.filter((text) => /^[A-Z]{2,3}(?:\s*[,;/|\s]\s*[A-Z]{2,3})*$/.test(text));
  return texts.length === 0 || (codes.length >= texts.length * MOSTLY && !codes.every(isMoney));
}

/** What may be a project, or the programme that many belong to. */
const initiative = /^(?:initiative|iniciativa|program|programme|programa)$/;
/** What may be money, or the paper that gives it. */
const award =
  /^(?:awards?|grants?|subventions?|subvencion(?:es)?|convenios?|conventions?|contracts?|contrats?|contratos?|agreements?|acuerdos?|octrois?)$/;
const closeOut = /\bclose ?outs?\b/;
/** In one language or in two: "Iniciativa / Initiative". */
const isOnly = (words: RegExp, header: string): boolean => header.split(/[/|]/).every((part) => words.test(fold(part)));
const isReference = /^(?:reference|reference number|referencia|numero de reference|numero de referencia)$/;
/** How references of grants begin; others are the list's own. */
const grantCode = /^(?:subv|conv|acc|agr|grant|gr|award|octroi|s-|ss[a-z]{3}\d)/i;
