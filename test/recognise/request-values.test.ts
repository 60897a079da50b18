import { beforeAll, describe, expect, test } from "vitest";
import { isDayFirst, periodIn } from "../../lib/recognise/dates.ts";
import { moneyIn, moneyInBrackets, moneyOf } from "../../lib/recognise/money.ts";
import { askedInBoxes, askedInLines } from "./asked.ts";
import { worldTable } from "./world.ts";

beforeAll(worldTable);

describe("the sum that is asked for", () => {
  test.each([
    ["Fed. Share = $700,000 | Non-Fed. Share = $52,500 | Lake Law Clinic = $40,000", 700_000],
    ["U.S. share of costs = $545,000.00 | Recipient share = $61,000.00 | Total costs = $606,000.00", 545_000],
    ["Federal Obligation = $1,480,000.00 | Cost Sharing = $0.00", 1_480_000],
    ["Federal Amount Before = $160,000.00 | Supplement Requested = $28,000.00", 28_000],
    ["Federal funds awarded to date = $750,000 | Supplement requested with this amendment = $310,000", 310_000],
    ["a. Federal $24,600.00 = b. Applicant $1,900.00", 24_600],
    ["Award = $90,000 | Aporte local = $10,000 | Whole = $100,000", 90_000],
    ["13. Federal = 1st Quarter $70,000.00, 2nd Quarter $60,000.00, 3rd Quarter $60,000.00", 190_000],
    ["15. Estimated Funding = a. Federal ($) 64,250.00 b. Match ($) 5,000.00", 64_250],
    ["Contribution demandée = 88 000 USD | Coût total = 110 000 USD | Pourcentage = 80 %", 88_000],
    ["Embassy contribution = $45,000 | Own contribution = $5,000 | Total budget = $50,000", 45_000],
    ["Pedido de financiamento = 1.1 | Valor do apoio (max. 100) = USD 45.000", 45_000],
    ["Appui demandé = 28 900 000 F CFA | Apport de la structure = 2 600 000 F CFA", 28_900_000],
  ])("among %j is %i", async (boxes, amount) => {
    const asked = await askedInBoxes(`Project title = Night Harbour | Start date = 2027-01-04 | ${boxes}`);
    expect(asked?.amount).toBe(amount);
  });

  test("is what the years of a table's row come to", async () => {
    const table =
      "Source\nYear 1\nYear 2\nAll\nFederal part\n$341,000\n$308,500\n$649,500\nOwn part\n$40,000\n$25,000\n$65,000";
    expect((await askedInLines(`Project title: Night Harbour\nStart date: 2027-01-04\n${table}`))?.amount).toBe(
      649_500,
    );
  });

  test("is the total of its column in a budget", async () => {
    const table =
      "Line\nUnits\nEmbassy USD\nOwn USD\nTotal USD\nCoordinator\n12 months\n7,200\n0\n7,200\nTwo lawyers\n12 months\n11,520\n1,000\n12,520\nTOTAL\n18,720\n1,000\n19,720\n10";
    expect((await askedInLines(`Project title: Night Harbour\nStart date: 2027-01-04\n${table}`))?.amount).toBe(18_720);
  });

  test("stands before brackets that say what money it is", () => {
    const said = "una ayuda de G. 180.000.000 (ciento ochenta millones de guaraníes), nada más";
    expect(moneyInBrackets(said)).toEqual({ amount: 180_000_000, currency: "PYG" });
  });

  test("is the one sum of a letter that has no more", async () => {
    const head = "Estimados señores:\nWorld Vision somete a su consideración el proyecto “Bateyes” en Guatemala.";
    const said =
      "Con un costo para la Embajada de ciento cuarenta mil dólares (US$140,000.00). Solicitamos su apoyo y adjuntamos la propuesta y el presupuesto.";
    expect((await askedInLines(said, "es", head))?.amount).toBe(140_000);
  });

  test("is in francs of the country that the page tells in the end", async () => {
    const head = "Monsieur le Conseiller,\nDans notre région du Logone, au Tchad, des garçons sont loués.";
    const said =
      "Nous vous demandons une subvention de 8 750 000 francs CFA. Notre proposition est jointe avec le budget.\nPour le Collectif des Bergers libres";
    expect(await askedInLines(said, "fr", head)).toMatchObject({ countries: ["TD"], currency: "XAF" });
  });
});

test.each([
  ["28 900 000 F CFA", 28_900_000, "XOF"],
  ["16 800 000 francs comoriens", 16_800_000, "KMF"],
  ["$ 18.500.000 (pesos argentinos)", 18_500_000, "ARS"],
  ["2.300.000$00 (escudos cabo-verdianos)", 2_300_000, "CVE"],
  ["210.000 bolivianos", 210_000, "BOB"],
  ["29.500.000 colones", 29_500_000, "CRC"],
  ["1 450 000 dirhams marocains", 1_450_000, "MAD"],
  ["38,000,000 Ugandan shillings", 38_000_000, "UGX"],
  ["500,000 Jamaican dollars", 500_000, "JMD"],
  ["Rs. 12,50,000", 1_250_000, "RUPEE"],
])("%s is %i %s in a sentence", (printed, amount, currency) => {
  expect(moneyIn(`We ask for ${printed}, no more.`)).toMatchObject([{ amount, currency }]);
});
test.each([
  ["Q 185,000.00 (quetzales)", 185_000, "GTQ"],
  ["L 4,200,000 (cuatro millones doscientos mil lempiras)", 4_200_000, "HNL"],
  ["USD 45,000 (forty-five thousand)", 45_000, "USD"],
])("%s is %i %s in a box", (printed, amount, currency) => {
  expect(moneyOf(printed)).toEqual({ amount, currency });
});
test.each(["80 %", "12 %"])("%j in a box is no sum", (printed) => {
  expect(moneyOf(printed)).toBeNull();
});
test.each(["12 sommes", "14 men paid 12 pounds of rice", "500 lecks"])("%j has no sum of money", (text) => {
  expect(moneyIn(text)).toEqual([]);
});

describe("when the work begins and ends", () => {
  test.each([
    ["Runs from = 15-Mar-2027 | Runs until = 14-Sep-2028", "2027-03-15", "2028-09-14"],
    ["Démarrage = 15/11/2027 | Clôture = 14/11/2029", "2027-11-15", "2029-11-14"],
    ["Inicio = 16 de enero de 2027 | Cierre = 15 de enero de 2029", "2027-01-16", "2029-01-15"],
    [
      "Fecha de arranque = 01-04-2027 (primero de abril de 2027) | Fecha de conclusión = 31-03-2028 (treinta y uno de marzo de 2028)",
      "2027-04-01",
      "2028-03-31",
    ],
    ["Fecha de inicio = 01/05/2027 | Fecha final = 31/10/2028", "2027-05-01", "2028-10-31"],
    ["Beginning = 15.04.2027 | Completion = 14.04.2029", "2027-04-15", "2029-04-14"],
    ["Life of project = October 4, 2027 – October 3, 2030", "2027-10-04", "2030-10-03"],
    ["Implementation = Shirak and Lori; 1 April 2027 - 31 March 2028", "2027-04-01", "2028-03-31"],
    ["Début – fin = 01-06-2027 – 28-02-2028", "2027-06-01", "2028-02-28"],
    [
      "Current Project Period = 10/01/2022 – 09/30/2025 | Revised Project Period = 10/01/2022 – 12/31/2026",
      "2022-10-01",
      "2026-12-31",
    ],
    [
      "Project Period = 07/01/2022 – 06/30/2025 | Revised Project End Date Requested = 03/31/2026",
      "2022-07-01",
      "2026-03-31",
    ],
    ["From = 01/02/2027 | Until = 30/11/2027", "2027-02-01", "2027-11-30"],
    ["Opens the door = 2027-02-01 | Locks the door = 2028-01-31", "2027-02-01", "2028-01-31"],
    ["Submitted on = 2026-11-01 | Last modified = 2026-12-05", null, null],
  ])("in boxes: %j", async (boxes, start, end) => {
    const asked = await askedInBoxes(`Project title = Night Harbour | Amount requested = USD 45,000 | ${boxes}`);
    expect(asked).toMatchObject({ start, end });
  });

  test.each([
    [
      "El proyecto comenzaría el 22 de febrero de 2027 y terminaría el 17 de diciembre de 2027.",
      "2027-02-22",
      "2027-12-17",
    ],
    ["O projecto começa em 1 de Junho de 2027 e termina em 31 de Maio de 2028.", "2027-06-01", "2028-05-31"],
    ["Kick-off 1 February 2027, final report 31 January 2028.", "2027-02-01", "2028-01-31"],
    ["For 24 months (January 4, 2027 to January 3, 2029)", "2027-01-04", "2029-01-03"],
  ])("in a sentence: %j", async (said, start, end) => {
    expect(await askedInLines(`We request $14,000. ${said}`, "es")).toMatchObject({ start, end });
  });

  test.each([
    ["1 er avril 2027 au 30 septembre 2028", "2027-04-01", "2028-09-30"],
    ["3/1/27-8/31/28", "2027-03-01", "2028-08-31"],
    ["15.09.2027 - 14.09.2028", "2027-09-15", "2028-09-14"],
    ["1 آذار 2027 - 28 شباط 2028", "2027-03-01", "2028-02-28"],
  ])("%s is a period", (text, start, end) => {
    expect(periodIn(text, false)).toEqual({ start, end });
  });

  test.each([
    ["en", "From 01/02/2027 until 30/11/2027", true],
    ["fr", "From 02/01/2027 until 11/30/2027", false],
    ["fr", "01/02/2027", true],
    ["en", "01/02/2027", false],
  ])("days stand before months as the page's days tell, or else its language %s: %s", (lang, text, first) => {
    expect(isDayFirst(lang, text)).toBe(first);
  });
});

describe("the number of the opportunity", () => {
  test.each([
    ["Notice answered", "PAS-ACC-FY27-04"],
    ["Opportunity", "INL26GR0058-GHANA-ROL-09012026"],
    ["Funding Opportunity", "SFOP0010933"],
    ["Which notice of funding do you answer? Give its number", "ACC-PDS-26-02"],
    ["Notice", "INL26-ACC-CONCEPT-03"],
  ])("stands in the box %j", async (label, number) => {
    const boxes = `Project title = Night Harbour | Amount requested = USD 45,000 | ${label} = ${number}`;
    expect((await askedInBoxes(boxes))?.opportunityNumber).toBe(number);
  });

  test.each([
    ["Reference ....... ACC-INL-26-09", "ACC-INL-26-09"],
    ["Application received under ACC-PAS-27-02", "ACC-PAS-27-02"],
    ["Submission under Annual Program Statement PAS-ACC-FY27-APS", "PAS-ACC-FY27-APS"],
    ["12. Oportunidad de financiamiento\nNúmero: DOS-ACC-PAS-26-03", "DOS-ACC-PAS-26-03"],
    ["Our ref: WV/88/2026", null],
    ["Notice of Award 90CT0077-01\nAward Number: 90CT0077-01-00", null],
  ])("stands in a line: %j", async (line, number) => {
    const asked = await askedInLines(`Project title: Night Harbour\n${line}\nAmount requested: $14,000`);
    expect(asked).toMatchObject({ opportunityNumber: number, amount: 14_000 });
  });
});
