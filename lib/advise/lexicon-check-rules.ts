import type { GlossaryRowName } from "./glossary.ts";

/** One confusion of the two words, and the row of the table that says why it is one. */
export interface Rule {
  name: string;
  row: GlossaryRowName;
  /** Matched within one sentence, folded: small letters without accents. */
  patterns: RegExp[];
  /** Words behind which the same is no confusion: `not` before it, exploitation anywhere in its sentence, things. */
  unless: ("denied" | "exploited" | "goods")[];
}

const SMUGGLING =
  "(?:(?:human|people|migrant|alien|person)s?[- ]smuggling|smuggling (?:of|in) (?:migrants|persons|people|aliens|human beings)|smuggling)";
const TRAFFICKING =
  "(?:(?:human |sex |labou?r |child |people )?trafficking(?: (?:in|of) (?:persons|human beings|people|women|children))?)";
const TRAFIC = "trafic (?:illicite )?(?:de|des) migrants";
const TRAITE = "traite(?: (?:des|d'|de) ?(?:personnes|etres humains|humains|femmes|enfants))?";
const TRAFICO = "trafico (?:ilicito )?de (?:personas )?migrantes";
const TRATA = "trata(?: de (?:personas|seres humanos|mujeres|ninos|ninas|menores))?";
const USE =
  "(?:(?:commercial )?sexual exploitation|(?:labou?r )?exploitation|forced (?:labou?r|work|prostitution|begging|marriage)|prostitution|(?:modern |sexual )?slavery|(?:domestic |sexual )?servitude|debt bondage|brothels)";
const USE_FR = "(?:exploitation|exploiter|travail force|prostitution|prostituer|esclavage|servitude|mendicite)";
const USE_ES = "(?:explotacion|explotar|trabajos? forz|prostitucion|prostituir|esclavitud|servidumbre|mendicidad)";
const ALSO = "(?:also (?:known as|called)|i\\.?e\\.?|that is|in other words|a\\.?k\\.?a\\.?|otherwise known as)";
const ALSO_FR = "(?:c'est-a-dire|autrement dit|aussi appelee?|egalement appelee?|autre nom d[eu]|soit)";
const ALSO_ES = "(?:es decir|o sea|tambien (?:llamad[oa]|conocid[oa] como)|dicho de otro modo|otro nombre de)";

const all = (...sources: string[]): RegExp[] => sources.map((source) => new RegExp(`\\b${source}`, "g"));

/** In the order in which they are looked at: of two that meet, the earlier in the text and then the earlier here is said. */
export const RULES: Rule[] = [
  {
    name: "Victims",
    row: "Against",
    unless: ["denied", "goods"],
    patterns: all(
      `victims? of (?:the )?(?:crime of )?(?:${TRAFFICKING} (?:and|or) (?:of )?)?${SMUGGLING}\\b`,
      `${SMUGGLING} victims?\\b`,
      `victimes? (?:du|de|d'un) ${TRAFIC}\\b`,
      `victimas? (?:del|de|de un) ${TRAFICO}\\b`,
    ),
  },
  {
    name: "Purpose",
    row: "What",
    unless: ["denied", "goods"],
    patterns: all(
      `(?:smuggled|smuggle|smuggles|${SMUGGLING})\\b[^,;:]{0,60}?\\b(?:for|into|for the purposes? of)\\s+(?:the purposes? of )?${USE}`,
      `${SMUGGLING} (?:is|are|constitutes|remains) (?:a form of |a kind of )?(?:modern[- ]day |modern )?slavery`,
      `${TRAFIC}\\b[^,;:]{0,50}\\b(?:a des fins|aux fins|en vue|pour|dans le but)\\b[^,;:]{0,25}\\b${USE_FR}`,
      `${TRAFIC} (?:est|constitue|reste) (?:une forme d'|de l'|un )?esclavage`,
      `${TRAFICO}\\b[^,;:]{0,50}\\b(?:con fines|con el fin|para|a efectos)\\b[^,;:]{0,25}\\b${USE_ES}`,
      `${TRAFICO} (?:es|constituye|sigue siendo) (?:una forma de )?esclavitud`,
    ),
  },
  {
    name: "Paid",
    row: "What",
    unless: ["denied", "exploited", "goods"],
    patterns: all(
      "(?:paid|pay|pays|paying|payments? to)\\b.{0,30}\\btraffickers?\\b.{0,60}(?:\\bto (?:cross|reach|take|bring|get|carry|ferry|transport|travel|enter)|for (?:passage|transport|the (?:crossing|journey|trip))|across|over the border)",
      "traffickers?\\b (?:who |that )?(?:charge|charged|charging|demand|demanded|take|took|ask|asked)\\b.{0,60}(?:cross|passage|border|journey|trip|boat)",
      "trafficked (?:\\w+ ){0,2}(?:across|over) the (?:border|mediterranean|sea|desert|channel|river|strait)\\b",
      "trafficked\\b.{0,40}(?:for a fee|in exchange for (?:a |an )?(?:fee|payment|sum)|after paying)",
      "pa(?:ye|yer|yent|yant|yaient|ient)\\b.{0,30}trafiquants? (?:de personnes|d'etres humains|d'humains)\\b.{0,60}(?:travers|franchi|passer|passage|rejoindre|atteindre|frontiere)",
      "traite\\b.{0,40}\\bpa(?:ye|yer|yent|yant)\\b.{0,40}(?:passeur|travers|franchi|frontiere|passage)",
      "pag(?:o|a|an|ar|aron|ado|ando)\\b.{0,30}\\btratantes?\\b.{0,60}(?:cruz|llegar|pasar|frontera|travesia|llev)",
      "tratantes?\\b.{0,30}\\bcobr\\w+.{0,60}(?:cruz|frontera|travesia|pasar|llev)",
      "(?:coyotes?|polleros?)\\b.{0,40}\\b(?:se dedic\\w+|acusad\\w+|detenid\\w+)\\b.{0,15}\\btrata\\b",
    ),
  },
  {
    name: "Consent",
    row: "Consent",
    unless: ["denied"],
    patterns: all(
      "(?:consent|consented|consents|consenting|agreed) to (?:be |being )trafficked",
      "consent(?:ed)? to (?:her|his|their) (?:own )?trafficking",
      "(?:not|no|n't|cannot be|never)\\b.{0,40}\\btraffick\\w+.{0,40}\\b(?:because|since|as)\\b.{0,40}(?:consent|agreed|willing|volunt)",
      "(?:because|since|as) (?:she|he|they|the \\w+)\\b.{0,20}(?:consented|agreed|went willingly|came willingly).{0,60}\\b(?:not|no|cannot be)\\b.{0,20}traffick",
      "voluntary (?:human )?trafficking|voluntarily trafficked|trafficked (?:voluntarily|willingly|with (?:her|his|their) consent)",
      "consenti\\w* a (?:la |leur |sa |etre victimes? de (?:la )?)traite",
      "traite (?:des \\w+ )?(?:volontaire|(?:librement )?consentie)\\b",
      "(?:pas|non)\\b.{0,40}traite.{0,40}\\b(?:car|puisqu|parce qu).{0,40}(?:consent|accept|volontaire|d'accord)",
      "consint\\w+ (?:en |a )?(?:la |su |ser victimas? de (?:la )?)trata",
      "trata (?:de \\w+ )?(?:voluntaria|consentida)\\b",
      "no\\b.{0,40}\\btrata\\b.{0,40}\\b(?:porque|ya que|pues|puesto que)\\b.{0,40}(?:consint|acept|volunta|de acuerdo)",
    ),
  },
  {
    name: "Border",
    row: "Border",
    unless: ["denied"],
    patterns: all(
      `${TRAFFICKING} (?:always |by definition |necessarily )?(?:requires?|means|involves|implies|presupposes|consists of|must involve|needs)\\b.{0,40}(?:\\bborder|frontier|illegal entry|another country)`,
      "(?:not|n't|cannot be|never)\\b.{0,30}\\btraffick\\w*.{0,50}\\b(?:because|since|as|unless|without)\\b.{0,50}(?:\\bborder|(?:left|leave|leaving) the country)",
      "without (?:crossing )?an? (?:international )?border.{0,40}\\b(?:not|no|cannot)\\b.{0,20}traffick",
      `${TRAITE} (?:par definition )?(?:suppose|exige|implique|necessite|requiert)\\b.{0,40}(?:frontiere|passage irregulier|entree irreguliere|entree illegale)`,
      "(?:pas|non)\\b.{0,30}\\btraite\\b.{0,50}\\b(?:car|puisqu|parce qu|sans|tant que|faute d).{0,50}frontiere",
      `${TRATA} (?:siempre |necesariamente |por definicion )?(?:exige|requiere|supone|implica|necesita)\\b.{0,40}(?:frontera|entrada irregular|ingreso irregular|entrada ilegal)`,
      "no\\b.{0,30}\\btrata\\b.{0,50}\\b(?:porque|ya que|pues|sin|si no)\\b.{0,50}frontera",
    ),
  },
  {
    name: "Ends",
    row: "Ends",
    unless: ["denied"],
    patterns: all(
      `${TRAFFICKING} (?:ends?|stops?|is over|is completed?|finishes)\\b.{0,40}(?:arriv|destination|\\bborder|\\bcross)`,
      `${TRAITE} (?:prend fin|s'acheve|se termine|cesse)\\b.{0,30}(?:arriv|destination|frontiere|passage)`,
      `${TRATA} (?:termina|acaba|finaliza|concluye|cesa)\\b.{0,30}(?:lleg|destino|frontera|cruz)`,
    ),
  },
  {
    name: "Same",
    row: "What",
    unless: ["denied", "goods"],
    patterns: all(
      `${SMUGGLING}[ ,(]{1,3}${ALSO}[ ,]{1,2}(?:human )?traffick`,
      `${TRAFFICKING}[ ,(]{1,3}${ALSO}[ ,]{1,2}(?:human |migrant |people |alien )?smuggl`,
      `${SMUGGLING} is (?:a form of |a kind of |the same as |another (?:word|name) for )(?:human )?traffick`,
      `${TRAFFICKING} is (?:a form of |a kind of |the same as |another (?:word|name) for )?(?:the )?(?:illegal )?(?:human |migrant |people |alien )?smuggling`,
      `${TRAFIC}[ ,(]{1,3}${ALSO_FR} (?:la )?traite`,
      `${TRAITE}[ ,(]{1,3}${ALSO_FR} (?:le |du |un )?trafic`,
      `${TRAFIC} est (?:une forme de|un type de|synonyme de|la meme chose que la) traite`,
      `${TRAITE} est (?:une forme de|un type de|synonyme de|la meme chose que le) trafic`,
      `${TRAFICO}[ ,(]{1,3}${ALSO_ES} (?:la )?trata`,
      `${TRATA}[ ,(]{1,3}${ALSO_ES} (?:el |del |un )?trafico`,
      `${TRAFICO} es (?:una forma de|un tipo de|sinonimo de|lo mismo que la) trata`,
      `${TRATA} es (?:una forma de|un tipo de|sinonimo de|lo mismo que el) trafico`,
    ),
  },
  {
    name: "Migrants",
    row: "What",
    unless: ["denied", "exploited", "goods"],
    patterns: all(
      "(?:migrant|alien) trafficking\\b",
      "trafficking (?:of|in) (?:illegal |irregular |undocumented )?(?:migrants|aliens)\\b",
      "traite (?:de|des) (?:migrants|clandestins)\\b",
      "trata de (?:migrantes|indocumentados)\\b",
    ),
  },
  {
    name: "Term",
    row: "Name",
    unless: [],
    patterns: all(
      "trafic (?:d'etres humains|de personnes|d'humains|humain|de femmes|d'enfants)\\b",
      "trafico (?:de (?:personas(?! migrantes)|seres humanos|mujeres|ninos|ninas|menores)|humano)\\b",
    ),
  },
  {
    name: "Contraband",
    row: "Name",
    unless: [],
    patterns: all(
      "contrebande (?:de migrants|de personnes|humaine|d'etres humains|de clandestins)\\b",
      "contrabando (?:de migrantes|de personas|humano|de seres humanos)\\b",
    ),
  },
];

/** Said right before: what follows is denied, or the reader is asked. */
export const DENIED =
  /\b(?:not|never|no|nobody|no one|cannot|can't|isn't|aren't|rather than|instead of|whether|even if|if|irrelevant|n'est|ne sont|pas|jamais|ni|sans|non|si|meme si|nunca|nadie|sin|aunque|tampoco|personne ne)\b[^,;:]{0,30}$/;
/** Somewhere in the sentence: it speaks of the words themselves, or keeps the two apart. */
export const ABOUT_WORDS =
  /\b(?:misus\w*|misunderst\w*|confus\w*|mistak\w*|wrong(?:ly)?|incorrect\w*|differ\w*|distinct\w*|distingu\w*|unlike|versus|vs|as opposed to|contrary to|a tort|contrairement|a ne pas confondre|confond\w*|errone\w*|equivocad\w*|distint\w*|a diferencia|irrelevant|indifferent|sans importance|importe peu|irrelevante|indiferente|no importa)\b/;
export const EXPLOITED =
  /exploit|explot|forced|force\b|forces\b|forzo|forzad|prostitu|slave|esclav|servitud|servidumbre|bondage|coerc|contraint|coacc|brothel|burdel|begging|mendi|organ removal|ransom|deceiv|tromp|engan|abus/;
export const GOODS =
  /\b(?:goods|cigarettes?|drugs?|gold|weapons?|arms|tobacco|fuel|cattle|ivory|wildlife|cash|medicines?|cocaine|heroin|drogues?|armes?|or|ivoire|drogas?|armas?|oro|tabaco|combustible|mercancias?|marchandises?)\b/;
