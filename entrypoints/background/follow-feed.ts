import { onAlarm } from "../../lib/browser/alarms.ts";
import { watchStored } from "../../lib/browser/define-setting.ts";
import { endProgress } from "../../lib/browser/feed-progress.ts";
import { FEED_SERVER } from "../../lib/browser/feed-server-key.ts";
import { keepAwake } from "../../lib/browser/lifecycle.ts";
import { keepOwnScript, runOwnScript } from "../../lib/browser/own-script.ts";
import { onPolicy } from "../../lib/browser/policy.ts";
import { FEED_ALARM, needsLook } from "../follow-feed/here.ts";
import type { FollowFeedScript } from "../follow-feed/index.ts";
import type { FeedTimes } from "../follow-feed/times.ts";

const FOLLOW_FEED = "/follow-feed.js";
/** Milliseconds from the worker's first tick to its look whether there is anything to follow. */
const LATER = 1_000;

/** Follows the feed that policy or the person names; without one it does nothing. Call it in the worker's first tick. */
export function followFeed(): { checkNow(): Promise<void> } {
  keepOwnScript(FOLLOW_FEED);
  onAlarm(FEED_ALARM, () => tell("ring"));
  const always = new AbortController().signal;
  const changed = () => void tell("policyChanged").catch(() => undefined);
  onPolicy(changed, always);
  watchStored(FEED_SERVER, changed, always);
  // Whoever woke the worker has its answer first: a page that was read does not wait for this.
  setTimeout(() => void wake().catch(() => undefined), LATER);
  return { checkNow: () => tell("checkNow") };
}

async function wake(): Promise<void> {
  // What a stopped worker was downloading is not being downloaded now.
  await endProgress();
  if (await needsLook()) await tell("wake");
}

async function tell(event: keyof FeedTimes): Promise<void> {
  const own = globalThis as FollowFeedScript;
  const rest = keepAwake();
  try {
    if (own.feedTimes === undefined) await runOwnScript(FOLLOW_FEED);
    await own.feedTimes?.[event]();
  } finally {
    rest();
  }
}
