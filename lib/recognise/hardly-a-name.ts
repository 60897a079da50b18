import { fold } from "../list/fold.ts";
import { type Pattern, pattern } from "../list/pattern.ts";
import { BODY_WORD } from "./body-word.ts";

/** What no name is, unless the page says so: a motto, a state, an act, a fund, a day, how a letter or an instruction begins. */
export const isHardlyAName = (printed: string): boolean =>
  isMotto(printed) ||
  isState(printed) ||
  HARDLY.some((fits) => fits().test(printed)) ||
  (startsAsText(printed) && !goesOnTall(printed));

/** "Union, Travail, Justice": nothing but the nouns of mottos, parted; "Justice et Paix" may be a body. */
function isMotto(printed: string): boolean {
  const words = fold(printed)
    .split(" ")
    .filter((word) => !LINK.test(word));
  return (
    words.length > 1 &&
    words.length < 7 &&
    (words.length > 2 || /,|[–—-]/.test(printed)) &&
    !IS_ROW.test(printed) &&
    words.every((word) => MOTTO.has(word))
  );
}
/** "Justice, Peace and Dignity" is a name: mottos of states have no "and" at their end, but for "Dios, patria y libertad". */
const IS_ROW = /^(?!Dios)[^,]+(?:, [^,]+)+ (?:and|&|et|y|e) \S+$/iu;
const LINK = /^(?:et|e|y|and|na|va|und|un|une|uma|the|la|le|el)$/;
const MOTTO = new Set(
  `union travail justice paix patrie liberte egalite fraternite progres dignite unite discipline peuple but foi honneur
  solidarite democratie developpement work unity freedom peace progress faith liberty labour industry strength
  prosperity democracy dignity equality honor honour fraternity trabajo justicia paz patria dios libertad
  independencia orden honor fuerza trabalho justica liberdade ordem progresso unidade luta dignidade igualdade uhuru umoja kazi
  amani upendo doc lap tu do hanh phuc ujamaa fahafahana fandrosoana tanindrazana fitiavana`
    .trim()
    .split(/\s+/),
);

/** The state at the head of its own papers. */
const isState = (printed: string): boolean =>
  STATE_ALONE().test(printed) && !BODY_WORD().test(printed.replace(/^co-?operative (?=rep)/i, ""));
/** "CO-OPERATIVE REPUBLIC OF GUYANA", "UNITED REPUBLIC OF", "République fédérale". */
const STATE_ALONE = pattern(
  String.raw`^(?:the )?(?:\S+ ){0,2}(?:republic|kingdom) of(?: \p{L}+){0,4}$|^(?:r[ée]publique|rep[úu]blica|republik|repubblica|republika|royaume|reino|jamhuri|gobierno)(?: (?:d[eou]s?|da|del|ya|islamique|d[ée]mocratique|fédérale?|populaire|democrática|federativa|bolivariana|dominicana|oriental)|$)(?: \S+){0,4}$`,
  "iu",
);

/** "Give the", "Memorandum", "Segundo": what names begin with as well where a word with a capital follows. */
export const startsAsText = (printed: string): boolean => BEGINS().test(printed);
const BEGINS = pattern(
  String.raw`^(?:(?:give|write|enter|state|indicate|type|provide|select|choose|specify|fill in|insert|use|indiquez|indiquer|inscrire|inscrivez|saisir|saisissez|décrire|indi(?:que|car)|escrib\p{L}+|escríb\p{L}+|escrev\p{L}+|ins(?:ira|erir)|informe|geben sie|tragen sie|indicare|inserire|introduce[tț]i|tulis(?:kan)?|andika|вкажіть|укажите) (?:the|your|full|legal|registered|exact|its|name|le|la|les|el|los|o|a|os|nome?|nombre|den|die|il|nama|jina|назв\p{L}+|наимен\p{L}+)|conforme|segundo|según|selon|example|exemple|ejemplo|exemplo|beispiel|esempio|contoh|приклад|пример|memorandum|invoice|receipt|ticket|entry|facture|factura|fatura|expediente|albarán|kuitansi|(?:palermo|istanbul|geneva|optional) (?:protocol|convention)|pending|awaiting|received by|be \p{L}+ed|no change|new continuation|respectfully|sincerely|faithfully|cordialement|cordialmente|cumprimentando|hochachtungsvoll|saygılarımla)(?!\p{L})`,
  "iu",
);
/** A word with a capital follows, and not all are capitals: "Give a Hand Uganda". */
function goesOnTall(printed: string): boolean {
  const [begun = ""] = BEGINS().exec(printed) ?? [];
  return /^[ «"“]+\p{Lu}/u.test(printed.slice(begun.length)) && /\p{Ll}/u.test(printed);
}
/** Written as names are: two words or more, and none but small ones without a capital. */
export function isCalledSo(printed: string): boolean {
  const words = printed.split(" ").filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 1 &&
    words.every((word) => /\p{Lu}/u.test(word) || SMALL.test(word)) &&
    /\p{Lu}.* .*\p{Lu}/u.test(printed)
  );
}
const SMALL = /^\P{L}*\p{Ll}{1,3}\P{L}*$/u;

const HARDLY: Pattern[] = [
  // A row of buttons: "Home · My Awards · Help".
  pattern(
    String.raw`\s[·•]\s(?=.*\d)|^(?=.*\s[·•]\s).*(?<!\p{L})(?:home|help|search|menu|log|sign|signed|my|all|back|next|print|share|settings|about|contact|download|page|account|privacy|terms|faq|news|blog|donate|inicio|início|accueil|aide|ayuda|ajuda|buscar|contacto|contato|recherche|min|ago|am|pm)(?!\p{L})`,
    "iu",
  ),
  // "160 filles", "20% off", "88/3 Hospital": a number of something.
  pattern(String.raw`^\d[\d .,]* \p{Ll}{3}|^\d+[%/]`, "u"),
  // "Associations Act", "Ley Orgánica ...", "Loi n° 2014-390", "Palermo Protocol".
  pattern(
    String.raw`(?<=(?:ies|ions|usts|ment|tion|ing|our|or|ren|rs|NGO|very|NPO)) (?:Act|Ordinance|Law|Decree|Code)(?:,? (?:No\.? ?\d.*|(?:of )?\d{4}))?$|^(?:law|loi|ley|lei|legge|legea|decree|d[ée]cret|decreto|resoluci[oó]n|arrêté|despacho|gesetz|закон|указ|sheria|kanun|zakon) (?:n[o°º.]|núm|orgánica|organique|especial|relative|sur|sobre|on|general|contra|про|ya|ili|o)(?!\p{L})`,
    "iu",
  ),
  // Money that embassies and states give, and by whose hand.
  pattern(
    String.raw`^(?:(?:the )?u\.?s\.?a? (?:mission|ambassador)|missão d(?:os|iplomática)|mission des états|misi[oó]n de (?:los )?(?:ee|estados))|(?<!\p{L})(?:julia taft|ambassador['’]?s?['’]? (?:special |self|fund|small)|self-help (?:fund|program\p{L}*|grants?)|fonds d['’](?:aide|entraide) (?:de l['’]ambassad|locale?)|democracy (?:commission|small grants|fund grants?)|(?:comisi[oó]n|comisia|commission|комиссия|komisija) (?:pentru |de |для |za )?(?:democra[tț]i\p{L}*|demokratij\p{L}*|демократи\p{L}*)|public diplomacy (?:grants?|small|fund|section|office)|alumni engagement innovation|direct aid program\p{L}*|canada fund for local|fonds canadien d['’]initiatives|fondo canadiense|grassroots human security|(?:yali|mepi|j\/tip|drl|inl) (?:grants?|program\p{L}*|fund\p{L}*|small|access)|english access (?:micro)?scholarship|program to end modern slavery|small grants (?:program\p{L}*|scheme|facility)|special self-help)(?!\p{L})`,
    "iu",
  ),
  // How far a paper has come, in words that names begin with as well.
  pattern(
    String.raw`^(?:pending(?: .*)?|awaiting .*|received by .*|be \p{L}+ed|no change.*|new continuation.*)$`,
    "iu",
  ),
  // How a letter begins, whom it speaks to and how it ends.
  pattern(
    String.raw`^(?:respectfully|sincerely|faithfully|cordialement|cordialmente|cumprimentando|kepada|attn|fwd|excellency|h\.? ?e\.?,? |s\.? ?e\.? (?:l['’]|m|el|o|dr)|(?:son|sua|su|your|his|her) excel\p{L}+|chargée? d['’]affaires|hochachtungsvoll|saygılarımla|wasalaam|з повагою|с уважением)(?!\p{Ll}{2})`,
    "iu",
  ),
  // When: "Depuis 2016", "Mardi 14", "Belmopan PD Mon", "Hasta 25".
  pattern(
    String.raw`^(?:since|depuis|desde|seit|from|dal|din|od|hasta|until|jusqu['’]au|até|bis|since) \d|^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\d|the \d|\p{L}+ \d)|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira|montag|dienstag|mittwoch|donnerstag|freitag) \d|(?:,|\p{L}) (?:Mon|Tue|Wed|Thu|Fri|Sat)$|, (?:mon|tues|wednes|thurs|fri|satur|sun)day$`,
    "iu",
  ),
  // "Ms. Ortega": nobody's full name.
  pattern(String.raw`^(?:Mrs?|Ms|Mme|Mlle|Abg|Adv|Prof|Pr|Dra?|Sra?|Rev|Lic|Ing|Eng|Hna|Barr)\.? \p{Lu}\p{L}+$`, "u"),
  // "Part II. The project", "BAB I. LATAR BELAKANG", "Q6 Quanto".
  pattern(
    String.raw`^(?:part(?:ie|e)?|bab|secti?on|secci[oó]n|se[cç]{1,2}ão|deo|teil|bölüm|частина|раздел|розділ|abschnitt|capitol[oi]|chapter|chapitre|capítulo|annexe?|anexo|lampiran|anlage|allegato|question|pregunta|pergunta) (?:[IVX]{1,4}|\d{1,2}|[A-H])(?![\p{L}\d])|^q\d{1,2}(?!\d)`,
    "iu",
  ),
];
