import { fold } from "../list/fold.ts";
import { pattern } from "../list/pattern.ts";
import { isTypedAs, ORGANISATION_WORD } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import { isNowhere, keyOf, SMALL } from "./could-be-name.ts";
import { initials } from "./name-acronym.ts";
import type { Gathered } from "./name-mentions.ts";
import type { NameTable } from "./name-table.ts";
import { type Candidate, printedOf } from "./one-name.ts";
import { asksForBody, isOwnAddress } from "./person-evidence.ts";
import { isWhereabouts } from "./whereabouts.ts";

/** Where a name stands, which a person's does as well. */
const STANDING = new Set(["title", "sender", "signature", "letterhead", "top", "end", "whose paper"]);

/** The noun that says what a body is: the last of an English name, the first of others. */
function kindOf(name: string): string {
  const words = fold(name).split(" ");
  return [words.at(-1), words[0]].find((word) => word !== undefined && BODY_WORD().test(word)) ?? "";
}

/** Hosts where anybody has a mail, and boxes of those who run a page or give. */
const MAIL_HOST =
  /@(?:[\w-]+\.)?(?:(?:g|google|hot|rocket|y|proton|fast)?mail|outlook|yahoo|live|msn|icloud|aol|proton|gmx|zoho|yandex|orange|laposte)\.[a-z.]+$/;
const HELPS = /^(?:help|help-?desk|support|no-?reply|webmaster|grants?)@/;
const BANK = pattern(
  String.raw`(?<!food )bank(?!\p{L})|(?<!\p{L})(?:banque|banc[oa]|bank)(?!\p{L}| d[eo]s? alim)`,
  "iu",
);

/** Who sends, signs what is headed with the same name, or has a mail of that name writes, for whomever it be. */
const isWriter = (one: Candidate, addresses: string[]): boolean =>
  one.why.has("sender") ||
  (one.why.has("signature") && one.forms.length > 1) ||
  addresses.some((each) => isOwnAddress(each, one.key));
const isSpokenFor = ({ kind, points }: { kind: string; points: number }): boolean =>
  points >= 4 && ["says we", "for whom", "greets", "who asks is", "label", "our"].includes(kind);

/** Points of what a label gives. */
export const GIVEN_BY_LABEL = 9;

/** Points of a name: each kind of evidence once, what speaks against a sure one by half. */
export function weigh(
  one: Candidate,
  { addresses: mails, titles, kinds, mentions, passedOn }: Gathered,
  table: NameTable,
  persons: readonly string[],
): void {
  const { why, forms } = one;
  const addresses = mails.filter((each) => !HELPS.test(each)).map((each) => each.replace(MAIL_HOST, "@"));
  for (const { evidence } of forms)
    for (const { kind, points } of evidence) {
      const before = why.get(kind) ?? 0;
      why.set(kind, points > 0 ? Math.max(before, points) : Math.min(before, points));
    }
  // Whoever passes on what another asks has sent and signed it, and asks for nothing.
  if (passedOn) for (const kind of ["sender", "signature"]) why.delete(kind);
  if (passedOn && (why.get("given") ?? 0) < GIVEN_BY_LABEL) why.delete("given");
  const isSpoken =
    [...why].some(([kind, points]) => points >= 2.5 && !STANDING.has(kind)) ||
    ((why.get("label") ?? 0) >= 1 && forms.some(({ about }) => about !== null && asksForBody(about.label)));
  const best = printedOf(one);
  const bare = best.replace(/["“”«»]/g, "");
  // "KOOPERATİFİ"
  const isBody = forms.some(({ text }) => BODY_WORD().test(text.replaceAll("İ", "I")));
  const isLike = forms.some(({ text }) => ORGANISATION_WORD().test(text));
  const hasDomain = one.key.length >= 6 && addresses.some((each) => isDomainOf(each, one.key));
  const isOfOthers = (why.has("addressee") || why.has("label of others")) && (why.get("label") ?? 0) < 2;
  // Somebody else is the person of this page: who stands for it at its head or in a box is more likely a body.
  const isOther = (key: string): boolean => !key.includes(one.key) && !one.key.includes(key);
  const isTaken =
    persons.some(isOther) &&
    !isWriter(one, addresses) &&
    !mentions.some(({ text, evidence }) => evidence.some(isSpokenFor) && isOther(keyOf(text)));
  // A bank and a person are paid for others.
  if (isTypedAs.person(bare) || BANK().test(bare)) why.delete("paid");
  const isTheme = forms.some(({ text }) => THEME().test(text));
  if (one.organisation !== null) why.set("listed", 1.8);
  else if (isBody) why.set("called as bodies are", 2);
  else if (isLike && !isTypedAs.person(bare)) why.set("could be a body", 0.5);
  else if (isTheme && one.key.includes(" ")) why.set("could be called so", isSpoken ? 0.4 : 0);
  else if (["is more than one", "under a post", "registered"].some((kind) => why.has(kind)))
    why.set("could be a body", 0.5);
  else if (isTypedAs.person(bare))
    why.set("could be a person", isSpoken || hasDomain ? -1.5 : (why.get("label") ?? 0) >= 3 ? -3 : -6);
  else why.set("could be anything", !one.key.includes(" ") ? -3 : isSpoken ? -0.5 : -2);
  if (
    one.organisation === null &&
    (isBody || isTheme || !isTypedAs.person(bare)) &&
    forms.some(({ short }) => short !== null && /^\p{Lu}[\p{L}\d&.-]*\p{Lu}[\p{L}\d&.-]*$/u.test(short))
  )
    why.set("has a short form", 2);
  if (one.organisation === null && !isBody && (isNowhere(best, table) || isWhereabouts(best, table)))
    why.set("a place", -6);
  if (one.organisation === null && /^["“«]?(?:proje[c]?t|proye|program|campa[gñ])/iu.test(best))
    why.set("a project", -2);
  if (isTypedAs.post(best) && !isBody) why.set("a post", -4);
  const times = forms.length;
  if (times > 1) why.set("named often", Math.min(1.5, 0.4 * (times - 1)));
  const isPerson = why.has("could be a person");
  // "rl.estime@" is hers: it tells of nobody for whom she writes.
  const isHead =
    ["title", "letterhead", "sender", "whose paper"].some((kind) => why.has(kind)) || (why.get("label") ?? 0) > 1;
  const isOwn = isPerson && !hasDomain && addresses.some((each) => isOwnAddress(each, one.key));
  if (isOwn) why.set("an own address", -2);
  if (why.get("could be a person") === -6 && !isOwn)
    why.set("could be a person", isTaken && isHead ? -1.5 : -6 + doubtOf(why, best));
  const address = isOwn ? 0 : Math.max(0, ...addresses.map((each) => addressWorth(each, one)));
  if (address > 0) why.set("address", isOfOthers ? Math.min(2, address) : hasDomain ? 6 : address);
  if (address >= 4 && (why.get("could be anything") ?? 0) < -0.5) why.set("could be anything", -0.5);
  if (!isPerson) why.delete("has a post");
  if (titles.some((title) => title !== one.key && ` ${title} `.includes(` ${one.key} `)))
    why.set("in the title of the project", -1.5);
  // A label that says who asks leaves nothing to the labels of others.
  if ((why.get("label") ?? 0) >= 2) why.delete("label of others");
  if ((why.get("label") ?? 0) >= 5)
    for (const kind of ["label of others", "among others", "in the title of the project"]) why.delete(kind);
  // What is no body by its name may be anybody where it stands.
  const isNamed = one.organisation !== null || isBody || isLike;
  if (!isNamed && !(isPerson && isTaken && isHead))
    for (const kind of STANDING) if (why.has(kind)) why.set(kind, why.get(kind)! * 0.4);
  if (isBody && kinds.has(kindOf(best))) why.set("called by its kind", 1.5);
  if (forms.every(({ text }) => /^\p{Ll}/u.test(text))) {
    const where = WHERE_SMALL.exec(best)?.[1];
    const isTold =
      where !== undefined &&
      one.organisation === null &&
      !IS_ONE_THERE.test(best) &&
      (!where.includes(" ") || isNowhere(where, table));
    why.set("in small letters", isTold ? -3 : -1);
    // "Financement du centre d'accueil de Tema": what is asked for.
    if (isTold) why.delete("whose paper");
  }
  let plus = 0;
  let minus = 0;
  let most = 0;
  for (const points of why.values())
    if (points > 0) {
      plus += points;
      most = Math.max(most, points);
    } else minus += points;
  one.points = plus + (most >= 4 ? minus * 0.5 : minus);
}

/** Of these a place has one, which is called after it. */
const IS_ONE_THERE =
  /^(?:commune|mairie|paroisse|parr?[oó]quia|dioc|archid|arquid|di[óo]c|prefeitura|municip|alcald|minist|universi|préfecture|gobern|govern|c[âa]mara|parish)/iu;
/** "centre d'accueil de Tema", "sociedad civil del Paraguay": no word with a capital but where it is. */
const WHERE_SMALL =
  /^(?:(?:[dl]['’])?\p{Ll}[\p{L}'’]*[ -])+?(?:(?:in|à|en|em|d[eou]s?|d[ao]s?|del|aux?|of|of the|de la|di|din|von|u) |d['’])(\p{Lu}.*)$/u;

/** How much less a name need be a person's where no post, title or form of address says so: heads of pages, boxes and long names are more often of bodies. */
function doubtOf(why: ReadonlyMap<string, number>, name: string): number {
  if (why.has("has a post") || why.has("a person")) return 0;
  const inTitle = why.has("title") ? 2 : 0;
  const isLong = name.split(" ").length > 2 && !why.has("sender") ? 1.5 : 0;
  const inBox = (why.get("label") ?? 0) >= 2 ? 2 : 0;
  return Math.min(4.5, inTitle + isLong + inBox);
}

/** A mail's host called as the name is, in one or with its dashes: "ceyda@ufukcizgisi.org" of Ufuk Çizgisi. */
function isDomainOf(address: string, key: string): boolean {
  const host = address.slice(address.indexOf("@") + 1).replace(/-/g, "");
  const joined = key.replaceAll(" ", "");
  const short = key
    .split(" ")
    .filter((word) => !SMALL.test(word))
    .join("");
  return host.split(".").some((part) => part === joined || (short.length >= 6 && part === short));
}

const GENERIC =
  /^(?:women|femmes|mujeres|mulheres|child\w*|youth|jeunes?|centre|center|association|foundation|network|project|grants?|info|international|society|community|rights|human|office|trust|union|house|group|mail|contact\w*)$/;

/** Points for a mail's address made of the name's words (all of them at most) or of its initials. */
function addressWorth(address: string, { key, forms }: Candidate): number {
  const isShort = forms.some(({ text }) => /^\p{Lu}{4,}$/u.test(text));
  const joined = key
    .split(" ")
    .filter((word) => !SMALL.test(word))
    .join("");
  const bare = address.replace(/[.-]/g, "");
  if (joined.length >= 8 && (bare.includes(joined) || bare.includes(key.replaceAll(" ", "")))) return 4;
  if (isBegun(address, key)) return 4;
  // "maswud.bombali@": a short form that a mail's address is made of.
  if (isShort && /^[a-z]{4,}$/.test(key) && address.split(/[.@_-]/).includes(key)) return 4;
  const short = initials(key);
  const parts = address.split(/[.@-]/);
  if (short.length >= 3 && address.includes(short) && (short.length >= 4 || parts.includes(short))) return 2.5;
  // "ajjcv" of the Associação Cabo-verdiana de Jovens Jornalistas.
  const letters = sorted(short);
  if (short.length >= 4 && parts.some((part) => part.length === short.length && sorted(part) === letters)) return 2;
  if (
    forms.some(
      (form) => form.short !== null && form.short.length > 2 && address.includes(fold(form.short).replaceAll(" ", "")),
    )
  )
    return 2.5;
  const words = key.split(" ").filter((word) => word.length >= 4 && !GENERIC.test(word));
  const told = words.filter((word) => word.length >= 5 && address.includes(word.slice(0, 7)));
  return told.length > 1 ? 3 : told.length > 0 ? 2 : 0;
}
/** "pim@dawnhouse.org" of Dawn House Mae Sot: a host made of two words and more that a name begins with. */
function isBegun(address: string, key: string): boolean {
  const hosts = address
    .slice(address.indexOf("@") + 1)
    .replace(/-/g, "")
    .split(".");
  const words = key.split(" ").filter((word) => !SMALL.test(word));
  return words.some(
    (_, at) =>
      at > 0 && at < 5 && isLong(words.slice(0, at + 1).join("")) && hosts.includes(words.slice(0, at + 1).join("")),
  );
}
const isLong = (joined: string): boolean => joined.length >= 7;
const sorted = (letters: string): string => [...letters].sort().join("");

/** What a body is for or hopes for, in its name, and what hardly is a person's. */
const THEME = pattern(
  String.raw`(?<!\p{L})(?:hopes?|light|bridges?|steps?|paths?|ways?|voices?|wings?|hands?|hearts?|dawn|sunrise|horizons?|future|tomorrow|dignity|freedom|liberty|justice|peace|life|lives|living|visions?|dreams?|roots|seeds?|rivers?|mountains?|trees?|rainbow|doors?|gates?|windows?|safe|haven|harbou?r|anchor|action|act|aid|help|care|relief|rescue|reach|rise|arise|empower\p{L}*|change|transform\p{L}*|develop\p{L}*|sustain\p{L}*|youth|young|girls?|wom[ae]n|men|boys|child(?:ren)?|kids|famil(?:y|ies)|mothers?|widows?|elders|farmers?|fish(?:ers?|erfolk)|workers?|migrants?|refugees?|survivors?|victims?|disab\p{L}+|deaf|blind|legal|law|lawyers|rights?|human|civic|civil|democra\p{L}+|media|journalis\p{L}+|films?|arts?|cultur\p{L}+|music|dance|sports?|science|tech\p{L}*|digital|data|green|earth|climate|water|forests?|ocean|health\p{L}*|education\p{L}*|learn\p{L}*|literacy|skills|training|jobs|labou?r|business|initiatives?|programme?s?|projects?|services?|international|national|global|world|africa|asia|americas?|first|united|without|borders|together|new|tomorrow|espoirs?|lumi[èe]re|ponts?|voix|ailes|mains|c(?:œ|oe)urs?|aube|avenir|demain|dignité|liberté|paix|vie|rêves?|racines|graines|étoiles?|portes?|abri|aide|secours|jeun\p{L}+|filles?|femmes?|enfan\p{L}+|m[èe]res|veuves|droits?|travaill\p{L}+|santé|éducation|développement|ensemble|esperanza|luz|puentes?|vo[cz](?:es)?|alas|manos|coraz[oó]n\p{L}*|amanecer|futuro|dignidad|libertad|paz|vidas?|sueños?|ra[íi][cz]es|semillas?|caminos?|estrellas?|puertas?|acci[oó]n|ayuda|juven\p{L}+|j[óo]venes|niñ\p{L}+|infancia|mujer\p{L}*|derechos|trabajador\p{L}*|salud|educaci[oó]n|desarrollo|juntos|esperança|pontes?|asas|mãos|coraç\p{L}+|dignidade|liberdade|sonhos?|sementes?|caminhos?|estrelas?|portas?|aç[ãa]o|acção|ajuda|jovens|criança\p{L}*|mulher\p{L}*|direitos|trabalhador\p{L}*|saúde|educação|desenvolvimento)(?!\p{L})`,
  "iu",
);
