import { fold } from "../list/fold.ts";
import { pattern } from "../list/pattern.ts";
import { BODY_WORD } from "./body-word.ts";
import { BEFORE_HEAD, HEAD_ABROAD, LINK_ABROAD, NAMED_IN_QUOTES, STOP_ABROAD } from "./names-abroad.ts";

/** Words that could be a name, where they stand in a line. */
export interface Span {
  text: string;
  start: number;
  end: number;
  /** The short form behind it in brackets: "Wan Smolbag Theatre (WSB)". */
  short: string | null;
}

/** Small words inside names. */
const LINK = String.raw`(?:of|the|for|and|against|to|in|with|on|without|by|de|des|du|da|do|das|dos|del|la|le|les|los|las|el|et|y|e|pour|pou|par[ao] (?:as?|os?)|para|por|contre|contra|sans|sin|sem|sur|en|em|aux?|qu[ei]|avec (?:les?|la)|con (?:l[ao]s|la|el)|com (?:[ao]s?)|für|und|der|die|van|al|ya|wa|za|na|&|\+|${LINK_ABROAD})`;
const TALL = String.raw`(?:[dlDL]['’])?(?:(?:St|Ltd|Inc|Co|Pte|Mt|Sr|Ms|Intl|Assn)\.|(?:\p{Lu}\.){2,4}|e\.\s?V\.|\p{Lu}[\p{L}\p{M}\d'’&/-]*)`;
const FORM = String.raw`(?:Inc|INC|Ltda?|LTDA?|LTD/GTE|Ltd/Gte|LLC|L\.L\.C|Limited|LIMITED|Limitada|Co|Corp|Plc|PLC|S\.A\.S|S\.A\.R\.L|SARL|S\.A|A\.C|I\.A\.P|A\.B\.P|R\. ?L|S\.R\.L|C\.V|e\.V|e\. V|gGmbH|GmbH|asbl|ASBL|AISBL|CIC|CIO|NPC|o\.p\.s|z\.s|d\.o\.o|Sdn\.? Bhd|Pty)`;
const RUN = pattern(
  String.raw`(?<![\p{L}\d@.])${TALL}(?:(?: ${LINK}){0,3} (?:l['’]|d['’])?[«"“‘]?${TALL}[»"”’]?)*(?:(?:,? \((?:Guarantee|G|Pvt|Private|Pty|Regd)\))?,? ${FORM}(?!\p{L})\.?)*(?: \d{1,4}(?![\d.,%]))?`,
  "gu",
);
/** What a name in a language with few capitals begins with: behind it small words belong to the name. */
const HEAD = String.raw`(?:ass?ocia(?:tion|ción|cion|ção|cao)|institu(?:tion|ción|ição)|archidioc[èe]s[ei]s?|arquidiocese|central|hermandad|n[úu]cleo|agremiação|fraternit[ée]|r[ée]seau|rede?|uni[oó]n|uni[aã]o|coop[ée]rativ[ea]|coordina(?:tion|dora)|coll?ectif|colectiv[oa]|coletivo|comm?it[ée]|centr[eo]|centro|fondation|fundaci[oó]n|fundação|f[ée]d[ée]ration|federaci[oó]n|federação|groupe(?:ment)?|grupo|agrupaci[oó]n|institut[oe]?|mouvement|movimi?ento|organi[sz]a(?:tion|ción|ção)|ong|plate-?forme?|plataforma|ligue|liga|maison|casa|hogar|lar|foyer|cercle|c[íi]rculo|clube?|école|escuela|escola|r[aá]dio|paroisse|parroquia|par[óo]quia|dioc[èe]se|di[óo]cesis?|mairie|commune|municipalidade?|municipio|alcald[ií]a|gobierno|governo|prefeitura|c[âa]mara|cámara|chambre|syndicat|sindicato|soci[ée]t[ée]|sociedade?|misi[oó]n|mission|missão|corporaci[oó]n|consorcio|consórcio|mutuelle|pastoral|irmandade|hermanas|s(?:œ|oe)urs|irmãs|universidade?|universit[ée]|minist[èe]re|minist[ée]rio|secretar[ií]a|direcci[oó]n|direction|observatoire|observat[oó]rio|junta|consejo|conseil|conselho|frente|front|amis|amies|amig[oa]s|espace|espacio|espaço|caravane|théâtre|teatro|troupe|compagnie|compañ[ií]a|companhia|initiative|iniciativa|alliance|alian[zç]a|caritas|c[áa]ritas|clinique|cl[ií]nica|barreau|colegio|colégio|bureau|agence|agencia|agência|patronato|federa\p{L}+|solidarit[ée]|mutual|brigada|comunidade?|communaut[ée]|mujeres|femmes|mulheres|m[èe]res|madres|mães|jeunes|j[óo]v[ee]ns|voix|vo[cz](?:es)?|pescador\p{L}*)`;
const HEADED = pattern(String.raw`(?<![\p{L}\d@.'’-])${BEFORE_HEAD}(?:${HEAD}|${HEAD_ABROAD})(?![\p{L}\d'’-])`, "giu");
const TOKEN = pattern(String.raw`\s?[«"“‘]?((?:[dlDL]['’]|qu['’])?[\p{L}\p{M}\d&][\p{L}\p{M}\d'’&.-]*)[»"”’]?`, "yu");
/** Words of sentences: a name ends before them. */
const STOP = pattern(
  String.raw`^(?:est|sont|ont|était|fut|sera|qui|que|quien|dont|où|demand\p{L}+|soll?icit\p{L}+|propos\p{L}+|soum\p{L}+|pr[ée]sent\p{L}+|souhaite|voudrait|d[ée]sire|vous|nous|se|s['’]\p{L}*|travaill\p{L}+|œuvr\p{L}+|interv\p{L}+|accompagn\p{L}+|compte|regroup\p{L}+|réuni\p{L}*|dispose|gère|mène|existe|lutte|prend|vient|fait|peut|doit|va|ne|n['’]\p{L}*|avec|depuis|dans|chez|basée?|située?|repr[ée]sent\p{L}+|créée?|fondée?|agréée?|enregistrée?|reconnue?|par|es|son|fue|era|será|ha|han|tiene|cuy[oa]|cujo|donde|pid\p{L}+|propon\p{L}+|somet\p{L}+|desea|quiere|quisiera|necesita|trabaj\p{L}+|atiende|acompaña|cuenta|reúne|agrupa|opera|brinda|ofrece|lleva|naci\p{L}+|nasceu|les?|nos|lhes?|con|desde|ubicad[oa]|constitu\p{L}+|fundad[oa]|cread[oa]|registrad[oa]|inscrit[oa]|legalmente|por|ante|é|são|foi|tem|quem|onde|pede|prop[õo]e|apresent\p{L}+|submet\p{L}+|quer|gostaria|precisa|pretend\p{L}+|comparticip\p{L}+|contribu\p{L}+|recib\p{L}+|receb\p{L}+|as+um\p{L}+|aport\p{L}+|abr[ei]\p{L}*|manté\p{L}+|mantiene|trabalha|atende|acompanha|conta|atua|oferece|vem|vos|com|sediad[oa]|criad[oa]|registad[oa]|is|are|was|has|have|will|would|which|who|that|we|our|notre|nuestr[oa]|nossa|su|sus|${STOP_ABROAD}|votre|para que|this|it|from|at|when|since|pero|mais|mas|car|porque|como|comme|y[ao]|aqu[ií]|ici|ya)$`,
  "iu",
);
const SMALL_LINK = pattern(`^${LINK}$`, "iu");
/** A short form, or the name in another language. */
const SHORT = pattern(
  String.raw`^["”»]?,? ?\(["“«]?(\p{Lu}[^()\n]{1,90}?)["”»]?\)|^, (?=((?!INC|LTD|LLC|ASBL|NGO|ONG|CORP)\p{Lu}{3,10})[,;])|^,? (?:en sigle|sigle|sigla|en abrégé|por sus siglas|abbreviated(?: as)?|in short|[^.;:\n]{0,40}?(?:known (?:as|by)|sous le (?:sigle|nom de)|(?:por|con) (?:sus|las|la) siglas?|conocid[oa] como|conhecid[oa] (?:como|por)|pela sigla|whose acronym is)) ["“«]?((?:\p{Lu}[\p{Lu}\d.&-]{1,12}))(?!\p{L})`,
  "u",
);
/** Words that a sentence, a heading or a mail begins with, and no name. */
const LEADS = pattern(
  String.raw`^(?:(?:(?:the|an?|our|your|this|that|these|his|her|we|i|in|on|at|for|from|by|to|with|as|if|so|and|but|or|of|dear|when|since|after|last|next|please|re|fwd?|tr|rv|enc|subject|objet|asunto|assunto|la|le|les|el|los|las|o|a|os|as|un|une|una|um|uma|de|du|des|da|do|del|notre|nos|votre|vos|nuestr[oa]s?|nossas?|su|sus|sua|ce|cette|est[ea]|en|em|par|por|pour|para|pel[oa]|au|aux|à|al|ao|et|y|e|con|com|avec|chez|it is|this is|c['’]est|ce sont|es|é|somos|we are|nous sommes|der|die|das|den|dem|des|board of (?:trustees|directors) of|trustees of|the team of|l['’]équipe d[eu]|greetings|hello|hi|bonjour|buen[oa]s|señor[ea]?s?|senhor[ea]?s?|madame|monsieur|sr|sra|mr|mrs|ms|mme|dr|dra) )|(?:l|d)['’](?=\p{Lu}))+`,
  "iu",
);
/** Most names taken from one line. */
const MOST = 24;

/** Names that a line may hold: runs of capitals, and what follows a word for a body in languages that capitalise little. */
export function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number) => {
    const whole = line.slice(start, end);
    const lead = leadOf(whole);
    const text = cutTail(withoutI(whole.slice(lead), line.slice(end))).replace(/[\s'’&/.,-]+$/u, (tail) =>
      /^\./.test(tail) && ABBREVIATED.test(whole) ? "." : "",
    );
    if (FILE.test(text) || FILE.test(line.slice(end, end + 6))) return;
    if (
      text.length < 3 ||
      spans.length >= MOST ||
      spans.some((one) => one.start === start + lead && one.end === start + lead + text.length)
    )
      return;
    const at = start + lead;
    spans.push({
      text,
      start: at,
      end: at + text.length,
      short: shortBehind(text, line.slice(at + text.length)),
    });
  };
  for (const match of line.matchAll(RUN())) add(match.index, match.index + match[0].length);
  for (const match of line.matchAll(ARABIC()))
    add(match.index + (match[1]?.length ?? 0), match.index + match[0].length);
  for (const match of line.matchAll(LISTED())) add(match.index, match.index + match[0].length);
  for (const match of line.matchAll(QUOTED())) add(match.index, match.index + match[0].length);
  for (const match of line.matchAll(IN_QUOTES()))
    if (BODY_WORD().test(match[0].split(QUOTE)[0]!)) add(match.index, match.index + match[0].length);
  const rows = [...line.matchAll(ROW())].filter(([row]) => isRow(row));
  const whole = rows.map((match) => {
    add(match.index, match.index + match[0].length);
    return spans.at(-1)!;
  });
  const headed: { start: number; end: number }[] = [];
  for (const match of line.matchAll(HEADED())) {
    const from = match.index + match[0].length;
    const end = endOfName(line, from);
    const isSmall = /^\p{Ll}/u.test(match[0]);
    // "our association of women", in small letters, is no name; "the association Muso Nyèta" is one behind the word.
    if (end <= from || (isSmall && !PROPER().test(line.slice(from, end)))) continue;
    // "Groupe d'Initiative Commune des Femmes": a word for a body inside a name begins no other.
    if (headed.some((row) => match.index > row.start && end <= row.end)) continue;
    const kind = isSmall ? KIND_ALONE().exec(line.slice(match.index, end)) : null;
    add(match.index + (kind?.[0].length ?? 0), end);
    if (!isSmall) headed.push({ start: match.index, end });
  }
  // "Allied Workers Union", of the "Domestic, Farm and Allied Workers Union".
  return spans.filter(({ start, end }) => !whole.some((row) => start > row.start && end === row.end));
}
/** "Second Dawn I am pleased": whoever writes goes on. */
const withoutI = (name: string, rest: string): string =>
  /^ \p{Ll}/u.test(rest) ? name.replace(/(?<=\p{Ll}{2}) I$/u, "") : name;

/** The short form that stands right behind a name. */
export function shortBehind(name: string, rest: string): string | null {
  const [, bracketed, beside, said] = SHORT().exec(rest) ?? [];
  return bracketed ?? said ?? (beside !== undefined && isOfLetters(beside, name) ? beside : null);
}
/** Made of the name's own letters, in their order. */
export function isOfLetters(short: string, name: string): boolean {
  const folded = fold(name);
  let at = -1;
  return [...fold(short).replace(/[^\p{L}]/gu, "")].every((letter) => {
    at = folded.indexOf(letter, at + 1);
    return at >= 0;
  });
}

/** A name that a wording or a box caught with more: without whose board it is, a number before it, and what it is to do. */
export function nameWithin(printed: string): string {
  const from = printed.replace(CODE, "");
  const lead = leadOf(from);
  return cutTail(untilVerb(ARTICLE.test(from.slice(0, lead)) ? from : from.slice(lead)));
}
/** "Fundación Renacer le presento": a name ends where its sentence goes on. */
function untilVerb(name: string): string {
  const words = [...name.matchAll(/\S+/g)];
  const verb = words.find(
    ({ 0: word }, at) =>
      at > 0 &&
      /^\p{Ll}{2,}/u.test(word) &&
      STOP().test(word) &&
      !SMALL_LINK().test(word) &&
      !/^\p{Lu}/u.test(words[at + 1]?.[0] ?? "") &&
      !/^(?:avec|con|com|dans|desde|depuis|les?|nos|vos|lhes?)$/.test(word) &&
      /\p{Lu}/u.test(name.slice(0, words[at]!.index)),
  );
  // With the small word before the verb: "le presento", "nous prions".
  return verb
    ? name
        .slice(0, verb.index)
        .trim()
        .replace(/ (?:les?|lhes?|nos|vos|nous|vous|se|me)$/, "")
    : name;
}
const ARTICLE = /^(?:the|la|le|les|el|los|las|o|a|os|as|l['’])\s*$/i;
/** "PAS-KGL-26-03, Hope Guild": a number of a paper. */
const CODE = /^(?=\S*\d)[A-Z\d]+(?:[-/.][A-Z\d]+)+[\s,/:|–—-]+(?=\p{L})/u;

/** "Domestic, Farm and Allied Workers Union": what members do is a row, and the word for a body stands behind it once. */
const ROW = pattern(
  String.raw`(?<![\p{L}\d@.])${TALL}(?: (?:of |for )?${TALL}){0,3}(?:, ${TALL}(?: ${TALL}){0,2}){1,4},? (?:and|And|AND|&) ${TALL}(?: ${TALL}){0,3}`,
  "gu",
);
function isRow(row: string): boolean {
  const parts = row.split(/, | (?:and|&) /i);
  const last = parts.pop()!;
  return last.includes(" ") && ENDS_AS_BODY().test(last) && !parts.some((part) => BODY_WORD().test(part));
}
const ENDS_AS_BODY = pattern(
  ` (?:union|cooperative|co-operative|association|network|federation|alliance|coalition|society|centre|center|council|committee|trust|group|guild|forum|league|institute|foundation|organi[sz]ation|agency|congress|commission|bureau|board|collective|company|services?)$`,
  "iu",
);
/** The name that a row of nouns is part of, where the words are one. */
export function rowIn(text: string): string | null {
  return [...text.matchAll(ROW())].find(({ 0: row, index }) => index === 0 && isRow(row))?.[0] ?? null;
}
/** Letters before the name itself: an article, a paper and whose it is, a post. */
function leadOf(whole: string): number {
  let at = 0;
  for (let count = 0; count < 4; count++) {
    const rest = whole.slice(at);
    const lead =
      (LEADS().exec(rest) ?? GOVERNORS_OF().exec(rest) ?? PAPER_OF().exec(rest) ?? POST_OF().exec(rest))?.[0].length ??
      0;
    if (lead === 0) break;
    at += lead;
  }
  return at;
}
/** Behind a name: what a page has beside it to click, a street, a year or money that it asks for. */
const cutTail = (text: string): string =>
  text
    .replace(DEED(), "")
    .replace(/(?:,| [–—-]) ["“«‘][^"”»’]*["”»’]?$/, "")
    .replace(/ (?:Edit|Editar|View|Ver|Change|Copy|Modifier|Expand|Print|Download)(?: .*)?$/, "")
    .replace(
      / (?:modifier|éditer|editar|modificar|bearbeiten|ändern|modifica|wijzigen|edytuj|düzenle|ubah|izmeni)$/,
      "",
    )
    .replace(/ (?:Rr|Rua|Rue|Calle|Cra|Av|Avenida|Avenue|Str|St|Jl|Ul|Plot|House|Street|Box)\.? .*\d.*$/, "")
    .replace(/ \(?(?:RC|NIT|RUC|CNPJ|NIF|RTN|RNC|EIN|UEI|ABN|Tel|Tél|P\.?O\.?|No)\.?$/, "")
    .replace(/ (?:for|of|to|in|para|pour|por|de|em|en|au|a) (?:\d[\d.,]*|[A-Z]{3}|R\$|US\$?)$/, "");
/** Those who decide for a body, before its name. */
export const GOVERNORS = `(?:(?:board|council|committee) of (?:trustees|directors|governors|management)|(?:executive|management|steering|governing) (?:board|committee|council)|trustees|conseil (?:d['’]administration|exécutif|de direction)|comité (?:directeur|exécutif|ejecutivo|de (?:direction|gestion))|bureau exécutif|assemblée générale|junta (?:directiva|parroquial)|consejo (?:directivo|de administraci[oó]n)|asamblea(?: general)?|conselho (?:de administra[cç][aã]o|dire[c]?tivo)|dire[cç]ção|diretoria|mesa diretora) (?:of (?:the )?|de (?:la |los |las |l['’])?|d['’]|du |da |do |del |des |dos |das )`;
const GOVERNORS_OF = pattern(`^${GOVERNORS}(?=\\S)`, "iu");
/** "... for the purchase of": what a paper asks for, behind the name of who asks. */
const DEED = pattern(
  String.raw`(?<=\S \S.*) (?:para|pour|for|por|to)(?: the| an?| la| les?| el| l[oa]s| os?| as?| une?| uma?)?(?: |\sl['’])(?:constru|reconstru|r[ée]nov|refurb|repair|equip|équip|ouv(?:rir|ert)|abrir|abertura|apertura|open|achat|achet|compra|purchas|buy|a[cd]qui|cr[ée]a[tc]|cria[rç]|install|instala|mise en|poner|réalis|realiz|execu|ejecu|implement|financ|fund|capacit|form(?:er|ation|ación|ação|ar)|train|accueil|acolh|acoger|host|exten|expan|prolong|ampli|continu|organis|work|project|projet|proyect|proje[c]?to|activit|hire|pay|payer|pagar|help|run|the period|período|période)\p{L}*(?: .*)?$`,
  "u",
);
const FILE = /\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|od[ts]|txt|pptx?)\b/i;
const PAPER_OF = pattern(
  String.raw`^(?:(?:submitted|prepared|presented|proposed|requested|sent|made|written|signed|received|on behalf|propos\p{L}+|applic\p{L}+|grant|funding|request|concept|paper|note|letter|budget|idea|plan|demande|requête|projet|dossier|candidature|lettre|solicitud|propuesta|petición|proyecto|carta|nota|pedido|proposta|proje[c]?to|candidatura|orçamento|presupuesto|soumis\p{L}*|présent\p{L}+|presentad[oa]|apresentad[oa]|elaborad[oa]|enviad[oa]) (?:\p{Ll}+ )?)+(?:of|from|by|de|du|da|do|del|par|por|pel[ao])\s(?=\S)`,
  "iu",
);
const POST_OF = pattern(
  String.raw`^(?:(?:executive|national|general|managing|deputy|vice|country|program(?:me)?|project|founding|acting) )?(?:director\p{L}*|directeur|directrice|diret\p{L}+|pr[eé]sident\p{L}*|chair\p{L}*|head|secretar\p{L}+|secrétaire|coord\p{L}+|representante|représentante?|gerente|gérante?|fundador\p{L}*|founder|fondat\p{L}+|manager|officer|members?|membres?|délégation|delegación|team|équipe|equipo|equipe|board|staff)(?: (?:g[eé]n[eé]ral\p{L}*|geral|ex[eé]cuti\p{L}+|ejecutiv\p{L}+|legal))? (?:of (?:the )?|de (?:la |l['’])?|d['’]|du |da |do |del )(?=\p{Lu})`,
  "iu",
);
const ABBREVIATED = /(?:Ltda?|Inc|Co|e\. ?V|S\.A|A\.C|C\.V|R\.L)\.$/;

/** A word for a body, and what it is of: until a verb, or a small word that begins what is done. */
const ARABIC = pattern(
  String.raw`(?<=^|[\s،(«"])(?:جمعية|مؤسسة|منظمة|مركز|شبكة|اتحاد|رابطة|نقابة|هيئة|تعاونية|مبادرة|الجمعية|المنظمة|المؤسسة|المركز|وزارة|جامعة)(?: (?!(?:أطيب|بمبلغ|في|من|إلى|على|عن|التي|الذي|بأن|بطلب|بقيمة|منذ|أن|وقد|هي|هو|لدعم|لتنفيذ|لتمويل|مع|[ينت]\p{L}{3,})(?!\p{L}))[\p{L}\p{M}«»"]+){1,6}`,
  "gu",
);
/** "ГО «Тиха гавань»": a legal form in capitals before a name in quotation marks. */
const QUOTED = pattern(String.raw`(?<!\p{L})[\u0410-\u042f\u0404-\u0407]{2,5} ?[«"“„][^«»"“”\n]{3,80}[»"”]`, "gu");
const IN_QUOTES = pattern(NAMED_IN_QUOTES, "gu");
const QUOTE = /[„«“"]/;
const PROPER = pattern(String.raw`\s[«"“]?(?:[dl]['’])?\p{Lu}`, "u");
const KIND_ALONE = pattern(
  String.raw`^(?:ass?ocia(?:tion|ción|ção|cion)|organi[sz]a\p{L}+|ong|groupe(?:ment)?|grupo|réseau|collectif|colectivo|coletivo) (?=[«"“]?\p{Lu})`,
  "u",
);

/** "Ministry of Labour, Human Services and Social Security": what a body is for is a row that "and" ends. */
const LISTED = pattern(
  String.raw`(?<![\p{L}\d@.'’-])(?:[Mm]inist\p{L}+|MINIST\p{L}+|[Ss]ecretar[ií]a|[Ss]ecretariat|[Ii]nstitut\p{L}*|[Aa]ss?ocia\p{L}+|[Cc]ent(?:re|er|ro)|[Dd]epartment|[Dd]irec\p{L}+|[Uu]ni[oóã]\p{L}+|[Cc]onse\p{L}+|[Cc]ouncil|[Oo]ffice|[Nn]etwork|[Rr]ed|[Rr]ede|[Rr]éseau|[Ff]undaci[oó]n|[Ff]oundation|FUNDACI[OÓ]N|ASS?OCIA\p{Lu}+|[Ss]indicato|SINDICATO|[Ss]yndicat|SYNDICAT|[Ff]ed\p{L}+|[Ff]éd\p{L}+|[Cc]oop\p{L}+|[Cc]oll?e[ct]\p{L}+) [^.,;:()\n]{3,60}(?:, [^.,;:()\n]{3,40}){1,3},? (?:and|AND|y|Y|et|ET|e|E) (?:(?:of|de|la|du|des|OF|DE) )*(?:[dl]['’])?\p{Lu}[\p{L}'’-]+(?: (?:of|de|la|du|des|del|do|da|and|y|OF|DE|DO|DA) (?:[dl]['’])?\p{Lu}[\p{L}'’-]+| \p{Lu}[\p{L}'’-]+)*`,
  "gu",
);

/** Vietnamese names of bodies have small words anywhere. */
const OF_VIETNAMESE = /[ăđơưạ-ỹ]/;

/** Where the name ends that begins with a word for a body: at a mark, a verb, or a small word behind a proper name. */
function endOfName(line: string, from: number): number {
  const token = TOKEN();
  let end = from;
  let at = from;
  let proper = false;
  for (let count = 0; count < 14; count++) {
    token.lastIndex = at;
    const match = token.exec(line);
    if (!match) break;
    const word = match[1]!.replace(/[.'’]+$/, "");
    const isSmall = /^(?:[dl]['’])?\p{Ll}/u.test(word);
    const isLink = SMALL_LINK().test(word) || /^[dl]['’]?$/.test(word);
    if (STOP().test(word) && !(isLink && !/^(?:por|par|en|avec)$/i.test(word)) && isSmall) break;
    if (isSmall && !isLink && proper && !/^[dl]['’]/.test(word) && !OF_VIETNAMESE.test(word)) break;
    at = token.lastIndex;
    if (!isLink) end = at;
    if (!isSmall) proper = true;
    if (/[.,;:!?]$/.test(match[0])) break;
  }
  return end;
}
