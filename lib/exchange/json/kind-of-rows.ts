import { isRecordRow } from "../record-row.ts";
import { isObject } from "./is-object.ts";

/** What the rows of a JSON file are: projects as we write them, rows of the public record, or a table of any office. */
export type KindOfRows = "projects" | "record" | "table";

/** Rows that are looked at. */
const SAMPLE = 50;

export function kindOfRows(input: unknown, rows: readonly unknown[]): KindOfRows {
  if (isObject(input) && "schema" in input && (Array.isArray(input.projects) || isObject(input.projects)))
    return "projects";
  const sample = rows.slice(0, SAMPLE).filter(isObject);
  const mostly = (is: (row: Record<string, unknown>) => boolean) => sample.filter(is).length > sample.length / 2;
  if (sample.some(isProject)) return "projects";
  return mostly(isRecordRow) ? "record" : "table";
}

/** Fields that only our own projects have, in the shape in which they have them. */
function isProject(row: Record<string, unknown>): boolean {
  const { amounts, sources, printed, publisher, marking } = row;
  const holds = (list: unknown, key: string) =>
    Array.isArray(list) && list.some((held) => isObject(held) && key in held);
  return (
    ["usd", "amount", "value"].some((key) => holds(amounts, key)) ||
    holds(sources, "asOf") ||
    holds(sources, "url") ||
    isObject(printed) ||
    (typeof publisher === "string" && typeof marking === "string") ||
    ours.filter((key) => key in row).length >= MOST_BY_CHANCE
  );
}

/** Names of fields that other offices hardly have, and how many of them nobody has by chance. */
const ours = [
  ...["publisher", "subrecipients", "amounts", "programme", "awardNumber", "assistanceListing", "monitoring"],
  ...["marking", "sources", "printed", "history"],
];
const MOST_BY_CHANCE = 4;
