import { commonRegion } from "../../lib/exchange/normalise/countries.ts";
import type { Amount, Project } from "../../lib/list/schema.ts";

/**
 * What was typed for one part of a field beside the parts that stay: one country of several, one type, one sum. Of a
 * field that holds one value only, that value.
 * @param doubted Sums as the doubted text has them.
 */
export function beside(typed: Partial<Project>, now: Project, doubted: readonly Amount[]): Partial<Project> {
  const values = { ...typed };
  if (typed.countries !== undefined) Object.assign(values, placesBeside(typed, typed.countries, now));
  if (typed.focus !== undefined) values.focus = [...new Set([...now.focus, ...typed.focus])];
  if (typed.subrecipients !== undefined)
    values.subrecipients = [...new Set([...now.subrecipients, ...typed.subrecipients])];
  if (typed.amounts !== undefined) values.amounts = sumsBeside(typed.amounts, now.amounts, doubted);
  return values;
}

function placesBeside(typed: Partial<Project>, more: readonly string[], now: Project): Partial<Project> {
  if (now.countries.length === 0) return typed;
  const countries = [...new Set([...now.countries, ...more])];
  const region = commonRegion(countries);
  return { ...typed, countries, region, scope: countries.length > 1 ? "regional" : now.scope };
}

/** A sum that was read and doubted goes, and what it was of is what the typed one is of. */
function sumsBeside(typed: readonly Amount[], now: readonly Amount[], doubted: readonly Amount[]): Amount[] {
  const isDoubted = ({ usd }: Amount) => doubted.some((each) => each.usd === usd);
  const gone = now.find(isDoubted);
  const stay = now.filter((each) => !isDoubted(each));
  return [
    ...stay,
    ...typed.map((each) => (gone === undefined ? each : { ...each, kind: gone.kind, fiscalYear: gone.fiscalYear })),
  ];
}
