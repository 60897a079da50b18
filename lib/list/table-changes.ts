import { equal } from "./equal.ts";
import type { CountryFact, Edition } from "./schema.ts";

/** Every table of an edition beside its projects and publishers. */
export const OTHER_TABLES = [
  "organisations",
  "offices",
  "contacts",
  "countryFacts",
  "calls",
  "plans",
  "mechanisms",
  "authorities",
  "totals",
] as const satisfies (keyof Edition)[];
export type OtherTable = (typeof OTHER_TABLES)[number];

/** A record that comes, becomes otherwise or goes. */
export interface TableChange {
  table: OtherTable;
  /** Its id. A fact has none: `GH tier 2024`, and where a list has several of these, `GH tier 2024 2` for the second. */
  key: string;
  kind: "added" | "changed" | "removed";
  /** As the newer list has it, or the older one where it goes. */
  row: Record<string, unknown>;
  /** Every field that differs. Of a record that comes or goes all that it states. */
  fields: { field: string; before: unknown; after: unknown }[];
}

type Row = Record<string, unknown>;
type Pair = [key: string, before: Row | undefined, after: Row | undefined];

/** What differs between two editions beside their projects, table by table; what goes stands behind what stays. */
export function tableChanges(older: Pick<Edition, OtherTable>, newer: Pick<Edition, OtherTable>): TableChange[] {
  return OTHER_TABLES.flatMap((table) =>
    pairsOf(table, older, newer).flatMap(([key, before, after]) => changeOf(table, key, before, after) ?? []),
  );
}

function pairsOf(table: OtherTable, older: Pick<Edition, OtherTable>, newer: Pick<Edition, OtherTable>): Pair[] {
  if (table === "countryFacts") return pairsOfFacts(older.countryFacts, newer.countryFacts);
  const [before, after] = [byId(older[table]), byId(newer[table])];
  const gone = [...before.keys()].filter((id) => !after.has(id));
  return [...after.keys(), ...gone].map((id) => [id, before.get(id), after.get(id)]);
}

const byId = (rows: readonly { id: string }[]): Map<string, Row> => new Map(rows.map((row) => [row.id, { ...row }]));

/** What one fact is about; a list may quote several sources on it. */
export const factGroup = ({ country, kind, year, from }: CountryFact): string =>
  [country, kind, year, from].filter((part) => part !== null).join(" ");

/** Of one group equal facts are the same, then those of one source, then whatever stands at the same place. */
function pairsOfFacts(older: readonly CountryFact[], newer: readonly CountryFact[]): Pair[] {
  const [before, after] = [inGroups(older), inGroups(newer)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((group) => {
    const left = [...(before.get(group) ?? [])];
    const paired = new Map<CountryFact, CountryFact>();
    for (const isSame of [equal, sameSource, () => true])
      for (const fact of after.get(group) ?? []) {
        const place = paired.has(fact) ? -1 : left.findIndex((was) => isSame(was, fact));
        const [was] = place < 0 ? [] : left.splice(place, 1);
        if (was !== undefined) paired.set(fact, was);
      }
    const pairs = (after.get(group) ?? []).map((fact) => [paired.get(fact), fact] as const);
    return [...pairs, ...left.map((was) => [was, undefined] as const)].map(
      ([was, is], place): Pair => [place === 0 ? group : `${group} ${place + 1}`, was && { ...was }, is && { ...is }],
    );
  });
}

function inGroups(facts: readonly CountryFact[]): Map<string, CountryFact[]> {
  const groups = new Map<string, CountryFact[]>();
  for (const fact of facts) {
    const group = groups.get(factGroup(fact));
    if (group === undefined) groups.set(factGroup(fact), [fact]);
    else group.push(fact);
  }
  return groups;
}

const sameSource = ({ source: one }: CountryFact, { source: other }: CountryFact): boolean =>
  one.url === other.url && one.title === other.title;

/** Lists in which order means nothing. */
const sets: ReadonlySet<string> = new Set(["aliases", "countries", "covers", "focus", "contacts"]);
const inOrder = (field: string, value: unknown): unknown =>
  sets.has(field) && Array.isArray(value) ? [...value].sort() : value;

function changeOf(table: OtherTable, key: string, was: Row | undefined, is: Row | undefined): TableChange | null {
  const fields = Object.keys({ ...was, ...is }).flatMap((field) => {
    const [before, after] = [was?.[field] ?? null, is?.[field] ?? null];
    return field === "id" || isSame(field, before, after) ? [] : [{ field, before, after }];
  });
  const kind = was === undefined ? "added" : is === undefined ? "removed" : "changed";
  if (kind === "changed" && fields.length === 0) return null;
  return { table, key, kind, row: is ?? was ?? {}, fields };
}

const isSame = (field: string, before: unknown, after: unknown): boolean =>
  (isNothing(before) && isNothing(after)) || equal(inOrder(field, before), inOrder(field, after));
const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
