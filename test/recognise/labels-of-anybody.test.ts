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
