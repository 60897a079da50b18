import { pattern } from "../list/pattern.ts";
import { dateIn } from "./dates.ts";
import { moneyOf } from "./money.ts";
import { labelOf } from "./request-labels.ts";
import { isSolid, type Pair } from "./request-pairs.ts";
import { hasWord, startsSmall } from "./word-shape.ts";

const OF_WORK =
  "project|proposal|application|initiative|idea|pilot|activity|action|campaign|agreement|award|grant|opportunity|intervention|concept|programme?|work|submission|request|case|filing|projet|proposition|initiative|idée|activité|action|convention|demande|proyecto|propuesta|iniciativa|idea|actividad|acción|convenio|solicitud|postulación|projeto|projecto|proposta|iniciativa|ideia|atividade|actividade|acção|ação|candidatura|acordo|pedido|проекта?|заявки|инициативы|المشروع|المبادرة|المقترح";
const NAME_WORD =
  "title|titles|name|named|called|heading|titre|nom|intitulé|appellation|título|titulo|nombre|denominación|nome|designação|denominação|название|наименование|тема|عنوان|اسم";
/** What a box that holds the project's name is called, beyond the usual: from the surest to the least sure. */
const LABELS = [
  `^(?:${OF_WORK})(?: filing)? (?:${NAME_WORD})$|^(?:${NAME_WORD}) (?:of |for |de |del |do |da |de l.|du |d.)?(?:the |our |your |la |el |l.|notre |votre |nuestr[oa] |su |nossa? )?(?:${OF_WORK})$`,
  `^(?:short|long|full|working|brief|public|proposed|provisional) (?:title|name)|^t[ií]tulo (?:corto|breve|provisional|completo|curto|provisório)|^titre (?:court|abrégé|provisoire|complet)|^(?:application|project|grant) (?:filing )?(?:title|name)$`,
  `^(?:proposed|our|your|the|name this|this)? ?(?:${OF_WORK})$`,
  `^what (?:we|do you|will you) (?:have )?(?:call|named?) (?:it|the project|your project)|^what is (?:it|the project|your project) called|^comment s.appelle|^cómo se llama|^como se chama`,
  `^(?:title|titre|t[ií]tulo|intitulé|designação|denominación|denominação)$`,
  `^(?:what|quoi|qué|o quê|name|nombre|nom|nome|название|الاسم)$`,
].map((source) => pattern(source, "iu"));
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
  const usable = pairs.filter(({ value }) => isName(value));
  for (const fits of LABELS)
    for (const { label, value, sure } of usable)
      if (sure && fits().test(bare(label)) && !isOther(value)) return underHead(value) ?? value;
  return null;
}

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
