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

  /** What is under way in this worker, and what was asked for meanwhile: one more after it, for all who asked. */
  let running: Promise<void> | null = null;
  let after: { askedBy: "policy" | "person"; done: Promise<void> } | null = null;

  /** Alone: nothing else is under way, or begins before this ends. */
  function begin(work: () => Promise<void>): Promise<void> {
    const run = work().finally(() => {
      if (running === run) running = null;
    });
    running = run;
    return run;
  }

  /** At once, or right after what is under way: that may have looked before what is asked for was there. */
  function ask(askedBy: "policy" | "person"): Promise<void> {
    if (after !== null) {
      if (askedBy === "person") after.askedBy = askedBy;
      return after.done;
    }
    if (running === null) return begin(() => follow(askedBy));
    const next = () => {
      const asked = after?.askedBy ?? askedBy;
      after = null;
      return begin(() => follow(asked));
    };
    after = { askedBy, done: running.then(next, next) };
    return after.done;
  }

  async function check(policy: Policy, askedBy: AskedBy): Promise<void> {
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

  async function follow(askedBy: "policy" | "person"): Promise<void> {
    const policy = await ports.policy();
    await ports.noteFeed(hasFeed(policy));
    if (!hasFeed(policy)) return alarm.clear();
    if (askedBy === "person" || wishOf(policy) !== (await wish.get())) await check(policy, askedBy);
    else await setNext(policy);
  }

  async function followAlarm(): Promise<void> {
    const policy = await ports.policy();
    if (!hasFeed(policy)) return;
    // An alarm of the last session rings as soon as the browser is there again.
    if (!(await delayedStart())) await check(policy, "alarm");
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
    /** A check under way is what the alarm is for; should it die with its worker, the alarm stands again. */
    ring: (): Promise<void> =>
      running === null && after === null ? begin(followAlarm) : alarm.set(ports.now() + AGAIN),
    /** The organisation may ask for another feed, or for a check at once: see `ask`. */
    policyChanged: (): Promise<void> => ask("policy"),
    /** A person asks. */
    checkNow: (): Promise<void> => ask("person"),
  };
}

const hasFeed = ({ repoUrls }: Policy): boolean => repoUrls !== undefined;

/** All of a policy that another answer could come of. */
const wishOf = (policy: Policy): string => {
  const { repoUrls, rootSha256, root, countries, refreshNonce, minSeq, sensitivityCeiling } = policy;
  return JSON.stringify([repoUrls, rootSha256, root, countries, refreshNonce, minSeq, sensitivityCeiling]);
};
