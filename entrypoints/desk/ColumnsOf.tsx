import { useEffect, useState } from "preact/hooks";
import { DeskColumns } from "../../components/DeskColumns.tsx";
import type { ColumnMapping } from "../../lib/exchange/imported.ts";
import { COLUMN_FIELDS } from "../../lib/exchange/table/column-names.ts";
import type { Words } from "../../lib/words/words.ts";
import { columnName } from "./sentences.ts";
import type { Desk } from "./use-desk.ts";

/** Certainty from which a proposal needs no second look. */
const SURE = 0.8;

/** How the columns of each table were understood; corrected, the file is read again and the source remembered. */
export function ColumnsOf({ desk, words }: { desk: Desk; words: Words }) {
  const file = desk.state?.file;
  const [mappings, setMappings] = useState<ColumnMapping[]>([]);
  useEffect(() => setMappings(file?.mappings ?? []), [desk.state?.head.id]);
  if (!file || mappings.length === 0) return null;
  const { t } = words;
  const choices = [
    { value: "", text: t("deskColumnLeave") },
    ...COLUMN_FIELDS.map((field) => ({ value: field, text: columnName(field, words) })),
  ];
  const choose = (table: number, column: number, value: string) =>
    setMappings((now) =>
      now.map((mapping, at) =>
        at !== table
          ? mapping
          : {
              ...mapping,
              columns: mapping.columns.map((each, place) =>
                place === column ? { ...each, field: value === "" ? null : value, certainty: 1 } : each,
              ),
            },
      ),
    );
  return (
    <>
      {mappings.map((mapping, table) => (
        <DeskColumns
          key={mapping.sheet ?? ""}
          title={t("deskColumns", { sheet: mapping.sheet ?? file.name, row: words.number(mapping.headerRow) })}
          text={t("deskColumnsText")}
          columns={mapping.columns.map(({ header, field, certainty }) => ({
            header,
            value: field ?? "",
            note: field !== null && certainty < SURE ? t("deskColumnUnsure") : null,
          }))}
          choices={choices}
          column={t("deskColumn")}
          meaning={t("deskMeaning")}
          apply={t("deskReadAgain")}
          changed={desk.writing === "here" && mappings !== file.mappings}
          onChoose={(column, value) => choose(table, column, value)}
          onApply={() => desk.remap(mappings)}
        />
      ))}
    </>
  );
}
