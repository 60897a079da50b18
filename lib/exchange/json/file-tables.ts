import { noRows } from "../../list/blank.ts";
import type { Edition, Office, Organisation } from "../../list/schema.ts";
import { isObject } from "./is-object.ts";
import { isVoid, textOf } from "./named-values.ts";

/** What a file of JSON says of itself beside its projects, as far as names go: who they are by which id. */
export interface FileTables {
  /** Ids of publishers by what they are called. */
  publishers: ReadonlyMap<string, string>;
  organisations: Organisation[];
  offices: Office[];
  /** Date of the list, at its precision; null where it states none. */
  asOf: string | null;
}

const idShape = /^[a-z0-9][a-z0-9.-]{0,127}$/;
const dateShape = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** Rows of one table that are looked at. */
const MOST = 100_000;

/** Names and ids of a file's own tables; of a row that has not the shape of a list these are read all the same. */
export function fileTables(input: Readonly<Record<string, unknown>>): FileTables {
  const named = (table: string) =>
    (Array.isArray(input[table]) ? input[table].slice(0, MOST) : []).flatMap((row: unknown) => {
      if (!isObject(row) || typeof row.id !== "string" || !idShape.test(row.id)) return [];
      const name = textOf(row.name);
      return name === "" ? [] : [{ row, id: row.id, name }];
    });
  return {
    publishers: new Map(named("publishers").flatMap(({ id, name }) => [[id, id] as const, [name, id] as const])),
    organisations: named("organisations").map(({ row, id, name }) => ({
      ...{ id, name, aliases: Array.isArray(row.aliases) ? row.aliases.map(textOf).filter((text) => text !== "") : [] },
      ...{ acronym: textOf(row.acronym) || null, domain: null, kind: null },
    })),
    offices: named("offices").map(({ row, id, name }) => ({
      ...{ id, name, department: textOf(row.department) || name, abbreviation: textOf(row.abbreviation) || null },
      ...{ functions: [], page: null, validFrom: null, validTo: null, successor: null, note: null },
      source: { url: null, title: null, asOf: null },
    })),
    asOf: !isVoid(input.asOf) && typeof input.asOf === "string" && dateShape.test(input.asOf) ? input.asOf : null,
  };
}

/** A list that holds nothing but whom names may mean. */
export const listOfNames = (organisations: Organisation[], offices: Office[]): Edition => ({
  ...{ schema: 1, serial: 1, asOf: "1970-01-01", marking: "UNCLASSIFIED", partial: true, publishers: [] },
  ...{ ...noRows(), organisations, offices },
});
