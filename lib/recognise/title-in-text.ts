import { pattern } from "../list/pattern.ts";

const QUOTE = '["“«„‘]\\s?((?:[^"”»“’\\n]|(?<=\\p{L})’(?=\\p{L})){4,200}?)\\s?["”»“’](?!\\p{L})';
/** Words that say that a name comes. */
const NAMED =
  "titled|entitled|project title is|called|named|known as|we (?:have )?call(?:ed)?|under the (?:title|name)(?: of)?|se llama|s.appelle(?:ra)?|se chama|называется|que (?:llamamos|chamamos)|(?:que )?nous (?:avons )?appel(?:ons|é)|intitulée?|dénommée?|appelée?|nommée?|baptisée?|sous le (?:titre|nom)(?: de)?|titulad[oa]|intitulad[oa]|denominad[oa]|llamad[oa]|chamad[oa]|nombrad[oa]|bajo el (?:título|nombre)(?: de)?|sob o (?:título|nome)(?: de)?|под названием|بعنوان|باسم|اسمه";
/** What the name is of. */
const WORK =
  "project|proposal|programme?|initiative|application|campaign|concept note|projet|programme|proposition|note conceptuelle|campagne|proyecto|propuesta|iniciativa|programa|campaña|projeto|projecto|proposta|campanha|проекта?|проекту|проектом|программ\\p{L}|инициатив\\p{L}|заявк\\p{L}+|مشروع|المشروع|مشروعنا|مبادرة|برنامج";
const QUOTED_NAMES = [
  pattern(`(?<!\\p{L})(?:${NAMED})\\s*,?:?\\s*${QUOTE}`, "iu"),
  pattern(`(?<!\\p{L})(?:${WORK})\\s*[,:–—-]?\\s*${QUOTE}`, "iu"),
  pattern(`(?<!\\p{L})(?:for|pour|para|для) ${QUOTE}`, "iu"),
  pattern(`${QUOTE} (?:project|programme?)`, "iu"),
  // A line that says what the paper is about, or asks in capitals.
  pattern(
    `^(?:re|ref|subject|objet|réf|asunto|referencia|assunto|тема|الموضوع)\\s*[:.][^\\n"“«„‘]{0,120}${QUOTE}`,
    "imu",
  ),
  pattern(`^(?=[^\\n"“«„‘]*\\p{Lu}{4})[^\\p{Ll}\\n"“«„‘]{8,120}${QUOTE}`, "mu"),
  pattern(
    `^[^\\n"“«„‘]{0,60}(?<!\\p{L})(?:request|proposal|application|grant|demande|requête|proposition|subvention|solicitud|propuesta|pedido|proposta|candidatura|заявк\\p{L})(?!\\p{L})[^\\n"“«„‘.]{0,60}[:–—-]\\s*${QUOTE}\\s*$`,
    "imu",
  ),
];

/** Small words that stand inside of names. */
const LINK =
  "a|an|the|and|or|of|for|in|on|at|to|from|with|by|without|against|into|over|under|between|beyond|de|du|des|la|le|les|l|et|en|à|au|aux|pour|sans|sur|dans|contre|del|el|los|las|y|e|o|con|sin|para|por|contra|da|do|das|dos|com|sem|na|no|nas|nos|ao|vers|entre|is|not|are|i|и|в|на|без|для";
const TALL = "(?:[dlDL][’'])?(?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\d’'&-]*[:!]?";
/** A run of words with capitals, two at least. */
const RUN = `(${TALL}(?:(?:\\s(?:${LINK})(?!\\p{L})){0,3}\\s${TALL}){1,11})`;
/** Up to where a name ends in a sentence. */
const BEHIND = "(?=\\s*(?:[.,;:()\\n–—]|$)|\\s\\p{Ll})";
/** "our project Out of the Gravel Pits, which", "o projecto Gado e Caderno." */
const UNQUOTED = [
  pattern(
    `(?<!\\p{L})(?:[Tt]itled|[Ee]ntitled|[Cc]alled|[Nn]amed|intitulée?|appelée?|dénommée?|nommée?|baptisée?|titulad[oa]|intitulad[oa]|denominad[oa]|llamad[oa]|chamad[oa]|se llama|se chama|s.appelle|под названием)\\s+:?\\s*${RUN}${BEHIND}`,
    "u",
  ),
  pattern(
    `(?<!\\p{L})(?:project|programme?|initiative|projet|proyecto|iniciativa|proje[c]?to|проект\\p{L}?)(?:,|:)?\\s${RUN}(?=\\s*(?:[.,;()\\n–—]|$)|\\s(?:which|that|will|would|is|aims|seeks|in|to|which|qui|que|sera|vise|est|à|au|en|será|busca|es|visa|в|на|который)\\s)`,
    "u",
  ),
  pattern(
    String.raw`(?<!\p{L})(?:titled|entitled|intitulée?|titulad[oa]|intitulad[oa]|denominad[oa]|под названием|appelée?|dénommée?)\s+:?\s*(\p{Lu}[^.\n;"«“]{4,150}?)(?=[.\n;]|, (?:which|to|for|in|with|pour|qui|para|que|por|com|con|на|для)(?!\p{L})|\s(?:in the amount|for a total|to be implemented|pour un montant|por un monto|no valor)|$)`,
    "u",
  ),
];
/** Persons, papers and bodies that stand behind "project" with capitals. */
const NO_TITLE = pattern(
  `^(coordinat|manager|director|officer|team|description|summary|title|name|budget|number|period|start|end|duration|location|proposal|document|office|committee|fund|leader|assistant|application|in-charge|goal|objective|partner|site|staff|award|management|support|overview|narrative|abstract|background|plan|details|contact)`,
  "iu",
);

/** What a letter or paper calls the project, in the words of its sentences; null where they name nothing. */
export function titleInText(main: string, isOther: (name: string) => boolean): string | null {
  const text = main.slice(0, 12_000);
  for (const named of QUOTED_NAMES) {
    const name = named().exec(text)?.[1];
    if (name) return name;
  }
  for (const named of UNQUOTED)
    for (const [, name = ""] of text.matchAll(new RegExp(named().source, "gu")))
      if (!NO_TITLE().test(name) && !isOther(name)) return name;
  return null;
}
