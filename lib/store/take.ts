import { Dexie } from "dexie";
import type { Edition } from "../list/schema.ts";
import type { Database } from "./database.ts";
import { infoOf } from "./edition-info.ts";
import { failureName, isFull } from "./failure.ts";
import { deleteRows, deleteUnused, heldClaim, keptRows } from "./kept.ts";
import { type GenerationRow, neededFor, type PointerRow } from "./layout.ts";
import { rowsOf } from "./rows.ts";
import { type Claim, supersedes, type TakeOptions, type TakeOutcome } from "./take-outcome.ts";

/**
 * The one writer of every table. An edition is staged as rows of a new generation in many small transactions, then the
 * pointer moves in one. Killed on any line, the next open finds the old edition or the new one.
 */
export async function takeEdition(
  db: Database,
  edition: Edition,
  options: TakeOptions,
  rowsPerWrite: number,
): Promise<TakeOutcome> {
  let generation: number | null = null;
  try {
    const info = infoOf(edition, options);
    const { made, replaces } = options;
    const claim = { ...info, list: made?.list, replaces };
    const start = await startGeneration(db, claim, { info, ...(made ? { made } : {}) });
    if ("held" in start) return { kind: "not newer", held: start.held };
    generation = start.generation;
    for (const { table, rows } of rowsOf(generation, edition, options)) {
      for (let from = 0; from < rows.length; from += rowsPerWrite) {
        await stage(db, generation, table, rows.slice(from, from + rowsPerWrite));
      }
    }
    const held = await movePointer(db, generation, claim);
    if (held === null) options.onTaken?.();
    // The edition is in use whether or not the old rows go now: the next open takes them away.
    await deleteUnused(db).catch(() => undefined);
    return held === null ? { kind: "taken", serial: info.serial } : { kind: "not newer", held };
  } catch (error) {
    if (generation !== null) await discard(db, generation).catch(() => undefined);
    return isFull(error) ? { kind: "full" } : { kind: "failed", name: failureName(error) };
  }
}

async function startGeneration(
  db: Database,
  claim: Claim,
  row: Pick<GenerationRow, "info" | "made">,
): Promise<{ generation: number } | { held: number }> {
  return db.transaction("rw", db.pointer, db.generations, async () => {
    const held = await heldClaim(db);
    if (held !== null && !supersedes(claim, held)) return { held: held.serial };
    const newest = await db.generations.orderBy("generation").last();
    const generation = (newest?.generation ?? 0) + 1;
    await db.generations.add({ generation, state: "staging", ...row });
    return { generation };
  });
}

async function stage(db: Database, generation: number, table: string, rows: object[]): Promise<void> {
  await db.transaction("rw", db.generations, db.table(table), async () => {
    // Two windows without locks: the other may have cleaned this generation away.
    if ((await db.generations.get(generation))?.state !== "staging")
      throw new Dexie.AbortError("the staged rows are gone");
    await db.table(table).bulkAdd(rows);
  });
}

/** Null when the pointer moved; else the serial that is held and stays, because a newer take was faster. */
async function movePointer(db: Database, generation: number, claim: Claim): Promise<number | null> {
  return db.transaction("rw", db.pointer, db.generations, async () => {
    const staged = await db.generations.get(generation);
    if (staged?.state !== "staging") throw new Dexie.AbortError("the staged rows are gone");
    const held = await heldClaim(db);
    if (held !== null && !supersedes(claim, held)) {
      await db.generations.put({ ...staged, state: "going" });
      return held.serial;
    }
    await pointTo(db, { ...staged, state: "whole" });
    return null;
  });
}

/** Puts a generation into use, in the transaction of whoever calls; those that nobody needs then may no longer be read. */
export async function pointTo(db: Database, row: GenerationRow): Promise<void> {
  const pointer = await db.pointer.get("pointer");
  const next: PointerRow = { name: "pointer", current: row.generation, previous: pointer?.current ?? null };
  await db.pointer.put(next);
  await db.generations.put(row);
  const needed = neededFor(await keptRows(db));
  const older = (await db.generations.toArray()).filter(
    ({ generation, state }) => state === "whole" && !needed.has(generation),
  );
  await db.generations.bulkPut(older.map((each): GenerationRow => ({ ...each, state: "going" })));
}

async function discard(db: Database, generation: number): Promise<void> {
  await db.generations.update(generation, { state: "going" });
  await deleteRows(db, generation);
}
