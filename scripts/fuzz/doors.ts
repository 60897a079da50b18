import type { Door } from "./door.ts";
import { browserDoors } from "./doors/browser.ts";
import { documentDoors } from "./doors/documents.ts";
import { feedDoors } from "./doors/feed.ts";
import { listDoors } from "./doors/lists.ts";
import { pageDoors } from "./doors/pages.ts";
import { searchDoors } from "./doors/search.ts";

/** Every place where something from outside comes in. */
export const doors: readonly Door[] = [
  ...pageDoors,
  ...listDoors,
  ...documentDoors,
  ...feedDoors,
  ...searchDoors,
  ...browserDoors,
];

export function doorOf(name: string): Door {
  const door = doors.find((one) => one.name === name);
  if (door === undefined) throw new Error(`There is no door "${name}": ${doors.map((one) => one.name).join(", ")}.`);
  return door;
}
