import { pattern } from "../list/pattern.ts";
import type { Reading } from "./reading.ts";

// All in lower case and short: every page is asked, by a worker that has just woken.

/** In the address, the title or the first heading: somebody is sought for a post. */
const POST = pattern(
  "^https?://[^/]*(jobs|career|emplo[iy]|trabajo|vagas|stellen|loker)|[/.-](jobs?|careers?|emplois?|empleos?|trabajos|vagas|vacanc\\w+|stellen|lowongan)\\b|vacanc|vacante|\\bvagas?\\b|offre d'emploi|oferta de (empleo|trabajo)|job (ad|opening|posting)|\\(m/[wf]/[dx]\\)|stellena|lowongan|ваканс|وظيفة|شاغر",
);
/** How it is applied for, for how much, what is to be done, and what whoever does it must have learned. */
const SIGNS = [
  "\\bcv\\b|cover letter|apply to this|easy apply|resume|lettre de motivation|hoja de vida|postula|candidate-se|bewerb|резюме|السيرة|surat lamaran",
  "salar|full[- ]time|tiempo completo|temps plein|\\bcdd\\b|contrat |contrato|fixed[- ]term|vergütung|unbefristet|duty station|\\bgaji\\b|зарплат|оклад|دوام كامل|نوع العقد",
  "duties|responsibilities|requirements|the role|about you|main tasks|missions|aufgaben|requisitos|requerimientos|funções|about the job|обязанности|tugas|المهام",
  "degree|diploma|bac ?\\+|licenciatura|bachelor|years['’]? (of )?(\\w+ )?experience|experiencia|expérience|experiência|berufserfahrung|опыт работы|pengalaman|بكالوريوس",
].map((source) => pattern(source));
const ENOUGH = 3;

/** Boxes of a vacancy, which invites persons to apply and no projects. */
const BOX =
  /^(employer|salary|job type|employment type|employeur|salaire|type de contrat|empleador|salario|tipo de contrato|empregador|зарплата|работодатель)$/i;

/** Has a page such a box? Enough to be no call, and not enough to be nothing else. */
export const hasJobBox = ({ fields }: Reading): boolean => fields.some(({ label }) => BOX.test(label));

/** Does a page seek somebody for a post? A page about work abroad, or with a menu of posts, has not all of it. */
export function isJobAd({ url, title, headings, text, mainLength }: Reading): boolean {
  if (!POST().test(`${url} ${title} ${headings[0]?.text ?? ""}`.toLowerCase())) return false;
  const main = text.slice(0, Math.min(mainLength, 6_000)).toLowerCase();
  return SIGNS.filter((fits) => fits().test(main)).length >= ENOUGH;
}
