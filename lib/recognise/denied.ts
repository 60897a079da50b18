import { pattern } from "../list/pattern.ts";

/** Where a saying is taken back: "X does not request", "no award was made to X". */

/** "Not" in the languages of the wordings; the Portuguese "no" is a preposition and the English one has its noun. */
const NO = String.raw`(?:not|never|neither|nor|no longer|cannot|\p{L}{2,6}n['’]t|ne|n['’]|(?<!(?:nan|sou|an) )non|nunca|jamás|jamais|tampoco|não|nem|nu|nie|nije|nuk|niet|geen|nicht|kein\p{L}{0,2}|tidak|tak|belum|bukan|không|chưa|pa|не|ні|لا|لم|لن|ليس\p{L}{0,2}|ما)`;
const ONLY =
  "(?:only|just|solely|merely|seulement|uniquement|que|solo|sólo|só|apenas|somente|nur|hanya|только|лише|فقط)";
/** What is denied with a name as who does it. */
const ASKING =
  "(?:ask|appl|request|seek|submi|propos|present|need|wish|want|appeal|plan|intend|hope|expect|solicit|look|sollicit|demand|présent|soumet|soumi|dépos|postul|requ[ée]r|requier|besoin|cherch|souhait|formul|pid|pe[dç]|requer|necesit|precis|busc|procur|quier|quer|dese|pret|apresent|somet|propon|propõ|propus|chied|chies|richie|cerc|cere|cer|depun|depus|nevoie|beantrag|bitt|bittet|ersuch|vraag|verzoek|pros|wniosk|skład|traž|mol|podnos|kërk|paraq|mengaju|memoh|memin|membutuh|memerlu|xin|đề nghị|mande|bezwen|прос|запраш|обращ|обрат|пода|претенд|ходатай|зверт|звер|потреб|нужда|хоч|تطلب|يطلب|نطلب|طلب|تتقدم|يتقدم|تقدم|تلتمس|يلتمس)";
const BEHIND = String.raw`^["”»)]*(?: ?\([^()\n]{2,60}\))? `;

/** "X does not request": up to two words, the "not", up to four words, what is not done. */
const NOT_DONE = pattern(
  String.raw`${BEHIND}(?:(?!(?:and|but|or|y|et|e|und|mais|pero|mas|who|which|that|qui|que)(?!\p{L}))\p{L}+ ){0,2}?(?:no (?:(?:ha|han|había|nos|se|les?|l[oa]s?|est[aá]n?|quiere|desea|puede|pudo|va|a|más|aún|todavía) ){0,3}${ASKING}|${NO}(?: |(?<=['’]))(?!${ONLY}(?!\p{L}))(?:(?!(?:and|but|y|et|e|und|mais|pero|mas)(?!\p{L}))\p{L}+ |[nlsmdcq]['’]){0,4}?${ASKING}(?![^.;,\n]{0,24}? (?:que|qu['’]))|(?:beantragt|bittet|ersucht|stellt|braucht|sucht|will|möchte|hat|vraagt|verzoekt|wil|zoekt)(?: (?!und |en )[\p{L}\d]+){0,5}? (?:nicht|kein\p{L}{0,2}|nie|niet|geen)(?!\p{L}| nur)|(?:\p{L}+ ){0,5}?(?:et|başvur|iste|sun)(?:m[ıiuü]yor|m[ae]dı?i?|m[ae]m[ae]kte|m[ae]kte değil|memiş|mamış)\p{L}*)`,
  "iu",
);
const NOT_YET_GIVEN = pattern(
  `${BEHIND}ha(?:s|ve) never (?:applied|asked|requested|sought)(?! for (?:this|the))`,
  "iu",
);
const DONE_BY_IT = new Set(["asks", "asks, after all it is", "plans", "by whom"]);

/** Up to three words between the "not" and the saying, or a saying that holds it; a comma or a "but" ends it. */
const NOT_SAID = pattern(
  String.raw`(?<![\p{L}'’])(?:${NO}(?:(?!\p{L})|(?<=\p{L}['’](?=\p{L})))|no (?=(?:award|grant|money|funds|funding|proposal|application|request|payment|sum|contract|letter|report|part)s?(?!\p{L}))|no (?=(?:se|nos|les?|l[oa]s?|ha|han|he|hemos|fue|fueron|es|era|son|somos|soy|est[aá]n?|estamos|recom\p{L}+|propone\p{L}*|escrib\p{L}+|pedimos|pido|solicit(?:a|amos|o|ó|an)|represent(?:a|amos|o)|otorg\p{L}+|conced\p{L}+)(?!\p{L}))|(?:aucune?s?|ning[uú]n[ao]?s?|nenhum[ao]?s?|nessun[oa]?|nici(?:o| un))(?!\p{L}))(?! ?(?:${ONLY}|less|later|least|merely|to mention)(?!\p{L}))(?:(?!(?:but|mais|sino|pero|mas|sondern|and|because|so|until|since|except|however|car|porque|que|qu['’])(?!\p{L}))[^,.;:!?\n]){0,90}$`,
  "iu",
);
const WORDS_BETWEEN = /^(?:\S+ ){0,3}\S* ?$/u;
const SAID_OF_IT = new Set([
  "says we",
  "for whom",
  "by whom",
  "whose paper",
  "to whom it is to go",
  "to whose account",
  "near a word for who asks",
  "who asks is",
  "asks, and is named behind",
]);

/** Whether what stands behind a name denies what a wording there would say. */
export const isDeniedBehind = (kind: string, behind: string): boolean =>
  DONE_BY_IT.has(kind) && NOT_DONE().test(behind) && !NOT_YET_GIVEN().test(behind);

/** Whether a wording that begins at `from` of the text before a name is denied there. */
export function isDeniedBefore(kind: string, before: string, from: number): boolean {
  if (!SAID_OF_IT.has(kind)) return false;
  const at = NOT_SAID().exec(before)?.index ?? -1;
  if (at < 0) return false;
  return at >= from || WORDS_BETWEEN.test(before.slice(at, from).replace(/^\S+ ?/, ""));
}

/** "The Committee does not request": a wording that took the "not" for a part of the name. */
export const endsInNot = (name: string): boolean => ENDS_IN_NOT().test(name);
const ENDS_IN_NOT = pattern(String.raw`[\p{L}”"»)] (?:${NO}|no|n['’]\p{L}+)$`, "iu");
