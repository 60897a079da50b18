import { beforeAll, describe, expect, test } from "vitest";
import { dateIn, periodIn } from "../../lib/recognise/dates.ts";
import { moneyIn, moneyOf } from "../../lib/recognise/money.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { matchOrganisation } from "../../lib/recognise/organisation-match.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { labelOf } from "../../lib/recognise/request-labels.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const find = (text: string, title = "") => recognise(plainReading({ url: "", title, text }), table);

const form = `Application for Federal Assistance
8a. Legal Name: World Vision, Inc.
8b. Employer/Taxpayer Identification Number (EIN/TIN): 44-4444444
8c. UEI: 0000000000
12. Funding Opportunity Number: SFOP0010120
14. Areas Affected by Project: Ghana
15. Descriptive Title of Applicant's Project: Safe schools on the lake
17a. Start Date: 10/01/2025
17b. End Date: 09/30/2027
18a. Federal: $750,000.00
18g. TOTAL: $810,000.00`;

describe("a request", () => {
  test("a filled form gives its fields, the federal amount, and no placeholder", () => {
    const { kind, applicant, fields } = find(form);
    expect(kind).toBe("request");
    expect(applicant).toEqual({ printed: "World Vision, Inc.", organisation: "world-vision" });
    expect(fields).toEqual({
      opportunityNumber: "SFOP0010120",
      title: "Safe schools on the lake",
      amount: 750_000,
      currency: "USD",
      start: "2025-10-01",
      end: "2027-09-30",
      countries: ["GH"],
      uei: null,
    });
  });

  test("a mail that asks for money in French gives sum, period and a stranger’s name", () => {
    const { kind, applicant, fields } = find(
      "Objet : Demande de financement\n\nAu nom de l’association Lumière du Sahel, nous sollicitons un financement de 95 000 USD pour un centre au Mali du 1er janvier 2026 au 31 décembre 2026. Notre association y travaille depuis 2012. Veuillez trouver ci-joint le budget.",
    );
    expect(kind).toBe("request");
    expect(applicant?.organisation).toBeNull();
    expect(applicant?.printed).toContain("Lumière du Sahel");
    expect(fields).toMatchObject({
      amount: 95_000,
      currency: "USD",
      start: "2026-01-01",
      end: "2026-12-31",
      countries: ["ML"],
    });
  });

  test("one signal is not enough", () => {
    expect(find("We request your patience while the site is down.").kind).toBe("none");
  });

  test("an invitation to apply is a call, though it speaks of proposals and budgets", () => {
    const text =
      "Notice of Funding Opportunity\nDeadline for applications: May 1\nEligible applicants: non-profits\nProposals must include a budget narrative and the applicant’s legal name. Applicants without a UEI may enter 0000000000. Maximum award: $50,000. How to apply: send a statement of interest.";
    const { kind, applicant, fields } = find(text);
    expect([kind, applicant, fields]).toEqual(["call", null, null]);
  });
});

test.each([
  ["World Vision Inc.", "world-vision"],
  ["World Vison International", "world-vision"],
  ["WORLD VISION", "world-vision"],
  ["World Vision Ghana", "world-vision"],
  ["Int'l Organization for Migration", "iom"],
  ["International Organization for Migration (IOM)", "iom"],
  ["Migration, International Organization for", "iom"],
  ["Coalition Agianst Trafficking in Women", "catw"],
  ["Catholic Relief Services (CRS)", "crs"],
  ["World Vision Travel", null],
  ["Polaris Industries", null],
  ["Hope for Women", null],
  ["", null],
])("the applicant %j is %s", (printed, id) => {
  expect(matchOrganisation(printed, table)?.id ?? null).toBe(id);
});

test.each([
  ["$1,250,000.00", 1_250_000, "USD"],
  ["US$ 1.5 million", 1_500_000, "USD"],
  ["95 000 USD", 95_000, "USD"],
  ["210.000 dólares", 210_000, "USD"],
  ["1.250.000,50 €", 1_250_001, "EUR"],
  ["25 000 000 FCFA", 25_000_000, "XOF"],
  ["45 тыс. долларов", 45_000, "USD"],
  ["750,000.00", 750_000, "USD"],
])("%s is %i %s", (printed, amount, currency) => {
  expect(moneyOf(printed)).toEqual({ amount, currency });
});

test("a figure in running text without a currency is no sum", () => {
  expect(moneyIn("In 2024 we helped 1,200 people")).toEqual([]);
});

test.each([
  ["2026-10-01", false, "2026-10-01"],
  ["10/01/2025", false, "2025-10-01"],
  ["01/10/2025", true, "2025-10-01"],
  ["October 1, 2025", false, "2025-10-01"],
  ["1er octobre 2025", true, "2025-10-01"],
  ["1 de octubre de 2025", true, "2025-10-01"],
  ["octubre de 2025", true, "2025-10"],
  ["1 октября 2025", true, "2025-10-01"],
])("%s reads as a date", (printed, dayFirst, date) => {
  expect(dateIn(printed, dayFirst)?.date).toBe(date);
});

test.each(["no date", "13/45/2025", "31 Smarch 2025", "99999"])("%s is no date", (printed) => {
  expect(dateIn(printed, false)).toBeNull();
});

test("two dates in a row are a period", () => {
  expect(periodIn("10/01/2025 - 09/30/2027", false)).toEqual({ start: "2025-10-01", end: "2027-09-30" });
});

test.each([
  ["8a. Legal Name", "applicant"],
  ["a. Federal", "amount"],
  ["Total project cost", "total"],
  ["Montant sollicité", "amount"],
  ["Razón social", "applicant"],
  ["Título do projeto", "title"],
  ["8b. Employer/Taxpayer Identification Number (EIN/TIN)", null],
  ["9. Type of Applicant 1", null],
])("the label %j asks for %s", (label, wanted) => {
  expect(labelOf(label)).toBe(wanted);
});
