import { pattern } from "../list/pattern.ts";
import { BODY_WORD } from "./body-word.ts";
import { acronymed, isOfLetters } from "./name-acronym.ts";
import { cutTail, leadOf } from "./name-edges.ts";
import {
  ARABIC,
  HEADED,
  IN_QUOTES,
  IS_ADJECTIVE,
  KIND_ALONE,
  LEGAL_ALONE,
  LEGAL_TAIL,
  LISTED,
  QUOTED,
  QUOTED_BODY,
  ROW,
  RUN,
  SMALL_LINK,
  STOP,
  TOKEN,
  WE_IN_ARABIC,
} from "./name-words.ts";

export { isOfLetters } from "./name-acronym.ts";
export { GOVERNORS } from "./name-edges.ts";

/** Words that could be a name, where they stand in a line. */
export interface Span {
  text: string;
  start: number;
  end: number;
  /** The short form behind it in brackets: "Wan Smolbag Theatre (WSB)". */
  short: string | null;
}

/** A short form, or the name in another language. */
const SHORT = pattern(
  String.raw`^["”»]?,? ?\(["“«]?(\p{Lu}[^()\n]{1,90}?)["”»]?\)|^, (?=((?!INC|LTD|LLC|ASBL|NGO|ONG|CORP)\p{Lu}{3,10})[,;])|^,? (?:en sigle|sigle|sigla|en abrégé|por sus siglas|abbreviated(?: as)?|in short|[^.;:\n]{0,40}?(?:known (?:as|by)|sous le (?:sigle|nom de)|(?:por|con) (?:sus|las|la) siglas?|conocid[oa] como|conhecid[oa] (?:como|por)|pela sigla|whose acronym is)) ["“«]?((?:\p{Lu}[\p{Lu}\d.&-]{1,12}))(?!\p{L})`,
  "u",
);
/** Most names taken from one line. */
const MOST = 24;

/** Names that a line may hold: runs of capitals, and what follows a word for a body in languages that capitalise little. */
export function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  const add = (start: number, last: number) => {
    const form = LEGAL_TAIL().exec(line.slice(last, last + 40)) ?? NUMBER.exec(line.slice(last, last + 8));
    const end = last + (form?.[0].length ?? 0);
    const whole = line.slice(start, end);
    const lead = voiceOf(whole) + leadOf(whole.slice(voiceOf(whole)));
    const text = balanced(cutTail(withoutI(whole.slice(lead), line.slice(end)))).replace(/[\s'’&/.,-]+$/u, (tail) =>
      /^\./.test(tail) && ABBREVIATED.test(whole) ? "." : "",
    );
    if (FILE.test(text) || LEGAL_ALONE().test(text) || FILE.test(line.slice(end, end + 6))) return;
    if (
      text.length < 3 ||
      spans.length >= MOST ||
      spans.some((one) => one.start === start + lead && one.end === start + lead + text.length)
    )
      return;
    const at = start + lead;
    spans.push({
      text,
      start: at,
      end: at + text.length,
      short: shortBehind(text, line.slice(at + text.length)),
    });
  };
  for (const match of line.matchAll(RUN())) add(match.index, match.index + match[0].length);
  const alone = wholeIn(line);
  if (alone) add(alone.start, alone.end);
  for (const match of line.matchAll(QUOTED_BODY()))
    if (isKindOfBody(match[0].split(/[«"“„]/)[0]!)) add(match.index, match.index + match[0].length);
  for (const match of line.matchAll(ARABIC()))
    add(match.index + (match[1]?.length ?? 0), match.index + match[0].length);
  for (const match of line.matchAll(WE_IN_ARABIC())) add(match.index + 1, match.index + match[0].length - 1);
  for (const match of line.matchAll(LISTED())) add(match.index, match.index + match[0].length);
  for (const match of line.matchAll(QUOTED())) add(match.index, match.index + match[0].length);
  for (const match of line.matchAll(IN_QUOTES()))
    if (isKindOfBody(match[0].split(/[„«“"]/)[0]!)) add(match.index, match.index + match[0].length);
  for (const { start, end } of acronymed(line)) add(start, end);
  const rows = [...line.matchAll(ROW())].filter(([row]) => isRow(row));
  const whole = rows.map((match) => {
    add(match.index, match.index + match[0].length);
    return spans.at(-1)!;
  });
  const headed: { start: number; end: number }[] = [];
  for (const match of line.matchAll(HEADED())) {
    const from = match.index + match[0].length;
    const end = endOfName(line, from);
    const isSmall = /^\p{Ll}/u.test(match[0]);
    // "our association of women", in small letters, is no name; "the association Muso Nyèta" is one behind the word.
    if (end <= from || (isSmall && !PROPER().test(line.slice(from, end)))) continue;
    // "Groupe d'Initiative Commune des Femmes": a word for a body inside a name begins no other.
    if (headed.some((row) => match.index > row.start && end <= row.end)) continue;
    const kind = isSmall ? KIND_ALONE().exec(line.slice(match.index, end)) : null;
    add(match.index + (kind?.[0].length ?? 0), end);
    if (!isSmall) headed.push({ start: match.index, end });
  }
  // "Allied Workers Union", of the "Domestic, Farm and Allied Workers Union".
  return spans.filter(({ start, end }) => !whole.some((row) => start > row.start && end === row.end));
}
/** "Hope Beyond 18." at the end of a sentence; not a year. */
const NUMBER = /^ (?!19|20\d\d)\d{1,4}(?=[.,;)»"”]+(?:\s|$))/;

/** Letters before a name that say who speaks for it: "Sr. Mary Okafor of", "Namen der", "Vă scriu din partea". */
function voiceOf(whole: string): number {
  const lead = SPEAKS_FOR().exec(whole)?.[0].length;
  if (lead !== undefined) return lead;
  const titled = TITLED().exec(whole)?.[0] ?? "";
  return titled !== "" && !BODY_WORD().test(titled) && BODY_WORD().test(whole.slice(titled.length)) ? titled.length : 0;
}
const SPEAKS_FOR = pattern(
  String.raw`^(?:Namen (?:der|des|von|vom) |(?:наш[аеи]?|нашего|нашої) |.{0,40}?(?<!\p{L})(?:din partea|[îi]n numele|w imieniu|від імені|от имени|kwa niaba ya|atas nama|on behalf of|en nombre de|em nome d[aeo]|au nom d[eu]) )(?=["“«„]?\p{L})`,
  "iu",
);
const TITLED = pattern(
  String.raw`^(?:Srs?|Sra|Dra?|Mrs?|Ms|Mme|M|Fr|Rev|Pe|Pr|P|Prof|Hna|Ir|Sœur|Sister|Brother|Father|Pastor|Pasteur|Padre|Père|Chief|Don|Doña|Dona)\.? (?:\p{Lu}[\p{L}.'’-]*,? ){1,3}(?:of|from|at|with|de l['’]|d[eu]s?|d[ao]s?|del|de la|vom|der|di|della) ?(?:the |la |el )?(?=\p{Lu})`,
  "u",
);

/** What a body is, and no sentence: "Union would run". */
const isKindOfBody = (before: string): boolean =>
  BODY_WORD().test(before) &&
  !before.split(" ").some((word) => /^\p{Ll}{2}/u.test(word) && STOP().test(word) && !SMALL_LINK().test(word));
/** "Second Dawn I am pleased": whoever writes goes on. */
const withoutI = (name: string, rest: string): string =>
  /^ \p{Ll}/u.test(rest) ? name.replace(/(?<=\p{L}{2}) I$/u, "") : name;
/** Without a quotation mark that nothing closes, or opens. */
function balanced(text: string): string {
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    const closes = open >= 0 && /["“”»]/.test(mark);
    if (closes) open = -1;
    else if (/["“„«]/.test(mark)) open = at;
  }
  if (open > 0) return withoutLinks(text.slice(0, open).trimEnd());
  return /^[^«“„"]*[»”]$/.test(text) ? text.slice(0, -1).trimEnd() : text;
}

/** "Nadezhda Foundation for", before a title in quotation marks. */
function withoutLinks(text: string): string {
  const last = text.lastIndexOf(" ");
  return last > 0 && SMALL_LINK().test(text.slice(last + 1)) ? withoutLinks(text.slice(0, last)) : text;
}

/** A line, or what stands in it behind a label, that holds a name and nothing else: at least half of its words are tall. */
function wholeIn(line: string): { start: number; end: number } | null {
  const start = /^[^:：]{2,60}[:：]\s+/.exec(line)?.[0].length ?? 0;
  const text = line.slice(start).replace(/[\s,]+$/, "");
  if (
    text.length > LONGEST_ALONE ||
    !/\p{Lu}/u.test(text) ||
    !ALONE().test(text) ||
    OF_PAPER().test(text) ||
    leadOf(text) > 0
  )
    return null;
  const words = text.split(" ").filter((word) => !SMALL_LINK().test(word));
  const tall = words.filter((word) => /[\p{Lu}\p{Lo}]|^\d/u.test(word)).length;
  // "Lead bidder Kikundi cha Mama": a label, and the name behind it.
  const kind = [...text.matchAll(HEADED())].find(({ 0: word, index }) => index > 0 && /^\p{Lu}/u.test(word));
  const before = kind ? (/(\S+) $/.exec(text.slice(0, kind.index))?.[1] ?? "") : "";
  if (/^\p{Ll}{2}/u.test(before) && !SMALL_LINK().test(before)) return null;
  // "Project title Amount requested Country": labels in a row.
  const all = text.split(" ");
  const steps = all.filter(
    (word, at) => /^\p{Ll}/u.test(word) && !SMALL_LINK().test(word) && /^\p{Lu}/u.test(all[at + 1] ?? ""),
  ).length;
  if (steps > 1 && !OF_VIETNAMESE.test(text)) return null;
  const says = words.some((word) => /^\p{Ll}{2}/u.test(word) && STOP().test(word));
  // "Таджикский национальный университет права": in these letters names are written small.
  const isSmallWritten = /^[\u0400-\u052f]/.test(text) && BODY_WORD().test(text);
  return words.length < 2 || says || (tall * 2 < words.length && !isSmallWritten)
    ? null
    : { start, end: start + text.length };
}
const LONGEST_ALONE = 90;
/** "Proposal for a house", "Perfil de proyecto": whose words it is made of is a paper or a form. */
const OF_PAPER = pattern(
  String.raw`(?:\s[–—-]\s)|^(?:(?:un)?solicited |special |draft )*(?:proposal|application|request|concept|budget|project|grant|letter|annex|report|form|perfil|propuesta|solicitud|presupuesto|proyecto|nota|carta|anexo|informe|formulario|proposition|demande|projet|note|lettre|annexe|rapport|formulaire|proposta|pedido|projeto|orçamento|relatório|antrag|projekt\p{L}*|заявка|проект|registration|hand|to be)(?!\p{L})`,
  "iu",
);
/** Two to ten words that begin as a name does, without a mark of sentences, lists or addresses. */
const ALONE = pattern(
  String.raw`^(?:["“«„]|\p{Ll}{1,3}(?=\p{Lu})|\d{1,3} (?=\p{Lu}))?[\p{Lu}\p{Lo}](?:[^:：;,،؛?!|/\\<>\[\]{}=•·…\d\n.()]|[\d@](?=\p{L})|(?<=\p{L})\d| \d{1,4}$|(?<=\b\p{L}{1,4})\.){3,}$(?<!^(?:\S+ ){10}.*)`,
  "u",
);

/** The short form that stands right behind a name. */
export function shortBehind(name: string, rest: string): string | null {
  const [, bracketed, beside, said] = SHORT().exec(rest) ?? [];
  return bracketed ?? said ?? (beside !== undefined && isOfLetters(beside, name) ? beside : null);
}
/** A name that a wording or a box caught with more: without whose board it is, a number before it, and what it is to do. */
export function nameWithin(printed: string): string {
  const from = printed.replace(CODE, "");
  const lead = leadOf(from);
  return cutTail(untilVerb(ARTICLE.test(from.slice(0, lead)) ? from : from.slice(lead)));
}
/** "Fundación Renacer le presento": a name ends where its sentence goes on. */
function untilVerb(name: string): string {
  const words = [...name.matchAll(/\S+/g)];
  const verb = words.find(
    ({ 0: word }, at) =>
      at > 0 &&
      /^\p{Ll}{2,}/u.test(word) &&
      STOP().test(word) &&
      !SMALL_LINK().test(word) &&
      !/^\p{Lu}/u.test(words[at + 1]?.[0] ?? "") &&
      !/^(?:avec|con|com|dans|desde|depuis|les?|nos|vos|lhes?)$/.test(word) &&
      /\p{Lu}/u.test(name.slice(0, words[at]!.index)),
  );
  // With the small word before the verb: "le presento", "nous prions".
  return verb
    ? name
        .slice(0, verb.index)
        .trim()
        .replace(/ (?:les?|lhes?|nos|vos|nous|vous|se|me)$/, "")
    : name;
}
const ARTICLE = /^(?:the|la|le|les|el|los|las|o|a|os|as|l['’])\s*$/i;
/** "PAS-KGL-26-03, Hope Guild": a number of a paper. */
const CODE = /^(?=\S*\d)[A-Z\d]+(?:[-/.][A-Z\d]+)+[\s,/:|–—-]+(?=\p{L})/u;

function isRow(row: string): boolean {
  const parts = row.split(/, | (?:and|&) /i);
  const last = parts.pop()!;
  return last.includes(" ") && ENDS_AS_BODY().test(last) && !parts.some((part) => BODY_WORD().test(part));
}
const ENDS_AS_BODY = pattern(
  ` (?:union|cooperative|co-operative|association|network|federation|alliance|coalition|society|centre|center|council|committee|trust|group|guild|forum|league|institute|foundation|organi[sz]ation|agency|congress|commission|bureau|board|collective|company|services?)$`,
  "iu",
);
/** The name that a row of nouns is part of, where the words are one. */
export function rowIn(text: string): string | null {
  return [...text.matchAll(ROW())].find(({ 0: row, index }) => index === 0 && isRow(row))?.[0] ?? null;
}
const FILE = /\.(?:pdf|docx?|xlsx?|jpe?g|png|zip|od[ts]|txt|pptx?)\b/i;
const ABBREVIATED = /(?:Ltda?|LTD|INC|Inc|Co|CO|(?:\p{Lu}\. ?){1,3}\p{Lu}|e\. ?V|S\.A|A\.C|C\.V|R\.L)\.$/u;

const PROPER = pattern(String.raw`\s[«"“]?(?:[dl]['’])?\p{Lu}`, "u");

/** Vietnamese names of bodies have small words anywhere. */
const OF_VIETNAMESE = /[ăđơưạ-ỹ]/;

/** Where the name ends that begins with a word for a body: at a mark, a verb, or a small word behind a proper name. */
function endOfName(line: string, from: number): number {
  const token = TOKEN();
  let end = from;
  let at = from;
  let proper = false;
  for (let count = 0; count < 16; count++) {
    token.lastIndex = at;
    const match = token.exec(line);
    if (!match) break;
    const word = match[1]!.replace(/[.'’]+$/, "");
    const isSmall = /^(?:[dl]['’])?\p{Ll}/u.test(word);
    const isTo = /^(?:à|aux?|al?|aos?|às)$/.test(word);
    const isLink = SMALL_LINK().test(word) || isTo || /^[dl]['’]?$/.test(word);
    if (STOP().test(word) && !(isLink && !/^(?:por|par|en|avec)$/i.test(word)) && isSmall) break;
    if (isTo && !/^aux?$/.test(word) && !TO_WHOM_BEHIND().test(line.slice(Math.max(0, at - 20), at))) break;
    // "Collectif des Bergers libres de Moundou", "de la Solidarité nationale": an adjective behind a noun.
    if (
      isSmall &&
      !isLink &&
      proper &&
      !/^[dl]['’]/.test(word) &&
      !OF_VIETNAMESE.test(word) &&
      !(IS_ADJECTIVE().test(word) && GOES_ON().test(line.slice(token.lastIndex, token.lastIndex + 30)))
    )
      break;
    at = token.lastIndex;
    if (!isLink) end = at;
    if (!isSmall) proper = true;
    if (/[.,;:!?]$/.test(match[0])) break;
  }
  return end;
}
/** What a name goes on with behind an adjective, or where it ends. */
const GOES_ON = pattern(
  String.raw`^(?:[,.;:()»"”]| \(|$| (?:(?:de|du|des|del|da|do|dos|das|et|e|y|pour|para|la|les?|los|las) )+(?:[dl]['’])?\p{Lu}| (?:[dl]['’])\p{Lu})`,
  "u",
);
const TO_WHOM_BEHIND = pattern(
  `(?:appui|aide|accueil|apoio|apoyo|atenci[oó]n|atenção|acolhimento|soutien|secours|assist[aeê]ncia|assistance|accès|acesso|droits?|direitos?|et|e)$`,
  "iu",
);
