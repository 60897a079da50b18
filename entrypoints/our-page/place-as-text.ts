import type { AdviceContext } from "../../lib/advise/context.ts";
import { projectAsText, rowAsText } from "../../lib/advise/plain-text.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Place } from "./place.ts";

/** What is open as plain text; null: the edition in use does not hold it. */
export const placeAsText = (
  place: Extract<Place, { kind: "project" | "record" }>,
  reader: ListReader,
  context: AdviceContext,
): Promise<string | null> =>
  place.kind === "project" ? projectAsText(place.id, reader, context) : rowAsText(place.row, reader, context);
