import { pattern } from "../../list/pattern.ts";
import { L } from "./further-words.ts";
import type { Wordings } from "./wordings.ts";

/** Labels of German, Dutch, Polish, Serbian, Croatian, Bosnian, Albanian and Turkish forms; those of others first. */
export const FURTHER_LABELS: Wordings["labels"] = [
  [
    -3,
    pattern(
      `^(?!.*(?:implement|prime|name of|organi[sz]ation name|regist|antragstell|aanvrag|wnioskod|podnosi|aplik|başvur|lead|lider|führ)).{0,40}(?<!${L})(?:(?:projekt|project|kooperations)?partner|ortağ|ortak|партнер|bank|banka|geldgeber|förderer|donator|donatör|financier|darczyńc|grantodawc|sponsor|bağışçı|finansman|dachverband|koepel|herkunft der mittel|bron(?:nen)? van|źródł|izvor|извор|burim|referenz|referentie|referenc|aufsicht|wirtschaftsprüf|arbeitgeber|werkgever|pracodawc|poslodav|lieferant|leverancier|dostawc|dobavljač|furnitor|zielgruppe|doelgroep|grup[ay] docelow|ciljn)`,
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
];
