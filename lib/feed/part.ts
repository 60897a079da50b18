import { parseEdition } from "../list/parse.ts";
import type { Parsed } from "../list/problem.ts";
import type { Edition, Marking } from "../list/schema.ts";
import { isInLane } from "./lane.ts";
import { byKey, type Line, lineOf } from "./line.ts";
import { type Row, TABLES } from "./tables.ts";

/** What a publisher says of its part of the list as a whole. */
export interface PartHead {
  publisher: string;
  /** Counts the publisher's own editions, from 1. */
  serial: number;
  asOf: string;
  /** No record of the part is marked higher. */
  marking: Marking;
  partial: boolean;
}

/** What an edition says of itself as a whole. */
export type EditionHead = Omit<PartHead, "publisher">;

/** Every record of an edition as a line, in the order of keys. Equal facts are one. */
export function linesOf(edition: Edition): Line[] {
  const lines = new Map<string, Line>();
  for (const table of TABLES) {
    for (const row of edition[table]) {
      const line = lineOf(table, row);
      const same = lines.get(line.key);
      if (same && same.text !== line.text) throw new Error(`two different records have the key ${line.key}`);
      lines.set(line.key, line);
    }
  }
  return [...lines.values()].sort(byKey);
}

/**
 * A part as an edition of its own, through the door of every list: it must be whole in itself, so that no publisher's
 * mistake can break another's part.
 */
export function editionOfPart(head: PartHead, lines: Iterable<Line>): Parsed<Edition> {
  const own = [...lines];
  const stray = own.find((line) => !isInLane(line, head.publisher));
  return stray ? outside(stray, head.publisher) : parseEdition(asEdition(head, own));
}

/** Records as an edition that has not been through the door. */
export function asEdition({ serial, asOf, marking, partial }: EditionHead, lines: Line[]): object {
  const tables: Record<string, Row[]> = { publishers: [], projects: [] };
  for (const { table, row } of lines) {
    tables[table] ??= [];
    tables[table].push(row);
  }
  return { schema: 1, serial, asOf, marking, partial, ...tables };
}

const outside = ({ key }: Line, publisher: string): Parsed<Edition> => ({
  ok: false,
  problems: [{ row: key, field: "id", message: `This record is not one of ${publisher}'s.` }],
});
