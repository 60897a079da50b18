import { pattern } from "../../list/pattern.ts";
import { ASK, B, DE, END, KIND, POST, SOME } from "./romance-words.ts";
import type { Wordings } from "./wordings.ts";

const MEMBERS =
  "(?:soci[oa]s|miembros|membros|integrantes|asociad[oa]s|associad[oa]s|mujeres|mulheres|mães|madres|padres|pais|jóvenes|jovens|moradores|vecin[oa]s|productor[ea]s|produtores|agricultor[ea]s|pescador[ea]s|alumn?[oa]s|docentes|directiv[oa]s|dirigentes|camponeses|campesin[oa]s|artesan[oa]s|artesãs|familias|famílias)";

/** What those write before their name who ask. */
export const ROMANCE_ASKS: Wordings["before"] = [
  [
    "says we",
    4,
    pattern(
      String.raw`${B}(?:(?:nosotr[oa]s|nós|noi|l[oa]s abajo firmantes|os abaixo[ -]assinados|abaixo[ -]assinad[oa]s|somos|siamo|suntem),? (?:l[ao]s |[ao]s |le |i |gli )?(?:abajo firmantes, |abaixo[ -]assinad[oa]s, )?${MEMBERS}(?: \p{Ll}+){0,2}? ${DE}|(?:quienes|l[oa]s que|nós que|os que) (?:integramos|conformamos|formamos(?: parte de)?|componemos|fazemos|compomos)|aqu[ií] (?:é|fala|falam|escreve|les? escribe|les? habla|quem (?:fala|escreve) é)(?: ${DE})?|(?:siamo|ci chiamiamo|noi di|noi del\p{L}*|suntem|ne numim|noi,? cei de la|noi de la)|somos (?:d[ao]s?|del|de l[ao]s?)|(?:somos|siamo|suntem) (?:(?:l[oa]s?|os?|as?|i|le|gli|un[oa]?s?|uma?|algun[oa]s|vári[oa]s|\d{1,3}) )?(?!fil|afil|parte|soci[oa]s?(?!\p{L})|aliad|parceir|benefici|sprijin|finan|susț|sosten|ex(?!\p{L}))\p{Ll}{3,16}(?: \p{Ll}{4,14}){0,2} (?:${DE}|de la|din)|(?:yo|eu|io)(?: \p{Ll}+)?, [^.\n]{3,50}, (?:l?[oa] |el )?${POST} ${DE}|(?:siamo|suntem|sono|sunt|soy|sou|eu sou|estou) (?!sprijin|finanț|susț|sosten|finanz|affil|afil|parte|contra|víctima|vítima|ex[ -])(?:l[ao'’] ?|il |un[ao]? |uma? |una )?(?:\p{Ll}{3,} ){1,2}(?:d[ei]l?\p{L}{0,3}|la|al|da|do|n[ao])|(?:vengo|venho|vin|vengo qui|venimos|vimos) (?:d[ao]|de|del|de la|din|dal\p{L}*)|(?:l[ea]s?|lhes?|vos|vi|le|vă|te) (?:escrib|escrev|salud|habl|fal|scriv|scri)\p{L}*,?(?: (?:noi|nosotr[oa]s|nós),?)?(?: (?:l[oa]s|os|as|cei|cele))?(?: (?:${DE}|de la))?|(?:venho|vengo|vimos|venimos|acudo|acudimos|me dirijo|nos dirigimos) (?:a ustedes )?(?:en representación |em representação |em nome |en nombre |desde |de parte )${DE}?|nostr[oa] ${KIND},?(?: si chiama| è)?|(?:asocia\p{L}+|organiza\p{L}+|grupul|funda\p{L}+|cooperativa) (?:noastr\p{L}+|nostru),?(?: se numește)?)${END}`,
      "iu",
    ),
  ],
  [
    "for whom",
    4.5,
    pattern(
      String.raw`${B}(?:(?:escrib|escrev|dir[ij]|salud|habl|present|acud|veng|venh|comunic|enví|envi|solicit|ped|pid|scri)\p{L}*${SOME} (?:de (?:la )?parte de|da parte de|din partea|a nome)(?:l| la)?|^[\s,]*(?:de parte de|desde la|desde el|da parte da)|(?:calidad|condici[óo]n|carácter|qualidade|condição|qualità|calitate) d[ei]l? (?:\p{Ll}+ )?${POST}(?: (?:${DE}|al|a))?|(?:el|la|o|a|eu|yo|il|l[oa]s)?,? ?(?:que suscribe|suscrit[oa]|abajo firmante|abaixo[ -]assinad[oa]|infraescrit[oa]|sottoscritt[oa]|subsemnat\p{L}+)[^.\n]{0,80}? (?:${DE}|al))${END}`,
      "iu",
    ),
  ],
  [
    "says we",
    4,
    pattern(
      String.raw`(?:^|[,;] |\s[ey] |și )(?:represento|representamos|presido|presidimos|dirijo|coordino|coordeno|lidero|rappresento|presiedo|reprezint|conduc|pertenezco|pertenço|mi chiamo [^.\n]{2,60}|mă numesc [^.\n]{2,60}|(?:sono|sunt) (?:l[ao'’] ?|il )?${POST})(?: (?:a|al|à|ao|${DE}))?${END}`,
      "iu",
    ),
  ],
  [
    "asks, and is named behind",
    3.5,
    pattern(
      `${B}(?:nos (?:escribe|escribió|escribieron|contact[aó]|pide|pidió|solicit[aó]|presenta|presentó|envía|envió|mand[aó]|remit[eió]+)n?|(?:escreve|pede|pediu|solicita|solicitou|apresentou|enviou|contactou|chegou)-nos|(?:solicita|pide|pede|requer|presenta|apresenta|propone|propõe)[nm]? (?:l[ao]s?|os?|as?)|ci (?:chiede|scrive|ha (?:chiesto|scritto))|ne-? ?(?:cere|scrie|a (?:cerut|scris)))(?: ${DE})?${END}`,
      "iu",
    ),
  ],
  [
    "for whom",
    3.5,
    pattern(
      String.raw`${B}${ASK}${SOME} (?:(?:apoy|ayud|respald|apoi|ajud|financi|socorr)(?:e[nm]?|ar|an) (?:al?|à|ao|o)|(?:apo[iy]o|a[jy]uda|fondos|fundos|financ\p{L}+|subven\p{L}+|donaci\p{L}+|doação|contributo|sprijin) (?:\p{Ll}+ )?(?:para|per|pentru|em prol d[aeo]|a favor de|en favor de))${END}`,
      "iu",
    ),
  ],
  [
    "called so",
    3.5,
    pattern(
      String.raw`${B}${KIND}(?: \p{Ll}+){0,3}? (?:se denomina|denomina-se|se conoce (?:como|por)|es conocid[oa] (?:como|por)|é conhecid[oa] (?:como|por)|tem (?:o|por) nome(?: de)?|tiene (?:el|por) nombre(?: de)?|lleva (?:el|por) nombre(?: de)?|responde al nombre de|se chama|se intitula|si chiama|si denomina|se numește|poartă numele(?: de)?)${END}`,
      "iu",
    ),
  ],
  [
    "greets",
    3,
    pattern(
      String.raw`${B}(?:quedamos|quedo|me despido|nos despedimos|se despiden?|sin otro particular|sin más por el momento|sem (?:outro|mais) (?:assunto|para o momento)|despedimo-nos|subscrevemo-nos|cordialmente|atentamente|atenciosamente|respetuosamente|respeitosamente|distinti saluti|cordiali saluti|cu (?:stimă|respect))[^.;:\n]{0,40}, ?(?:el |la |[oa] )?["“«]?$`,
      "iu",
    ),
  ],
  ["for whom", 2.5, pattern(`^(?:por|pel[ao]s?|p['’]l[ao]|per|pentru) (?:l[ao]s? |el |l['’])?["“«]?$`, "iu")],
];
