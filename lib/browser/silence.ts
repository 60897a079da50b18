/** Why nothing is read on a site; null where it may be. */
export type SiteSilence = "everywhere" | "site" | "snoozed" | null;

/** What the settings, as stored, say about a host; one that is damaged says nothing. `now` is an ISO time in UTC. */
export function silenceIn(stored: Record<string, unknown>, host: string, now: string): SiteSilence {
  const { hintsEnabled, sitesOff, snoozes } = stored;
  if (hintsEnabled === false) return "everywhere";
  if (Array.isArray(sitesOff) && sitesOff.includes(host)) return "site";
  const ends: Record<string, unknown> = Object(snoozes);
  const end = Object.hasOwn(ends, host) ? ends[host] : undefined;
  // ISO times in UTC sort as text.
  return typeof end === "string" && end > now ? "snoozed" : null;
}

/** The keys that it looks at. */
export const SILENCE_KEYS = ["hintsEnabled", "sitesOff", "snoozes"];
