import { type Pattern, pattern } from "../list/pattern.ts";
import type { Reading } from "./reading.ts";

/** What something costs whoever fills in a form, and of which words such labels are made: a budget has other fees. */
const PRICE = new Set(
  (
    "fee fees fare fares pay price rent deposit prix tarif tarifs cotisation loyer caution precio tarifa cuota matrícula " +
    "alquiler fianza preço mensalidade anuidade aluguel caução gebühr gebühren preis miete kaution teilnahmegebühr kursgebühr " +
    "standgebühr mitgliedsbeitrag teilnahmebeitrag prezzo tariffa canone affitto cauzione preț taxă chirie ücret ücreti fiyat " +
    "fiyatı kira aidat aidatı harga sewa iuran bei kodi цена взнос плата аренда ціна внесок السعر الإيجار رسوم الرسوم"
  ).split(" "),
);
const OF_PRICE = new Set(
  (
    "total course registration participation conference membership yearly annual monthly ticket your expected proposed offered " +
    "desired starting room entry per year month of for the d de du des la le l inscription adhésion formation cours annuelle " +
    "mensuel salle del el curso afiliación participación inscripción mensual anual do da inscrição participação di iscrizione " +
    "partecipazione corso mensile annuale înscriere participare lunară katılım kurs yıllık pendaftaran kursus peserta pelatihan " +
    "ya usajili mafunzo za участия обучения курса за участие участі навчання التسجيل الاشتراك الدورة"
  ).split(" "),
);
const WORDS = pattern(String.raw`[^\p{L}\p{M}]+`, "u");

function isPrice(label: string): boolean {
  const words = label
    .toLowerCase()
    .split(WORDS())
    .filter((word) => word !== "");
  return words.some((word) => PRICE.has(word)) && words.every((word) => PRICE.has(word) || OF_PRICE.has(word));
}

/** How one liked it: a form that asks this asks for nothing else. */
const LIKED = pattern(
  String.raw`(?<!\p{L})(?:how satisfied|satisfied with|satisfaction|would you recommend|satisfaite?s? de|recommanderiez|satisfech[oa]s?|recomendaría|satisfeit[oa]s?|recomendaria|удовлетвор\p{L}+|задоволен\p{L}*|zufrieden|soddisfatt[oaie]|mulțumi[tț][aiă]? de|memnun|seberapa puas|umeridhika|مدى رضا)`,
  "iu",
);

/** What registers and directories keep of a body: what it earns, its number, its age, its size. Two of them tell. */
const REGISTER: Pattern[] = [
  "(?:total|annual|gross) (?:income|revenue|turnover|expenses?|expenditure)|^revenue$|net assets|budget annuel|annual budget|chiffre d['’]affaires|presupuesto anual|ingresos anuales|orçamento anual|receita anual|jahresbudget|umsatz",
  "(?:charity|company|entity|registration) ?(?:number|status|no)|^ein$|^cage|^status$|ruling year|(?:registry|register) (?:number|no)|^statut$|^estado$",
  "found(?:ed|ation year)|year (?:founded|established)|incorporated|^formation$|année de (?:création|fondation)|año de (?:fundación|creación)|ano de fundação|gründungsjahr",
  "trustees|employees|^staff$|^members$|^players$|^personal$|effectifs?|headquarters|registered office|nature of business|^ceo$|areas? served|region served|operates$",
].map((one) => pattern(one, "i"));

/** Has a page boxes that others than askers have? Asked of pages of which no box asks for a sum or names a project with one. */
export function hasBoxesOfOthers(fields: Reading["fields"]): boolean {
  const labels = fields.map(({ label }) => label);
  return (
    labels.some((label) => isPrice(label) || LIKED().test(label)) ||
    REGISTER.filter((one) => labels.some((label) => one().test(label))).length >= 2
  );
}
