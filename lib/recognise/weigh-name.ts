import { fold } from "../list/fold.ts";
import { isTypedAs, ORGANISATION_WORD } from "./applicant-words.ts";
import { BODY_WORD } from "./body-word.ts";
import { isNowhere } from "./could-be-name.ts";
import type { Gathered } from "./name-mentions.ts";
import type { NameTable } from "./name-table.ts";
import { type Candidate, initials, printedOf } from "./one-name.ts";

/** Where a name stands, which a person's does as well. */
const STANDING = new Set(["title", "sender", "signature", "letterhead", "top", "end", "whose paper"]);

/** The noun that says what a body is: the last of an English name, the first of others. */
function kindOf(name: string): string {
  const words = fold(name).split(" ");
  return [words.at(-1), words[0]].find((word) => word !== undefined && BODY_WORD().test(word)) ?? "";
}

/** Points of a name: each kind of evidence once, what speaks against a sure one by half. */
export function weigh(one: Candidate, { addresses, titles, kinds }: Gathered, table: NameTable): void {
  const { why, forms } = one;
  for (const { evidence } of forms)
    for (const { kind, points } of evidence) {
      const before = why.get(kind) ?? 0;
      why.set(kind, points > 0 ? Math.max(before, points) : Math.min(before, points));
    }
  const isSpoken = [...why].some(([kind, points]) => points >= 2.5 && !STANDING.has(kind));
  const best = printedOf(one);
  const bare = best.replace(/["“”«»]/g, "");
  const isBody = forms.some(({ text }) => BODY_WORD().test(text));
  const isLike = forms.some(({ text }) => ORGANISATION_WORD().test(text));
  if (one.organisation !== null) why.set("listed", 1);
  else if (isBody) why.set("called as bodies are", 1.5);
  else if (isLike && !isTypedAs.person(bare)) why.set("could be a body", 0.5);
  else if (isTypedAs.person(bare))
    why.set("could be a person", isSpoken ? -1.5 : (why.get("label") ?? 0) >= 3 ? -3 : -6);
  else why.set("could be anything", !one.key.includes(" ") ? -2.5 : isSpoken ? -0.5 : -2);
  if (
    one.organisation === null &&
    (isBody || !isTypedAs.person(bare)) &&
    forms.some(({ short }) => short !== null && /^\p{Lu}[\p{L}\d&.-]*\p{Lu}[\p{L}\d&.-]*$/u.test(short))
  )
    why.set("has a short form", 1);
  if (one.organisation === null && !isBody && isNowhere(best, table)) why.set("a place", -6);
  if (isTypedAs.post(best) && !isBody) why.set("a post", -4);
  const times = forms.length;
  if (times > 1) why.set("named often", Math.min(1.5, 0.4 * (times - 1)));
  if (addresses.some((address) => isOf(address, one))) why.set("address", 2);
  if (titles.some((title) => title !== one.key && ` ${title} `.includes(` ${one.key} `)))
    why.set("in the title of the project", -1.5);
  // A label that says who asks leaves nothing to the labels of others.
  if ((why.get("label") ?? 0) >= 2) why.delete("label of others");
  if ((why.get("label") ?? 0) >= 5)
    for (const kind of ["label of others", "among others", "in the title of the project"]) why.delete(kind);
  // What is no body by its name may be anybody where it stands.
  const isNamed = one.organisation !== null || isBody || isLike;
  if (!isNamed) for (const kind of STANDING) if (why.has(kind)) why.set(kind, why.get(kind)! * 0.4);
  if (isBody && kinds.has(kindOf(best))) why.set("called by its kind", 1.5);
  if (forms.every(({ text }) => /^\p{Ll}/u.test(text))) why.set("in small letters", -1);
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

const GENERIC =
  /^(?:women|femmes|mujeres|mulheres|child\w*|youth|jeunes?|centre|center|association|foundation|network|project|grants?|info|international|society|community|rights|human|office|trust|union|house|group|mail|contact\w*)$/;

/** Is a mail's address made of the name's words or initials? */
function isOf(address: string, { key, forms }: Candidate): boolean {
  const short = initials(key);
  if (short.length >= 3 && address.includes(short) && (short.length >= 4 || address.split(/[.@-]/).includes(short)))
    return true;
  if (
    forms.some(
      (form) => form.short !== null && form.short.length > 2 && address.includes(fold(form.short).replaceAll(" ", "")),
    )
  )
    return true;
  return key.split(" ").some((word) => word.length >= 5 && !GENERIC.test(word) && address.includes(word.slice(0, 7)));
}
