/** Codes of ISO 4217 that money has or had in this century; those of metals, funds and tests are no currency. */
const codes = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
  COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
  INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
  MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
  SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES VND VUV WST XAF XCD XCG
  XOF XPF YER ZAR ZMW ZWG ZWL AFA AZM BYB BYR CSD CYP ECS EEK GHC HRK LTL LVL MGF MRO MTL MZM ROL RUR SDD SIT SKK SLL SRG
  STD TMM TRL VEB VEF YUM ZMK ZWD ZWN ZWR CFA FCFA GHC KSH KSHS TSH TSHS USH USHS NRS RMB SFR PKRS`.split(/\s+/),
);
/** Codes that are words, too, and so no currency in small letters. */
const words = new Set("all bam bob cop cup gel mad mop pen ron sar sit sos std top try".split(" "));

/** Of countries whose money is a dollar, or a peso that is written with its sign. */
const dollarCodes = new Set(
  `ARS AUD BBD BMD BND BRL BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MXN NAD NIO NZD SBD SGD SRD TOP TTD TWD
  UYU WST XCD ZWL ZWD`.split(/\s+/),
);
const signed =
  /^(?:A|AR|AU|BZ|C|CA|CAN|CL|CO|EC|F|FJ|G|GY|HK|J|JA|L|LD|MX|N|NT|NZ|R|RD|S|SG|SI|SR|TT|WS)\$$|^\$ ?(?:AU|CA|CAN|NZ|HK|MX)$/i;
const sign = /^(?!\$)\p{Sc}$/u;

const names =
  "ariary|bahts?|balboas|birrs?|bol[ií]vares|cedis?|col[oó]nes|c[oó]rdobas|dalasis?|denars?|dinars?|dinares|dirhams?|dirhemes|dobras?|drams|emalangeni|lilangeni|escudos?|euros?|forints?|(?:f ?)?cfa|francos?|francs?|gourdes?|guaran[ií]es|hryvnias?|hryvnyas?|kinas|kips?|korun[ay]?|kron[aeu]r?|kronor|kunas|kwachas?|kwanzas|kyats?|lempiras|(?<!Sierra[\\s-])leones?|lei|leu|levs|liras|libras|maloti|manats?|meticais|metical(?:es)?|nairas?|nakfas?|ngultrums?|ouguiyas?|patacas?|pesos?|pounds|pulas?|quetzales|reais|renminbi|rials?|riels?|ringgits?|riyals?|roubles?|rubles?|rublos?|roupies?|rufiyaas?|rupees?|rupias?|rupiahs?|shekels?|sh[eé]qels?|shillings?|chelines|somonis?|soles|takas?|tenges?|t[oö]gr[oö]gs?|tugriks?|vatus?|yens?|yuans?|zlot(?:y|ys|ych)|z[lł]ot(?:y|ych)|евро|рубл(?:ей|я|ь)|руб|гривен|гривень|грн|тенге|درهم|دينار|ريال|جنيه|ليرة|يورو|元|円|원";
/** Names that are other words, too: they are money where nothing stands behind them. */
const atEnd = "(?:lek[eë]?|marks?|rands?|real(?:es)?|sol|som|won)(?=[\\s.)\\]]*$)";
/** Places, peoples, persons: "150,000 (Colón province)". They are money right beside a sum, where no name goes on. */
const beside =
  "(?:afghanis?|balboa|bol[ií]var|bolivianos?|col[oó]n|c[oó]rdoba|dram|guaran[ií]|kina|kuna|kwanza|laris?|lempira|lev|leva|lira|livres?|pound|quetzal|sucres?)(?=[\\s.)\\]]*$|\\s*[\\d()[\\],;:./+–—-]|\\s+(?:[x$€]|for|per|to|in|from|and|or|only|total|over|as|at|is|was|equivalent|each|pour|par|para|por|y|et|en|sterling|turca|turque|syriennes?|libanaises?|costarricense)(?!\\p{L}))";
const also = `(?:${atEnd}|${beside})`;
const short =
  "[KTU]sh[s]?\\.?|[KTU]?Shs?\\.?|Shs\\.?|Br|Bs\\.?|Fr\\.?|FCFA|Gs\\.?|Kč|kr\\.?|Kz|Lps?\\.?|Rp\\.?|Rs\\.?|Tk\\.?|zł";
const places =
  "australian?|bahamian|barbad(?:os|ian)|belize(?:an)?|bermudian|brunei|canad(?:ian|iens?|ienses?)|cayman(?: islands?)?|eastern caribbean|east caribbean|fiji(?:an)?|guyan(?:a|ese)|hong kong|jamaican?|liberian?|namibian?|new zealand|singapore(?:an)?|solomon(?: islands?)?|surinam(?:e|ese)|taiwan(?:ese)?|trinidad(?: and tobago)?|zimbabwe(?:an)?";
const dollarsOf = `(?:${places}) (?:dollars?|d[oó]lares)|(?:dollars?|d[oó]lares) (?:canadiens?|canadienses?|australiens?|australianos?|nam[ií]biens?|lib[eé]riens?|jama[iï]cains?|jamaicanos?|de (?:hong kong|singapour|singapur|nouvelle-zélande|nueva zelanda))`;
const plain = `(?:${dollarsOf}|${names})`;
const name = `(?:${dollarsOf}|${names}|${also})`;
/** "Ethiopian birr", "francs CFA", "pounds sterling": what a name of money has before or behind it. */
const whose =
  "(?:(?:south |new |costa |saudi |sri )?(?:\\p{L}+(?:an|ese|ish|i|aise?|ien|ain|eño|ano)s?|ghana|kenya|uganda|tanzania|swiss|czech|philippine|convertible) )?";
const behind = new RegExp(
  `^[\\s/([–—-]*(?:in |of |en |de |d['’])?(${whose}${name}(?: (?:cfa|sterling|rwandais|congolais|malgaches?))?)(?![\\p{L}\\d])`,
  "iu",
);
const before = new RegExp(`(?:^|[\\s(])(${whose}${name})[\\s.:]*$`, "iu");
const shortBehind = new RegExp(`^\\s?(${short})(?![\\p{L}\\d])`, "u");
const shortBefore = new RegExp(`^[\\s(]*(${short}|R|Q|S/\\.?)\\s*$`, "u");
const codeBehind = /^[\s/([–—-]*([a-z]{3})(?![\p{L}\d])/u;
const isName = new RegExp(`^${whose}${name}(?: (?:cfa|sterling|rwandais|congolais|malgaches?))?$`, "iu");
const isShort = new RegExp(`^(?:${short}|R|Q|S/\\.?)$`, "u");
const somewhere = new RegExp(`(?<!\\p{L})(${plain})(?![\\p{L}\\d])`, "iu");

/** True for a code, a sign or a name of money that somebody has, but for the dollar of the United States. */
export function isKnownCurrency(word: string): boolean {
  const text = word.trim();
  if (codes.has(text.toUpperCase()) || sign.test(text) || signed.test(text)) return true;
  return isShort.test(text) || isName.test(text);
}

/** True where a sum in this currency may be written with the sign of the dollar. */
export const hasDollarSign = (word: string): boolean =>
  word.includes("$") || dollarCodes.has(word.trim().toUpperCase()) || /peso|dollar|d[oó]lar|reais/i.test(word);

/**
 * Money that is named in words, or by a code in small letters, right before or behind a sum: "750,000 birr",
 * "Ksh. 750,000", "750,000 etb"; null where none is. Elsewhere such words mean other things.
 */
export function moneyBeside(lead: string, rest: string): string | null {
  const named = behind.exec(rest)?.[1] ?? shortBehind.exec(rest)?.[1] ?? before.exec(lead)?.[1];
  if (named !== undefined) return named;
  const code = codeBehind.exec(rest)?.[1];
  if (code !== undefined && codes.has(code.toUpperCase()) && !words.has(code)) return code;
  return shortBefore.exec(lead)?.[1] ?? null;
}

/** Money that is named in a text, wherever. */
export const moneySomewhere = (text: string): string | null => somewhere.exec(text)?.[1] ?? null;
