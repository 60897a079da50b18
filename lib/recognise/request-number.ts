import { pattern } from "../list/pattern.ts";
import type { Labelled } from "./request-fields.ts";
import type { Pair } from "./request-pairs.ts";

const CODE =
  "(?=[A-Z0-9/_-]*\\d)(?:[A-Z0-9]*[A-Z][A-Z0-9]*(?:[-/_][A-Z0-9]+)+|[A-Z]{2,10}\\d{4,10}|\\d{5,8}[A-Z]{2,5}\\d{3,8})";
const NUMBER = pattern(`(?<![\\p{L}\\d-])${CODE}(?![\\p{L}\\d])`, "u");
const CALL =
  "opportunit|respond(?:s|ing)? to|answer(?:s|ed|ing)?(?!\\p{L})|applying (?:to|under)|submitted under|llamado(?!\\p{L})|nofo(?!\\p{L})|(?<!\\p{L})foa(?!\\p{L})|(?<!\\p{L})rf[ap](?!\\p{L})|(?<!\\p{L})aps(?!\\p{L})|annual program|notice(?! of award)|announcement|solicitation|competition|(?<!\\p{L})call(?!\\p{L})|avis(?!\\p{L})|appel(?!\\p{L})|convocatoria|oportunidad|edital|chamada|oportunidade|aviso(?!\\p{L})|concurso|конкурс|объявлени|возможност|الفرصة|الإعلان";
const OF_CALL = pattern(`(?<!\\p{L})(?:${CALL})`, "iu");
const NEAR_NUMBER = pattern(
  `(?<!\\p{L})(?:(?:in response|réponse|respuesta|resposta) (?:to|à|a)|${CALL})[^\\n]{0,80}?(?<![\\p{L}\\d-])(${CODE})(?![\\p{L}\\d])`,
  "giu",
);
/** Forms, rules and the like that only look like a number. */
const NO_NUMBER = pattern(
  String.raw`^(COVID|SDG|FY|SF|DS|UTF|ISO|DUNS|CFR|ILO|[A-HPU])[-/]?\d+[A-Z]?$|^\d+[-/]\d+|^\d+-\p{L}+$`,
  "u",
);
/** The Department's own numbers of opportunities, and those that say what they are. */
const OWN_NUMBER = /(?<![\w-])(?:[SD]FOP\d{7}|(?:RF[AP]|NOFO|FOA|APS)-[A-Z0-9-]*\d[A-Z0-9-]*)\b/;
/** Numbers that an embassy's section or an office of the Department gives, by its letters between dashes and its year. */
const OF_OFFICE =
  /(?<![\w/-])(?=[A-Z0-9-]*\d)(?=(?:[A-Z0-9]+-)*(?:PAS|PDS|PDO|PAO|INL|JTIP|TIP|DRL|PRM|ECA|POL|ECON|GTIP|FY\d\d)-)(?:[A-Z0-9]+-){2,5}[A-Z0-9]+(?![\w/-])/;
const NUMBER_ALONE = pattern(
  String.raw`^(?:\d{1,2}\.?\s*|[a-z][.)]\s*)?(?:n[uú]mero|num[eé]ro|number|no\.?|n[°º.]?|code|c[oó]digo|id|номер|الرقم)\s*:?$`,
  "iu",
);
const REFERENCE = pattern(`^(?:your |votre |su |sua )?(?:ref|réf|reference|référence|referencia|referência)`, "iu");

/** The number of the opportunity that a request answers; that of an award or of the request itself is none. */
export function opportunityOf(labelled: Labelled, pairs: Pair[], title: string, main: string): string | null {
  for (const { value } of labelled.get("opportunity") ?? []) {
    const number = numberIn(value);
    if (number) return number;
  }
  const awards = (labelled.get("award") ?? []).map(({ value }) => value);
  const isAward = (number: string) => awards.some((award) => award.startsWith(number) || number.startsWith(award));
  const text = `${title}\n${main}`;
  for (const { label, value } of pairs) {
    if (value.length > 120 || !(OF_CALL().test(label) || (NUMBER_ALONE().test(label) && isUnderCall(label, main))))
      continue;
    const number = numberIn(value);
    if (number && !isAward(number)) return number;
  }
  const office = pairs.find(({ label, value }) => REFERENCE().test(label) && OF_OFFICE.test(value));
  if (office) return OF_OFFICE.exec(office.value)![0];
  for (const match of text.slice(0, 20_000).matchAll(NEAR_NUMBER())) {
    const number = match[1] ?? "";
    if (number === number.toUpperCase() && !NO_NUMBER().test(number) && !isAward(number)) return number;
  }
  const own = OWN_NUMBER.exec(text)?.[0] ?? OF_OFFICE.exec(text.slice(0, 20_000))?.[0] ?? null;
  return own !== null && isAward(own) ? null : own;
}

function numberIn(value: string): string | null {
  const own = OWN_NUMBER.exec(value);
  if (own) return own[0];
  if (/^[A-Z0-9][A-Z0-9/_.-]{4,40}$/.test(value) && /\d/.test(value)) return value;
  const found = NUMBER().exec(value);
  return found && !NO_NUMBER().test(found[0]) ? found[0] : null;
}

/** "12. Funding opportunity" above "Number:". */
function isUnderCall(label: string, main: string): boolean {
  const lines = main.slice(0, 12_000).split("\n");
  const at = lines.findIndex((line) => line.trim().startsWith(label));
  return at > 0 && OF_CALL().test(lines[at - 1]!) && lines[at - 1]!.length < 80;
}
