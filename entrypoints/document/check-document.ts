import type { Overlap } from "../../lib/advise/overlap-shape.ts";
import type { DocumentText } from "../../lib/exchange/document-shape.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { openNameTable } from "../../lib/recognise/name-table.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { compareRequest } from "../overlap/index.ts";
import { readingOf } from "./document-reading.ts";
import { type Places, whereIn } from "./where-in.ts";

/** What a document was found to be, by the same steps as a page. */
export interface Checked {
  finding: Finding;
  overlap: Overlap | null;
  places: Places;
}

/** Recognises a document and compares it with one edition of the list. Nothing of it leaves this page's memory. */
export async function checkDocument(text: DocumentText, address: string, reader: ListReader): Promise<Checked> {
  const reading = readingOf(text, address);
  const finding = recognise(reading, openNameTable(await reader.nameTable()));
  // The dossier is worth more than what it leaves out.
  const overlap = finding.kind === "request" ? await compareRequest(reading, finding, reader).catch(() => null) : null;
  return { finding, overlap, places: whereIn(text, finding) };
}
