import { expect, test } from "vitest";
import { ofLabel } from "../../lib/recognise/who-is-labelled.ts";

test.each([
  "Client",
  "Customer:",
  "Who",
  "Letter from",
  "Kandidati",
  "Pay to",
  "Titulaire du compte",
  "Kontoinhaber",
  "Titular de la cuenta",
  "Колишній грантоотримувач",
  "Бывший получатель гранта",
  "Не грантоотримувач",
])("beside %j stands who asks no more than a person, a bank, a buyer or one of before", (label) => {
  expect(ofLabel(label).reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(2);
});

test.each(["Grantee", "Applicant", "Request from", "Soumèt pa", "Грантоотримувач", "Получатель гранта"])(
  "beside %j stands who asks",
  (label) => {
    expect(ofLabel(label).reduce((sum, { points }) => sum + points, 0)).toBeGreaterThanOrEqual(4);
  },
);

test.each(["Theme", "Thème", "Thematic area", "Sector", "Stage", "Ask", "Record owner", "Last modified by", "Owner"])(
  "beside %j stands nobody who asks",
  (label) => {
    expect(ofLabel(label).reduce((sum, { points }) => sum + points, 0)).toBeLessThan(0);
  },
);

test.each([
  "Collaborating organization",
  "Granting organization",
  "Organization contacted",
  "Applicant's auditor",
  "Applicant's fiscal agent",
  "Umbrella organization of applicant",
  "Organization to which the applicant belongs",
  "Banco del solicitante",
  "Name of organisation that gave you a grant before",
  "Name of the organization that supports you",
  "Organisme ayant accordé la subvention",
  "Organisme payeur",
  "Nombre de la entidad bancaria",
  "Local authority",
])("beside %j stands somebody else, whatever words of who asks it has", (label) => {
  expect(ofLabel(label).reduce((sum, { points }) => sum + points, 0)).toBeLessThan(0);
});

test.each([
  "Organization name and phone",
  "Organization name, website",
  "Organization name (as on bank statement)",
  "Grant recipient and address",
  "Agency name",
  "Registration name",
  "Nombre de la organización que propone",
  "Name of the organization that applies",
  "Prime Partner",
])("beside %j stands who asks, whatever words of others it has", (label) => {
  expect(ofLabel(label).reduce((sum, { points }) => sum + points, 0)).toBeGreaterThanOrEqual(3);
});

test("a name on a bank account is nobody's else", () => {
  expect(ofLabel("Name as it appears on bank account")).toEqual([{ kind: "paid", points: 2 }]);
});
