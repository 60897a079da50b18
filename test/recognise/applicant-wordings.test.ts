import { beforeAll, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});
const find = (text: string) => recognise(plainReading({ url: "", lang: "", text }), table);
const MORE = "\nProject title: A Door\nAmount requested: $90,000\nCountry: Ghana";

test.each([
  ["a word cut short", `Applicant: Winrock Internatl${MORE}`, "Winrock Internatl", "winrock"],
  ["a numbered question", `Q1 Applicant organization\nHarbour Light Trust${MORE}`, "Harbour Light Trust", null],
  [
    "whose proposal is handed on",
    "Estimados señores:\nremito la propuesta de la Asociación Mitã de Alto Paraná, titulada “Nunca más”.\nSolicitamos USD 27.500 para el trabajo en Ghana contra la trata.\nAtentamente,\nLiz Benítez",
    "Asociación Mitã de Alto Paraná",
    null,
  ],
  [
    "who turns to the reader",
    "Estimada Oficina:\nLa Secretaría contra la Trata de Personas (SVET) se dirige a ustedes para solicitar US$ 180,000 para el proyecto “Tres sedes”, en Ghana.\nSin otro particular,\nDespacho",
    "Secretaría contra la Trata de Personas (SVET)",
    null,
  ],
  [
    "who answers a call",
    "Dear colleagues,\nplease find attached a proposal from HARBOUR in answer to the Embassy’s call: trauma care in Ghana after trafficking.\nAmount requested: US$ 415,000\nKind regards\nSokha",
    "HARBOUR",
    null,
  ],
  [
    "one name with an and in it",
    "Madame, Monsieur,\nL’Association pour la Défense de World Vision et Femmes des Plateaux (ADWFP), basée à Kpalimé, a l’honneur de solliciter un appui de 18 500 000 francs CFA contre la traite au Ghana.\nCordialement",
    "Association pour la Défense de World Vision et Femmes des Plateaux (ADWFP)",
    null,
  ],
])("who asks: %s", (_how, text, printed, organisation) => {
  const { kind, applicant } = find(text);
  expect(kind).toBe("request");
  expect(applicant).toEqual({ printed, organisation });
});

test.each([
  ["fr", "PROPOSITION TECHNIQUE ET FINANCIÈRE\nTitre : Une clinique\nDurée : 15 mois\nBudget demandé : 88 400 USD"],
  ["es", "PROPUESTA TÉCNICA Y FINANCIERA\nTítulo: Una clínica\nDuración: 15 meses\nPresupuesto solicitado: USD 88.400"],
])("a paper that has boxes for its title and its cost is a request (%s)", (_lang, text) => {
  expect(find(text).kind).toBe("request");
});

test.each([
  [
    "Applicant Cooperative Vanilla of the Isle\nProject title A Door\nGrant requested $92,000\nDates 06/15/2026 – 06/14/2027",
  ],
  ["Applicant: Cooperative Vanilla of the Isle Project: A Door\nAmount requested: $92,000\nCountry: Ghana"],
  ["Applicant Cooperative Vanilla of the Isle · Project title A Door · Grant requested $92,000 · Country Ghana"],
  [
    "Applicant: Rosa Prado\nOrganization: Cooperative Vanilla of the Isle\nProject title: A Door\nAmount requested: $92,000",
  ],
])("labels and values without a mark between them are told apart: %j", (text) => {
  const { kind, applicant } = find(text);
  expect(kind).toBe("request");
  expect(applicant?.printed).toBe("Cooperative Vanilla of the Isle");
});

test("of a letter's head the lines right above the reader's name count too, menus do not", () => {
  const { applicant } = find(
    "Portal | Alcaldía | Servicios\nEstructura\nFinanzas\nOficios\nMUNICIPALIDAD DE SANTA ROSITA\nOficio 214\nSeñores\nEmbajada de los Estados Unidos\nEstimados señores:\nSolicitamos US$ 64,000 para Ghana, contra la trata.\nSin otro particular,\nWilfredo Paz",
  );
  expect(applicant?.printed).toBe("MUNICIPALIDAD DE SANTA ROSITA");
});

test.each([
  ["a numbered question with its money", "5. ¿Cuánto solicita a la Embajada de EE. UU. en Ghana? (USD)\n14950", 14_950],
  ["a word for what is asked", "Solicitado: US$ 1 100 000", 1_100_000],
])("the sum stands behind %s", (_how, line, amount) => {
  const { kind, fields } = find(
    `Perfil de proyecto\nSolicitante: Red de Pulperas\nTítulo del proyecto: Ojos\n${line}\nPaís: Ghana`,
  );
  expect(kind).toBe("request");
  expect(fields?.amount).toBe(amount);
});

test.each([
  [
    "it says what it is",
    "Lake Border Youth Organisation (LBYO) is a community based\norganisation registered with the district.",
  ],
  ["it says how many it has", "As I explained, the Lake Border Youth Organisation has 340 members, all traders."],
  ["it stands in the name of", "On behalf of Lake Border Youth Organisation I am pleased to submit our proposal."],
])("who writes is named where %s", (_how, line) => {
  const { kind, applicant } = find(
    `Dear Sir,\n${line}\nWe kindly request US$ 12,000 for clubs against trafficking in Ghana.\nYours in service of the youth,\nMary`,
  );
  expect(kind).toBe("request");
  expect(applicant?.printed).toMatch(/^Lake Border Youth Organisation/);
});

test("a letter that asks for a figure in money of its own country is a request", () => {
  const { kind } = find(
    "De nuestra mayor consideración:\nLa Cooperativa Kuña Limitada se dirige a usted para solicitar una ayuda no reembolsable de G. 180.000.000 destinada a terminar con la trata en Ghana.\nMuy atentamente,\nEulalia",
  );
  expect(kind).toBe("request");
});

test("a form that nobody has filled names nobody", () => {
  const { applicant } = find(
    "Award record\nRecipient name: [legal name]\nAward number: SGH10024GR0001\nProject title: A Door\nAmount requested: $9,000\nCountry: Ghana",
  );
  expect(applicant).toBeNull();
});
