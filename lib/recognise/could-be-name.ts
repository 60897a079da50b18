import { fold } from "../list/fold.ts";
import { pattern } from "../list/pattern.ts";
import { OFFICIAL, ORGANISATION_WORD } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import { isOfLabels } from "./label-words.ts";
import { moneyIn } from "./money.ts";
import type { NameTable } from "./name-table.ts";
import { isPlace } from "./place-context.ts";
import { isBareLabel } from "./request-labels.ts";
import { KIND } from "./sense.ts";
import { signsOf } from "./signs.ts";

/** Could this be a name at all: no description, no half of a sentence, no place, no word of a form? */
export function couldBeName(printed: string, table: NameTable): boolean {
  return isWhole(printed) && !isEveryday(keyOf(printed)) && !isNowhere(printed, table);
}
/** How a line begins that says who else gets the letter. */
export const COPIES = /^\W{0,3}(?:c\.\s?c\.|cc\s?:|ccp\b|copi[ea]s?\s?[:à]|copied to)/i;
const isWhole = (printed: string): boolean =>
  !COPIES.test(printed) &&
  !/^(?:an?|une?|uma?|una) \p{Ll}/iu.test(printed) &&
  !/\s(?:que|qui|who|which|the|all|will|is|are|a|de|of|for|and|y|et|e)$/.test(printed) &&
  !/^(?:c['’]est|it is|this is) /i.test(printed);

const ARTICLE = /^(?:the|la|le|les|el|los|las|o|a|os|as|l|d) /;
/** A name as it is compared: folded, without its article. */
export const keyOf = (text: string): string => fold(text).replace(ARTICLE, "").trim();

/** Small words of names, folded. */
export const SMALL =
  /^(?:of|the|for|and|against|de|des|du|da|do|das|dos|del|la|le|les|los|las|et|y|e|pour|para|por|contre|contra|in|to|l|d|en|em)$/;
/** The government that is asked, its offices, and words of forms. */
const ASKED = pattern(
  String.raw`^(?:(?:the )?u\.?s\.?(?:a\.?)?(?: government| state)?$|united states|état[s-]|estados unidos|usaid|state department|j\/tip|tip office|inl\b|drl\b|pas\b|bureau of|department of|consul|ambassad|embaj|grants?\b|public affairs|washington)|consulate|consulado|consulat|embass|ambassade|embajada|embaixada|comit[ée] d[e']s? ?s|selection (?:panel|committee)|grants? (?:team|office|unit|committee|officer)|small grants|section des affaires|se[cç][cç]?(?:i[óo]n|ão|tion) (?:inl|de |pol[íi]ti|econ|consul|cultur|de |d['’])|affaires publiques|asuntos p[úu]blicos|^(?:saved|shared|uploaded|attached|downloaded|enregistré|guardado|salvo) (?:to|in|on|with|dans|en|em|no) `,
  "iu",
);
const WORD_OF_FORM = pattern(
  String.raw`^(?:project|projet|proyecto|proje[c]?to|budget|proposal|application|request|summary|objectives?|activities|total|annex\w*|attachments?|dear|sir|madam|excellency|mr|mrs|phone|tel|email|address|date|note|page|draft|version|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|inbox|sent|drafts|reply|forward)$`,
  "iu",
);

/** Words of which names of boxes, papers and folders are made, and no name of a body is without another. */
const EVERYDAY = new Set(
  `
    acronyme activities activity address affairs agency agreement amendment amount and annex annual appel applicant
    application applications applying approved asistencia asociacion assistance associacao association association's
    assunto asunto attachment attachments award awarding awards based bcc board boys budget bureau call carta carte
    cc center centre centro chairlady chairperson changed children civil closed coalition comision comite commission
    committee community company concept contact cooperative coordinator corrected council country cover currencies
    currency date dear demande department descricao descripcion description desk details director domestic dossier
    draft duracion duree edit editar email embassy end entidad entidade entity exchange executive extranjera
    families family federal federation ficha fiche final fines fondation fonds foreign form formulaire formulario
    forward foundation from fund fundacao fundacion funding funds fy girls gmail goal goals government governmental
    grant grants greetings group groupe grupo he hello her his home house how human idea impact inbox information
    institution international it kind labor labour league legal letter lettre local lucro mail manager mandatory
    message mission modification montant monto name narrative national network new ngo no nofo nom nombre nome non
    non-domestic non-federal non-profit nonprofit nota note notes notice number objectives objet office officer ong
    open opportunity or organisation organisme organizacao organizacion organization organizational other others our
    outlook overview page paid paper par part parties partner partners party payee payment pedido pending period
    periodo person persons phase phone preapplication president private profit program programa programme project
    projects projet projeto proposal proposals proposed proposition proposta propuesta proyecto public received
    recevez recipient record records regards reply request requested requesting requests results review rights
    saludos school secretary section sender sent she shelter short shortlist sigla sigle sin sincerely small
    societies society solicitud staff start state status subject submission submitted summary support survivors team
    telephone thank thanks that the their these they this timeline title titre titulo to total trafficking treasurer
    trust type under union unsolicited us usa valor version veuillez victims view volume we website what when where
    who why women workspace year yes you your youth
  `
    .trim()
    .split(/\s+/),
);
/** Nothing but words of forms and papers, or the word for a body alone. */
export const isEveryday = (key: string): boolean =>
  key
    .split(" ")
    .every(
      (word) => EVERYDAY.has(word) || SMALL.test(word) || /^\d+$/.test(word) || word.length < 2 || /\d/.test(word),
    ) ||
  (!key.includes(" ") && (ORGANISATION_WORD().test(key) || BODY_WORD().test(key)));

/** Not the one who is asked, no box, no sum, no half of a sentence. */
export const isPossible = (text: string): boolean =>
  text.length <= LONGEST_NAME &&
  isWhole(text) &&
  !OFFICIAL().test(text) &&
  !ASKED().test(text) &&
  !WORD_OF_FORM().test(text) &&
  moneyIn(text).length === 0 &&
  !isBareLabel(text) &&
  !isOfLabels(text);
const LONGEST_NAME = 160;

/** Nothing but places. */
export function isNowhere(text: string, table: NameTable): boolean {
  const places = signsOf([{ signal: "value", text }], table).filter(({ senses }) =>
    senses.some((sense) => isPlace(sense) || sense.kind === KIND.state),
  );
  const named = places.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    named > 0 &&
    named >= text.replace(/[\s,.()]|(?<!\p{L})(?:and|et|y|e|the|of|de|la|en|in|do|da|du)(?!\p{L})/giu, "").length * 0.85
  );
}
