import { beforeAll, describe, expect, test } from "vitest";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { FIELD_WORDINGS } from "./field-wordings.ts";
import { LAYOUTS, type Row } from "./layouts.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

interface Form {
  head: string;
  /** Applicant, country, what the applicant gives, the whole and the day of sending: boxes of other things. */
  others: [Row, Row, Row, Row, Row];
  title: Row;
  amount: Row;
  start: Row;
  end: Row;
  period: string;
}
const form = (head: string, rows: string, period: string): Form => {
  const [applicant, country, own, whole, sent, title, amount, start, end] = rows
    .split(" | ")
    .map((row) => row.split(" = ") as Row) as [Row, Row, Row, Row, Row, Row, Row, Row, Row];
  return { head, others: [applicant, country, own, whole, sent], title, amount, start, end, period };
};
const FORMS: Record<string, Form> = {
  en: form(
    "Small grant application",
    "Applicant = Lake Women Trust | Country = Ghana | Own contribution = USD 5,000 | Total budget = USD 50,000 | Submitted on = 11/02/2026 | Project title = Night Harbour | Amount requested = USD 45,000 | Start date = 03/01/2027 | End date = 02/28/2028",
    "March 1, 2027 to February 28, 2028",
  ),
  fr: form(
    "Demande de subvention",
    "Nom de l'organisation = Réseau des Femmes de Kossa | Pays = Bénin | Apport local = 5 000 USD | Budget total = 50 000 USD | Reçu le = 02/11/2026 | Titre du projet = Port de nuit | Montant demandé = 45 000 USD | Date de début = 01/03/2027 | Date de fin = 28/02/2028",
    "du 1er mars 2027 au 28 février 2028",
  ),
  es: form(
    "Solicitud de financiamiento",
    "Nombre de la organización = Red de Mujeres de Xela | País = Guatemala | Aporte propio = USD 5.000 | Presupuesto total = USD 50.000 | Fecha de envío = 02/11/2026 | Título del proyecto = Puerto de noche | Monto solicitado = USD 45.000 | Fecha de inicio = 01/03/2027 | Fecha de finalización = 28/02/2028",
    "1 de marzo de 2027 al 28 de febrero de 2028",
  ),
  pt: form(
    "Pedido de financiamento",
    "Nome da organização = Rede Vozes do Sertão | País = Moçambique | Contrapartida = USD 5.000 | Orçamento total = USD 50.000 | Data de envio = 02/11/2026 | Título do projeto = Porto de noite | Valor solicitado = USD 45.000 | Data de início = 01/03/2027 | Data de término = 28/02/2028",
    "1 de março de 2027 a 28 de fevereiro de 2028",
  ),
  ru: form(
    "Заявка на грант",
    "Название организации = Общественный фонд Ак Бата | Страна = Казахстан | Собственный вклад = 5 000 долларов США | Общий бюджет = 50 000 долларов США | Дата подачи = 02.11.2026 | Название проекта = Ночной порт | Запрашиваемая сумма = 45 000 долларов США | Дата начала = 01.03.2027 | Дата окончания = 28.02.2028",
    "1 марта 2027 – 28 февраля 2028",
  ),
  ar: form(
    "طلب تمويل",
    "اسم المنظمة = جمعية بيت الأمل | البلد = الأردن | مساهمة المنظمة = 5000 دولار | الميزانية الإجمالية = 50000 دولار | تاريخ التقديم = 02/11/2026 | عنوان المشروع = ميناء الليل | المبلغ المطلوب = 45000 دولار | تاريخ البدء = 01/03/2027 | تاريخ الانتهاء = 28/02/2028",
    "1 مارس 2027 إلى 28 فبراير 2028",
  ),
};
const NUMBER = "PAS-XYZ-FY27-04";
const layouts = Object.keys(LAYOUTS);

/** What a form is read as of which one box is named otherwise; empty where it is read right. */
function wrongIn(field: string, label: string, lang: string, layout: string): string {
  const { head, others, title, amount, start, end, period } = FORMS[lang]!;
  const [applicant, country, own, whole, sent] = others;
  const named = (name: string, row: Row): Row => (name === field ? [label, row[1]] : row);
  const rows: Row[] = [
    applicant,
    named("title", title),
    ...(field === "opportunity" ? [[label, NUMBER] satisfies Row] : []),
    own,
    named("amount", amount),
    whole,
    ...(field === "period" ? [[label, period] satisfies Row] : [named("start", start), named("end", end)]),
    country,
    sent,
  ];
  const { kind, fields } = recognise({ ...LAYOUTS[layout]!(rows, head), lang }, table);
  const wanted = {
    title: title[1],
    amount: 45_000,
    currency: "USD",
    start: "2027-03-01",
    end: "2028-02-28",
    opportunityNumber: field === "opportunity" ? NUMBER : null,
  };
  if (fields === null) return `is ${kind}`;
  return (Object.keys(wanted) as (keyof typeof wanted)[])
    .filter((name) => fields[name] !== wanted[name])
    .map((name) => `${name} is ${fields[name]}`)
    .join(", ");
}

describe.each(Object.keys(FIELD_WORDINGS))("the %s is read beside any wording", (field) => {
  test.each(Object.keys(FORMS))("each in another layout, in %s", (lang) => {
    const wrong: string[] = [];
    for (const [at, label] of FIELD_WORDINGS[field]![lang]!.split("|").entries()) {
      const layout = layouts[(at * 7) % layouts.length]!;
      const said = wrongIn(field, label.trim(), lang, layout);
      if (said !== "") wrong.push(`${label.trim()} (${layout}): ${said}`);
    }
    expect(wrong).toEqual([]);
  });
});
