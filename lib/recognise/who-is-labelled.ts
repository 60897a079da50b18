import { pattern } from "../list/pattern.ts";
import { askedByWords } from "./label-words.ts";
import type { Evidence } from "./name-evidence.ts";
import { labelOf } from "./request-labels.ts";
import { saidOnLabel } from "./said/all.ts";
import { isForSomebody } from "./who-signs.ts";

/** Beside such a label stands somebody else. */
export const OTHERS = pattern(
  String.raw`(?<!\p{L})co-(?!op)|mitantrag|medeaanv|соза|співза|suprijav|współwn|co(?:demand|solic|aplic)|(?:lokale|örtliche)[rns]? (?:projekt)?träger|local authorit|autoridad(?:es)? local|autorité locale|partner|parten|soci[oa]s?(?!\p{L})|parceir|alia[dn]|bank|banco|banque|audit|fiscal (?:agent|sponsor|host)|refere[en]|référen|previous|prior|past |anterior|précéd|sub-?(?:grant|award|recip|contract|don|benef|bénéf)|vendor|supplier|contractor|donor|funder|donante|bailleur|doador|financ|host|gast|gazd|goszcz|domaćin|pritës|tuan rumah|приймаю|принимаю|مستضيف|landlord|evaluat|évaluat|consult|training|^cc$|^to$|^para$|^à$|^bcc$|review|panel|committee|embass|ambassade|embaj|embaix|agency|assigned|officer|letter|attach|annex|adjunt|anexo|pièces|network|member|membre|benefici[aá]r(?:ies|i[oa]s)|bénéficiaires|other|autres?|otr[oa]s|outr[oa]s|co-?fund|cofinan|co-?applicant|counterpart|contrapart|grantor|approv|aprob|aprov|approuv|(?:submitted|addressed|directed|sent|presented|copied) to|adress[ée]\p{L}* à|(?:soumis|présenté|envoyé|transmis)\p{L}* (?:à|au)|(?:dirigid|presentad|apresentad|enviad|remitid|submetid|endere[cç]ad)[oa] [aà]|pessoas? |personas? |personne|supervis|evaluad|avaliad|guarant|aval|re[ck]om|рекоменд|avis|registr|issued|else|given|phone|networks?|belong|confused|school|support|apoyo|apoio|endors|notes?|comment|log|history|bitácora|journal|histori|address|adresse|direcci|endere|phone|title|interven|initiati|iniciativ|campaign|activit|atividad|actividad|titre|t[íi]tulo|project|projet|proyecto|projeto|repr[eé]sent|responsab|soumis à|submitted to|mission|vision|histor|target|cible|meta|alvo|objetivo|publico|público|ciblé|type|tipo|kind|email|correo|courriel|director|directeur|diretor|manager|contact|contato|contacto|head|chief|coordinat|website|партн|донор|тип |руковод|контакт|лицо|оценщик|грантодатель|утвержд|банк|адрес|целев|друг|شرك|شريك|مانح|بنك|مدير|نوع|عنوان|مستهدف|داعم|مقيم|المستفيد`,
  "iu",
);

/** What a label says of the name beside it. */
export function ofLabel(printed: string): Evidence[] {
  const label = printed.slice(0, LONGEST_LABEL).replace(AND_ADDRESS(), "");
  if (SAID_ON().test(label) || ANYBODY.test(label)) return [];
  if (PAID().test(label)) return [{ kind: "paid", points: 2 }];
  const said = label.length < 90 ? saidOnLabel(label) : null;
  if (said !== null) return said > 0 ? [{ kind: "label", points: said }] : [{ kind: "label of others", points: said }];
  if (ASKS().test(label)) return [{ kind: "label", points: 5 }];
  if (REGISTERED.test(label) || OWN_NAME.test(label)) return [{ kind: "label", points: 5 }];
  if (SIGNS_FOR.test(label)) return [{ kind: "sender", points: 2 }];
  if (THAT_DOES().test(label) || WHERE_IT_IS.test(label)) return [{ kind: "label of others", points: -3 }];
  if (HANDLES().test(label)) return [{ kind: "label of others", points: -3 }];
  if (SENDS().test(label)) return [{ kind: "sender", points: 3 }];
  if (CLASS.test(label) || KIND_OF_BODY().test(label) || OF_WHO_FILLS_IN.test(label))
    return [{ kind: "label of others", points: -3 }];
  const asked = labelOf(label) ?? askedByWords(label.toLowerCase());
  if ((asked === "applicant" || asked === "doer") && isForSomebody(label)) return [{ kind: "label", points: 2 }];
  if (asked === null && LEGAL_NAME().test(label)) return [{ kind: "label", points: 4 }];
  if (
    asked === "applicant" &&
    (BESIDE().test(label) || OF_SOMEBODY().test(label)) &&
    !LEADING().test(withoutWhose(label))
  )
    return [{ kind: "label of others", points: -2 }];
  if (asked === "applicant" || SURE().test(label)) return [{ kind: "label", points: 5 }];
  if (asked === "doer") return [{ kind: "label", points: 3 }];
  if (asked === "sender") return [{ kind: "sender", points: 3 }];
  if (asked === "subject") return [{ kind: "title", points: 2 }];
  if (asked !== null) return [{ kind: "label of others", points: -3 }];
  if (label.length < 90 && NAME_OF().test(label) && !BESIDE().test(label)) return [{ kind: "label", points: 4 }];
  if (label.length < 70 && ASKER().test(label) && !OTHERS().test(label) && !MONEY().test(label))
    return [{ kind: "label", points: 2.5 }];
  if (KIND_NAME.test(label)) return [{ kind: "label", points: 3 }];
  if (OTHERS().test(label)) return [{ kind: "label of others", points: -3 }];
  if (BODY().test(label)) return [{ kind: "label", points: 2 }];
  return label.length < 60 ? [{ kind: "label", points: 1 }] : [];
}
const NUMBER = String.raw`^[^\p{L}\d]*(?:\d+[a-z]?[.)]? ?|[a-z][.)] ?)?`;
/** Who asks, in wordings that hold a word for others, or none that labels of forms have. */
const ASKS = pattern(
  String.raw`${NUMBER}(?:(?:(?:grant |funding )?(?:proposal|application|request|petition|appeal)s? (?:from|by|of)|submitted by(?: the)? \(?organi[sz]ation\)?|(?:submitt|apply)ing (?:organi[sz]ation|entity|institution|body|group|ngo|cso))|submitter|asker|petitioner|requesting (?:party|body|group|unit)|(?:bên|đơn vị) nhận tài trợ|soumèt pa|enstitisyon k ap [\p{L} ]+|ateneo capofila|ente (?:esecutore|attuatore)|privater (?:deutscher )?träger|установа,? що [\p{L} ]+|организация,? котор[\p{L} ]+|(?:grant |money |funds )?(?:awarded|granted|award|grant) to|(?:beneficiary|recipient) of (?:the )?(?:grant|funds|subvention|award)|recommended (?:grantee|recipient|applicant|awardee)|(?:organi[sz]ation|body|group|entity) (?:represented|concerned|asking|applying|requesting)|representing|demande faite par|bénéficiaire de la (?:subvention|donation|demande)|trägerverein|interesad[oa]|promovente|predlagač|mwasilishaji|waombaji|ombi limewasilishwa na|nani anawasilisha \p{L}+|träger der maßnahme|wer (?:bittet um|fragt) \p{L}+|zgłaszający|ubiegający się o \p{L}+|w imieniu jakiej \p{L}+|verzoeker|naam rechtspersoon|naziv pravne osobe|titolare del progetto|istante|per conto di quale \p{L}+|kimin adına|başvuruyu kim yapıyor|başvuru sahibinin adı|pihak pengusul|yang mengajukan|siapa yang meminta \p{L}+|subjekti aplikues|në emër të cilës \p{L}+|petent|în numele cui|заявку пода[ёеє]т?|подавач заявки|здобувач \p{L}+|хто звертається|от какой \p{L}+|المتقدم بالطلب|الجمعية الطالبة \p{L}+|statutaire naam|грантоотримувач|бенефіціар|beneficjent|concesionari[oa]|interessad[oa]|capofila|başvuru sahibi|получатель гранта|òganizasyon k ap mande(?: \p{L}+)?|tên tổ chức|tổ chức (?:đề xuất|đề nghị|xin tài trợ)|đơn vị (?:đề nghị|xin tài trợ))(?: ?\([^()]*\))?(?: de l['’]aide| la ayuda| el apoyo| o apoio| l['’]aide| le financement)?[\s:?*]*$`,
  "iu",
);
const LONGEST_LABEL = 200;
/** The name by which a body is registered, and nothing of who registered it. */
const REGISTERED =
  /^\W*(?:\d+[.)] ?)?(?:registered name|name as registered|nom enregistré|nombre (?:registrado|inscrito)|nome (?:registado|registrado)|denumire înregistrată|registrierter name)\W*$/i;
/** "Your organisation's name as on the certificate of registration": of nothing else that its other words name. */
const OWN_NAME =
  /^\W*(?:\d+[.)] ?)?(?:(?:your|our) (?:organi[sz]ation|institution|group|ngo|cso|association|community group)['’]s (?:full |legal |official |registered )*name|(?:full |legal |official |registered )*name of (?:your|our) (?:organi[sz]ation|institution|group|ngo|cso|association)|nom (?:complet |légal |officiel )*de (?:votre|notre) (?:organisation|structure|association|institution|groupe)|nombre (?:completo |legal |oficial )*de (?:su|tu|nuestra) (?:organización|institución|asociación|grupo|entidad)|nome (?:completo |legal |oficial )*da (?:sua|vossa|nossa) (?:organização|instituição|associação|entidade))(?!\p{L})(?! (?:contact|person|represent|bank|partner|donor))/iu;
/** "For the Grantee: Ann Otim": who signs for it. */
const SIGNS_FOR =
  /^\W*(?:for|pour|por|para) (?:the |le |la |el |o |a )?(?:grant )?(?:recipient|grantee|applicant|awardee|bénéficiaire|beneficiari[oa]|donatari[oa])\W*$/i;
/** "Recipient location": where it is. */
const WHERE_IT_IS =
  /^\W*(?:recipient|applicant|grantee|awardee|entity|organi[sz]ation|beneficiario|bénéficiaire)(?:['’]s)? (?:location|address|seat|city|town|state|zip|postal code|congressional district|country|headquarters)\W*$/i;
/** "Organization name and phone": a box for the name. */
const AND_ADDRESS = pattern(
  String.raw`(?:,| ?[&/]| (?:and|et|y|e)) (?:(?:mailing |postal |street |full )?address|(?:tele)?phone|website|web ?site|e-?mail|contacts?(?: details| information)?|location|adresse|coordonnées|t[ée]l[ée]phone|site web|direcci[óo]n|tel[ée]fono|endereço|telefone|contacto)[\s:*]*$| ?\((?:exactly )?(?:as|tel(?:le)? que|tal (?:y )?como|como|conforme|comme)(?!\p{L})[^()]*\)[\s:*]*$| (?:iz|zgodnie|sipas|nach|laut|volgens|prema) [^:(]{2,30}$`,
  "iu",
);
/** "Name of the organization that gave you a grant": whoever it is, it is not who fills the form in. */
const THAT_DOES = pattern(
  String.raw`(?:organi[sz]a|institu|entit|entidad|organism|structure|asso?cia|body|agency|group|grupo|groupe|company)\p{L}* (?:(?:that|which|who|que|qui)(?: (?:ha[sd]?|have|will|would|can|already|a|vous|les?|nos|te|os)){0,2} (?:g[ai]ve|provid|support|fund|financ|sponsor|host|hosts|donat|pays|paid|trained|recommend|refer|certif|audit|endors|apoy|apoi|otorg|conced|concéd|avala|respald|don[aó]|appui|soutien|verse|accord|héberg|parrain)|where (?!you)|ayant|contacted|payeur|bancaria|bancária)`,
  "iu",
);
/** "Applicant's auditor", "bank of the applicant": its word is there, it is not. */
const withoutWhose = (label: string): string => label.replace(WHOSE(), "");
const WHOSE = pattern(
  String.raw`(?:applicant|grantee|recipient)(?:['’]s| (?=is an? (?:\p{L}+ )?member|belongs))|(?:of|du|de l['’]|del|de la|do|da|to which|à laquelle|al? que|not) (?:the )?(?:applicant|demandeu|requérant|solicitante|proponente|requerente)\p{L}*`,
  "giu",
);
/** What sort of work it is, and how far the paper has come. */
const CLASS =
  /^\W*(?:topics?|th[eéè]mes?|th[eé]matiques?|temas?|tem[aá]tica|thema|тема проекта|(?:thematic|focus|priority|program(?:me)?|issue|result|technical) (?:areas?|sectors?)|sectors?|secteurs?|sect?or(?:es)?|setor(?:es)?|categor(?:y|ies|[ií]as?)|cat[ée]gories?|stage|[ée]tape|etapa|phase|fase|score|puntaje|ask)\W*$/i;
/** Who receives, writes down, signs or passes on what another asks for. */
const HANDLES = pattern(
  String.raw`${NUMBER}(?:(?:(?:record|case|file|request|grant|opportunity) )?owner$|(?:last )?(?:received|logged|typed|entered|created|modified|uploaded|drafted|handled|processed|screened|routed|assigned|moved|checked|cleared|signed) (?:by|to)|signator(?:y|ies)|(?:registered|head|main) office|si[èe]ge(?: social)?|sede(?: social| legale)?|sitz(?: / uid)?|focal point|registered with|forwarded (?:by|to)|(?:case|desk|action|program(?:me)?) (?:officer|owner|worker)|(?:dependencia|[áa]rea|unidad|oficina|entidad|institución) (?:de )?destin\p{L}+|destinat(?:ario|ário|aire|aria)s?|recibid[oa] por|recebid[oa] por|reçue? par|enregistrée? par|registrad[oa] por|firma(?:do por|nte)|assinad[oa] por|assinatura|signée? par|signataire|ansprechperson(?:en)?|kontaktperson(?:en)?|empfänger der mail|persona di (?:riferimento|contatto)|referente|contactpersoon|persoan[ăa] de contact|osoba (?:do kontaktu|kontaktowa)|kontaktna osoba|narahubung|ilgili kişi|irtibat kişisi|контактна особа|контактное лицо|получено|получатель письма|одержувач листа)[\s:*]*$`,
  "iu",
);
/** Who is to be paid, or whose account it is: a bank's or a person's as well as the body's that asks. */
const PAID = pattern(
  String.raw`${NUMBER}(?:payee|(?:grant |money |funds )?(?:payable|pay|(?:cheque|check)s? payable|payment|disbursed?) to|(?:beneficiary|recipient) of (?:the )?payment|(?:bank )?account (?:holder(?:['’]s name)?|name|title)|name (?:as (?:it )?(?:appears|printed|shown|written) )?(?:on|of) (?:the |your )?(?:bank )?account|(?:titulaire|intitulé|nom) du compte(?: bancaire)?|kontoinhaber(?:in)?|titular d[ae] (?:la cuenta|conta)|a nombre de|intestatario)(?: ?\([^()]*\))?[\s:?*]*$`,
  "iu",
);
const SENDS = pattern(
  String.raw`${NUMBER}(?:remetente|[ée]metteur|exp[ée]diteur|gönderen|kimden|pengirim|dari|mtumaji|kutoka|soti nan|người gửi|від кого|от кого|відправник|correspondent|originator|filed by|nadawca|afzender|expeditor|pošiljatelj|pošiljalac|dërguesi|المرسل)[\s:*]*$`,
  "iu",
);
/** Beside these stand those who are helped and those who are worked for as well. */
const ANYBODY = /^[\W\d]*(?:client|customer|who)s?\W*$/i;
/** A line that is such a label and nothing else. */
export const isLabelOfSomebody = (line: string): boolean =>
  line.length < 80 && (ASKS().test(line) || PAID().test(line) || HANDLES().test(line));
/** "Applicant (Nov 6)": who wrote a message, and when. */
const SAID_ON = pattern(
  String.raw`\([^()]*(?:\d{1,2}[:h]\d\d|\d{1,2}[/.-]\d{1,2}|(?<!\p{L})(?:jan|f[eé]v|feb|mar|a[pbv]r|ma[iy]|jun|jui|jul|aug|ago|ao[uû]|sep|set|oct|out|nov|d[eé][cz]|dic)\p{L}*\.? ?\d|\d{1,2}\.? (?:de )?(?:jan|f[eé]v|feb|mar|a[pbv]r|ma[iy]|jun|jui|jul|aug|ago|ao[uû]|sep|set|oct|out|nov|d[eé][cz]|dic))[^()]*\)$`,
  "iu",
);
/** "Your name": who fills the form in. */
const OF_WHO_FILLS_IN =
  /^(?:\d+[.)]? ?)?(?:your (?:full )?name|votre nom(?: et pr[ée]noms?)?|noms? et pr[ée]noms?|s?tu nombre(?: completo)?|su nombre(?: completo)?|nombres? y apellidos?|(?:o )?seu nome(?: completo)?|nome e (?:apelido|sobrenome)|contact(?: person)?(?: name)?|name of (?:the )?contact(?: person)?)\W*$/i;
/** "Legal form": which kind of body it is, and not its name. */
const KIND_OF_BODY = pattern(
  String.raw`^(?:legal (?:form|status|nature)|(?:forme|statut|nature) juridique|(?:forma|figura|naturaleza|natureza) (?:jur[íi]dica|legal)|type of (?:organi[sz]ation|entity|applicant)|tipo de (?:organiza|entidad|solicitante|requerente))`,
  "iu",
);
/** Words that nobody but the one who asks has. */
const SURE = pattern(
  String.raw`^(?:\d+[a-z]?[.)]? ?)?(?:received from|recurrente|outorgad[oa]|beneficiari[oa] de la)(?: and (?:mailing )?address)?s?[\s:]*$|(?:people|we) call you|^who are you|answerable for|asks? (?:us|for)|idea comes from|a nombre de qui[ée]n`,
  "iu",
);
/** "Complete name of the organization as in its certificate". */
const NAME_OF = pattern(
  String.raw`(?<!\p{L})(?:name|nom|nombre|nome|denominaci[oó]n|denominação|d[ée]nomination|raison|raz[óo]n|razão)(?!\p{L}).{0,30}(?:organi[sz]a|institu|entit|entidad|ong|ngo|cso|body|group|structure|asociaci|associa|sociedad|society)`,
  "iu",
);
/** "Agency name", "Name of network": a body's own word, which elsewhere is another's. */
const KIND_NAME =
  /^\W*(?:\d+[.)] ?)?(?:(?:full |official )?name of (?:the |your )?(?:agency|network|school|registered body)|(?:agency|network|school|registration) name|(?:nom d[ue] |nombre de la |nome da )(?:réseau|red|rede)|applicant ?\/ ?contact)[\s:*]*$/i;
/** Who only works along, unless the label says that it leads. */
const BESIDE = pattern(
  String.raw`شريك|partner|partenaire|collaborat|cooperating|granting|soci[oa]s?(?!\p{L})|parceir|alia[dn]|co-|sub-?(?:applic|award|grant|recip|contract|don|benef|bénéf|subv|receb|sol|proje)|other|autre|otr[oa]|outr[oa]|previous|référ|refer`,
  "iu",
);
/** "Partner name (as legally registered)": a portal may call who asks so. */
const LEGAL_NAME = pattern(
  String.raw`name.{0,20}legally registered|registered (?:legal )?name|(?:legal|official|registered|full) name of (?:the |your )?(?:partner|body)|nom (?:légal|officiel|complet) du partenaire|nombre (?:legal|oficial|completo) del socio|nome (?:legal|oficial|completo) do parceiro`,
  "iu",
);
/** To whom somebody or something belongs. */
const OF_SOMEBODY = pattern(
  String.raw`belong|pertene[cz]|pertence|appartien|rattach|afilia|affilia|filia[cç]|parent|mother|m[èe]re|matriz|madre|casa-mãe|umbrella|faîti[èe]r|tutel|owner|propriet|propriét|propiet|dueñ|dono|landlord|host|hôte|hués|fund(?:er|ing (?:body|agency|organi))|grantor|donor|bailleur|donante|doador|financ|aval(?:a|is|i[sz])|respald|endors|garant|guarant|regulat|licen[sc]|fiscal (?:agent|sponsor)|(?:member|membre|miembro|membro) (?:of|de|d[aoe])|registr(?:ar|y|o)|autorit|authorit|auditor|audit|bank|banque|banco|evaluat|évaluat|supervis|oversee|referr|recommend|refer`,
  "iu",
);
const LEADING = pattern(
  `legal|as registered|full name|official name|nom (?:légal|complet|officiel)|nombre (?:legal|completo)|nome (?:legal|completo)|raison|raz[óo]n|razão|lead|prime|main|princip|implement|chef|líder|applicant|solicit|propon|demand|requér`,
  "iu",
);
const MONEY = pattern(
  String.raw`amount|fund|sum\b|total|cost|budget|\$|usd|eur|mont[ao]|valor|date|period|number|type|status|why|reason|how|when|where`,
  "iu",
);
const ASKER = pattern(
  `applica|appl[yi]|propos|request|asking|asks|submit|grantee|awardee|recipient|bidder|offeror|who (?:is|are|wants|needs)|from whom|demand|soumis|solicit|postul|pet[ií]c|requer|candidat|porteu|ejecut|execut|implement|lead|titular|on behalf|sent by|from|представ|заяв`,
  "iu",
);
const BODY = pattern(
  String.raw`organi[sz]|entit|instituc|instituiç|institution|ong|ngo|cso|association|asociac|associaç|group|grupo|groupe|structure|organisme|body|society|official|company|sociedad|firm|name|nombre|nome|nom\b|who`,
  "iu",
);
