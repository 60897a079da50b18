import { createContext } from "preact";

/** Starts and stops watching a project; the words stand in the button's name, before the project's. */
export interface Watching {
  isWatched(project: string): boolean;
  toggle(project: string): void;
  watch: string;
  stop: string;
}

/** Null where the surface watches nothing, and then no button is drawn. */
export const WatchingRows = createContext<Watching | null>(null);
