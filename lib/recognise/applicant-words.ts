import { pattern } from "../list/pattern.ts";
import { STATE_CODES } from "./american.ts";
import { startsSmall } from "./word-shape.ts";

/** Words that names of organisations have and names of persons do not. */
export const ORGANISATION_WORD = pattern(
  String.raw`(?<!\p{L})((ass?ocia|f(ou|o|u)nda[tcç]|institut|corpora[tcç]|(con)?f[eé]d[eé]ra|co-?op[eé]rati|coll?ec?ti[fv]|ag[eê]nc|univers|interna[tc]iona|organi[sz]a|solidarit)\p{L}*|stichting|stiftung|ngos?|ongs?|asbl|cbo|network|r[ée]seau|rede?|cent(er|re|ro)|league|ligue|liga|uni([oó]n|[ãa]o)|soci[ée]t[yé]|sociedade?|comm?it(tee|[ée])|council|conseil|consejo|conselho|trust|ini[tc]iativ[ea]|coali[tc]i[oó]n|all?ian[cçz][ea]|mission|movement|mouvement|movimi?ento|group(e(ment)?)?|grupo|f[oó]rum|foro|programme|project|services?|relief|aid|rescue|house|maison|casa|home|hope|voices?|wom[ea]n'?s?|femmes|mujeres|mulheres|children'?s?|enfants|niñ[oa]s|crianças|youth|jeunesse|juventude?|justice|rights|lawyers|legal|school|college|communit(y|ies)|communaut[ée]s?|comunidade?s?|clube?s?|church|caritas|inc|llc|ltd|gmbh|bureau|pastoral|shelter|fund|municipal\p{L}*|commune|mairie|alcald[ií]a|prefeitura|ministries|minist(?:ry|[eè]re|erio|ério)|hospital|h[oô]pital|di[oó]c[eè]s[ei]s?|parish|paroisse|parroquia|par[oó]quia)(?!\p{L})|фонд|центр|организаци|ассоциаци|объединени|союз|обществ|جمعية|مؤسسة|منظمة|مركز|شبكة|اتحاد|رابطة|هيئة`,
  "iu",
);

const POST = pattern(
  String.raw`(?<!\p{L})(director\w*|executive|president\w*|chair(man|woman|person)?|secretary|secr[ée]taire|secretari[oa]|manager|coordinat\w+|coordinad\w+|coordenad\w+|coordonnat\w+|officer|head of|chief|ceo|coo|cfo|founder|fondat\w+|fundador\w*|treasurer|directeur|directrice|diret\w+r\w*|gerente|responsable|presidente|pr[ée]sident\w*|representante|représentant\w*|legal representative|team leader|programmes?(?! office(?!r))|advisor|lead|spokes\w+|директор|председатель|руководитель|координатор)(?!\p{L})|مدير|رئيس|منسق`,
  "iu",
);
const STREET = pattern(
  String.raw`(?<!\p{L})(street|st|road|rd|avenue|ave|av|boulevard|blvd|lane|drive|plaza|suite|floor|p\.?\s?o\.? box|box|bp|b\.p|rue|quartier|calle|carrera|avenida|rua|bairro|barrio|plot|house no|apt|zip|tel|phone|fax|mobile|cell|headquarters|headquartered|based|registered|located|situ[ée]e?|sis[e]?|bas[ée]e?|con sede|com sede|delegation|d[ée]l[ée]gation|delegaci[oó]n|delegaç[ãa]o|country office|field office|office|bureau|oficina|escritório|antenne|branch|section|ул|улица|проспект|город|г)(?!\p{L})\.?`,
  "iu",
);
/** American states and the like, as addresses print them. */
const STATE = pattern(
  String.raw`^(D\.?C\.?|${STATE_CODES}|USA|U\.S\.A?\.?|UK|United States( of America)?)(\s[\d-]+)?$`,
  "",
);

const PERSON = pattern(
  String.raw`^((dr|mr|mrs|ms|sr|sra|mme|m|prof|rev|fr|dra|eng|lic|ing)\.?\s)?(\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]*$`,
  "iu",
);

/** "Faculty of Law", "Terra e Trabalho", "Sauti ya Wasichana": no person is called so. */
const JOINED =
  /\s(?:of|for|the|and|et|para|pour|contre|contra|against|ya|cha|za|kwa|na|ba|pou|nan|ve|için|dan|untuk|dhe|për|pentru|für|mit|gegen|dla)\s|\s[ey]\s(?=\p{Lu}\p{L}{4})/u;

/** Called as organisations are, with a capital, and not as an embassy or a department. */
export const isOrganisation = (name: string): boolean =>
  ORGANISATION_WORD().test(name) && !startsSmall(name) && !OFFICIAL().test(name);

/** Who is asked, and never asks. */
export const OFFICIAL = pattern(
  String.raw`embass|ambas[sc]?iat|ambasad|kedutaan|ubalozi|(?:us-|amerikanische )botschaft|büyükelçili|đại sứ quán|anbasad|ambassade|embajad|embaixad|посольств|السفارة|state\.gov|department of state|grants (officer|office|mailbox|section)|public (affairs|diplomacy)`,
  "iu",
);

export const isTypedAs = {
  /** A post in an organisation: "Executive Director". */
  post: (piece: string): boolean => POST().test(piece) && piece.split(/\s+/).length <= 6,
  /** Two to four words, each with a capital, and none of an organisation's; or a post. */
  person: (piece: string): boolean =>
    POST().test(piece) || (!ORGANISATION_WORD().test(piece) && PERSON().test(piece.trim()) && !JOINED.test(piece)),
  place: (piece: string): boolean => STATE().test(piece.trim()) || STREET().test(piece),
};
