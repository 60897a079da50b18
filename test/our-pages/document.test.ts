import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { checkDocument } from "../../entrypoints/document/check-document.ts";
import { readingOf } from "../../entrypoints/document/document-reading.ts";
import {
  documentName,
  fieldRows,
  kindLine,
  refusalNote,
  unreadNotes,
  whereText,
} from "../../entrypoints/document/document-words.ts";
import { pdfName } from "../../entrypoints/document/pdf-name.ts";
import type { Refusal } from "../../entrypoints/document/use-document.ts";
import { whereIn } from "../../entrypoints/document/where-in.ts";
import { readPdf } from "../../entrypoints/document-pdf/read-pdf.ts";
import { readPlainText } from "../../lib/exchange/document-plain.ts";
import type { DocumentOutcome, DocumentText } from "../../lib/exchange/document-shape.ts";
import { readDocx } from "../../lib/exchange/docx-text.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import { buildNameTable } from "../../lib/recognise/name-table.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import { starterEdition } from "../../scripts/demo/advice.ts";
import { formBoxes, formPdf, proposal, proposalDocx, proposalPdf } from "../exchange/make-documents.ts";
import { sharedWords } from "../words/told.ts";

const words = sharedWords("en");
let reader: ListReader;
beforeAll(() => {
  const edition = starterEdition();
  const gazetteer = new Uint8Array(readFileSync("public/data/gazetteer.bin")).buffer;
  const nameTable = buildNameTable(gazetteer, edition.organisations);
  reader = memoryReader(edition, { nameTable, searchIndex: new ArrayBuffer(0) });
});

function textOf(outcome: DocumentOutcome): DocumentText {
  if (outcome.kind === "refused") throw new Error(outcome.why);
  return outcome.text;
}
const ways: [string, () => Promise<DocumentOutcome>][] = [
  ["a PDF", async () => readPdf(await proposalPdf(), () => {})],
  ["a Word document", () => readDocx(proposalDocx(), async () => {})],
  ["pasted text", async () => readPlainText(proposal.join("\n"))],
];

describe("a proposal is the same request in every kind of document", () => {
  test.each(ways)("as %s", async (_name, outcome) => {
    const { finding, overlap } = await checkDocument(textOf(await outcome()), "", reader);
    expect(finding.kind).toBe("request");
    expect(finding.applicant).toEqual({ printed: "International Organization for Migration", organisation: "iom" });
    expect(finding.fields).toMatchObject({
      title: expect.stringContaining("Safe Return of Children in Lake Volta Fishing"),
      opportunityNumber: "SFOP0010120",
      amount: 2_500_000,
      currency: "USD",
      start: "2026-10-01",
      end: "2029-09-30",
    });
    expect(finding.countries).toEqual(["GH"]);
    expect(overlap?.speak).toBe(true);
  });

  test("and a form's boxes are one too", async () => {
    const text = textOf(await readPdf(await formPdf(formBoxes), () => {}));
    const { finding, places } = await checkDocument(text, "", reader);
    expect(finding).toMatchObject({
      kind: "request",
      applicant: { printed: "Winrock International" },
      countries: ["GH"],
    });
    expect(finding.fields).toMatchObject({ amount: 1_200_000, start: "2026-10-01", end: "2028-09-30" });
    for (const name of ["applicant", "title", "amount", "period", "countries"] as const)
      expect(places[name], name).toEqual({ kind: "form", page: 1 });
  });
});

describe("where each field stands", () => {
  test("in text is its line", async () => {
    const { places } = await checkDocument(textOf(readPlainText(proposal.join("\n"))), "", reader);
    const line = (number: number) => ({ kind: "line", page: null, line: number });
    expect(places).toEqual({
      applicant: line(3),
      title: line(1),
      countries: line(4),
      amount: line(5),
      period: line(6),
      opportunity: line(7),
    });
  });

  test("in a table is its row, not a paragraph that repeats it", async () => {
    const text = textOf(await readDocx(proposalDocx(), async () => {}));
    const { places } = await checkDocument(text, "", reader);
    expect(places.countries).toEqual({ kind: "table", table: 1, row: 2 });
    expect(places.amount).toEqual({ kind: "table", table: 1, row: 3 });
  });

  test("is told of requests alone", () => {
    const text = textOf(readPlainText("Ghana"));
    const none = { candidates: [], organisations: [], applicant: null, fields: null, reasons: [] };
    expect(whereIn(text, { kind: "country", countries: ["GH"], ...none })).toEqual({});
  });

  test("comes in the order of the dossier's rows", async () => {
    const { finding, places } = await checkDocument(textOf(readPlainText(proposal.join("\n"))), "", reader);
    const rows = fieldRows(finding, places, words).map(({ label, where }) => [label, where]);
    expect(rows).toEqual([
      ["Applicant", "line 3"],
      ["Title", "line 1"],
      ["Opportunity number", "line 7"],
      ["Amount asked", "line 5"],
      ["Period", "line 6"],
      ["Countries of work", "line 4"],
      ["UEI", null],
    ]);
  });
});

describe("a document's reading", () => {
  const base = textOf(readPlainText("One\nTwo"));
  test.each(["Microsoft Word - SF424.doc", "untitled", "scan0001", "a.pdf", "x"])(
    "has no title where %s is written",
    (title) => expect(readingOf({ ...base, title }, "").title).toBe(""),
  );
  test("keeps a title that is one, and the address", () => {
    const reading = readingOf({ ...base, title: "Safe Seas in Ghana" }, "https://files.example/a.pdf");
    expect([reading.title, reading.url]).toEqual(["Safe Seas in Ghana", "https://files.example/a.pdf"]);
  });
  test("of any text is within the bounds of a reading, and recognition ends", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 3_000 }), async (text) => {
        const outcome = readPlainText(text);
        if (outcome.kind === "read")
          expect((await checkDocument(outcome.text, "", reader)).finding.reasons.length).toBeLessThan(200);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the sentences", () => {
  const reasons: Refusal[] = [
    ...(["empty", "too large", "locked", "broken", "no text", "image", "old word", "other archive"] as const),
    ...(["unpacks too large", "web page", "unknown", "not fetched", "no pdf", "no selection"] as const),
  ];
  test("differ for each reason, and name the file", () => {
    const notes = reasons.map((why) => refusalNote("a.pdf", why, words));
    expect(new Set(notes.map(({ text }) => text)).size).toBe(reasons.length);
    for (const { strong } of notes) expect(strong).toBe("a.pdf was not read.");
  });
  test("say how much of a PDF was read", () => {
    const pdf = (all: number, read: number) =>
      kindLine({ ...textOf(readPlainText("a")), kind: "pdf", pages: { all, read } }, words);
    expect([pdf(1, 1), pdf(3, 3), pdf(300, 120)]).toEqual([
      "PDF, 1 page, read whole",
      "PDF, 3 pages, read whole",
      "PDF, the first 120 of 300 pages",
    ]);
  });
  test("say what of a document was not read, and do not call it read whole", () => {
    const of = (unread: Partial<DocumentText["unread"]>, truncated = false): DocumentText => ({
      ...textOf(readPlainText("a")),
      ...{ kind: "pdf", pages: { all: 10, read: 10 }, truncated },
      unread: { thin: 0, damaged: 0, attached: 0, ...unread },
    });
    const strong = (text: DocumentText) => unreadNotes(text, words).map((note) => note.strong);
    expect(strong(of({ thin: 9 }))).toEqual(["9 of 10 pages have no or hardly any text."]);
    expect(strong(of({ damaged: 1 }))).toEqual(["1 page could not be read."]);
    expect(strong(of({ attached: 2 }))).toEqual(["2 attachments of this message were not read."]);
    expect(strong(of({ thin: 1 }))).toEqual([]);
    expect(strong(of({}, true))).toEqual(["Only the beginning was read."]);
    expect(strong(of({}))).toEqual([]);
    for (const text of [of({ thin: 1 }), of({ damaged: 1 }), of({}, true)])
      expect(kindLine(text, words)).toBe("PDF, 10 pages");
  });
  test("name a place of each kind", () => {
    expect([
      whereText({ kind: "line", page: 2, line: 7 }, words),
      whereText({ kind: "paragraph", paragraph: 4 }, words),
      whereText({ kind: "table", table: 1, row: 3 }, words),
    ]).toEqual(["page 2, line 7", "paragraph 4", "table 1, row 3"]);
  });
  test("show the beginning and the end of a long name", () => {
    const name = `${"Proposal ".repeat(12)}final (2).pdf`;
    expect(documentName({ name, from: "file" }, words)).toBe(`${name.slice(0, 40)}…${name.slice(-16)}`);
  });
  test.each([
    ["https://x.example/a/Safe%20return.pdf?download=1", "Safe return.pdf"],
    ["https://x.example/%E0%A4%A.pdf", "%E0%A4%A.pdf"],
    ["https://x.example/", null],
    [null, null],
  ])("call the file at %s %s", (address, name) => expect(pdfName(address)).toBe(name));
});
