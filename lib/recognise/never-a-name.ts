import { type Pattern, pattern } from "../list/pattern.ts";
import { BODY_WORD } from "./body-word.ts";
import { isCalledSo, isHardlyAName, startsAsText } from "./hardly-a-name.ts";

/**
 * What stands where names do and is nobody's, in any language. Of what the page says to be who asks (`isSaid`) only
 * what no body is called: a code, a date, a button, a status, a post, an instruction in small letters.
 */
export const isNeverAName = (printed: string, isSaid = false): boolean =>
  hasCode(printed) ||
  NEVER.some((fits) => fits().test(printed)) ||
  isPaper(printed) ||
  (isSaid ? isInstruction(printed) : isHardlyAName(printed));
/** "Give the registered name", "pending approval": words of a box that nobody filled in, and none of them names anybody. */
export const isInstruction = (printed: string): boolean =>
  (startsAsText(printed) && !isCalledSo(printed)) || ASKS_FOR_IT().test(printed);

/** "SPRMCO24CA0188", "R-2025-40802", a unique entity's number: capitals and figures mixed. "GENDER2030" is letters and a year. */
const hasCode = (printed: string): boolean =>
  printed.split(/[\s,;:()]+/).some((word) => CODE.test(word) && !/^\p{Lu}{3,}(?:19|20)\d\d$/u.test(word));
/** "0001047782 INTERNATIONAL JUSTICE MISSION" without its number. */
export function withoutCode(given: string): string {
  const [, code = "", name] = /^\s*(\S{1,40}?)[\s,:|–—-]+(?=\p{L})(.*)$/su.exec(given) ?? [];
  return name !== undefined && hasCode(code) ? name : given;
}
const CODE = /^(?=[\d/._-]*\p{Lu})(?=(?:[^\d]*\d){3})[\p{Lu}\d][\p{Lu}\d/._-]{6,}$|^\d{6,}$/u;

/** Papers that are called so, where no body is named. */
const isPaper = (printed: string): boolean => PAPER_ALONE().test(printed) && !BODY_WORD().test(printed);
const PAPER_ALONE = pattern(
  String.raw`^(?:(?:joint|full|short|revised|final|draft) )?(?:concept|technical|financial|cost|budget|project|programme?) (?:note|proposal|application|narrative|paper|review|panel|reports?|information|summary|description|title|period)(?!\p{L})|^(?:note|proposition|propuesta|proposta|nota|offre|fiche|propunere|proje|proposal) (?:conceptuelle|technique|t[ée]cnica|conceptual|concettuale|konsep|signalétique|tehnică|teknis|teklifi)(?!\p{L})|^(?:концепту\p{L}+ записка|проєктна пропозиція|проектное предложение)|^(?:annual program statement|statement of interest|notice of (?:award|funding)|disclosure of|request for (?:proposals|applications)|appel [àa] (?:projets|propositions)|call for (?:proposals|applications)|convocatoria|edital)(?!\p{L})`,
  "iu",
);

/** What a box asks for: "Give the registered name", "Exactly as in SAM.gov", "Example NGO". */
const ASKS_FOR_IT = pattern(
  String.raw`^(?:give|write|enter|state|indicate|type|provide|select|choose|specify|fill in|insert|use|indiquez|indiquer|inscrire|inscrivez|saisir|saisissez|décrire|indi(?:que|car)|escrib\p{L}+|escríb\p{L}+|escrev\p{L}+|ins(?:ira|erir)|informe|geben sie|tragen sie|indicare|inserire|introduce[tț]i|tulis(?:kan)?|andika|вкажіть|укажите) .*(?<!\p{L})(?:name|nom|nome|nombre|nama|jina|naam)$|^(?:exact(?:ly|amente|ement)|as (?:it )?(?:in|on|appears|registered|printed)|tel(?:le)? qu['’ei]|tal (?:como|e como|y como)|wie in|come da)(?= (?:as|in|on|the|como|consta|figure|il|elle|appears|l[ea]|o|comme|tal)(?!\p{L})|$)|^(?:e\.g\.|ex\.|i\.e\.)|^(?:example|exemple|ejemplo|exemplo|beispiel|esempio|contoh|приклад|пример)(?: \S+)?$|\((?:varsa|if any|s['’]il y a|si (?:hay|lo hay|existe)|se houver|falls vorhanden|se presente|jika ada|kama ipo|якщо є|если есть|required|optional|obligatoire|facultatif|obligatorio|opcional|obrigatório)\)?$`,
  "iu",
);

const NEVER: Pattern[] = [
  // A row of buttons, where one is on a site, stars: "Home › Countries & Areas".
  pattern(String.raw`[›▾→★☆☰▸▼●]|^[^«„]* »\s`, "u"),
  // Under what number a body is registered.
  pattern(
    String.raw`^(?:PIC|RUC|NIT|CNPJ|NIF|NIPC|RTN|RNC|RFC|UEI|DUNS|EIN|TIN|VAT|IBAN|BIC|SIRET|SIREN|NINEA|OIB|EDRPOU|ЄДРПОУ|ИНН|ОГРН|CUI|PIB|(?:[Cc]ompany|[Bb]usiness|[Cc]harity|NGO|NPO) [Rr]eg(?:istration)?)\.?(?: (?:[Nn]o|[Nn]r|[Nn]umber|[Cc]ode|ID)\.?)?$`,
    "u",
  ),
  // "Suva PAS": an office of an embassy.
  pattern(String.raw`^\p{Lu}\p{L}+ (?:PAS|PD|INL|POL|ECON|POL/ECON|GSO|RSO|DCM)$`, "u"),
  ASKS_FOR_IT,
  // "DINAF y por la Comisión": by one and by another.
  pattern(String.raw`\s(?:and by|y por|et par|e por|e pel[ao]|und von|и от)\s`, "u"),
  // How far a paper has come, and what somebody ticks.
  pattern(
    String.raw`^(?:not (?:started|applicable|required|submitted|available|yet|rated)|under (?:\p{L}+ )?review|submitted (?:to|for|on|by)(?: .*)?|is the applicant .*|en attente.*|pendiente(?: de.*)?|pendente.*|draft saved.*|signed in .*|enregistré à .*|brouillon.*|borrador.*|rascunho.*|required|optional|given by \p{Ll}+)$|scanned by|omb approval|minutes ago`,
    "iu",
  ),
  // "Eswatini Girls Chess2026-11-16 Thank": a date in figures.
  pattern(String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}/\d{1,2}/\d{4}`, "u"),
  // "USD", "F CFA 15": money; "Hope Guild, com sede no Mindelo": where it sits.
  pattern(
    String.raw`^(?:USD|EUR|GBP|CHF|XOF|XAF|F\.? ?CFA|KES|GHS|NGN|ZAR|UGX|TZS|INR|PKR|IDR|BRL|MXN|COP|PEN|UAH|GTQ|HNL|MGA|CDF)(?: [\d.,]+)?$|, (?:com|con) sede |, (?:based|located|situated|headquartered|sise?|située?|établie?|domiciliad[oa]) (?:in|at|à|au|en|em|n[ao]) `,
    "u",
  ),
  // "How to Write", "J'ai", "Se vende casa", "The Mission seeks proposals", "Le réseau regroupe 74 journalistes".
  pattern(
    String.raw`^(?:[Hh]ow to|[Ww]hat (?:the|we|is|will)|[Ww]ho (?:is|are|goes|we|will|can)|[Ss]e (?:vende|invita|busca|necesita|solicita)|[Qq]u[ée] (?:\p{L}+mos|es|hace)|[Cc]e que)(?!\p{L})|^(?:J['’]ai|Elles?|Ils?|El[ae]s?|Ell[ao]s?|She|He|They)$|^(?:(?:The|La|Le|El|O|A) )?(?:[Mm]ission|[Cc]ommission|[Aa]ss?ocia(?:tion|ción|ção)|[Ii]nstitute|[Ff]und|[Ff]oundation|ONG|NGO|[Pp]rojet|[Rr]éseau|[Uu]nion|[Ff]undația|[Oo]rgani[sz]ation|[Pp]arliament|[Gg]ov[eè]rn\p{L}+|[Cc]ompany|[Bb]ody|[Cc]omisión|[Cc]omité) (?:seeks?|made|took|withdrew|cites|offers?|gives?|invites?|retira?e?|invită|angajează|appuie|regroupe|is|are|was|were|has|had|will|would|should|says?|pays?|paid|subió|libera|that|which|who|people)(?! \p{Lu}|\p{L})`,
    "u",
  ),
  pattern(String.raw`^[A-K]\. (?:\p{Lu}\p{L}+|\p{Lu}\p{L}+ \p{Ll}.*|(?:HOW|ELIG|BACK|PRO[JG]).*)$`, "u"),
  // "Twelve staff", "Douze salariés": so many of them. "Seven Hills Trust" goes on with a capital.
  pattern(
    String.raw`^(?:Three|Four(?:teen)?|Five|Six(?:teen|ty)?|Seven(?:teen|ty)?|Eight(?:een|y)?|Nine(?:teen|ty)?|Ten|Eleven|Twelve|(?:Thir|Fif)(?:teen|ty)|Forty|Twenty|Trois|Quatre|Cinq(?:uante)?|Sept|Huit|Neuf|Dix|Onze|Douze|Treize|Quinze|Vingt|Trente|Tres|Cuatro|Cinco|Seis|Siete|Ocho|Nueve|Diez|Once|Doce|Quince|Veinte|Treinta|Três|Quatro|Sete|Oito|Nove|Dez|Doze|Vinte|Trinta|Quattro|Cinque|Sette|Dieci|Dodici|Venti|Trei|Patru|Cinci|[ȘŞ]ase|[ȘŞ]apte|Zece|Douăzeci|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Zwölf|Zwanzig|Drie|Vijf|Zeven|Negen|Tien|Twaalf|Üç|Dört|Beş|Altı|Yedi|Sekiz|Dokuz|Yirmi|Tiga|Empat|Tujuh|Delapan|Sembilan|Sepuluh|Tri|Četiri|Pet|Šest|Sedam|Osam|Devet|Deset|Dvanaest|Dvadeset|Trzy|Cztery|Pięć|Sześć|Siedem|Osiem|Dziesięć|Три|Четыре|Пять|Шесть|Семь|Восемь|Девять|Десять|Двенадцать|Двадцать|Чотири|П['’]ять|Шість|Сім|Вісім|Дев['’]ять|Дванадцять|Двадцять)[ -]\p{Ll}{3}`,
    "u",
  ),
  // Who stands for another, and whoever leads a mission: "Le Chef de mission adjoint", "Zamjenik šefa misije".
  pattern(
    String.raw`^(?:(?:the|le|la|el|o|a|il|der|die|de|den|het) |l['’])?(?:(?:deputy(?! minist(?:ry|erio)|s)|stellvertretend|vertretend|plaatsvervangend|vice[ -]?(?:capo|chef)|zam?j?eni(?:k|ca)|zastępc|zástup|zëvendës|adjunctul|[sș]ef(?:ul)? adjunct|naibu|wakil (?:kepala|ketua|duta|dire)|phó (?:đại|trưởng|giám|chủ)|заместител|заступни|заместник|замени[кц]|намесник|نائب|معاون|αναπληρωτ)\p{L}*(?:[ -][\p{L}'’]+){1,5}|(?:acting )?(?:chief of (?:mission|staff|party)|head of (?:mission|office|section|delegation|programmes?))|chef(?:fe|e)?(?: adjunt[oa])? d[ae] (?:la )?(?:miss(?:ion|ão)|section|poste|bureau|service|gabinete|cabinet)(?: adjoint?e?| adjunt[oa]| a\.?i\.?)?|(?:sub)?jef[ea](?: adjunt[oa])? de (?:la )?misi[oó]n(?: adjunt[oa])?|capo(?: della)? missione|missionschef(?:in)?|[sș]eful misiunii|šef(?:ica)? misije|szef misji|shefi? i misionit|misyon şefi(?: yardımcısı)?|kepala misi|глава м[иі]сс?[иі][иії]|ръководител на мисия|رئيس البعثة)$`,
    "iu",
  ),
  // A post, with or without whose it is behind a comma.
  pattern(
    String.raw`^(?:(?:executive|deputy|general|programme?|project|country|national|regional|managing|vice|assistant|associate|senior|chief|legal|finance|financial|administrative|founding|and|administration|program) )*(?:director|secretary|co-?ordinator|manager|officer|president|vice-president|chair(?:man|woman|person|lady)?|professor|advis[eo]r|attach[ée]e?|treasurer|accountant|chief of party|executive|assistant|founder)(?:,.*| of the practice.*)?$|^(?:chef de mission|secr[ée]taire g[ée]n[ée]rale?|secretari[oa] (?:general|ejecutiv[oa])|directora? (?:general|ejecutiv[oa])|direct(?:eur|rice) (?:g[ée]n[ée]rale?|ex[ée]cuti(?:f|ve)|des? \p{L}+)|asistente de \p{L}+|ases(?:or|ora) \p{L}+|agregad[oa] de .*|(?:mratibu|mwenyekiti|katibu|mkurugenzi)(?: (?:wa|mkuu|mtendaji).*)?|jefe de .*|cultural attaché)$`,
    "iu",
  ),
];
