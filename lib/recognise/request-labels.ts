import { type Pattern, pattern } from "../list/pattern.ts";
import { askedByWords } from "./label-words.ts";
import { SMALL_LETTER as LETTER } from "./word-shape.ts";

export type RequestLabel =
  | "applicant"
  /** Who works, or a body without a word of what it does: who asks, where nothing else says it. */
  | "doer"
  | "opportunity"
  | "title"
  | "amount"
  | "total"
  | "start"
  | "end"
  | "period"
  | "uei"
  | "award"
  | "place"
  | "sender"
  | "subject";

/** Labels of forms, records and mails in English, French, Spanish, Portuguese, Russian and Arabic; the first that fits wins. */
// Labels are compared in small letters: patterns without flags and without `\p{L}` cost a fifth to compile.
const NO_LETTER_BEFORE = `(?<!${LETTER})`;
const NO_LETTER_BEHIND = `(?!${LETTER})`;

const LABELS: [RequestLabel, Pattern][] = [
  [
    "uei",
    pattern(
      String.raw`${NO_LETTER_BEFORE}(uei|unique entity id(entifier)?|organi[sz]ational (uei|duns)|entity identifier|sam\.gov id)${NO_LETTER_BEHIND}`,
    ),
  ],
  [
    "total",
    pattern(
      String.raw`^((project |overall |estimated |grand )?(budget|total)|budget (total|du projet|global)|presupuesto( del proyecto)?|or[cç]amento( do proje[c]?to)?|бюджет( проекта)?|الميزانية)( ?\(?(usd|us\$|\$|eur|€)\)?)?$|${NO_LETTER_BEFORE}(total (project )?(cost|budget|estimated)|(monto|montant|importe|valor|importo|montante) totale?|gesamt(betrag|kosten|summe)|cost[ -]?shar(e|ing)|matching|contrepartie|contrapartida|coût total|co[uû]t du projet|costo total|custo total|presupuesto total|or[cç]amento total|non-?federal|local contribution|program income|in-kind|other funding)${NO_LETTER_BEHIND}|собственный вклад|общая стоимость|общий бюджет|التكلفة الإجمالية|مساهمة`,
    ),
  ],
  [
    "amount",
    pattern(
      String.raw`^((valor|monto) (apro[bv]|conced|otorg)ado|\$ req|req(uested)? (amt|\$)|f[eé]d[eé]ral|amount|requested|asked|sought|grant|sum|montant|monto|import[eo]|valor|montante|betrag|summe|sum[aă]|shuma|tutar|kwota|iznos|bedrag|jumlah|kiasi|сумм?а|المبلغ)( ?\(?(usd|us\$|\$|eur|€)\)?)?$|${NO_LETTER_BEFORE}(applied for|aporte federal|federal (share|funds?|amount|request|award)(?! (id|identif|number|no))|requested from|request(ed)? \(?(usd|us\$)|estimated funding|federal \(?\$|award (amount|value)|grant value|^how much$|how much [^?]*(request|need|ask)|obligated( amount)?|total obligat|amount of (this )?award|amount (requested|sought|asked)|amount of (the )?request|(fund(s|ing)|grant|budget|sum) (requested|needed|sought)|(requested|asking) (amount|funding|sum|budget|grant))${NO_LETTER_BEHIND}|запрашива|запрошен|сумма гранта|المبلغ المطلوب|التمويل المطلوب`,
    ),
  ],
  [
    "start",
    pattern(
      `^(first day|premier jour|primer d[ií]a|primeiro dia|desde|du|from the)$|${NO_LETTER_BEFORE}((project |proposed |performance |award |period of performance )?start(s|ing)?( date)?|(expected|planned|anticipated) (launch|beginning)|begin(ning|s)?( date)?|(projekt)?(beginn|start)|başlangıç( tarihi)?|data (di inizio|de începere)|tanggal mulai|tarehe ya kuanza|(proposed )?project start|effective date|date de (début|démarrage)|début( du projet)?|fecha de (inicio|comienzo)|inicio( del proyecto)?|data de início|início( do projeto)?)${NO_LETTER_BEHIND}|дата (начала|початку)|начало|початок|تاريخ البد|بداية`,
    ),
  ],
  [
    "end",
    pattern(
      `^(to|last day|dernier jour|último d[ií]a|ultimo dia|hasta|até|jusqu.au|au)$|${NO_LETTER_BEFORE}((project |proposed |performance |award |period of performance )?end(ing|s)?( date)?|(expected|planned|anticipated) (close|completion|finish)|completion date|(projekt)?ende|bitiş( tarihi)?|data (di fine|de finalizare)|tanggal (selesai|berakhir)|tarehe ya kumaliza|(proposed )?finish( date)?|^until$|expiration date|date de (fin|clôture)|fin( du projet)?|fecha de (fin|finalización|término|conclusión|culminación|cierre)|término|data de (fim|término|conclusão)|fim( do projeto)?)${NO_LETTER_BEHIND}|дата (окончания|закінчення|завершення)|(кінцева|конечная) дата|окончание|تاريخ الانتهاء|نهاية`,
    ),
  ],
  [
    "period",
    pattern(
      `${NO_LETTER_BEFORE}(period of performance|performance period|project (period|dates|duration|timeline)|implementation period|award period|grant period|proposed (period|dates)|duration|time ?frame|^(length|how long|ex[eé]cution|ejecución|execução|time|dates|when|calendrier|cronograma|prazo)$|période( d.exécution| de réalisation| du projet)?|durée( du projet)?|per[ií]odo( de (ejecución|execução|desempeño|implementación|implementação))?|duraci[oó]n|duração|vigencia|vigência|plazo|durata|(lauf|dauer)(zeit)?|looptijd|süre(si)?|jangka waktu|durasi|^muda|trajanje)${NO_LETTER_BEHIND}|срок реализации|период|тривалість|термін реалізації|مدة|فترة`,
    ),
  ],
  [
    "opportunity",
    pattern(
      String.raw`^(convocatoria|edital)$|${NO_LETTER_BEFORE}(((funding |award )?(notice|announcement|call)( of funding( opportunity)?)?|call for (proposals|applications)) ?(number|no|#|id|ref(erence)?)${NO_LETTER_BEHIND}|(funding )?opportunity( announcement)?( number| no| #| id)|nofo( number| no| #)?|foa( number)?|announcement (number|no)|solicitation( number| no)?|rf[apo] (number|no)|competition|in response to|(num[eé]ro|n[°ºo]\.?|r[ée]f(érence|\.)?|code) (de |d.)?(l.)?(opportunité|avis|appel)|(n[uú]mero|n[°ºo]?\.?[°ºo]?|refer[eê]ncia|c[oó]digo) (de |da |do |del )?(la )?(oportunidad|convocatoria|oportunidade|edital|chamada|aviso))${NO_LETTER_BEHIND}|номер (конкурса|возможности|объявления)|رقم (الفرصة|الإعلان)`,
    ),
  ],
  [
    "title",
    pattern(
      `^(title|titre|intitulé|t[ií]tulo|project|projet|proyecto|proje[c]?to|проект|название|тема проекта|المشروع|العنوان)$|${NO_LETTER_BEFORE}(descriptive title|(project|proposal|application|award|grant|program(me)?|activity|working|proposed) (title|name)|title of (the )?(applicant.?s )?(project|proposal|award|grant|action|activity)|name of (the |your )?project|(titre|intitulé|nom) (descriptif )?du ?projet|t[ií]tulo (descriptivo |descritivo )?(del|do) (proyecto|proje[c]?to)|nombre del proyecto|nome do proje[c]?to)${NO_LETTER_BEHIND}|название проекта|عنوان المشروع|اسم المشروع`,
    ),
  ],
  [
    "place",
    pattern(
      `${NO_LETTER_BEFORE}(countr(y|ies)|place of performance|areas? affected|pays|pa[ií]s(es)?|location of|geographic|localité|cobertura)${NO_LETTER_BEHIND}|страна|البلد`,
    ),
  ],
  [
    "applicant",
    pattern(
      String.raw`${NO_LETTER_BEFORE}(^(on behalf of|au nom de|pour le compte de|en (nombre|representación) de|em (nome|representação) de|от имени|بالنيابة عن)(?= \(|$)|legal (business )?name|applicant|name of (the |your )?(entity|ngo|institution|group)|organi[sz]ation(al)?|recipient|grantee|awardee|proposer|implementer|requestor|consortium lead(er)?|(lead|prime) (partner|agency|entity|institution)|implementing (partner|agency)|submitted by|nom (légal|officiel|juridique)|porteur|raison sociale|dénomination|demandeur|organisme|association|soumissionnaire|candidat[oa]?|bénéficiaire|soumise? par|présentée? par|receptora?|postulante|razón social|solicitante|organización|entidade?|institución|instituição|proponente|presentad[oa] por|nom(br)?e legal|promotor|denominação|razão social|requerente|organização|(apresentad|submetid)[oa] por)${NO_LETTER_BEHIND}|наименование (организации|заявителя)|название организации|(?<!со)заявитель|организация|اسم المنظمة|الاسم القانوني|مقدم الطلب|المنظمة|الجهة`,
    ),
  ],
  [
    "award",
    pattern(
      `${NO_LETTER_BEFORE}(award (number|id|no)|federal award identification|fain|grant (number|no)|agreement (number|no)|amendment (number|no|type)?|modification (number|no)|application (id|number|no|status|received)|proposal (id|number|no)|submission (id|number)|date received|tracking (number|id)|num[eé]ro (de )?(la )?(subvention|dossier|demande|accord)|n[uú]mero (de |da |do |del )?(la )?(subvención|solicitud|convenio|subvenção|candidatura|acordo))${NO_LETTER_BEHIND}|номер (гранта|заявки|соглашения)|رقم (المنحة|الطلب)`,
    ),
  ],
  [
    "sender",
    pattern("^(from|de|sender|sent by|expéditeur|remitente|absender|mittente|отправитель|від|відправник|от|من)$"),
  ],
  ["subject", pattern("^(subject|objet|asunto|assunto|тема|الموضوع)$")],
];

/** What a label asks for, or null when it is none of ours. */
export function labelOf(label: string): RequestLabel | null {
  const text = bareOf(label).toLowerCase();
  const found = LABELS.find(([, fits]) => fits().test(text))?.[0] ?? null;
  if (found === "total" && ASKED().test(text) && !SHARED().test(text)) return "amount";
  const asked = found === null || found === "applicant" || found === "amount" ? askedByWords(text) : null;
  // "Who requests the grant?"
  if (found === "amount") return asked === "applicant" ? asked : found;
  if (asked !== null && (found === null || asked !== "doer")) return asked;
  if (found === "applicant" && NOT_APPLICANT().test(text) && !NAME_AND_ADDRESS().test(text)) return asked;
  if ((found === "title" || found === "start" || found === "end") && text.length > 70) return null;
  return found;
}

/** Without the number of the box and the marks behind it. */
const bareOf = (label: string): string =>
  label
    .replace(/\s+/g, " ")
    .replace(NUMBER_OF_BOX(), "")
    .replace(/[\s:*]+$/, "")
    .slice(0, 120);
const NUMBER_OF_BOX = pattern(
  String.raw`^[\s*•-]*((item|box|block|field|question|pregunta|pergunta) )?([a-z]\.?\d{1,2}[.):]? (?=${LETTER})|\d{1,2} ?\(?[a-h]?\)?[.):]? (?=${LETTER})|\d{1,2} ?[a-z]?[.)] ?|${NO_LETTER_BEFORE}[a-z][.)] )*`,
  "i",
);

const ASKED = pattern(`request|sollicit|demandé|solicitad|pedido|asked|sought|запраш|المطلوب`);
const SHARED = pattern(`shar|match|other|contribu|contrap|non-?federal|in-kind|own|собствен`);
const NAME_AND_ADDRESS = pattern(
  `legal (business )?name$|name (and|&) address|name, address|nom et adresse|nombre y direcci|nome e endere`,
);
const NOT_APPLICANT = pattern(
  String.raw`${NO_LETTER_BEFORE}(types?|kinds?|address|countr(y|ies)|emails?|e-mail|phone|telephone|contact|website|signature|signed|represent\w*|status|ein|tin|duns|uei|id|number|no|department|division|état|tipo|correo|dirección|adresse|pays|partner organi\w*|partners?|co-\w+|missions?|description|background|capacity|history|about|size|experience|years?|information|section|delinquent|certif\w*|authori[sz]ed|eligib\w*|profile|overview|unit|chart|code|category|sub-?(recipient|grantee|awardee)s?|cost share|contribution|ap?porte?|contact person|(?<!nom de la )structure(?! (port|demand|soumis|candid|req|propos))|registration|should|must|may|can|will|will be|head|directors?|manager|officer|coordinator|leader|donor|host|audits|referee|donante|doadora?|donateur|bailleur|partenaires?|aliad[oa]|parceir[oa]|anfitrion?a|banc(o|aria)|banque|партн[её]р|принимающая|руководитель|тип|адрес|نوع|مدير|عنوان|المانحة|الشريكة|البنك|f[eé]d[eé]ral)${NO_LETTER_BEHIND}`,
);

/** A label beside which a name is an organisation's. */
export function isApplicantLabel(label: string): boolean {
  const asked = labelOf(label);
  return asked === "applicant" || asked === "doer";
}

/** With a capital, or in a script that has none. */
const BEGINS_TALL = pattern(String.raw`^[\p{Lu}\p{Lo}]`, "u");

const OTHER_WORDS = pattern(
  "^(sub-?applicant|on behalf of|au nom de|pour le compte de|e[nm] (nombre|nome|representación|representação) de)$",
);

/** What says how sure a date or sum is, or whose. */
const QUALIFIED = pattern(
  `(anticipated|planned|proposed|expected|estimated|requested|desired|tentative|project|program(me)?|activity|sam.gov|date|prévue?|proposée?|estimée?|previst[oa]|propuest[oa]|propost[oa]|estimad[oa]|actividad|atividade|activité) ?`,
  "g",
);

/** A line of its own that is a label and nothing else, though no colon or number says so. */
export const isBareLabel = (line: string): boolean => {
  const bare = bareOf(line);
  if (bare.length > 60 || !BEGINS_TALL().test(bare)) return false;
  const text = bare.toLowerCase();
  const asked = askedByWords(text);
  if (asked !== null && (asked !== "amount" || text.split(" ").length <= 5)) return true;
  // "Yeji Association" is a name: words of ours beside others are no label.
  const words = text.replace(/\s*[(:/].*$/, "");
  if (labelOf(text) === "applicant" && askedByWords(words) === null) return OTHER_WORDS().test(words);
  const match = LABELS.find(([label, fits]) => label !== "sender" && label !== "subject" && fits().test(text));
  const covered = match ? (match[1]().exec(text)?.[0].length ?? 0) : 0;
  return covered >= text.replace(QUALIFIED(), "").replace(/\s*\([^)]*\)$/, "").length * 0.5 && labelOf(text) !== null;
};
