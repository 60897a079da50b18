import type { EditionInfo } from "../list/reader.ts";
import { connect, type Opening } from "./connect.ts";
import type { GenerationRow, PointerRow } from "./layout.ts";
import { announceEdition } from "./news.ts";

/** An edition that is kept: the one in use, or the one before or after it. */
export interface KeptEdition {
  generation: number;
  info: EditionInfo;
  /** What it was made from: see `Made`. */
  list: string | null;
  inUse: boolean;
}

/** Editions that can be used, the newest first; none where the browser keeps nothing. */
export async function keptEditions(opening: Opening = {}): Promise<KeptEdition[]> {
  return within(opening, [], async (database) => {
    const transaction = database.transaction(["pointer", "generations"], "readonly");
    const { pointer, rows } = await keptIn(transaction);
    return rows.map(({ generation, info, made }) => ({
      generation,
      info,
      list: made?.list ?? null,
      inUse: generation === pointer?.current,
    }));
  });
}

/**
 * Uses a kept edition, older or newer: the pointer moves and no row does, so it is as if it had been so before. False: that
 * edition is not kept any more. An edition newer than both is still taken when it comes.
 */
export async function useEdition(generation: number, opening: Opening = {}): Promise<boolean> {
  const moved = await within(opening, false, async (database) => {
    const transaction = database.transaction(["pointer", "generations"], "readwrite", { durability: "strict" });
    const { pointer, rows } = await keptIn(transaction);
    if (!pointer || !rows.some((row) => row.generation === generation)) return false;
    if (pointer.current === generation) return true;
    const next: PointerRow = { name: "pointer", current: generation, previous: pointer.current };
    await answerOf(transaction.objectStore("pointer").put(next));
    return true;
  });
  if (moved) announceEdition();
  return moved;
}

/** How many rows are on disk, of every edition that is kept. */
export async function countRows(opening: Opening = {}): Promise<number> {
  return within(opening, 0, async (database) => {
    const names = [...database.objectStoreNames];
    if (names.length === 0) return 0;
    const transaction = database.transaction(names, "readonly");
    const counts = await Promise.all(names.map((name) => answerOf(transaction.objectStore(name).count())));
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

async function keptIn(transaction: IDBTransaction) {
  const pointer: PointerRow | undefined = await answerOf(transaction.objectStore("pointer").get("pointer"));
  const all: GenerationRow[] = await answerOf(transaction.objectStore("generations").getAll());
  const kept = [pointer?.current, pointer?.previous];
  const rows = all.filter(({ generation, state }) => state === "whole" && kept.includes(generation));
  return { pointer, rows: rows.sort((a, b) => b.generation - a.generation) };
}

/** One look into the database; `absent` where there is none. */
async function within<T>(opening: Opening, absent: T, work: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await connect(opening).catch(() => null);
  if (database === null) return absent;
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** IndexedDB gives whatever was stored; only this room stores, in the layout that `Tables` says. */
function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
