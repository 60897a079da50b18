import type { Project, Source } from "../../list/schema.ts";
import type { ImportedRecord, ImportProblem, Repair } from "../imported.ts";
import { quote } from "../normalise/reading.ts";
import { parseProject } from "../parse-project.ts";
import type { FileTables } from "./file-tables.ts";
import { isObject } from "./is-object.ts";
import { isVoid, textOf, type ValueField } from "./named-values.ts";
import { OTHER_FORM } from "./other-form.ts";

type Values = ReadonlyMap<ValueField, unknown>;
type Told = { doubts: Omit<ImportProblem, "n">[]; changes: Omit<Repair, "n">[] };

const blank = { id: "p", publisher: "p", scope: "global", marking: "UNCLASSIFIED", sources: [] };

/** A single field where it has the shape of a list; undefined where it has not, or states nothing. */
export function fieldOf<F extends keyof Project>(field: F, value: unknown): Project[F] | undefined {
  if (isVoid(value)) return undefined;
  return parseProject({ ...blank, [field]: value }).project?.[field];
}

/** Fields of which no words can be read: they are as a list has them, or told and left out. */
const asTheyAre = ["contacts", "monitoring", "history"] as const satisfies readonly (keyof Project)[];

/** What a row says beside its texts: who publishes it, where it comes from, what was printed. */
export function takeWholeFields(values: Values, record: ImportedRecord, publisher: string, tables: FileTables): Told {
  const told: Told = { doubts: [], changes: [] };
  const given = textOf(values.get("publisher"));
  record.publisher = fieldOf("publisher", given) ?? tables.publishers.get(given) ?? publisher;
  if (given !== "" && given !== record.publisher)
    told.changes.push({ ...change("publisher", given, record.publisher), reason: OTHER_FORM });
  const sources = sourcesOf(values, told);
  if (sources.length > 0) record.sources = sources;
  for (const field of asTheyAre) {
    const value = values.get(field);
    const read = fieldOf(field, value);
    if (read !== undefined) Object.assign(record, { [field]: read });
    else if (!isVoid(value)) told.doubts.push(doubt(field, textOf(value)));
  }
  const printed = values.get("printed");
  if (isObject(printed)) {
    const words = Object.entries(printed).flatMap(([name, text]) => (isVoid(text) ? [] : [[name, textOf(text)]]));
    record.printed = { ...record.printed, ...fieldOf("printed", Object.fromEntries(words)) };
  }
  return told;
}

/** Sources as a list has them, and addresses alone. */
function sourcesOf(values: Values, told: Told): Source[] {
  const stated = values.get("sources");
  const all = [...(Array.isArray(stated) ? stated : [stated]), values.get("sourceUrl")];
  return all.flatMap((one) => {
    if (isVoid(one)) return [];
    const text = textOf(one);
    const [source] = fieldOf("sources", [isObject(one) ? one : addressOf(text)]) ?? [];
    if (source === undefined) told.doubts.push(doubt("sources", text));
    else if (!isObject(one) && Array.isArray(stated))
      told.changes.push({ ...change("sources", text, text), reason: OTHER_FORM });
    return source === undefined ? [] : [source];
  });
}

const addressOf = (text: string) => (/^https?:\/\//.test(text) ? { url: text } : { title: text });

const change = (field: string, printed: string, value: string) =>
  ({ field, printed: quote(printed), value, code: "other-form" }) as const;

const doubt = (field: string, value: string): Omit<ImportProblem, "n"> => ({
  ...{ field, value: quote(value), code: "not-the-shape", severity: "warning", fix: null },
  reason: "It is not in the form of a list, and is left out.",
});
