import { keepsLookedUp, lookedUp, MOST_LOOKED_UP } from "./settings.ts";

const SHORTEST = 2;
const LONGEST = 100;

/** Remembers a search that the person typed, where they want that; what is there already comes to the front. */
export async function rememberLookedUp(typed: string): Promise<void> {
  const text = typed.replace(/\s+/g, " ").trim();
  if (text.length < SHORTEST || text.length > LONGEST || !(await keepsLookedUp.get())) return;
  await lookedUp.update((before) => [text, ...before.filter((each) => each !== text)].slice(0, MOST_LOOKED_UP));
}

/** Off: nothing is remembered any more, and what was is erased. */
export async function keepLookedUp(on: boolean): Promise<void> {
  await keepsLookedUp.set(on);
  if (!on) await lookedUp.set([]);
}
