import { readPdf } from "../../../entrypoints/document-pdf/read-pdf.ts";
import { readPlainFile } from "../../../lib/exchange/document-plain.ts";
import { type DocumentOutcome, MOST_DOCUMENT_TEXT } from "../../../lib/exchange/document-shape.ts";
import { readDocx } from "../../../lib/exchange/docx-text.ts";
import { formBoxes, formPdf, proposal, proposalDocx, proposalPdf } from "../../../test/exchange/make-documents.ts";
import { bytesOf, type Door, must } from "../door.ts";

function judge(outcome: DocumentOutcome): void {
  if (outcome.kind === "refused") return;
  const read = outcome.text.lines.reduce((sum, { text }) => sum + text.length, 0);
  must(read <= MOST_DOCUMENT_TEXT * 1.1, `a document gives ${read} letters`);
}

export const documentDoors: Door[] = [
  {
    name: "docx",
    made: "archive",
    seeds: async () => [proposalDocx()],
    enter: async (input) => judge(await readDocx(input, async () => {})),
  },
  {
    name: "pdf",
    made: "bytes",
    seeds: async () => [await proposalPdf({ compress: false }), await proposalPdf(), await formPdf(formBoxes)],
    // PDF.js takes the bytes away from whoever hands them over.
    enter: async (input) => judge(await readPdf(input.slice(), () => {})),
  },
  {
    name: "plain text",
    made: "text",
    seeds: async () => [bytesOf(proposal.join("\n"))],
    enter: async (input) => judge(readPlainFile(input)),
  },
];
