import { type Pattern, pattern } from "../list/pattern.ts";
import { isDeniedBefore, isDeniedBehind } from "./denied.ts";
import { isAskedFrom, isWhoseRequest, rolesOf } from "./name-roles.ts";
import { GOVERNORS } from "./name-spans.ts";
import { SAID, type Said } from "./said/all.ts";
import { isOtherRequest, isPartOfAnother, unpointed, worthOf } from "./worth-of.ts";

/** What a sentence says of a name in it: points for the one who asks, below zero for somebody else. */
export interface Evidence {
  kind: string;
  points: number;
}

const THE = String.raw`(?:(?:the|our|la|le|les|el|los|las|o|a|os|as|un|une|una|uma?|notre|nuestr[oa]|nossa|der|die|das|den|dem|il|lo|l['’]|d['’]|\p{Ll}+ (?=['’]))\s?)?["“«‘]?$`;
const BODY = String.raw`(?:organi[sz]a\p{L}+|ngo|ong|as?socia\p{L}+|f(?:ou|u)nda\p{L}+|structure|corporación|entidade?|society|company|firm|club|group|school|centre|center|union|empresa|société|network|réseau|rede?|coop[eé]rativ[ae]|institu\p{L}*|charity|groupe(?:ment)?|grupo|colectivo|collectif|coletivo|communit(?:y|ies)|shelter|clinic|house|team)`;
const PAPER = `(?:proposal|application|request|submission|concept (?:note|paper)|letter|note|project|pitch|idea|bid|appeal|demande|proposition|requ[êe]te|projet|dossier|candidature|lettre|solicitud|propuesta|petici[óo]n|proyecto|perfil|carta|nota(?: de conce[pi]to| conceptual)?|pedido|proposta|projeto|projecto|candidatura|requerimento|requisição|plaidoyer|budget|presupuesto|or[çc]amento)`;

/** Who somebody says to be, up to a comma; a dot behind a title ends nothing. */
const UP_TO = String.raw`(?:[^.\n]|(?<=(?<!\p{L})(?:Pe|P|Pr|Sr|Sra|Dr|Dra|Fr|Rev|Mme|Mrs?|Ms|Ir|Prof|Hna|Lic|Ing|St))\.){0,90}?`;

/** What stands right before a name. */
const BEFORE: [string, number, Pattern][] = [
  [
    "says we",
    4,
    pattern(
      String.raw`(?<!\p{L})(?:(?:we|nous|nosotr[oa]s|nós|us|here|sisi|kami|biz|wir|noi|nou|wij|chúng tôi|мы|ми|ние|نحن)(?: (?:at|from|of|de|d[aou]s?|chez|à|em|en|von|di|от|из|з|із|od|dari))?\s?,?\s|we are(?: \p{Ll}+){0,8}? (?:of|at|from) |(?:we are|nous sommes|somos)(?: (?:called|named|known as|appelé\p{L}*))?\s|(?:(?:le|les|lhe|vous) escri(?:be|bo|bimos)|qui[eé]n (?:le|les) escribe es|quem (?:lhe )?escreve é|escreve-lhe|(?:le|les) habla|vous écrit)[^.\n]{1,50}?, (?:de|da|do|du|des|del)(?: la)? |(?:call(?:ed)? ourselves|nous nous appelons|nos llamamos|chamamo-nos)\s|(?:our|notre|nos|nuestr[oa]|nossa|nosso) (?!parent|mother|umbrella|apex|sister|partner|host|fiscal|funding|donor|former|\p{L}+ (?:mère|sœur|hôte|faîtière|partenaire))(?:\p{Ll}+ ){0,2}?${BODY}[,:–—-]?\s(?:is (?:called )?|se llama |s['’]appelle |chama-se |est |es |é )?|(?:(?:I am|I['’]m)(?! (?:\p{Ll}+ )?(?:\p{Ll}+ing|pleased|glad|happy) )|my name is|je suis|je m['’]appelle|soy|me llamo|sou|chamo-me|i write as|yo,)(?!\p{L})${UP_TO}(?:\s(?:of|at|from|with|for|de|du|des|da|do|del|dos|das|chez|pour)|,)\s(?:the |la |l['’])?|(?:I|je|yo|eu) (?:chair|lead|head|run|represent|direct|manage|coordinate|work (?:for|at|with)|serve (?:as \p{Ll}+ )?(?:of|at|with|for)|write (?:for|from|to you from|as)|préside|dirige|représente|travaille (?:pour|chez)|represento(?: a)?|dirijo|presido|trabajo (?:en|para)|coordeno|coordino|escribo (?:de|desde|por)|escrevo (?:da|do|em nome d[ao])|trabalho n[ao])\s|(?:j['’]écris (?:pour|au nom de)|(?:les?|os) escrib(?:o|imos) (?:de|desde)|(?:am|are) writing (?:for|from|to you from)|speak(?:ing)? for|hello from|greetings from|saludos (?:de|desde)|salutations de)\s)${THE}`,
      "iu",
    ),
  ],
  [
    "greets",
    4,
    pattern(
      String.raw`(?<!\p{L})(?:greetings?|salutations?|saludos?|saludo cordial|abrazos?|cumprimentos|saudaç(?:ão|ões)|salaams?|wishes|compliments)(?: \p{Ll}+){0,4}? (?:from(?: (?:all|us|everyone))?(?: (?:at|of))?|of|d[aeou]s?|del|desde|de l['’]|em nome d[aeo]|au nom d[eu])\s?${THE}`,
      "iu",
    ),
  ],
  [
    "our",
    3.5,
    pattern(
      String.raw`(?<!\p{L})(?:our|my|notre|nuestr[oa]|nossa|nosso|наша?|mi|ma|mon|minha|meu)(?: own)? ["“«‘]?$`,
      "iu",
    ),
  ],
  [
    "our kind",
    2,
    pattern(
      String.raw`(?<!\p{L})(?:our|my|notre|nuestr[oa]|nossa|nosso) (?!partner|donor|funder|sponsor|friend|colleague|lawyer|neighbour|bank|account|auditor|supplier|landlord|trainer|mentor|host|parent|mother|umbrella|apex|sister|partenaire|bailleur|fournisseur|formateur|faîtière|tutelle|compte|ami|soci[oa]|aliad|amig|parceir|donante|banco|gratitud|letter|visit|country)\p{Ll}{3,16}(?: \p{Ll}{2,14})?,? (?:(?:called|named|is|se llama|s['’]appelle|chama-se|est|es|é) )?${THE}`,
      "iu",
    ),
  ],
  [
    "called so",
    4,
    pattern(
      String.raw`(?<!\p{L})(?:(?:registered|incorporated|known|chartered|legalised|legalized|recogni[sz]ed|enregistrée?|connue?s?|registrad[oa]s?|constituid[oa]s?|inscrit[oa]s?|conocid[oa]s?|conhecid[oa]s?|registad[oa]s?) (?:\p{Ll}+ ){0,4}?(?:as|under(?: the name(?: of)?)?|comme|como|sous(?: le (?:nom|sigle)(?: de)?)?|bajo(?: el nombre de)?|sob(?: o nome(?: de)?)?)|(?:our|notre|nuestro|nosso) (?:full |legal |official )?(?:name|nom|nombre|nome)(?: (?:légal|officiel|complet|legal|oficial|completo))? (?:is|est|es|é)|(?:(?:legal|official|full|registered|complete|exact|correct|proper|statutory) name|(?:nom|nombre|nome) (?:légal|officiel|complet|exact|juridique|legal|oficial|completo|registrado|registado|exacto|correcto|jurídico)|raison sociale|raz[óo]n social|razão social|d[ée]nomination|denominaci[óo]n|denominação)(?: (?:\p{Ll}+|\([^)]*\))){0,6}?,? (?:is|remains|reads|est|reste|es|sigue siendo|é|continua)|sigle|(?:is|are|are we) called|(?:we|they) are called|(?:we )?call ourselves|under the name(?: of)?|(?:came|come|joined) together as|(?:we|who) (?:work|act|operate) as|se llama|nos llamamos|(?:con|bajo) el nombre(?: de)?|s['’]appelle|nous (?:nous )?appelons|sous le nom(?: de)?|se nomme|chama(?:mo)?-[sn]os?e?|(?:com|sob) o nome(?: de)?|unter dem namen|(?:wir |die sich )heißen|nennen (?:wir )?uns|sotto il nome(?: di)?|ci chiamiamo|sub numele(?: de)?|ne numim|pod (?:imenom|nazivom|nazwą)|zovemo se|під (?:назвою|ім['’]ям)|(?:ми )?називаємо?с[ья]|под (?:названием|именем|името)|(?:мы )?называемся|(?:dengan|atas) nama|bernama|(?:kwa|chini ya) jina(?: la)?|tunaitwa|(?:تحت|ب)اسم|تحت اسم|nous nommons|(?:founded|started|formed|created|set up|fondé|créé|fundamos|creamos|fundado|criamos)(?: (?:in|en|em) \d{4})?)[:,]?\s${THE}`,
      "iu",
    ),
  ],
  [
    "near a word for who asks",
    3.5,
    pattern(
      String.raw`(?<![\p{L}-])(?:applicant|proposer|proponent|recipient|grantee|awardee|demandeu[rs]e?|requ[ée]rante?|solicitante|proponente|requerente|postulante|recurrente|beneficiari[oa]|outorgad[oa]|donatari[oa]|payee|titular|signatory)(?![\p{L}])[^.;!?\n]{0,26}$`,
      "iu",
    ),
  ],
  [
    "who asks is",
    5,
    pattern(
      String.raw`(?<!\p{L})(?:entit(?:y|é)|entidade?|organi[sz]a\p{L}+|organisme|bod(?:y|ies)|ngo|ong|institu\p{L}+|structure|associa\p{L}+|asociaci[óo]n|group(?:e|o)?|grupo|part(?:y|ie|e)|one|ones|who|quien|quem|celui|celle|ce|lo) (?:that |which |who |que |qui )?(?:asks?|requests?|appl(?:ies|y)|submits?|proposes?|signs?|is (?:asking|applying|requesting|submitting|proposing)|pide|solicita|presenta|propone|postula|firma|pede|requer|apresenta|prop[õo]e|submete|concorre|assina|demande|sollicite|présente|dépose|propose|soumet|postule|signe)(?: [^.;\n]{0,40}?)? (?:is|es|é|est|will be|será|sera|would be|serait|:)\s?${THE}`,
      "iu",
    ),
  ],
  [
    "to whose account",
    4,
    pattern(
      String.raw`(?<!\p{L})(?:payable to|made (?:out|payable) to|paid (?:in)?to|pay to|transfer(?:red)? to|(?:in|on|to|into|of) the account of|account (?:is )?(?:held by|in the name of|named|called|titled|belongs? to)|account (?:name|holder|title)(?: is|:)?|à l['’]ordre d[eu]|en faveur d[eu]|compte (?:est )?(?:au nom d[eu]|ouvert au nom d[eu]|intitulé)|titulaire(?: du compte)?(?: est|:)?|a (?:favor|nombre) de|a la orden de|cuenta (?:está )?(?:a nombre de|de)|titular(?: de la cuenta)?(?: es|:)?|em (?:favor|nome) d[aoe]|à ordem d[aoe]|conta (?:está )?em nome d[aoe]|titular(?: da conta)?(?: é|:)?)\s${THE}`,
      "iu",
    ),
  ],
  [
    "a person",
    -4,
    pattern(
      String.raw`(?<!\p{L})(?:mrs?|ms|miss|mmes?|mm?|mlles?|sr|sra|srta|dr|dra|prof|hna|hno|s(?:œ|oe)ur|sister|fr|rev|barr|eng|lic|ing|adv|don|doña|dona|señor(?:a|ita)?|senhora?|madame|monsieur|mademoiselle|doctora?|licenciad[oa]|chief|brother|pastor|père|padre|woizero|ato|ustaz|shri|smt)\.? $`,
      "iu",
    ),
  ],
  [
    "asks, and is named behind",
    3.5,
    pattern(
      String.raw`(?<!\p{L})(?:que|qu['’]|donde|en la que|tem|vem) ?(?:presenta|solicita|somete|formula|eleva|remite|hace|suscribe|promueve|propone|apresenta|submete|faz|dirige|introduit|dépose|présente|soumet|sollicite|formule|adresse|propose)(?:n|m|ron)? ${THE}`,
      "iu",
    ),
  ],
  [
    "whose number",
    2.5,
    pattern(
      String.raw`(?<!\p{L})(?:UEI|DUNS|EIN|TIN|RUC|NIT|RTN|RNC|RFC|CNPJ|NIF|NPO|NGO number|IFU|NINEA|registration|statutes?|by-?laws|statuts|estatutos?|certificate|bank details|account|cuenta|conta|compte|disbursement|cheque|check)s? (?:number |no\.? |certificate )?(?:of|for|de|du|d[aoe]l?|en nombre de|a nombre de|au nom de)\s${THE}`,
      "iu",
    ),
  ],
  [
    "for whom",
    4.5,
    pattern(
      String.raw`(?:on behalf of|in the name of|(?:au nom|pour le compte|de la part) d(?:e|['’]|u)|(?:en|a) (?:nombre|representación)(?: y representación)? del?|em (?:nome|representação) d[aoe]s?|por parte del?|da parte d[aoe]|representing|(?<!(?:monsieur|madame|mme|m\.),? l[ea] )représentante? de|our client,?|notre client,?|nuestro cliente,?|от имени|باسم|نيابة عن|(?:[يت]هديكم|[يت]تشرف|[يت]تقدم|[يت]طلب|[يت]لتمس|نحن(?: في)?|جمعيتنا|منظمتنا)(?: مكتب)?|for and on behalf of|(?:applicant|proponent|requesting|asking|proposing)(?: \p{Ll}+)? (?:is|:)|(?:demandeur|solicitante|proponente|requerente)\p{L}* (?:est|es|é)|who (?:we are|is asking)\W{0,4})\s*(?:the members? of |(?:les|los|as|os) (?:membres|miembros|membros|socias?) d[eo]s? ?)?${THE}`,
      "iu",
    ),
  ],
  [
    "by whom",
    4,
    pattern(
      String.raw`(?<!\p{L})(?:submitted|prepared|presented|proposed|requested|sent|drafted|filed|lodged|made|written|entered|uploaded|signed|applied for|handed in|delivered|brought|brought in|turned in|put forward|tabled|completed|initiated|received|remis\p{L}*|transmis\p{L}*|formulé\p{L}*|adressé\p{L}*|sollicité\p{L}*|reçu\p{L}*|recibid[oa]|entregad[oa]|ingresad[oa]|interpuest[oa]|suscrit[oa]|allegad[oa]|recebid[oa]|entregue|dirigid[oa]|assinad[oa]|soumis\p{L}*|présenté\p{L}*|déposé\p{L}*|rédigé\p{L}*|écrite?s?|envoyé\p{L}*|préparé\p{L}*|introduit\p{L}*|presentad[oa]|solicitad[oa]|elaborad[oa]|formulad[oa]|enviad[oa]|remitid[oa]|propuest[oa]|apresentad[oa]|submetid[oa]|propost[oa])(?: [^.\n;]{0,60}?)? (?:by|par|por|pel[ao]s?)(?: parte d[ae]l?)?\s${THE}`,
      "iu",
    ),
  ],
  [
    "whose paper",
    3,
    pattern(
      String.raw`(?<!\p{L})${PAPER}(?: \p{Ll}{3,14}){0,3}?(?:\s(?:of|from|by|de|du|des|d[aoe]s?|del|par|por|pel[ao]s?)\s(?:the |la |l['’])?|\sd['’])${THE}`,
      "iu",
    ),
  ],
  ["beside a paper", 1.5, pattern(String.raw`(?<!\p{L})${PAPER}(?: \p{Ll}{3,14}){0,3}?\s?[:–—|/-]\s?${THE}`, "iu")],
  [
    "of whom somebody is the head",
    1.5,
    pattern(
      String.raw`(?<!\p{L})(?:director\p{L}*|directeur|directrice|diret\p{L}+|pr[eé]sident\p{L}*|chair\p{L}*|head(?:mistress|master)?|secretar\p{L}+|secrétaire|coord\p{L}+|representante|représentante?|gerente|gérante?|fundador\p{L}*|founder|fondat\p{L}+|manager|treasurer|tesorer\p{L}+|trésori\p{L}+|superior\p{L}*|matron|principal|pastor|rector|recteur|reitor\p{L}*|mayor|alcald\p{L}+|maire|dean|ceo|officer)(?: (?:g[eé]n[eé]ral\p{L}*|geral|ex[eé]cuti\p{L}+|ejecutiv\p{L}+|legal))?(?:\s(?:of|at|for|with|de|du|da|do|del|des|dos)|,|\s[–—|/-])\s(?:l['’])?${THE}`,
      "iu",
    ),
  ],
  [
    "somebody else",
    -3.5,
    pattern(
      String.raw`(?<!\p{L})(?:(?:together |along |working |works? |worked |spoke |speak |agree\p{L}* |contract |cooperat\p{L}+ |arrangement |agreement |memorandum |mou |account |accounts |bank )with|with (?:\p{Ll}+ ){0,3}(?:of|from)|through|thanks to|(?:supported|funded|financed|paid|hosted|lent|given|trained|run|audited|evaluated|referred|seconded|checked|monitored|accredited|provided|offered|donated|vetted|certified|registered|licensed|recommended|assessed|owned) (?:\p{Ll}+ ){0,3}?(?:by|to|with|from)|(?:grant|support|funds?|funding|money|help|training|letter|gift|loan|award|donation|endorsement|advice|lawyers?|staff|nurses?|trainers?|permission|reference)s? (?:\p{Ll}+ ){0,2}?(?:from|of|by)|partners?(?:hip)?(?: with)?(?: \p{Ll}+){0,2}|alongside|unlike|(?<!(?:we|us|behalf of|sincerely|all),? (?:the |all |all the )?)members? of|affiliated (?:to|with)|formerly (?:of|with|at)|former(?:ly)?|used to (?:work|be) (?:for|at|with|in)|worked (?:for|at|in)|years? (?:at|with)|graduated? (?:of|from)|degrees? from|studied at|volunteer(?:ed|s)? (?:for|at|with)|seconded (?:from|to)|on loan from|introduced by|heard (?:of|about) (?:it|this|you) (?:from|through|at)|invited by|visited|copy of|modell?ed on|inspired by|adapted from|(?:unlike|similar to)(?: what)?|different from(?: what)?|ce que|ancien\p{L}* (?:de|du)|ex-?|formé\p{L}* (?:à|chez|par)|invité\p{L}* par|inspiré\p{L}* (?:de|du|par)|anteriormente (?:en|con)|trabaj[éóo]\p{L}* (?:en|para|con)|egresad\p{L}+ de|invitad[oa]s? por|convidad[oa]s? pel[ao]s?|inspirad[oa]s? (?:en|por|n[ao]|em)|antig[ou]\p{L}* (?:de|da|do)|trabalh(?:ou|ei|ava) (?:n[ao]|em|para)|referred (?:by|to)|colleagues (?:at|of|from)|copied|cc|as (?:does|did)|like|grâce à|avec(?: \p{Ll}+){0,3}|(?:appui|soutien|concours|aide|don|financement|subvention|accord|contrat|partenariat|collaboration|convention)s? (?:\p{Ll}+ ){0,2}?(?:de|du|des|d['’]|avec)|(?:financé|soutenu|appuyé|formé|hébergé|prêté|audité|évalué|agréé|délivré|payé|offert)\p{L}* (?:\p{Ll}+ ){0,3}?par|partenaires?(?: \p{Ll}+){0,2}|(?<!(?:nous|au nom),? (?:les |des |tous les )?)membres? d[eu]s?|(?:con|com) (?:el |la |o |a )?(?:apoyo|apoio|respaldo|financiamiento|ayuda|ajuda)s? d[aoe]l?s?|gracias a|graças [aà]o?|(?:financiad|apoyad|apoiad|capacitad|auditad|evaluad|prestad|donad|cedid|doad|formad|otorgad|hospedad|emprestad)[oa]s? (?:\p{Ll}+ ){0,3}?(?:por|pel[ao]|a)|ali[aá]d[oa]s?|soci[oa]s?|parceir[oa]s?|(?<!(?:enmienda|adenda|adendo|aditivo|pr[óo]rrog|ampli[ae]|modific)[^;\n]{0,40})(?:alianza|convenio|acuerdo|parceria|convénio|convênio|acordo|coordinación|colaboraci[óo]n|colaboração|contrato) (?:\p{Ll}+ ){0,2}?(?:con|com)|(?<!(?:n[óo]s|nosotr[oa]s|assinad[oa]s|firmantes),? (?:[oa]s |l[oa]s )?|(?:nome|nombre|representación|representação) (?:dos|das|de l[oa]s) )(?:membros? d[aoe]s?|miembros? d[ae]l?)|filiad[oa] (?:a|à|ao)|junto (?:con|com|a)|gu[ií]a de|manual (?:de|of|du)|curr[ií]cul\p{L}+ (?:de|of|du)|(?:en|with) collaboration (?:avec|with))(?: |, | y | and | et | e )${THE}`,
      "iu",
    ),
  ],
  [
    "denied",
    -5,
    pattern(
      String.raw`(?<!\p{L})(?:not|n['’]est pas|et non|et pas|, pas|no es|y no|no|não é|e não|rather than|instead of|plutôt que|en lugar de|em vez de) ${THE}`,
      "iu",
    ),
  ],
  [
    "and not another",
    3.5,
    pattern(
      String.raw`(?<!\p{L})(?:not (?!only)|n['’]est pas |no es |não é )[^.;\n]{3,90}(?:,? but|,? mais(?: bien)?|,? sino|,? mas(?: sim)?) (?:(?:it is|c['’]est|que es|é) )?${THE}`,
      "iu",
    ),
  ],
  [
    "another's paper",
    -4,
    pattern(
      String.raw`(?<!\p{L})(?:competing|rival|rejected|declined|unsuccessful|concurrente?|rejetée?|rivale?|rechazad[oa]|rejeitad[oa]|concorrente)s? (?:\p{Ll}+ )?(?:by|from|of|de|du|d[aoe]l?|par|por|pel[ao]) ${THE}`,
      "iu",
    ),
  ],
  [
    "to whom it is to go",
    3,
    pattern(
      String.raw`(?<!\p{L})(?:recommend(?:s|ed)?|proposes?|wish(?:es)? to (?:fund|award|give)|recommand\p{L}+|recomiend\p{L}+|recomend\p{L}+)(?: [^.;\n]{0,70}?)? (?:to|for|à|au|a|al|à|ao) ${THE}`,
      "iu",
    ),
  ],
  [
    "part of another",
    -2,
    pattern(String.raw`(?<!\p{L})(?:its|son|sa|ses|sus?|seus?|suas?|their|leurs?|his|her)\s(?:own )?$`, "iu"),
  ],
  [
    "a name of something",
    -2,
    pattern(
      String.raw`(?<!\p{L})(?:called|titled|entitled|named|intitulée?|titulad[oa]|denominad[oa]|llamad[oa]|chamad[oa]|(?<!(?:this|the|our|ce|le|notre|este|el|o|nuestro|nosso) )(?:project|projet|proyecto|proje[c]?to|programme?|programa)|campaign|campaña|campagne|street|road|calle|rua|rue|quartier|barrio|bairro|province of|district of|village of|town of|city of)[:,]? ${THE}`,
      "iu",
    ),
  ],
];

/** Between a name and what it does: where it is, its short form. */
const TAIL = String.raw`(?:, \p{Lu}{2,10})?["”»’)]?(?:,? (?:(?:au|en|in|à|aux|no|na|em|de|del|do|da|of) )?\p{Lu}[\p{L}'’-]+){0,2}`;
const ADVERBS = String.raw`(?:(?:\([^()]{2,90}\)|(?:,|–) (?:[^,.\n]|\.(?! ?\p{Lu})){3,130}(?:,|–)|,|qui|que|who|that|et|and|mui|muy|très|most|(?:très )?\p{L}{4,}(?:mente|ment|ly)|writes? to|therefore|donc|les?|lhes?|vous|nous|respectfully|hereby|kindly|humbly|now|also|therefore|again|formally|is|are|am|is pleased to|is writing to|would like to|wishes to|hopes to|wants to|seeks to|desires to|has the honou?r to|a l['’]honneur de|souhaite|désire|voudrait|se permite|tiene el honor de|desea|quiere|quisiera|tem a honra de|vem(?: por este meio)?|gostaria de|deseja|pretende|quer)\s?)*`;
const AFTER: [string, number, Pattern][] = [
  [
    "asks",
    4,
    pattern(
      String.raw`^${TAIL},?\s?${ADVERBS}(?<!\p{L})(?!(?:request|seek|ask|demand|solicit|ped|pid|pregunt|pergunt)\p{L}{0,4} (?:if|whether|why|how|what|who|when|where|about|si|se|pourquoi|comment|quand|qui|cómo|cuándo|quién|como|quando|quem)(?!\p{L}))(?:request(?:s|ing)?|seek(?:s|ing)?|ask(?:s|ing)?|apply(?:ing)?|applies|submit(?:s|ting)?|propos(?:es?|ing)|appeal(?:s|ing)?|present(?:s|ing)?|needs? (?=[\d$€£\p{Lu}])|soll?icite[rnt]*|demander?|propose[rnt]*|soumet(?:tre|tent)?|pr[ée]sente[rnt]*|solicita[rn]?|pide[n]?|propone[nr]?|presenta[rn]?|somete[rn]?|pede[m]?|prop[õo]e[m]?|apresenta[rm]?|submete[rm]?|requer|(?:a honra|o prazer|el honor|el agrado|l['’]honneur|le plaisir|the honou?r) (?:de|of|to) |a besoin d|necesita (?=\S{0,4} ?\d)|precisa (?=de \S{0,4} ?\d)|se dirige|s['’]adresse|dirige-se|просит|запрашивает|предлагает|направляет|обращается|подает|просить|звертається|подає|пропонує|chiede|richiede|presenta|solicită|cere|depune|beantragt|bittet|ersucht|vraagt|verzoekt|prosi|wnioskuje|składa|talep ed\p{L}+|başvur(?:uyor|makta|du|muş)\p{L}*|mengajukan|memohon|inaomba|linaomba|kinaomba|anaomba|tunaomba|ap mande|mande|kính đề nghị|đề nghị|xin|traži|moli|podnosi|predlaže|kërkon|paraqet|propozon|تطلب|يطلب|تلتمس|تتقدم|نتقدم|will (?:apply|sign|be the (?:applicant|recipient|grantee))|(?:is|are|will be)(?: therefore)? the (?:applicant|recipient|grantee|proponent|lead)|(?:has |have )?(?:submitted|applied|filed|lodged|requested|proposed) (?=an?|the|its|this|for|on|\d)|a (?:déposé|introduit|soumis|présenté|sollicité|demandé(?! d(?:e |['’])(?:vous |nous )?(?:écri|cont|pass|rempl|ven))|formulé|transmis)|avait (?:déposé|sollicité)|(?:present|solicit|someti|formul|radic|ingres|interpus|propus|remiti)[óo](?=\s)|apresentou|submeteu|solicitou|pediu|propôs|entregou|requereu|expresses|manifiesta|manifesta|manifeste|exprime|se permet|confirms? (?:its|the) (?:request|application)|has the honou?r|would be grateful|a l['’]honneur|tiene el honor|wishes|turns? to|applied (?:on|for|to)|wants? (?=[^.]{0,25}\d)|needs? (?=[^.]{0,12}\d)|veut (?=[^.]{0,25}\d)|quiere (?=[^.]{0,25}\d)|quer (?=[^.]{0,25}\d)|quisiera|thanks? you|vous remercie|les? agradece|agradece a|تطلب|تتقدم|تلتمس)(?:(?<= )|(?!\p{L}))`,
      "iu",
    ),
  ],
  [
    "asks, after all it is",
    3.5,
    pattern(
      String.raw`^${TAIL}(?: ?\([^()]{2,90}\))?, (?:[^.\n]|\.(?! ?\p{Lu}\p{Ll}{2})){3,280}?, (?:vem|vimos|viene|vient|hereby|respectfully|humbly|through this|wishes to|would like to|por este medio|por la presente|por este meio|por intermédio|par la présente|a l['’]honneur|tiene el honor|tem a honra|se permite|se dirige|dirige-se|s['’]adresse|soll?icita|sollicite|requests|asks|seeks|applies|submits|pide|pede|presenta|présente|apresenta|propone|propose|propõe|requer)(?!\p{L})`,
      "iu",
    ),
  ],
  [
    "plans",
    2,
    pattern(
      String.raw`^["”»]?,?\s?(?:\(\S{2,14}\) ?)?(?:will (?:use|run|train|open|implement|carry|work|start|begin|hire|build|reach|lead|create|set|establish|teach|help|bring|make|form|visit|organi[sz]e|hold|produce|put)|would (?:use|run|train|open|carry|start|hire|teach|bring)|plans to|intends to|aims to|wants to|hopes to|mettra|ouvrira|formera|réalisera|organisera|compte (?=\p{Ll}+er)|capacitará|ejecutará|abrirá|formará|realizará|executará|pretende|quiere|veut|quer)(?!\p{L})`,
      "iu",
    ),
  ],
  [
    "says what it is",
    1.5,
    pattern(
      String.raw`^["”»]?,?\s?(?:\([^()]{2,90}\),? ?)?(?:(?:is|est|es|é|are|somos|we are),? (?:an?|une?|una|uma?|the only|la seule|registered|a local) |(?:was|were|has been) (?:founded|formed|registered|started|created|established|set up|working|born)|(?:a été|fut) (?:créée?|fondée?)|(?:créée|fondée|fundada|constituida|criada|founded|registered|established|created|formed) (?:in|en|em|by|with|since)|(?:fue|nació|nasceu|foi) |(?:has|have) (?:\p{L}+ed|run|been|given|taught|kept)|h?a (?:\p{L}+[aei]do)|works? (?:with|in|for|since|on)|travaille|œuvre|trabaja|trabalha|atua|exist[es]|există|runs |serves |helps |grew out of|(?:began|started|commenced|opened) (?:in|as|with) |keeps an? |começou |nasceu|compte |(?:est née?|nat[ao]) (?:à|en|a|nel|nella|de)|(?:is|are) registered|besteht (?:seit|aus)|gibt es seit|entstand|berdiri|didirikan|ilianz|ilisajiliwa|(?:[зс] \d{4} (?:року|года|г\.?|р\.?) )?(?:працює|діє|допомагає|надає|работает|действует|помогает|оказывает)(?!\p{L})|(?:заснован|створен|зареєстрован|основан|создан|зарегистрирован)\p{Ll}* (?=у |в |\d)|(?:compte|regroupe|réunit|cuenta con|agrupa|reúne|tem|has|counts|brings together) \d|,? (?:an?|une?|una|uma) (?:\p{L}+[ -]){0,4}?${BODY})`,
      "iu",
    ),
  ],
  [
    "is more than one",
    3,
    pattern(
      String.raw`^["”»]?(?: ?\([^()]{2,60}\))?,?\s?(?:(?:is|are|was) (?:run|led|staffed|governed|managed|made up|composed|formed) (?:by|of)|(?:is|are) (?:\p{Ll}+ ){0,2}?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred) \p{Ll}+|['’]s? (?:board|members?hip|members|statutes|staff|volunteers|bank account|constitution|by-?laws|general assembly|chair(?:person|woman|man)?|treasurer|director|secretary)(?!\p{L})|,? (?:c['’]est|ce sont) (?:\d{1,4}|une? (?:groupe|vingtaine|dizaine|trentaine|association)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt\p{L}*|trente)|(?:est|sont) (?:dirigée?s?|composée?s?|formée?s?|animée?s?|gérée?s?) (?:par|de|d['’])|(?:está|es|somos) (?:dirigid|integrad|formad|conformad|compuest|administrad)[oa]s? (?:por|de)|(?:é|está) (?:dirigid|formad|compost|gerid|administrad)[oa]s? (?:por|de))`,
      "iu",
    ),
  ],
  [
    "we follows",
    1.5,
    pattern(
      String.raw`^["”»]?(?: ?\(\S{2,14}\))?(?:[,.;]|\s(?:and|y|et|e)) (?:we|nous|nosotr[oa]s|nós|I|je|our|nuestr[oa]s?|notre|nossa|nosso)\s`,
      "iu",
    ),
  ],
  [
    "somebody to them",
    -3.5,
    pattern(
      String.raw`^["”»]?(?: ?\(\S{2,14}\))?,? \(?(?:(?:(?:which|who|that|qui|que|is|are|est|es|é|as|acts?|serves?|comme|como|en tant que|en calidad de) ){0,3}(?:our|my|their|its|the project['’]s|notre|nos|leur|nuestr[oa]s?|nossos?|nossas?)|as|acts as|serves as|comme|como|en tant que|en calidad de) (?:the |an? |le |la |el |o |une? |una |uma? )?(?:\p{Ll}+ ){0,2}?(?:partners?|sister (?:\p{Ll}+)|parent (?:body|organi[sz]ation|company)|mother (?:house|body)|fiscal (?:agent|sponsor|host)|donors?|funders?|auditors?|landlord|hosts?|guarantor|referees?|supplier|vendor|contractor|consultants?|sub-?(?:recipient|grantee|awardee|contractor|applicant)s?|evaluators?|bankers?|lawyers?|trainers?|neighbours?|partenaires?|bailleur|organisation s(?:œ|oe)ur|auditeur|commissaire aux comptes|hôte|fournisseur|prestataire|évaluateur|voisin\p{L}*|soci[oa]s?|aliad[oa]s?|organizaci[óo]n hermana|donantes?|financiador\p{L}*|auditor[ae]?s?|proveedor\p{L}*|consultor[ae]?s?|parceir[oa]s?|organização irmã|doador\p{L}*|fornecedor\p{L}*|vecin[oa]s?|vizinh[oa]s?)(?![\p{L}-])`,
      "iu",
    ),
  ],
  [
    "gives",
    -3.5,
    pattern(
      String.raw`^(?!["”»]?(?: ?\([^()]{2,60}\))?,? (?:for|pour|(?:cherch|recherch|sollicit|demand)\p{Ll}+|offers? (?:this|the following)|will contribute (?:its|their)|(?:is|are|was|were|has been|have been) (?:(?:also|being|not|recently|duly) )?(?:recommend|approv|fund|support|verifi|endors|check|audit|evaluat|monitor|host|paid|given|supervis|cover)\p{Ll}*)(?!\p{L}))${TAIL}(?: ?\([^()]{2,60}\))?,?\s(?:(?:has |have |had |also |already |kindly |once |last year |will |would |can |could |may |is |are |was |has kindly |nous |nos |les? |lui |a déjà |a |ha |já |ya |se |only |just |merely |generously |ne (?:fait|font) que |seulement |solo |sólo |só |apenas |solamente |somente )*(?:gave|give[sn]?|giving|len[dt]s?|lending|paid|pays?|paying|fund(?:s|ed|ing)?|(?<! (?:un|una|uma?|une|an?|the|su|votre|vuestro|vosso|il|de|of|for|para|pour|per) )donat\p{L}+|promis\p{L}+|offer(?:s|ed|ing)?|host(?:s|ed|ing)?|audit\p{L}*|evaluat\p{L}*|lets? us|allow\p{L}*|cover(?:s|ed)|trained us|helped us|refers?|referred|monitor\p{L}*|supervis\p{L}*|endors\p{L}*|recommend\p{L}*|supports? (?:us|the|this)|supported|contribut(?!o)\p{L}*|check(?:s|ed)|approv\p{L}+|verif\p{L}+|turned|declined|withdrew|closed|left|published|writes?|wrote|reports? that|printed|donné|prêt\p{L}+|prête|promis|fourni\p{L}*|met à|apport\p{L}+|appui\p{L}*|appuyé|financ(?!i[ae]m|iaci|ement|ing|ial)\p{L}+|offr\p{L}+|offert|verse\p{L}*|paie|dio|da |dará|prestó|presta|aporta\p{L}*|cede\p{L}*|donó|dona|ofreci\p{L}+|ofrece n|brindó|capacitó|pag\p{L}+|pone a|avala|audita\p{L}*|evalúa|acompañará|dá|deu|doou|empresta\p{L}*|ceder?\p{L}*|apo[iy]a\p{L}*(?! (?:al? |à |l[oa]s? |[oa]s? )?(?:mujer|mulher|famil|j[óo]ven|niñ|crian|comunid|v[íi]ctim|vítim|migrant|personas|pessoas|campes|pescad|adult|viúv|viud|madres|mães|estudiant|estudant))|contribui\p{L}*|acolherá|garante))(?!\p{L})`,
      "iu",
    ),
  ],
];

const GOVERNED = pattern(
  `(?:${GOVERNORS}|(?:the (?:team|staff|women|members) (?:of|at) |l['’]équipe d(?:e |u |['’])|el equipo de |a equip[ea] d[aoe] ))$`,
  "iu",
);
/** What its own sentence says of a name, with the wordings of its languages: each kind at most once. */
export function evidenceAround(before: string, after: string, said: Said = SAID): Evidence[] {
  const found: Evidence[] = [];
  const near = unpointed(before.slice(-140)).replace(GOVERNED(), "");
  // "We are the national chapter of": whoever says so has a name of its own.
  if (isPartOfAnother(near)) return [{ kind: "somebody else", points: -2 }];
  const next = unpointed(after.slice(0, 200));
  const has = (kind: string) => found.some((one) => one.kind === kind);
  const add = (kind: string, points: number, side: "before" | "behind", at: RegExpExecArray | null) => {
    if (at === null) return;
    const worth = worthOf(kind, points, { side, before: near, behind: next, at: at.index, said: at[0] });
    if (worth !== 0) found.push({ kind, points: worth });
    else if (kind === "asks" && !has("denied") && isDeniedBehind(kind, next))
      found.push({ kind: "denied", points: -3 });
  };
  for (const [kind, points, fits] of BEFORE) add(kind, points, "before", fits().exec(near));
  for (const [kind, points, fits] of AFTER) add(kind, points, "behind", fits().exec(next));
  // "Applicant: " before a name is one statement, however many wordings know it.
  const isNew = (kind: string) => !has(kind) && !(kind === "who asks is" && has("near a word for who asks"));
  for (const [kind, points, fits] of said.before) if (isNew(kind)) add(kind, points, "before", fits().exec(near));
  for (const [kind, points, fits] of said.after) if (isNew(kind)) add(kind, points, "behind", fits().exec(next));
  found.push(...rolesOf(near, next).filter(({ kind }) => !isDeniedBefore(kind, near, near.length)));
  if (isAskedFrom(near)) return found.filter(({ kind }) => kind !== "whose paper");
  if (!isWhoseRequest(near) || isOtherRequest(near, next)) return found;
  return [...found.filter(({ kind }) => kind !== "somebody else"), { kind: "whose paper", points: 3 }];
}
