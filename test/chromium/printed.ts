import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The words on each page of a PDF, in reading order as far as the file tells it. */
export async function textOfPages(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 });
  const file = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : ""))
        .join("")
        .replace(/\u00a0/g, " "),
    );
  }
  await task.destroy();
  return pages;
}
