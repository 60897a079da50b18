import type { ImportedRecord, ImportProblem } from "../imported.ts";

/** Fields that a list is not to lack, and the share of records that state one, from which a blank is told. */
const mostly = { title: 0.6, implementer: 0.6, countries: 0.6, amounts: 0.8, start: 0.8, end: 0.8 } as const;
/** Fewest records that have a habit. */
const LEAST_RECORDS = 3;

/** Tells of blanks where the other records of a file state something, as it is told of the rows of a table. */
export function missingOf(records: readonly ImportedRecord[], told: readonly ImportProblem[]): ImportProblem[] {
  if (records.length < LEAST_RECORDS) return [];
  const known = new Set(told.map(({ n, field }) => `${n} ${beside[field] ?? field}`));
  return (Object.keys(mostly) as (keyof typeof mostly)[]).flatMap((field) => {
    const blank = records.filter((record) => isBlank(record, field));
    if (records.length - blank.length <= records.length * mostly[field]) return [];
    return blank
      .filter(({ n }) => !known.has(`${n} ${field}`))
      .map(
        ({ n, line }): ImportProblem => ({
          ...{ n, ...(line === undefined ? {} : { line }), field, value: "", code: "missing-value", fix: null },
          ...{ reason: `“${field}” is blank here; other records of the file state it.`, severity: "warning" },
        }),
      );
  });
}

/** What is told of a part is told of the whole. */
const beside: Readonly<Record<string, string>> = { amount: "amounts", period: "start" };

/** What is done in a region or everywhere need name no country. */
function isBlank(record: ImportedRecord, field: keyof typeof mostly): boolean {
  const value = record[field];
  if (field === "countries")
    return record.countries.length === 0 && record.scope !== "global" && record.region === null;
  return value === null || (Array.isArray(value) && value.length === 0);
}
