import { Dexie } from "dexie";
import type { Edition } from "../list/schema.ts";
import type { Database } from "./database.ts";
import type { GenerationRow, SheetRow, Sheets } from "./layout.ts";
import { factRows, recordRows } from "./rows.ts";

/** What a generation that lies over another has of its own. */
export interface Overlay extends Pick<Edition, "projects" | "organisations" | "calls" | "countryFacts"> {
  sheets: Pick<SheetRow, "name" | "rows">[];
}

const NONE: Overlay = { projects: [], organisations: [], calls: [], countryFacts: [], sheets: [] };

/** Nothing of its own for a generation that lies over none: all of it is the base of the next. */
export async function readOverlay(db: Database, { generation, over }: GenerationRow): Promise<Overlay> {
  if (!over) return NONE;
  const all = [[generation, Dexie.minKey] as const, [generation, Dexie.maxKey] as const] as const;
  const [projects, organisations, calls, facts, sheets] = await Promise.all([
    db.projects
      .where(":id")
      .between(...all)
      .toArray(),
    db.organisations
      .where(":id")
      .between(...all)
      .toArray(),
    db.calls
      .where(":id")
      .between(...all)
      .toArray(),
    db.facts
      .where(":id")
      .between(...all)
      .toArray(),
    db.sheets
      .where(":id")
      .between(...all)
      .toArray(),
  ]);
  return {
    projects: projects.map(({ project }) => project),
    organisations: organisations.map(({ organisation }) => organisation),
    calls: calls.map(({ call }) => call),
    countryFacts: facts.map(({ fact }) => fact),
    sheets: sheets.map(({ name, rows }) => ({ name, rows })),
  };
}

export async function writeOverlay(db: Database, generation: number, overlay: Overlay): Promise<void> {
  for (const { table, rows } of recordRows(generation, overlay)) await db.table(table).bulkAdd(rows);
  await db.facts.bulkAdd(factRows(generation, overlay.countryFacts));
  await db.sheets.bulkAdd(overlay.sheets.map(({ name, rows }) => ({ generation, name, rows })));
}

export async function readSheet<N extends keyof Sheets>(db: Database, row: GenerationRow, name: N): Promise<Sheets[N]> {
  const own = await db.sheets.get([row.generation, name]);
  const found = own ?? (row.over && (await db.sheets.get([row.over.base, name])));
  return (found?.rows ?? []) as Sheets[N];
}

export async function nextGeneration(db: Database): Promise<number> {
  return ((await db.generations.orderBy("generation").last())?.generation ?? 0) + 1;
}
