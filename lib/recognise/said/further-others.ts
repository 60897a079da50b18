import { pattern } from "../../list/pattern.ts";
import { EDGE, KIND, L, MARK } from "./further-words.ts";
import type { Wordings } from "./wordings.ts";

/** What German, Dutch, Polish, Serbian, Croatian, Bosnian, Albanian and Turkish pages say before the name of somebody else. */
export const FURTHER_OTHERS: Wordings["before"] = [
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
      `${EDGE}(?:(?:erfahren|gehört|haben wir) (?:[^.;:\\n]{0,35} )?(?:von|durch|über)|(?:hoorden|gehoord) (?:[^.;:\\n]{0,35} )?(?:van|via)|(?:dowiedzieli|usłysze)${L}* (?:[^.;:\\n]{0,35} )?od|(?:čuli|saznali|чули|сазнали)${L}* (?:[^.;:\\n]{0,35} )?(?:od|од)|(?:mësuam|dëgjuam) (?:[^.;:\\n]{0,35} )?nga|konto (?:[^.;:\\n]{0,20} )?(?:bei(?: der)?|prowadzi|w)|rekening (?:[^.;:\\n]{0,20} )?bij|(?:račun|рачун)${L}* (?:[^.;:\\n]{0,20} )?(?:u|kod|код|у)|llogari${L}* (?:[^.;:\\n]{0,20} )?në|(?:mitglied(?:er)? (?:beim?|im|in|der|des|von)|(?:lid|leden) van|członk${L}+|član${L}* mreže)|(?:(?:ersuch|bitt|dank|frag)e?n wir(?: sie,?)?(?: die| den| das| der)?|(?:verzoeken|vragen|danken) wij(?: de| het)?|(?:prüft|kontrolliert|gehört|controleert|behoort (?:toe )?aan|is van|należy do|sprawdza|pripada|provjerava|proverava|kontroliše|kontrollon|i përket)(?: de| het| der| dem| die)?|(?:fragen sie(?: bitte)?|vraag|zapytajcie|pitajte|pyesni)|(?:(?:sind|ist) nicht|nie jesteśmy|nismo|nuk jemi|zijn niet)(?: der| die| das| de| het)?|laut|nach angaben|volgens|według|prema (?:podacima|navodima)|sipas)(?: (?:von|der|des))?) ${MARK}`,
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
];
