import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import { recordField } from "../../lib/exchange/record-field.ts";
import { PROJECT_FIELDS } from "../../lib/list/field-changes.ts";

/** What is told of a table of one row, by the fields in which it stands in the record. */
async function told(header: string, row: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(`Title,Recipient,Country,${header}\nSafe return,IOM,Kenya,${row}\n`);
  const { records, problems, repairs } = await importFile(bytes, {
    ...{ name: "list.csv", format: "auto", publisher: "p", base: null },
  });
  return [...problems, ...repairs].map(({ field, code }) => `${recordField(field, code, records[0])} ${code}`);
}

describe("the field of a record that a problem or a repair tells of", () => {
  test.each([
    ["Amount", "abc 7", "amounts no-amount"],
    ["Amount", "TBD", "amounts not-stated"],
    ["Obligated", "-5", "amounts negative-amount"],
    ["Amount,Currency", "500,XYZ", "amounts other-currency"],
    ["Project Period", "8/1/20217/31/2024", "period lost-dash"],
    ["Project Period", "10/1/2020 - 13/45/2021", "end impossible-date"],
    ["Project Period", "somewhen", "period no-dates"],
    ["Start Date,Duration", "4/1/2019,soon", "end no-dates"],
    ["Start Date,End Date,Duration", "4/1/2019,3/31/2020,36 months", "end duration-differs"],
    ["Start Date,Duration", "4/1/2019,36 months", "end computed-end"],
  ])("%s: %s", async (header, row, expected) => {
    expect(await told(header, row)).toContain(expected);
  });

  test.each(["amount", "amountKind", "currency", "fiscalYear", "sourceUrl"])("%s is a field of a project", (field) => {
    expect(PROJECT_FIELDS).toContain(recordField(field, "", undefined));
  });

  test.each(["note", "status", "file", "row", "Colour", "toString"])("%s keeps its name", (field) => {
    expect(recordField(field, "", undefined)).toBe(field);
  });
});
