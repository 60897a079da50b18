import { type Pattern, pattern } from "../list/pattern.ts";

export type RequestLabel =
  | "applicant"
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
const LABELS: [RequestLabel, Pattern][] = [
  [
    "uei",
    pattern(
      String.raw`(?<!\p{L})(uei|unique entity id(entifier)?|organi[sz]ational (uei|duns)|entity identifier|sam\.gov id)(?!\p{L})`,
      "iu",
    ),
  ],
  [
    "total",
    pattern(
      String.raw`^((project |overall |estimated |grand )?(budget|total)|budget (total|du projet|global)|presupuesto( del proyecto)?|or[cç]amento( do proje[c]?to)?|бюджет( проекта)?|الميزانية)( ?\(?(usd|us\$|\$|eur|€)\)?)?$|(?<!\p{L})(total (project )?(cost|budget|estimated)|cost[ -]?shar(e|ing)|matching|contrepartie|contrapartida|coût total|co[uû]t du projet|costo total|custo total|presupuesto total|or[cç]amento total|non-?federal|local contribution|program income|in-kind|other funding)(?!\p{L})|собственный вклад|общая стоимость|общий бюджет|التكلفة الإجمالية|مساهمة`,
      "iu",
    ),
  ],
  [
    "amount",
    pattern(
      String.raw`^(federal|amount|grant|sum|montant|monto|importe|valor|montante|сумма|المبلغ)( ?\(?(usd|us\$|\$|eur|€)\)?)?$|(?<!\p{L})(federal (share|funds?|amount|request|award)(?! (id|identif|number|no))|amount (requested|of (the )?request|sought|asked)|(requested|asking) (amount|funding|sum|budget)|funds? (requested|needed|sought)|funding (requested|request|sought|needed)|grant (requested|amount)|(total )?amount requested|requested from|request(ed)? \(?(usd|us\$)|budget requested|estimated funding|federal \(?\$|award amount|obligated( amount)?|total obligat|amount of award|montant (total )?(demandé|sollicité|requis)|subvention (demandée|sollicitée)|financement (demandé|sollicité)|(monto|importe|cantidad) (total )?(solicitad[oa]|requerid[oa])|financiamiento solicitado|fondos solicitados|(valor|montante) (total )?(solicitado|pedido|requerido)|financiamento (solicitado|pedido))(?!\p{L})|запрашива|запрошен|сумма гранта|المبلغ المطلوب|التمويل المطلوب`,
      "iu",
    ),
  ],
  [
    "start",
    pattern(
      String.raw`(?<!\p{L})((project |proposed |performance |award |period of performance )?start( date)?|begin(ning|s)?( date)?|(proposed )?project start|effective date|date de (début|démarrage)|début( du projet)?|fecha de (inicio|comienzo)|inicio( del proyecto)?|data de início|início( do projeto)?)(?!\p{L})|дата начала|начало|تاريخ البد|بداية`,
      "iu",
    ),
  ],
  [
    "end",
    pattern(
      String.raw`(?<!\p{L})((project |proposed |performance |award |period of performance )?end(ing|s)?( date)?|completion date|expiration date|date de fin|fin( du projet)?|fecha de (fin|finalización|término|cierre del proyecto)|término|data de (fim|término|conclusão)|fim( do projeto)?)(?!\p{L})|дата окончания|окончание|تاريخ الانتهاء|نهاية`,
      "iu",
    ),
  ],
  [
    "period",
    pattern(
      String.raw`(?<!\p{L})(period of performance|performance period|project (period|dates|duration|timeline)|implementation period|award period|grant period|proposed (period|dates)|période( d.exécution| de réalisation| du projet)?|durée( du projet)?|per[ií]odo( de (ejecución|execução|desempeño|implementación|implementação))?|duraci[oó]n|duração|vigencia|vigência|plazo)(?!\p{L})|срок реализации|период|مدة|فترة`,
      "iu",
    ),
  ],
  [
    "opportunity",
    pattern(
      String.raw`(?<!\p{L})(((funding |award )?(notice|announcement|call)( of funding( opportunity)?)?|call for (proposals|applications)) ?(number|no|#|id|ref(erence)?)(?!\p{L})|(funding )?opportunity( announcement)?( number| no| #| id)|nofo( number| no| #)?|foa( number)?|announcement (number|no)|solicitation( number| no)?|rf[apo] (number|no)|in response to|competition (number|id)|(num[eé]ro|n[°ºo]\.?|r[ée]f(érence|\.)?|code) (de |d.)?(l.)?(opportunité|avis|appel)|(n[uú]mero|n[°ºo]?\.?[°ºo]?|refer[eê]ncia|c[oó]digo) (de |da |do |del )?(la )?(oportunidad|convocatoria|oportunidade|edital|chamada|aviso))(?!\p{L})|номер (конкурса|возможности|объявления)|رقم (الفرصة|الإعلان)`,
      "iu",
    ),
  ],
  [
    "title",
    pattern(
      String.raw`^(title|titre|intitulé|t[ií]tulo|project|projet|proyecto|proje[c]?to|проект|название|тема проекта|المشروع|العنوان)$|(?<!\p{L})(descriptive title|(project|proposal|application|award|grant|program(me)?|activity) (title|name)|title of (the )?(applicant.?s )?(project|proposal)|name of (the )?project|(titre|intitulé|nom) (descriptif )?(du|de la|de l.) ?(projet|demande|proposition|action|initiative)|titre descriptif|t[ií]tulo (descriptivo |descritivo )?(del|do|de la|da) (proyecto|proje[c]?to|propuesta|proposta|iniciativa|acción|ação)|nombre del proyecto|nome do proje[c]?to)(?!\p{L})|название проекта|наименование проекта|عنوان المشروع|اسم المشروع`,
      "iu",
    ),
  ],
  [
    "place",
    pattern(
      String.raw`(?<!\p{L})(countr(y|ies)|place of performance|areas? affected|pays|pa[ií]s(es)?|location of|geographic)(?!\p{L})|страна|البلد`,
      "iu",
    ),
  ],
  [
    "applicant",
    pattern(
      String.raw`(?<!\p{L})(legal (business )?name|applicant('?s)?( organi[sz]ation)?( legal)?( name)?|name of (the )?(applicant|organi[sz]ation|entity|ngo|recipient|institution)|organi[sz]ation(al)?( legal)?( name)?|(prime |award |grant |sub)?recipient( organi[sz]ation)?( legal)?( name)?|(prime )?(grantee|awardee)( (legal )?name)?|name of (the )?(grantee|awardee|proposer)|submitt(ed|ing) (by|organi[sz]ation)|proposing (organi[sz]ation|entity)|proposer|lead (applicant|organi[sz]ation|partner)|implementing (organi[sz]ation|partner|agency)|implementer|requestor|requesting organi[sz]ation|nom (légal|officiel|juridique)|(structure|organisation|association|entité) (porteuse|demandeuse|soumissionnaire|candidate|requérante|proposante)|porteur (du|de) projet|nom (du|de la) (demandeur|structure|porteur|bénéficiaire|candidat)|nom de (l.organisation|l.organisme|l.association|l.ong|l.entité)|raison sociale|dénomination|demandeur|organisme( demandeur)?|organisation( demandeuse)?|association|soumissionnaire|candidat|bénéficiaire|soumis(e)? par|présenté(e)? par|nombre (legal|de la organización|de la entidad|de la institución|de la asociación|del solicitante|de la fundación)|(organización|entidad|institución) (proponente|postulante|ejecutora|solicitante|responsable)|postulante|denominación (social|legal)|razón social|solicitante|organización( solicitante)?|entidad( solicitante)?|proponente|presentad[oa] por|nome (legal|da organização|da entidade|da instituição|da associação|do proponente|do requerente)|(organização|entidade|instituição|associação) (proponente|candidata|requerente|executora|solicitante|responsável)|promotor|denominação|razão social|requerente|organização( proponente)?|entidade|candidat[oa]|apresentad[oa] por|submetid[oa] por)(?!\p{L})|наименование (организации|заявителя)|название организации|заявитель|организация|организация-заявитель|اسم المنظمة|الاسم القانوني|مقدم الطلب|المنظمة|الجهة`,
      "iu",
    ),
  ],
  [
    "award",
    pattern(
      String.raw`(?<!\p{L})(award (number|id|no)|federal award identification|fain|grant (number|no)|agreement (number|no)|amendment (number|no|type)?|modification (number|no)|application (id|number|no|status|received)|proposal (id|number|no)|submission (id|number)|date received|tracking (number|id)|num[eé]ro (de )?(la )?(subvention|dossier|demande|accord)|n[uú]mero (de |da |do |del )?(la )?(subvención|solicitud|convenio|subvenção|candidatura|acordo))(?!\p{L})|номер (гранта|заявки|соглашения)|رقم (المنحة|الطلب)`,
      "iu",
    ),
  ],
  ["sender", pattern("^(from|de|expéditeur|remitente|от|من)$", "iu")],
  ["subject", pattern("^(subject|objet|asunto|assunto|тема|الموضوع)$", "iu")],
];

/** What a label asks for, or null when it is none of ours. */
export function labelOf(label: string): RequestLabel | null {
  const text = bareOf(label);
  const found = LABELS.find(([, fits]) => fits().test(text))?.[0] ?? null;
  if (found === "total" && ASKED().test(text) && !SHARED().test(text)) return "amount";
  if (found === "applicant" && NOT_APPLICANT().test(text) && !NAME_AND_ADDRESS().test(text)) return null;
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
  String.raw`^[\s*•-]*((item|box|block|field) )?(\d{1,2} ?\(?[a-h]?\)?[.):]? (?=\p{L})|\d{1,2} ?[a-z]?[.)] ?|(?<!\p{L})[a-z][.)] )*`,
  "iu",
);

const ASKED = pattern(String.raw`request|sollicit|demandé|solicitad|pedido|asked|sought|запраш|المطلوب`, "iu");
const SHARED = pattern(String.raw`shar|match|other|contribu|contrap|non-?federal|in-kind|own|собствен`, "iu");
const NAME_AND_ADDRESS = pattern(
  String.raw`name (and|&) address|name, address|nom et adresse|nombre y direcci|nome e endere`,
  "iu",
);
const NOT_APPLICANT = pattern(
  String.raw`(?<!\p{L})(types?|kinds?|address|countr(y|ies)|emails?|e-mail|phone|telephone|contact|website|signature|signed|represent\w*|status|ein|tin|duns|uei|id|number|no|department|division|état|tipo|correo|dirección|adresse|pays|partner organi\w*|partners?|missions?|description|background|capacity|history|about|size|experience|years?|information|section|delinquent|certif\w*|authori[sz]ed|eligib\w*|profile|overview|unit|chart|code|category|sub-?(recipient|grantee|awardee)s?|cost share|contribution|contact person|structure|registration|should|must|may|can|will|will be)(?!\p{L})`,
  "iu",
);

export const isApplicantLabel = (label: string): boolean => labelOf(label) === "applicant";

/** With a capital, or in a script that has none. */
const BEGINS_TALL = pattern(String.raw`^[\p{Lu}\p{Lo}]`, "u");

/** A line of its own that is a label and nothing else, though no colon or number says so. */
export const isBareLabel = (line: string): boolean => {
  const text = bareOf(line);
  if (text.length > 60 || !BEGINS_TALL().test(text)) return false;
  const match = LABELS.find(([label, fits]) => label !== "sender" && label !== "subject" && fits().test(text));
  const covered = match ? (match[1]().exec(text)?.[0].length ?? 0) : 0;
  return covered >= text.replace(/\s*\([^)]*\)$/, "").length * 0.5 && labelOf(text) !== null;
};
