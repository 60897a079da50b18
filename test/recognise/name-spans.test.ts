import { beforeAll, expect, test } from "vitest";
import { applicantNamed } from "../../lib/recognise/applicant-name.ts";
import { besideMain } from "../../lib/recognise/beside-main.ts";
import { isEveryday, isPossible, keyOf } from "../../lib/recognise/could-be-name.ts";
import { likelyApplicant, weighedNames } from "../../lib/recognise/likely-applicant.ts";
import { lineFields } from "../../lib/recognise/line-fields.ts";
import { gather } from "../../lib/recognise/name-mentions.ts";
import { spansOf } from "../../lib/recognise/name-spans.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { namesIn } from "../../lib/recognise/names-in.ts";
import { printedWhole } from "../../lib/recognise/one-name.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { labelledValues } from "../../lib/recognise/request-fields.ts";
import { labelOf } from "../../lib/recognise/request-labels.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

test.each([
  ["small words of Bantu languages", "We of Kikundi cha Mama wa Mto ask you.", "Kikundi cha Mama wa Mto"],
  [
    "a small word that lost its end",
    "Umuryango w’Abana bw’Amahoro ba Huye writes",
    "Umuryango w’Abana bw’Amahoro ba Huye",
  ],
  [
    "a small word before a title in quotation marks",
    'an award of $38,700 to Nadezhda Campaign Foundation for "Can You See It? – staff of buses"',
    "Nadezhda Campaign Foundation",
  ],
  ["small words of the Philippines", "from Lakas ng mga Ina sa Laot, Inc.", "Lakas ng mga Ina sa Laot, Inc."],
  ["small words of Malagasy", "Fikambanana Tantsaha sy Mpanjono asks", "Fikambanana Tantsaha sy Mpanjono"],
  ["a small letter before its capital", "and eKhaya uThando House asks for", "eKhaya uThando House"],
  ["an Arabic article", "the Bayt al-Amal Society asks", "Bayt al-Amal Society"],
  ["whom it helps", "le Centre d’Appui à la Mère et à l’Orphelin demande", "Centre d’Appui à la Mère et à l’Orphelin"],
  ["whom it takes care of", "a Casa de Apoio ao Pescador de Mindelo pede", "Casa de Apoio ao Pescador de Mindelo"],
  ["its legal form behind a comma", "A Cooperativa Sal e Vento, CRL pede", "Cooperativa Sal e Vento, CRL"],
  [
    "an adjective between nouns",
    "le Collectif des Bergers libres de Moundou demande",
    "Collectif des Bergers libres de Moundou",
  ],
  ["an adjective at its end", "le Ministère de la Jeunesse sénégalaise (MJS)", "Ministère de la Jeunesse sénégalaise"],
  [
    "a ministry's row that ends in an adjective",
    "Ministère des Affaires sociales, de la Famille et de la Cohésion nationale (MASF)",
    "Ministère des Affaires sociales, de la Famille et de la Cohésion nationale",
  ],
  [
    "its kind before quotation marks",
    "Общественное объединение «Ак Булут» просит",
    "Общественное объединение «Ак Булут»",
  ],
  [
    "more behind quotation marks",
    "la Coopérative « Espoir » des Femmes de Pô demande",
    "Coopérative « Espoir » des Femmes de Pô",
  ],
  ["its town behind quotation marks", 'UDRUŽENJE "DJECA DRINE" TUZLA', 'UDRUŽENJE "DJECA DRINE" TUZLA'],
  ["its kind behind a label without a mark", "Lead bidder Kikundi cha Mama", "Kikundi cha Mama"],
  ["a noun in Arabic that begins as verbs do", "تطلب جمعية نساء الوادي من السفارة", "جمعية نساء الوادي"],
  ["words in few capitals, alone on their line", "Hội Phụ nữ Bến Tre", "Hội Phụ nữ Bến Tre"],
  ["a figure first, alone in its box", "40 Doors Kumasi", "40 Doors Kumasi"],
  ["the paper before it, in German", "mit dem Antrag des Vereins Offene Tür", "Vereins Offene Tür"],
  ["the paper right before it", "Proposition Mains Ouvertes du Sahel", "Mains Ouvertes du Sahel"],
  ["an office of its own before it", "le Bureau de pays de l’Organisation Debout (OD)", "Organisation Debout"],
  ["a mark before it", "PRIME Hope Guild", "Hope Guild"],
  ["what reads as a button", "Lake View Children’s Home", "Lake View Children’s Home"],
  ["a body called as a post is", "La Coordinadora de Mujeres del Lago pide", "Coordinadora de Mujeres del Lago"],
  ["a secretariat called as a post is", "La Secretaría de la Mujer pide", "Secretaría de la Mujer"],
])("a name with %s", (_, line, name) => {
  expect(spansOf(line).map(({ text }) => text)).toContain(name);
});

test.each([
  ["an address in the line", "Hope Puppet Theatre 28 Sayat Road", "Hope Puppet Theatre 28"],
  ["a label without a mark", "Lead bidder Kikundi cha Mama", "Lead bidder Kikundi cha Mama"],
  ["labels in a row", "Awarding agency Project title Amount", "Awarding agency Project title Amount"],
  ["a verb of Swahili", "Sisi ni Kikundi cha Mama", "Sisi ni Kikundi cha Mama"],
  ["a post", "Coordinadora de Proyectos, Ana Paz", "Coordinadora de Proyectos"],
  ["a quotation mark that nothing closes", "ГО «Тиха гавань» просить", "ГО «Тиха"],
  ["a verb", "a nossa agremiação chama-se Sal e Vento", "agremiação chama-se Sal e Vento"],
])("no name with %s", (_, line, name) => {
  expect(spansOf(line).map(({ text }) => text)).not.toContain(name);
});

test.each([
  ["before its town", "is Novi Lolo of Kumasi. The others", "Novi Lolo", "Novi Lolo of Kumasi"],
  [
    "behind where it is",
    "we are Friends in Need at the Border, with",
    "Friends in Need at the Border",
    "Friends in Need",
  ],
  ["behind a dash", "Sol do Vale – Cooperativa de Mães, CRL", "Sol do Vale – Cooperativa de Mães, CRL", "Sol do Vale"],
  [
    "behind a comma",
    "for the Parish of the South, Mothers’ Union and Session. Every year",
    "Parish of the South, Mothers’ Union and Session",
    "Parish of the South",
  ],
  ["before the town behind its comma", "Hill Women Samiti, Kumasi", "Hill Women Samiti, Kumasi", "Hill Women Samiti"],
  ["before whom it asks", "The request of Casa Amanay to the Embassy", "Casa Amanay", "Casa Amanay to the Embassy"],
])("a name that may end %s is told both ways", (_, line, open, other) => {
  const names = namesIn(line, table);
  expect(names.find(({ text }) => text === open)?.open).toBe(true);
  expect(names.find(({ text }) => text === other)?.open).toBe(false);
});

test.each([
  "Note conceptuelle_OCPH_Guinée.pdf",
  "Special Self-Help Fund Application Form",
  "APPLICATION FORM FOR SMALL GRANTS",
  "To be confirmed",
  "Hand delivery",
  "Registration number",
  "Número de registo",
  "Statut juridique",
  "Code UEI *",
  "INCLE FY2025",
  "TSC-APS-004",
])("%j is no name", (text) => {
  expect(isPossible(text)).toBe(false);
});

test.each([
  ["Compose Mail Contacts Calendar Settings Logout", true],
  ["Yahoo Mail Accueil Actualités Finance", true],
  ["FY26", true],
  ["Act4Freedom", false],
  ["Youth Action Rights Initiative", false],
])("that %j is but words of pages is %j", (text, everyday) => {
  expect(isEveryday(keyOf(text))).toBe(everyday);
});

test.each(["Comité des Jeunes Pêcheurs", "Comité des directeurs d'école"])("%j could be who asks", (text) => {
  expect(isPossible(text)).toBe(true);
});

test.each([
  ["an address in the same box", "Tumanyan Puppets 28 Sayat Ave., Yerevan", "Tumanyan Puppets"],
  ["a plot in the same box", "Lake Shelter Lot 6 Siberia Road", "Lake Shelter"],
  ["its office in brackets", "Nova Margem (bureau national, Bujumbura)", "Nova Margem"],
  ["its form behind its short form", "Réseau Debout (REDE), ASBL, Lubumbashi", "Réseau Debout (REDE)"],
])("of a value with %s the name is said", (_, value, printed) => {
  expect(applicantNamed(value, table)).toEqual({ printed, organisation: null });
});

const namesOf = (text: string, label: string | null = null, value = "") => {
  const reading = plainReading({ url: "", lang: "", text });
  const fields = label === null ? [] : [{ label, value }];
  return gather({ ...reading, fields }, labelledValues({ ...reading, fields }, true), table).mentions;
};

test("a box that holds a name above its address is read by its lines", () => {
  const [first] = namesOf("Recipient\nMwanga\n28 Sayat Ave., Yerevan", "Recipient", "Mwanga 28 Sayat Ave., Yerevan");
  expect(first?.text).toBe("Mwanga");
});

test("a box with a dash in its name is told in one and in parts", () => {
  const texts = namesOf("x", "Applicant", "Hill Samiti – Uttarvan").map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["Hill Samiti", "Hill Samiti – Uttarvan"]));
});

test("a lone word that begins a sentence is no name, one that something is said of is", () => {
  const texts = namesOf(
    "Four boats came.\nTikondane asks the Embassy for $500.\nSomos la asociación Yanapay de aquí.",
  ).map(({ text }) => text);
  expect(texts).not.toContain("Four");
  expect(texts).toEqual(expect.arrayContaining(["Tikondane", "Yanapay"]));
});

test("a sender in a record, and who applies in a box beside the text, are labelled", () => {
  expect(labelOf("Sender")).toBe("sender");
  const reading = { ...plainReading({ url: "", lang: "", text: "NGO applying — Hope Guild" }), mainLength: 0 };
  expect(besideMain(reading)).toEqual([["NGO applying", "Hope Guild"]]);
});

test("the kind of a body is no label of what follows it", () => {
  const lines = ["Lead bidder Kikundi cha Mama", "Grant requested $9,000", "Project title A Door", "Country Ghana"];
  expect(lineFields(lines).find(({ value }) => value.endsWith("Mama"))).toEqual({
    label: "Lead bidder",
    value: "Kikundi cha Mama",
  });
});

test("of a name that is told with and without its town neither takes the other's place", () => {
  const reading = plainReading({
    url: "",
    lang: "",
    text: "We are writing for you.\nNovi Lolo of Kumasi asks the Embassy for $500.\nNovi Lolo of Kumasi submits this proposal.",
  });
  const printed = weighedNames(reading, labelledValues(reading, true), table).map(printedWhole);
  expect(printed).toEqual(expect.arrayContaining(["Novi Lolo of Kumasi", "Novi Lolo"]));
});

test("a box that holds a name of two parts with a dash between them has it in one", () => {
  const name = "Luz Clara - Organização de Comunicação e Projetos Sociais";
  const reading = plainReading({
    url: "",
    lang: "",
    text: `Application 7721\nA1. Full legal name of your organisation in the original language\n${name}\nA2. Year founded\n2001\nB3. Amount (USD)\n120,000`,
  });
  expect(likelyApplicant(reading, labelledValues(reading, true), table)?.printed).toBe(name);
});
