import { pattern } from "../list/pattern.ts";

/** What papers call the one who asks or is given, and the one who gives, in quotation marks. */
const GIVEN = String.raw`(?:sub-?|grant |award |prime )?(?:grantee|recipient|applicant|awardee|beneficiary|proponent|proposer|requester|b[ée]n[ée]ficiaire|attributaire|donataire|demandeur|porteur|promoteur|beneficiari[oa]|benefici[áa]ri[oa]|donat[aá]ri[oa]|solicitante|proponente|subvencionad[oa]|adjudicat[aá]ri[oa]|ejecutora?|executora?|outorgad[oa]|requerente|zuwendungsempfänger(?:in)?|antragsteller(?:in)?|empfänger(?:in)?|beneficiarul?|solicitantul|richiedente|begunstigde|aanvrager|beneficjent|wnioskodawca|korisnik|грантополучатель|получатель|заявитель|отримувач|грантоотримувач|заявник|المستفيد|الجهة المستفيدة)`;
const GIVES = String.raw`(?:grant )?(?:grantor|donor|funder|funding agency|contracting authority|bailleur|donateur|subventionnant|pouvoir adjudicateur|donante|otorgante|financiadora?|cooperante|doadora?|outorgante|concedente|zuwendungsgeber(?:in)?|finanzierer|finanziatore|finan[tț]atorul?|donator|грантодатель|донор|грантодавець|المانح|الجهة المانحة)`;
const NEXT = ", (?:et|and|y|e|und|și|i|и|та) | and the ";
/** Up to the quotation mark, but not past another body: "between the Bank and the Guild ("the Recipient")". */
const UP_TO = String.raw`^["”»]?(?:(?!${NEXT})[^;\n]){0,180}?(?:[(,]|ci-après|hereinafter|hereafter|en adelante|doravante|nachfolgend|in seguito|далее|далі)(?:(?!${NEXT})[^;\n«“"„()]){0,40}\(?["“«„]\s?(?:the |le |la |l['’]|el |o |a |os |der |die |den |il |de )?`;

/** Behind a name. */
const BEHIND: [string, number, ReturnType<typeof pattern>][] = [
  ["called the recipient", 5, pattern(String.raw`${UP_TO}${GIVEN}\s?["”»“]`, "iu")],
  ["called the donor", -5, pattern(String.raw`${UP_TO}${GIVES}\s?["”»“]`, "iu")],
  [
    "beside a paper",
    3,
    pattern(
      String.raw`^["”»]?(?: ?\([^()]{2,40}\))?\s?[–—:|-]\s?(?:(?:funding|grant|full|draft|our|new) )?(?:application|proposal|request|concept (?:note|paper)|demande|proposition|candidature|note conceptuelle|solicitud|propuesta|nota conceptual|pedido|proposta|candidatura|antrag|richiesta|domanda|aanvraag|wniosek|zahtjev|ombi|permohonan|заявка|запит)(?!\p{L}| form)`,
      "iu",
    ),
  ],
  ["for whom", 4.5, pattern(String.raw`^["”»]? (?:adına|namına|olarak|nomidan|атынан)(?!\p{L})`, "iu")],
];

/** "In whose name", in languages beside the six; "p/ ..." above or beneath a signature. */
const ON_BEHALF = pattern(
  String.raw`(?:(?<!\p{L})(?:a nome d(?:i|el|ella|ello|ei|egli)|per conto d(?:i|el|ella|ello)|im (?:namen|auftrag)(?: von| vom| der| des)?|namens|w imieniu|[îi]n numele|(?<=^|(?:cerere|solicitare|propunere)a? )din partea|kwa niaba ya|atas nama|mewakili|thay mặt(?: cho)?|(?:nan|an|sou) non|n[ëe] em[ëe]r t[ëe]|u ime|ispred|від імені|по поручению)(?: \p{Ll}{2,12}){0,2} |(?<!\p{L})a nome dell['’]|(?<!\p{L})(?:on behalf of|au nom d(?:e|es|u)|en nombre de|em nome d[aeo]s?|im namen|a nome d\p{L}+)(?: \p{Ll}{2,14}){1,3} (?:of|from|at|de|du|des|del|da|do|di|von|der|des|ya|wa) (?:the |la |el |l['’])?|^p\/ ?|^p\.? ?p\.? )["“«„]?$`,
  "iu",
);

/** "2. RECOMMENDED. Hope Guild, Lome.": what was decided, before a name. */
const DECIDED = pattern(
  String.raw`^(?:[\d.)]{1,4} )?(?:(?:proposed|recommended|intended|selected|prospective) (?:award )?(?:recipient|grantee|awardee|applicant|implementer)|(?:bénéficiaire|attributaire|demandeur|porteur) (?:proposé|recommandé|retenu)e?|recommended(?: for \p{Ll}+)?|selected|awarded|approved|retenue?s?|recomendad[oa]s?|seleccionad[oa]s?|aprobad[oa]s?|aprovad[oa]s?|lauréate?s?|ganador[ae]?s?|winner)[.:] $`,
  "iu",
);

/** Of whom a body is a part or for whom it works. */
const PART_OF = pattern(
  String.raw`(?<!\p{L})(?:mitglied (?:von|der|des|im)|partner (?:von|of)|teil (?:von|der|des)|mitra (?:pelaksana|dari)|anggota|membr[oi] (?:di|del\p{L}*)|lid van|członek|člani?ca?|üyesi|mwanachama wa|manm|член|учасник) ["“«„]?$`,
  "iu",
);

/** What a request is called, and whose it is: "Demande d'appui financier de", "Solicitud de fondos". */
const REQUEST = String.raw`(?<!\p{L})(?:(?:funding |grant |support )?(?:request|application|appeal|proposal)|demande|requ[êe]te|sollicitation|solicitud|petici[óo]n|pedido|solicita[çc][ãa]o|requerimento|richiesta|domanda|cerere|wniosek|antrag|aanvraag|zahtjev|zahtev|kërkesë|permohonan|ombi|demann|заявка|запит|обращение)`;
const OF_A_KIND = String.raw`(?: (?:d['’])?\p{Ll}{2,16}){0,5}?(?: (?:n[o°º]\.? ?)?[\d/-]{1,9})?`;
const WHOSE_REQUEST = pattern(
  String.raw`${REQUEST}${OF_A_KIND}(?:\s(?:of|from|by|de|du|des|del|de la|da|do|par|por|pel[ao]|di|della|von|van|od|от|від)\s(?:the |la |l['’]|las |los |les )?|\sd['’]|\sde l['’])["“«„]?$`,
  "iu",
);

/** Up to the next body, and to the first words in quotation marks within brackets: what follows is said of another. */
const NEAR = pattern(String.raw`^.*?(?= (?:and|et|y|e|und) \p{Lu}|(?<=\((?=[^()]*\p{Ll})[^()]*["“«„][^()]*\)))`, "u");
/** Behind "between" stand two: where no "and" follows, the name itself holds both. */
const BETWEEN = pattern(
  String.raw`(?<!\p{L})(?:between|entre|zwischen|tra|fra) (?:the |la |le |l['’]|el |l?os |as? )?$`,
  "iu",
);
const TWO = pattern(String.raw` (?:and|et|y|e|und) (?:the |la |le |l['’]|el |o |a |der |die |das )?["“«„]?\p{Lu}`, "u");

/** What a paper or a heading calls a name by its part in it. */
export function rolesOf(before: string, behind: string): { kind: string; points: number }[] {
  const found: { kind: string; points: number }[] = [];
  const near = NEAR().exec(behind)?.[0] ?? behind;
  const areTwo = BETWEEN().test(before) && !TWO().test(behind);
  for (const [kind, points, fits] of BEHIND)
    if (fits().test(near) && !(areTwo && kind.startsWith("called"))) found.push({ kind, points });
  if (DECIDED().test(before)) found.push({ kind: "to whom it is to go", points: 3.5 });
  if (PART_OF().test(before)) found.push({ kind: "somebody else", points: -3.5 });
  if (ON_BEHALF().test(before)) found.push({ kind: "for whom", points: 4.5 });
  return found;
}

/** "Demande d'appui de", right before a name: with whose support is another matter. */
export const isWhoseRequest = (before: string): boolean => WHOSE_REQUEST().test(before) && !isAskedFrom(before);
/** "A request for support from the Foundation": who is to give. */
export const isAskedFrom = (before: string): boolean => ASKED_FROM.test(before);
const ASKED_FROM =
  / for (?:[a-z]+ ){0,2}(?:fund(?:s|ing)|financ(?:e|ing)|support|assistance|help|aid|money|grants?|sponsorship) from (?:the )?["“«„]?$/i;
