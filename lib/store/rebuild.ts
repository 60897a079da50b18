import type { Database } from "./database.ts";
import { failureName, isFull } from "./failure.ts";
import { deleteUnused, newestRow } from "./kept.ts";
import type { GenerationRow, Made } from "./layout.ts";
import { nextGeneration, readOverlay, writeOverlay } from "./overlay.ts";
import type { Buffers, TakeOutcome } from "./take-outcome.ts";

/** The same rows with buffers built anew, in one transaction: a reader finds the old ones or the new. */
export async function replaceBuffers(
  db: Database,
  generation: number,
  buffers: Buffers,
  made: Made,
): Promise<TakeOutcome> {
  try {
    const tables = [db.pointer, db.generations, ...db.rowTables];
    const outcome = await db.transaction("rw", tables, async (): Promise<TakeOutcome> => {
      const row = await db.generations.get(generation);
      if (row?.state !== "whole") return { kind: "failed", name: "EditionGone" };
      const isNewest = (await newestRow(db))?.generation === generation;
      const next = row.over && isNewest ? await again(db, row) : row;
      await putBuffers(db, next.generation, buffers);
      const over = next.over && { ...next.over, buffers: next.generation };
      await db.generations.put({ ...next, made, ...(over ? { over } : {}) });
      return { kind: "taken", serial: row.info.serial };
    });
    if (outcome.kind === "taken") await deleteUnused(db).catch(() => undefined);
    return outcome;
  } catch (error) {
    return isFull(error) ? { kind: "full" } : { kind: "failed", name: failureName(error) };
  }
}

/**
 * What only lies over another gets a number of its own again: whoever has the old buffers open knows by it that there are
 * new ones. An edition that is not the newest keeps its number, which says that it is older.
 */
async function again(db: Database, row: GenerationRow): Promise<GenerationRow> {
  const generation = await nextGeneration(db);
  await writeOverlay(db, generation, await readOverlay(db, row));
  const pointer = await db.pointer.get("pointer");
  const now = (held: number | null | undefined) => (held === row.generation ? generation : (held ?? null));
  await db.pointer.put({ name: "pointer", current: now(pointer?.current), previous: now(pointer?.previous) });
  await db.generations.put({ ...row, state: "going" });
  return { ...row, generation };
}

async function putBuffers(db: Database, generation: number, { nameTable, searchIndex }: Buffers): Promise<void> {
  await db.buffers.bulkPut([
    { generation, name: "nameTable", bytes: nameTable },
    { generation, name: "searchIndex", bytes: searchIndex },
  ]);
}
