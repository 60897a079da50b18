import { pattern } from "../../list/pattern.ts";
import type { Wordings } from "./wordings.ts";

/** What German, Dutch, Polish, Serbian, Croatian, Bosnian, Albanian and Turkish pages say of a name. */
const L = "[a-zà-ӿ]";
const MARK = String.raw`["“«„]?$`;
const BEGIN = String.raw`^["»”“’]?(?: [«„“"][^«»„“”"\n]{2,50}[»”“"])?(?:,? ?\([^()\n]{2,60}\)|, [^,.;\n]{3,60},)?,?\s`;
const EDGE = `(?<!${L})`;
/** Who is the head of a body. */
const POST = `(?:geschäftsführer(?:in)?|vorsitzender?|leiter(?:in)?|gründer(?:in)?|directeur|voorzitter|oprichter|penningmeester|coördinator|prezes(?:em|ka|ką)?|dyrektor(?:em|ka|ką)?|przewodnicząc[ayą]${L}?|założyciel${L}*|kierowni${L}+|koordynator${L}*|predsj?edni(?:k|ca)|direktor(?:ica|ka)?|osniva[čt]${L}*|koordinator(?:in|ica|ka)?|председни(?:к|ца)|директор(?:ка|ица)?|kryetar${L}{0,3}|drejtor${L}{0,4}|themelues${L}*)`;
/** The kind of a body, with what makes a noun another's. */
const KIND = `(?:(?:unser${L}* |des |der |den |die |das |dem |de |het |onze |našeg |naše |të )?(?:vereins?|gruppe|organisation|stiftung|genossenschaft|stichting|vereniging|groep|organisatie|coöperatie|stowarzyszeni${L}+|fundacj${L}+|organizacj${L}+|grup[ay]|udruženj${L}+|udrug${L}|organizacij${L}|удружењ${L}+|shoqat${L}+|organizat${L}+) )?`;

export const FURTHER: Wordings = {
  before: [
    [
      "says we",
      4,
      pattern(
        `${EDGE}(?:(?:unsere?|onze|ons|nasz[ae]?|naš[ae]?|наш[ае]?|${L}{3,16} jonë) (?!partner|donor|donator|förder|bank|proj)(?:${L}{4,20} ){1,2}(?:heißt|nennt sich|ist(?: der| die)?|heet|is|to|nazywa się|se zove|je|се зове|quhet)|(?:derneğ|grub|kooperatif|vakf|kuruluş|topluluğ|topluluk|örgüt)${L}{1,3}m[iıuü]z[iıuü]n adı|(?<=(?:^|[.!?,] )(?:mi|ne|my|ми),)|(?:mi smo|ми смо|(?:ne )?jemi|(?:my )?jesteśmy)(?: (?:grup[ae]|iz|из|z|nga))?|(?:wir|wij|mi|ми|ne|my)(?: sind| zijn)? (?:die mitglieder|die frauen|de leden|de vrouwen|članovi|članice|žene|чланови|anëtarët|gratë|członk${L}+|kobiety)(?: (?:des|der|vom|von|van|iz|e|z))?|(?:ja sam|ја сам|ich bin|ik ben|jestem|unë jam)(?: (?!ehem|früh|voorm|był|biv)${L}{2,14},?){0,4}? ${POST}(?: (?:des|der|von|vom|van|e|i|të))?|(?:ich|ik|wir|wij) (?:schreibe${L}?|vertrete${L}?|schrijf|schrijven|vertegenwoordig${L}*)(?: ihnen| u)?(?: (?:für|von|voor|namens|aus))?|reprezentuję|pisz[eę]${L}* do (?:państwa|was)|piše vam|ju shkruan|es schreibt ihnen|u schrijft) ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "for whom",
      4.5,
      pattern(
        `${EDGE}(?:im namen|im auftrag|in naam van|w imieniu|u ime|у име|në emër|stellvertretend für|als vertreter(?:in)? von)(?: (?:von|des|der|vom|t[ëe]|członk${L}+|članova|članica))* ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "by whom",
      4,
      pattern(
        `${EDGE}(?:(?:vorgelegt|eingereicht|gestellt|beantragt|erstellt)(?: ${L}{2,12})? (?:von|vom|durch)|(?:ingediend|opgesteld|aangevraagd)(?: ${L}{2,12})? door|(?:złożon|przygotowan|przedłożon|sporządzon)${L}(?: ${L}{2,12})? przez|(?:podn(?:ij)?et|dostavljen|pripremljen|поднет|припремљен)${L}?(?: od strane| од стране)|podneo|podnijel[ao]|podnel[ao]|(?:paraqitur|dorëzuar|përgatitur)(?: ${L}{2,12})? (?:nga|prej)) ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "whose paper",
      3,
      pattern(
        `${EDGE}(?:(?:förder|projekt)?(?:antrags?|gesuchs?|anfrage|vorschlag|satzung|kostenplan|brief|schreiben)(?: ${L}{3,14})? (?:von|des|der|vom)|(?:aanvraag|verzoek|voorstel|statuten|begroting|brief)(?: ${L}{3,14})? van|(?:wnios|prośb|ofert)${L}+(?: ${L}{3,14})? od|(?:prijav|zahtj?ev|pr[ei]?j?edlog|molb|пријав|захтев|молб)${L}*(?: ${L}{3,14})? (?:od|од)|(?:kërkes|aplikim|propozim)${L}*(?: ${L}{3,14})? (?:nga|i|e)) ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "to whom it is to go",
      3.5,
      pattern(
        `${EDGE}(?:(?:empfehlen|empfiehlt|empfohlen|schlagen vor|schlägt vor|beschließ${L}+|beschloss${L}*|adviseren|adviseert|stellen voor|stelt voor|bevelen aan|besloten|rekomenduj${L}+|proponuj${L}+|zaleca${L}*|postan${L}+|predlaže(?:mo)?|preporuč${L}+|предлаже${L}*|препоруч${L}+|rekomandoj${L}+|propozoj${L}+|vendos${L}+)(?: [^.;:\\n]{0,45}?)?(?:,| dass| om| an| aan| za| da| dod${L}+| odobri| dotacj${L}+| grantu?| wsparcie| të| për)|(?:zuwendung|zuschuss|förderung)(?: [^.;:\\n]{0,20}?)? an|(?:subsidie|bijdrage)(?: [^.;:\\n]{0,20}?)? aan|(?:dotacj|grant)${L}*(?: [^.;:\\n]{0,20}?)? (?:dla|za|për)|(?:dodij?el|odobr|додел|одобр)${L}*(?: grant| sredstva| средства)?|(?:przyznan${L}|przyznać|udzielić|przekazać|wesprzeć|dofinansować|przyzna${L}+) (?:dotacj${L}+ |grant${L}* )?(?:dla )?|(?:japim|japë|jepet|dhënë|dhënien)(?: [^.;:\\n]{0,20})?|(?:toegekend|verleend) aan|(?:bewilligung|genehmigung|verlängerung) (?:[^.;:\\n]{0,30} )?(?:von|des|der|mit)) ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "of whom somebody is the head",
      2,
      pattern(
        `${EDGE}(?<!(?:ehemalig|früher|voormalig|był|bivš|ish)${L}{0,3} )${POST}(?: (?:des|der|von|vom|van|e|i|të))?,? ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "greets",
      3,
      pattern(
        `${EDGE}(?:mit (?:freundlichen|herzlichen|besten) grüßen|hochachtungsvoll|met vriendelijke groet(?:en)?|hoogachtend|z poważaniem|z wyrazami szacunku|s (?:dubokim )?poštovanjem|с поштовањем|me (?:shumë )?respekt|saygılar(?:ımızla|ımla))(?:[^.;:\\n]{0,40}[ ,](?<! (?:aus|uit|iz|из|nga) ))? ?${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "somebody else",
      -3.5,
      pattern(
        `${EDGE}(?:(?:mit|dank|durch) (?:${L}+ )?(?:unterstützung|hilfe|mitteln|förderung|spenden)(?: von| der| des| vom)?|(?:zusammen|gemeinsam|in (?:zusammenarbeit|kooperation|partnerschaft)) mit|dank|(?:unterstützt|gefördert|finanziert|geschult|gespendet|ausgestellt|geprüft) (?:von|vom|durch)|(?:met|dankzij) (?:de )?(?:steun|hulp|bijdrage) van|dankzij|samen met|in samenwerking met|(?:gefinancierd|ondersteund|gesteund|betaald|opgeleid|gecontroleerd) door|(?:dzięki|przy|ze) (?:wsparciu|pomocy|współpracy|środków)(?: z| od)?|dzięki|(?:współpracujemy|wspólnie|razem) z|(?:s?finansowan|wspieran|dofinansowan|szkolen|prowadzon)${L}+ przez|uz (?:podršku|pomoć|potporu)|уз (?:подршку|помоћ)|zahvaljujući|захваљујући|(?:sarađujemo|surađujemo|zajedno|u (?:saradnji|suradnji|partnerstvu)) sa?|(?:сарађујемо|заједно|у сарадњи) са?|(?:finansira|financira|podrža|pomogl?|финансира|подржа|помог)${L}{1,3}(?: je| је)?|(?:me|falë) (?:mbështetjen|ndihmën|përkrahjen)(?: e| të)?|falë|(?:bashkëpunim|bashkëpunojmë|partneritet|së bashku|bashkë) me|(?:financuar|mbështetur|trajnuar|paguar) (?:nga|prej)|partner(?:in)?${L}{0,4}(?: (?:ist|sind|is|jest|je|su))?|партнер${L}* је|naszym partnerem jest|donator${L}*(?: je)?|orta[kğ]${L}+|partneri yn[ëe](?: është)?) ${KIND}${MARK}`,
        "iu",
      ),
    ],
    [
      "somebody to them",
      -3.5,
      pattern(
        `${EDGE}(?:(?:erfahren|gehört|haben wir) (?:[^.;:\\n]{0,35} )?(?:von|durch|über)|(?:hoorden|gehoord) (?:[^.;:\\n]{0,35} )?(?:van|via)|(?:dowiedzieli|usłysze)${L}* (?:[^.;:\\n]{0,35} )?od|(?:čuli|saznali|чули|сазнали)${L}* (?:[^.;:\\n]{0,35} )?(?:od|од)|(?:mësuam|dëgjuam) (?:[^.;:\\n]{0,35} )?nga|konto (?:[^.;:\\n]{0,20} )?(?:bei(?: der)?|prowadzi|w)|rekening (?:[^.;:\\n]{0,20} )?bij|(?:račun|рачун)${L}* (?:[^.;:\\n]{0,20} )?(?:u|kod|код|у)|llogari${L}* (?:[^.;:\\n]{0,20} )?në|(?:mitglied(?:er)? (?:beim?|im|in|der|des|von)|(?:lid|leden) van|członk${L}+|član${L}* mreže)|(?:(?:ersuch|bitt|dank|frag)e?n wir(?: sie,?)?(?: die| den| das| der)?|(?:verzoeken|vragen|danken) wij(?: de| het)?|laut|nach angaben|volgens|według|prema (?:podacima|navodima)|sipas)(?: (?:von|der|des))?) ${MARK}`,
        "iu",
      ),
    ],
    [
      "gives",
      -3.5,
      pattern(
        `${EDGE}(?:uns (?:hat|hilft|half|unterstützt)|ons (?:heeft|helpt|steunde)|(?:pomogł|wsparł|przekazał|przeszkolił)${L}* (?:nam|nas)|nam (?:je )?(?:pomog|da[ol]|pomaga|pomogł|przekazał)${L}*|na (?:ndihmoi|dha|trajnoi|mbështeti)|eğitim${L}*|(?:übernimmt|bezahlt|zahlt|deckt|betaalt|pokryje|pokrywa|dopłaci|prowadzi|przeprowadzi|održa|održat|platit?|pokriv)${L}{0,3}(?: će)?|(?:će|ће) ${L}{3,14}|(?:mbajë|mban|paguajë|paguan|mbulon)) ${KIND}${MARK}`,
        "iu",
      ),
    ],
  ],
  after: [
    [
      "asks",
      4,
      pattern(
        `${BEGIN}(?:(?:${L}{3,14}(?:lich|lijk|nie|isht)|hiermit|hierbij|niniejszym|ovim putem|овим путем|heute|ook|sizden|se|се|möchte|wil|želi|жели|dëshiron) ){0,2}(?:(?:beantrag|bitte|ersuch|erbitte|benötig|brauch|such|bewirb|wende|hoff)(?:t|n|en)(?= (?!uns ))|stellt (?:hiermit )?(?:einen |den )?antrag|vra(?:agt|gen) (?!ons )|verzoek${L}+|zoekt |hoopt |richt zich tot|doet een (?:beroep|aanvraag)|dient [^.;\\n]{0,30} in|heeft [^.;\\n]{0,30}nodig|pros(?:i|imy)(?! nas)|wnioskuj[em]${L}*|wnosi o|ubiega się|zwraca się|składa ${L}+|potrzebuje|szuka |liczy na|chciał[ao]?by|(?:traž|траж)[iи]${L}*|(?:mol|мол)[iи]${L}{0,2}(?= )|(?:podnosi|подноси)(?:mo|мо)? |prijavljuje|пријављује|zahtijeva|obraća|обраћа|aplicira|konkuriše|treba |nada se|kërko(?:n|jmë)(?! nga ne)|apliko(?:n|jmë)|paraqet|lut(?:et|emi)|ka nevojë|shpreson|i drejtohet)|${BEGIN}(?:(?:[^.;\\n]|\\.(?=\\d)){2,60} )?(?:(?:talep|rica|arz) ed${L}+|talep etm${L}+|başvur(?:uyor|maktadır|du|muştur)${L}*|(?:ist|bekl|um|dil)(?:iyor|uyor|emektedir|emekte)${L}*|ihtiyaç duy${L}+)`,
        "iu",
      ),
    ],
    [
      "says we",
      4,
      pattern(
        `^["»”’]?(?:['’]${L}{1,4})? (?:olarak(?= [^.;\\n]{0,60}(?:[iıuü]z|[iıuü]m)(?!${L}))|adına)(?!${L})|^["»”’]?(?:['’]${L}{1,5})? (?:${L}{3,12} )?(?:başkan|müdür|kurucu|koordinatör)${L}{0,3}y?[ıiuü]m(?!${L})`,
        "iu",
      ),
    ],
    [
      "by whom",
      4,
      pattern(
        `^["»”’]? (?:tarafından (?:sunul|hazırla|yapıl|gönderil)${L}+|(?:eingereicht|vorgelegt|beantragt|ingediend|aangevraagd)(?!${L}))`,
        "iu",
      ),
    ],
    [
      "to whom it is to go",
      3.5,
      pattern(
        `^["»”’]?(?: için| kuruluşuna| derneğine|['’]${L}{1,4})? [^.;\\n]{0,40}(?:hibe|destek|fon|avro|euro|dolar|lira|tl)${L}* (?:veril|sağlan|öden|tahsis|vermey)|${BEGIN}(?:einen? |eine |een )?(?:zuwendung|zuschuss|förderung|subsidie|bijdrage) (?:von|in höhe|zu gewähren|toe te|te verlenen|van)`,
        "iu",
      ),
    ],
    [
      "called the recipient",
      5,
      pattern(
        `^["»”]?,? ?[(,]? ?(?:(?:im )?folgenden|nachstehend|nachfolgend|hierna|zwan${L} dalej|dalej|u da(?:lj|ljnj)e?m? tekstu|(?:у )?даљем тексту|në vijim|më poshtë|bundan (?:sonra|böyle))(?: (?:te noemen|genannt|quajtur|de|der|die))*:? ?["“«„]?(?:de |der |die )?(?:zuwendungsempf|antragstell|empfäng|begünstig|ontvanger|aanvrager|begunstigde|grantobiorc|wnioskodawc|beneficjent|korisni|podnosi|корисни|përfitues|aplikant|yararlanıcı|faydalanıcı|hibe)`,
        "iu",
      ),
    ],
    [
      "says what it is",
      2,
      pattern(
        `${BEGIN}(?:${L}{3,12} (?:seit|sinds|od) (?:${L}+ )?\\d{4}|është themeluar|që nga (?:viti )?\\d{4}|wurde (?:im jahr )?\\d{4}|ist ein${L}? (?:${L}+ )?(?:verein|gruppe|organisation|genossenschaft)|(?:werd|is) (?:in )?\\d{4}|is een (?:${L}+ )?(?:stichting|vereniging|groep|organisatie)|został[ao]? za|powstał${L}|jest (?:${L}+ )?(?:organizacj|stowarzysz|grup|fundacj)|je (?:osnovan|nevladin|neprofitn|udružen|formiran|registr)|је (?:основан|удружењ)|(?:postoji|djeluje|deluje|radi) (?:od|već)|u (?:themelua|krijua|formua)|është (?:një )?(?:organizat|shoqat|grup)|[^.;\\n]{0,25}(?:kurul(?:muş|du)|kurulan|\\d{4}['’]?(?: yılından|${L}{3}) (?:beri|bu yana)))`,
        "iu",
      ),
    ],
    [
      "gives",
      -3.5,
      pattern(
        `${BEGIN}(?:(?:übernimmt|deckt|beteiligt|podarował|pokryje|pokriva|plati|dhuroi|paguan|mbulon)(?!${L})|hat (?:${L}+ ){0,3}(?:uns|unser${L}*)|${L}{3,14}de (?:${L}+ ){0,2}(?:ons|onze)|${L}{3,14}(?:ł|ła|ło|li) nam|(?:half|hilft|unterstützt|fördert|finanziert|schult|bezahlt)e?n? (?:uns|unser${L}*|das projekt)|(?:gefördert|finanziert|unterstützt|bezahlt|gefinancierd|gesteund|betaald)(?=[.,;]|$)|(?:heeft|hebben) (?:ons|onze)|(?:helpt|steunt|financiert) ons|(?:przekazał|dał|wsparł|pomogł|poprosił|przeszkolił|s?finansował|użyczył|odmówił)${L}*|(?:nam|nas|нам|нас) (?:(?:je|su|је|су|daje|pomaže|даје|помаже)|${L}{3,14}(?:ł|ła|ło|li))(?!${L})|je (?:${L}+ )?(?:nam |nas |finansira|podrža|naš partner|odbi)|jest nasz${L}+ (?:partn|dar|spons)|ist unser${L}* (?:partn|geld|förd|spons|bank)|is onze (?:partner|donor|bank)|na (?:dha|dhuroi|ndihmo|kërkoi|mbështet|trajno|financo|fto|dërgo|huazo|refuzo|solli|tha)${L}{0,3}|është partner|(?:bize|bizden|projeyi|aracılığıyla|nezdinde|desteğiyle|katkısıyla|verecek|sağlayacak)(?!${L})|ile (?:iş ?birliği|ortak|birlikte)|tarafından (?:finanse|destek|fonlan|eğit|öden|düzenle))`,
        "iu",
      ),
    ],
  ],
  labels: [
    [
      -3,
      pattern(
        `^(?!.*(?:antragstell|aanvrag|wnioskod|podnosi|aplik|başvur|lead|lider|führ)).{0,40}(?<!${L})(?:(?:projekt|project|kooperations)?partner|ortağ|ortak|партнер|bank|banka|geldgeber|förderer|donator|donatör|financier|darczyńc|grantodawc|sponsor|bağışçı|finansman|dachverband|koepel|herkunft der mittel|bron(?:nen)? van|źródł|izvor|извор|burim|referenz|referentie|referenc|aufsicht|wirtschaftsprüf|arbeitgeber|werkgever|pracodawc|poslodav|lieferant|leverancier|dostawc|dobavljač|furnitor|zielgruppe|doelgroep|grup[ay] docelow|ciljn)`,
        "iu",
      ),
    ],
    [
      5,
      pattern(
        `^[^a-zà-ӿ]{0,8}(?:${L}[.)] ?)?(?:(?:${L}{5,17} )?(?:zuwendungsempfänger|antragsteller|förder(?:nehm|werb)er|gesuchsteller|aanvrager|indiener|penvoerder|subsidieontvanger|begunstigde|grantobiorca|wnioskodawca|beneficjent|dotacjobiorca|podnosilac|podnosilač|podnositelj|prijavitelj|predlagač|korisnik (?:granta|sredstava)|подносилац|предлагач|корисник (?:гранта|средстава)|aplikuesi|aplikanti|propozuesi|kërkuesi|përfituesi|subjekti kërkues|yararlanıcı|faydalanıcı|başvuran|başvuru sahibi|teklif(?:i veren| sahibi)|hibe alan|(?:organizacija|udruženje|udruga) (?:nosilac|nositelj|podnosilac))(?:in|nen|s)?(?: ?/ ?${L}+)?(?: (?:prijave|пријаве|zahtj?eva|projekta|dotacji|i propozuar|e grantit|i grantit|granta|adı))?|(?:bewilligt an|toegekend aan|verleend aan|przyznano(?: dla)?|dodijeljeno|dodeljeno|додељено|dhënë|hibe verilen|kto składa|wer (?:stellt|beantragt)|wie vraagt(?: aan)?|kim başvuruyor|başvuruyu yapan)(?: ${L}+)?|(?:(?:voll|offiziell|rechtlich|pełn|pun|tam|yasal|volledig|официјалн|пун)${L}* (?:prawna )?)?(?:name (?:der|des|ihrer|ihres) (?:${L}+ )?(?:organisation|vereins|stiftung|gruppe|trägers)|(?:organisations|vereins)name|naam (?:van (?:de |uw )?)?(?:${L}+ )?(?:organisatie|stichting|vereniging|groep)|nazwa (?:państwa |waszej )?(?:organizacji|wnioskodawcy|stowarzyszenia|podmiotu|grantobiorcy)|(?:naziv|ime) (?:(?:vaše |vašeg )?organizacije|vašeg udruženja|vaše udruge|podnosi(?:oca|telja) ${L}+|udruženja|udruge|prijavitelja|predlagača)|назив (?:организације|подносиоца ${L}+|удружења)|(?:emri|emërtimi) (?:i plotë )?i (?:organizatës|shoqatës|aplikuesit|aplikantit|subjektit|grupit)(?: aplikuese| suaj| tuaj)?|(?:başvuran )?(?:kuruluş|dernek|derneğ|örgüt|kurum|tüzel kişi|grup|grub)${L}* (?:tam |resmi |resmî |yasal )?(?:adı|unvanı))|pełna nazwa|statutaire naam|tam (?:adı|unvanı))(?: (?:iz|zgodnie|sipas|nach|laut|volgens|prema) [^:(]{2,30})?(?:,? ?\\([^()]*\\))?[\\s:?*]*$`,
        "iu",
      ),
    ],
  ],
};
