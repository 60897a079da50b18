import { pattern } from "../list/pattern.ts";
import { dateIn } from "./dates.ts";
import { moneyOf } from "./money.ts";
import { labelOf } from "./request-labels.ts";
import { isSolid, type Pair } from "./request-pairs.ts";
import { hasWord, startsSmall } from "./word-shape.ts";

/** How words begin of which names of boxes are made, folded: what is named, that it is named, and what may stand beside. */
const WORK = wordsOf(
  "project projet proyect proje propos propuest applicat candidatur initiativ iniciativ idea idee ideia pilot activit activid ativid actividade action accion acao campaign campagn campan agreement convention conveni acordo award grant opportunit intervention concept note nota perfil profile programme program work submission request demande solicitud solicitac pedido case filing проект заявк инициатив программ предложен концепц المشروع مشروع المبادره المبادرة المقترح مقترح النشاط البرنامج الطلب",
);
const NAME = wordsOf(
  "title titre titul intitul named name names nom nombre nome called call calls llama llaman chama denominat denominac designa appel heading назван наименов назыв тема عنوان العنوان اسم",
);
const BESIDE = wordsOf(
  "of the for de del do da des du la le les los el l d s your our votre notre su nuestr nossa this that is it what who how que quel quelle se est como comment es applicant applicants short long full working brief public proposed provisional abrege court complet corto corta breve completo completa curto resumid provisor provisoir descriptive descripti descritiv рабоч кратк полн in words max и вашего you we give",
);
/** Boxes that say the least, at the end. */
const BARE = pattern("^(?:what|quoi|qué|o quê|name|nombre|nom|nome|название|الاسم)$", "iu");
/** Boxes whose value is a heading: "Proposal: Floating Classrooms". */
const HEADS = pattern("^(?:short description|subject|summary line|re|subject line|objet|asunto|assunto)$", "iu");
/** Kinds, states and answers that stand in such boxes. */
const NO_NAME = pattern(
  String.raw`^(yes|no|new|none|grant|other|submitted|draft|pending|approved|attached|see |type |choose|select|complete|completed|continuation|original|standard|supplement|cooperative agreement|proposal|application|request|concept note|nuev[oa]|nouveau|novo|oui|non|sí|sim|não|lookup|search|view|edit|download|open|save|\w+\.(?:docx?|pdf|xlsx?))(?!\p{L})[^:]{0,20}$|@|https?:|\.(?:docx?|pdf|xlsx?|zip)$`,
  "iu",
);

/** What a box of another name than usual says the project is called; null where none does. */
export function titleBeside(
  pairs: Pair[],
  isOther: (name: string) => boolean,
  underHead: (head: string) => string | null,
) {
  const usable = pairs.filter(({ value }) => isName(value) && !isOther(value));
  const named = usable.map((pair) => ({ ...pair, rank: rankOf(bare(pair.label)) }));
  for (const rank of [3, 2, 1])
    for (const { value, sure, rank: own } of named)
      if (own === rank && (sure || rank === 3)) return underHead(value) ?? value;
  return null;
}

/** 3 for "Name of the initiative", 2 for "Initiative" or "Short title", 1 for "Name", 0 for boxes of other things. */
function rankOf(label: string): number {
  if (BARE().test(label)) return 1;
  const words = plainWords(label);
  if (words.length === 0 || words.length > 9) return 0;
  const is = (list: string[], word: string) =>
    list.some((start) => (start.length < 5 ? word === start : word.startsWith(start)));
  const work = words.some((word) => is(WORK, word));
  const name = words.some((word) => is(NAME, word));
  if (!words.every((word) => is(WORK, word) || is(NAME, word) || is(BESIDE, word))) return 0;
  if (name && work) return 3;
  return name ? (words.length > 1 || /^(?:tit|intit|desig|denomin)/.test(words[0]!) ? 2 : 0) : work ? 2 : 0;
}

function wordsOf(list: string): string[] {
  return list.split(" ");
}
const plainWords = (label: string): string[] =>
  label
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS(), "")
    .split(BETWEEN())
    .filter((word) => word !== "");
const MARKS = pattern(String.raw`\p{M}`, "gu");
const BETWEEN = pattern(String.raw`[^\p{L}]+`, "u");

/** What stands in boxes for what a message is about. */
export const headsBeside = (pairs: Pair[]): string[] =>
  pairs.filter(({ label, value }) => HEADS().test(bare(label)) && isName(value)).map(({ value }) => value);

const bare = (label: string): string =>
  label
    .replace(/^[\s*•¿]*(?:(?:q\.? ?)?\d{1,2}\s?[a-h]?[.):]?\s*|[a-h][.)]\s*)?/i, "")
    .replace(/[\s:*?]+$|\s*\([^)]*\)$/g, "")
    .trim();

/** A few words that are no sum, no day, no person's mail and no sentence. */
function isName(value: string): boolean {
  if (
    value.length > 250 ||
    startsSmall(value) ||
    !hasWord(value) ||
    NO_NAME().test(value) ||
    isSolid(value) ||
    /\d{5}/.test(value)
  )
    return false;
  // A sentence tells of something, and names nothing.
  if (/[.;]$/.test(value) && value.split(/\s+/).length > 3) return false;
  if (/^\d|^[A-Z\d/-]+$/.test(value) && !value.includes(" ")) return false;
  return (
    moneyOf(value) === null && (dateIn(value, true)?.end ?? 0) < value.length * 0.6 && !labelOf(value.split(":")[0]!)
  );
}

/** On the page of an award what it is for stands as "Description", in capitals. */
export function describedInCapitals(pairs: Pair[]): string | null {
  const row = pairs.find(
    ({ label, value }) =>
      /^(?:award |project |grant )?description$/i.test(label) &&
      value === value.toUpperCase() &&
      value.length < 300 &&
      value.split(/\s+/).length >= 3 &&
      hasWord(value),
  );
  return row?.value ?? null;
}

/** "Association Main dans la Main" is who asks, not what for; "Women's Voices" may be either. */
export const isBody = (name: string): boolean => name.split(/\s+/).length <= 9 && BODY().test(name);
const BODY = pattern(
  String.raw`(?<!\p{L})(ass?ocia[tcç]\p{L}*|f(?:ou|u)nda[tcç]\p{L}*|institut\p{L}*|university|université|universidad\p{L}*|(?:con)?f[eé]d[eé]ra\p{L}*|co-?op[eé]rativ\p{L}*|colle[ck]?ti[fv]\p{L}*|ngos?|ongs?|ong|network|r[ée]seau|trust|council|conseil|league|ligue|liga|society|société|committee|comité|coalition|coalición|inc|llc|ltd|ministry|ministère|ministerio|embass\p{L}*|ambassade|embajada|embaixada|department|organi[sz]a[tc]i[oó]n|organização|international)(?!\p{L})|фонд|организаци|ассоциаци|объединени|جمعية|مؤسسة|منظمة|شبكة|اتحاد`,
  "iu",
);
