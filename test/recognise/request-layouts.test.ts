import { beforeAll, describe, expect, test } from "vitest";
import { applicantNamed } from "../../lib/recognise/applicant-name.ts";
import { periodIn, spanIn } from "../../lib/recognise/dates.ts";
import { lineFields } from "../../lib/recognise/line-fields.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const find = (text: string, lang = "") => recognise(plainReading({ url: "", lang, text }), table);
const fieldsOf = (text: string) =>
  Object.fromEntries(lineFields(text.split("\n")).map(({ label, value }) => [label, value]));

describe("the copied text of a form", () => {
  const whole = { opportunityNumber: "SFOP0011002", title: "Quiet Harbors", amount: 400_000, start: "2026-10-01" };

  test.each([
    [
      "a label and its value on two lines",
      "Application for Federal Assistance SF-424\n8a. Legal Name:\nWorld Vision, Inc.\n12. Funding Opportunity Number:\nSFOP0011002\n15. Descriptive Title of Applicant's Project:\nQuiet Harbors\n17a. Start Date:\n10/01/2026\n18a. Federal\n$400,000.00\n18g. TOTAL\n$450,000.00",
    ],
    [
      "the value before its label",
      "Application for Federal Assistance SF-424\nWorld Vision, Inc.\n8a. Legal Name\nSFOP0011002\n12. Funding Opportunity Number\nQuiet Harbors\n15. Descriptive Title of Applicant's Project\n10/01/2026\n17a. Start Date\n$400,000.00\n18a. Federal\n$450,000.00\n18g. TOTAL",
    ],
    [
      "several on one line",
      "Application for Federal Assistance\n8a. Legal Name: World Vision, Inc.     12. Funding Opportunity Number: SFOP0011002\n15. Descriptive Title: Quiet Harbors\n17. Proposed Project: a. Start Date: 10/01/2026 b. End Date: N/A\n18. Estimated Funding ($): a. Federal: 400,000 b. Applicant: 50,000 g. TOTAL: 450,000",
    ],
    [
      "labels in one column and values in the next",
      "Application for Federal Assistance\nLegal Name:\nFunding Opportunity Number:\nProject Title:\nStart Date:\nFederal Request:\nWorld Vision, Inc.\nSFOP0011002\nQuiet Harbors\n10/01/2026\nUSD 400,000",
    ],
  ])("is read with %s", (_name, text) => {
    const { kind, applicant, fields } = find(text);
    expect(kind).toBe("request");
    expect(applicant).toEqual({ printed: "World Vision, Inc.", organisation: "world-vision" });
    expect(fields).toMatchObject(whole);
  });

  test("a value may hold a colon", () => {
    expect(fieldsOf("Project title:\nListen first: a room in every district\nAmount requested:\n$5,000")).toEqual({
      "Project title": "Listen first: a room in every district",
      "Amount requested": "$5,000",
    });
  });

  test("boxes that nobody filled have no values", () => {
    const blank = "Application form\nName of organization:\nProject title:\nAmount requested:\nStart date:\nEnd date:";
    expect(lineFields(blank.split("\n"))).toEqual([]);
    expect(find(blank).kind).toBe("none");
  });
});

describe("a letter that asks", () => {
  test.each([
    [
      "fr",
      "Monsieur l’Ambassadeur,\nNous, l’association Sutura Mbour, avons l’honneur de solliciter un appui financier de 18 000 dollars pour notre projet « Mer sans enfants » au Sénégal.\nVous trouverez ci-joint le budget.",
      "association Sutura Mbour",
      "Mer sans enfants",
      18_000,
    ],
    [
      "es",
      "Estimados señores:\nLa Fundación Renacer, organización sin fines de lucro con sede en Cartagena, solicita la suma de US$ 75.000 para el proyecto denominado “Playas protegidas”, en Colombia. Adjuntamos presupuesto.",
      "Fundación Renacer",
      "Playas protegidas",
      75_000,
    ],
    [
      "pt",
      'Exmos. Senhores,\nA Fundação Novo Futuro, organização angolana, vem por este meio solicitar um financiamento de USD 40.000,00 para o projecto intitulado "Pescadores de amanhã", em Benguela, Angola. Em anexo: orçamento.',
      "Fundação Novo Futuro",
      "Pescadores de amanhã",
      40_000,
    ],
    [
      "en",
      "Subject: Proposal: Safe Return\nDear colleagues,\nPlease find attached our proposal. We request $95,000; our own contribution is $8,000 and the total budget is $103,000.\nBest regards,\nSokha Chan\nProgram Manager\nFree the Slaves\n+855 23 000 000",
      "Free the Slaves",
      "Safe Return",
      95_000,
    ],
  ])("in %s gives who, what and how much", (lang, text, printed, title, amount) => {
    const { kind, applicant, fields } = find(text, lang);
    expect(kind).toBe("request");
    expect(applicant?.printed).toBe(printed);
    expect(fields).toMatchObject({ title, amount, currency: "USD" });
  });

  test("an amendment gives the new total and the new end", () => {
    const { fields } = find(
      "Modification 004\nAwardee: World Vision, Inc.\nAward title: Cocoa Without Children\nThe total Federal award is increased from $1,500,000 to $1,900,000. The period of performance is extended to June 30, 2028.\nPlace of performance: Ghana",
    );
    expect(fields).toMatchObject({
      title: "Cocoa Without Children",
      amount: 1_900_000,
      end: "2028-06-30",
      countries: ["GH"],
    });
  });

  test("what an invitation allows at most is no sum that anybody asks for", () => {
    const { kind } = find(
      "Small grants in Zambia\nHow to apply: fill the SF-424 with the applicant’s legal name, UEI and amount requested. Eligible applicants: Zambian non-profits. Maximum award: $50,000. Project title and budget narrative are required.",
    );
    expect(kind).toBe("call");
  });
});

test.each([
  ["World Vision, Arlington, VA", "World Vision", "world-vision"],
  ["Winrock International, 204 E 4th Street, North Little Rock, AR 72114", "Winrock International", "winrock"],
  ["Jane Doe, Program Director, Free the Slaves", "Free the Slaves", "free-the-slaves"],
  ["Acme Relief Corp. d/b/a World Vision", "World Vision", "world-vision"],
  ["Catholic Relief Services (CRS)", "Catholic Relief Services (CRS)", "crs"],
  ["Lumière du Sahel, une association locale", "Lumière du Sahel", null],
  ["Hope House Freetown, 12 Wilkinson Road, Freetown", "Hope House Freetown", null],
  ["Acme Partners, Inc. (Amherst, MA)", "Acme Partners, Inc.", null],
])("%j is %j in the list as %s", (given, printed, organisation) => {
  expect(applicantNamed(given, table)).toEqual({ printed, organisation });
});

test.each([
  ["36 months from 1 October 2027", "2027-10-01", "2030-09-30"],
  ["12 mois à compter du 1er mars 2027", "2027-03-01", "2028-02-29"],
  ["24 meses, a partir de enero de 2027", "2027-01", "2028-12"],
])("%s is a period", (text, start, end) => {
  expect(spanIn(text, true)).toEqual({ start, end });
});

test("a year said once is the year of both ends", () => {
  expect(periodIn("from January to June 2027", false)).toEqual({ start: "2027-01", end: "2027-06" });
  expect(periodIn("du 15 janvier au 15 décembre 2027", true)).toEqual({ start: "2027-01-15", end: "2027-12-15" });
});
