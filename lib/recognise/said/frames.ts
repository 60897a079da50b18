import { type Pattern, pattern } from "../../list/pattern.ts";

/** Where what English or French says of a name stands to it. */

/** Up to so many letters of one sentence: the dot of a sum does not end it. */
export const upTo = (most: number) => String.raw`(?:[^.;:!?\n]|\.(?=\d)){0,${most}}?`;
/** A word and a space. */
export const WORDS = String.raw`(?:[\p{L}'’-]+ )`;
/** Quotation mark, short form and comma behind a name. */
const SHORT = String.raw`["”»]?(?: ?\([^()]{2,60}\))?,? ?`;

/** What French calls a body before its name. */
export const CORPS =
  "(?:associations?|ong|groupements?|groupe|coop[ée]rative|organisation|organisme|structure|fondation|école|lycée|collège|centre|réseau|collectif|comité|union|société|club|mutuelle|fédération|établissement|orphelinat|entreprise|institution|communauté)";

/** What ends right before a name or its article. */
export const rightBefore = (source: string): Pattern =>
  pattern(String.raw`(?<![\p{L}-])${source} (?:the |an? |our |this )?["“«‘]?$`, "iu");
/** The same in French, where a preposition may end in an apostrophe. */
export const justeAvant = (source: string): Pattern =>
  pattern(
    String.raw`(?<![\p{L}-])${source}(?: |(?<=['’]))(?:(?:la |les? |une? |notre |cette |l['’])?(?:${CORPS}(?: [\p{L}-]+){0,2} )?)?["“«‘]?\s?$`,
    "iu",
  );
/** What begins right behind a name; a space at the end of a wording ends its last word. */
export const rightBehind = (source: string): Pattern =>
  pattern(String.raw`^${SHORT}${source}(?:(?<=[ '’])|(?!\p{L}))`, "iu");
/** A whole label, with its number, its star and its help in brackets. */
export const wholeLabel = (source: string): Pattern =>
  pattern(
    String.raw`^[^\p{L}\d]*(?:(?:\d+[a-z]?[.)-]?){1,3} ?|[a-z][.)] ?)?(?:the |your )?(?:${source})(?: ?[(\[][^()[\]]{0,60}[)\]])?[\s:?*.]*$`,
    "iu",
  );
