import type { CountryFact, Edition } from "../list/schema.ts";
import { keyIn, organisationsOf, regionOf } from "./belongs.ts";
import type { Sheets, Tables } from "./layout.ts";
import type { Buffers } from "./take-outcome.ts";

/** The rows of one table, to be written in pieces. */
export interface TableRows {
  table: "projects" | "organisations" | "facts" | "calls" | "sheets" | "buffers";
  rows: object[];
}

/** An edition and what was built from it, as rows of one generation. */
export function rowsOf(generation: number, edition: Edition, { nameTable, searchIndex }: Buffers): TableRows[] {
  const sheets: Sheets = {
    offices: edition.offices,
    contacts: edition.contacts,
    totals: edition.totals,
    mechanisms: edition.mechanisms,
    authorities: edition.authorities,
    plans: edition.plans,
  };
  return [
    ...recordRows(generation, edition),
    { table: "facts", rows: factRows(generation, edition.countryFacts) },
    { table: "sheets", rows: Object.entries(sheets).map(([name, rows]) => ({ generation, name, rows })) },
    {
      table: "buffers",
      rows: [
        { generation, name: "nameTable", bytes: nameTable } satisfies RowOf<"buffers">,
        { generation, name: "searchIndex", bytes: searchIndex } satisfies RowOf<"buffers">,
      ],
    },
  ];
}

/** Records that are read one by one, by their ids. */
export function recordRows(
  generation: number,
  { projects, organisations, calls }: Pick<Edition, "projects" | "organisations" | "calls">,
): TableRows[] {
  const keysIn = (values: string[]) => values.map((value) => keyIn(generation, value));
  return [
    {
      table: "projects",
      rows: projects.map((project) => {
        const region = regionOf(project);
        return {
          generation,
          id: project.id,
          countryKeys: keysIn(project.countries),
          organisationKeys: keysIn(organisationsOf(project)),
          regionKeys: keysIn(region === null ? [] : [region]),
          project,
        } satisfies RowOf<"projects">;
      }),
    },
    {
      table: "organisations",
      rows: organisations.map(
        (organisation) => ({ generation, id: organisation.id, organisation }) satisfies RowOf<"organisations">,
      ),
    },
    {
      table: "calls",
      rows: calls.map(
        (call) => ({ generation, id: call.id, countryKeys: keysIn(call.countries), call }) satisfies RowOf<"calls">,
      ),
    },
  ];
}

export const factRows = (generation: number, facts: CountryFact[]): RowOf<"facts">[] =>
  facts.map((fact, place) => ({ generation, place, country: fact.country, fact }));

type RowOf<N extends TableRows["table"]> = Tables[N];
