import { beforeAll, expect, test } from "vitest";
import { isJobAd } from "../../lib/recognise/job-ad.ts";
import type { NameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { recognise } from "../../lib/recognise/recognise.ts";
import { worldTable } from "./world.ts";

let table: NameTable;
beforeAll(async () => {
  table = await worldTable();
});

test.each([
  [
    "on a board, in English",
    "https://jobs.example/4119/ghana",
    "Chief of Party, Counter-Trafficking – Ghana",
    "Responsibilities\nLead the work against human trafficking in Ghana.\nQualifications\nMaster's degree, ten years of experience.\nSubmit a resume and cover letter.",
  ],
  [
    "in a mail",
    "https://mail.example/1",
    "Vacancy – please circulate: Shelter Social Worker, Accra",
    "Dear colleagues,\nMain tasks: case plans for survivors of trafficking in Ghana.\nDiploma in social work.\nSalary: 6,200 per month.\nTo apply send CV and a letter.",
  ],
  [
    "in French",
    "https://emploi-ong.example/offre/77",
    "Coordinateur de projet – Accra",
    "Contrat CDD 18 mois\nMissions : lutte contre la traite au Ghana\nBac +5, cinq ans d'expérience\nCV et lettre de motivation",
  ],
  [
    "in Spanish",
    "https://computrabajos.example/ofertas/1",
    "Oficial de proyecto en Bogotá",
    "Contrato a término fijo, tiempo completo\nRequerimientos: tres años de experiencia en proyectos contra la trata en Colombia\nPostularme",
  ],
  [
    "in German",
    "https://stellenwerk.example/stellen/1",
    "Referent Westafrika (m/w/d)",
    "Ihre Aufgaben: Projekte gegen Menschenhandel in Ghana\nHochschulstudium, drei Jahre Berufserfahrung\nunbefristet\nBitte bewerben Sie sich online",
  ],
  [
    "in Arabic",
    "https://wazaef.example/job/2",
    "وظيفة شاغرة: مدير حالات – عمّان",
    "نوع العقد دوام كامل\nالمهام: مكافحة الاتجار بالبشر في الأردن\nبكالوريوس خدمة اجتماعية\nترسل السيرة الذاتية",
  ],
])("a post %s is what its page is about", (_, url, title, text) => {
  expect(recognise(plainReading({ url, title, lang: "en", text }), table).kind).toBe("none");
});

test.each([
  [
    "a page about work abroad",
    "https://news.example/jobs-abroad",
    "Ghana: false job offers lure women",
    "Recruiters promise a salary and full-time contracts. Police in Ghana warn of trafficking.",
  ],
  [
    "a country page with a menu of posts",
    "https://gh.embassy.example/about",
    "U.S. Embassy in Ghana",
    "Careers\nVisas\nThe embassy works with Ghana against trafficking in persons. Requirements for visas. Diploma ceremonies.",
  ],
  [
    "a proposal that pays staff",
    "https://mail.example/2",
    "Proposal: jobs for survivors",
    "We request USD 40,000 for our project in Ghana. The duties of the coordinator, who has a degree and whose CV is attached, are paid a salary.",
  ],
])("%s seeks nobody for a post", (_, url, title, text) => {
  expect(isJobAd(plainReading({ url, title, lang: "en", text }))).toBe(false);
});

test.each([
  [
    "a company's results",
    "Harlow Logistics reports third-quarter results",
    "Accra, Ghana. Net income came to $112 million, or 88 cents a share, on better freight rates from Ghana. Shares closed at $41. The board declared a dividend.",
  ],
])("%s is about no country", (_, title, text) => {
  expect(recognise(plainReading({ url: "https://site.example/1", title, lang: "en", text }), table).countries).toEqual(
    [],
  );
});
