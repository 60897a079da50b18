import { pattern } from "../list/pattern.ts";

const WORK = pattern(
  String.raw`(?<!\p{L})(countr(y|ies) (of|for) (work|performance|implementation|operation|intervention|project)|(project|target|host|beneficiary|benefit+ing|focus|eligible|priority|program(me)?|implementation|intervention|activity|recipient) (countr(y|ies)|location|region|area)s?|place of performance|location of (the )?(project|activit|work)|areas? affected|geograph\w* (focus|scope|area|coverage|location)|where will|which countr|work location|pays (d.|de )(intervention|exécution|réalisation|mise en|travail)|pays (bénéficiaire|cible|concerné)s?|pa[ií]s(es)? (de|da|do|del) (ejecuci|execu|implementa|intervenci|realiza|trabajo|trabalho|proyecto|projeto)|pa[ií]s(es)? (beneficiari|destinatari|elegib)|zone d.intervention|(lieu|lugar|local|localiza[cç][^ ]*|ubicaci[oó]n) (de |da |del |do |d.)(la |l.)?(exécution|réalisation|mise|projet|intervention|ejecuci|execu|proyecto|projeto|implementa|intervenci|realiza|actividad|atividad)|[áa]rea geogr[áa]fica|zona geogr[áa]fica|(место|страна|страны|регион) (реализац|проект|деятельн|осуществ))|(مكان|موقع|بلد|منطقة|مناطق) (التنفيذ|تنفيذ|المشروع|العمل)|uygulama yeri|einsatzort|durchführungsort|projekt(land|ort|gebiet)|lokasi (proyek|kegiatan)|luogo di (realizzazione|attuazione)`,
  "iu",
);
/** For a place, of whatever. */
const OPEN = pattern(
  String.raw`(?<!\p{L})(lieu|localité|cobertura|lugar|localiza[cç]|local de|ubicaci[oó]n|страна|страны|место|регион)|البلد|الدولة|بلد|مكان|موقع`,
  "iu",
);
const ELSEWHERE = pattern(
  String.raw`(?<!\p{L})(address|street|city|state|zip|postal|headquarter|head office|registered|registration|incorporat|applicant.{0,12}(country|address|location)|organi[sz]ation.{0,12}(country|address|location)|nationality|citizenship|born|birth|phone|fax|mail|donor|funder|bank|contact|legal (country|address)|established|founded|constituted|of the (fund|call|donor|programme)|person|representative|director|responsable|responsável|country of (origin|registration|incorporation|residence|citizenship)|entity|offices?|from|to|cc|sent|adresse|siège|enregistr|ville|bailleur|banque|direcci[oó]n|sede|domicilio|ciudad|banco|donante|registro|endere[cç]o|cidade|morada|doador|адрес|город|юридическ|банк|donante|border|boundar|neighbo|ship|deliver|language|currency|select|destination|birthplace)(?!\p{L})|adresse|العنوان|المقر|المدينة|адрес|штаб`,
  "iu",
);

/** The whole label, but for a number before it. */
const BARE = pattern(
  String.raw`^[\s\d.a-z]{0,4}[.)]?\s*(countr(y|ies)( or region)?|country\/region|location|(estado ?[/,y] ?|city and )?pays|(estado ?[/,] ?|state ?[/,] ?)?pa[ií]s(es)?|land|ülke|paese|[tț]ara|kraj|dr[zž]ava|negara|nchi|qu[oố]c gia|vendi|страны?|країна|البلد|الدولة|بلد)[\s:*?]*$`,
  "iu",
);

/** Whether a form's label asks where the work is, or for a place that says nothing of it. */
export function roleOfPlace(label: string): "work" | "open" | "elsewhere" | "other" {
  const text = label.slice(0, 200);
  const isWork = WORK().test(text) || BARE().test(text);
  if (
    /^(applicant|organi[sz]ation|legal|mailing|billing)/i.test(text.replace(/^[\d.a-z]{0,4}[.)]\s*/i, "")) &&
    /country|location|address/i.test(text)
  )
    return "elsewhere";
  if (
    ELSEWHERE().test(text) &&
    !/(of|for) (work|performance|implementation|project)|project|intervention|exécution|ejecuci|execu|implement|реализац|التنفيذ/iu.test(
      text,
    )
  )
    return "elsewhere";
  return isWork ? "work" : OPEN().test(text) ? "open" : "other";
}

/** It asks in so many words where the work is: "Country" alone may be the applicant's. */
export const isPlaceOfWork = (label: string): boolean =>
  WORK().test(label.slice(0, 200)) && !/^\W*recipient/i.test(label) && roleOfPlace(label) === "work";
