import { defineAlarm } from "../../lib/browser/alarms.ts";
import { feedReport, feedWish, installId, tellProgress } from "../../lib/browser/feed-report.ts";
import { keepAwake } from "../../lib/browser/lifecycle.ts";
import { keepOwnScript, runOwnScript } from "../../lib/browser/own-script.ts";
import { onPolicy, readPolicy } from "../../lib/browser/policy.ts";
import { recall, remember } from "../../lib/browser/session.ts";
import type { FollowFeedScript } from "../follow-feed/index.ts";
import { createFeedTimes } from "./feed-times.ts";

const FOLLOW_FEED = "/follow-feed.js";
const STARTED = "feedStarted";

/** Follows the feed that policy names; without one it does nothing. Call it in the worker's first tick. */
export function followFeed(): { checkNow(): Promise<void> } {
  keepOwnScript(FOLLOW_FEED);
  const times = createFeedTimes({
    policy: async () => (await readPolicy()).policy,
    alarm: defineAlarm("feed", () => times.ring()),
    report: feedReport.get,
    wish: feedWish,
    async isFirstSinceStart() {
      if ((await recall(STARTED)) !== undefined) return false;
      await remember(STARTED, true);
      return true;
    },
    installId,
    run,
    now: () => Date.now(),
    random: () => Math.random(),
  });
  onPolicy(() => void times.policyChanged().catch(() => undefined), new AbortController().signal);
  // What a stopped worker was downloading is not being downloaded now.
  void tellProgress(null)
    .then(times.wake)
    .catch(() => undefined);
  return { checkNow: times.checkNow };
}

async function run(asked: boolean): Promise<void> {
  const own = globalThis as FollowFeedScript;
  const rest = keepAwake();
  try {
    if (own.followFeed === undefined) await runOwnScript(FOLLOW_FEED);
    await own.followFeed?.(asked);
  } finally {
    rest();
  }
}
