import { fold } from "../list/fold.ts";

/**
 * Sentences of a proposal that say who asks, what they did before, how the work is watched over, what it costs and what
 * could go wrong: every proposal has them, they name everybody and everything, and say little of what is asked for.
 * Folded words in English, French, Spanish and Portuguese; `(we|it)` stands for whoever asks.
 */
const FRAME = [
  // Who asks, and what they did before.
  "founded (?:in|by)|established in \\d|registered (?:as|charity|ngo|non)|(?:has|have) (?:worked|been (?:working|active|present)|implemented|managed)",
  "(?:works?|working|active|present) .{0,60}since (?:19|20)\\d\\d|years of (?:experience|work)|track record|our mission",
  "(?:over|in|during) the (?:past|last) (?:\\w+ )?(?:years?|decades?) (?:we|it|our|they)|^we have (?:\\w+ed|run|held|built|taught|given)",
  "fondee? en|creee? en \\d|(?:travaille|active?|presente?|existe|intervient|oeuvre) .{0,60}depuis (?:19|20)?\\d\\d|(?:ans|annees) d experience|reconnue d utilite|notre mission",
  "ces dernieres annees (?:elle|il|nous|notre)|^nous avons (?:deja )?\\w+[eis]\\b",
  "fundad[ao] e[nm]|cread[ao] en \\d|criad[ao] em \\d|(?:trabaj|labora|actua|atua|existe|trabalh)\\w* .{0,60}desde (?:19|20)\\d\\d|anos de (?:experiencia|trabajo|trabalho)|nuestra mision|nossa missao",
  "[en]{1,2}os ultimos anos (?:hemos|temos|la (?:asociacion|fundacion|organizacion))|^hemos \\w+do\\b",
  // Staff and money.
  "accountant|external auditor|salar(?:y|ies) of|team (?:consists|is made|comprises)|staff (?:consists|of \\w+ (?:people|persons|members))|(?:organi[sz]ation|association|ngo|we) employs?|project manager|field officers?|steering committee|board of|the budget|budget covers",
  "comptable|compte \\w+ (?:salaries|employes|benevoles)|equipe (?:se compose|est composee|compte)|chef de projet|comite de pilotage|conseil d administration|budget (?:total|couvre|comprend|prevoit)|commissaire aux comptes",
  "contador|contable|cuenta con \\w+ (?:profesionales|empleados|voluntarios)|equip(?:o|e|a) (?:son|consta|esta|e|sao|tem) |comite directivo|auditoria externa|junta directiva|presupuesto (?:total|cubre|incluye)|orcamento (?:total|cobre)",
  // How it is watched over, what remains, what could go wrong.
  "(?:progress|success|impact|results?) (?:is|are|will be) (?:measured|tracked|assessed)|success indicators|quarterly|mid term|external evaluation|(?:to|by) the donor|monitoring (?:officer|plan|and evaluation)|sustainability (?:is|will|of the)|lessons learned|risks? (?:are|is|include)|assumptions?|exit strategy",
  "indicateurs? de (?:suivi|succes|resultat)|trimestriel|(?:au|du|le) bailleur|perennit|durabilite (?:du|est|repose|sera)|evaluation (?:externe|finale)|suivi evaluation|suivi (?:sera|est)|risques (?:sont|comprennent)|hypotheses",
  "indicadores de (?:resultado|exito|gestao|gestion)|trimestr|(?:al|ao) (?:donante|doador)|(?:sostenibilidad|sustentabilidade) (?:del|do|se|esta)|(?:evaluacion|avaliacao) (?:externa|final)|(?:riesgos|riscos) (?:son|sao)|supuestos",
];
const frame = new RegExp(FRAME.join("|").replace(/(^|\|)(?=[^|^])/g, "$1\\b"));

/** Letters of a text that are read: as many as some 15,000 words have. */
const MOST_LETTERS = 100_000;

/** What a text asks for: its sentences without those around it; all of them where nothing else is left. Linear. */
export function askedIn(text: string): string[] {
  const read = text.slice(0, MOST_LETTERS);
  const sentences = read
    .split(/(?<=[.!?;])\s+(?=\p{Lu}|[¿¡«"(])|\n+(?!\p{Ll})/u)
    .filter((sentence) => sentence.trim() !== "");
  const asked = sentences.filter((sentence) => !frame.test(fold(sentence)));
  return asked.length > 0 ? asked : sentences;
}
