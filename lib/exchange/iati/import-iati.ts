import { MOST_RECORDS } from "../bounds.ts";
import { normaliserOptions } from "../import-tables.ts";
import type { Imported, ImportedRecord, ImportOptions } from "../imported.ts";
import { emptyImport, fileProblem } from "../imported-nothing.ts";
import { openNormaliser } from "../normalise-record.ts";
import { tellOddTexts } from "../odd-text.ts";
import { parseProject } from "../parse-project.ts";
import type { Rest } from "../rest.ts";
import { TABLE_REASONS, tableProblem } from "../table/problems.ts";
import { tellTwins } from "../twins.ts";
import { recordOfActivity } from "./activity-record.ts";
import { childrenOf, readActivities, type XmlNode } from "./read-activities.ts";

/** Activities of an IATI file (2.03, and what earlier versions share with it) as records. */
export async function importIati(text: string, options: ImportOptions, rest: Rest): Promise<Imported> {
  const imported = emptyImport("iati");
  const file = await readActivities(text, rest);
  if (!file) return fileProblem(imported, options, "cancelled", TABLE_REASONS.cancelled);
  const generated = /^\d{4}-\d\d-\d\d/.exec(file.root["generated-datetime"] ?? "")?.[0] ?? null;
  const normaliser = openNormaliser({ ...normaliserOptions(options), asOf: options.asOf ?? generated });
  const ids = new Map<string, number>();
  imported.counted.rows = file.activities.length;
  for (const [index, activity] of file.activities.entries()) {
    if (imported.records.length >= MOST_RECORDS) {
      imported.problems.push(tableProblem({ n: null, line: activity.line }, "file", "too-many-rows", ""));
      imported.counted.refused = file.activities.length - index;
      break;
    }
    takeActivity(activity, imported, normaliser, ids);
    if (index % 500 === 499 && !(await rest(0.5 + index / file.activities.length / 2)))
      return fileProblem(imported, options, "cancelled", TABLE_REASONS.cancelled);
  }
  imported.counted.records = imported.records.length;
  imported.problems.push(...tellTwins(imported.records, imported.problems));
  imported.aliases = normaliser.aliases();
  if (imported.records.length > 0) return imported;
  return fileProblem(imported, options, "no-records", "The file holds no activity.");
}

function takeActivity(
  activity: XmlNode,
  imported: Imported,
  normaliser: ReturnType<typeof openNormaliser>,
  ids: Map<string, number>,
): void {
  const n = imported.records.length + 1;
  const place = { n, line: activity.line };
  const exact = exactOf(activity);
  const id = childrenOf(activity, "iati-identifier")[0]?.text.trim() ?? "";
  const other = id === "" ? undefined : ids.get(id);
  if (other !== undefined)
    imported.problems.push(
      tableProblem(place, "id", "same-id", id, { reason: `The activity on line ${other} has the same identifier.` }),
    );
  else ids.set(id, activity.line);
  if (exact) {
    imported.records.push({ ...exact, ...place });
    return;
  }
  const found = recordOfActivity(activity);
  found.raw.place.n = n;
  for (const at of Object.values(found.raw.places ?? {})) at.n = n;
  imported.problems.push(...tellOddTexts(found.raw));
  const { record, problems, repairs } = normaliser.record(found.raw);
  imported.problems.push(...found.problems.map((problem) => ({ ...problem, n })), ...problems);
  imported.repairs.push(...found.repairs.map((repair) => ({ ...repair, n })), ...repairs);
  imported.records.push(finished(record, found));
}

function finished(record: ImportedRecord, { amounts, printed }: ReturnType<typeof recordOfActivity>): ImportedRecord {
  return { ...record, amounts: [...record.amounts, ...amounts], printed: { ...record.printed, ...printed } };
}

/** What our own export put beside the standard's elements. */
function exactOf(activity: XmlNode): ImportedRecord | null {
  const [node] = childrenOf(activity, "sightline-project");
  if (!node) return null;
  try {
    const { project, problems } = parseProject(JSON.parse(node.text));
    return project && problems.length === 0 ? { ...project, n: 0 } : null;
  } catch {
    return null;
  }
}
