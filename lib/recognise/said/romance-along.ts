import { pattern } from "../../list/pattern.ts";
import { B, DE, END, FEW, POST, SOME, TO, WITH } from "./romance-words.ts";
import type { Wordings } from "./wordings.ts";

/** What stands before the name of who works along, sells, licenses or was asked before. */
export const ROMANCE_ALONG: Wordings["before"] = [
  [
    "works along",
    -4,
    pattern(
      String.raw`${B}(?:(?<!(?:prorrog|prórrog|ampli|aditiv|adend|enmiend|modific|termo de (?:fomento|colabora|parceria))[^.;\n]{0,50})(?:alianza|aliança|coordinaci[óo]n|coordenação|articulaci[óo]n|articulação|contacto?|contato|diálogo|conjunto|consorcio|consórcio|colabora\p{L}+|collabora\p{L}+|parceria|parteneriat|partenariato|colaborare|protocolo?|memorando|comodato|convenzione|accordo|acord|protocollo|acuerdo|acordo|pacto|firmad[oa]|firmamos|suscrit[oa]|suscribimos|assinad[oa]|assinámos|assinamos|celebrad[oa]|semnat|încheiat)(?! de (?:subv|donac|doaç|financ))${FEW} ${WITH}|(?:con|com) (?:el |la |o |a )?(?:\p{Ll}+ )?(?:aval|auspicio|patrocinio|patrocínio|asesor[íi]a|assessoria|acompañamiento|acompanhamento|soporte|suporte|respaldo|financiaci[óo]n|financiamento|apo[iy]o|a[jy]uda|orientaci[óo]n|sostegno|contributo|supporto|aiuto)(?: \p{Ll}+)? ${DE}|cu (?:sprijinul|ajutorul|contribuția|finanțarea)|(?:trabajamos|trabalhamos|lavoriamo|lucrăm|colaboramos|coordinamos|coordenamos|trabaj[éóa]b?\p{L}*|trabalhav\p{L}+|trabalhei|trabalhou|lavorav\p{L}+|ho lavorato|am lucrat|lucram)(?: \p{Ll}+){0,2}? (?:con|com|cu|para|per|pentru|presso)|(?:^|[,;] )(?:con|com|junto (?:a|con|com|à|ao)|gracias a|graças [aà]o?|mediante|tramite|prin)|(?:(?<!(?:propuesta|proposta|solicitud|proyecto|proje[c]?to|pedido|candidatura|documento) )(?:pertenec|pertenc)|afili|filiad|fazemos parte|hacemos parte|formamos parte|facciamo parte|facem parte|affiliat|integramos)\p{L}*(?: parte)? (?:al?|à|ao|n[ao]|en|${DE}|din|la)?(?: ?(?:el|la|a|o))?(?: (?:red|rede|rete|rețeaua|federaci[óo]n|federação|plataforma|confedera\p{L}+))?)${END}`,
      "iu",
    ),
  ],
  [
    "another in the matter",
    -4,
    pattern(
      String.raw`${B}(?:cartas? de (?:apo[iy]o|recomenda\p{L}+|aval|respaldo|compromis+o|conforto|referencia|referência)${FEW} (?:${DE}|por|pel[ao])|(?:lettera|scrisoare) di?e? (?:sostegno|susținere|recomandare|presentazione|referenze)(?: ${DE}| din partea| da)?|(?:agradec|agradez|reconoc|ringrazi|mulțum)\p{L}*(?: \p{Ll}+){0,3}? ?(?:al?|à|aos?|lui)?|(?:cuenta|conta|conto|cont)s?(?: \p{Ll}+){0,4}? (?:en|n[ao]|em|junto d[aoe]|junto ao?|presso|la)|(?:inscrit|registr?ad|matriculad|habilitad|reconocid|acreditad|înregistrat)[oaă]s?${FEW} (?:ante|junto d[aoe]|junto a[o]?|en|n[ao]|presso|la)|(?:cotizaci[óo]n|proforma|pr[óo]-?forma|cotação|factura|fatura|preventivo|fattura|ofertă(?: de preț)?)${FEW}(?: [\d/-]{1,10})? (?:${DE}|de la|[–—-])|(?:compr|adquir|alquil|arrend|alug|acquist|cumpăr)\p{L}*${SOME} (?:a|à|ao|en|n[ao]|de|da|de la)|sub-?(?:subven|donac|doaç|recep|award|grant|contrat|adjudic)\p{L}* ${TO}|(?:a diferencia|al contrario|ao contrário|diferente(?:mente)?|distint[oa]s?|a differenza|spre deosebire|lejos|independiente(?:mente)?) ${DE}|(?:según|segundo|secondo|potrivit|conforme?|de acuerdo (?:con|a)|de acordo com)(?: (?:los |as |os |i )?(?:dat[oi]s?|dados|cifras|informes?|un estudio|o estudo|números)(?: \p{Ll}+)?(?: ${DE})?)?|(?:instalaciones|instalações|edificio|edifício|predio|prédio|auditori[oum]|auditório|aulas|laboratori[oa]s|estrutura física) ${DE}|(?<!(?:propuesta|proposta|solicitud|proyecto|proje[c]?to|pedido|candidatura|documento) )(?:pertene[cz]|pertence|appartiene)\p{L}* (?:al?|à|ao)|(?:en custodia|bajo custodia|à guarda|em custódia) ${DE}|(?:propiedad|propriedade|proprietà) ${DE}|proprietatea|(?:normativa|reglamento|regulamento|normas|circular|bases|convocatoria|chamada|edital|bando|apelul|regolamento|regulamentul) (?:\p{Ll}+ )?(?:${DE}|al?)|(?:invit[aé]|convid[aáe])(?:mos|ei|é)? (?:al?|à|ao?)|(?:compet|concorr|concurs)\p{L}*mos con?m?|(?:supervis|evalua|avalia|auditor|capacita|seguimiento|monitor|valutaz|supraveg|custodi|guarda)\p{L}*(?: [^.;:\n]{0,30}?)? (?:a cargo ${DE}|affidat[ao] a|asigurat[ăe] de|por|pel[ao])|contact\p{L}* (?:en|n[ao])|(?:viene|vienen|proviene|vem|vêm|provém|vine) (?:${DE}|de la)|(?:ped|pid|solicit|gestion|tramit|chiest|cerut)\p{L}*${FEW} (?:apo[iy]o|a[jy]uda|fondos|fundos|financ\p{L}+|recursos|dinero|dinheiro|un contributo|aiuto|ajutor|sprijin)${FEW} (?:al?|à|aos?|lui|la|de la))${END}`,
      "iu",
    ),
  ],
  [
    "former",
    -6,
    pattern(
      String.raw`${B}(?:(?:antigu[oa]|antig[oa]|anterior|previ[oa]|otrora|primer[oa]?|ex)[ -](?:beneficiari[oa]|beneficiári[oa]|donatari[oa]|subvencionad[oa]|solicitante|proponente|adjudicatari[oa]),?|(?:antigu[oa]|antig[oa]|anterior|ex|fost(?:ul|a)?)[ -]${POST} ${DE}|antes (?:era|fue|fui|foi|trabaj\p{L}+|trabalh\p{L}+)${FEW} (?:${DE}|en|n[ao])|(?:egresad|graduad|licenciad|titulad|formad|diplomad)[oa]s? (?:en \p{Ll}+ |em \p{Ll}+ )?(?:${DE}|por|pel[ao]|n[ao])|^(?:testig|testemunh|testimon|martor|fiador|avalista|auditor|evaluador|avaliador|consultor|referenci|referênci|referent|recomend|avalist)\p{L}*\s?:[^.\n]{0,80}?(?:,| ${DE}| n[ao]| en))${END}`,
      "iu",
    ),
  ],
  [
    "serves",
    -3.5,
    pattern(
      String.raw`${B}(?:(?:ingenier|engenheir|abogad|advogad|avvocat|notari|notári|not[aă]r|médic|arquit?ec?t|formador|facilitador|consultor|contador|capacitador|evaluador|avaliador|instructor|instrutor|psicólog|asesor|assessor|formatore|docente)[oae]?s?,? (?:${DE}|de la)|(?:metodolog[íi]a|modelo|manual|gu[íi]a)s? ${DE}|(?:constancia|declaração|visto bueno|visto|anuencia|anuência|autoriza\p{L}+|permiso|licença|parecer (?:técnico|favorável)|dictamen) (?:\p{Ll}+ )?${DE}|(?:contraparte|contrapartida|banco|banca|aliad[oa]|donante|financiadora?|doadora?|patrocinadora?|proveedora?|fornecedora?|padrino|padrinho|cooperante|sostenitore|finanziatore|finanțator\p{L}*|donator\p{L}*|donatore|fornitore|auditora?)(?: \p{Ll}+){0,2} (?:es|é|era|fue|foi|è|este|será)|(?:toc|bat|acud|acorr|recurr|recorr|fuimos|fomos)\p{L}*(?: \p{Ll}+){0,3}? (?:al?|à|ao|de|d[ao]|en|n[ao])|(?:benefici[aá]ri|destinat[aá]ri|participante)[oe]?s (?:\p{Ll}+ )?(?:son|serán|serían|são|serão)(?: [^.;:\n]{0,50}? ${DE})?)${END}`,
      "iu",
    ),
  ],
];
