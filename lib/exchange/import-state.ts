import { normaliserOptions } from "./import-tables.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { emptyImport, fileProblem } from "./imported-nothing.ts";
import { orderOfDates } from "./normalise/date-order.ts";
import { openNormaliser } from "./normalise-record.ts";
import { tellOddTexts } from "./odd-text.ts";
import { readStatePage } from "./state/read-state-page.ts";
import { tellTwins } from "./twins.ts";

/** A list page of the State Department: its own reader takes it apart, the one normaliser understands it. */
export function importState(text: string, options: ImportOptions): Imported {
  const page = readStatePage(text, options.signal ? { signal: options.signal } : {});
  const normaliser = openNormaliser({ ...normaliserOptions(options), asOf: options.asOf ?? page.asOf });
  normaliser.datesIn(
    orderOfDates(
      page.records.flatMap(({ text: { start = "", end = "", period = "", duration = "" } }) => [
        start,
        end,
        period,
        duration,
      ]),
    ),
  );
  const imported: Imported = { ...emptyImport("state"), counted: page.counted, problems: [...page.problems] };
  for (const raw of page.records) {
    const odd = tellOddTexts(raw);
    const { record, problems, repairs } = normaliser.record(raw);
    imported.records.push(record);
    imported.problems.push(...odd, ...problems);
    imported.repairs.push(...repairs);
  }
  imported.problems.push(...tellTwins(imported.records, imported.problems));
  imported.aliases = normaliser.aliases();
  if (imported.records.length > 0) return imported;
  return fileProblem(imported, options, "no-records", "Nothing in the file reads as a project.");
}
