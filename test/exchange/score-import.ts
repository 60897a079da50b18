import type { Imported, ImportedRecord } from "../../lib/exchange/imported.ts";
import type { MadeTable } from "./made-tables.ts";
import type { Truth } from "./made-truth.ts";

export interface Score {
  /** Records found less those expected. */
  off: number;
  fields: number;
  right: number;
  planted: number;
  told: number;
  good: number;
  falseErrors: number;
  /** What went wrong, for whoever looks. */
  misses: string[];
}

/** Holds what an import gave against what was made. */
export function scoreOf(imported: Imported, made: MadeTable): Score {
  const score: Score = { off: 0, fields: 0, right: 0, planted: 0, told: 0, good: 0, falseErrors: 0, misses: [] };
  score.off = imported.records.length - made.expected.length;
  const byRow = new Map(imported.records.map((record) => [record.row, record]));
  const columns = new Set(made.about.split(" ")[3]?.split(","));
  for (const { truth, row, broken } of made.expected) {
    const record = byRow.get(row);
    for (const [field, right] of checks(truth, record)) {
      if (broken.has(field) || !columns.has(field)) continue;
      score.fields += 1;
      if (right) score.right += 1;
      else
        score.misses.push(
          `row ${row} ${field}: ${JSON.stringify(record ? record[field as "title"] : null)} not ${JSON.stringify(truth[field as "title"])}`,
        );
    }
    const planted = made.planted.filter((each) => each.row === row);
    const told = imported.problems.filter((problem) => problem.row === row);
    for (const { kind, fields } of planted) {
      score.planted += 1;
      const plain = told.map(({ field }) => (field === "amounts" ? "amount" : field));
      if (plain.some((field) => fields.includes(field))) score.told += 1;
      else
        score.misses.push(
          `row ${row} planted ${kind} (${fields}) told ${JSON.stringify(plain)} ${JSON.stringify(made.rows[row - 1]).slice(0, 300)}`,
        );
    }
    if (planted.length > 0) continue;
    score.good += 1;
    if (told.some(({ severity }) => severity === "error")) {
      score.falseErrors += 1;
      score.misses.push(
        `row ${row} false: ${told.map(({ field, code, value }) => `${field} ${code} ${value}`).join("; ")}`,
      );
    }
  }
  return score;
}

function checks(truth: Truth, record: ImportedRecord | undefined): [string, boolean][] {
  const codes = truth.countries
    .map(({ code }) => code)
    .sort()
    .join();
  const [amount] = record?.amounts ?? [];
  return [
    ["title", record?.title === truth.title],
    ["implementer", record?.implementer === (truth.implementerId ?? truth.implementer)],
    ["countries", [...(record?.countries ?? [])].sort().join() === codes],
    ["amount", record?.amounts.length === 1 && amount?.usd === truth.usd && amount.kind === truth.kind],
    ["start", record?.start === truth.start],
    ["end", record?.end === truth.end],
    ["awardNumber", record?.awardNumber === truth.awardNumber],
    ["summary", record?.summary === truth.summary],
  ];
}
