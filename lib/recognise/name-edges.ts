import { pattern } from "../list/pattern.ts";
import { BODY_WORD } from "./body-word.ts";

/** Words that a sentence, a heading or a mail begins with, and no name. */
const LEADS = pattern(
  String.raw`^(?:(?:(?:the|an?|our|your|this|that|these|his|her|we,?|sisi|kami|nous,|nosotr[oa]s,|nós,|i|in|on|at|for|from|by|to|with|as|if|so|and|but|or|of|dear|when|since|after|last|next|please|re|fwd?|tr|rv|enc|subject|objet|asunto|assunto|la|le|les|el|los|las|o|a|os|as|un|une|una|um|uma|de|du|des|da|do|del|notre|nos|votre|vos|nuestr[oa]s?|nossas?|su|sus|sua|ce|cette|est[ea]|en|em|par|por|pour|para|pel[oa]|au|aux|à|al|ao|et|y|e|con|com|avec|chez|it is|this is|c['’]est|ce sont|es|é|somos|we are|nous sommes|der|die|das|den|dem|des|board of (?:trustees|directors) of|trustees of|the team of|l['’]équipe d[eu]|greetings|hello|hi|bonjour|buen[oa]s|señor[ea]?s?|senhor[ea]?s?|madame|monsieur|sr|sra|mr|mrs|ms|mme|dr|dra) )|(?:l|d)['’](?=\p{Lu}))+`,
  "iu",
);
/** Letters before the name itself: an article, a paper and whose it is, a post. */
export function leadOf(whole: string): number {
  let at = 0;
  for (let count = 0; count < 4; count++) {
    const rest = whole.slice(at);
    const lead =
      (LEADS().exec(rest) ??
        TAGS().exec(rest) ??
        GOVERNORS_OF().exec(rest) ??
        PAPER_OF().exec(rest) ??
        POST_OF().exec(rest))?.[0].length ?? 0;
    if (lead === 0) break;
    // "Coordinadora de Mujeres": a body, where none is named behind it.
    if (
      /^coord\p{L}*(?:dora|tion|ção|ción) \p{Ll}+ (?:la |los |las )?(?!(?:Proy|Proj|Prog|[ÁA]rea|Comun|Monitor|Campo|Finan|Géne))\p{Lu}/iu.test(
        rest,
      ) &&
      /^\p{Lu}/u.test(rest.slice(lead)) &&
      !BODY_WORD().test(rest.slice(lead))
    )
      break;
    at += lead;
  }
  return at;
}
/** Behind a name: what was done to it ("a été retenue"), or since when it is there. */
export const cutVerb = (text: string): string =>
  text
    // "Hummingbird Co-operative Society Ltd. of Dangriga": where it is, behind its legal form.
    .replace(/( (?:Ltda?|Inc)\.?|(?: e\.V\.)) (?:of|in|de|di|aus) \p{Lu}\p{L}+$/u, "$1")
    .replace(
      / (?:(?:a été|ont été|ha sido|han sido|è stat[ao]|has been|have been|was|were|wurde) \p{Ll}|(?:fue|foi) \p{L}+[ai]d[oa]s?(?!\p{L})).*$/u,
      "",
    )
    .replace(/ (?:começou|nasceu|surgiu|existe|trabalha|nació|surgió|trabaja|empezó|began|started|works|exists)$/, "");
/** Behind a name: what a page has beside it to click, a street, a year or money that it asks for. */
export const cutTail = (text: string): string =>
  cutVerb(text)
    .replace(DEED(), "")
    .replace(/(?:,| [–—-]) ["“«‘][^"”»’]*["”»’]?$/, "")
    .replace(/ (?:Edit|Editar|Copy|Modifier|Expand|Download)(?: .*)?$/, "")
    .replace(
      / (?:modifier|éditer|editar|modificar|bearbeiten|ändern|modifica|wijzigen|edytuj|düzenle|ubah|izmeni)$/,
      "",
    )
    .replace(/(?: (?:View|Ver|Change|Print|Delete|all|history|details|profile|record|more))+$/, "")
    .replace(/ (?:Plot|Lot|Stand|Block|Flat|Suite|Unit|Room|Km|P\.? ?O\.? Box|B\.? ?P\.?|No\.?) \d.*$/, "")
    .replace(/ (?:Rr|Rua|Rue|Calle|Cra|Av|Avenida|Avenue|Str|St|Jl|Ul|Plot|House|Street|Box)\.? .*\d.*$/, "")
    .replace(/ \(?(?:RC|NIT|RUC|CNPJ|NIF|RTN|RNC|EIN|UEI|ABN|Tel|Tél|P\.?O\.?|No)\.?$/, "")
    .replace(/ (?:for|of|to|in|para|pour|por|de|em|en|au|a) (?:\d[\d.,]*|[A-Z]{3}|R\$|US\$?)$/, "");
/** Those who decide for a body, before its name. */
export const GOVERNORS = `(?:(?:board|council|committee) of (?:trustees|directors|governors|management)|(?:executive|management|steering|governing) (?:board|committee|council)|trustees|conseil (?:d['’]administration|exécutif|de direction)|comité (?:directeur|exécutif|ejecutivo|de (?:direction|gestion))|bureau exécutif|assemblée générale|junta (?:directiva|parroquial)|consejo (?:directivo|de administraci[oó]n)|asamblea(?: general)?|conselho (?:de administra[cç][aã]o|dire[c]?tivo)|dire[cç]ção|diretoria|mesa diretora) (?:of (?:the )?|de (?:la |los |las |l['’])?|d['’]|du |da |do |del |des |dos |das )`;
/** A mark beside a name, or the label before it: "PRIME Hope Guild", "Ejecutor Hope Guild". */
const TAGS = pattern(
  String.raw`^(?:(?:PRIME|SUB|LEAD|NEW|DRAFT|FINAL|URGENT|APPLICANT|RECIPIENT|GRANTEE|PARTNER|SENDER|ACTIVE|PENDING|SUBMITTED|APPROVED|NUEVO|NOVO|NOUVEAU) (?=\p{Lu}\p{Ll})|(?:Ejecutora?|Solicitante|Proponente|Demandeur|Requérant|Applicant|Recipient|Grantee|Sender|Remitente|Requerente|Antragsteller(?:in)?|Gesuchsteller(?:in)?|Wnioskodawca|Podnositelj|Predlagač|Mwombaji|Richiedente|Aanvrager|Pemohon|Proposition|Proposal|Application|Demande|Requête|Solicitud|Propuesta|Proposta|Pedido|Candidatur[ea]|Requerimento|Antrag|Förderantrag|Permohonan) (?=[«"“]?\p{Lu}\p{Ll}*(?: |\p{L}*$)))`,
  "u",
);
const GOVERNORS_OF = pattern(`^${GOVERNORS}(?=\\S)`, "iu");
/** "... for the purchase of": what a paper asks for, behind the name of who asks. */
const DEED = pattern(
  String.raw`(?<=\S \S.*) (?:para|pour|for|por|to)(?: the| an?| la| les?| el| l[oa]s| os?| as?| une?| uma?)?(?: |\sl['’])(?:constru|reconstru|r[ée]nov|refurb|repair|equip|équip|ouv(?:rir|ert)|abrir|abertura|apertura|open|achat|achet|compra|purchas|buy|a[cd]qui|cr[ée]a[tc]|cria[rç]|install|instala|mise en|poner|réalis|realiz|execu|ejecu|implement|financ|fund|capacit|form(?:er|ation|ación|ação|ar)|train|accueil|acolh|acoger|host|exten|expan|prolong|ampli|continu|organis|work|project|projet|proyect|proje[c]?to|activit|hire|pay|payer|pagar|help|run|the period|período|période)\p{L}*(?: .*)?$`,
  "u",
);
const PAPER_OF = pattern(
  String.raw`^(?:(?:submitted|prepared|presented|proposed|requested|sent|made|written|signed|received|on behalf|propos\p{L}+|applic\p{L}+|grant|funding|request|concept|paper|note|letter|budget|idea|plan|demande|requête|projet|dossier|candidature|lettre|solicitud|propuesta|petición|proyecto|carta|nota|pedido|proposta|proje[c]?to|candidatura|orçamento|presupuesto|(?:förder|projekt)?antrag|bewerbung|domanda|richiesta|progetto|aanvraag|voorstel|verzoek|cerere[a]?|propunere[a]?|permohonan|usulan|surat|wniosek|zahtjev|žádost|заявк[аиу]|письмо|ruc|nit|rtn|cnpj|nif|statutes|estatutos|statuts|soumis\p{L}*|présent\p{L}+|presentad[oa]|apresentad[oa]|elaborad[oa]|enviad[oa]) (?:\p{Ll}+ )?)+(?:of|from|by|de|du|da|do|del|par|por|pel[ao]|de[rsmn]|vom|von|di|della|dello|dei|van|din partea|dari|від|от|od)\s(?=\S)`,
  "iu",
);
const POST_OF = pattern(
  String.raw`^(?:(?:executive|national|general|managing|deputy|vice|country|program(?:me)?|project|founding|acting) )?(?:director\p{L}*|directeur|directrice|diret\p{L}+|pr[eé]sident\p{L}*|chair\p{L}*|head|secretary|secretari[oa]|secrétaire|coord\p{L}+|representante|représentante?|gerente|gérante?|fundador\p{L}*|founder|fondat\p{L}+|manager|officer|bureau (?:de pays|pays|national|régional)|(?:country|national|regional|field) office|oficina (?:de país|nacional|regional)|escritório (?:de país|nacional|regional)|members?|membres?|délégation|delegación|team|équipe|equipo|equipe|board|staff)(?: (?:g[eé]n[eé]ral\p{L}*|geral|ex[eé]cuti\p{L}+|ejecutiv\p{L}+|legal))? (?:of (?:the )?|de (?:la |l['’])?|d['’]|du |da |do |del )(?=\p{Lu})`,
  "iu",
);
