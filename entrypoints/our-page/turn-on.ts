import { hintsEnabled, sitesOff, snoozes } from "../../lib/browser/settings.ts";
import { hostOf } from "../../lib/browser/sites.ts";

/** Takes back whatever keeps Sightline silent on the page at this address. */
export async function turnOn(why: "everywhere" | "site" | "snoozed", url: string | null): Promise<void> {
  if (why === "everywhere") await hintsEnabled.set(true);
  const host = url === null ? null : hostOf(url);
  if (host === null) return;
  if (why === "site") await turnOnSite(host);
  if (why === "snoozed") await endSnooze(host);
}

export async function turnOnSite(host: string): Promise<void> {
  await sitesOff.update((all) => all.filter((site) => site !== host));
}

export async function endSnooze(host: string): Promise<void> {
  await snoozes.update((all) => Object.fromEntries(Object.entries(all).filter(([site]) => site !== host)));
}
