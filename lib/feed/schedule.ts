import { hash32 } from "./small-hash.ts";

/** When a browser asks. All in milliseconds; all functions of what is given, so that 75,000 of them can be reckoned. */
const MINUTE = 60_000;
export const POLL_MINUTES = 15;
const FIRST_PAUSE = MINUTE;
export const LONGEST_PAUSE = 360 * MINUTE;
const START_SPREAD = 120_000;
const JITTER = 0.1;
/** A publisher may ask for polls as often as this, and no longer ahead than that. */
const SHORTEST_POLL = MINUTE;

/** How long after its start a browser first asks, 0 to 120 s: at eight in the morning many start at once. */
export const startDelay = (installId: string): number => hash32(`start ${installId}`) % START_SPREAD;

/** Full jitter: anything up to a limit that doubles from one minute to six hours. A host's own wish is the least. */
export function pauseAfter(failures: number, random: number, retryAfterSeconds?: number): number {
  const limit = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(30, Math.max(0, failures - 1)));
  const asked = Math.min(LONGEST_PAUSE, (retryAfterSeconds ?? 0) * 1_000);
  return Math.max(Math.round(random * limit), asked);
}

export interface Timetable {
  installId: string;
  /** 1 to 1440. */
  pollMinutes: number;
  /** From the feed's state. */
  retryAt: number | null;
  poll: { seconds: number; until: number } | null;
}

/**
 * The time of the next check after `now`: this browser's own place in the round, give or take a tenth of it; sooner
 * while the publisher asks for it, later after a failure.
 */
export function nextCheck({ installId, pollMinutes, retryAt, poll }: Timetable, now: number, random: number): number {
  const asked = Math.min(1_440, Math.max(1, pollMinutes)) * MINUTE;
  const urgent = poll !== null && now < poll.until ? Math.max(SHORTEST_POLL, poll.seconds * 1_000) : asked;
  const period = Math.min(asked, urgent);
  const phase = hash32(installId) % period;
  // A check that came early by its jitter was the one of the round to come, not another one before it.
  const round = Math.floor((now - phase) / period + JITTER) + 1;
  const next = Math.max(now, round * period + phase + (random * 2 - 1) * JITTER * period);
  const paused = retryAt !== null && retryAt > now && retryAt - now <= LONGEST_PAUSE;
  return Math.round(paused ? Math.max(next, retryAt) : next);
}
