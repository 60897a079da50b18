import { pattern } from "../list/pattern.ts";
import { isDeniedBefore, isDeniedBehind } from "./denied.ts";
import { mostWorth } from "./owed.ts";
import { isOfItsOwn, isOwnWork } from "./own-work.ts";

/** Where a wording was found: the text around the name, the wording's place in its side's text and its letters. */
export interface Found {
  side: "before" | "behind";
  before: string;
  behind: string;
  at: number;
  said: string;
}

/** What a wording's points are worth where it stands; 0 where something beside it takes them back. */
export function worthOf(kind: string, points: number, found: Found): number {
  const { side, before, behind, at, said } = found;
  if (side === "behind" ? isDeniedBehind(kind, behind) : isDeniedBefore(kind, before, at)) return 0;
  if (kind === "gives" && side === "behind" && isOwnWork(said, behind)) return 0;
  if (kind === "somebody else" && side === "before" && isOfItsOwn(said, before, behind)) return 0;
  return points > 0 ? Math.min(points, mostWorth(kind, before, behind)) : points;
}

/** "We are the national chapter of": of whom somebody is a part. */
export const isPartOfAnother = (before: string): boolean => BELONGS().test(before);
const BELONGS = pattern(
  String.raw`(?<!\p{L})(?:we are|nous sommes|somos|as|en tant que|como) (?:(?:an?|the|one of the|un|une|una|uma?|la|le|el|o|a|l['’]|d['’]) ?)?(?:[\p{L}-]+ ){0,3}?(?:members?|membres?|miembros?|membros?|affiliates?|affilié\p{L}*|afiliad\p{L}+|filiad\p{L}+|chapter|branch|cap[íi]tulo|filial(?:e)?|antenne|partners?|partenaires?|soci[oa]s?|aliad[oa]s|parceir[oa]s?|grantees?|grupo|group|groupe) (?:of|de|du|d[aoe]l?s?|d['’]) ?(?:(?:the|our|la|le|les|el|los|las|o|a|os|as|une?|una|uma?|notre|nuestr[oa]|nossa|l['’]|d['’]|\p{Ll}+ (?=['’]))\s?)?["“«‘]?$`,
  "iu",
);

/** Whether a request of theirs is not the one at hand: denied, another's, ended. */
export const isOtherRequest = (before: string, behind: string): boolean =>
  isDeniedBefore("whose paper", before, 0) || mostWorth("whose paper", before, behind) <= 0;

/** Arabic without the points for vowels and doubled letters, which some writers set and most do not. */
export const unpointed = (text: string): string => text.replace(/[\u064b-\u0652]/g, "");
