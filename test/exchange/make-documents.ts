import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";

/** Documents as people hand them over, made here so that none of anybody's is needed. */

export type Draw = (pdf: InstanceType<typeof PDFDocument>) => void;

export async function makePdf(draw: Draw, options: object = {}): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({ size: "LETTER", ...options });
  const pieces: Buffer[] = [];
  pdf.on("data", (piece: Buffer) => pieces.push(piece));
  const ended = new Promise<void>((done) => pdf.on("end", () => done()));
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(pieces));
}

/** A proposal for money, as a letter with labelled lines. */
export const proposal = [
  "Proposal: Safe Return of Children in Lake Volta Fishing",
  "",
  "Applicant: International Organization for Migration",
  "Country: Ghana",
  "Amount requested: $2,500,000",
  "Project period: 10/01/2026 to 09/30/2029",
  "Funding opportunity number: SFOP0010120",
  "",
  "We ask the Office to Monitor and Combat Trafficking in Persons for a grant. The project identifies children who are",
  "trafficked into fishing on Lake Volta in Ghana, brings them home, and trains police and social workers in their care.",
  "Shelters, schooling and legal aid go with each child for two years. The project works with the ministries of Ghana.",
];

export const proposalPdf = (options: object = {}): Promise<Uint8Array<ArrayBuffer>> =>
  makePdf((pdf) => {
    const [title = "", ...rest] = proposal;
    pdf.fontSize(18).text(title).moveDown().fontSize(11);
    for (const line of rest) line === "" ? pdf.moveDown() : pdf.text(line);
  }, options);

/** Boxes as application forms have them; `spoken` is what a screen reader says for each. */
export const formPdf = (boxes: { name: string; printed?: string; spoken?: string; value: string }[]) =>
  makePdf((pdf) => {
    pdf.initForm();
    pdf.fontSize(14).text("Application for Federal Assistance SF-424").fontSize(9);
    for (const [at, { name, printed, spoken, value }] of boxes.entries()) {
      const y = 120 + at * 40;
      if (printed !== undefined) pdf.text(printed, 72, y, { lineBreak: false });
      const options = { value, ...(spoken === undefined ? {} : { TU: new String(spoken) }) };
      pdf.formText(name, 260, y - 4, 260, 20, options);
    }
  });

export const formBoxes = [
  { name: "form1[0].LegalName[0]", spoken: "8. a. Legal Name: Enter the legal name.", value: "Winrock International" },
  { name: "form1[0].ProjectTitle[0]", value: "Safe Seas for Fishers in Ghana" },
  { name: "Text12", printed: "Areas Affected by Project", value: "Ghana" },
  { name: "form1[0].FederalEstimatedFunding[0]", spoken: "18. a. Federal", value: "1,200,000.00" },
  { name: "form1[0].ProjectStartDate[0]", value: "10/01/2026" },
  { name: "form1[0].ProjectEndDate[0]", value: "09/30/2028" },
  { name: "form1[0].Empty[0]", value: "" },
];

/** A Word document of this body; more files by their names. */
export function makeDocx(body: string, more: Record<string, string> = {}): Uint8Array<ArrayBuffer> {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const files: Record<string, string> = {
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  const packed = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  return new Uint8Array(packed);
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
export const paragraph = (text: string, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
export const table = (rows: string[][]) =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells
          .map(
            (cell) =>
              `<w:tc>${cell
                .split("\n")
                .map((line) => paragraph(line))
                .join("")}</w:tc>`,
          )
          .join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;

export const proposalDocx = () =>
  makeDocx(
    paragraph(proposal[0] ?? "", "Heading1") +
      table([
        ["Applicant", "International Organization for Migration"],
        ["Country", "Ghana"],
        ["Amount requested", "$2,500,000"],
        ["Project period", "10/01/2026 to 09/30/2029"],
        ["Funding opportunity number", "SFOP0010120"],
      ]) +
      proposal
        .slice(8)
        .map((line) => paragraph(line))
        .join(""),
  );
