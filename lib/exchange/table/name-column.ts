import { fold } from "../../list/fold.ts";
import { type ColumnField, FIELD_NAMES } from "./column-names.ts";
import { familyOf } from "./header-families.ts";
import { type HeaderMoney, moneyOf, tidy } from "./money-words.ts";
import { ofSubaward, withoutPrime } from "./tree-columns.ts";

export interface NamedColumn extends HeaderMoney {
  field: ColumnField | null;
  /** 1 for a header that is the field's own name, 0.8 for one with a word more, 0.6 for one that contains it. */
  certainty: number;
  /** Of which unit bare numbers are in a column of lengths. */
  lengths: "months" | "years" | null;
  /** `FY 2021`: the column holds that year's amounts. */
  fiscalYear: number | null;
}

const yearColumn =
  /^(?:fy|fiscal year|ano fiscal|exercice) ?(\d{4}|\d{2})(?: (?:amount|obligations?|funding|usd|us|montant|monto))*$/;
/** Words that say of what a header is, not what it is. */
const beside =
  /\b(?:usd|eur|gbp|xof|fcfa|us|u s|dollars?|euros?|in|en|de|en miles|thousands?|millions?|milliers|miles|millones|000s?|mm dd yyyy|dd mm yyyy|yyyy mm dd|jj mm aaaa|dd mm aaaa|mois|months|meses|the|full|official|required|optional|iso|iso 3166|text|date|free text|if any|if known|nom|name|names)\b/g;

/** What a header says of its column. */
export function nameColumn(printed: string): NamedColumn {
  const header = tidy(printed);
  const folded = fold(
    header
      .replace(/\ufeff/g, "")
      // Folding joins what an apostrophe divides; here it divides words: "d'exécution".
      .replace(/['’`´]/g, " ")
      .replace(/\bn\.?\s?[°º]|\bnro\b\.?/gi, "numero ")
      .replace(/#/g, " number ")
      .replace(/([a-z])([A-Z])/g, "$1 $2"),
  );
  const plain: NamedColumn = {
    ...{ field: null, certainty: 0, lengths: null, fiscalYear: null },
    ...{ currency: null, unit: 1, dollars: false },
  };
  if ((folded === "" && !onlyCurrency.test(header)) || folded.length > 120 || share.test(header)) return plain;
  const year = yearColumn.exec(folded)?.[1];
  if (year !== undefined)
    return {
      ...plain,
      field: "amount",
      certainty: 0.6,
      fiscalYear: Number(year.length === 2 ? `20${year}` : year),
      ...moneyOf(header),
    };
  const [field, certainty] = fieldOf(folded) ?? exampled(header) ?? bilingual(header) ?? inDollars(header) ?? [null, 0];
  if (field === "amount" || field?.startsWith("amount.") || field === "subrecipientAmount")
    return { ...plain, field, certainty, ...moneyOf(header) };
  if (field === "duration") return { ...plain, field, certainty, lengths: lengthsOf(folded) };
  return { ...plain, field, certainty };
}

/** A part of a hundred is no sum of money. */
const share = /%|\bper ?cent|\bpourcentage|\bporcentaje/i;

const lengthsOf = (folded: string): NamedColumn["lengths"] =>
  /\b(?:months?|mos?|mths?|mois|mes|meses)\b/.test(folded)
    ? "months"
    : /\b(?:years?|yrs?|ans?|annees?|anos?)\b/.test(folded)
      ? "years"
      : null;

/** "Starts / Commence": the same in two languages; null where the two say different things. */
function bilingual(header: string): [ColumnField | null, number] | null {
  const parts = header.split(/\s*[/|]\s*|\s+[-–—]\s+/).filter((part) => part.trim() !== "");
  if (parts.length < 2 || parts.length > 3) return null;
  const found = parts.map((part) => fieldOf(fold(part)));
  const fields = new Set(found.flatMap((each) => (each?.[0] ? [each[0]] : [])));
  const [field] = fields;
  return field !== undefined && fields.size === 1 ? [field, found.every((each) => each?.[0]) ? 0.8 : 0.6] : null;
}

/** Nothing but a currency: "US$", "(EUR)". */
const onlyCurrency = /^\W*(?:in |en )?(?:US ?\$|\$ ?US|\$|€|£|USD|EUR|GBP|U\.S\. dollars)\W*$/i;
const inDollars = (header: string): [ColumnField, number] | null =>
  onlyCurrency.test(header) ? ["amount", 0.8] : null;

/** What stands in brackets behind a header says which kind it is, or gives examples: "REGION (AF, WHA, EAP)". */
function exampled(header: string): [ColumnField | null, number] | null {
  const [, before = "", examples = ""] = /^([^()]+)\(([^()]*)\)/.exec(header) ?? [];
  if (before === "") return null;
  if (/\bfund/i.test(before) && /\b(?:INCLE|ESF|MRA|NADR|AEECA)\b/.test(examples)) return ["account", 0.6];
  if (/\b(?:fund|agenc)/i.test(before) && /\b(?:USAID|DOS|DOL|DOJ|HHS|PRM)\b/.test(examples)) return ["funder", 0.6];
  const [field, certainty] = fieldOf(fold(before)) ?? [null, 0];
  return field === null ? null : [field, Math.min(certainty, 0.8)];
}

/** The day on which an award was made is its start only where no other column is. */
const signing = /^(?:award date|date of award|date awarded|awarded(?: on)?|date de signature|fecha de firma)$/;

/** "ISO-3", "Code ISO2", "ISO 3166-1 alpha-3": the standard has codes of countries; its codes of money say so. */
const isoCode = /^(?:codes? |codigos? )?iso(?: 3166(?: 1)?)?(?: alpha)? ?a?[23]?(?: (?:codes?|country))?$/;
export const isIsoCode = (folded: string): boolean => isoCode.test(folded);

/** "Local currency (code)", "Partner currency", "Devise de décaissement": money of others, not what the sums are in. */
const ofOthers =
  /^(?=.*\b(?:local|locale|national|nationale|nacional|foreign|host|partners?|partenaires?|socios?|disbursements?|decaissements?|desembolsos?)\b)(?=.*\b(?:currency|currencies|devises?|monnaie|monedas?|divisas?)\b)(?:(?:local|locale|national|nationale|nacional|foreign|host|country|partners?|partenaires?|socios?|disbursements?|decaissements?|desembolsos?|currency|currencies|devises?|monnaie|monedas?|divisas?|codes?|codigos?|iso|names?|s|of|the|de|des|d|du|del|la|le)(?: |$))+$/;
export const isMoneyOfOthers = (folded: string): boolean => ofOthers.test(folded);

/** Where every sum's own header says dollars, a column of currencies is marked so, too: it is of something else. */
export function besideDollars<T extends NamedColumn>(columns: readonly T[]): readonly T[] {
  const sums = columns.filter(({ field }) => field === "amount" || field?.startsWith("amount."));
  if (sums.length === 0 || !sums.every(({ dollars, currency }) => dollars && currency === null)) return columns;
  return columns.map((column) => (column.field === "currency" ? { ...column, dollars: true } : column));
}

/** Null where no name and no phrase of the header is known. */
function fieldOf(folded: string): [ColumnField | null, number] | null {
  const exact =
    FIELD_NAMES.get(folded) ??
    FIELD_NAMES.get(folded.replace(/^numero\b(?!$)/, "numero de").replace("de de", "de")) ??
    FIELD_NAMES.get(folded.replaceAll(" ", ""));
  if (exact) return [exact, exact === "start" && signing.test(folded) ? 0.6 : 1];
  if (isIsoCode(folded)) return ["countries", 0.8];
  if (isMoneyOfOthers(folded)) return [null, 0];
  const bare = folded.replace(beside, " ").replace(/ +/g, " ").trim();
  const near = FIELD_NAMES.get(bare);
  if (near) return [near, 0.8];
  const sub = ofSubaward(folded);
  if (sub) return sub;
  const rest = withoutPrime(folded);
  const ofPrime = rest === null ? null : fieldOf(rest);
  if (ofPrime) return [ofPrime[0], Math.min(ofPrime[1], 0.8)];
  for (const [pattern, field] of within) if (pattern.test(folded)) return [field, field === null ? 0 : 0.6];
  const family = familyOf(folded);
  if (family !== null) return [family, 0.6];
  const [, focus] = /^(prevention|protection|prosecution|partnership|research)(?: [a-z]+){1,4}$/.exec(folded) ?? [];
  return focus === undefined ? null : [`focus.${focus}` as ColumnField, 0.6];
}

/** Headers of whole phrases, the narrowest first. */
const within: [RegExp, ColumnField | null][] = [
  [
    /\b(?:e ?mails?|courriels?|correo(?: electronico)?|mailbox)(?: address(?:es)?)?(?: (?:of|for|de|del|du|para|pour)\b.*)?$/,
    "mailbox",
  ],
  // Of a person, a place or a register: nothing that a project has.
  [/\b(?:uei|duns|ein|e ?mail|phone|telephone|contact|address|city|state|zip|officer|poc|count|rate)\b/, null],
  // What kind of paper an award is.
  [/\btype(?: code)? (?:description|name)\b/, null],
  [/\bsub ?(?:award|grant)\w* (?:amount|value)\b/, "subrecipientAmount"],
  [
    /\bsub ?(?:recipient|grantee|awardee|partner|implement|beneficiario|receptor)|\bsous (?:beneficiaire|recipiendaire)|\bsub ?award(?:ee)? (?:name|recipient)/,
    "subrecipients",
  ],
  [/\bunder (?:award|grant|prime|agreement)\b/, "prime"],
  [/\b(?:parent|prime) (?:award|project|record|grant)\b/, "prime"],
  [
    /\b(?:fain|award|grant|agreement|contract|subvention|subvencion|convenio|accord) (?:id|number|no|num|identification)\b|\bnumero (?:de |d |du )?(?:la |l )?(?:subvention|subvencion|contrat|convention|convenio|accord|acuerdo|octroi)/,
    "awardNumber",
  ],
  [/\b(?:cfda|assistance listing|aln)\b/, "assistanceListing"],
  // What a sum is in; a column of sums in local money has them itself.
  [
    /^(?!.*\b(?:local|national|foreign|locale|nationale|nacional|amount|montant|monto|importe|value|valeur|valor)\b).*\b(?:currency|devise|moneda|divisa)\b|^(?:curr?|ccy)$|^(?:currency|devise|moneda|divisa|monnaie) (?:of|du|de|del)\b|^(?:unite monetaire|unidad monetaria)$/,
    "currency",
  ],
  [
    /\b(?:start|begin|debut|inicio|comienzo|commencement|demarrage)\w*\b.*\b(?:date|project|award|projet|proyecto|performance|period)\b|\b(?:date|fecha|projet|proyecto|period|performance)\b.*\b(?:start|begin|debut|inicio|comienzo|demarrage)\w*\b/,
    "start",
  ],
  [
    /\b(?:end|completion|expiration|fin|final|termino|cierre|cloture|achevement)\w*\b.*\b(?:date|project|award|projet|proyecto|performance|period)\b|\b(?:date|fecha|projet|proyecto|period|performance)\b.*\b(?:end|completion|expiration|fin|final|finalizacion|termino|cierre|cloture|achevement)\b/,
    "end",
  ],
  [/\bfiscal year\b|\bfy\b|\bannee fiscale\b|\bano fiscal\b/, "fiscalYear"],
  [/\b(?:obligat|commit|engage|comprometid|obligad)\w*\b/, "amount.obligated"],
  [/\b(?:disburs|outlay|decaiss|desembols|expend)\w*\b/, "amount.disbursed"],
  [/\b(?:ceiling|plafond|techo|total estimated cost)\b/, "amount.ceiling"],
  [/\b(?:planned|previst|prevu|planifi)\w*\b.*\b(?:amount|funding|budget|montant|monto)\b/, "amount.planned"],
  [/\b(?:amount|montant|monto|importe)\b/, "amount"],
  [/\bperiod of performance\b|\bperiode d |\bperiodo de /, "period"],
  [/\b(?:duration|duree|duracion)\b|\blength of (?:project|award|grant)\b/, "duration"],
  [/\b(?:title|titre|intitule|titulo)\b/, "title"],
  [/\b(?:description|summary|abstract|resume|descripcion|resumen)\b/, "summary"],
  [
    /\b(?:fuente|source|origen|origine|provenance)\b.*\b(?:fond\w*|fund\w*|financ\w*|money|recursos|dinero|argent|ressources)\b/,
    "funder",
  ],
  // Who pays in English is no country in French.
  [/\b(?:country|countries|(?<!\b(?:who|what|which|it|agency|office|donor|that) )pays|pais|paises)\b/, "countries"],
  [
    /\b(?:implementing|implementer|recipient|grantee|awardee|beneficiaire|beneficiario|ejecutor\w*|execution)\b/,
    "implementer",
  ],
  [
    /\b(?:organis|organiz|agenc|entit|entidad|institu|structure|partenaire|socio|ong|ngo|partner)\w*\b.*\b(?:mise en oeuvre|charge|porteu|responsable|responsible|implement|ejecut|encargad)\w*/,
    "implementer",
  ],
  [
    /\b(?:operating|delivery|delivering|executing|field|project|lead|leading|main|technical|grant) (?:partner|organi[sz]ation|ngo|entity|body|institution)s?\b/,
    "implementer",
  ],
  [
    /\b(?:usg|us|u s|federal|government|gov|sponsoring|paying|financing) (?:office|bureau|agency|department|entity)\b/,
    "funder",
  ],
  [/\b(?:funding|awarding|granting) (?:agency|office|bureau|department)\b|\bbailleur\b|\bfinanciador\w*\b/, "funder"],
];
