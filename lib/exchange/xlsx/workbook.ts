import { type NumberFormat, numberFormatOf } from "./number-format.ts";
import type { Archive } from "./open-zip.ts";
import { walkXml } from "./walk-xml.ts";

export interface SheetEntry {
  name: string;
  /** Where it lies in the archive. */
  path: string;
  hidden: boolean;
}

export interface Workbook {
  sheets: SheetEntry[];
  /** Days are counted from 1904. */
  from1904: boolean;
  strings: string[];
  /** For each style of a cell: how its number is shown. */
  formats: NumberFormat[];
}

const always = async () => true;

/** The parts of a workbook that its sheets refer to. */
export async function readWorkbook(archive: Archive, rest: (share: number) => Promise<boolean>): Promise<Workbook> {
  const base = archive.names.some((name) => name === "xl/workbook.xml")
    ? "xl/"
    : (archive.names.find((name) => /xl\/workbook\.xml$/i.test(name)) ?? "xl/workbook.xml").replace(
        /workbook\.xml$/i,
        "",
      );
  const targets = new Map<string, string>();
  await walk(archive, `${base}_rels/workbook.xml.rels`, (name, { Id = "", Target = "" }) => {
    if (name === "Relationship")
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : base + Target.replace(/^\.\//, ""));
  });
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await walk(archive, `${base}workbook.xml`, (name, attributes) => {
    if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
    if (name !== "sheet") return;
    const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
    const path = targets.get(relation) ?? `${base}worksheets/sheet${sheets.length + 1}.xml`;
    sheets.push({
      name: attributes.name ?? `Sheet${sheets.length + 1}`,
      path,
      hidden: /hidden/i.test(attributes.state ?? ""),
    });
  });
  const stringsPath =
    [...targets.values()].find((path) => /sharedStrings\.xml$/i.test(path)) ?? `${base}sharedStrings.xml`;
  return {
    sheets: sheets.filter(({ path }) => !/chartsheets|dialogsheets/.test(path)),
    from1904,
    strings: await readStrings(archive, stringsPath, rest),
    formats: await readFormats(
      archive,
      [...targets.values()].find((path) => /styles\.xml$/i.test(path)) ?? `${base}styles.xml`,
    ),
  };
}

async function walk(
  archive: Archive,
  path: string,
  open: (name: string, attributes: Record<string, string>) => void,
): Promise<void> {
  const file = archive.read(path);
  if (file) await walkXml(file, { open, close: () => {}, text: () => {} }, always);
}

/** Texts that cells share; those of several fonts are put together, readings of characters left out. */
async function readStrings(
  archive: Archive,
  path: string,
  rest: (share: number) => Promise<boolean>,
): Promise<string[]> {
  const strings: string[] = [];
  const file = archive.read(path);
  if (!file) return strings;
  let text = "";
  let inText = false;
  let phonetic = 0;
  await walkXml(
    file,
    {
      open(name) {
        if (name === "si") text = "";
        else if (name === "t") inText = phonetic === 0;
        else if (name === "rPh") phonetic += 1;
      },
      close(name) {
        if (name === "si") strings.push(unescaped(text));
        else if (name === "t") inText = false;
        else if (name === "rPh") phonetic -= 1;
      },
      text(piece) {
        if (inText) text += piece;
      },
    },
    rest,
  );
  return strings;
}

/** Characters that XML does not have stand as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

async function readFormats(archive: Archive, path: string): Promise<Workbook["formats"]> {
  const own = new Map<number, string>();
  const formats: Workbook["formats"] = [];
  let inCells = false;
  const file = archive.read(path);
  if (!file) return formats;
  await walkXml(
    file,
    {
      open(name, { numFmtId = "0", formatCode = "" }) {
        if (name === "numFmt") own.set(Number(numFmtId), formatCode);
        else if (name === "cellXfs") inCells = true;
        else if (name === "xf" && inCells) formats.push(numberFormatOf(Number(numFmtId), own.get(Number(numFmtId))));
      },
      close(name) {
        if (name === "cellXfs") inCells = false;
      },
      text() {},
    },
    always,
  );
  return formats;
}
