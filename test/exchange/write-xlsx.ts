import { strToU8, zipSync } from "fflate";

/** A cell of a made sheet: a text, a number, a date as ISO, a formula with what was computed from it, rich text, a number with its format. */
export type MadeCell =
  | string
  | number
  | null
  | { date: string }
  | { formula: string; value: string | number | null }
  | { rich: string[] }
  | { inline: string }
  | { error: string }
  /** Shown by a format, which has an id of the programs' own where one is given. */
  | { number: number; format: string; id?: number };

export interface MadeSheet {
  name: string;
  rows: MadeCell[][];
  merges?: string[];
  hiddenRows?: number[];
  outline?: Record<number, number>;
  state?: "hidden" | "veryHidden";
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** A spreadsheet as programs write it: shared strings, styles for dates, rows that say their numbers. */
export function writeXlsx(sheets: readonly MadeSheet[], options: { from1904?: boolean } = {}): Uint8Array {
  const strings: string[] = [];
  const formats: Format[] = [{ id: 164, code: "[$-409]d\\-mmm\\-yyyy;@" }];
  const files: Record<string, Uint8Array> = {};
  for (const [index, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      sheetXml(sheet, { strings, formats, from1904: options.from1904 === true }),
    );
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${xml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${TYPES}worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  files["xl/workbook.xml"] = strToU8(
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${options.from1904 ? ' date1904="1"' : ""}/><sheets>${entries.join("")}</sheets></workbook>`,
  );
  files["xl/_rels/workbook.xml.rels"] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}<Relationship Id="s" Type="${TYPES}sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${TYPES}styles" Target="styles.xml"/></Relationships>`,
  );
  files["xl/styles.xml"] = strToU8(
    `<styleSheet><numFmts>${formats.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${xml(code)}"/>`).join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats.map(({ id }) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
  );
  files["xl/sharedStrings.xml"] = strToU8(`<sst>${strings.join("")}</sst>`);
  files["[Content_Types].xml"] = strToU8("<Types/>");
  return zipSync(files);
}

/** What the cells of all sheets refer to: texts, and formats behind the two of every style sheet. */
interface Shared {
  strings: string[];
  formats: Format[];
  from1904: boolean;
}

interface Format {
  id: number;
  code: string;
}

function sheetXml({ rows, merges = [], hiddenRows = [], outline = {} }: MadeSheet, shared: Shared): string {
  const written = rows.map((cells, index) => {
    const row = index + 1;
    const attributes = `${hiddenRows.includes(row) ? ' hidden="1"' : ""}${outline[row] ? ` outlineLevel="${outline[row]}"` : ""}`;
    const inside = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`, shared)).join("");
    return inside === "" && attributes === "" ? "" : `<row r="${row}"${attributes}>${inside}</row>`;
  });
  const merged =
    merges.length === 0 ? "" : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return `<?xml version="1.0"?><worksheet><sheetData>${written.join("\n")}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: MadeCell, at: string, { strings, formats, from1904 }: Shared): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${at}" t="s"><v>${strings.push(`<si><t xml:space="preserve">${xml(cell)}</t></si>`) - 1}</v></c>`;
  if ("rich" in cell)
    return `<c r="${at}" t="s"><v>${strings.push(`<si>${cell.rich.map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${xml(run)}</t></r>`).join("")}<rPh sb="0" eb="1"><t>reading</t></rPh></si>`) - 1}</v></c>`;
  if ("inline" in cell) return `<c r="${at}" t="inlineStr"><is><t>${xml(cell.inline)}</t></is></c>`;
  if ("error" in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  if ("date" in cell) {
    const days = Date.parse(`${cell.date}T00:00:00Z`) / 86_400_000 + (from1904 ? 25_569 - 1_462 : 25_569);
    return `<c r="${at}" s="${days % 2 === 0 ? 1 : 2}"><v>${days}</v></c>`;
  }
  if ("format" in cell)
    return `<c r="${at}" s="${formats.push({ id: cell.id ?? 164 + formats.length, code: cell.format }) + 1}"><v>${cell.number}</v></c>`;
  const value = cell.value === null ? "" : `<v>${xml(String(cell.value))}</v>`;
  return `<c r="${at}"${typeof cell.value === "string" ? ' t="str"' : ""}><f>${xml(cell.formula)}</f>${value}</c>`;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
