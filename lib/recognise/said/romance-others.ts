import { pattern } from "../../list/pattern.ts";
import { B, DE, END, FEW, SOME, TO } from "./romance-words.ts";
import type { Wordings } from "./wordings.ts";

const GIFT = String.raw`(?:donaci|donativ|doaç|doação|fondos?|fundos|apo[iy]o|a[jy]uda|subven|subsid|financ|finanț|beca|bolsa|capacita|forma[cç]|contribu|aporte|grant|sprijin|pr[eé]stam|empr[eé]stim|recursos|material|equip|sostegno|dinero|dinheiro|\d)\p{L}*`;

/** What stands before the name of whom a paper goes to, who told of a call, and who gives. */
export const ROMANCE_OTHERS: Wordings["before"] = [
  [
    "addressee",
    -4,
    pattern(
      String.raw`^(?:(?:estimad|apreciad|respetad|distinguid|querid|prezad|car)[oa]s?|ex\p{L}{0,3}m[oa]s?\.?|il\p{L}{0,2}m[oa]s?\.?|señor(?:a|es|as)?|senhor(?:a|es|as)?|gentil[ei]|egregi[oa]?|spett(?:\.?(?:le|bile))?|stimat[eăaiț]\p{L}*|a quien (?:corresponda|interese)|a quem (?:possa interessar|de direito)|(?:al?|ao) (?:la )?(?:cuidado|atención|atenção)|către|dirigid[oa]|at(?:n|te|t)\.?|(?:alla|în) (?:cortese )?aten\p{L}+|(?:con |com |în |per )?(?:c[oó]p[iy]a|copie|conoscenza)|c ?\.?/ ?c\.?:?)(?: (?:señor\p{L}*|senhor\p{L}*|amig[oa]s|compañer[oa]s|colegas|equipo|equipa|equipe|miembros|membros|director\p{L}*|signor[ie]))?(?: (?:en|na|no|em|${DE}|${TO}|de la))?[:,]?${END}`,
      "iu",
    ),
  ],
  [
    "told of",
    -4,
    pattern(
      String.raw`${B}(?:(?:enter|sup[eio]|conoc|soub|conhec|ouvi|inform|saput|aflat)\p{L}*(?: falar)?${SOME} (?:por|gracias a|a través de|através d[aeo]|por medio de|por intermédio d[aeo]|por meio d[aeo]|pel[ao]s?|tramite|prin|da|de la|en la página de|no s[íi]te d[aeo])|(?:(?:nos|me) (?:dij|cont|coment|avis)\p{L}+|(?:diss|cont|avis)\p{L}+-(?:nos|me)|(?:ci|mi) hanno (?:detto|parlato)|(?:ne|mi)-au spus) (?:en|n[ao]s?|${DE}|l[oa]s de|dal?|dall[ao]|la)|(?:por|a) (?:recomendaci[óo]n|recomendação|indicaci[óo]n|indicação|sugerencia|sugestão|invitaci[óo]n|convite|intermedio|intermédio|conducto|encargo|consejo|conselho|exigencia|exigência|pedido expreso) ${DE}|(?:a través|através) ${DE}|(?:una?|uma?|mi|meu|minha|l[oa]s|os|as) (?:compañer[oa]s?|colegas?|amig[oa]|conocid[oa]|prim[oa]|funcionari[oa]|funcionári[oa]|técnic[oa]) (?:que trabaja en|que trabalha n[ao]|${DE}))${END}`,
      "iu",
    ),
  ],
  [
    "gave us",
    -4,
    pattern(
      String.raw`${B}(?:(?:recib|receb|ricevut|primi|obtuv|obtiv|obten|obtid|consegu|cont[aá]mos|contamos)\p{L}*(?!${SOME} (?:solicitud|pedido|propuesta|proposta|petici|proyecto|projeto|richiesta|cerere|candidatura))${SOME} ${GIFT}${SOME} (?:${DE}|dal?|dall[aeo]|din partea|de la|por parte d[aeo])|(?:(?:donaci[óo]n|donativo|doação|donazione|donație|(?<!(?:pedid|solicit|richiest|domand|cerer|petici|propuest|propost)\p{L}* (?:de|di) )(?:contributo|grant))(?! (?:a|en|em) favor| (?:richiest|solicitad|pedid|requerid|pretendid|chiest))|beca|bolsa|pr[eé]stamo|empréstimo|finanțare)${FEW} (?:${DE}|dal?|dall[aeo]|de la|din partea)|(?:(?:l[oae]s?|nos|ci|ne-a|me) (?:ha |han |había |fue |foi |va a |va )?|(?:quien|quem|l?o que|el que|la que|a que) )(?:nos )?(?:don|acog|acolh|hosped|alberg|ospit|sosten|finanz|aport|cubr|pag|financi|prest|ced|ofr|brind|impart|dict|facilit|apoy|apoi|ayud|ajud|asign|empr|regal|constru|capacit|cont[oóa]|recomend|habl|fal[oa]|invit)\p{L}{1,6}(?: (?:era|fue|foi|es|é|è|era))?(?: (?:l[oa]s|os|as) de)?|ne (?:găzdui|sprijin|ajut|finanț|susțin)\p{L}*|(?:del?|al|do|ao) que (?:ya |já )?(?:financ|apoy|apoi|subvencion|hiz|fez|inici|ejecut|execut|desarroll|impuls)\p{L}*|(?:co-?financi|financi|patrocin|subvencion|sufrag|aport|apoy|apoi|impuls|impart|ministr|dict|facilit|lecion|aval|certific|acredit|legaliz|verific|audit|supervis|fiscaliz|contrat|alquil|arrend|asesor|assessor|acompañ|acompanh|hosped|dispens|don|do|aprob|aprov|dirigi?|organiz|convoc|public)ad[oa]s?${FEW} (?:por|pel[ao]s?)|(?:cubiert|cobert|impartid|emitid|expedid|passad|reconocid|reconhecid|acogid|acolhid|vendid|fornecid|cedid|concedid|constru[ií]d|hech|feit|dad|promovid|conduzid|conducid|(?:ejecut|execut)ad[oa] e[nm] \d{4}|suministrad|entreg|oferecid|ofrecid)[oa]?s?${FEW} (?:por|pel[ao]s?)|(?:finanziat|cofinanziat|sostenut|tenut|certificat|revisionat|erogat|fornit|offert|ospitat|donat|concess|dat|fatt|rilasciat|emess|approvat|promoss|organizzat)[oaie]${FEW} (?:da|dal|dall[ao])|(?:susținut|finanțat|cofinanțat|auditat|oferit|emis|acordat|donat|organizat|aprobat|eliberat|construit|plătit)[aăei]?${FEW} de(?: către)?)${END}`,
      "iu",
    ),
  ],
];
