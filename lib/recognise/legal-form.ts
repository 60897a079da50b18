import { pattern } from "../list/pattern.ts";
import { isTypedAs } from "./applicant-words.ts";

/** "Società Cooperativa Sociale Onlus", "Cooperativa de Solidariedade Social, CRL": what a body is by law, and no name. */
export const isLegalForm = (piece: string): boolean => FORM().test(piece.trim());
const FORM = pattern(
  String.raw`^(?:(?:soc(?:iet[àa]|iedade?|iété|\.)|co-?op[ée]?rativ[ae]|sociale?|onlus|ets|ente|filantropico|del terzo settore|aps|odv|impresa|associa(?:zione|tion|ção)|asociación|civile?|anonyme|anónima|simplifiée|limitada|integral|(?:de|di) (?:solidariedade|promozione|volontariato|responsabili\p{L}+)|society|company|limited|by guarantee|gemeinnützige?r?|eingetragener|verein|genossenschaft|gmbh|e\.\s?v\.?|a r\.? ?l\.?|r\.? ?l\.?|s\.? ?c\.?|crl|ltda?\.?|ipss|asbl|vzw|derneği|koperasi|serba usaha|registered|regd\.?)(?:[ ,.]+|$))+$`,
  "iu",
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
const PARTED = /^([^,;|–—]{3,80}?)(\s[–—-]\s)([^;|]{8,90})$/u;
