import type { AdviceContext } from "../../lib/advise/context.ts";
import { projectAsText, rowAsText } from "../../lib/advise/plain-text.ts";
import { resultRows } from "../../lib/advise/result-rows.ts";
import type { ResultRow } from "../../lib/advise/view.ts";
import type { ListReader } from "../../lib/list/reader.ts";

/** What is open as plain text; null: the edition in use does not hold it. */
export async function placeAsText(
  hit: Pick<ResultRow, "kind" | "id">,
  reader: ListReader,
  context: AdviceContext,
): Promise<string | null> {
  if (hit.kind === "project") return projectAsText(hit.id, reader, context);
  const [row] = await resultRows([hit], reader, context, null);
  return row === undefined ? null : rowAsText(row, reader, context);
}
