import { pattern } from "../list/pattern.ts";
import { BEFORE_HEAD, HEAD_ABROAD, LINK_ABROAD, NAMED_IN_QUOTES, STOP_ABROAD } from "./names-abroad.ts";

/** Behind "support", "help" and the like, and behind "and", whom it is for belongs to the name: "Centre d'Appui à la Femme". */
const TO_WHOM = String.raw`(?<=(?<!\p{L})(?:[Aa]p[pr]ui|[Aa]ide|[Aa]yuda|[Aa]juda|[Aa]ccueil|[Aa]collida|[Aa]cogida|[Aa]colhimento|[Aa]poi?yo|[Aa]poio|[Aa]tenci[oó]n|[Aa]ttention|[Aa]tenção|[Ss]outien|[Ss]ecours|[Ss]ocorro|[Ss]ervi(?:cio|ço|ce)s?|[Aa]sist[eê]ncia|[Aa]ssist[aeê]ncia|[Aa]ssistance|[Aa]com?pa[nñ]h?amie?nto|[Aa]compagnement|[Aa]cc[eè]s|[Aa]cceso|[Aa]cesso|[Dd]roits?|[Dd]erechos?|[Dd]ireitos?|[Ll]uta|et|e|y) )(?:à|au|aux|al|a|ao|aos|às)(?: l[ae]s?)?`;
/** Small words inside names. */
export const LINK = String.raw`(?:of|the|for|and|against|to|in|with|on|without|by|across|beyond|among|de|des|du|da|do|das|dos|del|la|le|les|los|las|el|et|y|e|pour|pou|par[ao] (?:as?|os?)|para|por|contre|contra|sans|sin|sem|sur|en|em|aux?|qu[ei]|avec (?:les?|la)|con (?:l[ao]s|la|el)|com (?:[ao]s?)|pel[ao]s?|für|und|gegen|von|vom|zum|zur|im|ohne|der|die|van|voor|tegen|het|di|della|dei|degli|delle|per|sul|sulla|nel|nella|din|pentru|[sșş]i|ale?|ya|wa|za|na|ba|bya|cha|vya|kwa|mu|ku|mo|ha|ga|va|ra|rw[ao]|ka|ny|sy|an['’](?:i|ny)|ng(?: mga)?|mga|sa|ak|nan|untuk|dan|bagi|ve|için|dhe|për|i|u|w|z|dla|protiv|и|та|і|для|без|против|проти|${LINK_ABROAD}|${TO_WHOM}|&|\+)`;
/** A small letter that a word begins with before its capital: "iThemba", "al-Salam". */
const BEFORE_CAPITAL = String.raw`(?:(?:a[lnrsdtz]|ash|e[ln])-|(?:i|u|e|o|ama|isi|kwa|aba|ba|se|si|wa|in|um)(?=\p{Lu}\p{Ll}{2}))`;
const WORD = String.raw`(?:(?:St|Ltd|Inc|Co|Pte|Mt|Sr|Ms|Intl|Assn)\.|(?:\p{Lu}\.){2,4}|e\.\s?V\.|${BEFORE_CAPITAL}?\p{Lu}[\p{L}\p{M}\d'’&/-]*)`;
const TALL = `(?:[dlDL]['’])?${WORD}`;
/** Inside a name more small words lose their end: "Ubumwe bw'Abakobwa". */
export const INNER = String.raw`(?:(?!qu)\p{Ll}{1,2}['’])?[«"“‘]?${WORD}[»"”’]?`;
const FORM = String.raw`(?:Inc|INC|Ltda?|LTDA?|LTD/GTE|Ltd/Gte|LLC|L\.L\.C|Limited|LIMITED|Limitada|Ltée|Co|CO|Corp|Plc|PLC|S\.A\.S|S\.A\.R\.L|SARL|S\. ?A|A\. ?C|S\. ?C|I\.A\.P|A\.B\.P|R\. ?L|S\.R\.L|S\.r\.l|CRL|C\.R\.L|SCRL|SPRL|SCOOPS|C\.V|B\.V|N\.V|e\. ?V|gGmbH|GmbH|asbl|ASBL|a\.s\.b\.l|A\.S\.B\.L|AISBL|ONLUS|CIC|CIO|NPC|o\. ?p\. ?s|z\. ?s|z\.ú|d\.o\.o|Sdn\.? Bhd|Pty)`;
/** The legal form behind a name. */
export const LEGAL_TAIL = pattern(
  String.raw`^(?:(?:,? \((?:Guarantee|G|Pvt|Private|Pty|Regd)\))?,? ${FORM}(?!\p{L})\.?)+`,
  "u",
);
/** Nothing but a legal form. */
export const LEGAL_ALONE = pattern(`^${FORM}\\.?$`, "u");
export const RUN = pattern(
  String.raw`(?<![\p{L}\d@.])${TALL}(?:(?: ${LINK}){0,3} ${INNER})*(?: \d{1,4}(?![\d.,%]| \p{Lu}))?`,
  "gu",
);
/** What a name in a language with few capitals begins with: behind it small words belong to the name. */
const HEAD = String.raw`(?:ass?ocia(?:tion|ción|cion|ção|cao)|institu(?:tion|ción|ição)|archidioc[èe]s[ei]s?|arquidiocese|central|hermandad|n[úu]cleo|agremiação|fraternit[ée]|r[ée]seau|rede?|uni[oó]n|uni[aã]o|coop[ée]rativ[ea]|coordina(?:tion|dora)|coll?ectif|colectiv[oa]|coletivo|comm?it[ée]|centr[eo]|centro|fondation|fundaci[oó]n|fundação|f[ée]d[ée]ration|federaci[oó]n|federação|groupe(?:ment)?|grupo|agrupaci[oó]n|institut[oe]?|mouvement|movimi?ento|organi[sz]a(?:tion|ción|ção)|ong|plate-?forme?|plataforma|ligue|liga|maison|casa|hogar|lar|foyer|cercle|c[íi]rculo|clube?|école|escuela|escola|r[aá]dio|paroisse|parroquia|par[óo]quia|dioc[èe]se|di[óo]cesis?|mairie|commune|municipalidade?|municipio|alcald[ií]a|gobierno|governo|prefeitura|c[âa]mara|cámara|chambre|syndicat|sindicato|soci[ée]t[ée]|sociedade?|misi[oó]n|mission|missão|corporaci[oó]n|consorcio|consórcio|mutuelle|pastoral|irmandade|hermanas|s(?:œ|oe)urs|irmãs|universidade?|universit[ée]|minist[èe]re|minist[ée]rio|secretar[ií]a|direcci[oó]n|direction|observatoire|observat[oó]rio|junta|consejo|conseil|conselho|frente|front|amis|amies|amig[oa]s|espace|espacio|espaço|caravane|théâtre|teatro|troupe|compagnie|compañ[ií]a|companhia|initiative|iniciativa|alliance|alian[zç]a|caritas|c[áa]ritas|clinique|cl[ií]nica|barreau|colegio|colégio|bureau|agence|agencia|agência|patronato|federa\p{L}+|solidarit[ée]|mutual|brigada|comunidade?|communaut[ée]|mujeres|femmes|mulheres|m[èe]res|madres|mães|jeunes|j[óo]v[ee]ns|voix|vo[cz](?:es)?|pescador\p{L}*|commission|comisi[oó]n|comissão|cellule|c[ée]lula|synergie|sinergia|dynamique|din[âa]mica|vicar[ií]a|vicariat|action(?= pour| contre)|agir(?= pour| contre)|acci[oó]n(?= por| para| contra)|a[cç][cç]?ão(?= por| pel| para| contra)|verein|arbeitskreis|verband|stichting|vereniging|associazione|fondazione|cooperativa|asocia[tț]i[ae]|funda[tț]i[ae]|shoqata|udruženje|udruga|stowarzyszenie|fundacja|spolek)`;
export const HEADED = pattern(
  String.raw`(?<![\p{L}\d@.'’-])${BEFORE_HEAD}(?:${HEAD}|${HEAD_ABROAD})(?![\p{L}\d'’-])`,
  "giu",
);
export const TOKEN = pattern(
  String.raw`\s?[«"“‘]?((?:[dlDL]['’]|qu['’])?[\p{L}\p{M}\d&][\p{L}\p{M}\d'’&.-]*)[»"”’]?`,
  "yu",
);
/** Words of sentences: a name ends before them. */
export const STOP = pattern(
  String.raw`^(?:est|sont|ont|était|fut|sera|qui|que|quien|dont|où|demand\p{L}+|soll?icit\p{L}+|propos\p{L}+|soum\p{L}+|pr[ée]sent\p{L}+|souhaite|voudrait|d[ée]sire|vous|nous|se|s['’]\p{L}*|travaill\p{L}+|œuvr\p{L}+|interv\p{L}+|accompagn\p{L}+|compte|regroup\p{L}+|réuni\p{L}*|dispose|gère|mène|existe|lutte|prend|vient|fait|peut|doit|va|ne|n['’]\p{L}*|avec|depuis|dans|chez|basée?|située?|repr[ée]sent\p{L}+|créée?|fondée?|agréée?|enregistrée?|reconnue?|par|es|son|fue|era|será|ha|han|tiene|cuy[oa]|cujo|donde|pid\p{L}+|propon\p{L}+|somet\p{L}+|desea|quiere|quisiera|necesita|trabaj\p{L}+|atiende|acompaña|cuenta|reúne|agrupa|opera|brinda|ofrece|lleva|naci\p{L}+|nasceu|les?|nos|lhes?|con|desde|ubicad[oa]|constitu\p{L}+|fundad[oa]|cread[oa]|registrad[oa]|inscrit[oa]|legalmente|por|ante|é|são|foi|tem|quem|onde|pede|prop[õo]e|apresent\p{L}+|submet\p{L}+|quer|gostaria|precisa|pretend\p{L}+|comparticip\p{L}+|contribu\p{L}+|recib\p{L}+|receb\p{L}+|as+um\p{L}+|aport\p{L}+|abr[ei]\p{L}*|manté\p{L}+|mantiene|trabalha|atende|acompanha|conta|atua|oferece|vem|vos|com|sediad[oa]|criad[oa]|registad[oa]|is|are|was|has|have|will|would|which|who|that|we|our|notre|nuestr[oa]|nossa|su|sus|votre|para que|this|it|from|at|when|since|pero|mais|mas|car|porque|como|comme|y[ao]|aqu[ií]|ici|ya|chama-se|chamad[oa]s?|llamad[oa]s?|appelée?s?|dénommée?s?|denominad[oa]s?|called|named|hereby|respectfully|kindly|humbly|wishes|seeks?|asks?|requests?|applies|writes|submits?|lors|vers|puis|alors|toujours|jamais|après|sous|wrote|now|also|says?|said|then|there|here|not|can|could|may|must|should|did|does|do|been|be|had|its|their|they|he|she|you|your|me|us|an|hoy|hace|bittet|beantragt|ist|hat|wird|chiede|è|sunt|este|vraagt|heeft|${STOP_ABROAD})$`,
  "iu",
);
export const SMALL_LINK = pattern(`^${LINK}$`, "iu");

/** "Domestic, Farm and Allied Workers Union": what members do is a row, and the word for a body stands behind it once. */
export const ROW = pattern(
  String.raw`(?<![\p{L}\d@.])${TALL}(?: (?:of |for )?${TALL}){0,3}(?:, ${TALL}(?: ${TALL}){0,2}){1,4},? (?:and|And|AND|&) ${TALL}(?: ${TALL}){0,3}`,
  "gu",
);

/**
 * A word for a body, and what it is of: until a verb, or a small word that begins what is done. Right behind such a word
 * without its article stands a noun ("تعاونية نسيج"), though it begins as "we" do something.
 */
export const ARABIC = pattern(
  String.raw`(?<=^|[\s،(«"])(?:جمعية|مؤسسة|منظمة|مركز|شبكة|اتحاد|رابطة|نقابة|هيئة|تعاونية|مبادرة|الجمعية|المنظمة|المؤسسة|المركز|وزارة|جامعة)(?: (?<=(?<!\p{L})(?!ال)\p{L}{3,9} )ن\p{L}{3,}(?= ))?(?: (?!(?:أطيب|بمبلغ|في|من|إلى|على|عن|التي|الذي|بأن|بطلب|بقيمة|منذ|أن|وقد|هي|هو|لدعم|لتنفيذ|لتمويل|مع|(?!(?:نساء|نسائ|نور|نهر|نبض|ناد|نجم|نجوم|نماء|نهض|نواف|نخيل|ينابيع|ياسمين|يمن|يتيم|يتام|تنمي|تنموي|تمكين|توعي|تعليم|تطوير|تراث|تضامن|تآلف|تعاون|تكافل|تواصل|تحالف|تأهيل|تدريب|تغيير|تربي|تقدم))[ينت]\p{L}{3,})(?!\p{L}))[\p{L}\p{M}«»"]+){1,6}`,
  "gu",
);

/** "نحن «صوت العابرين»": who says that they are so. */
export const WE_IN_ARABIC = pattern(
  String.raw`(?<=(?:نحن|جمعيتنا|منظمتنا|مؤسستنا|مبادرتنا|تعاونيتنا|شبكتنا|باسم|نيابة عن|اسمنا)(?: في)?\s)[«"“][\p{L}\p{M} ]{3,60}[»"”]`,
  "gu",
);

/** "ГО «Тиха гавань»": a legal form in capitals before a name in quotation marks. */
export const QUOTED = pattern(
  String.raw`(?<!\p{L})[\u0410-\u042f\u0404-\u0407]{2,5} ?[«"“„][^«»"“”\n]{3,80}[»"”]`,
  "gu",
);
/** An adjective behind a noun, in languages that write names so: it is of the name as its noun is. */
const ADJECTIVE = String.raw`\p{Ll}{3,}(?:ale?s?|aux|iques?|iennes?|aines?|aises?|oises?|elles?|ives?|ues|ées|és|eurs?|ères?|aires?|icas?|icos?|iales|nales|eiras?|eiros?|anas?|anos?|inas?|inos?|esas?|ibles|rales|libres|ntes|ă|ească|esc|res)`;
/** "Roma Youth Centre "Dromeja"", "Общественный фонд «Тёплый берег»": what a body is, and its name in quotation marks. */
export const QUOTED_BODY = pattern(
  String.raw`(?<![\p{L}\d@.'’-])${TALL}(?: (?:(?!прос|запраш|предлаг|направл|представл|назыв|обраща|зверта|подає)[а-яёіїєґ]{3,}|${LINK}|${INNER}|${ADJECTIVE})){0,6}? [«"“„] ?[^«»"“”„\n]{2,70}?(?: ?[»"”“])(?:(?: ${LINK}){1,3} ${INNER}(?:(?: ${LINK}){0,3} ${INNER})*)?`,
  "gu",
);
export const IN_QUOTES = pattern(NAMED_IN_QUOTES, "gu");
export const IS_ADJECTIVE = pattern(`^${ADJECTIVE}$`, "u");

export const KIND_ALONE = pattern(
  String.raw`^(?:ass?ocia(?:tion|ción|ção|cion)|organi[sz]a\p{L}+|ong|groupe(?:ment)?|grupo|réseau|collectif|colectivo|coletivo|centre|centro|foyer|fondation|fundaci[oó]n|fundação|coop[ée]rativ[ea]|[ée]cole|escuela|escola) (?=[«"“]?\p{Lu})`,
  "u",
);

/** "Ministry of Labour, Human Services and Social Security": what a body is for is a row that "and" ends. */
export const LISTED = pattern(
  String.raw`(?<![\p{L}\d@.'’-])(?:[Mm]inist\p{L}+|MINIST\p{L}+|[Ss]ecretar[ií]a|[Ss]ecretariat|[Ii]nstitut\p{L}*|[Aa]ss?ocia\p{L}+|[Cc]ent(?:re|er|ro)|[Dd]epartment|[Dd]irec\p{L}+|[Uu]ni[oóã]\p{L}+|[Cc]onse\p{L}+|[Cc]ouncil|[Oo]ffice|[Nn]etwork|[Rr]ed|[Rr]ede|[Rr]éseau|[Ff]undaci[oó]n|[Ff]oundation|FUNDACI[OÓ]N|ASS?OCIA\p{Lu}+|[Ss]indicato|SINDICATO|[Ss]yndicat|SYNDICAT|[Ff]ed\p{L}+|[Ff]éd\p{L}+|[Cc]oop\p{L}+|[Cc]oll?e[ct]\p{L}+) [^.,;:()\n]{3,60}(?:, [^.,;:()\n]{3,40}){1,3},? (?:and|AND|y|Y|et|ET|e|E) (?:(?:of|de|la|du|des|OF|DE) )*(?:[dl]['’])?\p{Lu}[\p{L}'’-]+(?:(?: (?:OF|DE|DO|DA|${LINK})){1,2} (?:[dl]['’])?\p{Lu}[\p{L}'’-]+| \p{Lu}[\p{L}'’-]+| (?:[dl]['’])\p{Lu}[\p{L}'’-]+)*(?: ${ADJECTIVE}(?=\s*(?:[,.;:()]|$)))?`,
  "gu",
);
