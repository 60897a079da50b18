import { describe, expect, test } from "vitest";
import { calledInFull } from "../../lib/recognise/label-under.ts";
import { lineFields } from "../../lib/recognise/line-fields.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { labelledValues } from "../../lib/recognise/request-fields.ts";
import { isBareLabel, labelOf } from "../../lib/recognise/request-labels.ts";
import { ofLabel } from "../../lib/recognise/who-is-labelled.ts";
import { OF_OTHERS, OF_WHO_ASKS, SAID_OF_WHO_ASKS } from "./labels-by-language.ts";

const pointsOf = (label: string): number => ofLabel(label).reduce((sum, { points }) => sum + points, 0);
const namesWhoAsks = (label: string): boolean => ["applicant", "doer"].includes(labelOf(label) ?? "");
const each = (table: Record<string, string[]>): [string, string[]][] =>
  Object.entries(table).map(([language, rows]) => [language, rows.flatMap((row) => row.split(" | "))]);

describe("labels of boxes", () => {
  test.each(each(OF_WHO_ASKS))("in %s beside which stands who asks", (_language, labels) => {
    expect(labels.filter((label) => !namesWhoAsks(label) || pointsOf(label) < 2)).toEqual([]);
  });

  test.each(each(SAID_OF_WHO_ASKS))("in %s that count for the name beside them", (_language, labels) => {
    expect(labels.filter((label) => pointsOf(label) < 3)).toEqual([]);
  });

  test.each(each(OF_OTHERS))("in %s beside which stands somebody else", (_language, labels) => {
    expect(labels.filter((label) => namesWhoAsks(label) || pointsOf(label) > 1)).toEqual([]);
  });

  test.each([
    ["Quelle action proposez-vous ?", "what is asked is no body"],
    ["Responsável pelo projeto", "a person has it"],
    ["Nome do responsável pelo projeto", "a person has it"],
    ["Обґрунтування", "a word that only begins as another does"],
    ["Громадська організація", "a name begins so"],
    ["Montant demandé par le demandeur", "a sum"],
    ["Which sum do you request?", "a sum"],
  ])("%s names nobody: %s", (label) => {
    expect(namesWhoAsks(label)).toBe(false);
  });

  test("what a name begins with is no label on a line of its own", () => {
    expect(isBareLabel("Громадська організація")).toBe(false);
  });
});

describe("a box for a name", () => {
  test.each([
    ["Date despre solicitant", "Denumirea completă", "Asociația Punți"],
    ["Datos del solicitante", "Nombre completo", "Asociación Puentes"],
    ["1. Applicant details", "Full name", "Keta Lagoon Trust"],
    ["Informations sur le demandeur", "Nom complet", "Association Ponts"],
    ["Dati del richiedente", "Denominazione", "Associazione Ponti"],
    ["Angaben zur antragstellenden Organisation", "Vollständiger Name", "Brücken e.V."],
    ["Dane wnioskodawcy", "Nazwa", "Fundacja Mosty"],
    ["Podaci o podnositelju", "Puni naziv", "Udruga Mostovi"],
    ["Data pemohon", "Nama lengkap", "Yayasan Jembatan"],
    ["Сведения о заявителе", "Полное наименование", "Фонд Мосты"],
    ["بيانات مقدم الطلب", "الاسم الكامل", "جمعية الجسور"],
    ["Gegevens aanvrager", "Naam", "Stichting Bruggen"],
  ])("under %j is that of who asks", (under, label, value) => {
    const called = calledInFull({ label, value, under }).label;
    expect([namesWhoAsks(called), pointsOf(called)]).toEqual([true, 5]);
  });

  test.each([
    ["Partner organisation details", "Full name", "Keta Lagoon Trust"],
    ["Co-applicant details", "Full name", "Keta Lagoon Trust"],
    ["Applicant's bank", "Name", "Volta Rural Bank"],
    ["Applicant's legal representative", "Name", "Ama Mensah"],
    ["Previous grants to the applicant", "Name", "Keta Lagoon Trust"],
    ["Сведения о партнёре заявителя", "Полное наименование", "Фонд Мосты"],
    ["Date despre solicitant", "Sigla", "AP"],
  ])("under %j is not", (under, label, value) => {
    expect(namesWhoAsks(calledInFull({ label, value, under }).label)).toBe(false);
  });
});

test.each([
  ["Demande", "27 400 euros"],
  ["Cât ceri?", "24.900 euro"],
  ["Ask", "$19,970"],
  ["Solicitud", "USD 12,000"],
  ["Pedido", "12 000 €"],
  ["Richiesta", "12.000 €"],
  ["Quanto chiedi?", "12.000 €"],
  ["Monto que pide", "$12,000"],
  ["Ile potrzebujecie?", "12 000 zł"],
  ["Hoeveel vraagt u?", "€ 12.000"],
])("%s is a label of the sum asked for: %s", (label, value) => {
  const reading = { ...plainReading({ url: "", text: "" }), fields: [{ label, value }] };
  expect(labelledValues(reading, false).get("amount")?.[0]?.value).toBe(value);
});

test.each([
  ["Demande", "12 mai 2026"],
  ["Own contribution", "$5,000"],
  ["Annual budget", "$5,000"],
  ["Previous request", "$5,000"],
])("%s has no sum that is asked for: %s", (label, value) => {
  const reading = { ...plainReading({ url: "", text: "" }), fields: [{ label, value }] };
  expect(labelledValues(reading, false).has("amount")).toBe(false);
});

test("a numbered heading above the first box is no column beside it", () => {
  const boxes = ["Penvoerder|Vereniging Eerlijk Plukken", "Vestigingsplaats|Naaldwijk", "Gevraagd bedrag|EUR 212.000"];
  const rows = [...boxes, "Looptijd|1-6-2026 / 31-5-2028"].map((row) => `   ${row.replace("|", " ".repeat(8))}`);
  expect(lineFields(["0. Gegevens", ...rows, "4. Organisatie en ervaring", "De vereniging"])).toContainEqual({
    label: "Penvoerder",
    value: "Vereniging Eerlijk Plukken",
  });
});
