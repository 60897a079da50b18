import { pattern } from "../../list/pattern.ts";
import { ASK, KIND } from "./romance-words.ts";
import type { Wordings } from "./wordings.ts";

const TAIL = String.raw`^["”»’]?(?: ?\([^()]{2,60}\))?`;
const GIVES = String.raw`(?:prest|empr[eé]st|don[aóo]|do[aoe]u|dio|dieron|d[eé]u|dará|apo[iy]|a[jy]ud|financ|co-?financ|ofre|oferec|facilit|capacit|ases|assessor|orient|brind|ced[eiía]|acompa|form[oóa]u?|asign|autori[zs]|aport|contrib|patrocin|pag[oóa]|cubr|cobri|habl|fal[oa]u|recomend|indic|cont[oóa]u?|alquil|arrend|don[aă]t|sosten|finanț|sprijin|offr|offert|forni)\p{L}*`;
const PEOPLE =
  "(?:mujer|mulher|famil|jóven|joven|jovens|niñ|crian|comunid|víctim|vítim|migrant|personas|pessoas|campes|pescad|adult|viúv|viud|madres|mães|estudiant|estudant|donne|minori|famiglie|femei|copii)";
const US = "(?:nos|ci|ne|les|lhes|me|te)";
const WE = String.raw`(?:somos|siamo|suntem|queremos|quisi[ée]ramos|gostaríamos|deseamos|desejamos|pedimos|solicitamos|necesitamos|precisamos|venimos|vimos|vamos a|presentamos|apresentamos|proponemos|propomos|postulamos|buscamos|requerimos|nos presentamos|(?:l[eho]s?|lhes|vos) (?:salud|ped|escrib|escrev|agrade|present|solicit|present)\p{L}*mos|agradecemos (?:su|la|desde|de ant|a aten)|chiediamo|vorremmo|presentiamo|cerem|dorim|solicităm|vrem)`;

/** What stands behind a name. */
export const ROMANCE_BEHIND: Wordings["after"] = [
  ["says we", 3.5, pattern(String.raw`${TAIL}[,:]? ${WE}(?!\p{L})`, "iu")],
  [
    "asks",
    3.5,
    pattern(
      String.raw`${TAIL}(?:, [^.;\n]{3,160}?,| ?[:–—-])?,?(?: ${US}| vă| vi)?(?: ha| han| a| au)?(?: (?:por (?:este medio|medio de la presente|la presente|este meio|meio dest[ea])|con la presente|prin prezenta|vem|viene|vine|est[aá]n?|est[aã]o|estamos|sta)(?: a)?,?){0,2} (?:pid|ped|solicit|chied|chiest|richied|cere|cerut|requier|requer|propun|depun|sollecita|present[aăe]|apresent)\p{L}*(?:-(?:nos|lhes?|vos))?(?! (?:que|di |să |si |se |también que|para que)|-nos (?:que|para)|\p{L})(?!(?:ad|id)[oa]s?(?!\p{L}))`,
      "iu",
    ),
  ],
  [
    "asks",
    3.5,
    pattern(
      String.raw`${TAIL},? (?:(?:busca|buscan|requiere|necesita|precisa|quer|quiere|desea|procura|cerca|are nevoie|ha bisogno|aspira a|espera|gestiona)[nm]?(?: \p{Ll}+){0,3}? (?:financ|finanț|apo[iy]|a[jy]ud|fond[oi]|fundos|recursos|aporte|subven|donac|doaç|sosteg|contribut|sprijin|bani|din(?:ero|heiro)|[€$\d])|(?:les |lhes |vos )?agradec\p{L}+ (?:de antemano|desde (?:ya|já|logo)|antecipadamente|anticipad|su |la atención|a (?:vossa |sua )?atenção|vuestr|voss|cualquier|qualquer|la oportunidad|a oportunidade)|(?:a través de este medio|por este (?:medio|conducto)|por este meio)?,? ?(?:se (?:permite|complace|dirige a)|tiene (?:a bien|el (?:gusto|honor|agrado|placer))|tem (?:a honra|o prazer)|vem (?:por|mui|à|respeit|atrav|solic|apres)|dirige-se a|hace (?:entrega|llegar)|faz (?:entrega|chegar)|somete a|submete|pone a (?:su )?(?:considera|dispos)|si (?:permette|rivolge)|se adresează|își exprimă))`,
      "iu",
    ),
  ],
  [
    "asks",
    3,
    pattern(
      String.raw`${TAIL}(?:[;,.:]| y| e| que)? (?:(?:ellos|ellas|eles|elas|que|y|e) )?(?:quieren|querem|queriam|querían|piden|pedem|pidieron|pediram|necesitan|precisam|buscan|procuram|solicitan|solicitam|vogliono|chiedono|solicită|doresc)(?!\p{L})`,
      "iu",
    ),
  ],
  [
    "plans",
    2,
    pattern(
      String.raw`${TAIL},? (?:(?:podrá|podrán|poderá|potrà|va putea|vai poder) |(?:se compromete|compromete-se|si impegna|se obliga) a|será (?:el |la |a |o )?(?:responsable|responsável|encargad)(?!\p{L}* (?:de|por|pel[ao]) (?:la |el |a |o )?(?:eval|aval|audit|superv|capacit|form))|(?:vai|va a|irá|ha previsto|planea|prevé|prevê|propone|intende) \p{Ll}+[aei]r[e]?(?!\p{L})|(?!(?:don|do|aport|prest|co-?fin|financ|ced|pag|cubr|cobr|impart|dict|facilit|apoy|apoi|ayud|ajud|acomp|contrib|audit|eval|aval|supervis|empr|ofr|entr|transf|desembols|ministr|coloc|pond|ser|est|hab|tendr|ter|dev|deb|acog|acol)\p{L}*)\p{L}{3,}(?:ará|erá|irá)n? )`,
      "iu",
    ),
  ],
  [
    "says what it is",
    2,
    pattern(
      String.raw`${TAIL},? (?:(?:se (?:constituy|fund|cre|form|inici|organiz)[óo]|nac[ie]ó|surgi[óu]|empezó|começou|è (?:nata|stata)|a (?:fost|luat)|(?:maneja|administra|opera|atiende|atende|sostiene|mantiene|mantém|gere|gestiona|gestisce|acolhe|acoge|agrupa|reúne|impulsa|promueve|promove|desarrolla|desenvolve|actúa|atua|lavora|lucrează|derulează|administrează|cuida|alimenta)[mn]?|(?:ha |han )?(?:cumple|cumplido|cumpriu|cumpre) (?:con )?(?:l[oa]s|os|todos)|nace|nasce|se (?:dedica|ocupa|ocupă) (?:al?|de|en)|dedica-se|si (?:occupa|dedica)|(?:tiene|tem) (?:por|como) (?:obje|misi|fin|mi[sç])\p{L}*|(?:se hace|se responsabiliza|responsabiliza-se|assume a respons\p{L}+|asume la respons\p{L}+)|(?:acompaña|acompanha|apo[iy]a|a[jy]uda|forma|capacita|educa|defiende|defende|protege|rescata|resgata|recoge|recolhe|recibe|recebe|produce|produz|cultiva|enseña|ensina|accoglie|aiuta|sprijină|ajută)[nm]? (?:al? |à |l[oa]s? |[oa]s? )?${PEOPLE}\p{L}*|(?:la|a) (?:ejecuci|execuç|implementa|gesti|gestão|administra)\p{L}*|llevan? (?:\p{L}+ ){1,3}?(?:años|meses|trabaj)|vienen? (?:trabaj|realiz|desarroll|atend|ejecut)\p{L}+|(?:trabaja|trabalha|existe|actúa|atua|funciona|opera|activează|lucrează|există|è attiv[ao]) (?:desde|há|hace|dal?|din|de)) )`,
      "iu",
    ),
  ],
  [
    "is more than one",
    2,
    pattern(
      String.raw`${TAIL},? (?:es|é|è|este|fue|foi|somos|,)? ?(?:un['’]?[ao]? ?|uma? |o )?(?:\p{Ll}+ ){0,2}?${KIND}[^.;\n]{0,50}? (?:sin (?:fin(?:es)?|ánimo) de|sem fins|senza (?:scopo|fini)|no profit|neguvernamental|fără scop|no gubernamental|não[ -]governamental|fundad|cread[oa]|criad[oa]|constitu|nacid|de base|comunit|fondat|înființat|compuest|conformad|integrad|compost|formad|legalmente)`,
      "iu",
    ),
  ],
  [
    "represented",
    2.5,
    pattern(
      String.raw`${TAIL},? (?:legalmente |neste a(?:c?)to |en este acto |aqui )?(?:representad[oa]|rappresentat[oa]|reprezentat[ăa])(?: \p{Ll}+){0,3}? (?:por|pel[oa]|d(?:a|al|alla|ai)|prin|de)(?!\p{L})(?! (?:su|seu|sua) (?:embajador|embaixador|ministr))`,
      "iu",
    ),
  ],
  [
    "we follows",
    2,
    pattern(
      String.raw`${TAIL} [^.\n]{3,120}\. (?:\p{L}+ ){0,2}?(?:${ASK}|queremos|necesitamos|precisamos|avem nevoie)(?!\p{L})`,
      "iu",
    ),
  ],
  [
    "called the recipient",
    5,
    pattern(
      String.raw`^["”»]?,? ?\(?(?:en adelante|en lo sucesivo|adiante|doravante|de ora em diante|in seguito|denumit\p{L}* în continuare)[^().;\n]{0,40}?(?:sub)?(?:beneficiari|beneficiári|donatari|donatári|subvencionad|solicitante|outorgad|adjudicat|proponente|ejecutor|executor)`,
      "iu",
    ),
  ],
  [
    "called the donor",
    -5,
    pattern(
      String.raw`^["”»]?,? ?\(?(?:en adelante|en lo sucesivo|adiante|doravante|de ora em diante|in seguito|denumit\p{L}* în continuare)[^().;\n]{0,40}?(?:donante|financiador|concedente|otorgante|outorgante|doador|finanziatore|finanțator|arrendador|proveedor|fornecedor)`,
      "iu",
    ),
  ],
  [
    "gives",
    -4,
    pattern(
      String.raw`${TAIL},? (?:(?:no |não |non |nu |ya |já |también |também |que |quien |quem |la cual |a qual |siempre |sempre ){0,3}(?:${US}(?: ha| han| había| a| va| irá|-?a)? ${GIVES}|ne-a ${GIVES})|(?:\p{Ll}+ )?${GIVES}-(?:nos|lhes|me)|(?:vai|va a|irá) (?:${GIVES}-nos|${US} ${GIVES}|(?:prest|don|d[oa]|aport|financ|ced|pag|empr|cubr|cobr|ofer|ofre)\p{L}*r(?:-nos)?)(?!\p{L})|que (?:pon|ced|facilit|aport|colabor|apo[iy]|prest|don|brind|ofr|financ|empr)\p{L}+|(?:no |não |nu )?(?:aprob|aprov|rechaz|recus|neg|deneg|respond|indefer|respinge|rifiut)\p{L}*(?: \p{Ll}+){0,2} (?:nuestr|noss|nostr|noastr)\p{L}+|(?:certific|acredit|hace constar|atest)\p{L}* que (?:l?[ao]|el|dich[ao]|est[ea]) ${KIND}|exig\p{L}+|(?:tiene|tem) a (?:su|seu) cargo|(?:fiscaliza|regula|vigila|prohíbe|proíbe|reglamenta)[nm]?(?!\p{L})|(?:no|não|non|nu) (?:ha |a )?(?:abri|apert|deschi)\p{L}*|que (?:podría|pode|podrá|poderá|poderia|puede|potrebbe|ar putea) (?:co-?)?(?:financ|finanz|finanț|apo[iy]|a[jy]ud|aport|sosten|sprijin)\p{L}*|(?:ne|mi)-au (?:spus|dat|ajutat|sprijinit)|(?:nos|me) (?:dijeron|contaron|avisaron)|(?:disseram|contaram|avisaram)-(?:nos|me)|(?:pel[oa]|por) (?:alug|alquil|arriend|compra)\p{L}*|(?:qued[óo]|ficou|prometi?[óo]|prometeu|ofreció|ofereceu|ha promesso|a promis)(?: (?:de|em|en|di|să))? (?:\p{Ll}+(?:[aei]rnos|r-nos)|dar|pagar|poner|pôr|apoyar|apoiar|ayudar|ajudar|prestar|ceder|donar|doar|financi)|será (?:el |la |a |o )?(?:responsable|responsável|encargad)\p{L}* (?:de|por|pel[ao]) (?:la |el |a |o )?(?:eval|aval|audit|superv|capacit|form)|entrará com|(?:les |lhes )?(?:puede|pode|poderá|podrá)n? (?:dar|brindar|confirmar)(?: \p{Ll}+)? (?:referenc|referênc|fe |testim)|(?:firma |assina |actúa |atua )?(?:como|en calidad de|na qualidade de) (?:testig|testemunh|fiador|aval|garante|interveni|observador|invitad|anfitri|contrapart|donant|financ)|por (?:servici|serviç|honorari|concepto)|(?:cerró|encerrou|se disolvió|dissolveu-se|dejó de existir|ya no existe|já não existe|extinguiu-se|desapareció)(?!\p{L}))`,
      "iu",
    ),
  ],
  [
    "asked us to",
    -2.5,
    pattern(
      String.raw`${TAIL},? (?:(?:(?:nos|ci|me)(?: ha| han| a|-a)?|ne-a) (?:pid|ped|solicit|chies|cerut|suger|recomend)\p{L}* (?:que|di|să)|(?:pediu|solicitou|sugeriu|recomendou)-nos (?:que|para))(?!\p{L})`,
      "iu",
    ),
  ],
];
