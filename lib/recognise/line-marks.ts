import { pattern } from "../list/pattern.ts";

export const CLOSING = pattern(
  String.raw`agréer|salutations|nos despedimos|^\W*(with (great |deep |much )?respect|((with )?(kind|best|warm) )?(regards|wishes)|best,?$|sincerely|yours|respectfully|thank(s| you)|cordial\w*|(bien )?(sincèr|respectueu)\w*|veuillez (agréer|recevoir)|(muy )?atentamente|saludos|un abrazo|um abraço|abraços|com respeito|con respeto|con aprecio|atenciosamente|(com os )?(melhores )?cumprimentos|respeitosamente|obrigad\w|gracias|merci|god bless|signed|signé|firmado|assinado|signature|in solidarity|in hope|peace|с уважением|مع (خالص )?(التحية|التقدير)|وتفضلوا)`,
  "iu",
);

/** "Fraternally,", "In His service,": a few words and a comma above who signs. */
export const CLOSES = pattern(String.raw`^\p{Lu}[\p{L}'’]+(?: \p{L}[\p{L}'’]*){0,3},$`, "u");

export const ADDRESSEE = pattern(
  `^(dear|to whom|to:?\\s|to$|the (grants|ambassador|public|honou?rable|director|chief|political)|attn|attention|à l.attention|monsieur|madame|estimad|respetad|señor|a la atención|exm[oa]|exce?l|ao |à |prezad|уважаем|السادة|objet|asunto|assunto|re\\s?:|subject|(?:à |a )?(?:son |su |sua )?excellenc|excel[eê]nci|reverend|hello|bonjour|greetings|سعادة|السيدة?|السادة|حضرة|معالي|الموضوع)`,
  "iu",
);

/** "Contact person": a label by itself, and no name. */
export const PLAIN = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,4}:?$/u;

/** "Partners | ...", "Donor - ...", "Director   ...": what stands before a mark. */
export const PARTED = /^[|*>\s-]*([^\s|*>-].{2,45}?)(?:[:：]|\t| {2,}|\s?\|\s?|\s[–—=-]+>?\s)/u;

/** A line that begins the address a letter goes to, and one that ends it. */
export const GOES_TO = pattern(
  String.raw`^(?:to|attn\.?|attention|for the attention of|à|à l['’]attention d[eu]|a|a la atención de|para|ao|aos|à|(?:respetad[oa]s |estimad[oa]s )?señor(?:es|as?|itas?)?|messieurs|monsieur|madame|mesdames|exmos?\.?(?: senhor(?:es|as?)?)?|ilmos?\.?(?: senhor(?:es|as?)?)?|senhor(?:es|as?)?|ao excelentíssimo senhor|to the attention of)\s?[:,]?$`,
  "iu",
);

export const GREETS = pattern(
  String.raw`^(?:dear|from|date|data|fecha|expéditeur|remitente|subject|re|ref|objet|asunto|assunto|referencia|excell?en|monsieur|madame|estimad|respetad|exm|prezad|respected|greetings|hello|concerne)`,
  "iu",
);

export const OWN_ADDRESS = pattern(
  String.raw`^[\s,.()–-]*(?:(?:RC|NIT|RUC|CNPJ|NIF|RTN|Reg\p{L}*|No)\.?[\s:]*)?[\d/.-]{1,14}[\s,]|(?<!\p{L})(?:p\.?\s?o\.?\s?box|b\.?p\.?|tel|tél|phone|apartado|c[aá]lle|rue|rua|avenida|avenue|street|road)(?!\p{L})`,
  "iu",
);

/** Ends in a sum of its own. */
export const SPENDS = pattern(
  String.raw`^.{3,90}[:–—\s][\p{Lu}$€£.]{0,4}\s?\d[\d.,\s]{3,14}(?: ?[\p{L}$€£]{1,5})?[;.]?$`,
  "u",
);

/** "The forum was founded": a body that is called by its kind alone is the one that the page is of. */
export const THE_KIND = pattern(
  String.raw`(?<!\p{L})(?:the|our|this|la|el|le|o|a|notre|nuestr[oa]|nossa|nosso|cette|est[ea]) (\p{Ll}{4,14})(?= (?:is|was|has|had|will|would|gives?|asks?|pays|runs|itself|est|a|fut|es|fue|ha|tiene|pide|é|foi|tem|pede)(?!\p{L}))|(?<!\p{L})l['’](\p{Ll}{4,14})(?= (?:est|a|fut)(?!\p{L}))`,
  "giu",
);

/** Above a row of others. */
export const SECTION_OF_OTHERS = pattern(
  String.raw`partner|partenaire|soci[oa]s(?!\p{L})|parceir|alia[dn]|referen|référen|previous|prior |past |anterior|précéd|sub-?(?:grant|award|recip|contract|don|benef|bénéf)|vendor|contractor|donor|funder|donante|bailleur|doador|other (?:fund|support|source|applic|submis)|autres|otr[oa]s|outr[oa]s|review|panel|committee|comité|avis|history|bitácora|journal|histori|inbox|recent|related|see also|you may|(?:not|non) (?:recommend|select|fund|reten)|declined|rejected|unsuccessful|no (?:recomend|seleccion)|rechazad|rejeitad|recusad`,
  "iu",
);
