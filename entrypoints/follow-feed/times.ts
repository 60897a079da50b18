import type { Alarm } from "../../lib/browser/alarms.ts";
import type { FeedReport } from "../../lib/browser/feed-report.ts";
import type { Policy } from "../../lib/browser/policy.ts";
import { nextCheck, POLL_MINUTES, startDelay } from "../../lib/feed/schedule.ts";

/** A person need wait for nothing; policy need not wait for a pause, but does not spend a metered link. */
export type AskedBy = "alarm" | "policy" | "person";

export interface FeedTimesPorts {
  policy(): Promise<Policy>;
  alarm: Alarm;
  /** The last run's report; null: none yet. */
  report(): Promise<FeedReport | null>;
  /** Kept on disk: what policy asked for when the feed was last checked. */
  wish: { get(): Promise<string>; set(wish: string): Promise<void> };
  /** Kept until the browser closes: is there a feed to follow? */
  noteFeed(isThere: boolean): Promise<void>;
  /** True for the first to ask since the browser started. */
  isFirstSinceStart(): Promise<boolean>;
  installId(): Promise<string>;
  /** Looks for a new edition; settles when that is done, however it ended. */
  run(askedBy: AskedBy): Promise<void>;
  now(): number;
  random(): number;
}

/** A run that dies with its worker is taken up again after this long. */
const AGAIN = 60_000;

export type FeedTimes = ReturnType<typeof createFeedTimes>;

/** When this browser looks for a new edition. Never because of a page: at its own times, by policy, or by a click. */
export function createFeedTimes(ports: FeedTimesPorts) {
  const { alarm, wish } = ports;

  /** The check that runs in this worker, and the policy change that waits for its end. */
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;

  function check(policy: Policy, askedBy: AskedBy): Promise<void> {
    const run = checkOnce(policy, askedBy).finally(() => {
      if (running === run) running = null;
    });
    running = run;
    return run;
  }

  async function checkOnce(policy: Policy, askedBy: AskedBy): Promise<void> {
    await alarm.set(ports.now() + AGAIN);
    // The wish counts as met by the run that begins: a later change is another one.
    await wish.set(wishOf(policy));
    await ports.run(askedBy).catch(() => undefined);
    await setNext(policy);
  }

  async function setNext({ pollMinutes = POLL_MINUTES }: Policy): Promise<void> {
    const [installId, report] = await Promise.all([ports.installId(), ports.report()]);
    const { retryAt = null, poll = null } = report ?? {};
    await alarm.set(nextCheck({ installId, pollMinutes, retryAt, poll }, ports.now(), ports.random()));
  }

  /** True: the first check since the browser started is some way off, so that many browsers do not start as one. */
  async function delayedStart(): Promise<boolean> {
    if (!(await ports.isFirstSinceStart())) return false;
    await alarm.set(ports.now() + startDelay(await ports.installId()));
    return true;
  }

  async function followPolicy(): Promise<void> {
    const policy = await ports.policy();
    await ports.noteFeed(hasFeed(policy));
    if (!hasFeed(policy)) return alarm.clear();
    if (wishOf(policy) !== (await wish.get())) await check(policy, "policy");
    else await setNext(policy);
  }

  return {
    /** When the browser has started, or no alarm stands: sees to it that a check is due some time, where there is a feed. */
    async wake(): Promise<void> {
      const policy = await ports.policy();
      await ports.noteFeed(hasFeed(policy));
      if (!hasFeed(policy)) return alarm.clear();
      if (await delayedStart()) return;
      if ((await alarm.due()) === null) await setNext(policy);
    },
    async ring(): Promise<void> {
      const policy = await ports.policy();
      if (!hasFeed(policy)) return;
      // An alarm of the last session rings as soon as the browser is there again.
      if (!(await delayedStart())) await check(policy, "alarm");
    },
    /**
     * The organisation may ask for another feed, or for a check at once. A check under way follows the policy of before,
     * and only one runs at a time: the new policy is followed after it, once for all changes meanwhile.
     */
    policyChanged(): Promise<void> {
      if (running === null) return followPolicy();
      const after = () => {
        waiting = null;
        return followPolicy();
      };
      waiting ??= running.then(after, after);
      return waiting;
    },
    /** A person asks. */
    async checkNow(): Promise<void> {
      const policy = await ports.policy();
      if (hasFeed(policy)) await check(policy, "person");
    },
  };
}

const hasFeed = ({ repoUrls }: Policy): boolean => repoUrls !== undefined;

/** All of a policy that another answer could come of. */
const wishOf = (policy: Policy): string => {
  const { repoUrls, rootSha256, root, countries, refreshNonce, minSeq, sensitivityCeiling } = policy;
  return JSON.stringify([repoUrls, rootSha256, root, countries, refreshNonce, minSeq, sensitivityCeiling]);
};
