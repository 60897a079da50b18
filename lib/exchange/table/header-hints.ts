import type { ColumnField } from "./column-names.ts";

/** Words of headers about persons, places, visits, shares and other things that no field of a project is. */
const beside =
  /\b(?:uei|duns|ein|e ?mail|phone|tel|telephone|contact|address|city|state|province|district|zip|officer|poc|manager|percent|percentage|count|rate|score|rating|risk|visits?|reports?|reported|signed|signature|firma|updated|updates?|review\w*|approv\w*|clear\w*|receiv\w*|paid|pays?|payments?|drawdown|close ?outs?|modif\w*|amend\w*|entered|printed|exchange|cost share|match\w*|per|beneficiar\w*|victims?|survivors?|people|persons?|trained|participants?|origin|nationalit\w*|headquarters?|hq|registered|donors?|funds? it|funded|funders?|bureau|office|embassy|post|visite\w*|visitas?|rapports?|informes?|personnes?|personas?|correo|responsable|birth|reviewer|author|entered by|prepared by)\b/;

export const isBesideProjects = (folded: string): boolean => beside.test(folded);

/** Headers that ask or say in everyday words what may be two fields: the cells decide between them. */
const openHeaders: readonly [RegExp, readonly ColumnField[]][] = [
  [
    /^(?:what(?: for| it is| is it| is done)?|quoi|que|de quoi|about|a propos|sobre|acerca|effort|the effort|work|the work|(?:name|notes) (?:of|on) the (?:effort|work)|para que|pour quoi|in a nutshell)$/,
    ["title", "summary"],
  ],
];

/** The fields between which a header leaves the choice; null where it says nothing. */
export function hintOf(folded: string): readonly ColumnField[] | null {
  return openHeaders.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
