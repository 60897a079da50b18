import { pattern } from "../../list/pattern.ts";
import { ASK, B, BY, DE, END, FEW, KIND, POST, SOME, TO, WITH } from "./romance-words.ts";
import type { Wordings } from "./wordings.ts";

const MEMBERS =
  "(?:soci[oa]s|miembros|membros|integrantes|asociad[oa]s|associad[oa]s|mujeres|mulheres|mães|madres|padres|pais|jóvenes|jovens|moradores|vecin[oa]s|productor[ea]s|produtores|agricultor[ea]s|pescador[ea]s|alumn?[oa]s|docentes|directiv[oa]s|dirigentes|camponeses|campesin[oa]s|artesan[oa]s|artesãs|familias|famílias)";
const PAPER =
  "(?:solicitud|pedido|petici[óo]n|propuesta|proposta|propunere|postulaci[óo]n|candidatura|requerimento|solicitação|proyecto|proje[c]?to|progetto|proiect|richiesta|domanda|cerere|pr[óo]rroga|ampliaci[óo]n|enmienda|adenda|aditamento|subvenci[óo]n|subvenção|donaci[óo]n|informe final|relat[óo]rio final)";

/** What stands before the name of who asks. */
export const ROMANCE_ASKS: Wordings["before"] = [
  [
    "says we",
    4,
    pattern(
      String.raw`${B}(?:(?:nosotr[oa]s|nós|noi|l[oa]s abajo firmantes|os abaixo[ -]assinados|abaixo[ -]assinad[oa]s|somos|siamo|suntem),? (?:l[ao]s |[ao]s |le |i |gli )?(?:abajo firmantes, |abaixo[ -]assinad[oa]s, )?${MEMBERS}(?: \p{Ll}+){0,2}? ${DE}|(?:quienes|l[oa]s que|nós que|os que) (?:integramos|conformamos|formamos(?: parte de)?|componemos|fazemos|compomos)|aqu[ií] (?:é|fala|falam|escreve|les? escribe|les? habla|quem (?:fala|escreve) é)(?: ${DE})?|(?:siamo|ci chiamiamo|noi di|noi del\p{L}*|suntem|ne numim|cei de la|noi de la)|(?:venho|vengo|vimos|venimos|acudo|acudimos|me dirijo|nos dirigimos) (?:a ustedes )?(?:en representación |em representação |em nome |en nombre |desde |de parte )${DE}?|nostr[oa] ${KIND},?(?: si chiama| è)?|(?:asocia\p{L}+|organiza\p{L}+|grupul|funda\p{L}+|cooperativa) (?:noastr\p{L}+|nostru),?(?: se numește)?)${END}`,
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
    "to whom it is to go",
    3.5,
    pattern(
      String.raw`${B}(?:se (?:le )?|foi |fue |é |sea |seja |ser |propo\p{L}+ |suger\p{L}+ |decid\p{L}+ |acord[aóo]\p{L}* |resolv\p{L}+ )?(?:conced|otorg|adjudi[cq]|asign|atribu|outorg|destin|assegn|attribui|acord[aă]|alocar|desembols|transf[ei]r|transferênc|entreg(?:ar|ue)|apoy(?:ar|e)|apoi(?:ar|e)|financi(?:ar|e)|seleccion|selecion)\p{L}*(?!${SOME} ${BY} )${SOME} (?:${TO}|(?:a|em|en) favor ${DE}):?${END}`,
      "iu",
    ),
  ],
  [
    "whose paper",
    3.5,
    pattern(
      String.raw`${B}(?:enmienda|adenda|addenda|adendo|aditivo|modificaci[óo]n|modificação|pr[óo]rroga|ampliaci[óo]n|extensi[óo]n|extensão|cierre|encerramento|liquidaci[óo]n|rescisi[óo]n|atto aggiuntivo|act adițional)${SOME} (?:convenio|conv[êé]nio|acuerdo|acordo|contrato|termo|subvenci[óo]n|subvenção|donaci[óo]n|doação|grant|accordo|contract)\p{L}*${SOME} (?:${WITH}|${DE})${END}`,
      "iu",
    ),
  ],
  [
    "by whom",
    3.5,
    pattern(
      `${B}(?:(?:será|serán|serão|va a ser|vai ser|sarà|va fi|es|é|está siendo) (?:ejecutad|executad|implementad|llevad|gestionad|gerid|desarrollad|desenvolvid|coordinad|coordenad|realizad|realizzat|implementat|dirigid)[oaăe]s?(?: a cabo)?${FEW}|(?:presentat|inviat|depus|înaintat|elaborat|redatt|propost|transmis)[oaăe]?${FEW}|propuesta (?:técnica )?|proposta (?:técnica )?) ${BY}${END}`,
      "iu",
    ),
  ],
  [
    "beside a paper",
    3,
    pattern(
      String.raw`(?:^(?:(?:asunto|assunto|ref(?:erencia)?|re|rv|fwd?|enc|oggetto|subiect)\s?[:.] ?){0,3}${PAPER}(?: [\p{Ll}\d]{1,14}){0,7}\s?[:–—|,/-]|^(?:expediente|processo|proceso|proc|exp|dossi[eê]r?|fascicolo|dosar|caso|punto|ponto|lote?|solicitud|pedido|propuesta|proposta)\.? ?(?:n\S{0,3} ?)?[\p{Lu}\d/.-]{1,18}\s?[.:–—|-]) ["“«]?$`,
      "iu",
    ),
  ],
  ["for whom", 2.5, pattern(`^(?:por|pel[ao]s?|p['’]l[ao]|per|pentru) (?:l[ao]s? |el |l['’])?["“«]?$`, "iu")],
];
