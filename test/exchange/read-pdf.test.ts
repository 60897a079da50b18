import { describe, expect, test } from "vitest";
import { readPdf } from "../../entrypoints/document-pdf/read-pdf.ts";
import { MOST_DOCUMENT_PAGES, MOST_DOCUMENT_TEXT } from "../../lib/exchange/document-shape.ts";
import { type Draw, formBoxes, formPdf, makePdf, proposalPdf } from "./make-documents.ts";

const read = (bytes: Uint8Array) => readPdf(bytes, () => {});
async function textOf(bytes: Uint8Array) {
  const outcome = await read(bytes);
  if (outcome.kind === "refused") throw new Error(outcome.why);
  return outcome.text;
}
const linesOf = async (draw: Draw) => (await textOf(await makePdf(draw))).lines.map(({ text }) => text);

describe("the text of a PDF", () => {
  test("comes as its lines, each with its page and place", async () => {
    const { lines, pages, truncated } = await textOf(await proposalPdf({ info: { Title: "A proposal" }, lang: "en" }));
    const amount = lines.find(({ text }) => text.startsWith("Amount requested"));
    expect(amount).toEqual({
      text: "Amount requested: $2,500,000",
      where: { kind: "line", page: 1, line: 4 },
    });
    expect({ pages, truncated }).toEqual({ pages: { all: 1, read: 1 }, truncated: false });
  });

  test("tells of pages with nothing but a stamp, as scanned ones have, and of none that a form fills", async () => {
    const scanned = await makePdf((pdf) => {
      pdf.text("A cover page with a sentence of its own, as long as a sentence is.");
      for (const page of [2, 3])
        pdf.addPage().rect(40, 40, 300, 400).fill("#cccccc").fill("#000").text(`Page ${page} of 3`, 72, 600);
    });
    expect((await textOf(scanned)).unread).toEqual({ thin: 2, damaged: 0, attached: 0 });
    expect((await textOf(await formPdf(formBoxes))).unread.thin).toBe(0);
    expect((await textOf(await proposalPdf())).unread.thin).toBe(0);
  });

  test("has the title and the language that it names", async () => {
    const { title, lang } = await textOf(await proposalPdf({ info: { Title: "A proposal" }, lang: "fr-FR" }));
    expect({ title, lang }).toEqual({ title: "A proposal", lang: "fr-FR" });
  });

  test("puts a value beside its label though they were drawn apart, and far apart", async () => {
    const lines = await linesOf((pdf) => {
      pdf.text("Applicant", 72, 100).text("Country", 72, 130);
      pdf.text("Winrock International", 300, 100).text("Ghana", 300, 130);
    });
    expect(lines).toContain("Applicant   Winrock International");
    expect(lines).toContain("Country   Ghana");
  });

  test("keeps columns of prose apart", async () => {
    const left = [
      "The project trains labour inspectors and",
      "nurses in three districts of the coast, so that",
      "children are found.",
    ];
    const right = [
      "In the second year courts follow: judges and",
      "prosecutors learn to hear children as",
      "witnesses in closed rooms.",
    ];
    const lines = await linesOf((pdf) => {
      pdf.fontSize(9);
      for (const [column, texts] of [left, right].entries())
        for (const [at, text] of texts.entries())
          pdf.text(text, 60 + column * 260, 100 + at * 12, { lineBreak: false });
      for (const [column, texts] of [left, right].entries())
        for (const [at, text] of texts.entries())
          pdf.text(text, 60 + column * 260, 300 + at * 12, { lineBreak: false });
    });
    const whole = lines.join(" ");
    expect(whole).toContain("labour inspectors and nurses in three districts");
    expect(whole).toContain("judges and prosecutors learn");
  });

  test("puts long values beside their long labels where all labels were drawn first", async () => {
    const rows = [
      ["Descriptive title of the applicant's project", "Safe Return of Children in Lake Volta Fishing"],
      ["Type of applicant", "Public international organization"],
      ["Areas affected by project", "Ghana"],
      ["Congressional districts", "not applicable"],
    ];
    const lines = await linesOf((pdf) => {
      for (const column of [0, 1])
        for (const [at, row] of rows.entries()) pdf.fontSize(9).text(row[column]!, 60 + column * 260, 100 + at * 20);
    });
    expect(lines).toEqual(expect.arrayContaining(rows.map((row) => row.join("   "))));
  });

  test("joins a word that was parted at the end of a line", async () => {
    const lines = await linesOf((pdf) => {
      pdf.text("The project protects children who were moved by people who traf-", 72, 100, { lineBreak: false });
      pdf.text("fic in labour on the lake, and brings them back to where they live.", 72, 114, { lineBreak: false });
    });
    expect(lines.join("\n")).toContain("traffic in labour");
  });

  test("is read upright on a page that lies on its side", async () => {
    const bytes = await makePdf((pdf) => pdf.text("Applicant", 72, 100).text("Winrock", 300, 100), {
      layout: "landscape",
    });
    expect((await textOf(bytes)).lines[0]?.text).toBe("Applicant   Winrock");
  });
});

describe("the boxes of a form", () => {
  test("are fields by what is read aloud, by their names, or by the words beside them", async () => {
    const { fields } = await textOf(await formPdf(formBoxes));
    expect(fields).toEqual(
      expect.arrayContaining([
        { label: "Legal Name", value: "Winrock International", where: { kind: "form", page: 1 } },
        { label: "Project Title", value: "Safe Seas for Fishers in Ghana", where: { kind: "form", page: 1 } },
        { label: "Areas Affected by Project", value: "Ghana", where: { kind: "form", page: 1 } },
        { label: "Project Start Date", value: "10/01/2026", where: { kind: "form", page: 1 } },
      ]),
    );
  });

  test("that nobody filled are none", async () => {
    const { fields } = await textOf(await formPdf(formBoxes));
    expect(fields.filter(({ value }) => value === "")).toEqual([]);
    expect(fields.map(({ label }) => label)).not.toContain("Empty");
  });
});

describe("what is no readable PDF", () => {
  test("asks for a password: it is locked", async () => {
    expect(await read(await proposalPdf({ userPassword: "secret" }))).toEqual({ kind: "refused", why: "locked" });
  });
  test("opens without one though its owner set one: it is read", async () => {
    expect((await read(await proposalPdf({ ownerPassword: "secret" }))).kind).toBe("read");
  });
  test("has pictures alone: it has no text", async () => {
    const scanned = await makePdf((pdf) => pdf.rect(40, 40, 300, 400).fill("#cccccc"));
    expect(await read(scanned)).toEqual({ kind: "refused", why: "no text" });
  });
  test.each([0.1, 0.5])(
    "is cut off at %f of its length: it is damaged, or what is left of it is read",
    async (share) => {
      const whole = await proposalPdf();
      const outcome = await read(whole.slice(0, Math.floor(whole.length * share)));
      expect(outcome).toEqual({ kind: "refused", why: expect.stringMatching(/^(broken|no text)$/) });
    },
  );
  test("is only called one", async () => {
    expect(await read(new TextEncoder().encode("%PDF-1.7 and then nothing"))).toEqual({
      kind: "refused",
      why: "broken",
    });
  });
});

describe("a long PDF", () => {
  const long = (pages: number, text: string) =>
    makePdf((pdf) => {
      for (let page = 1; page <= pages; page += 1) {
        if (page > 1) pdf.addPage();
        pdf.fontSize(8).text(`Page ${page} of the proposal. ${text}`);
      }
    });

  test("of 300 pages is read from its beginning, and says how far", async () => {
    const { pages, truncated, lines } = await textOf(await long(300, "A few words."));
    expect({ pages, truncated }).toEqual({ pages: { all: 300, read: MOST_DOCUMENT_PAGES }, truncated: true });
    expect(lines.map(({ text }) => text).join(" ")).not.toContain(`Page ${MOST_DOCUMENT_PAGES + 1} of`);
  });

  test("of much text is read until there is enough", async () => {
    const { pages, truncated, lines } = await textOf(
      await long(60, "Children are found and brought home. ".repeat(110)),
    );
    expect(truncated).toBe(true);
    expect(pages!.read).toBeLessThan(60);
    expect(lines.reduce((sum, { text }) => sum + text.length + 1, 0)).toBeLessThan(MOST_DOCUMENT_TEXT + 1_000);
  });
});
