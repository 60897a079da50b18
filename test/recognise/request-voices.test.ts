import { beforeAll, describe, expect, test } from "vitest";
import { spanIn } from "../../lib/recognise/dates.ts";
import { moneyIn } from "../../lib/recognise/money.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const find = (text: string, lang = "") => recognise(plainReading({ url: "", lang, text }), table);

describe("a letter that names a sum is a request, in whatever words", () => {
  test.each([
    [
      "Dear Grants Officer,\nLakeside Trust Ltd d/b/a Lakeside Ghana requests $48,500 for evening schools in Yeji, Ghana.\nProposal and budget follow.",
      48_500,
    ],
    [
      "Good morning,\nattached is the proposal of Rahel House Uganda for 64,000 dollars. Place: Kampala.\nFlorence",
      64_000,
    ],
    [
      "To whom it may concern,\nWinrock and its affiliate are pleased to submit the attached proposal. Winrock requests USD 985,000 in federal funds for Ranong, Thailand.\nKind regards",
      985_000,
    ],
    [
      "Hello,\nwe would like to ask for 3,000 USD for instruments; our choir sings against child trafficking in Ghana.\nThank you",
      3_000,
    ],
  ])("%j", (text, amount) => {
    const { kind, fields } = find(text);
    expect(kind).toBe("request");
    expect(fields?.amount).toBe(amount);
  });

  test.each([
    "City council asks for $2 million\nThe council requested $2 million from the state for buses. The proposal was submitted in May.",
    "Dear customer,\nwe request payment of $50 for invoice 118.\nKind regards",
  ])("%j is none", (text) => {
    expect(find(text).kind).toBe("none");
  });
});

test.each([
  ["Consortium lead: World Vision\nConsortium partners: CARE; Pact", "world-vision"],
  ["Applicant (fiscal sponsor): Winrock International\nSponsored project: Border Beds", "winrock"],
  ["Applicant: Lead: World Vision. Subs: CARE; Pact", "world-vision"],
  ["Organization: World Vision\nCo-applicant: Winrock International", "world-vision"],
  ["Prime applicant: Free the Slaves\nSub-recipients: World Vision; Pact", "free-the-slaves"],
  ["Structure porteuse : Catholic Relief Services\nStructures partenaires : CARE", "crs"],
  ["Chef de file : World Vision\nPartenaires : CARE", "world-vision"],
])("of a lead and its partners the lead asks: %j", (rows, organisation) => {
  const { kind, applicant } = find(
    `CONCEPT NOTE\n${rows}\nProject title: A Door\nAmount requested: $90,000\nCountry: Ghana`,
  );
  expect(kind).toBe("request");
  expect(applicant?.organisation).toBe(organisation);
});

test.each([
  [
    "Estimados señores:\nSomos la Asociación de Mujeres Tejedoras, con sede en Sololá. Solicitamos US$18,000 para el proyecto en Guatemala.",
    "Asociación de Mujeres Tejedoras",
  ],
  [
    "En representación de World Vision, presento a su consideración el proyecto y solicitamos US$18,000 para Guatemala.",
    "World Vision",
  ],
  ["مذكرة مفاهيمية\nنحن، جمعية بيت الأمل، نلتمس دعماً بقيمة 60,000 دولار أمريكي لمشروعنا في ليبيا.", "جمعية بيت الأمل"],
  [
    "السيد السفير المحترم\nتتقدم جمعية أيادي النور إلى سفارتكم بطلب تمويل قدره 38,500 دولار أمريكي لمشروعنا في لبنان.",
    "جمعية أيادي النور",
  ],
  [
    "Señores Embajada:\nLa Fundación Puentes, actuando como agente fiscal de una red, manifiesta su interés en el proyecto, por un monto de US$60,000, en Panamá.",
    "Fundación Puentes",
  ],
  [
    "Letter of Inquiry\nSubmitted jointly by Winrock and Bhoruka Trust. We request $45,000 for our project in India.",
    "Winrock",
  ],
  ["Hi,\nplease find attached the application from Winrock for $500,000. Place: Ghana.", "Winrock"],
])("%j names who asks", (text, printed) => {
  expect(find(text).applicant?.printed).toBe(printed);
});

test.each([
  [
    "* 12. Funding Opportunity Number: SFOP0010777\n* Title: Continuation awards\n15. Descriptive Title of Applicant's Project:\nCrew Lists",
    { opportunityNumber: "SFOP0010777", title: "Crew Lists" },
  ],
  [
    "OMB Number: 4040-0004 Expiration Date: 11/30/2028\n* a. Start Date: 10/01/2026\n* b. End Date: 09/30/2027\n* a. Federal 310,000.00\n* g. TOTAL 322,000.00",
    { amount: 310_000, start: "2026-10-01", end: "2027-09-30" },
  ],
  [
    "Competition: DFOP0010932 – Strengthening prosecutors\nProposed start date: 1 November 2026\nDuration: 36 months",
    { opportunityNumber: "DFOP0010932", start: "2026-11-01", end: "2029-10-31" },
  ],
  [
    "Title of award: A Door\nIn response to RFA-BKK-2026-07\nHow much money do you request? (USD): 9,800",
    { title: "A Door", opportunityNumber: "RFA-BKK-2026-07", amount: 9_800 },
  ],
])("a form's boxes: %j", (rows, fields) => {
  expect(
    find(`Application for Federal Assistance\n8a. Legal Name: World Vision\n${rows}\nCountry: Ghana`).fields,
  ).toMatchObject(fields);
});

test.each(["Conakry, le 12 mars 2026", "in all 12 districts", "try 3 times"])("%j has no sum of money", (text) => {
  expect(moneyIn(text)).toEqual([]);
});
test("every currency's code is one in capitals", () => {
  expect(moneyIn("TTD 5,000 and 2 000 MAD")).toMatchObject([
    { amount: 5_000, currency: "TTD" },
    { amount: 2_000, currency: "MAD" },
  ]);
});
test.each([
  ["two years starting October 1, 2026", "2026-10-01", "2028-09-30"],
  ["The project lasts twelve months, from 1 February 2027", "2027-02-01", "2028-01-31"],
  ["dos años a partir del 1 de enero de 2027", "2027-01-01", "2028-12-31"],
])("%j is a period", (text, start, end) => {
  expect(spanIn(text, true)).toEqual({ start, end });
});

test.each([
  [
    "Par la présente, la Fédération des Femmes du Kivu (FFK), en partenariat avec CARE, vous soumet sa proposition. Le montant demandé est de 96 500 USD sur un budget total de 110 000 USD. Lieu : Rubaya, République démocratique du Congo.",
    "Fédération des Femmes du Kivu (FFK)",
    96_500,
  ],
  [
    "Buenas tardes:\nLe escribo en nombre de la Cooperativa Manos de Maíz R.L., de Matagalpa, Nicaragua. Pedimos 22,300 dólares para nuestro proyecto.",
    "Cooperativa Manos de Maíz R.L.",
    22_300,
  ],
  [
    "Dear Ilir,\nattached is our revised budget. World Vision now requests $349,000 (was $380,000) for our project in Albania.",
    "World Vision",
    349_000,
  ],
])("%j: who asks and for how much", (text, printed, amount) => {
  const { applicant, fields } = find(text);
  expect(applicant?.printed).toBe(printed);
  expect(fields?.amount).toBe(amount);
});

test("a form that asks in questions is read", () => {
  const { applicant, fields } = find(
    "Application form – micro grants\n1. Name of your group: Youth Against Brokers, Savannakhet\n4. Name of your project: Ask Twice\n5. How much do you ask for? 4,500 USD\n6. When? From 10 January 2027 to 10 July 2027\n7. Where? Savannakhet, Laos",
  );
  expect(applicant?.printed).toBe("Youth Against Brokers");
  expect(fields).toMatchObject({ title: "Ask Twice", amount: 4_500, start: "2027-01-10", end: "2027-07-10" });
});

test("of an amendment's two ends the requested one counts", () => {
  const rows =
    "Recipient organization: World Vision\nAmendment type: extension\nCurrent end date: June 30, 2026\nRequested end date: December 31, 2026\nFederal award amount: $275,000\nCountry: Ghana";
  expect(find(rows).fields?.end).toBe("2026-12-31");
});

test("a request in a country's own money is for that country, where the page is not sure", () => {
  const text =
    "Dear friends, we are Ghor Hands Association, registered in Irbid. We need JOD 12,000 to run a legal desk for Egyptian and Syrian hands in the Jordan Valley. Could you support us? Budget attached.";
  expect(find(text).countries).toEqual(["JO"]);
});

test.each([
  [
    "Who is applying?: Tonga Women Network\nProject: Ships\nMoney asked (USD): 13,000\nMoney from others (USD): 2,000\nWhich country?: Tonga",
    "Tonga Women Network",
    13_000,
  ],
  [
    "Application narrative\nName: Coalition of Domestic Servants\nAddress: Kingsway 4, Maseru\nAmount applied for: $16,200\nCountry: Lesotho",
    "Coalition of Domestic Servants",
    16_200,
  ],
  [
    "Receptor: World Vision\nLugar: Colombia\nValor del aporte federal: USD 505.000\nInicio: 1 de enero de 2027",
    "World Vision",
    505_000,
  ],
])("boxes in other words: %j", (rows, printed, amount) => {
  const { kind, applicant, fields } = find(`Small grant application\n${rows}`);
  expect(kind).toBe("request");
  expect(applicant?.printed).toBe(printed);
  expect(fields?.amount).toBe(amount);
});

test("who asks is the sender, where the letter only says what kind of body it is", () => {
  const memo =
    "To: Public Affairs\nFrom: Sea Cadets Parents' Association\nRe: Harbour Eyes\nThe Association respectfully requests a small grant of US$9,990 so that parents in Bridgetown, Barbados learn how girls are approached.";
  expect(find(memo).applicant?.printed).toBe("Sea Cadets Parents' Association");
});

test.each([
  ["Applicant information a. Legal Name: Fair Decks Union", "Fair Decks Union"],
  ["Prime recipient: World Vision\nSub-grant applicant: Southern Migrants Forum", "Southern Migrants Forum"],
  ["Nom du groupe : Union des Femmes de Kossa", "Union des Femmes de Kossa"],
  ["Nom de la structure : Abakora b’Ejo", "Abakora b’Ejo"],
  ["Instituição: Vozes do Sertão", "Vozes do Sertão"],
])("boxes that name who asks: %j", (rows, printed) => {
  expect(
    find(`Grant application\n${rows}\nProject title: Night School\nRequested amount: $9,000\nCountry: Ghana`).applicant
      ?.printed,
  ).toBe(printed);
});

test.each([
  [
    "In reply to your letter, as agreed, the Lake Mothers Trust requests $8,000 for Mangochi, Malawi.",
    "Lake Mothers Trust",
  ],
  ["Por medio de la presente, la Asociación Semillas solicita US$ 9,000 para Xela, Guatemala.", "Asociación Semillas"],
  ["The Lake Mothers Trust intends to apply for $8,000 to work in Mangochi, Malawi.", "Lake Mothers Trust"],
  [
    "Tbilisi Night Trust is looking for support; we would need about $12,000 in Georgia. Tbilisi knows us.",
    "Tbilisi Night Trust",
  ],
])("letters say who asks behind other words: %j", (said, printed) => {
  const { kind, applicant } = find(`Dear colleagues,\n${said}\nThe proposal and the budget are attached.`);
  expect(kind).toBe("request");
  expect(applicant?.printed).toBe(printed);
});

test("a paper's by-line says who asks, and the line above it what for", () => {
  const { applicant, fields } = find(
    "Two Doors Along the Railway\nA proposal submitted to the U.S. Embassy Accra by the Coast Mothers Trust\nWe request $14,000 for Ghana.",
  );
  expect(applicant?.printed).toBe("Coast Mothers Trust");
  expect(fields?.title).toBe("Two Doors Along the Railway");
});

test("a bill asks for money too, and is no request", () => {
  expect(
    find(
      "Bonjour,\nVous trouverez ci-joint notre facture d’un montant de 1 850 euros.\nCordialement,\nImprimerie du Port",
      "fr",
    ).kind,
  ).not.toBe("request");
});

test("the boxes of a sum stand in one line, and the form's own day of expiry is no end", () => {
  const form =
    "Expiration Date: 11/30/2028\nApplication for Federal Assistance\na. Legal Name: World Vision\nStart Date: 02/01/2027\nEnd Date: 01/31/2028\nCountry: Ghana\n18. Estimated Funding ($): a. Federal 55,000.00 b. Applicant 4,000.00 g. TOTAL 59,000.00";
  expect(find(form).fields).toMatchObject({ amount: 55_000, start: "2027-02-01", end: "2028-01-31" });
});

test("a sum far behind the word that announces it is not cut in two", () => {
  const letter =
    "Dear Madam,\nwe write to apply for the financial support of the Embassy in the sum of US$67,000 for girls in Tamale, Ghana.";
  for (let more = 0; more < 12; more++)
    expect(find(letter.replace("financial", "financial".padEnd(9 + more, "x"))).fields?.amount).toBe(67_000);
});
