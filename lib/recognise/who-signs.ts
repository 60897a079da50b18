import { pattern } from "../list/pattern.ts";
import { isOrganisation, isTypedAs } from "./applicant-words.ts";
import { askedByWords } from "./label-words.ts";
import { OF_NAMES } from "./line-fields.ts";
import { besidePosts } from "./person-evidence.ts";

/** "For the organization", "Accepted for the Recipient": beneath stands who signs for it. */
const SIGNS_FOR = pattern(
  String.raw`^(?:\d+[a-z]?[.)] )?(?:(?:accept|sign|countersign|agree|acknowledge|approve|execute|firm|acept|assin|aceit)\p{L}* (?:and \p{L}+ )?)?(?:for(?: and on behalf of)?|on behalf of|pour|au nom d[eu]|por|en (?:nombre|representación) del?|pel[oa]|em nome d[aeo]|für|per|voor|pentru|dla|для|за|от имени|عن)(?: (?:the|la|le|el|l[ao]s|an?|die|das|den|de) | l['’]| )(?!what|which|how|whom|fiscal|qual|quem|cual|qui|lequel|laquelle|welche)`,
  "iu",
);
/** "Submitted by": who does it may do it for another. */
const DOES = pattern(
  String.raw`^(?:\d+[a-z]?[.)] )?[\p{L} ]{3,30} (?:by|par|por|pel[oa]|von|da|door|przez|od)$|^(?:подано|представлено)`,
  "iu",
);

/** Says this label of a record who signs for whom it names? */
export const isForSomebody = (label: string): boolean => SIGNS_FOR().test(label);

/** A person with a post, or a post alone, beside a label that says who signs or files: not who asks. */
export function signsOnly(label: string, value: string): boolean {
  if (isForSomebody(label)) return !isOrganisation(value) && (isTypedAs.person(nameOf(value)) || hasPost(value));
  return DOES().test(label) && hasPost(value);
}

const nameOf = (value: string): string => value.split(/[,(|–—]/)[0]!.trim();
/** "Jane Doe, Director", or "Director" without the name of a body. */
export function hasPost(value: string): boolean {
  if (isOrganisation(value)) return false;
  const name = nameOf(value);
  return isPost(`, ${value}`) || (isTypedAs.person(name) && isPost(value.slice(name.length)));
}
const isPost = (behind: string): boolean => besidePosts({ zone: "field", label: "", before: "", behind }).length > 0;

/** "We have begun on SAM.gov": what somebody says, and no name. */
export const isMessage = (value: string): boolean => SAYS().test(value);
const SAYS = pattern(
  String.raw`^(?:(?:[Ww]e|[Tt]hey|I|[Yy]ou) (?!are )\p{Ll}|(?:[Nn]ous|[Jj]e|[Vv]ous) (?!sommes )\p{Ll}|[Jj]['’]\p{Ll}|(?:[Nn]osotros|[Hh]emos|[Tt]enemos|[Yy]a|[Nn]ós|[Tt]emos|[Jj]á|[Ww]ir|[Ii]ch|[Pp]lease|[Tt]hank|[Mm]erci|[Gg]racias|[Oo]brigad[oa]|[Dd]ear|[Hh]ello|[Bb]onjour|[Hh]ola|[Oo]lá) \p{Ll})`,
  "u",
);

/** "Bridge Foundation": a kind of body in a row of capitals is a part of a name, and no label of what stands behind it. */
export const isCalled = (label: string): boolean =>
  /^\p{Lu}\S+( \p{Lu}\S+)+$/u.test(label) &&
  label.split(" ").some((word) => OF_NAMES.test(word)) &&
  askedByWords(label.split(" ")[0]!) !== "applicant";
