import { pattern } from "../../list/pattern.ts";
import { B, BY, DE, END, FEW, POST, SOME, TO, WITH } from "./romance-words.ts";
import type { Wordings } from "./wordings.ts";

const PAPER =
  "(?:solicitud|pedido|petici[óo]n|propuesta|proposta|propunere|postulaci[óo]n|candidatura|requerimento|solicitação|proyecto|proje[c]?to|progetto|proiect|richiesta|domanda|cerere|pr[óo]rroga|ampliaci[óo]n|enmienda|adenda|aditamento|subvenci[óo]n|subvenção|donaci[óo]n|informe|relat[óo]rio|rapporto|raport|rendici[óo]n de cuentas|prestação de contas|formul[aá]rio|ficha|plan de trabajo|plano de trabalho|presupuesto|orçamento|desembolso|desembolsos)";

/** What papers and those who decide write before the name of who asks or is given. */
export const ROMANCE_GRANTS: Wordings["before"] = [
  [
    "whose paper",
    3,
    pattern(
      String.raw`${B}(?:carta de (?:presentaci[óo]n|apresentação|motivaci[óo]n|motivação|inter[eé]s+e?)|expediente|processo|trámite|dossi[eê]r?|fascicolo|dosarul|plan de trabajo|plano de trabalho|piano di lavoro|planul? de lucru|perfil de proyecto|memoria (?:técnica|anual)|nota conceptual|nota conceitual|(?:cererea|propunerea|solicitarea|proiectul)(?: de \p{Ll}+)?|(?:domanda|richiesta)(?: di \p{Ll}+)?) (?:${DE}|al?|ale)${END}`,
      "iu",
    ),
  ],
  [
    "near a word for who asks",
    3.5,
    pattern(
      String.raw`(?<!(?:antigu[oa]|antig[oa]|anterior|últim[oa]|otr[oa]|outr[oa]|primer[oa]?|ex|no|não|non|co)[ -])(?<!\p{L})(?:beneficiári[oa]|donatári[oa]|adjudicat[áa]ri[oa]|outorgad[oa]|subvencionad[oa]|convenente|tomador|vencedora?|ganadora?|seleccionad[oa]|selecionad[oa]|contemplad[oa]|premiad[oa]|favorecid[oa]|richiedente|assegnatari[oa]|solicitantul|beneficiarul|aplicantul|requirente|peticionari[oa]|interesad[oa]|interessad[oa])(?![\p{L}-])(?! (?:por|pel[ao]|en|em|n[ao]) )[^.;,!?\n]{0,26}$`,
      "iu",
    ),
  ],
  [
    "to whom it is to go",
    3.5,
    pattern(
      String.raw`${B}(?:(?:se (?:le )?|foi |fue |é |sea |seja |ser |propo\p{L}+ |suger\p{L}+ |decid\p{L}+ |acord[aóo]\p{L}* |resolv\p{L}+ )?(?:conced|conces|otorg|adjudi[cq]|asign|atribu|outorg|assegn|attribui|acord[aă]|alocar|desembols|transf[ei]r|transferênc|seleccion|selecion|aprob|aprov)[\p{L}-]*(?!${SOME} (?:por|pel[ao]s?) )${SOME} (?:${TO}|(?:a|em|en) favor ${DE}):?|(?:propo\p{L}+|suger\p{L}+|seleccion\p{L}+|selecion\p{L}+|eleg\p{L}+|escolh\p{L}+|design\p{L}+|recom\p{L}+)(?: \p{Ll}+){0,3}? como (?:\p{Ll}+ ){1,2}?(?:a|à|o|ao)?|(?<!n[oãu]\p{L}* (?:s[ei] )?)(?:si propone|se propune|propunem|proponiamo|si raccomanda|se recomandă|recomandăm|se propone|propone[mn]?\p{L}*|propõe-se|propomos|recom[ie]\p{L}+)(?: [^.;\n]{0,30}?)? (?:financiar|apoyar|apoiar|subvencionar|di finanziare|di sostenere|finanțarea|sprijinirea|selecția|(?:el|o|il) financ\p{L}+|il finanziamento|(?:la|a) sele\p{L}+)(?: (?:al?|à|ao|${DE}))?|se acordă)${END}`,
      "iu",
    ),
  ],
  [
    "whose paper",
    3.5,
    pattern(
      String.raw`${B}(?:enmienda|adenda|addenda|adendo|aditivo|modificaci[óo]n|modificação|pr[óo]rroga|ampliaci[óo]n|extensi[óo]n|extensão|cierre|encerramento|liquidaci[óo]n|rescisi[óo]n|atto aggiuntivo|act adițional|(?:prorrog|ampli|extend|modific|rescind|suspend)\p{L}+)${SOME} (?:convenio|conv[êé]nio|acuerdo|acordo|contrato|termo|subvenci[óo]n|subvenção|donaci[óo]n|doação|grant|accordo|contract)\p{L}*${SOME} (?:${WITH}|${DE})${END}`,
      "iu",
    ),
  ],
  [
    "to whose account",
    3.5,
    pattern(
      String.raw`${B}(?:liquidazione|pagamento|bonifico|erogazione|plat[ăa]|transfer\p{L}*|desembolso|giro|abono|dep[óo]sito|cheque|pago)(?: [\p{Ll}\d.º°]+){0,3} (?:a favore di|în favoarea|(?:en|a|em) favor ${DE}|a nombre de|em nome ${DE})${END}`,
      "iu",
    ),
  ],
  [
    "of whom somebody is the head",
    2,
    pattern(
      `^(?:${POST}|responsable|responsável|encargad[oa]|coordinaci[óo]n|coordenação|direcci[óo]n|dire[c]?ção|junta directiva|presidencia|presidência) ${DE}${END}`,
      "iu",
    ),
  ],
  [
    "by whom",
    3.5,
    pattern(
      `${B}(?:(?:ejecuci[óo]n|execução|implementaci[óo]n|implementação|gesti[óo]n de los fondos|gestão dos fundos)${FEW} (?:a cargo ${DE}|por|pel[ao])|(?:será|serán|serão|va a ser|vai ser|sarà|va fi|es|é|este|è|está siendo) (?:ejecutad|executad|implementad|llevad|gestionad|gerid|desarrollad|desenvolvid|coordinad|coordenad|realizad|realizzat|implementat|dirigid)[oaăe]?s?(?: a cabo)?${FEW}|(?:presentat|inviat|depus|înaintat|elaborat|redatt|propost|transmis|richiest|chiest|solicitat|cerut|requerid|pedid|pretendid|pleitead|peticionad|candidatad)[oaăe]?s?${FEW}|propuesta (?:técnica )?) ${BY}${END}`,
      "iu",
    ),
  ],
  [
    "beside a paper",
    3,
    pattern(
      String.raw`(?:^(?:(?:asunto|assunto|ref(?:erencia)?|re|rv|fwd?|enc|oggetto|subiect)\s?[:.] ?){0,3}${PAPER}(?: [\p{Ll}\d]{1,14}){0,7}\s?[:–—|,/-]|${PAPER}(?: n\S{0,3})? \d{1,4},|^(?:expediente|processo|proceso|proc|exp|dossi[eê]r?|fascicolo|dosar|caso|punto|ponto|lote?|solicitud|pedido|propuesta|proposta)\.? ?(?:n\S{0,3} ?)?[\p{Lu}\d/.-]{1,18}\s?[.:–—|-]) ["“«]?$`,
      "iu",
    ),
  ],
];
