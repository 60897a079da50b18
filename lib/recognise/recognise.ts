import type { Finding } from "./finding.ts";
import { lookAtPage } from "./look-at-page.ts";
import type { NameTable } from "./name-table.ts";
import type { Reading } from "./reading.ts";
import type { Effort } from "./scan.ts";
import { whoAsks } from "./who-asks.ts";

/** What a page is: its kind, its countries, who is named and who asks. Pure; never throws; work grows with the reading's length. */
export function recognise(reading: Reading, table: NameTable, effort?: Effort): Finding {
  const { finding, request } = lookAtPage(reading, table, effort);
  return request === null ? finding : whoAsks(request, table);
}
