import { pattern } from "../../list/pattern.ts";
import { B, BY, DE, END, FEW, POST, SOME, TO, WITH } from "./romance-words.ts";
import type { Wordings } from "./wordings.ts";

const GIFT = String.raw`(?:donaci|donativ|doaç|doação|fondos?|fundos|apo[iy]o|a[jy]uda|subven|subsid|financ|finanț|beca|bolsa|capacita|forma[cç]|contribu|aporte|grant|sprijin|pr[eé]stam|empr[eé]stim|recursos|material|equip|sostegno|dinero|dinheiro|\d)\p{L}*`;

/** What stands before the name of somebody else. */
export const ROMANCE_OTHERS: Wordings["before"] = [
  [
    "addressee",
    -4,
    pattern(
      String.raw`^(?:(?:estimad|apreciad|respetad|distinguid|querid|prezad|car)[oa]s?|ex\p{L}{0,3}m[oa]s?\.?|il\p{L}{0,2}m[oa]s?\.?|señor(?:a|es|as)?|senhor(?:a|es|as)?|gentil[ei]|egregi[oa]?|spett(?:\.?(?:le|bile))?|stimat[eăaiț]\p{L}*|a quien (?:corresponda|interese)|a quem (?:possa interessar|de direito)|(?:al?|ao) (?:la )?(?:cuidado|atención|atenção)|către|dirigid[oa]|at(?:n|te|t)\.?)(?: (?:señor\p{L}*|senhor\p{L}*|amig[oa]s|compañer[oa]s|colegas|equipo|equipa|equipe|miembros|membros|director\p{L}*|signor[ie]))?(?: (?:en|na|no|em|${DE}|${TO}|de la))?[:,]?${END}`,
      "iu",
    ),
  ],
  [
    "told of",
    -4,
    pattern(
      String.raw`${B}(?:(?:enter|sup[eio]|conoc|soub|conhec|ouvi|inform|saput|aflat)\p{L}*(?: falar)?${SOME} (?:por|gracias a|a través de|através d[aeo]|por medio de|por intermédio d[aeo]|por meio d[aeo]|pel[ao]s?|tramite|prin|da|de la|en la página de|no s[íi]te d[aeo])|(?:por|a) (?:recomendaci[óo]n|recomendação|indicaci[óo]n|indicação|sugerencia|sugestão|invitaci[óo]n|convite|intermedio|intermédio|conducto|encargo|consejo|conselho|exigencia|exigência|pedido expreso) ${DE}|(?:a través|através) ${DE}|(?:una?|uma?|mi|meu|minha) (?:compañer[oa]|colega|amig[oa]|conocid[oa]|prim[oa]|funcionari[oa]|funcionári[oa]|técnic[oa]) (?:que trabaja en|que trabalha n[ao]|${DE}))${END}`,
      "iu",
    ),
  ],
  [
    "gave us",
    -4,
    pattern(
      String.raw`${B}(?:(?:recib|receb|ricevut|primi|obtuv|obtiv|obten|obtid|consegu|cont[aá]mos|contamos)\p{L}*(?!${SOME} (?:solicitud|pedido|propuesta|proposta|petici|proyecto|projeto|richiesta|cerere|candidatura))${SOME} ${GIFT}${SOME} (?:${DE}|dal?|dall[aeo]|din partea|de la|por parte d[aeo])|(?:(?:donaci[óo]n|donativo|doação|donazione|donație|contributo|grant)(?! (?:a|en|em) favor)|beca|bolsa|pr[eé]stamo|empréstimo|finanțare)${FEW} (?:${DE}|dal?|dall[aeo]|de la|din partea)|(?:l[oae]s? |nos |a )(?:don|aport|cubr|pag|financi|prest|ced|ofrec|brind|impart|dict|facilit)(?:a|e|ará|erá|irá|ó|ió)n?|(?:co-?financ|financ|patrocin|subvencion|sufragad|cubiert|cobert|aportad|impart|ministrad|dictad|facilitad|lecionad|avalad|certificad|emit|exped|passad|reconocid|reconhecid|legalizad|acreditad|asesorad|assessorad|acompañad|acompanhad|supervis|fiscalizad|contratad|alquilad|arrendad|auditad|verificad|hosped|acogid|acolhid|vendid|fornecid|suministrad|finanziat|cofinanziat|sostenut|tenut|certificat|revisionat|erogat|fornit|offert|ospitat|donat|susținut|finanțat|cofinanțat|auditat|oferit|emis)[oaăei]?[dt]?[oaei]?s?${FEW} ${BY})${END}`,
      "iu",
    ),
  ],
  [
    "works along",
    -4,
    pattern(
      String.raw`${B}(?:(?:alianza|aliança|coordinaci[óo]n|coordenação|articulaci[óo]n|articulação|contacto?|contato|diálogo|conjunto|consorcio|consórcio|colabora\p{L}+|collabora\p{L}+|parceria|parteneriat|partenariato|colaborare|protocolo?|memorando|comodato|convenzione|accordo|acord|protocollo|acuerdo|acordo|pacto|firmad[oa]|firmamos|suscrit[oa]|suscribimos|assinad[oa]|assinámos|assinamos|celebrad[oa]|semnat|încheiat)(?! de (?:subv|donac|doaç|financ))${FEW} ${WITH}|(?:con|com) (?:el |la |o |a )?(?:\p{Ll}+ )?(?:aval|auspicio|patrocinio|patrocínio|asesor[íi]a|assessoria|acompañamiento|acompanhamento|soporte|suporte|respaldo|financiaci[óo]n|financiamento|apo[iy]o|a[jy]uda|orientaci[óo]n|sostegno|contributo|supporto|aiuto)(?: \p{Ll}+)? ${DE}|cu (?:sprijinul|ajutorul|contribuția|finanțarea)|(?:^|[,;] )(?:con|com|junto (?:a|con|com|à|ao)|gracias a|graças [aà]o?|mediante|tramite|prin)|(?:pertenec|pertenc|afili|filiad|fazemos parte|hacemos parte|formamos parte|facciamo parte|facem parte|affiliat|integramos)\p{L}*(?: parte)? (?:al?|à|ao|n[ao]|en|${DE}|din|la)?(?: ?(?:el|la|a|o))?(?: (?:red|rede|rete|rețeaua|federaci[óo]n|federação|plataforma|confedera\p{L}+))?)${END}`,
      "iu",
    ),
  ],
  [
    "another in the matter",
    -4,
    pattern(
      String.raw`${B}(?:cartas? de (?:apo[iy]o|recomenda\p{L}+|aval|respaldo|inten\p{L}+|compromis+o|conforto|referencia|referência|presentación)${FEW} (?:${DE}|por|pel[ao])|(?:lettera|scrisoare) di?e? (?:sostegno|susținere|recomandare|presentazione|referenze)(?: ${DE}| din partea| da)?|(?:agradec|agradez|reconoc|ringrazi|mulțum)\p{L}*(?: \p{Ll}+){0,3}? ?(?:al?|à|aos?|lui)?|(?:cuenta|conta|conto|cont)s?(?: \p{Ll}+){0,4}? (?:en|n[ao]|em|junto d[aoe]|junto ao?|presso|la)|(?:inscrit|registr?ad|matriculad|habilitad|reconocid|acreditad|înregistrat)[oaă]s?${FEW} (?:ante|junto d[aoe]|junto a[o]?|en|n[ao]|presso|la)|(?:cotizaci[óo]n|proforma|pr[óo]-?forma|cotação|factura|fatura|preventivo|fattura|ofertă(?: de preț)?)${FEW} (?:${DE}|de la)|(?:compr|adquir|alquil|arrend|alug|acquist|cumpăr)\p{L}*${SOME} (?:a|à|ao|en|n[ao]|de|da|de la)|sub-?(?:subven|donac|doaç|recep|award|grant|contrat|adjudic)\p{L}* ${TO}|(?:a diferencia|al contrario|ao contrário|diferente(?:mente)?|distint[oa]s?|a differenza|spre deosebire|lejos|independiente(?:mente)?) ${DE}|(?:según|segundo|secondo|potrivit|conforme|de acuerdo (?:con|a)|de acordo com)(?: (?:los |as |os |i )?(?:dat[oi]s?|dados|cifras|informes?|un estudio|o estudo|números)(?: \p{Ll}+)?(?: ${DE})?)?|(?:instalaciones|instalações|auditori[oum]|auditório|aulas|laboratori[oa]s|estrutura física) ${DE}|(?:pertene[cz]|pertence|appartiene)\p{L}* (?:al?|à|ao)|propi?r?iedade? ${DE}|(?:ped|pid|solicit|gestion|tramit|chiest|cerut)\p{L}*${FEW} (?:apo[iy]o|a[jy]uda|fondos|fundos|financ\p{L}+|recursos|dinero|dinheiro|un contributo|sprijin)${FEW} (?:al?|à|aos?|lui|de la))${END}`,
      "iu",
    ),
  ],
  [
    "former",
    -6,
    pattern(
      String.raw`${B}(?:(?:antigu[oa]|antig[oa]|anterior|previ[oa]|otrora|primer[oa]?|ex)[ -](?:beneficiari[oa]|beneficiári[oa]|donatari[oa]|subvencionad[oa]|solicitante|proponente|adjudicatari[oa]),?|(?:antigu[oa]|antig[oa]|anterior|ex|fost(?:ul|a)?)[ -]${POST} ${DE}|antes (?:era|fue|fui|foi|trabaj\p{L}+|trabalh\p{L}+)${FEW} (?:${DE}|en|n[ao])|(?:egresad|graduad|licenciad|titulad|formad|diplomad)[oa]s? (?:en \p{Ll}+ |em \p{Ll}+ )?(?:${DE}|por|pel[ao]|n[ao])|^(?:referenci|referênci|referent|recomend|avalist)\p{L}*\s?:[^.\n]{0,80}?(?:,| ${DE}| n[ao]| en))${END}`,
      "iu",
    ),
  ],
];
