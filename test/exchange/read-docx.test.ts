import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { documentKind } from "../../lib/exchange/document-kind.ts";
import { readPlainFile, readPlainText } from "../../lib/exchange/document-plain.ts";
import { MOST_DOCUMENT_TEXT } from "../../lib/exchange/document-shape.ts";
import { readDocx } from "../../lib/exchange/docx-text.ts";
import { makeDocx, makePdf, paragraph, proposalDocx, table } from "./make-documents.ts";

const read = (bytes: Uint8Array) => readDocx(bytes, async () => {});
async function textOf(body: string, more: Record<string, string> = {}) {
  const outcome = await read(makeDocx(body, more));
  if (outcome.kind === "refused") throw new Error(outcome.why);
  return outcome.text;
}
const linesOf = async (body: string) =>
  (await textOf(body)).lines.map(({ text }) => text).filter((line) => line !== "");

describe("a Word document", () => {
  test("is its headings, its paragraphs and its table of labels, each with its place", async () => {
    const outcome = await read(proposalDocx());
    if (outcome.kind !== "read") throw new Error(outcome.why);
    const { headings, fields, lines } = outcome.text;
    expect(headings).toEqual([{ level: 1, text: "Proposal: Safe Return of Children in Lake Volta Fishing" }]);
    expect(fields.slice(0, 2)).toEqual([
      {
        label: "Applicant",
        value: "International Organization for Migration",
        where: { kind: "table", table: 1, row: 1 },
      },
      { label: "Country", value: "Ghana", where: { kind: "table", table: 1, row: 2 } },
    ]);
    expect(lines).toContainEqual({
      text: "Amount requested | $2,500,000",
      where: { kind: "table", table: 1, row: 3 },
    });
    expect(lines.find(({ text }) => text.startsWith("We ask"))?.where).toEqual({ kind: "paragraph", paragraph: 2 });
  });

  test("has a heading where its own style is named so, in whatever language the style's id is", async () => {
    const styles = '<w:styles><w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style></w:styles>';
    const { headings } = await textOf(paragraph("Projet", "Titre1"), { "word/styles.xml": styles });
    expect(headings).toEqual([{ level: 1, text: "Projet" }]);
  });

  test("says its language and title where it names them", async () => {
    const text = await textOf(paragraph("Bonjour"), {
      "word/styles.xml": '<w:styles><w:docDefaults><w:lang w:val="fr-FR"/></w:docDefaults></w:styles>',
      "docProps/core.xml": "<cp:coreProperties><dc:title>Un &amp; deux</dc:title></cp:coreProperties>",
    });
    expect({ lang: text.lang, title: text.title }).toEqual({ lang: "fr-FR", title: "Un & deux" });
  });

  test.each([
    [
      "what was deleted while changes are tracked",
      "<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del></w:p>",
    ],
    [
      "what a box asks for and nobody wrote",
      "<w:p><w:r><w:t>kept</w:t></w:r></w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:sdtContent></w:sdt>",
    ],
    ["instructions of fields", "<w:p><w:r><w:t>kept</w:t><w:instrText>gone</w:instrText></w:r></w:p>"],
    [
      "what older programs draw instead",
      "<w:p><w:r><w:t>kept</w:t></w:r><mc:Fallback><w:r><w:t>gone</w:t></w:r></mc:Fallback></w:p>",
    ],
    [
      "tab stops that are set",
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>kept</w:t></w:r></w:p>',
    ],
  ])("leaves out %s", async (_what, body) => expect(await linesOf(body)).toEqual(["kept"]));

  test("reads a box of a form whose label stands above what was written", async () => {
    const { fields } = await textOf(table([["8a. Legal Name:\nWinrock International", "Country:\nGhana"]]));
    expect(fields.map(({ label, value }) => [label, value])).toContainEqual([
      "8a. Legal Name",
      "Winrock International",
    ]);
    expect(fields.map(({ label, value }) => [label, value])).toContainEqual(["Country", "Ghana"]);
  });

  test("takes a list of things under a header for no form", async () => {
    const { fields } = await textOf(
      table([
        ["Item", "Unit", "Amount"],
        ["Shelter", "2", "50,000"],
        ["Staff", "4", "90,000"],
      ]),
    );
    expect(fields).toEqual([]);
  });

  test("stops where there is enough, and says so", async () => {
    const { lines, truncated } = await textOf(paragraph("Children come home. ".repeat(50)).repeat(200));
    expect(truncated).toBe(true);
    expect(lines.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(MOST_DOCUMENT_TEXT * 1.1);
  });
});

describe("a letterhead", () => {
  const head = (text: string) => `<w:hdr>${paragraph(text)}</w:hdr>`;
  const lines = async (more: Record<string, string>, body = paragraph("Country: Ghana")) => {
    const outcome = await read(makeDocx(body, more));
    if (outcome.kind === "refused") throw new Error(outcome.why);
    return outcome.text.lines.filter(({ text }) => text !== "");
  };
  test("is read behind the text, each line once, and page numbers of it are not", async () => {
    const more = {
      "word/header1.xml": head("Winrock  International") + head("2"),
      "word/header2.xml": head("Winrock International"),
    };
    expect(await lines(more)).toEqual([
      { text: "Country: Ghana", where: { kind: "paragraph", paragraph: 1 } },
      { text: "Winrock International", where: { kind: "letterhead" } },
    ]);
  });
  test("is bounded", async () => {
    const long = { "word/header1.xml": `<w:hdr>${paragraph("word ".repeat(2_000)).repeat(40)}</w:hdr>` };
    const texts = (await lines(long)).map(({ text }) => text);
    expect(texts.length).toBeLessThanOrEqual(21);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(300);
  });
});

describe("what is no readable Word document", () => {
  const zip = (files: Record<string, string>) =>
    new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
  test.each([
    ["an archive of other things", zip({ "a.txt": "a" }), "other archive"],
    ["a spreadsheet", zip({ "xl/workbook.xml": "<workbook/>" }), "other archive"],
    ["a protected one", zip({ EncryptionInfo: "x", EncryptedPackage: "y" }), "locked"],
    ["one without a word", makeDocx("<w:p/>"), "empty"],
    ["one of pictures alone", makeDocx("<w:p/>", { "word/media/image1.png": "x" }), "no text"],
    ["one that is cut off", proposalDocx().slice(0, 400), "broken"],
  ])("%s is refused: %s", async (_name, bytes, why) => expect(await read(bytes)).toEqual({ kind: "refused", why }));

  test("a bomb that says how large it is, is not unpacked", async () => {
    const bomb = makeDocx(`<w:p><w:r><w:t>${"0".repeat(40_000_000)}</w:t></w:r></w:p>`);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await read(bomb)).toEqual({ kind: "refused", why: "unpacks too large" });
  });

  test("a bomb that lies about its size is stopped at the bound", async () => {
    const bomb = makeDocx(`<w:p><w:r><w:t>${"0".repeat(40_000_000)}</w:t></w:r></w:p>`);
    // The sizes in the archive's own directory and before the file itself: both say 100 bytes.
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 46; at += 1) {
      const signature = view.getUint32(at, true);
      const isDirectory = signature === 0x02014b50;
      if (!isDirectory && signature !== 0x04034b50) continue;
      const name = at + (isDirectory ? 46 : 30);
      if (String.fromCharCode(...bomb.subarray(name, name + 13)) !== "word/document") continue;
      view.setUint32(at + (isDirectory ? 24 : 22), 100, true);
    }
    expect(await read(bomb)).toEqual({ kind: "refused", why: "unpacks too large" });
  });

  test.each([
    ["content controls", "<w:sdt>", "</w:sdt>"],
    ["tables", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"],
  ])("%s nested as no program nests them are not walked through", async (_name, open, close) => {
    const nested = (times: number) => makeDocx(open.repeat(times) + paragraph("Ghana") + close.repeat(times));
    expect((await read(nested(50))).kind).toBe("read");
    expect(await read(nested(5_000))).toEqual({ kind: "refused", why: "broken" });
    // Of this many each would cost all the others: the walk ends at the first that is too deep.
    expect(await read(nested(300_000))).toEqual({ kind: "refused", why: "broken" });
  });

  test("no bytes, whatever they are, end in an exception", async () => {
    const whole = proposalDocx();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        expect(["read", "refused"]).toContain((await read(damaged)).kind);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what kind a file is", () => {
  const bytes = (...values: number[]) => new Uint8Array([...values, ...new Array(40).fill(0)]);
  test.each([
    ["nothing", new Uint8Array(), { refused: "empty" }],
    ["a PDF behind a few bytes", new TextEncoder().encode("\n\n%PDF-1.4"), "pdf"],
    ["a Word document", proposalDocx(), "archive"],
    ["an older Office file", bytes(0xd0, 0xcf, 0x11, 0xe0), { refused: "old word" }],
    ["a PNG", bytes(0x89, 0x50, 0x4e, 0x47), { refused: "image" }],
    ["a JPEG", bytes(0xff, 0xd8, 0xff, 0xe0), { refused: "image" }],
    ["a TIFF", bytes(0x49, 0x49, 0x2a, 0), { refused: "image" }],
    ["a saved page", new TextEncoder().encode("<!DOCTYPE html><html>"), { refused: "web page" }],
    ["rich text", new TextEncoder().encode("{\\rtf1 Hello}"), { refused: "unknown" }],
    ["a program", bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1), { refused: "unknown" }],
    ["Arabic text", new TextEncoder().encode("مشروع لمكافحة الاتجار بالأشخاص في غانا"), "text"],
    ["text in UTF-16 without a mark", new Uint8Array(Buffer.from("A proposal for Ghana", "utf16le")), "text"],
  ])("%s", (_name, file, kind) => expect(documentKind(file)).toEqual(kind));

  test("is told by its bytes: a PDF is one under any name", async () => {
    expect(documentKind(await makePdf((pdf) => pdf.text("a")))).toBe("pdf");
  });
});

describe("plain text", () => {
  test("is its lines by their numbers", () => {
    const outcome = readPlainText("Title\r\n\r\nCountry: Ghana");
    expect(outcome.kind === "read" && outcome.text.lines.map(({ text, where }) => [text, where])).toEqual([
      ["Title", { kind: "line", page: null, line: 1 }],
      ["", { kind: "line", page: null, line: 2 }],
      ["Country: Ghana", { kind: "line", page: null, line: 3 }],
    ]);
  });
  test("of spaces alone is empty", () => expect(readPlainText(" \n\t\n ")).toEqual({ kind: "refused", why: "empty" }));
  test("beyond the bound is cut, and says so", () => {
    const outcome = readPlainFile(new TextEncoder().encode("a".repeat(MOST_DOCUMENT_TEXT * 5)));
    expect(outcome.kind === "read" && [outcome.text.truncated, outcome.text.lines[0]?.text.length]).toEqual([
      true,
      MOST_DOCUMENT_TEXT,
    ]);
  });
  test("in Windows-1252 keeps its accents", () => {
    const outcome = readPlainFile(new Uint8Array([0x43, 0xf4, 0x74, 0x65]));
    expect(outcome.kind === "read" && outcome.text.lines[0]?.text).toBe("Côte");
  });
});
