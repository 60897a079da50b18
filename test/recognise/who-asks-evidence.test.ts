import { beforeAll, expect, test } from "vitest";
import { isPossible } from "../../lib/recognise/could-be-name.ts";
import { evidenceAround } from "../../lib/recognise/name-evidence.ts";
import { spansOf } from "../../lib/recognise/name-spans.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { paperHeads } from "../../lib/recognise/paper-heads.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { ofLabel } from "../../lib/recognise/who-is-labelled.ts";
import { reading, worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

test.each([
  "Proposal from",
  "Submitting organization",
  "Submitted by (organization)",
  "Petitioner",
  "Recommended grantee",
  "Bénéficiaire de la subvention",
  "Interesado",
  "Agrupación que pide la ayuda",
  "¿Quién pide?",
  "Gesuchstellerin",
  "Capofila",
  "Başvuru sahibi",
  "Грантоотримувач",
  "Predlagač",
])("beside %s stands who asks", (label) => {
  expect(ofLabel(label)).toEqual([{ kind: "label", points: 5 }]);
});

test.each([
  "Received by",
  "Dependencia destino",
  "Signatory",
  "Kontaktperson",
  "Reçu par",
  "Registered office",
  "Modified by",
])("beside %s stands who only handles it", (label) => {
  expect(ofLabel(label)).toEqual([{ kind: "label of others", points: -3 }]);
});

test.each([
  [
    "ci-après « le Bénéficiaire »",
    ", bureau de Tema, représentée par A. Mensah, ci-après « le Bénéficiaire », d'autre part",
    5,
  ],
  ['("the Grantee")', ' (VHG), Tema ("the Grantee")', 5],
  ["(«la Donataria»)", ", con sede en Tema («la Donataria»)", 5],
  ["(« le Bailleur »)", " (« le Bailleur »), Washington", -5],
])("what a paper calls a body tells its part: %s", (_, behind, points) => {
  expect(evidenceAround("Et : ", behind).find(({ kind }) => kind.startsWith("called the"))?.points).toBe(points);
});
test("what a paper calls the next body tells nothing of this one", () => {
  expect(
    evidenceAround("", ', and the Volta Guild ("the Grantee")').some(({ kind }) => kind.startsWith("called")),
  ).toBe(false);
});

test.each([
  ["Le scrivo a nome di ", ""],
  ["Ich schreibe Ihnen im Namen von ", ""],
  ["Naandika kwa niaba ya ", ""],
  ["Se Wideline k ap ekri w nan non ", ""],
  ["En nombre de las compañeras de ", ""],
  ["2016'dan beri haber üreten ", " adına yazıyorum."],
  ["p/ ", ""],
])("who writes for it says so in many languages: %s…%s", (before, behind) => {
  expect(evidenceAround(before, behind)).toContainEqual({ kind: "for whom", points: 4.5 });
});

test("whose request it is is no supporter: both are named behind 'appui de'", () => {
  const kinds = (before: string) => evidenceAround(before, "").map(({ kind }) => kind);
  expect(kinds("Demande d'appui financier de ")).toEqual(["whose paper"]);
  expect(kinds("Proposal 6 by the ")).toEqual(["whose paper"]);
  expect(kinds("Nous travaillons avec l'appui de ")).toContain("somebody else");
});

test.each([
  ["2. RECOMMENDED. ", "", "to whom it is to go"],
  ["FW: ", " - application for the Ambassador's fund", "beside a paper"],
  ["Mitra pelaksana ", "", "somebody else"],
])("what stands beside a name in a memo or a heading: %s…%s", (before, behind, kind) => {
  expect(evidenceAround(before, behind).map((one) => one.kind)).toContain(kind);
});
test("what was not recommended goes to nobody", () => {
  expect(evidenceAround("3. NOT RECOMMENDED. ", "")).toEqual([]);
});

test.each([
  [
    "Syndicat des travailleurs domestiques et assimilés du littoral (SYTDAL)",
    "Syndicat des travailleurs domestiques et assimilés du littoral",
  ],
  ["Волжский государственный университет права и торговли", "Волжский государственный университет права и торговли"],
  ["Gesuchstellerin Genossenschaft Lohn Konkret (GLK)", "Genossenschaft Lohn Konkret"],
])("a name is found where it ends: %s", (line, name) => {
  expect(spansOf(line).map(({ text }) => text)).toContain(name);
});
test("what a body is, in small letters, is no part of its name", () => {
  expect(spansOf("Le centre Arc-en-mer Nkoma accueille 27 enfants").map(({ text }) => text)).toEqual([
    "Arc-en-mer Nkoma",
  ]);
});
test("a sentence is no name, though one in quotation marks ends it", () => {
  expect(spansOf('The Mothers\' Union would run "Safe Beach"').map(({ text }) => text)).not.toContain(
    'Mothers\' Union would run "Safe Beach"',
  );
});
test("a short form that no name before it begins as makes no name", () => {
  const line = "Wir sprachen mit der Gemeinde über unsere Arbeit dort (ABCD)";
  expect(spansOf(line).filter(({ text }) => text.endsWith("dort"))).toEqual([]);
});

test.each(["Name des Trägers", "3/09/2025 4:12 PM (Central Asia)"])("%s is no name", (text) => {
  expect(isPossible(text)).toBe(false);
});
test("a line above who sends a mail is no letterhead", () => {
  const lines = [
    "Gelen Kutusu",
    "Ceyda Altınok <ceyda@example.org>",
    "Sayın Yetkili,",
    "…",
    "Saygılarımla,",
    "Ceyda Altınok",
  ];
  expect(paperHeads(lines, 4)).toEqual([]);
});

const ASKS =
  "We request USD 9,000 from the embassy for a project against trafficking in Ghana. World Vision lends us a room.";
test.each([
  [
    "whose name its mails' host has",
    `From: Efua Mensah <efua@ubuntuhale.org>\nTo: Grants Team\nDear Grants Team,\nWe met in Tema. Ubuntu Hale was there, too. ${ASKS}\nSincerely,\nEfua Mensah`,
    "Ubuntu Hale",
  ],
  [
    "that heads the paper where somebody else signs with a post",
    `Romani Asvi\nMain Road 44, Tema\nromani.asvi@post.org\nBalkan Trust for Dignity\nSmall Grants Desk\nDear Ms. Adu,\n${ASKS}\nWith respect,\nSlavica Owusu\npresident`,
    "Romani Asvi",
  ],
  [
    "of which the same is printed with the town",
    `Dear Grants Team,\nI write on behalf of Uwamose House in Accra. ${ASKS}\nRespectfully,\nEhis Osagie\nCoordinator, Uwamose House\n12 Second Road, Accra`,
    "Uwamose House",
  ],
])("who asks is the body %s", (_, text, name) => {
  const found = recognise(plainReading({ url: "https://mail.example", text }), table);
  expect(found.kind).toBe("request");
  expect(found.applicant?.printed).toBe(name);
});

const record = (fields: [string, string][], title = "Grant request 12") =>
  recognise(
    reading(
      `${title}\n${fields.map(([label, value]) => `${label}\n${value}`).join("\n")}\n${ASKS.replace(/We request[^.]*\./, "The project is against trafficking in Ghana.")}`,
      { title, headings: [{ level: 1, text: title }], fields: fields.map(([label, value]) => ({ label, value })) },
    ),
    table,
  );

test("of two boxes the prime's is another's where a part of its award is asked for", () => {
  const found = record(
    [
      ["Who asks", "Ubumwe bwa Tema"],
      ["Amount requested", "USD 29,000"],
      ["Prime", "World Vision"],
      ["Place of work", "Ghana"],
    ],
    "Sub-award request SR-0098",
  );
  expect(found.applicant?.printed).toBe("Ubumwe bwa Tema");
});

test("nobody is said to ask where the box for it is blacked out", () => {
  const boxes: [string, string][] = [
    ["Applicant", "[redacted]"],
    ["Amount requested", "USD 29,000"],
    ["Project title", "Against trafficking in Ghana"],
    ["Partner organisation", "World Vision"],
  ];
  expect(record(boxes).applicant).toBeNull();
});
