import { beforeAll, expect, test } from "vitest";
import { evidenceAround } from "../../lib/recognise/name-evidence.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { isOfPerson } from "../../lib/recognise/person-evidence.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { isLabelOfSomebody, ofLabel } from "../../lib/recognise/who-is-labelled.ts";
import { reading, worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

const SUM = "We request USD 40,000 for a shelter for women in Benin.";
const asks = (text: string) => recognise(plainReading({ url: "", lang: "en", text }), table).applicant?.printed ?? null;

test.each([
  ["whose account", `Grant request\n${SUM}\nTitulaire du compte : Kossi Mensah`, null],
  ["whose account in German", `Grant request\n${SUM}\nKontoinhaber: Ulrike Sommer`, null],
  ["a bank", `Grant request\n${SUM}\nPay to: Ecobank Cotonou`, null],
  ["a bank with its kind first", `Grant request\n${SUM}\nAccount: 123\nPay to: Bank of Africa`, null],
  ["a client", `Grant request\nClient: Ministry of Justice\nPrepared by: Kanopi Guild\n${SUM}`, "Kanopi Guild"],
  ["a customer", `Grant request\nCustomer: Amina Dossou\n${SUM}`, null],
  ["who is helped", `Grant request\nWho: Judges and police in Savalou\n${SUM}`, null],
  ["whose letter is attached", `Grant request\n${SUM}\nAttachments\nLetter from: Rosewood Club`, null],
  ["candidates", `Grant request\n${SUM}\nKandidati: Ana Horvat, Iva Marić`, null],
  [
    "who was given",
    `Заявка\nКолишній грантоотримувач: ГО «Крок Надії»\nОрганізація: Світло Півночі\n${SUM}`,
    "Світло Півночі",
  ],
  [
    "who is helped in the end",
    `Заявка\nКінцевий бенефіціар: ГО «Крок Надії»\nОрганізація: Світло Півночі\n${SUM}`,
    "Світло Півночі",
  ],
  ["who is to give", `Dear Sir,\nThis is a request for support from the Rosewood Foundation. ${SUM}`, null],
  ["who gave", `Bună ziua,\nam primit o finanțare din partea Fundației Orizont. ${SUM}`, null],
  ["a partner with its mail", `Grant request\n${SUM}\nPartner: Rosewood Club, office@rosewoodclub.org`, null],
  [
    "who writes for another",
    `Kofi Mensah\nPO Box 12, Accra\nkofi.mensah@gmail.com\nDear Madam,\nI write for Kanopi. ${SUM} Our director: Ama Owusu.\nYours sincerely,\nKofi Mensah`,
    "Kanopi",
  ],
])("does not ask: %s", (_, text, printed) => {
  expect(asks(text)).toBe(printed);
});

test.each(["Client", "Customer:", "Who", "Payee", "Pay to", "Cheque payable to", "Titular da conta", "Kandidati"])(
  "beside %s stands who asks or somebody else",
  (label) => {
    expect(ofLabel(label).every(({ points }) => points <= 2)).toBe(true);
  },
);
test("below a label of whom to pay stands its value", () => {
  expect(isLabelOfSomebody("Titulaire du compte")).toBe(true);
});

test.each(["Колишній грантоотримувач", "Бывший получатель гранта", "Не грантоотримувач", "شريك الجهة الطالبة"])(
  "%s: words of other scripts before a label are a part of it",
  (label) => {
    expect(ofLabel(label).every(({ points }) => points < 5)).toBe(true);
  },
);
test("a company's label is no person's", () => {
  expect(["Firma", "Firmante", "Firmado por"].map((label) => ofLabel(label)[0]!.points > 0)).toEqual([
    true,
    false,
    false,
  ]);
  expect(["Firma", "Firmante", "Директор Contact", "– Contact:"].map(isOfPerson)).toEqual([false, true, false, true]);
});

const kinds = (before: string, behind = "") => evidenceAround(before, behind).map(({ kind }) => kind);
test("words beside a name tell of it and of no other", () => {
  expect(kinds("am primit o finanțare din partea ")).not.toContain("for whom");
  expect(kinds("din partea ")).toContain("for whom");
  expect(kinds("Cerere din partea ")).toContain("for whom");
  expect(kinds("This is a second application for funding from the ")).not.toContain("whose paper");
  expect(kinds("between ", ' and Kanopi Guild (the "Recipient")')).not.toContain("called the recipient");
  expect(kinds("between ", ' (the "Donor"), and Kanopi Guild (the "Recipient")')).toContain("called the donor");
  expect(kinds("between ", ' (the "Donor") (Kanopi Guild, the "Recipient")')).not.toContain("called the recipient");
  expect(kinds("between ", ' (the "Recipient")')).not.toContain("called the recipient");
  expect(kinds("between the Fund and ", ' (the "Recipient")')).toContain("called the recipient");
  expect(kinds("", " | Application form")).not.toContain("beside a paper");
  expect(kinds("", " | Application")).toContain("beside a paper");
});

test.each([
  ["Cheque payable to", "Kanopi Guild"],
  ["Titular de la cuenta", "Kanopi Guild"],
  ["Proposal from", "Kanopi Guild"],
])("a blacked out %s hides no applicant named beside it", (label, printed) => {
  const fields = [
    { label: "Applicant", value: "Kanopi Guild" },
    { label, value: "██████" },
    { label: "Country", value: "Benin" },
    { label: "Amount requested", value: "USD 40,000" },
  ];
  expect(recognise(reading("Grant application against trafficking", { fields }), table).applicant?.printed).toBe(
    printed,
  );
});
