import { pattern } from "../list/pattern.ts";

/** Those who ask for what they are owed, sell, regulate or only work near the one who asks an embassy. */

type Rule = [kinds: string[], most: number, fits: ReturnType<typeof pattern>];

const ASKS = String.raw`(?:asks?|asked|asking|requests?|requested|requesting|requires?|required|wants?|wanted|propos(?:es|ed)|demande\p{L}*|exige\p{L}*|pide[n]?|pidi[óo]|pidieron|solicita[rn]?|solicitó|pede[m]?|pediu|exig\p{L}+)`;
const LEAD = String.raw`^["”»’)]*(?: ?\([^()\n]{2,60}\))?,? (?:(?!(?:and|et|y|e)(?!\p{L}))\p{L}+ ){0,3}?`;
const PRICE = String.raw`(?:quot(?:e|es|ation|ations)|bid|tender|invoice|pro-?forma|(?:price|best|lowest|financial|commercial) offer|price|estimate|devis|facture|cotiz\p{L}+|cotação|factura|fatura|angebot)`;
/** What makes it no request of an embassy, behind a name. */
const BEHIND: Rule[] = [
  [
    ["asks"],
    0,
    pattern(
      String.raw`${LEAD}(?:${ASKS} (?:of )?(?:us|me|we|from us)(?!\p{L})(?! for (?!a report|reports|receipts)| (?:to|if we (?:can|could|would)) (?:fund|support|finance|consider|provide|give|help|sponsor|assist|pay for|contribute))|${ASKS} (?:that |que |para que )(?:we|our|all|every|each|any|no|schools?|everybody|everyone|nous|notre|nos|tou\p{L}+|chaque|todas?|todos?|cada|las escuelas|l[oa]s \p{L}+ (?:se|est[eé]n)|tod\p{L}+)(?!\p{L})|nous (?:a |ont )?demand\p{L}+ d(?:e |['’])(?!fin|sout|appu|aid|pay|l['’]aid|les aid|lui)|(?:nos|me)(?: ha| han)? (?:pid|ped|solicit|exig)\p{L}+(?!\p{L}| (?:que (?:l[eao]s? )?)?(?:apoy|ayud|financ|fondos|apoi|ajud|\d))|(?:asks?|asked|requests?|requested|requires?|required|wants?) (?:for )?(?:an? |the |its |their )?(?:[\p{L}-]+ )?(?:deposit|rent|fees?|fine|down ?payment|advance|permit|licen[cs]e|certificate|report|reports|receipts?|registration|inspection|signature|proof|copy|copies)(?!\p{L})|(?:submits?|submitted|presented|presents|sent|sends|offered|offers|gave|soumis|présenté|envoyé|remis|presentó|presenta|envió|apresentou|enviou)(?: us| nous)? (?:(?:a|an|the|its|their|une?|le|la|son|sa|el|uma?|o|su|sua) )?(?:[\p{L}-]+ ){0,2}?${PRICE}(?!\p{L})|needs? (?:\p{L}+ )?\d+ (?:days|weeks|months)(?!\p{L})|(?:needs?|wants?|requires?) [^.;\n]{0,25}?\d[\d.,]*[^.;\n]{0,20}? (?:for (?:the |a )?(?:connection|installation|delivery|drilling|repairs?|rent|transport|hire|survey|permit|licen[cs]e)|per (?:month|year|day)|a (?:month|year|day)|in advance)(?!\p{L}))`,
      "iu",
    ),
  ],
  // A trainer or a neighbour does something for those who write.
  [
    ["plans"],
    0,
    pattern(
      String.raw`^["”»’)]*(?: ?\([^()\n]{2,60}\))? (?:(?:will|would) \p{L}+ (?:us|our|my)|nous (?:formera|aidera)|(?:formera|aidera) (?:nos|notre)|nos (?:formará|capacitará|ayudará)|(?:formará|capacitará) a? ?nuestr[oa]s|(?:formará|capacitará) (?:as |os )?noss[oa]s)(?!\p{L})`,
      "iu",
    ),
  ],
  [
    ["whose paper", "by whom"],
    0,
    pattern(
      String.raw`^["”»’)]*(?: ?\([^()\n]{2,60}\))? (?:(?:has |had |have )?(?:ended|closed|expired|finished|inspired|failed|stopped|(?:was|were|has been) (?:rejected|declined|turned down|refused|answered|granted last))|(?:se )?termin(?:ó|ou)|acab(?:ó|ou)|finaliz(?:ó|ou)|fue (?:atendid|rechazad|aprobad)\p{L}+ en|foi (?:rejeitad|atendid)\p{L}+|(?:nous )?a inspiré|s['’]est (?:terminé|achevé)\p{L}*|a pris fin|nos inspir\p{L}+|inspir(?:ó|ou)|a été (?:rejeté|refusé)\p{L}*)(?!\p{L})`,
      "iu",
    ),
  ],
];

const OF = "(?:of|at|from|with|in|de|du|des|d[aeo]s?|del|de la|chez|à|en|n[ao])";
const ROLE = String.raw`(?:tenants?|clients?|customers?|neighbou?rs?|patients?|graduates?|alumn\p{L}+|former \p{L}+|widow(?:er)? of an? \p{L}+|vecin[oa]s?|vizinh[oa]s?|clientes?|inquilin[oa]s?|ex-?\s?alumn[oa]s?|egresad[oa]s?|voisine?s?|locataires?|clientes?|anciens? élèves?|anciennes? élèves?)`;
const ONE = "(?:students?|pupils?|residents?|widow|estudiante|estudante|alumn[oa]|alun[oa]|étudiante?|élève)";
const MADE =
  "(?:submitted|prepared|presented|sent|drafted|made|written|signed|delivered|brought|completed|received|drawn|carried out|done|audited|issued)";
/** What others make for those who ask. */
const THING =
  "(?:drawings?|plans? and|designs?|bills? of quantities|boq|buildings?|houses?|wells?|boreholes?|letters?|(?:audited )?accounts|audits?|quotes?|quotations?|tenders?|bids?|invoices?|receipts?|licen[cs]es?|permits?|certificates?|title|deed|stud(?:y|ies)|surveys?|assessments?|books?|materials?|equipment|computers?|pumps?|machines?|lease|contract|call|funds|maps?|devis|factures?|étude|plans|lettres?|livres|audit|planos|estudio|estudo|cotizaci[óo]n|factura|libros|livros|carta)";
/** The same before a name. */
const BEFORE: Rule[] = [
  [
    ["says we"],
    0,
    pattern(
      String.raw`(?<!\p{L})(?:(?:(?:I|we) )?(?:am|are)|(?:I|we)['’](?:m|re)|suis|sommes|soy|somos|sou|estou)\s(?:[^.;:\n]{0,40}?\s)??${ROLE}\s(?:[\p{L}-]+ ){0,3}?${OF}\s?[^.;:,\n]{0,14}$`,
      "iu",
    ),
  ],
  [
    ["says we"],
    0,
    pattern(
      String.raw`(?<!\p{L})(?:(?:I )?am|I['’]m|suis|soy|sou)\s(?:(?:an?|the|une?|la|el|uma?|a|o) )?(?:[\p{L}-]+ )?${ONE}\s(?:[\p{L}-]+ ){0,3}?${OF}\s?[^.;:,\n]{0,14}$`,
      "iu",
    ),
  ],
  [
    ["whose paper", "by whom"],
    0,
    pattern(
      String.raw`(?<!\p{L})(?:(?:in (?:reply|response|answer)|further|pursuant|according|thanks) to (?:the |a |your )?|at the |upon (?:the )?|(?:read|saw|seen|heard|studied|know|liked) (?:of )?(?:the |a )?|suite à (?:la |une )?|selon (?:la )?|conformément à (?:la )?|(?:avons|ai) lu (?:la |le )?|en respuesta al? (?:la )?|en atención al? (?:la )?|conforme al? (?:la )?|(?:leímos|lemos|leí|li) (?:la |el |a |o )?|em resposta (?:à|ao) |(?<=(?:^|[.\n] ?))(?:al?|por|à|ao) (?=solicitud|petici|pedido|requerim))(?:[\p{L}-]+ ){0,2}?(?:requests?|letters?|notes?|ideas?|invitations?|applications?|proposals?|demandes?|lettres?|notes?|requêtes?|solicitud|petici[óo]n|pedido|carta|nota|requerimiento|requerimento|d[aeo]s?|del)(?!\p{L})[^.;:,\n]{0,24}$`,
      "iu",
    ),
  ],
  [
    ["whose paper", "by whom"],
    0,
    pattern(
      String.raw`(?<!\p{L})${THING}(?: [^.;:\n]{0,30}?)?(?: (?:is|are|was|were|been|be))?(?: \p{L}+ly)? ${MADE}(?: [^.;:,\n]{0,40}?)? by [^.;:,\n]{0,6}$`,
      "iu",
    ),
  ],
  [
    ["whose paper", "by whom"],
    1,
    pattern(
      String.raw`(?<!\p{L})(?:budget|report|work|works|construction|evaluation|training|drilling)(?: [^.;:\n]{0,30}?)? (?:prepared|made|drawn up|signed|completed|delivered|carried out|conducted|done) (?:[\p{L}-]+ )?by [^.;:,\n]{0,6}$`,
      "iu",
    ),
  ],
  [
    ["to whose account"],
    0,
    pattern(
      String.raw`(?<!\p{L})(?:we (?:have |had )?(?:already )?paid|rent|salar(?:y|ies)|wages|advance|deposit|fees?|loyer|salaires?|alquiler|aluguel|salari?os)(?!\p{L})[^.;:\n]{0,30}$`,
      "iu",
    ),
  ],
  // Who is paid may be who sells.
  [["to whose account"], 2, pattern(String.raw`(?<!\p{L})(?:payable|made out|pay|paid) to [^.;:\n]{0,6}$`, "iu")],
  [
    ["near a word for who asks"],
    0,
    pattern(
      String.raw`(?<!\p{L})(?:applicant|proposer|recipient|grantee|awardee|payee|demandeu[rs]e?|requ[ée]rante?|solicitante|proponente|requerente|postulante|beneficiari[oa]|beneficiári[oa]|titular|signatory)(?:['’]s)? (?!(?:is|was|are|will be|would be|remains|est|sera|es|será|é|name|named|called|organi[sz]ation|body|ngo|group|entity|and|or|also|hereby)(?!\p{L}))(?:[\p{L}'’-]+ )*?(?:has|have|had|will|can|could|may|does|do|did|buys?|banks?|works?|worked|lives?|studies|studied|stud\p{L}+|holds?|keeps?|knows?|rents?|a (?:une?|deux|son|sa|ouvert|acheté)|ont|va|aura|tient|vit|tiene|tendrá|vive|estudia|trabaja|compra|tem|terá|mora|estuda|trabalha)(?!\p{L})[^.;!?\n]{0,26}$`,
      "iu",
    ),
  ],
  [
    ["near a word for who asks"],
    0,
    pattern(
      String.raw`(?<!\p{L})(?:recipient|grantee|awardee) of (?:an?|the) (?:\d{4}|previous|past|earlier|last|former)(?!\p{L})[^.;!?\n]{0,40}$|(?<!\p{L})(?:applicant|recipient|grantee|demandeur|requérant|solicitante|beneficiari[oa]|requerente|beneficiári[oa])(?:['’]s \p{L}+)?,? (?:is|was|est|es|é|was once)? ?(?:an? |the |une? |una? |uma? )?(?:unlike|pupil|student|patient|client|tenant|neighbour|appuyé\p{L}*|soutenu\p{L}*|élève|alumn[oa]|at)(?!\p{L})[^.;!?\n]{0,26}$`,
      "iu",
    ),
  ],
];

const most = (rules: Rule[], kind: string, text: string): number =>
  Math.min(...rules.filter(([kinds, , fits]) => kinds.includes(kind) && fits().test(text)).map(([, points]) => points));

/** The most that a wording of a kind is worth between these words; infinite where they say nothing against it. */
export const mostWorth = (kind: string, before: string, behind: string): number =>
  Math.min(most(BEFORE, kind, before), most(BEHIND, kind, behind));
