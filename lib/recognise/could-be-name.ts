import { fold } from "../list/fold.ts";
import { pattern } from "../list/pattern.ts";
import { OFFICIAL, ORGANISATION_WORD } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import { isCalledSo } from "./hardly-a-name.ts";
import { isOfLabels } from "./label-words.ts";
import { isLegalForm } from "./legal-form.ts";
import { moneyIn } from "./money.ts";
import type { NameTable } from "./name-table.ts";
import { isNeverAName } from "./never-a-name.ts";
import { isPlace } from "./place-context.ts";
import { isBareLabel } from "./request-labels.ts";
import { KIND } from "./sense.ts";
import { signsOf } from "./signs.ts";

/** Could this be a name at all: no description, no half of a sentence, no place, no word of a form? */
export function couldBeName(printed: string, table: NameTable, isSaid = false): boolean {
  return isWhole(printed, isSaid) && !isEveryday(keyOf(printed)) && !isNowhere(printed, table);
}
/** How a line begins that says who else gets the letter. */
export const COPIES = /^\W{0,3}(?:c\.\s?c\.|cc\s?:|ccp\b|copi[ea]s?\s?[:à]|copied to)/i;
const isWhole = (printed: string, isSaid = false): boolean =>
  !COPIES.test(printed) &&
  !isNeverAName(printed, isSaid) &&
  // "Civil Society Company": of a body that is called nothing else a box says so.
  !(isLegalForm(printed) && !(isSaid && isCalledSo(printed))) &&
  // What a page blacked out, and a row of buttons.
  !BLACKED_OUT.test(printed) &&
  !/ \| |[☐☑☒□✓✔]|(?<!\p{L})SF-?424/u.test(printed) &&
  !PAPER_ABROAD().test(printed) &&
  !KIND_OF_BODY().test(printed) &&
  !/^(?:an?|une?|uma?|una) \p{Ll}/iu.test(printed) &&
  // "About your group", "Notre dossier": words of a form or of a sentence. "Our Rescue" is a name.
  !/^(?:Our|Notre|Nos|Nuestr[oa]s?|Noss[oa]s?|Unsere?|Votre|Sua?|Seu) \p{Ll}/u.test(printed) &&
  !(/(?<!\p{L})your(?!\p{L})/iu.test(printed) && !(isSaid && isCalledSo(printed))) &&
  // "321 N CLARK ST", and "radio talk on Radio Mankneh": an address, half of a sentence.
  !/^\d+ \p{Lu}+ /u.test(printed) &&
  !/^\p{Ll}+ \p{Ll}+ (?:on|in|at|for|with|sur|en|dans|pour|sobre|em|para) /u.test(printed) &&
  !/\(if |registered (?:under|with|by) |(?:inscrit|registrad|constituíd|constituid)[oae]s? (?:en|na|no|com|au|aux|sous|bajo) /i.test(
    printed,
  ) &&
  // "NIF G11000000"
  !/^\p{Lu}{2,6}[ :.]+\p{Lu}?[\d.-]{5,}/u.test(printed) &&
  !/\s(?:que|qui|who|which|the|all|will|is|are|a|de|of|for|and|y|et|e|l[aeo]s?|el|un[ae]?|uma?|to|by|in|on|en|em|du|des|d[ao]s?|del|au|aux|par|por|pour|para|con|com|avec|with|from|se|su|sa|son|nous|we|our)$/.test(
    printed,
  ) &&
  !/^(?:c['’]est|it is|this is) /i.test(printed) &&
  // "Name des Trägers": a box.
  !/^(?:name|nom|nombre|nome|naam|nazwa|назва|название|наименование|numele|denumirea|emri|naziv|nama|jina)\s(?:of|de|des|der|del|d[aou]|di|van|la|i|organi\p{L}*)\s/iu.test(
    printed,
  ) &&
  // "3/09/2025 4:12 PM": when.
  !/^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d)/.test(printed) &&
  // "TSC-APS-004": a number.
  !/^(?=\S*\d)[\p{Lu}\d]+(?:[-/.][\p{Lu}\d]+)+$/u.test(printed) &&
  // "Número de registo", "Statut juridique", "Code UEI *", "INCLE FY2025": a box, a year of a budget.
  !/^(?:n[uú]m[eé]ro|number|n[º°]|c[oó]d(?:igo|e)|date|data|fecha) (?:d[aeou]s? |of |UEI|NIF)|^(?:statut|status|forme?|forma|type|tipo)(?: \p{L}+)? (?:jur[ií]di\p{L}+|l[eé]ga\p{L}+)$|(?<!\p{L})(?:UEI|EIN|DUNS|FY ?\d{2,4})(?!\p{L})|, if any$|\*$/iu.test(
    printed,
  ) &&
  // "Founded in 2014 by returned workers", "Yes, after 5 pm", "We have begun on", "Concept for NOFO PNH-25-03".
  !/^(?:founded|created|established|formed|registered|based|led|run|fond[ée]e?|créée?|fundad[oa]|criad[oa]|cread[oa]) (?:in|by|on|since|en|em|par|por|le|el)(?!\p{L})|^(?:yes|no|oui|non|sí|sim|não|ja|nein|да|нет), |^(?:we|they|you|I|it|he|she) (?:have|has|had|are|is|was|were|will|would|can|do|did|need|want|hope|plan)(?!\p{L})|(?<!\p{L})(?:NOFO|RFA|RFP|FAIN)(?!\p{L})/iu.test(
    printed,
  ) &&
  // "Solicitação de recursos para a Casa", "Territorial headquarters", "Good night Miss Cole": a paper, a seat, a greeting.
  !/^(?:solicita[çc](?:ão|ao|iones)|solicitud|pedido|demande|requête|request|application|appeal|petición|requerimento|wniosek|antrag|richiesta|cerere|başvuru|заявка|прохання) (?:\p{Ll}+ )?(?:de |d['’]|for |of |para |pour |auf |di |o )/iu.test(
    printed,
  ) &&
  !/^(?:\p{L}+ ){0,2}(?:headquarters|head office)$|^good (?:morning|day|afternoon|evening|night)(?!\p{L})|,$/iu.test(
    printed,
  ) &&
  // "I. DATOS DE LA ORGANIZACIÓN", "Asesoría legal Retorno de migrantes Prevención en escuelas": a heading, boxes in a row.
  !/^(?:[IVX]{1,4}|\d{1,2})[.)] ?(?:\p{Lu}|datos|données)/u.test(printed) &&
  !/^(?:datos|données|dados|informa\p{L}+|identifica\p{L}+) (?:generales|générales|gerais )?(?:de |of |sur |about |on |da |do |del )/iu.test(
    printed,
  ) &&
  !isRow(printed) &&
  // "Note_OCPH.pdf", "Self-Help Fund Application Form", "To be confirmed", "Hand delivery".
  !/\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|od[ts])(?!\p{L})|\S_\S/iu.test(printed) &&
  !/(?:application|request|proposal|registration|nomination) forms?(?!\p{L})|^(?:formul\p{L}+|form) (?:de|of|for|du|d['’])|^to be \p{L}+ed$|^registration (?:n(?:umber|o)|date|certificate)|^hand[ -]?(?:deliver|carr)/iu.test(
    printed,
  ) &&
  // Two labels, or a name and the sentence behind it.
  !/:\s|\p{Ll}{3}\. \p{Lu}\p{L}*(?: \p{Ll}+){2}/u.test(printed);

/** Words that begin small go on to a capital more than once, and no small word of names stands between. */
function isRow(printed: string): boolean {
  const words = printed.split(" ");
  const steps = words.filter(
    (word, at) => /^\p{Ll}{3}/u.test(word) && !SMALL.test(fold(word)) && /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? ""),
  );
  return steps.length > 1 && !NOUNS_BEGIN_TALL.test(printed);
}
/** Letters or small words of languages in which capitals stand inside names after any word. */
const NOUNS_BEGIN_TALL = /[ăđơưạ-ỹ]|\b(?:zur?|zum|für|und|der|die|des|dem|van|voor|het|za|na|od|ya|wa|cha)\b/i;
/** What stands for a name that is struck out. */
export const BLACKED_OUT =
  /[█▇▓■]{2}|X{4,}|\*{3,}|^\W*(?:X{3,}$|redacted|withheld|anonymi[sz]ed|anonymis[ée]e?|blinded|suprimid[oa]|testad[oa]|ocultad?[oa]|omitid[oa]|reservad[oa]|masqué[es]*|caviardé[es]*|confiden[tc]ial|скрыто|محجوب)\W*(?:\(.*)?$/iu;
/** "Organisation de la société civile": which kind of body it is. */
const KIND_OF_BODY = pattern(
  String.raw`^(?:organi[sz]a\p{L}+|ong|ngo|ass?ocia\p{L}+|institu\p{L}+|entidad\p{L}*|non-?profit(?: organi[sz]ation)?) (?:de la soci[ée]t[ée] civile|de la sociedad civil|da sociedade civil|of civil society|(?:inter)?nationale?s?|(?:inter)?nacional|locale?|non[- ]gouvernementale|no gubernamental|não governamental|sin (?:fines|[áa]nimo) de lucro|sem fins lucrativos|à but non lucratif)$|^civil society organi[sz]ations?$`,
  "iu",
);
/** "Zamolba za podršku", "Richiesta di contributo": a paper, and nobody's name. */
const PAPER_ABROAD = pattern(
  String.raw`^(?:richiesta|domanda|proposta|lettera|nota concettuale|cerere|propunere|scrisoare|solicitare|aanvraag|verzoek|vraag|voorstel|conceptnota|begeleidende|wniosek|prośba|list|propozycja|antrag|förderantrag|anfrage|bitte|bewerbung|anschreiben|konzept|projektskizze|başvuru|talep|destek|proje önerisi|permohonan|proposal|surat|usulan|pengajuan|ombi|maombi|barua|andiko|dokezo|demann|lèt|pwopozisyon|nòt|đơn|đề xuất|thư|công văn|hồ sơ|zahtjev|zahtev|zamolba|molba|prijedlog|predlog|prijava|dopis|kërkesë|letër|propozim|aplikim|koncept|заявка|запит|лист|звернення|пропозиція|проєктна|проектная|заявление|письмо|обращение|концепция|концепція|просьба|прохання|طلب|رسالة|كتاب|مقترح|مطلب|بريد)(?!\p{L})`,
  "iu",
);

const ARTICLE = /^(?:the|la|le|les|el|los|las|o|a|os|as|l|d) /;
/** A name as it is compared: folded, without its article. */
export const keyOf = (text: string): string => fold(text).replace(ARTICLE, "").trim();

/** Small words of names, folded. */
export const SMALL =
  /^(?:of|the|for|and|against|de|des|du|da|do|das|dos|del|la|le|les|los|las|et|y|e|pour|para|por|contre|contra|in|to|l|d|en|em)$/;
/** The government that is asked, its offices, and words of forms. */
const ASKED = pattern(
  String.raw`^(?:(?:the )?u\.?s\.?(?:a\.?)?(?: government| state)?$|united states|état[s-]|estados unidos|usaid|state department|j\/tip|tip office|inl\b|drl\b|pas\b|bureau of|department of|consul|ambassad|embaj|grants?\b|public affairs|washington)|consulate|consulado|consulat|embass|ambassade|embajada|embaixada|comit[ée] (?:de |d['’])?s[ée]le[ck]|(?:selection|review|evaluation|grants?|advisory|vetting|funding) (?:panel|committee|board|council|portal)|(?:conse(?:il|jo|lho)|comit[éeê]|comiss[aã]o|comisi[óo]n|commission|mesa|junta|jury|jurado|júri) (?:\p{L}+ )?(?:consulti\p{L}+|d['’]examen|d['’]évaluation|de sélection|d['’]attribution|de evaluación|de selección|evaluador\p{L}*|calificador\p{L}*|de avaliação|de sele[cç]+ão|avaliador\p{L}*|d[eo]l? f(?:u|o)nd)|^cooperative agreement|grants? portal|safety fund|grants? (?:team|office|unit|committee|officer)|small grants|section des affaires|se[cç][cç]?(?:i[óo]n|ão|tion) (?:inl|de |pol[íi]ti|econ|consul|cultur|de |d['’])|affaires publiques|asuntos p[úu]blicos|^(?:saved|shared|uploaded|attached|downloaded|enregistré|guardado|salvo) (?:to|in|on|with|dans|en|em|no) `,
  "iu",
);
const WORD_OF_FORM = pattern(
  String.raw`^(?:project|projet|proyecto|proje[c]?to|budget|proposal|application|request|summary|objectives?|activities|total|annex\w*|attachments?|dear|sir|madam|excellency|mr|mrs|phone|tel|email|address|date|note|page|draft|version|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|inbox|sent|drafts|reply|forward)$`,
  "iu",
);

/** Words of which names of boxes, papers and folders are made, and no name of a body is without another. */
const EVERYDAY = new Set(
  `
    viewing draw design mailings revision inserir
    abrir account antenne coordenacao coordinacion coordination generale accueil acronyme actividades activites activities activity actualites add address adjunto adjuntos affairs
    affichage agency agreement aide ajuda ajuster ajustes all amendment amount and anexo anexos annex annexe annual
    annuler answer answers antecedentes anterior apagar appel applicant application applications applying approve
    approved april archive archivo arquivo asistencia asociacion assign assigned assistance associacao association
    association's assunto asunto atenciosamente atentamente atividades attachment attachments august automatic
    automatique award awarding awards ayuda back baixar bandeja based bcc beneficiaires beneficiarios best
    biblioteca board boite bookmark bookmarks borradores boys brouillons budget bureau buscar caixa calendar
    calendrier call cancel cancelar carta carte categories categorizar category cc center centre centro cerrar
    chairlady chairperson changed children civil classer close closed coalition collapse comision comite comment
    comments commission committee community company compartilhar compartir compose compte concept conclusion
    confidence configuracoes conta contact contacts contexte contexto continue contractual cooperative coordinator
    copy corbeille cordialement cordially corrected cost costs council country cover cronograma cuenta cumprimentos
    currencies currency dashboard date day dear december deconnexion definicoes delete demande department deplacer
    descargar descarregar descricao descripcion description desk destacados details direct director disable diseno
    disposition domestic dossier download draft duracion duree edit editar editing elementos eliminar email embassy
    enable encaminhar end enregistrer entidad entidade entity entrada enviados enviar envoyer envoyes equipment
    escrever esquema etape etiquetas exchange excluir executive exibir expand export extranjera families family
    favorites favourites february fechar federal federation fermer ficha fiche ficheiro fichier field fields file
    filter final fines fit flag folder folders fondation fonds foreign form format formulaire formulario forward
    foundation friday fringe from full fund fundacao fundacion funding funds fy girls gmail goal goals government
    governmental grant grants greetings group groupe grupo guardar he hello help her hide his history home house
    how human idea image impact import important importants imprimer imprimir inbox indirect information inicio
    insert insertar insertion institution international introducao introduccion introduction it january jointe
    jointes july june junk justificacion justification justificativa kind kindest labels labor labour layer layout
    league legal less letter lettre libelles list lixeira lixo local log lookup lucro mail manager mandatory march
    mark may menu message methodologie metodologia mission modeles modification monday montant month monto more
    move mover name nacional narrative national nationale navigate network new next ngo no nofo nom nombre nome non non-domestic
    non-federal non-profit none nonprofit nota note notes notice november number objectif objectifs objectives
    objet objetivo objetivos ocr october office officer ong open opportunity or orcamento organisation organisme
    organizacao organizacion organization organizational other others our out outlook ouvrir overview page pagina
    paid papelera paper par parametres part partager parties partilhar partner partners party paso passo paste
    payee payment pedido pending period periodo person personnel persons pesquisar phase phone piece pieces
    preapplication precedent president presupuesto previous price print private profile profit program programa
    programme project projects projet projeto proposal proposals proposed proposition proposta propuesta proximo
    proyecto public quantity question questions rascunhos read reader received recent recentes reception recevez
    rechercher recibidos recipient record records recus redactar rediger reencaminhar reenviar references
    referencias refresh regards reject remove reply repondre reponse request requested requesting requests
    respectfully respectueusement responder response responses resposta respuesta resubmit resultados resultats
    results retour return review revisao revisar rights role rotate sair salaries salir saludos salvar saturday
    save saved scanned scanner school screen search secretary section sections seguinte select sender sheets sent
    september settings share shared she shelter short shortlist show sidebar sigla sigle sign signed siguiente sin
    sincerely small snoozed sports societies society solicitud sort soumettre spam staff starred start state status step
    subject submission submit submitted subtotal suivant suivis summary sunday supplies support supprimer survivors
    taches tareas tarefas tasks team telecharger telephone text thank thanks that the their these they this
    thursday timeline title titre titulo to today tomorrow tools total trafficking transferer travel treasurer
    trust tuesday type under union unit unread unsolicited upload us usa using valor version versiones veuillez
    victims view viewer vista voltar volume volver warm warmly we website wednesday week what when where who why
    weather width window women workspace yahoo year yes yesterday you your youth apps chat docs drive finance groups logout meet noticias reports trash unclassified zoom notre votre nuestro nuestra nosso nossa vossa unser unsere nostra nostro noastra sisi kami biz wir noi nou wij
    anlage antrag bijlage allegato anexa ek ekler lampiran kiambatanisho prilog shtojca verein stiftung name trager betreff oggetto subiect onderwerp
    eligibility quiz tracker intake accounts learn grantors applicants dashboards chatter requisitions disbursements opportunities requirements documents templates
    nouvelle nouveau nueva nuevo nova novo
    background approach rationale sustainability resumo resumen resume hintergrund ausgangslage kontext kontekst document documents documentos
    konu perihal hal yah mada oje temat predmet lenda tema vorhaben progetto proiect projekt proje proyek mradi pwoje prijava zahtjev zahtev kerkese
  `
    .trim()
    .split(/\s+/),
);
/** Nothing but words of forms and papers, or the word for a body alone. */
export const isEveryday = (key: string): boolean => (!WHOSE.test(key) || !BODY_WORD().test(key)) && areEveryday(key);
/** "Women Support Group" is a name of everyday words. */
const WHOSE =
  /^(?:\S+ ){1,6}\S+$(?<=\b(?:wom[ae]ns?|girls|boys|child(?:ren)?s?|youth|famil(?:y|ies)|survivors|victims)\b.*)/;
const areEveryday = (key: string): boolean => isMenu(key) || areOfForms(key);
/** "Compose Mail Contacts Calendar Settings Logout": buttons, one after the other, among which one may say anything. */
function isMenu(key: string): boolean {
  const words = key.split(" ");
  const known = words.filter((word) => EVERYDAY.has(word)).length;
  // "Home Grant Tracker": a home page's buttons, and no home.
  const isHome = STARTS_MENU.test(key);
  return (
    words.length >= (isHome ? 3 : 4) &&
    known >= words.length * (isHome ? 0.5 : 0.7) &&
    !words.some((word) => SMALL.test(word)) &&
    // "File Home Insert Layout ...": of many a button may be called as a body is.
    !(words.length < 6
      ? BODY_WORD().test(key.replace(/^home /, ""))
      : words.some((word) => !EVERYDAY.has(word) && BODY_WORD().test(word)))
  );
}
const STARTS_MENU = /^(?:home|accueil|inicio|dashboards?|favorites|save) /;
const areOfForms = (key: string): boolean =>
  key.split(" ").every(
    (word) =>
      EVERYDAY.has(word) ||
      SMALL.test(word) ||
      word.length < 2 ||
      // "FY26", "Act4Freedom"
      (/\d/.test(word) && !/[^\d]{4}/.test(word)) ||
      EVERYDAY.has(word.replace(/\d+/g, "")),
  ) ||
  (!key.includes(" ") && (ORGANISATION_WORD().test(key) || BODY_WORD().test(key)));

/** Not the one who is asked, no box, no sum, no half of a sentence; `isSaid` where the page says that it is who asks. */
export const isPossible = (text: string, isSaid = false): boolean =>
  text.length <= LONGEST_NAME &&
  isWhole(text, isSaid) &&
  !OFFICIAL().test(text) &&
  !ASKED().test(text) &&
  !WORD_OF_FORM().test(text) &&
  moneyIn(text).length === 0 &&
  !isBareLabel(text) &&
  !isOfLabels(text);
const LONGEST_NAME = 160;

/** Nothing but places. */
export function isNowhere(text: string, table: NameTable): boolean {
  const places = signsOf([{ signal: "value", text }], table).filter(({ senses }) =>
    senses.some((sense) => isPlace(sense) || sense.kind === KIND.state),
  );
  const named = places.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    named > 0 &&
    named >= text.replace(/[\s,.()]|(?<!\p{L})(?:and|et|y|e|the|of|de|la|en|in|do|da|du)(?!\p{L})/giu, "").length * 0.85
  );
}
