import { pattern } from "../../list/pattern.ts";
import { BEGIN, L } from "./further-words.ts";
import type { Wordings } from "./wordings.ts";

/** What German, Dutch, Polish, Serbian, Croatian, Bosnian, Albanian and Turkish pages say behind a name. */
export const FURTHER_BEHIND: Wordings["after"] = [
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
      `^["»”’]?(?:['’]${L}{1,4})? (?:olarak(?= [^.;\\n]{0,60}(?:[iıuü]z|[iıuü]m)(?!${L}))|adına)(?!${L})|^["»”’]?(?:['’]${L}{1,5})? (?:${L}{3,12} )?(?:başkan|müdür|kurucu|koordinatör)${L}{0,3}y?[ıiuü]m(?!${L})|^["»”’]? (?:üyeleri|kadınları|gönüllüleri|çalışanları)y[iı]z(?!${L})`,
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
      `${BEGIN}(?:(?:übernimmt|deckt|beteiligt|podarował|pokryje|pokriva|plati|dhuroi|paguan|mbulon)(?!${L})|hat (?:${L}+ ){0,3}(?:uns|unser${L}*)|${L}{3,14}de (?:${L}+ ){0,2}(?:ons|onze)|${L}{3,14}(?:ł|ła|ło|li) nam|(?:half|hilft|unterstützt|fördert|finanziert|schult|bezahlt)e?n? (?:uns|unser${L}*|das projekt)|(?:gefördert|finanziert|unterstützt|bezahlt|gefinancierd|gesteund|betaald)(?=[.,;]|$)|(?:heeft|hebben) (?:ons|onze)|(?:helpt|steunt|financiert) ons|(?:przekazał|dał|wsparł|pomogł|poprosił|przeszkolił|s?finansował|użyczył|odmówił)${L}*|(?:nam|nas|нам|нас) (?:(?:je|su|је|су|daje|pomaže|даје|помаже)|${L}{3,14}(?:ł|ła|ło|li))(?!${L})|je (?:${L}+ )?(?:nam |nas |finansira|podrža|naš partner|odbi)|jest nasz${L}+ (?:partn|dar|spons)|ist unser${L}* (?:partn|geld|förd|spons|bank)|is onze (?:partner|donor|bank)|na (?:dha|dhuroi|ndihmo|kërkoi|mbështet|trajno|financo|fto|dërgo|huazo|refuzo|solli|tha|rekomando)${L}{0,3}|është partner|(?:aittir|denetliyor|denetler|değil(?:iz)?|bizi|bize|bizden|projeyi|aracılığıyla|nezdinde|desteğiyle|katkısıyla|verecek|sağlayacak)(?!${L})|ile (?:iş ?birliği|ortak|birlikte)|tarafından (?:finanse|destek|fonlan|eğit|öden|düzenle))`,
      "iu",
    ),
  ],
];
