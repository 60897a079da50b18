import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { readPage } from "../../lib/page/read-page.ts";
import { labelledValues } from "../../lib/recognise/request-fields.ts";
import { labelOf } from "../../lib/recognise/request-labels.ts";

test.each([
  ["Contributo richiesto", "amount"],
  ["Contribution requested", "amount"],
  ["Contribution sollicitée", "amount"],
  ["Gesuchte Summe", "amount"],
  ["Antragssumme", "amount"],
  ["Förderbetrag", "amount"],
  ["Talep edilen tutar", "amount"],
  ["Jumlah permohonan", "amount"],
  ["Сума, що запитується", "amount"],
  ["Betrag", "amount"],
  ["Importo", "amount"],
  ["Suma", "amount"],
  ["Tutar", "amount"],
  ["Kiasi", "amount"],
  ["Contribuție proprie", null],
  ["Contribution du demandeur", null],
  ["Contribuția solicitantului", null],
  ["Contributo del partner", null],
  ["Contribution de l'organisation", null],
  ["Aporte del solicitante", null],
  ["Contribuția solicitată", "amount"],
  ["Aporte solicitado", "amount"],
  ["Titel", null],
  ["Titel des Projekts", "title"],
  ["Gesuchstellerin", "applicant"],
  ["Name des Vereins", "applicant"],
  ["Organisationsname", "applicant"],
  ["Denominazione dell'ente", "applicant"],
  ["Denumirea organizației solicitante", "applicant"],
  ["Başvuru sahibi", "doer"],
  ["Nama lembaga pengusul", "applicant"],
  ["Jina la shirika", "applicant"],
  ["Назва організації-заявника", "applicant"],
  ["Beneficiar al finanțării", "doer"],
  ["Zleceniobiorca", "doer"],
  ["Benefisyè sibvansyon an", "doer"],
  ["Projekttitel", "title"],
  ["Projektbezeichnung", "title"],
  ["Titolo", "title"],
  ["Nume proiect", "title"],
  ["Judul", "title"],
  ["Başlık", "title"],
  ["Naziv intervencije", "title"],
  ["Durata", "period"],
  ["Laufzeit", "period"],
  ["Süre", "period"],
  ["Jangka waktu", "period"],
  ["Тривалість", "period"],
  ["Muda", "period"],
  ["O que muda com o projeto", null],
  ["Projektbeginn", "start"],
  ["Başlangıç tarihi", "start"],
  ["Data di inizio", "start"],
  ["Projektende", "end"],
  ["Bitiş tarihi", "end"],
  ["Data di fine", "end"],
])("%s is a label of %s", (label, wanted) => {
  expect(labelOf(label)).toBe(wanted);
});

const labelsOf = (body: string) => {
  const html = `<!doctype html><html><head><title>1208</title></head><body>${body}</body></html>`;
  const found = labelledValues(readPage(parseHTML(html).document, ""), true);
  return [...found].map(([kind, rows]) => [kind, rows[0]?.value]);
};

test.each([
  ["How much do you need?", "USD 4,800 for one year"],
  ["¿Cuánto necesitan?", "$280,000.00 M.N."],
  ["Q4. Combien ?", "620 000 MRU"],
  ["Kiasi gani, kwa muda gani?", "USD 4,800"],
  ["Koliko sredstava tražite?", "4.800 EUR"],
  ["Wie viel Geld braucht ihr von uns?", "4.800 EUR"],
  ["Wie viel brauchen Sie?", "12.000 EUR"],
  ["Quanto serve?", "€ 9.000"],
  ["Sa para ju duhen?", "18.000 €"],
  ["Скільки коштів потрібно?", "420 000 грн"],
])("a question for how much has the sum asked for: %s", (question, answer) => {
  expect(labelsOf(`<table><tr><td>${question}</td><td>${answer}</td></tr></table>`)).toEqual([["amount", answer]]);
});

test.each([
  ["Contribution du demandeur", "5 000 USD", "Subvention demandée", "50 000 USD"],
  ["Contribuția solicitantului", "5.000 USD", "Suma solicitată", "50.000 USD"],
  ["Contributo del partner", "5.000 USD", "Contributo richiesto", "50.000 USD"],
  ["How much will you contribute yourselves?", "USD 3,000", "How much are you asking for?", "USD 40,000"],
  ["How much have you raised?", "USD 3,000", "How much do you need?", "USD 40,000"],
  ["Wie viel tragen Sie selbst bei?", "3.000 USD", "Antragssumme", "40.000 USD"],
  ["¿Cuánto aporta el solicitante?", "3.000 USD", "¿Cuánto piden?", "40.000 USD"],
  ["Combien avez-vous déjà dépensé ?", "3 000 USD", "Combien demandez-vous ?", "40 000 USD"],
])("what somebody gives is not the sum asked for: %s", (given, little, asked, much) => {
  const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
  expect(labelsOf(`<table>${row(given, little)}${row(asked, much)}</table>`)).toContainEqual(["amount", much]);
});

test("a question for how much whose answer is no sum asks for none", () => {
  expect(labelsOf("<table><tr><td>How much do you know of this?</td><td>Not much</td></tr></table>")).toEqual([]);
});

test.each([
  ["small headings", (label: string, value: string) => `<h4>${label}</h4><p>${value}</p>`],
  ["headings of parts", (label: string, value: string) => `<h2>${label}</h2><div>${value}</div>`],
])("%s with one answer below are labels", (_which, box) => {
  const body = [
    box("¿Cómo se llama su colectiva u organización?", "Las Hormigas de Tapachula A.C."),
    box("¿Desde cuándo trabajan juntas?", "Desde 2016; nos constituimos en 2020."),
    box("Monto solicitado", "$280,000.00 M.N."),
  ].join("");
  expect(labelsOf(`<h1>Postulación 1208</h1>${body}`)).toEqual([
    ["applicant", "Las Hormigas de Tapachula A.C."],
    ["amount", "$280,000.00 M.N."],
  ]);
});

test.each([
  ["a report's", "Final report", ["Applicant", "Amount requested", "Spent"]],
  ["news's", "News", ["Applicant", "Amount requested", "Period"]],
  ["a grantee's", "Keta Lagoon", ["Grantee", "Amount of grant", "Period"]],
  ["an award's", "Keta Lagoon", ["Award recipient", "Amount awarded", "Period"]],
])("headings with one answer below are no request: %s", (_whose, title, heads) => {
  const answers = ["Keta Lagoon Trust", "USD 40,000", "12 months"];
  const boxes = heads.map((head, at) => `<h2>${head}</h2><p>${answers[at]}</p>`);
  expect(labelsOf(`<h1>${title}</h1>${boxes.join("")}`)).toEqual([]);
});

test("a heading above several paragraphs is a chapter's", () => {
  const body =
    "<h1>Report</h1><h2>Grantee</h2><p>Keta Lagoon Trust was visited.</p><p>It has a shelter.</p><h2>Amount</h2><p>One.</p><p>Two.</p>";
  expect(labelsOf(body)).toEqual([]);
});
