/** How a table shows that a row hangs on the one above: an arrow, a dash, "Sub-award:". */
export const hanging =
  /^(?:[\s\u00a0]*[↳→└⤷»›‣•▸–—-]+\s*|\s*(?:sub|sous)[- ]?(?:awards?|awardees?|grants?|grantees?|recipients?|partners?|b[eé]n[eé]ficiaires?)\s*[:–—-]\s*|[\s\u00a0]{2,})(?=[\p{L}(])/iu;

/** True where the beginning says that the row hangs on none above: "Sub-award: ..." and "Sous-..." do, and signs may. */
export function beginsAlone(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return isLetter(first) && !((first | 32) === 115 && /^(?:sub|sous)/i.test(cell));
}

const isLetter = (unit: number): boolean => (unit > 64 && unit < 91) || (unit > 96 && unit < 123);
