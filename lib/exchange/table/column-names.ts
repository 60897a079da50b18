import type { RawField } from "../raw-record.ts";

/**
 * What a column may hold beside the fields of a record: amounts of a kind, marks under the name of a focus, the award
 * that a sub-award hangs on, whether a row is a prime or a sub-award, the sub-award's own amount and what else is said of
 * it, a running number.
 */
export type ColumnField =
  | RawField
  | `amount.${"obligated" | "planned" | "disbursed" | "ceiling"}`
  | `focus.${"prevention" | "protection" | "prosecution" | "partnership" | "research"}`
  | "prime"
  | "level"
  | "subrecipientAmount"
  | "subaward"
  | "number";

/** Headers as files print them, folded, in English, French and Spanish; real labels and those of grant exports. */
const names: Record<ColumnField, string> = {
  id: `id|project id|record id|project code|activity id|identifier|reference|ref|reference number|project reference|unique id|
    identifiant|code projet|code du projet|id projet|id du projet|reference du projet|codigo|codigo del proyecto|id del proyecto|
    identificador|referencia|referencia del proyecto|iati identifier|no de projet|numero de projet|numero de proyecto|project number|
    project no|internal id`,
  title: `name of grant|name of the grant|name of award|what we call it|name of the effort|name of effort|name of the work|called|title|project title|project name|project|award title|grant title|activity title|activity name|activity|program title|
    programme title|name of project|title of project|award name|name|program name|titre|titre du projet|intitule|intitule du projet|projet|
    nom du projet|libelle|titulo|titulo del proyecto|nombre del proyecto|proyecto|nombre|denominacion|denominacion del proyecto|intitule de l action|nom de l action|nombre de la accion|actividad|short title|award description title|
    grant name|project title name`,
  implementer: `organisation partenaire|organizacion socia|organizacion aliada|partner organization|partner organisation|partner ngo|lead organisation|lead ngo|lead implementing partner|main implementer|main partner|main organization|main organisation|responsible organization|responsible organisation|organisation responsable|organizacion responsable|organizacion lider|entidad lider|entidad responsable|chef de file|organisation chef de file|organisation de mise en oeuvre|organisation d execution|executing agency|executing organization|executing organisation|executing partner|implementing body|executing body|quien lo hace|quien lo lleva|qui le fait|qui le mene|nombre del socio|nombre de la ong|nom de l ong|ngo name|name of ngo|name of organization|name of organisation|name of partner|name of implementer|name of grantee|name of recipient|who gets the money|impl partner|socio|who|who does it|who does the work|who carries it out|who implements|who implements it|who runs it|led by|run by|carried out by|implemented by|executed by|delivered by|undertaken by|qui|qui execute|qui met en oeuvre|mis en oeuvre par|mise en oeuvre par|execute par|realise par|mene par|dirige par|quien|quienes|quien ejecuta|quien lo ejecuta|ejecutado por|implementado por|llevado a cabo por|dirigido por|implementer|implementer s|implementers|implementing partner|implementing partners|implementing organization|
    implementing organisation|implementing agency|recipient|recipients|recipient name|grantee|grantees|grantee s|grantee name|awardee|
    awardee name|prime recipient|prime recipient name|prime awardee|prime implementer|partner|partner name|organization|organisation|
    organization name|legal business name|vendor|vendor name|contractor|ngo|award recipient|recipient organization|recipient organisation|
    beneficiaire|beneficiaires|nom du beneficiaire|partenaire d execution|partenaire de mise en oeuvre|partenaire|organisme d execution|
    agence d execution|organisme|organisation beneficiaire|organisme beneficiaire|maitre d oeuvre|operateur|structure|
    beneficiario|beneficiaria|beneficiarios|nombre del beneficiario|ejecutor|organizacion|organizacion ejecutora|socio implementador|
    organismo ejecutor|implementador|receptor|entidad ejecutora|contraparte|socio ejecutor|lead implementer|lead organization|
    organization beneficiary|prime partner|applicant|porteur|porteur du projet|porteur de projet|ong|ong partenaire|
    institution|institucion|entite|entidad|organizacion beneficiaria|nombre de la organizacion|nom de l organisation|nom du partenaire|awarded to|lead partner|
    lead agency|adjudicatario|adjudicataire|attributaire|recipiendaire|recipiendaires|receptor de la subvencion|beneficiaire de la subvention|
    beneficiario de la subvencion|entity|entity name|org|organization s|organisations|organizations`,
  subrecipients: `subrecipient|subrecipients|sub recipient|sub recipients|subgrantee|subgrantees|sub grantee|sub grantees|subawardee|
    subawardees|sub awardee|sub awardees|subawardee name|sub awardee name|subaward recipient|subrecipient name|sub partner|sub partners|subgrantee name|
    sub grantee s|sub recipient name|sub recipient s|sub implementer|sub implementers|sub contractors|sous beneficiaire|sous beneficiaires|sous recipiendaire|sous recipiendaires|
    sub beneficiario|subbeneficiario|subbeneficiarios|sub beneficiarios|subreceptor|subreceptores|other partners|partners`,
  countries: `zone couverte|territorio|working in|place|ctry|donde|countries covered|country covered|ou cela se passe|where it happens|where it works|country|countries|country ies|country s|country name|country of performance|countries of performance|benefitting country|
    benefiting country|benefitting countries|benefiting countries|recipient country|recipient countries|beneficiary country|location|locations|
    project location|project country|project countries|place of performance|place of performance country|primary place of performance country|
    primary place of performance country name|country of implementation|countries of implementation|target country|target countries|
    country of operation|country region|country or region|geographic scope|geographic focus|geography|where|country code|
    pays|pays beneficiaire|pays beneficiaires|pays d intervention|pays de mise en oeuvre|pays d execution|pays concernes|lieu|lieu d execution|
    pais|paises|pais beneficiario|paises beneficiarios|pais de ejecucion|pais receptor|lugar|lugar de ejecucion|ubicacion|ambito geografico|zone geographique|geographic location|nation|nations|pays cible|pays cibles|pais objetivo|
    paises objetivo|where implemented|country of project|project country ies|implementation country|localisation|localizacion`,
  region:
    "region|bureau region|world region|regional bureau|geographic region|region geographique|region geografica|area|zone",
  scope: "scope|project scope|portee|alcance|type of scope|ambito",
  funder: `sponsor|sponsors|sponsored by|sponsor agency|patrocinador|commanditaire|who pays|who pays for it|who funds|who funds it|who finances|who finances it|who gives the money|paid by|paid for by|financed by|provided by|money from|where the money comes from|qui paie|qui finance|qui le finance|quien paga|quien lo paga|quien financia|quien lo financia|pagado por|paye par|fuente de fondos|fuente de los fondos|fuente de recursos|fuente del financiamiento|origen de los fondos|origen de fondos|origine des fonds|source des fonds|source de fonds|source du financement|provenance des fonds|source of money|source of the money|funds from|financial source|financing source|source of financing|funder|funding agency|funding office|funding organization|awarding agency|awarding agency name|awarding sub agency|
    awarding sub agency name|awarding office|agency|agency name|us agency|u s agency|usg agency|department|bureau|office|funded by|
    funding source|source of funding|funding bureau|donor|awarding bureau|managing office|
    agence|agence de financement|agence donatrice|bailleur|bailleur de fonds|financeur|finance par|source de financement|organisme financeur|
    bureau financeur|agencia|agencia financiadora|financiador|financiado por|fuente de financiamiento|fuente de financiacion|donante|
    oficina|oficina financiadora|entidad financiadora|organismo financiador|funding agency name|funder name|granting agency|federal agency|organisme de financement|organisme donateur|agencia donante|agencia federal|funding entity|
    source of funds|fondos de`,
  account: `account|funding account|appropriation|appropriation account|treasury account|fund|fund account|funds|fund type|fund source|
    compte|compte budgetaire|credit budgetaire|cuenta|partida|cuenta presupuestaria|federal account|account code`,
  amount: `grant size|award size|size of grant|size of the grant|size of the award|cuantia|cuantia total|cuantia de la subvencion|budget alloue|money|sum awarded|size of award|funds awarded|amt|us dollars|in us dollars|dollars us|dolares|en dolares|en dollars|federal share|us share|how much|combien|cuanto|sum|somme|suma|amount|amounts|award amount|total amount|grant amount|funding amount|total award amount|award value|total award|value|total value|funding|total funding|
    amount awarded|awarded amount|amount of award|federal award amount|total funding amount|
    project amount|budget|total budget|project budget|funding level|award|cost|total|
    montant|montant total|montant attribue|montant accorde|montant de la subvention|montant du projet|budget total|financement|subvention|valeur|cout|cout total|
    monto|monto total|importe|importe total|cantidad|valor|monto adjudicado|monto otorgado|monto de la subvencion|financiamiento|financiacion|presupuesto|
    presupuesto total|costo|costo total|monto del proyecto|importe concedido|grant value|total cost|valor total|valor de la subvencion|valeur de la subvention|
    valeur totale|montant alloue|montant octroye|monto asignado|monto concedido|valeur du projet|valor del proyecto|dollars|dollar value`,
  "amount.obligated": `obligated|obligated amount|amount obligated|obligations|obligation|obligation amount|total obligation|total obligations|total obligated|
    total obligated amount|federal action obligation|obligated to date|amount obligated to date|committed|commitment|commitment amount|commitments|
    montant engage|engage|engagement|engagements|monto obligado|monto comprometido|comprometido|obligado|importe comprometido`,
  "amount.planned": `planned|planned amount|amount planned|planned funding|planned budget|estimated amount|proposed amount|
    montant prevu|prevu|montant planifie|monto previsto|previsto|monto planificado|planificado|presupuesto previsto`,
  "amount.disbursed": `disbursed|disbursed amount|amount disbursed|disbursement|disbursements|total disbursed|disbursed to date|outlays|total outlays|outlayed|
    total outlayed amount|expended|expenditure|expenditures|spent|montant decaisse|decaisse|decaissement|decaissements|montant verse|verse|
    desembolsado|monto desembolsado|desembolso|desembolsos|importe desembolsado|gastado|ejecutado|monto ejecutado`,
  "amount.ceiling": `ceiling|award ceiling|ceiling amount|amount ceiling|total estimated cost|tec|total estimated amount|potential award amount|maximum amount|
    life of project funding|lop funding|total potential value|plafond|montant plafond|cout total estime|techo|monto maximo|costo total estimado`,
  subrecipientAmount: `subaward amount|sub award amount|sub amount|subgrant amount|sub grant amount|amount of subaward|subrecipient amount|montant du sous octroi|monto de la subadjudicacion|monto subvencion secundaria`,
  subaward:
    "sub award number|subaward number|sub award no|sub award id|subaward id|sub grant number|subgrant number|sub agreement number",
  amountKind:
    "amount type|type of amount|kind of amount|amount kind|funding type|type de montant|tipo de monto|amount basis",
  currency: "currency|currency code|amount currency|devise|monnaie|moneda|divisa",
  fiscalYear: `fiscal year|fiscal years|fy|fy funds|funding year|year|funds fy|year of award|award year|fiscal year of funds|annee|annee fiscale|exercice|annee budgetaire|exercice fiscal|
    ano|ano fiscal|ejercicio|ejercicio fiscal|ano de financiamiento`,
  period: `timeframe|time frame|dates of work|period covered|period|project period|period of performance|performance period|award period|grant period|pop|dates|project dates|timeline|project timeline|
    period of award|implementation period|periode|periode du projet|periode d execution|periode de mise en oeuvre|dates du projet|
    periodo|periodo de ejecucion|periodo del proyecto|plazo|fechas|fechas del proyecto|start end|start and end dates|dates start end|dates from to|from to|du au|desde hasta`,
  start: `runs from|start of work|fecha de arranque|a partir de|start dt|strt|starts|begins|commences|commence|started|starts on|begins on|starting|opens|debute|demarre|commence le|debute le|comienza|empieza|inicia|arranca|comienza el|inicia el|start month|start year|month of start|mois de debut|mes de inicio|first day|premier jour|primer dia|start|start date|project start|project start date|award start date|award start|date of award|award date|period of performance start|begin date|beginning date|
    begin|from|effective date|period of performance start date|performance start date|grant start date|pop start|pop start date|period start|period start date|
    actual start date|planned start date|date started|starting date|start of project|date de debut|debut|date debut|date de demarrage|date de commencement|
    debut du projet|du|inicio|date d entree en vigueur|date d effet|date de signature|fecha de vigencia|fecha de firma|fecha de inicio|fecha inicio|fecha de comienzo|comienzo|desde|inicio del proyecto|fecha inicial`,
  end: `ending|runs until|runs to|runs through|end of work|financiado hasta|jusqu en|end dt|ends|ends on|finishes|finish|through|thru|closes|concludes|expires|finit|finit le|se termine|se termine le|prend fin|prend fin le|s acheve|jusqu au|jusqu a|jusqua|termina|termina el|acaba|finaliza|concluye|end month|end year|month of end|mois de fin|mes de fin|last day|dernier jour|ultimo dia|end|end date|project end|project end date|award end date|award end|prospective end date|expected end date|anticipated end date|completion date|expected completion date|
    period of performance end|period of performance end date|period of performance current end date|performance end date|grant end date|pop end|pop end date|period end|period end date|
    to|closing date|expiration date|expiry date|finish date|estimated completion date|actual end date|planned end date|ending date|end of project|until|
    date de fin|fin|date fin|date d achevement|date de cloture|fin du projet|au|echeance|date de fin prevue|expiry|prospective end|expected end|date d expiration|date butoir|fecha de culminacion|fecha de expiracion|
    fecha de vencimiento|culminacion|date de terminaison|termination date|
    fecha de fin|fecha fin|fecha de termino|fecha de finalizacion|fecha final|termino|hasta|fecha de cierre|finalizacion|fin del proyecto|fecha de conclusion`,
  duration: `how long|combien de temps|cuanto dura|dure|dura|length in months|length months|duration|project duration|duration months|length|months|term|number of months|duree|duree mois|duree du projet|duree en mois|duracion|duracion meses|duracion del proyecto|duracion en meses|meses`,
  focus: `focus|thematic focus|programmatic focus|program focus|programme focus|project focus|focus area|focus areas|type|type of program|type of project|type of programme|project type|program type|3p|3ps|4p|4ps|p|ps|p s|program area|program areas|3p category|4p category|programmatic area|programmatic areas|3p area|3p focus|3p pillar|objective 3p|
    programme area|category|categories|theme|themes|thematic area|pillar|pillars|objective area|type of activity|sector|sectors|
    domaine|domaine d intervention|axe|axes|thematique|axe d intervention|axes d intervention|type de projet|type de programme|secteur|categorie|volet|
    enfoque|area tematica|tipo|tipo de proyecto|tipo de programa|sector tematico|categoria|eje|pilar|tema|ambito tematico|area de enfoque`,
  "focus.prevention": "prevention|prevencion|prevention focus",
  "focus.protection": "protection|proteccion|protection focus",
  "focus.prosecution":
    "prosecution|poursuites|poursuite|poursuites judiciaires|enjuiciamiento|persecucion|procesamiento|prosecution focus",
  "focus.partnership": "partnership|partnerships|partenariat|partenariats|alianza|alianzas|asociacion|cooperacion",
  "focus.research": "research|recherche|investigacion",
  programme: `program|programme|program initiative|initiative|funding program|grant program|grant programme|programme initiative|programa|iniciativa|programme de financement|programa de subvenciones|funding stream`,
  awardNumber: `award number|award no|award id|award num|award id fain|fain|federal award identification number|federal award id number|award id number|prime award id fain|prime award fain|grant number|grant no|grant id|grant agreement number|
    agreement number|agreement no|agreement id|contract number|contract no|award number fain|cooperative agreement number|federal award id|instrument number|
    numero de subvention|no de subvention|n de subvention|numero d octroi|numero de l accord|numero de contrat|numero du contrat|no de contrat|
    numero de subvencion|numero de adjudicacion|numero de acuerdo|numero de contrato|no de contrato|numero de convenio|n de contrat|numero de la convention|numero de convention|numero de la subvencion|numero de concesion|prime award number|instrument no|instrument id|reference de la subvention|code de la subvention|
    codigo de subvencion|codigo de la subvencion|referencia de la subvencion|award ref|award reference|grant reference|grant ref|grant code|award code`,
  assistanceListing: `assistance listing|assistance listing number|aln|cfda|cfda number|cfda no|assistance listings|cfda aln|assistance listing cfda|cfda program number|aln cfda`,
  summary: `purpose of award|descr|what it does|what they do|what the project does|what is done|what the work is|in short|in brief|in a few words|notes on the work|notes on the project|about the project|about the work|ce que fait le projet|ce qu il fait|en bref|en resume|de quoi il s agit|que hace|que se hace|en breve|de que se trata|en pocas palabras|summary|description|project description|award description|abstract|project summary|purpose|project abstract|objective|objectives|goal|goals|project objective|project goal|activities|
    grant purpose|narrative|project activities|scope of work|details|short description|brief description|synopsis|
    resume|description du projet|descriptif|objectif|objectifs|resume du projet|activites|objectif general|objectifs du projet|synthese|contenu|description des activites|objet|
    resumen|descripcion|descripcion del proyecto|objetivo|objetivos|resumen del proyecto|actividades|objetivo general|objetivos del proyecto|sintesis|contenido|descripcion de actividades|objeto`,
  status:
    "status|project status|award status|state of project|statut|etat|statut du projet|etat d avancement|estado|estado del proyecto|situacion|estatus",
  marking: "marking|classification|sensitivity|marquage|clasificacion",
  sourceUrl:
    "source url|sources|source|url|link|web page|webpage|website|source link|web link|lien|adresse|enlace|fuente|pagina web|more information",
  asOf: "as of|as of date|list as of|date of list|last updated|updated|data as of|last modified|en date du|date de mise a jour|fecha de actualizacion|a la fecha de",
  note: "note|notes|comment|comments|remarks|remark|remarque|remarques|commentaire|commentaires|observations|nota|notas|observaciones|comentarios",
  mailbox: `e mail|email|e mails|emails|mailbox|mailboxes|e mail address|email address|contact e mail|contact email|contact emails|contact mail|contact mailbox|contact e mail address|contact email address|poc email|
    poc e mail|point of contact email|courriel|courriels|courriel de contact|courriel du contact|adresse courriel|adresse electronique|adresse e mail|adresse mail|
    correo|correos|correo electronico|correo electronico de contacto|correo de contacto|correo del contacto|direccion de correo|direccion de correo electronico|direccion electronica|email de contacto|e mail de contact`,
  contact: `contact|contacts|poc|pocs|point of contact|points of contact|contact person|contact persons|contact name|personne de contact|personne a contacter|personne contact|
    contacto|contactos|persona de contacto|punto de contacto|nom du contact|nombre del contacto`,
  prime: `prime award|prime|parent award|parent award number|parent award id|parent id|parent|prime award id|prime id|parent project|parent project id|sub award of|subaward of|
    sub award to|parent record|prime project|octroi principal|subvention principale|projet parent|subvencion principal|proyecto principal|proyecto padre|adjudicacion principal`,
  level: `level|award level|prime sub|prime or sub|prime sub award|prime subaward|record type|award tier|tier|row type|recipient type|type of award|award type|type of recipient|prime or subaward|prime or sub award|niveau|type d octroi|nivel|tipo de adjudicacion|tipo de subvencion|type de subvention`,
  number: `no|n|nr|num|number|s n|sn|s no|sl no|serial no|item|row|line|numero|n o|nro|count|order|rank|item no|line no|row no|nombre d ordre`,
};

export const FIELD_NAMES: ReadonlyMap<string, ColumnField> = new Map(
  (Object.keys(names) as ColumnField[]).flatMap((field) =>
    names[field].split("|").map((name) => [name.trim(), field] as const),
  ),
);

/** Every field that a column may be given. */
export const COLUMN_FIELDS = Object.keys(names) as ColumnField[];
