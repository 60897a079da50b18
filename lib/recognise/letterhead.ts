/** "RÉPUBLIQUE GABONAISE", in a line of its own at the head of a letter. */
export const isState = (line: string): boolean => STATE.test(line);
const STATE = /^(?:r[ée]publique|rep[úu]blica|(?:\S+ ){0,2}republic of|royaume|reino|kingdom of|republika)(?!\p{L})/iu;

/** Whose letter it is, of a state's. */
export const isMinistry = (line: string): boolean => MINISTRY.test(line);
const MINISTRY = /^(?:the )?(?:minist(?:ry|[eè]re|[ée]rio|erstvo)|ministarstvo|secretar[ií]a de)(?!\p{L})/iu;

/** Lines between two that hold more than a rule. */
export const lettered = (lines: string[], from: number, to: number): number =>
  lines.slice(from, to).filter((line) => /[\p{L}\d]/u.test(line)).length;
