import { browser } from "wxt/browser";
import { forget } from "./session.ts";

/** Files of a download that have come, and how many there are. */
export interface FeedProgress {
  done: number;
  all: number;
}

const PROGRESS = "feedProgress";

/** In memory only. Writing it also tells the browser that the worker is at work. */
export async function tellProgress(progress: FeedProgress): Promise<void> {
  await browser.storage.session.set({ [PROGRESS]: progress }).catch(() => undefined);
}

/** Nothing is being downloaded. */
export const endProgress = (): Promise<void> => forget(PROGRESS);

/** Calls back with how far a download is, now and whenever that changes, until the signal aborts. */
export function watchProgress(callback: (progress: FeedProgress | null) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.hasOwn(changes, PROGRESS)) callback(progressIn(changes[PROGRESS]?.newValue));
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.session.onChanged.removeListener(onChanged), { once: true });
  browser.storage.session.get(PROGRESS).then(
    (stored) => signal.aborted || callback(progressIn(stored[PROGRESS])),
    () => undefined,
  );
}

// Our own contexts alone write it.
const progressIn = (stored: unknown): FeedProgress | null => (stored as FeedProgress | undefined) ?? null;
