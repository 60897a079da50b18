import { pattern } from "../list/pattern.ts";
import { isTypedAs } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import type { Evidence } from "./name-evidence.ts";

/** A line, or a part of one, that stands where a paper prints whose it is. */
export interface PaperHead {
  text: string;
  evidence: Evidence;
}

/** Lines from the top in which a paper says whose it is, and words of such a name at most. */
const HIGH = 5;
const LOW = 2;
const MOST_WORDS = 14;

/** Whose paper it is by where its name stands: above an address, below "by", or in the line that each page repeats. */
export function paperHeads(lines: string[], closed: number): PaperHead[] {
  return [...aboveAddress(lines, closed), ...belowBy(lines), ...repeated(lines)];
}

const couldHead = (line: string): boolean =>
  line.includes(" ") &&
  line.length < 110 &&
  line.split(" ").length <= MOST_WORDS &&
  /^["“«]?[\p{Lu}\p{Lo}]/u.test(line) &&
  !/[:：;?!<>@|█]|[.,]$|\d|^(?:good|buen[oa]s|bom|boa|bon) \p{Ll}+|headquarters$/iu.test(line) &&
  !SPEAKS().test(line);

/** The name over the sender's own address, where somebody else signs: a body's. */
function aboveAddress(lines: string[], closed: number): PaperHead[] {
  const end = lines.slice(closed >= 0 ? closed : -4).join("\n");
  const signs = lines
    .slice(closed >= 0 ? closed + 1 : -3)
    .some((line) => isTypedAs.person(line.split(/,|\s[–—-]\s/)[0]!));
  if (!signs) return [];
  return lines.slice(0, HIGH).flatMap((line, at) => {
    const text = nameOver(line, lines[at - 1]);
    return couldHead(text) && isAddress(lines[at + 1] ?? "") && !end.includes(text)
      ? [{ text, evidence: { kind: "on its paper", points: 5 } }]
      : [];
  });
}

/** An address may begin with a line that has no figure: its body's name stands over that. */
const nameOver = (line: string, above: string | undefined): string =>
  above !== undefined && line.includes(", ") && couldHead(above) && BODY_WORD().test(above) && !BODY_WORD().test(line)
    ? above
    : line;

/** The sender's, and no line of a mail's head. */
const isAddress = (line: string): boolean =>
  line.length < 120 &&
  ADDRESS().test(line) &&
  !/<\S+@\S+>|embass|ambass|embaj|embaix|consul/i.test(line) &&
  !/^(?:from|to|de|para|à|a|cc|date|data|fecha|remitente|sender|subject)\b.*:/i.test(line);

/** "by", alone on its line, below a title. */
function belowBy(lines: string[]): PaperHead[] {
  const at = lines.findIndex((line, index) => index < 25 && BY().test(line));
  const text = (at < 0 ? "" : (lines[at + 1] ?? "")).replace(/,$/, "");
  return couldHead(text) ? [{ text, evidence: { kind: "by whom", points: 4 } }] : [];
}

/** "Hope Guild, Main Road · page 1 of 2": the line at the head or foot of each page. */
function repeated(lines: string[]): PaperHead[] {
  return [...lines.slice(0, LOW), ...lines.slice(-LOW)].flatMap((line) => {
    if (line.length > 160 || !IMPRINT().test(line)) return [];
    const part = line.split(/\s*[·|•]\s*|\s[–—-]\s|,\s/).find(couldHead);
    return part ? [{ text: part, evidence: { kind: "on its paper", points: 5 } }] : [];
  });
}

const BY = pattern(
  String.raw`^(?:(?:submitted|presented|prepared|proposed|a proposal|présentée?|soumise?|proposée?|presentad[oa]|elaborad[oa]|apresentad[oa]|submetid[oa])\s)?(?:by|par|por|pel[ao]|oleh|от)\s*:?$`,
  "iu",
);
const IMPRINT = pattern(
  String.raw`(?<!\p{L})(?:page|pág(?:ina)?\.?|p\.) ?\d{1,2} ?(?:/|of|de|sur) ?\d|(?<!\p{L})(?:regd|registered|reg\. no|registration no|récépissé|personería|enregistrée? sous)|\s[–—-] (?:draft|confidential|do not (?:circulate|cite)|brouillon|ne pas diffuser|borrador|rascunho|confidencial)`,
  "iu",
);
const ADDRESS = pattern(
  String.raw`(?<!\p{L})p\.?\s?o\.?\s?box|(?<!\p{L})(?:b\.?p\.?|s\.l\.p\.?|apartado|casilla|caixa postal|postfach|a\.p\.)\s?\d|(?<!\p{L})(?:tel|tél|phone|email|cell|fax|nit|ruc|rnc|nif|cnpj|ninea)(?!\p{L})|@|^(?:plot|lot|stand|house|flat|calle|rue|rua|avenida|avenue|av\.|barrio|bairro|quartier|cra|carrera|jalan|jl\.?|ulitsa|ул)(?!\p{L})|\d.*(?<!\p{L})(?:street|st|road|rd|avenue|ave|lane|building|area|district|floor|marg|nagar)(?!\p{L})|(?<!\p{L})(?:street|road|avenue|lane|building|marg|nagar)(?!\p{L}).*\d|^\p{Lu}?\d[\d\p{L}/-]*,? \p{Lu}\p{Ll}+`,
  "iu",
);
const SPEAKS = pattern(
  String.raw`(?<!\p{L})(?:you|your|this|our|we|us|is|are|was|vous|nous|votre|est|usted|nosotros|você|nós|dear|monsieur|madame|señor\p{L}*|senhor\p{L}*|draft|concept|nota?|paper|page|request|demande|solicitud|pedido|proposal|proposta|propuesta|proposition|proje[c]?to|projet|proyecto|dossier|candidatur[ae]|expediente|antrag|f[öo]rderantrag|projektantrag|application|notre|nuestr[ao]|noss[ao]|embassy|ambassade|embajada|embaixada|consul\p{L}*|ambassador|ambassadeur|طلب|منحة|مشروع|заявк\p{L}*|проект\p{L}*)(?!\p{L})`,
  "iu",
);
