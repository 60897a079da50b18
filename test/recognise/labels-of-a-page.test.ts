import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { readPage } from "../../lib/page/read-page.ts";
import { tellsWho } from "../../lib/recognise/label-lines.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { labelledValues } from "../../lib/recognise/request-fields.ts";
import { ofLabel } from "../../lib/recognise/who-is-labelled.ts";
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

test.each(["2 Local partner", "2 Lokaler Projektträger", "Partenaire local", "Delivery partner"])(
  "a box for a name under %j has no name of who asks",
  (legend) => {
    const box = (label: string, value: string) => `<label>${label}</label><input value="${value}">`;
    const own = `<fieldset><legend>1 Applicant</legend>${box("Legal name", "terre des hommes Deutschland e.V.")}</fieldset>`;
    const other = `<fieldset><legend>${legend}</legend>${box("Name", "Vaan Muhil Trust, Tirunelveli")}</fieldset>`;
    expect(applicantOn(`<form>${other}${own}</form>${ASKS}<p>Vaan Muhil Trust</p>`)).toContain("terre des hommes");
  },
);

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

/** What a text's labels name, of those who ask or may. */
const named = (text: string): string[] => {
  const reading = plainReading({ url: "", text });
  const { labelled } = tellsWho(reading, labelledValues(reading, true));
  return [...(labelled.get("applicant") ?? []), ...(labelled.get("doer") ?? [])].map(({ value }) => value);
};

describe("a label that names who asks", () => {
  test.each([
    ["who signs for it", "For the organization: Ama Mensah, Country Manager"],
    ["a post that signs", "Pour le bénéficiaire : La directrice régionale, Dakar"],
    ["who accepts for it", "Accepted for the Recipient: Ama Mensah"],
    ["who files it", "Apresentada por: Celeste Machava, gestora de programas, em 12/11/2026"],
    ["who submits it", "Submitted by: Ama Mensah, Program Officer"],
    ["what it writes", "Applicant (Nov 6): We have begun on SAM.gov, it is still in validation."],
    ["what it answers", "Demandeur : Nous avons envoyé le budget hier"],
    ["what stands behind a body's name", "Bridge Social Foundation – Grants platform"],
    ["what stands behind another's", "Fundația Punți Sociale – Platforma de granturi"],
  ])("has no %s for its value", (_what, line) => {
    expect(named(line)).toEqual([]);
  });

  test.each([
    ["For the organization: Keta Lagoon Association", "Keta Lagoon Association"],
    ["On behalf of the applicant: Lagoon Centre, Director Ama Mensah", "Lagoon Centre, Director Ama Mensah"],
    ["Submitted by: Keta Lagoon", "Keta Lagoon"],
    ["Applicant: We Care Foundation", "We Care Foundation"],
    ["Applicant: I Matter Girls", "I Matter Girls"],
    ["Applicant – Keta Lagoon Trust", "Keta Lagoon Trust"],
    ["Applicant Association – Keta Lagoon", "Keta Lagoon"],
  ])("has the body for its value: %s", (line, name) => {
    expect(named(line)).toEqual([name]);
  });

  test.each(["For the organization", "Pour le bénéficiaire", "Accepted for the Recipient", "Pela organização"])(
    "says less of a name that signs for it: %s",
    (label) => {
      expect(ofLabel(label)[0]?.points).toBeLessThan(ofLabel("Recipient")[0]!.points);
    },
  );

  test.each(["Applicant (Nov 6)", "Applicant (14:02)", "Demandeur (6 nov.)"])(
    "says nothing when it speaks: %s",
    (label) => {
      expect(ofLabel(label)).toEqual([]);
    },
  );
});

const PORTAL = `<h1>Grant application</h1>${ASKS}`;
test.each([
  [
    "for whoever another box names",
    `<dl><dt>Implementer</dt><dd>Keta Blue Lagoon</dd><dt>Applicant</dt><dd>Ama Mensah, Director</dd></dl>`,
    "Keta Blue Lagoon",
  ],
  [
    "for nobody that is named",
    `<dl><dt>Country</dt><dd>Ghana</dd><dt>Submitted by</dt><dd>Ama Mensah, Director</dd></dl>`,
    null,
  ],
])("a person with a post files %s", (_whom, record, name) => {
  expect(applicantOn(PORTAL + record)).toBe(name);
});

test("what a letter is headed with is not who writes it", () => {
  const head = "<h2>Solicitud de fondos para casa de acogida en Tema</h2><p>3 de mayo</p>";
  const letter = `<p>Estimados señores de la Embajada:</p>${ASKS}<p>Muchas gracias.</p><p>Ama Mensah<br>Tesorera</p>`;
  expect(applicantOn(head + letter, "Mail") ?? "").not.toMatch(/^Solicitud/);
});

const award = (head: string) =>
  `<h2>Recipient</h2><p>WINROCK INTERNATIONAL</p>${ASKS}<table><caption>${head}</caption>${row("th", "ID", "Recipient Name", "Amount")}${row("td", "SA-7731", "RUPANTAR WELFARE SOCIETY", "$18,000.00")}</table>`;
test.each(["Sub-Awards", "Sous-bénéficiaires", "Partners", "Previous grants", "2. Referees"])(
  "who is named under %j does not ask",
  (head) => {
    expect(applicantOn(award(head), "Award summary")).toBe("WINROCK INTERNATIONAL");
  },
);

test("a name's box is that of whoever its heading speaks of", () => {
  const boxes = '<label>Name <input value="Keta Blue Lagoon"></label><label>Seat <input value="Keta"></label>';
  expect(applicantOn(`${ASKS}<form><section><h2>1 Applicant organisation</h2>${boxes}</section></form>`)).toBe(
    "Keta Blue Lagoon",
  );
});

test("a list's title of a thing is no title of the project beside it", () => {
  const fields = [
    { label: "Title", value: "Tithandizane Youth Network" },
    { label: "Project", value: "Radio listening clubs on false job offers" },
  ];
  const reading = { ...plainReading({ url: "", text: "" }), fields };
  expect(
    labelledValues(reading, false)
      .get("title")
      ?.map(({ value }) => value),
  ).toEqual([fields[1]!.value]);
  expect(labelledValues({ ...reading, fields: fields.slice(0, 1) }, false).get("title")).toHaveLength(1);
});

test("a list calls its page by the title of the thing: who asks, beside a project with a title of its own", () => {
  const rows = [
    row("td", "Title", "Pasarela Nord"),
    row("td", "Project", "Before You Sign: evening classes in Accra"),
    row("td", "Ask (USD)", "19,970"),
    row("td", "Country", "Ghana"),
    row("td", "Status", "Waiting on revised budget; proposal received by e-mail"),
  ];
  const body = `<table>${rows.join("")}</table>${ASKS}`;
  expect(applicantOn(body, "Small Grants Tracker - Pasarela Nord")).toBe("Pasarela Nord");
});
