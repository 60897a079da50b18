import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { readPage } from "../../lib/page/read-page.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { ANSWERS, RECORDS } from "./told-apart-forms.ts";
import { FORMS, PAPERS, TEXTS } from "./told-apart-others.ts";
import { CHANGES, INTENTIONS } from "./told-apart-papers.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

interface Page {
  title: string;
  lines: string[];
}
const pagesIn = (text: string): Page[] =>
  text
    .split(/^# /m)
    .filter((page) => page.trim() !== "")
    .map((page) => {
      const [title = "", ...lines] = page.trim().split("\n");
      return { title, lines };
    });

/** As a page prints it: its paragraphs first, then its boxes in a table that counts them. */
function kindOf({ title, lines }: Page): string {
  const boxes = lines.filter((line) => line.includes(" | ")).map((line) => line.split(" | "));
  const rows = boxes.map(([label, value], at) => `<tr><td>${at + 1}</td><td>${label}</td><td>${value}</td></tr>`);
  const text = lines.filter((line) => !line.includes(" | ")).map((line) => `<p>${line}</p>`);
  const body = `${text.join("")}${rows.length > 0 ? `<table>${rows.join("")}</table>` : ""}`;
  const markup = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
  return recognise(readPage(parseHTML(markup).document, ""), table).kind;
}

describe("a request", () => {
  test.each(pagesIn(ANSWERS))("in answers to questions: $title", (page) => expect(kindOf(page)).toBe("request"));
  test.each(pagesIn(RECORDS))("as the funder's desk keeps it: $title", (page) => expect(kindOf(page)).toBe("request"));
  test.each(pagesIn(INTENTIONS))("that is announced: $title", (page) => expect(kindOf(page)).toBe("request"));
  test.each(pagesIn(CHANGES))("that changed a grant: $title", (page) => expect(kindOf(page)).toBe("request"));
});

describe("no request", () => {
  test.each(pagesIn(FORMS))("a form for something else: $title", (page) => expect(kindOf(page)).not.toBe("request"));
  test.each(pagesIn(PAPERS))("a paper of two other sides: $title", (page) => expect(kindOf(page)).not.toBe("request"));
  test.each(pagesIn(TEXTS))("a text about grants: $title", (page) => expect(kindOf(page)).not.toBe("request"));
});
