import { type Pattern, pattern } from "../list/pattern.ts";
import { applicantNamed, isAddress } from "./applicant-name.ts";
import { isOrganisation, isTypedAs, OFFICIAL, ORGANISATION_WORD } from "./applicant-words.ts";
import { endsInNot, isDeniedBefore } from "./denied.ts";
import type { Applicant } from "./finding.ts";
import { moneyIn } from "./money.ts";
import type { NameTable } from "./name-table.ts";
import { matchOrganisation } from "./organisation-match.ts";
import { mostWorth } from "./owed.ts";
import type { Reading } from "./reading.ts";
import { isBlank, type Labelled } from "./request-fields.ts";
import { isBareLabel } from "./request-labels.ts";
import { hasWord, startsSmall } from "./word-shape.ts";

const NAME =
  "((?:the |la |le |l['’]|el |o |a )?[\\p{Lu}\\p{Lo}«\"“‘](?:[^\\n.;:()<>]|(?<=(?<!\\p{L})(?:St|Pte|[Ll](?:td|TD)|[Ii](?:nc|NC)|Co|Corp|Mt|\\p{L}))\\.){2,120}?)";
const VERB =
  "(?:(?:is )?(?:request(?:s|ing)?|seek(?:s|ing)|ask(?:s|ing)|appl(?:ies|ying))|(?:would like|intends?|plans|wishes) to (?:submit|request|apply|present)|(?:is )?look(?:s|ing) for|submits?|sends|offers?|soll?icit[ae]|demande|prop[oõ][ns]?es?|soumet(?:tre)?|a?pr[eé]sent[ae]|pide|somete|submete|adresse|envoie|transmet|env[ií]a|remite|encaminha|pone(?= a )|(?:needs|necesita|precisa(?: de)?|a besoin d(?:e|['’]))(?= (?:la suma de |the sum of )?[\\p{Lu}$€£]{0,4} ?\\d)|se dirige|s['’]adresse|dirige-se|направляет|requer|pede|vem|manifi?est[ae]|expres(?:a|ses)|просит|запрашивает|предлагает|представляет)";
const END =
  "(?=\\s*(?:[;:(<،\\n]|(?<!(?<!\\p{L})(?:\\p{L}|St|Pte|Mt))\\.|$|,|\\sfor\\s+(?=[\"“«\\d$])|\\s(?:إلى|إليكم|بطلب|requests?|request|is|are|would|respectfully|hereby|seeks?|has|to|for|in (?:response|answer|reply)|en (?:réponse|respuesta)|em resposta|based|registered|a (?:local|national|non|registered|women)|an |située?|basée?|soll?icit\\p{L}+|demand\\p{L}+|a l['’]honneur|avons|pedimos|vimos|con sede|com sede|sediada|просит|запрашивает|which|and I|I am|I would|on|with|whose|from|nasceu|naci[óo]|née?)(?!\\p{L})))";
const KIND =
  "(?:organi[sz]a\\p{L}+|ngo|ong|as?socia\\p{L}+|f(?:ou|u)nda\\p{L}+|structure|corporación|entidade?|society|company|firm|club|union|empresa|société|network|réseau|rede?|coop[eé]rativ[ae]|institut\\w*)";
const PATTERNS: Pattern[] = [
  pattern(
    `(?:on behalf of|(?:our|nuestro|notre|nosso) client,?|submitted (?:jointly )?(?:to [^\\n;]{3,60}? )?by(?: the)?|\\n(?:by|par|por|pel[ao])(?!\\p{L})(?: the| la| l['’]| le| el)?|prepared by|presented by|por parte d(?:el?|e la|e los)|de la part d(?:e la|e l['’]|u|e)|da parte d[aoe]|I (?:write|am writing) for(?: the)?|applicant(?: organi[sz]ation)?:|(?:au nom|pour le compte) d(?:e la|e l['’]|u|e|['’])|soumise? par|présentée? par|en (?:nombre|representación)(?: y representación)? de(?: la| el|l)?|em representação d[aeo]|presentad[oa] por(?: la| el)?|em nome d[aoe]|(?:apresentad|submetid)[oa] pel[ao]|от имени(?: организации)?|باسم|نيابة عن)\\s*${NAME}${END}`,
    "giu",
  ),
  pattern(
    `(?:\\b(?:[Oo]ur|[Nn]otre|[Nn]uestra|[Nn]ossa) ${KIND}|[Нн]аша организация|منظمتنا|جمعيتنا)\\s*[,:–—-]?\\s+${NAME}${END}`,
    "gu",
  ),
  pattern(
    `(?:(?:[Ww]e|[Nn]ous|[Nn]osotros|[Nn]ós|[Мм]ы|نحن)\\s*[,،]\\s*|نحن(?= جمعية| منظمة| مؤسسة| مركز| شبكة)\\s)(?:(?:the|l['’]|la|le|el|o|a|os|as)\\s*)?(${KIND}?\\s?[\\p{Lu}\\p{Lo}«"“][^\\n.;:()<>]{2,120}?)${END}`,
    "giu",
  ),
  pattern(
    `(?:(?:proposal|application|concept note|narrative) (?:of|from|by)(?: the)?|تتقدّ?م|تطلب|تلتمس)(?: (?:إليكم|منكم|لكم|(?:إلى|من) [ء-ي]+كم))? ${NAME}${END}`,
    "gu",
  ),
  pattern(
    `(?:propuesta|proposition|proposta|demande|solicitud|pedido|candidature|candidatura|proje[ct]{0,2}o?|proyecto)(?: \\p{Ll}{4,12})? (?:de la |del |de l['’]|de |des |d['’]|du |do |da |dos |das )${NAME}(?= ?\\([\\p{Lu}]|(?: ?\\([^)\\n]*\\))?(?:, [^,\\n]{3,60})?,? (?:intitulé|titulad|intitulad|denominad|«|“|")|,? (?:que|qui|al|au|ao|à|a la|en réponse|en respuesta)\\s|[.\\n])`,
    "gu",
  ),
  pattern(
    "[Ww]e (?:at|from|of) (?:the )?((?:\\p{Lu}[\\p{L}'’.-]*(?: (?:of|for|the|and|against|de|des|du|da|do))* ?)+)(?=[ ,.])",
    "gu",
  ),
  pattern(`\\n(?:[Ff]or|[Pp]our|[Pp]or|[Pp]el[ao]|За)(?: the| la| le| l['’]| el)? ?${NAME}(?=,?(?:\\n|$))`, "gu"),
  pattern(
    `(?:[Nn]ous sommes|[Ss]omos|[Ww]e are)\\s+(?:[^\\n.]{0,60}?\\s(?:of|at|from|with|de|da)\\s)??(?:the )?${NAME}${END}`,
    "gu",
  ),
  pattern(
    `(?:I|[Jj]e|[Yy]o|[Ee]u)\\s(?:chair|lead|head|run|represent|direct|manage|work for|preside over|préside|dirige|représente|represento(?: a)?|dirijo|presido|coordeno|coordino)\\s(?:(?:the|la|le|l['’]|el|a|o)\\s?)?${NAME}${END}`,
    "gu",
  ),
  pattern(
    `(?:^|\\n|[.:,] )${NAME}(?: ?\\([^)\\n]{2,20}\\))?(?:, [^.,\\n]{3,90}(?:,[^.,\\n]{3,60})?,|,)? (?:les? |lhes? |vous |nous |respectfully |hereby |kindly |now |also |therefore |is pleased to |is writing to |would like to |wishes to |a l['’]honneur de |se permite |tiene el honor de |tem a honra de |vem por este meio |vem )*${VERB}r?(?![\\p{L}_.])`,
    "gu",
  ),
  pattern(
    `(?:^|\\n|[.:,] )(?:the |la |l['’]|el |a |o )?${NAME}(?: ?\\([^)\\n]{2,20}\\))? (?:(?:is|est|es|é) (?:an?|une?|una|uma|um) (?:\\p{L}+[ \\n-]){0,4}?${KIND}|(?:has|compte|regroupe|réunit|cuenta con|agrupa(?: a)?|reúne(?: a)?|tem|brings together) \\d[\\d., ]* \\p{L}{4,}|(?:works?|travaille|œuvre|trabaja|trabalha) (?:since|depuis|desde|with|avec|con|com|in|en|em|au|no|na))(?!\\p{L})`,
    "gu",
  ),
  pattern(`(?:^|\\n)${NAME} \\([\\p{Lu}\\d-]{2,12}\\), ${KIND}(?!\\p{L})`, "gu"),
  pattern(
    `(?:I am|My name is|I write as)\\s+(?:(?!(?:the |l[ae] |l['’]|el |[ao] )?${KIND}\\s)[^\\n]{0,60}?\\s(?:of|at|from|with|de|da)\\s)?(?:the )?${NAME}${END}`,
    "giu",
  ),
];
const CLOSING = pattern(
  String.raw`agréer|salutations|nos despedimos|^\W*(with (great |deep |much )?respect|((with )?(kind|best|warm) )?(regards|wishes)|sincerely|yours|respectfully|thank(s| you)|cordial\w*|(bien )?(sincèr|respectueu)\w*|veuillez (agréer|recevoir)|(muy )?atentamente|saludos|atenciosamente|(com os )?(melhores )?cumprimentos|respeitosamente|obrigad\w|gracias|merci|с уважением|مع (خالص )?(التحية|التقدير)|وتفضلوا)`,
  "iu",
);
const PRONOUN = pattern(
  String.raw`^(we|our|this|the (project|proposal|applicant|program|budget|money)|it|they|nous|notre|ce|cette|le projet|nosotros|nuestr[oa]|este|esta|el proyecto|o projeto|vimos|venho|por medio|senhora?|señora?|sr|sra|monsieur|madame|sir|madam|excellency|dear|vimos por|tenho|por (este|la presente)|par la présente|please|dear|here|there|attached|enclosed|below|voici|aqu[ií]|segue|dire[cç]\p{L}*|coord\p{L}+|presid\p{L}+|who|qui|qui[eé]n|quem|кто|comme|como|as agreed|suite|lors|following|further to|with reference|after|since|having|being|knowing|trusting|hoping|grateful|encourag\p{L}*|convaincu\p{L}*|confiant\p{L}*|soucieu\p{L}*|conscient\p{L}*|agradecid\p{L}*|animad\p{L}*|confiad\p{L}*|if|he|she|i|you|your|мы|наш|to|an?)(?!\p{L})`,
  "iu",
);
/** Characters of main text in which the one who asks says so, and of headings in which it stands. */
export const LOOKED_AT = 8_000;

/** Who asks, where no label says so: in its own words, as sender, under the letter, or in the title. */
export function applicantInText(reading: Reading, labelled: Labelled, table: NameTable): Applicant | null {
  const main = reading.text.slice(0, Math.min(reading.mainLength, LOOKED_AT));
  const said = saysSo(main).map((name) => applicantNamed(name, table));
  const sent = [...senders(labelled, table), ...signers(main, table), ...letterhead(main, table)];
  const titled = [reading.title, ...reading.headings.slice(0, 3).map(({ text }) => text)].flatMap((head) =>
    head.split(/\s*[:|]\s*|\s[–—-]\s|\s(?:by|par|por|от)\s/).flatMap((part) => listed(part, table)),
  );
  const all = [...said, ...sent];
  // "My name is Alick ... We are the Youth Federation": whoever writes, writes for a body.
  const isBody = ({ printed }: Applicant) =>
    printed.includes(" ") && (isOrganisation(printed) || !isTypedAs.person(printed.replace(ARTICLE(), "")));
  return (
    all.find(({ organisation }) => organisation !== null) ??
    titled[0] ??
    all.find(isBody) ??
    all.find(({ printed }) => /[ -]|^\p{Lu}{3,}$/u.test(printed)) ??
    headed(main, table) ??
    null
  );
}

/** "Commune d'Oued Ramel — Projet « Maison des apprentis »": whose project it is, above everything. */
function headed(main: string, table: NameTable): Applicant | null {
  for (const line of main.slice(0, 800).split("\n").slice(0, 6)) {
    const name = OWNER().exec(line.trim())?.[1] ?? "";
    if (isOrganisation(name)) return applicantNamed(name, table);
  }
  return null;
}
const OWNER = pattern(
  String.raw`^(\p{Lu}[^–—:|]{4,100}?)\s+[–—-]\s+(?:projet|project|proposal|proposition|proyecto|propuesta|proje[c]?to|proposta|demande|solicitud|pedido|concept|note|nota|application)(?!\p{L})`,
  "iu",
);

function saysSo(main: string): string[] {
  const names: string[] = [];
  for (const said of PATTERNS)
    for (const match of main.matchAll(said())) {
      const whole = wholeName(main, match).trim().replace(IN_THE_NAME, "");
      const name = whole
        .replace(ARTICLE(), "")
        .replace(/\s(?:e|y|et|and)$/, "")
        .replace(/^["“«‘](?=[^"”»]*$)|(?<!["“«„].*)["”»’]+$|,+$/gu, "");
      if (
        isNameLike(name) &&
        moneyIn(name).length === 0 &&
        !NO_NAME().test(name) &&
        !endsInNot(name) &&
        !isDenied(main, match) &&
        BEGINS().test(name) &&
        !PRONOUN().test(name) &&
        name.split(" ").length <= 14
      )
        // "La Strada" is on the list with its article.
        names.push(name, whole);
      if (names.length > 12) return names;
    }
  return names;
}

/** "We do not ask on behalf of", "The drawings were prepared by": what stands around a name takes its wording back. */
function isDenied(main: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  const name = match[1] ?? "";
  const start = at + match[0].lastIndexOf(name);
  const from = Math.max(0, at - 90);
  const before = main.slice(from, start);
  const behind = main.slice(start + name.length, start + name.length + 200);
  return isDeniedBefore("for whom", before, at - from) || KINDS.some((kind) => mostWorth(kind, before, behind) <= 1);
}
const KINDS = ["by whom", "says we", "whose paper", "asks"];

const IN_THE_NAME = /^(?:on behalf of|au nom d(?:e|['’])|en nombre de|em nome d[aoe])\s*/i;
const ARTICLE = pattern(String.raw`^(the|la|le|les|el|los|las|o|a|os|as)\s+(?=\p{Lu})|^l['’](?=\p{Lu})`, "iu");

/** "In response to your call, the Sunrise Network ..." */
const LEAD_IN = pattern(
  String.raw`^(?:[Ii]n|[Aa]s|[Ww]ith|[Aa]fter|[Ff]urther|[Ff]ollowing|[Ss]ince|[Pp][ao]r|[Ee][mn]|[Cc]o[mn]|[Aa]vec|[Ss]uite|[Cc]onform\p{L}+)\s(?:[^,]+,\s*)+?(?=(?:\p{Ll}{1,3}\s|l['’])?\p{Lu})`,
  "u",
);

/** "Par la présente", "The Association". */
const NO_NAME = pattern(
  `^(?:(?:par|por|em|en) \\S+|(?:(?:your|our|the|this|votre|notre|su|nuestra|sua|nossa|vossa) )?${KIND})$`,
  "iu",
);

/** Capitals, scripts without them, or a kind of organisation before the name itself. */
const BEGINS = pattern(`^["“«'‘]?(?:[\\p{Lu}\\p{Lo}]|${KIND}\\s)`, "u");

/** "the Sunrise Network for Girls": a name goes on while its words have capitals; "X I submit" ends at the verb's person. */
function wholeName(main: string, match: RegExpMatchArray): string {
  const name = (match[1] ?? "").replace(LEAD_IN(), "").replace(CLAUSE(), "");
  const start = (match.index ?? 0) + match[0].indexOf(name);
  const short = SHORT_FORM().exec(main.slice(start + name.length, start + name.length + 20))?.[0] ?? "";
  if (short !== "") return name + short;
  const more = MORE().exec(main.slice(start + name.length, start + name.length + 80))?.[0] ?? "";
  return name + more;
}
/** "(TAWLA)" right behind a name is printed with it. */
const SHORT_FORM = pattern(String.raw`^ \((?=[^)]*\p{Lu}\S*\p{Lu})[\p{L}\d.&-]{2,12}\)`, "u");

/** "... e vimos pedir", "... I submit": another clause begins. */
const CLAUSE = pattern(
  String.raw`\s(?:(?:I|we|je|nous)\s|ha(?:s|ve) the (?:hono|pleas|privil)|tiene (?:el|la|a bien)\s|tem [oa]\s|a (?:l['’]honneur|le plaisir)|(?:e|y|et) (?:(?:nous|os|les?|lhes?|vous) )?\p{Ll}+(?:mos|ons)(?!\p{L})).*$`,
  "u",
);
const MORE = pattern(
  String.raw`^(?: (?:for|of|against|and|pour|para|por|contre|contra|des?|du|das?|dos?|y|e|et)(?: (?:the|la|les|las|los|l['’]))?(?: \p{Lu}[\p{L}'’-]+)+)+(?=[,.;:(\n]| \p{Ll})`,
  "u",
);

export const isNameLike = (value: string): boolean =>
  hasWord(value) &&
  // "type at least three letters and choose from the directory."
  !(value.split(" ").length > 6 && (startsSmall(value) || /[a-zà-ÿ]{4}[.!?]$/.test(value))) &&
  value.length <= 250 &&
  !isBlank(value) &&
  !/^\S*@\S*$|https?:/.test(value) &&
  !/^(?:[\d\s$€£.,]+(usd|eur)?|[a-z]{1,4}[- ]?\d+[a-z]?)$/i.test(value);

/** "From: Jane Doe, World Vision <jane@...>", and not an embassy's own mail. */
function senders(labelled: Labelled, table: NameTable): Applicant[] {
  return (labelled.get("sender") ?? []).slice(0, 4).flatMap(({ value }) => signer(value, table));
}

/** The lines under "Kind regards". */
function signers(main: string, table: NameTable): Applicant[] {
  const lines = main
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const closed = lines.findLastIndex((line) => line.length < 160 && CLOSING().test(line));
  // A mail may end without a word of greeting, or a list may add lines of its own.
  return [closed, lines.findIndex((line) => /^[-–—_]{2,}$/.test(line))].flatMap((from) =>
    from < 0
      ? []
      : lines
          .slice(from, from + 9)
          .flatMap((line) =>
            line.length > 160
              ? []
              : signer(line.replace(CLOSING(), "").replace(/^\s*(?:in|for|dans|pour|en|por|para|em)\s.*$/i, ""), table),
          ),
  );
}

/** The first lines of a letter, before whom it is to. */
function letterhead(main: string, table: NameTable): Applicant[] {
  const lines = main
    .slice(0, 1_500)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const to = lines.findIndex((line) => ADDRESSEE().test(line));
  if (to < 1) return [];
  // Above a letter a page may have its own lines.
  const above = new Set([...lines.slice(Math.max(0, to - 6), to), ...lines.slice(0, Math.min(to, 3))]);
  const heads = [...above].map((line) => (/\d/.test(line) ? line.split(/\s[–—-]\s/)[0]! : line));
  return heads.flatMap((line) =>
    line.length > 90 || STOPS().test(line) || SPEAKS.test(line) || IS_SUBJECT().test(line) ? [] : signer(line, table),
  );
}
/** "Solicitud de fondos para casa de acogida": what a paper is, above whom it goes to. */
const IS_SUBJECT = pattern(
  String.raw`^(?:\p{L}+ )?(?:solicit\p{L}*|petici[oó]n|pedido|propuesta|proposta|proposition|proposal|demande|requ[eê]te|request|application|candidatur\p{L}*|subvenci[oó]n|financ\p{L}+|funding|grant) (?:de |d['’]|d[aeou]s? |for |of |to |pour |para |a |à )`,
  "iu",
);
/** Words of sentences, which no name has. */
const SPEAKS =
  /\b(you|this|our|we|us|is|are|was|has|have|vous|nous|votre|notre|est|sont|usted|ustedes|nosotros|su|es|son|você|nós|nosso|são)\b/i;
/** A sentence or a label, and no "Ltd." */
const STOPS = pattern(
  String.raw`[:|;]|\s[–—-]\s|(?<!\b(?:[Ll](?:td|TD)|[Ii](?:nc|NC)|C[oO]|Corp|S\.?A|A\.?C|St))\.(?!$)|\.$(?<!\b(?:[Ll](?:td|TD)|[Ii](?:nc|NC)|C[oO])\.)`,
  "u",
);
const ADDRESSEE = pattern(
  `^(dear|to whom|to:?|the |attn|attention|à l.attention|monsieur|madame|estimad|señor|a la atención|exm[oa]|ao |à |prezad|уважаем|السادة|objet|asunto|assunto|re\\s?:|subject|(?:à |a )?(?:son |su |sua )?excellenc|excel[eê]nci|reverend)`,
  "iu",
);

/** "Directrice de l'Association ...": of whom somebody is the head. */
const POST_OF = pattern(
  String.raw`^(?:\p{L}+ ){0,2}?(?:director\p{L}*|directeur|directrice|diret\p{L}+|pr[eé]sident\p{L}*|chair\p{L}*|head|secretar\p{L}+|secrétaire|coord\p{L}+|representante|représentante?|gerente|gérante?|fundador\p{L}*|fondat\p{L}+|manager|officer)(?: (?:g[eé]n[eé]ral\p{L}*|geral|ex[eé]cuti\p{L}+|ejecutiv\p{L}+|legal))? (?:of (?:the )?|de (?:la |l['’])?|d['’]|du |da |do |del )(?=\p{Lu})`,
  "iu",
);
const PERSON_TITLE = pattern(
  String.raw`^["«“]?\s?(?:sr|sœur|soeur|sister|brother|frère|hermana|mme|mr|mrs|ms|dr|dra|fr|rev|pr|prof|lic|ing|pastor|pasteur|bishop|père|padre)\.? [^,]*$`,
  "iu",
);

/** An organisation in a sender's line: listed, or called as organisations are. */
function signer(line: string, table: NameTable): Applicant[] {
  const given = line.replace(/<[^>]*>|\S+@\S+/g, " ").trim();
  const text = given.replace(POST_OF(), "");
  // "Le président du conseil d'administration"
  if (text !== given && startsSmall(text)) return [];
  if (!isNameLike(text) || OFFICIAL().test(text) || PERSON_TITLE().test(text) || isBareLabel(text)) return [];
  const named = applicantNamed(text, table);
  if (named.organisation) return [named];
  return ORGANISATION_WORD().test(named.printed) && !isTypedAs.post(named.printed) && !isAddress(named.printed, table)
    ? [named]
    : [];
}

const listed = (part: string, table: NameTable): Applicant[] => {
  const found = matchOrganisation(part, table);
  return found ? [{ printed: part.trim(), organisation: found.id }] : [];
};
