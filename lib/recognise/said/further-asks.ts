import { pattern } from "../../list/pattern.ts";
import { EDGE, KIND, L, MARK, POST } from "./further-words.ts";
import type { Wordings } from "./wordings.ts";

/** What German, Dutch, Polish, Serbian, Croatian, Bosnian, Albanian and Turkish pages say before the name of who asks or is to be given. */
export const FURTHER_ASKS: Wordings["before"] = [
  [
    "near a word for who asks",
    3.5,
    pattern(
      `${EDGE}(?:(?:antragsteller|gesuchsteller|zuwendungsempfänger|förderwerber|fördernehmer)(?:in)?|aanvrager|penvoerder|indiener|wnioskodawc[aą]|grantobiorc[aą]|podnosilac|podnositelj|prijavitelj|korisnik granta|подносилац|корисник гранта|aplikanti|aplikuesi|subjekti kërkues|përfituesi i grantit|başvuru sahibi|(?:başvuran )?kuruluşun? (?:tam |resmi |resmî )?adı)(?: (?:prijave|zahtj?eva|пријаве))?(?: (?:ist|is|jest|je|је|është))? {0,40}[:–—=(-]? {0,40}${MARK}`,
      "iu",
    ),
  ],
  [
    "says we",
    4,
    pattern(
      `${EDGE}(?:(?:unsere?|onze|ons|nasz[ae]?|naš[ae]?|наш[ае]?|${L}{3,16} jonë) (?!partner|donor|donator|förder|bank|proj)(?:${L}{4,20} ){1,2}(?:heißt|nennt sich|ist(?: der| die)?|heet|is|to|nazywa się|se zove|je|се зове|quhet)|(?:derneğ|grub|kooperatif|vakf|kuruluş|topluluğ|topluluk|örgüt)${L}{1,3}m[iıuü]z[iıuü]n adı|(?<=(?:^|[.!?,] )(?:mi|ne|my|ми),)|(?:mi smo|ми смо|(?:ne )?jemi|(?:my )?jesteśmy)(?: (?:grup[ae]|iz|из|z|nga))?|(?:wir|wij|mi|ми|ne|my)(?: sind| zijn)? (?:die mitglieder|die frauen|de leden|de vrouwen|članovi|članice|žene|чланови|anëtarët|gratë|członk${L}+|kobiety)(?: (?:des|der|vom|von|van|iz|e|z))?|(?:ja sam|ја сам|ich bin|ik ben|jestem|unë jam)(?: (?!ehem|früh|voorm|był|biv)${L}{2,14},?){0,4}? ${POST}(?: (?:des|der|von|vom|van|e|i|të))?|(?:ich|ik|wir|wij) (?:schreibe${L}?|vertrete${L}?|schrijf|schrijven|vertegenwoordig${L}*)(?: ihnen| u)?(?: (?:für|von|voor|namens|aus))?|reprezentuję|pisz[eę]${L}* do (?:państwa|was)|piše vam|ju shkruan|es schreibt ihnen|u schrijft|hier (?:schreibt|ist|spricht|schrijft|is)|(?:dzień dobry|witam|dobar dan|zdravo|pozdrav|poštovani|përshëndetje|guten tag)[^.;\\n]{0,10}[,!] (?:tu|ovdje|ovde|këtu|mi smo)) ${KIND}${MARK}`,
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
      `${EDGE}(?:(?:empfehlen|empfiehlt|empfohlen|schlagen vor|schlägt vor|beschließ${L}+|beschloss${L}*|adviseren|adviseert|stellen voor|stelt voor|bevelen aan|besloten|rekomenduj${L}+|proponuj${L}+|zaleca${L}*|postan${L}+|predlaže(?:mo)?|preporuč${L}+|предлаже${L}*|препоруч${L}+|rekomandoj${L}+|propozoj${L}+|vendos${L}+)(?: [^.;:\\n]{0,45}?)?(?:,| dass| om| an| aan| za| da| dod${L}+| odobri| dotacj${L}+| grantu?| wsparcie| të| për)|(?:zuwendung|zuschuss|förderung)(?: [^.;:\\n]{0,20}?)? an|(?:subsidie|bijdrage)(?: [^.;:\\n]{0,20}?)? aan|(?:dotacj|grant)${L}*(?: [^.;:\\n]{0,20}?)? (?:dla|za|për)|(?:dodij?el|odobr|додел|одобр)${L}*(?: grant| sredstva| средства)?|(?:przyznan${L}|przyznać|udzielić|przekazać|wesprzeć|dofinansować|przyzna${L}+) (?:dotacj${L}+ |grant${L}* )?(?:dla )?|(?:japim|japë|jepet|dhënë|dhënien)(?: [^.;:\\n]{0,20})?|(?:ausgewählt|gewonnen|gekozen|geselecteerd) (?:wurde|ist|hat|is|werd|zijn)|(?:wybrano|wygrał[ao]?|izabran${L}?(?: je)?|odabran${L}?(?: je)?|pobijedil${L}|u zgjodh|është zgjedhur|fitoi)|(?:toegekend|verleend) aan|(?:bewilligung|genehmigung|verlängerung) (?:[^.;:\\n]{0,30} )?(?:von|des|der|mit)) ${KIND}${MARK}`,
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
];
