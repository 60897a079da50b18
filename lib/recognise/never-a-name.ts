import { fold } from "../list/fold.ts";
import { type Pattern, pattern } from "../list/pattern.ts";
import { BODY_WORD } from "./body-word.ts";

/** What stands where names do and is nobody's, and that no name of a body is made of, in any language. */
export const isNeverAName = (printed: string): boolean =>
  hasCode(printed) || isMotto(printed) || NEVER.some((fits) => fits().test(printed)) || isAlone(printed);

/** "SPRMCO24CA0188", "R-2025-40802", a unique entity's number: capitals and figures mixed. "GENDER2030" is letters and a year. */
const hasCode = (printed: string): boolean =>
  printed.split(/[\s,;:()]+/).some((word) => CODE.test(word) && !/^\p{Lu}{3,}(?:19|20)\d\d$/u.test(word));
/** "0001047782 INTERNATIONAL JUSTICE MISSION" without its number. */
export function withoutCode(given: string): string {
  const [, code = "", name] = /^\s*(\S{1,40}?)[\s,:|–—-]+(?=\p{L})(.*)$/su.exec(given) ?? [];
  return name !== undefined && hasCode(code) ? name : given;
}
const CODE = /^(?=[\d/._-]*\p{Lu})(?=(?:[^\d]*\d){3})[\p{Lu}\d][\p{Lu}\d/._-]{6,}$|^\d{6,}$/u;

/** "Union, Travail, Justice": nothing but the nouns of mottos, parted; "Justice et Paix" may be a body. */
function isMotto(printed: string): boolean {
  const words = fold(printed)
    .split(" ")
    .filter((word) => !LINK.test(word));
  return (
    words.length > 1 &&
    words.length < 7 &&
    (words.length > 2 || /,|[–—-]/.test(printed)) &&
    words.every((word) => MOTTO.has(word))
  );
}
const LINK = /^(?:et|e|y|and|na|va|und|un|une|uma|the|la|le|el)$/;
const MOTTO = new Set(
  `union travail justice paix patrie liberte egalite fraternite progres dignite unite discipline peuple but foi honneur
  solidarite democratie developpement work unity freedom peace progress faith liberty labour industry strength
  prosperity democracy dignity equality honor honour fraternity trabajo justicia paz patria dios libertad
  independencia orden honor fuerza trabalho justica liberdade ordem progresso unidade luta dignidade igualdade uhuru umoja kazi
  amani upendo doc lap tu do hanh phuc ujamaa fahafahana fandrosoana tanindrazana fitiavana`
    .trim()
    .split(/\s+/),
);

/** Papers that are called so, and the state at the head of its own, where no body is named. */
const isAlone = (printed: string): boolean =>
  (PAPER_ALONE().test(printed) || STATE_ALONE().test(printed)) &&
  !BODY_WORD().test(printed.replace(/^co-?operative (?=rep)/i, ""));
/** "CO-OPERATIVE REPUBLIC OF GUYANA", "UNITED REPUBLIC OF", "République fédérale". */
const STATE_ALONE = pattern(
  String.raw`^(?:the )?(?:\S+ ){0,2}(?:republic|kingdom) of(?: \p{L}+){0,4}$|^(?:r[ée]publique|rep[úu]blica|republik|repubblica|republika|royaume|reino|jamhuri|gobierno)(?: (?:d[eou]s?|da|del|ya|islamique|d[ée]mocratique|fédérale?|populaire|democrática|federativa|bolivariana|dominicana|oriental)|$)(?: \S+){0,4}$`,
  "iu",
);
const PAPER_ALONE = pattern(
  String.raw`^(?:(?:joint|full|short|revised|final|draft) )?(?:concept|technical|financial|cost|budget|project|programme?) (?:note|proposal|application|narrative|paper|review|panel|reports?|information|summary|description|title|period)(?!\p{L})|^(?:note|proposition|propuesta|proposta|nota|offre|fiche|propunere|proje|proposal) (?:conceptuelle|technique|t[ée]cnica|conceptual|concettuale|konsep|signalétique|tehnică|teknis|teklifi)(?!\p{L})|^(?:концепту\p{L}+ записка|проєктна пропозиція|проектное предложение)|^(?:memorandum|invoice|receipt|ticket|entry|facture|factura|fatura|expediente|albarán|kuitansi|annual program statement|statement of interest|notice of (?:award|funding)|disclosure of|request for (?:proposals|applications)|appel [àa] (?:projets|propositions)|call for (?:proposals|applications)|convocatoria|edital)(?!\p{L})`,
  "iu",
);

const NEVER: Pattern[] = [
  // A row of buttons, where one is on a site, stars: "Home › Countries", "Signed in · Help".
  pattern(String.raw`[›▾→★☆☰▸▼●]|\s[·•]\s|^[^«„]* »\s`, "u"),
  // "160 filles", "20% off", "88/3 Hospital": a number of something.
  pattern(String.raw`^\d[\d .,]* \p{Ll}{3}|^\d+[%/]`, "u"),
  // "Associations Act", "Ley Orgánica ...", "Loi n° 2014-390", "Palermo Protocol".
  pattern(
    String.raw`(?<=(?:ies|ions|usts|ment|tion|ing|our|or|ren|rs|NGO|very|NPO)) (?:Act|Ordinance|Law|Decree|Code)(?:,? (?:No\.? ?\d.*|(?:of )?\d{4}))?$|^(?:law|loi|ley|lei|legge|legea|decree|d[ée]cret|decreto|resoluci[oó]n|arrêté|despacho|gesetz|закон|указ|sheria|kanun|zakon) (?:n[o°º.]|núm|orgánica|organique|especial|relative|sur|sobre|on|general|contra|про|ya|ili|o)(?!\p{L})|^(?:palermo|istanbul|geneva|optional) (?:protocol|convention)`,
    "iu",
  ),
  // Money that embassies and states give, and by whose hand.
  pattern(
    String.raw`^(?:(?:the )?u\.?s\.?a? (?:mission|ambassador)|missão d(?:os|iplomática)|mission des états|misi[oó]n de (?:los )?(?:ee|estados))|(?<!\p{L})(?:julia taft|ambassador['’]?s?['’]? (?:special |self|fund|small)|self-help (?:fund|program\p{L}*|grants?)|fonds d['’](?:aide|entraide) (?:de l['’]ambassad|locale?)|democracy (?:commission|small grants|fund grants?)|(?:comisi[oó]n|comisia|commission|комиссия|komisija) (?:pentru |de |для |za )?(?:democra[tț]i\p{L}*|demokratij\p{L}*|демократи\p{L}*)|public diplomacy (?:grants?|small|fund|section|office)|alumni engagement innovation|direct aid program\p{L}*|canada fund for local|fonds canadien d['’]initiatives|fondo canadiense|grassroots human security|(?:yali|mepi|j\/tip|drl|inl) (?:grants?|program\p{L}*|fund\p{L}*|small|access)|english access (?:micro)?scholarship|program to end modern slavery|small grants (?:program\p{L}*|scheme|facility)|special self-help)(?!\p{L})`,
    "iu",
  ),
  // "Suva PAS": an office of an embassy.
  pattern(String.raw`^\p{Lu}\p{L}+ (?:PAS|PD|INL|POL|ECON|POL/ECON|GSO|RSO|DCM)$`, "u"),
  // What a box asks for or what stands in it as an example: "Give the registered name", "Exactly as in SAM.gov".
  pattern(
    String.raw`^(?:give|write|enter|state|indicate|type|provide|select|choose|specify|fill in|insert|use|indiquez|indiquer|inscrire|inscrivez|saisir|saisissez|décrire|indi(?:que|car)|escrib\p{L}+|escríb\p{L}+|escrev\p{L}+|ins(?:ira|erir)|informe|geben sie|tragen sie|indicare|inserire|introduce[tț]i|tulis(?:kan)?|andika|вкажіть|укажите) (?:the|your|full|legal|registered|exact|its|name|le|la|les|el|los|o|a|os|nome?|nombre|den|die|il|nama|jina|назв\p{L}+|наимен\p{L}+)(?!\p{L})|^(?:exact(?:ly|amente|ement)|as (?:it )?(?:in|on|appears|registered|printed)|tel(?:le)? qu['’ei]|tal (?:como|e como|y como)|conforme|segundo|según|selon|wie in|come da) ?(?=as|in|on|the|como|consta|figure|il|elle|appears|l[ea]|o |comme|tal|$|\p{Ll})|^(?:e\.g\.|ex\.|i\.e\.|example|exemple|ejemplo|exemplo|beispiel|esempio|contoh|приклад|пример)(?!\p{L})|\((?:varsa|if any|s['’]il y a|si (?:hay|lo hay|existe)|se houver|falls vorhanden|se presente|jika ada|kama ipo|якщо є|если есть|required|optional|obligatoire|facultatif|obligatorio|opcional|obrigatório)`,
    "iu",
  ),
  // How far a paper has come, and what somebody ticks.
  pattern(
    String.raw`^(?:not (?:started|applicable|required|submitted|available|yet|rated)|under (?:\p{L}+ )?review|pending(?: .*)?|awaiting .*|submitted (?:to|for|on|by)(?: .*)?|received by .*|be \p{L}+ed|is the applicant .*|no change.*|new continuation.*|en attente.*|pendiente(?: de.*)?|pendente.*|draft saved.*|signed in .*|enregistré à .*|brouillon.*|borrador.*|rascunho.*|required|optional|given by \p{Ll}+)$|scanned by|omb approval|minutes ago`,
    "iu",
  ),
  // How a letter begins, whom it speaks to and how it ends.
  pattern(
    String.raw`^(?:respectfully|sincerely|faithfully|cordialement|cordialmente|cumprimentando|kepada|attn|fwd|excellency|h\.? ?e\.?,? |s\.? ?e\.? (?:l['’]|m|el|o|dr)|(?:son|sua|su|your|his|her) excel\p{L}+|chargée? d['’]affaires|hochachtungsvoll|saygılarımla|wasalaam|з повагою|с уважением)(?!\p{Ll}{2})`,
    "iu",
  ),
  // When: "Depuis 2016", "Mardi 14", "Belmopan PD Mon", "Hasta 25".
  pattern(
    String.raw`^(?:since|depuis|desde|seit|from|dal|din|od|hasta|until|jusqu['’]au|até|bis|since) \d|^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:\d|the \d|\p{L}+ \d)|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira|montag|dienstag|mittwoch|donnerstag|freitag) \d|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}/\d{1,2}/\d{4}|(?:,|\p{L}) (?:Mon|Tue|Wed|Thu|Fri|Sat)$|, (?:mon|tues|wednes|thurs|fri|satur|sun)day$`,
    "iu",
  ),
  // "USD", "F CFA 15": money; "Ms. Ortega": nobody's full name; "Hope Guild, com sede no Mindelo": where it sits.
  pattern(
    String.raw`^(?:USD|EUR|GBP|CHF|XOF|XAF|F\.? ?CFA|KES|GHS|NGN|ZAR|UGX|TZS|INR|PKR|IDR|BRL|MXN|COP|PEN|UAH|GTQ|HNL|MGA|CDF)(?: [\d.,]+)?$|^(?:Mrs?|Ms|Mme|Mlle|Abg|Adv|Prof|Pr|Dra?|Sra?|Rev|Lic|Ing|Eng|Hna|Barr)\.? \p{Lu}\p{L}+$|, (?:com|con) sede |, (?:based|located|situated|headquartered|sise?|située?|établie?|domiciliad[oa]) (?:in|at|à|au|en|em|n[ao]) `,
    "u",
  ),
  // "How to Write", "J'ai", "Se vende casa", "The Mission seeks proposals", "Le réseau regroupe 74 journalistes".
  pattern(
    String.raw`^(?:[Hh]ow to|[Ww]hat (?:the|we|is|will)|[Ww]ho (?:is|are|goes|we|will|can)|[Ss]e (?:vende|invita|busca|necesita|solicita)|[Qq]u[ée] (?:\p{L}+mos|es|hace)|[Cc]e que)(?!\p{L})|^(?:J['’]ai|Elles?|Ils?|El[ae]s?|Ell[ao]s?|She|He|They)$|^(?:(?:The|La|Le|El|O|A) )?(?:[Mm]ission|[Cc]ommission|[Aa]ss?ocia(?:tion|ción|ção)|[Ii]nstitute|[Ff]und|[Ff]oundation|ONG|NGO|[Pp]rojet|[Rr]éseau|[Uu]nion|[Ff]undația|[Oo]rgani[sz]ation|[Pp]arliament|[Gg]ov[eè]rn\p{L}+|[Cc]ompany|[Bb]ody|[Cc]omisión|[Cc]omité) (?:seeks?|made|took|withdrew|cites|offers?|gives?|invites?|retira?e?|invită|angajează|appuie|regroupe|is|are|was|were|has|had|will|would|should|says?|pays?|paid|subió|libera|that|which|who|people)(?!\p{L})`,
    "u",
  ),
  // "Part II. The project", "BAB I. LATAR BELAKANG", "Q6 Quanto", "C. Eligibility".
  pattern(
    String.raw`^(?:part(?:ie|e)?|bab|secti?on|secci[oó]n|se[cç]{1,2}ão|deo|teil|bölüm|частина|раздел|розділ|abschnitt|capitol[oi]|chapter|chapitre|capítulo|annexe?|anexo|lampiran|anlage|allegato|question|pregunta|pergunta) (?:[IVX]{1,4}|\d{1,2}|[A-H])(?![\p{L}\d])|^q\d{1,2}(?!\d)`,
    "iu",
  ),
  pattern(String.raw`^[A-K]\. (?:\p{Lu}\p{L}+|\p{Lu}\p{L}+ \p{Ll}.*|(?:HOW|ELIG|BACK|PRO[JG]).*)$`, "u"),
  // A post, with or without whose it is behind a comma.
  pattern(
    String.raw`^(?:(?:executive|deputy|general|programme?|project|country|national|regional|managing|vice|assistant|associate|senior|chief|legal|finance|financial|administrative|founding|and|administration|program) )*(?:director|secretary|co-?ordinator|manager|officer|president|vice-president|chair(?:man|woman|person|lady)?|professor|advis[eo]r|attach[ée]e?|treasurer|accountant|chief of party|executive|assistant|founder)(?:,.*| of the practice.*)?$|^(?:chef de mission|secr[ée]taire g[ée]n[ée]rale?|secretari[oa] (?:general|ejecutiv[oa])|directora? (?:general|ejecutiv[oa])|direct(?:eur|rice) (?:g[ée]n[ée]rale?|ex[ée]cuti(?:f|ve)|des? \p{L}+)|asistente de \p{L}+|ases(?:or|ora) \p{L}+|agregad[oa] de .*|(?:mratibu|mwenyekiti|katibu|mkurugenzi)(?: (?:wa|mkuu|mtendaji).*)?|jefe de .*|cultural attaché)$`,
    "iu",
  ),
];
