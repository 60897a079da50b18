import { beforeAll, describe, expect, test } from "vitest";
import { blankBoxes } from "../../lib/recognise/blank-boxes.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { labelledValues } from "../../lib/recognise/request-fields.ts";
import { LAYOUTS, type Row } from "./layouts.ts";
import { reading, worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const blankIn = (rows: Row[], text = "") => {
  const page = reading(text, { fields: rows.map(([label, value]) => ({ label, value })) });
  return blankBoxes(page, labelledValues(page, true), true);
};

const FORM = ["Name of applicant organization", "Project title", "Total amount requested", "Start date", "End date"];

describe("how much of a request's form waits to be filled in", () => {
  test.each([
    ["nothing stands in its boxes", ""],
    ["a line to write on", "________"],
    ["what is to stand there", "[insert]"],
    ["a sign of money before that", "$[insert]"],
    ["two of these", "[mm/dd/yyyy] - [mm/dd/yyyy]"],
    ["in pointed brackets", "<à compléter>"],
  ])("is most of it where there is %s", (_what, value) => {
    expect(blankIn(FORM.map((label): Row => [label, value]))).toBeGreaterThan(0.8);
  });

  test("labels alone on their lines are boxes too", () => {
    expect(blankIn([], ["Application form", ...FORM.map((label) => `${label}:`)].join("\n"))).toBeGreaterThan(0.8);
  });

  test.each<[string, Row[]]>([
    [
      "somebody filled it in",
      FORM.map((label, at): Row => [label, ["Harbour Light", "A Door", "$9,000", "1 May 2027", ""][at]!]),
    ],
    ["it does not ask who asks", FORM.slice(1).map((label): Row => [label, ""])],
    ["it does not ask for what", [FORM[0]!, FORM[3]!, FORM[4]!].map((label): Row => [label, ""])],
    [
      "it is of other things",
      [
        ["Your name", ""],
        ["Arrival", ""],
        ["Departure", ""],
      ],
    ],
    ["there are no boxes", []],
  ])("is nothing where %s", (_why, rows) => {
    expect(blankIn(rows)).toBe(0);
  });

  test("the next box of a blank form is no answer to the one before", () => {
    const rows = ["Nom officiel de l'organisation", "Sigle", "Titre du projet", "Montant sollicité"].map(
      (label): Row => [label, ""],
    );
    const text = `Formulaire de demande de subvention\n${rows.map(([label]) => label).join("\n")}`;
    expect(blankIn(rows, text)).toBeGreaterThan(0.4);
  });
});

describe("a form that nobody has filled in is a request without who asks", () => {
  test.each([
    ["with places to write in", "Small Grants Application Form", "[insert]"],
    ["with nothing in its boxes", "Application for a small grant (blank)", ""],
  ])("%s", (_how, head, value) => {
    const rows: Row[] = [...FORM, "UEI number", "Country of implementation", "Contact person"].map((label) => [
      label,
      value,
    ]);
    const html = LAYOUTS["th td"]!(rows, head);
    const found = recognise({ ...html, text: `${html.text}\n${QUESTIONS}`, mainLength: 9_999 }, table);
    expect(found).toMatchObject({ kind: "request", applicant: null });
  });
});
const QUESTIONS = `Delete what is in brackets before you submit. Not more than ten pages.
A. Problem statement
Describe clearly why the project is needed.
B. Goals and objectives
Goals describe what the project is intended to achieve. Objectives must be measurable.
C. Activities
Who will do what, where and when?
D. Key personnel
E. Partners
F. Monitoring and evaluation plan`;
