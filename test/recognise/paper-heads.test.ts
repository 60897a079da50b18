import { expect, test } from "vitest";
import { evidenceAround } from "../../lib/recognise/name-evidence.ts";
import { paperHeads } from "../../lib/recognise/paper-heads.ts";
import { labelOf } from "../../lib/recognise/request-labels.ts";
import { ofLabel } from "../../lib/recognise/who-is-labelled.ts";

const signed = ["We ask for 9,800 dollars for a room.", "Yours faithfully,", "Ann Otim, Chair"];
const headsOf = (...lines: string[]) => paperHeads([...lines, ...signed], lines.length + 1).map(({ text }) => text);

test.each([
  ["over a box for mail", ["Wanawake na Bahari", "P.O. Box 501, Tema"], ["Wanawake na Bahari"]],
  [
    "over a landing place, which stands over the box",
    ["Coopérative des Femmes du Komo", "Débarcadère du Pont, Owendo", "B.P. 4418 Libreville"],
    ["Coopérative des Femmes du Komo"],
  ],
  [
    "a part of the church above it",
    ["KANISA LA KENYA", "DAYOSISI YA TAITA KUSINI", "P.O. Box 75, Voi"],
    ["DAYOSISI YA TAITA KUSINI"],
  ],
  [
    "an office of the embassy that is written to",
    ["Economic and Political Section", "Embassy of the United States, 16 Kozyak Street, Sofia"],
    [],
  ],
])("whose paper it is: %s", (_, lines, heads) => {
  expect(headsOf(...lines)).toEqual(heads);
});

test.each(["Recipient location", "Applicant's address", "Entity seat", "Topic"])(
  "beside %j stands no body",
  (label) => {
    expect(ofLabel(label)[0]!.points).toBeLessThan(0);
  },
);

test.each(["Registered name", "Nombre registrado", "Nom enregistré"])("beside %j stands who asks", (label) => {
  expect(ofLabel(label)).toEqual([{ kind: "label", points: 5 }]);
});

test("who signs for the recipient is a person more often than a body", () => {
  expect(ofLabel("For the Grant Recipient:")).toEqual([{ kind: "sender", points: 2 }]);
});

test.each(["Valor aprovado", "Monto otorgado", "$ Req", "Requested amt"])("beside %j stands a sum", (label) => {
  expect(labelOf(label)).toBe("amount");
});

test("a short form may stand between a name and what the paper calls it", () => {
  expect(evidenceAround("and", ' (SNL) ("the Grant Recipient")')).toContainEqual({
    kind: "called the recipient",
    points: 5,
  });
});

test.each([" (CEMIRDE) will be the sub-recipient for shelter", " will act as sub-grantee", " is a sub-recipient"])(
  "whoever %j does not ask",
  (behind) => {
    expect(evidenceAround("The Commission", behind).reduce((sum, { points }) => sum + points, 0)).toBeLessThan(0);
  },
);
