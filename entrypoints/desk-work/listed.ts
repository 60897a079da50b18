import type { CountryFact, Edition } from "../../lib/list/schema.ts";
import { factGroup } from "../../lib/list/table-changes.ts";
import { belongsTo } from "./own-part.ts";

const TABLES = ["offices", "contacts", "calls", "plans", "mechanisms", "authorities", "totals"] as const;

/**
 * The list that a draft changes beside projects: what is in use, with what a whole edition that was brought in says of
 * the publisher's own records. What only others' records in it say stays as the list in use has it.
 * @param whole The file is all that the publisher has: what it does not name goes. Facts belong to nobody, and stay.
 */
export function listedWith(base: Edition, file: Edition | null, publisher: string, whole: boolean): Edition {
  if (file === null) return base;
  const isMine = (id: string) => !isOneOf(file, publisher) || belongsTo(id, publisher, file.publishers);
  const tables = TABLES.map(
    (table) => [table, rowsWith<{ id: string }>(base[table], file[table], isMine, whole)] as const,
  );
  return { ...base, ...Object.fromEntries(tables), countryFacts: factsWith(base.countryFacts, file.countryFacts) };
}

/** Whether an edition says that it has a part of this publisher; one of somebody else alone is taken as this one's. */
export const isOneOf = ({ publishers }: Edition, publisher: string): boolean =>
  publishers.some(({ id }) => id === publisher);

function rowsWith<T extends { id: string }>(
  base: readonly T[],
  file: readonly T[],
  isMine: (id: string) => boolean,
  whole: boolean,
): T[] {
  const named = new Set(file.map(({ id }) => id));
  const goes = (id: string) => whole && file.length > 0 && isMine(id) && !named.has(id);
  const rows = new Map(base.filter(({ id }) => !goes(id)).map((row) => [row.id, row]));
  for (const row of file) if (isMine(row.id) || !rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

/** Of what a fact of the file is about, the file's word counts. */
function factsWith(base: readonly CountryFact[], file: readonly CountryFact[]): CountryFact[] {
  const newer = new Map<string, CountryFact[]>();
  for (const fact of file) newer.set(factGroup(fact), [...(newer.get(factGroup(fact)) ?? []), fact]);
  const told = new Set<string>();
  const facts = base.flatMap((fact) => {
    const group = factGroup(fact);
    const found = newer.get(group);
    if (found === undefined) return [fact];
    const first = !told.has(group);
    told.add(group);
    return first ? found : [];
  });
  return [...facts, ...file.filter((fact) => !told.has(factGroup(fact)))];
}
