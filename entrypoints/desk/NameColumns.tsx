import { useState } from "preact/hooks";
import { DeskNameColumns } from "../../components/DeskNameColumns.tsx";
import type { FirstRow, FirstRows } from "../../lib/exchange/first-rows.ts";
import type { ColumnMapping } from "../../lib/exchange/imported.ts";
import { COLUMN_FIELDS } from "../../lib/exchange/table/column-names.ts";
import type { Words } from "../../lib/words/words.ts";
import { columnName } from "./sentences.ts";
import type { Desk, Unnamed } from "./use-desk.ts";

/** Without one of these nothing tells one project from another. */
const TELLING: readonly string[] = ["title", "implementer", "awardNumber", "summary", "id"];
/** Rows below the header that show what a column holds. */
const SAMPLES = 3;

/** A table whose header nobody understands: a person says which row it is, and what each column holds. */
export function NameColumns({ desk, words, unnamed }: { desk: Desk; words: Words; unnamed: Unnamed }) {
  const { t } = words;
  const [mappings, setMappings] = useState(() => unnamed.tables.map(proposed));
  const choices = [
    { value: "", text: t("deskColumnLeave") },
    ...COLUMN_FIELDS.map((field) => ({ value: field, text: columnName(field, words) })),
  ];
  const change = (at: number, next: (mapping: ColumnMapping) => ColumnMapping) =>
    setMappings((now) => now.map((mapping, place) => (place === at ? next(mapping) : mapping)));
  const named = mappings.filter(({ columns }) => columns.some(({ field }) => TELLING.includes(field ?? "")));
  return (
    <DeskNameColumns
      title={t("deskNameColumns")}
      text={t("deskNameColumnsText")}
      headerLabel={t("deskHeaderRow")}
      choices={choices}
      tables={unnamed.tables.map((table, at) => ({
        name: table.sheet,
        header: String(mappings[at]?.headerRow ?? 0),
        headers: [
          { value: "0", text: t("deskHeaderNone") },
          ...table.rows.map(({ row, cells }) => ({
            value: String(row),
            text: t("deskHeaderAt", { row: words.number(row), text: short(cells.filter(Boolean).join(" · "), 60) }),
          })),
        ],
        columns: (mappings[at]?.columns ?? []).map(({ header, field }, column) => ({
          name: header || t("deskColumnAt", { at: words.number(column + 1) }),
          samples: samplesOf(table, mappings[at]?.headerRow ?? 0, column),
          value: field ?? "",
        })),
      }))}
      hint={named.length === 0 ? t("deskNameTelling") : ""}
      read={t("deskReadSo")}
      leave={t("deskUnnamedLeave")}
      canRead={named.length > 0 && desk.writing === "here"}
      onHeader={(at, row) => change(at, ({ sheet }) => mappingAt(unnamed.tables[at], sheet, row))}
      onColumn={(at, column, value) =>
        change(at, (mapping) => ({
          ...mapping,
          columns: mapping.columns.map((each, place) =>
            place === column ? { ...each, field: value === "" ? null : value, certainty: 1 } : each,
          ),
        }))
      }
      onRead={() => desk.bringIn({ ...unnamed.ask, mappings: named })}
      onLeave={desk.leaveUnnamed}
    />
  );
}

const namesIn = ({ fields }: FirstRow): number => fields.filter((field) => field !== null).length;

/** The row that names most columns; where none names any, the first that has several cells. */
function proposed(table: FirstRows): ColumnMapping {
  const most = Math.max(...table.rows.map(namesIn));
  const header = table.rows.find((row) => (most > 0 ? namesIn(row) === most : row.cells.filter(Boolean).length > 1));
  return mappingAt(table, table.sheet, header?.row ?? 0);
}

function mappingAt(table: FirstRows | undefined, sheet: string | null, headerRow: number): ColumnMapping {
  const header = table?.rows.find(({ row }) => row === headerRow);
  const width = Math.max(0, ...(table?.rows ?? []).map(({ cells }) => cells.length));
  const columns = Array.from({ length: header?.cells.length ?? width }, (_none, at) => ({
    header: header?.cells[at] ?? "",
    field: header?.fields[at] ?? null,
    certainty: 1,
  }));
  return { sheet, headerRow, columns };
}

const samplesOf = ({ rows }: FirstRows, headerRow: number, column: number): string =>
  rows
    .filter(({ row }) => row > headerRow)
    .map(({ cells }) => cells[column] ?? "")
    .filter(Boolean)
    .slice(0, SAMPLES)
    .map((text) => short(text, 40))
    .join(" · ");

const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
