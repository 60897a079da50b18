import { pattern } from "../list/pattern.ts";
import { isTypedAs } from "./applicant-words.ts";

/**
 * "Società Cooperativa Sociale Onlus", "Cooperativa de Solidariedade Social, CRL": what a body is by law, and no name.
 * One word after the other and none tried twice: a row of "Ltd. Ltd." takes as long as it has words.
 */
export function isLegalForm(piece: string): boolean {
  const text = piece.trim();
  const word = FORM();
  let at = 0;
  while (at < text.length) {
    word.lastIndex = at;
    if (!word.test(text)) return false;
    at = word.lastIndex;
  }
  return at > 0;
}
/** One word of such a form, with what stands between it and the next. */
const FORM = pattern(
  String.raw`(?:soc(?:iet[àa]|iedade?|iété|\.)|co-?op[ée]?rativ[ae]|sociale?|onlus|ets|ente|filantropico|del terzo settore|aps|odv|impresa|associa(?:zione|tion|ção)|asociación|civile?|anonyme|anónima|simplifiée|limitada|integral|(?:de|di) (?:solidariedade|promozione|volontariato|responsabili\p{L}+)|society|company|limited|by guarantee|gemeinnützige?r?|eingetragener|verein|genossenschaft|gmbh|e\.\s?v\.?|a r\.? ?l\.?|r\.? ?l\.?|s\.? ?c\.?|crl|ltda?\.?|ipss|asbl|vzw|derneği|koperasi|serba usaha|registered|regd\.?)(?:[ ,.]+|$)`,
  "iuy",
);

/** "Il Faro – Società Cooperativa Sociale": the form behind a dash belongs to the name, with what follows it. Null where there is none. */
export function withLegalForm(whole: string): string | null {
  const [, name, , behind] = PARTED.exec(whole) ?? [];
  if (name === undefined || behind === undefined || isLegalForm(name)) return null;
  // "Hilfe für Frauen in Not – Jadwiga e.V.": the form at the end is that of the whole.
  if (ENDS_IN_FORM().test(behind) && !isTypedAs.person(name) && !isTypedAs.post(name)) return whole;
  const form = behind.split(/(?=, )/);
  const count = form.findIndex((_, at) => !isLegalForm(form.slice(0, at + 1).join("")));
  const own = form.slice(0, count < 0 ? undefined : count).join("");
  return own.includes(" ") ? whole.slice(0, whole.length - behind.length) + own : null;
}
const ENDS_IN_FORM = pattern(
  String.raw`^\p{Lu}[^,;]* (?:e\.\s?V\.|g?GmbH|Onlus|ONLUS|ETS|ODV|APS|S\.C\.S\.|asbl|ASBL|A\.C\.|CRL)$`,
  "u",
);
/** "Verein der Freunde des Chaco e.V.": with that a name has ended. */
export const isEnded = (name: string): boolean => ENDS.test(name);
const ENDS =
  /\s(?:e\.\s?V\.|g?GmbH|Ltda?\.?|Inc\.?|LLC|PLC|asbl|ASBL|VZW|vzw|Onlus|ONLUS|ETS|ODV|APS|CRL|z\.\s?s\.|o\.\s?p\.\s?s\.)$/;
const PARTED = /^([^,;|–—]{3,80}?)(\s[–—-]\s)([^;|]{8,90})$/u;
