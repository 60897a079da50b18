import { Dexie } from "dexie";
import type { EditionInfo } from "../list/reader.ts";
import type { Database } from "./database.ts";
import { type GenerationRow, neededFor } from "./layout.ts";
import type { Claim } from "./take-outcome.ts";

/** Takes editions out of use and deletes them; the one that is left, if any, is in use then. False: none was unwanted. */
export async function dropEditions(db: Database, unwanted: (info: EditionInfo) => boolean): Promise<boolean> {
  const dropped = await db.transaction("rw", db.pointer, db.generations, async () => {
    const rows = await keptRows(db);
    const left = rows.filter(({ info }) => !unwanted(info)).map(({ generation }) => generation);
    if (left.length === rows.length) return false;
    await db.pointer.put({ name: "pointer", current: left[0] ?? null, previous: left[1] ?? null });
    return true;
  });
  // Out of use they are already: the next open takes away what is left of them.
  if (dropped) await deleteUnused(db).catch(() => undefined);
  return dropped;
}

/** The editions that can be used, the one in use first. */
export async function keptRows(db: Database): Promise<GenerationRow[]> {
  const pointer = await db.pointer.get("pointer");
  const kept = [pointer?.current, pointer?.previous].filter((generation) => typeof generation === "number");
  return (await db.generations.bulkGet(kept)).filter((row) => row !== undefined);
}

/** The newest edition that is kept, whichever is in use: nobody takes again what the person went back from. */
export async function newestRow(db: Database): Promise<GenerationRow | null> {
  const [row] = (await keptRows(db)).sort((a, b) => b.generation - a.generation);
  return row ?? null;
}

export async function heldClaim(db: Database): Promise<Claim | null> {
  const row = await newestRow(db);
  return row ? { serial: row.info.serial, origin: row.info.origin, list: row.made?.list ?? null } : null;
}

/** Deletes what neither the current nor the previous one needs. Only while nobody stages: a staged generation goes too. */
export async function deleteUnused(db: Database): Promise<void> {
  const unused = await db.transaction("rw", db.pointer, db.generations, async () => {
    const needed = neededFor(await keptRows(db));
    const rows = (await db.generations.toArray()).filter(({ generation }) => !needed.has(generation));
    await db.generations.bulkPut(rows.map((row) => ({ ...row, state: "going" as const })));
    return rows;
  });
  for (const { generation } of unused) await deleteRows(db, generation);
}

/** The generation's own row goes last: as long as rows are left, the next open knows of them. */
export async function deleteRows(db: Database, generation: number): Promise<void> {
  for (const table of db.rowTables) {
    await table.where(":id").between([generation, Dexie.minKey], [generation, Dexie.maxKey]).delete();
  }
  await db.generations.delete(generation);
}
