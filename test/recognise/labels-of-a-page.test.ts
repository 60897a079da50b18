import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { readPage } from "../../lib/page/read-page.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

/** Who asks on a page of this markup, or null. */
function applicantOn(body: string, title = "Grant application"): string | null {
  const html = `<!doctype html><html><head><title>${title}</title></head><body><main>${body}</main></body></html>`;
  const finding = recognise(readPage(parseHTML(html).document, ""), table);
  return finding.applicant?.printed ?? null;
}

const row = (cell: "th" | "td", ...cells: string[]) =>
  `<tr>${cells.map((words) => `<${cell}>${words}</${cell}>`).join("")}</tr>`;
const ASKS =
  "<p>We request USD 40,000 from the U.S. Embassy for a project against trafficking in persons in Ghana.</p>";

describe("a table's heads", () => {
  const scores = [
    row("th", "Rank", "Applicant", "Average Review Agency"),
    row("td", "1", "Keta Lagoon Trust", "93.3"),
    row("td", "2", "Applicant B", "71.0"),
  ];
  const history = [
    row("th", "Mod", "Date", "Recipient", "Awarding Sub Agency"),
    row("td", "0", "12/15/2023", "KETA LAGOON TRUST", "BUREAU OF LABOR AFFAIRS"),
    row("td", "1", "09/05/2025", "KETA LAGOON TRUST", "BUREAU OF LABOR AFFAIRS"),
  ];
  test("are nobody's label and value", () => {
    expect(applicantOn(`${ASKS}<table>${scores.join("")}</table>`)).toBeNull();
  });
  test("tell whose history it is where each row names the same", () => {
    expect(applicantOn(`<h2>Cooperative agreement</h2>${ASKS}<table>${history.join("")}</table>`)).toBe(
      "KETA LAGOON TRUST",
    );
  });
});

describe("labels of boxes", () => {
  const box = (label: string, value = "") => `<label>${label} <input value="${value}"></label>`;
  const unfilled = [
    "Name of group or organization",
    "Physical address and nearest school or clinic",
    "District / Province",
    "Members of the Board",
  ];
  test.each([
    ["beside their boxes", unfilled.map((label) => `<label>${label}</label><input>`).join("")],
    ["above their boxes", unfilled.map((label) => `<div><label>${label}</label></div><div><input></div>`).join("")],
  ])("that nobody filled are no values of each other: %s", (_layout, boxes) => {
    expect(applicantOn(`${ASKS}<form>${boxes}</form>`)).toBeNull();
  });
  test("in one line are no name of the heading above", () => {
    const boxes = [
      box("Street", "4 Beach Road"),
      box("Represented by", "Dr. Ama Mensah"),
      box("Bank account", "Volta Rural Bank"),
    ];
    expect(applicantOn(`${ASKS}<form><h2>1 Applicant organisation</h2>${boxes.join("")}</form>`)).toBeNull();
  });
  test("stay labels where the page has a value below the same words", () => {
    const filter = box("Applicant organization");
    const record = "<h3>Applicant organization</h3><p>Keta Lagoon Trust</p><h3>Amount requested</h3><p>USD 40,000</p>";
    expect(applicantOn(`${filter}<h1>Grant request</h1>${ASKS}${record}`)).toBe("Keta Lagoon Trust");
  });
});
