import { expect, test } from "vitest";
import { type AskedBy, createFeedTimes } from "../../entrypoints/follow-feed/times.ts";
import type { FeedReport } from "../../lib/browser/feed-report.ts";
import type { Policy } from "../../lib/browser/policy.ts";
import { startDelay } from "../../lib/feed/schedule.ts";

const MINUTE = 60_000;
const START = Date.parse("2026-11-21T08:00:00Z");
const feed: Policy = { repoUrls: ["https://lists.example/"] };

/** One browser's day: `session` false is a browser that has just been started. */
function day(policy: Policy = feed) {
  const world = {
    policy,
    due: null as number | null,
    wish: "",
    report: null as FeedReport | null,
    session: false,
    isThere: null as boolean | null,
    now: START,
    runs: [] as AskedBy[],
    duringRun: () => {},
    /** A run ends with it. */
    held: Promise.resolve(),
    most: 0,
    running: 0,
  };
  const times = createFeedTimes({
    policy: async () => world.policy,
    alarm: {
      due: async () => world.due,
      set: async (at) => {
        world.due = at;
      },
      clear: async () => {
        world.due = null;
      },
    },
    report: async () => world.report,
    wish: {
      get: async () => world.wish,
      set: async (wish) => {
        world.wish = wish;
      },
    },
    async noteFeed(isThere) {
      world.isThere = isThere;
    },
    async isFirstSinceStart() {
      const first = !world.session;
      world.session = true;
      return first;
    },
    installId: async () => "a",
    async run(askedBy) {
      world.runs.push(askedBy);
      world.most = Math.max(world.most, ++world.running);
      world.duringRun();
      await world.held;
      world.running--;
    },
    now: () => world.now,
    random: () => 0.5,
  });
  return { world, ...times };
}

test("without a feed in the policy nothing runs and no alarm stays", async () => {
  const { world, wake, ring, policyChanged, checkNow } = day({ sites: ["a.example"] });
  world.due = START;
  for (const event of [wake, ring, policyChanged, checkNow]) await event();
  expect(world).toMatchObject({ runs: [], due: null, isThere: false });
});

test("a browser that starts waits its own delay first, even where an alarm of the last session rings at once", async () => {
  for (const event of ["wake", "ring"] as const) {
    const { world, ...times } = day();
    await times[event]();
    expect(world.runs).toEqual([]);
    expect(world.due).toBe(START + startDelay("a"));
    expect(startDelay("a")).toBeLessThanOrEqual(2 * MINUTE);
  }
});

test("a wake in the middle of a session leaves the alarm as it is, and makes one only where it is missing", async () => {
  const { world, wake } = day();
  world.session = true;
  world.due = START + 5;
  await wake();
  expect(world.due).toBe(START + 5);
  world.due = null;
  await wake();
  expect(world.due).toBeGreaterThan(START);
  expect(world.due).toBeLessThanOrEqual(START + 16.5 * MINUTE);
  expect(world.runs).toEqual([]);
});

test("when the alarm rings it checks, and while it checks an alarm stands that takes a dead run up again", async () => {
  const { world, ring } = day({ ...feed, pollMinutes: 60 });
  world.session = true;
  let during: number | null = null;
  world.duringRun = () => {
    during = world.due;
  };
  await ring();
  expect(world.runs).toEqual(["alarm"]);
  expect(during).toBe(START + MINUTE);
  expect(world.due).toBeGreaterThan(START);
  expect(world.due).toBeLessThanOrEqual(START + 66 * MINUTE);
});

test("a run that throws is followed by the next one all the same", async () => {
  const { world, ring } = day();
  world.session = true;
  world.duringRun = () => {
    throw new Error("storage");
  };
  await ring();
  expect(world.due).toBeGreaterThan(START);
});

test("after a failure the next check is not before the pause is over", async () => {
  const { world, ring } = day({ ...feed, pollMinutes: 1 });
  world.session = true;
  const retryAt = START + 200 * MINUTE;
  world.report = {
    at: START,
    anchor: null,
    sentence: "feedBusy",
    kept: true,
    parts: [],
    verifiedAt: null,
    retryAt,
    poll: null,
  };
  await ring();
  expect(world.due).toBeGreaterThanOrEqual(retryAt);
});

test("another address, pin, ceiling or nonce is a reason to check at once; another interval or site is not", async () => {
  const { world, policyChanged } = day();
  await policyChanged();
  expect(world.runs).toEqual(["policy"]);
  await policyChanged();
  world.policy = { ...feed, pollMinutes: 30, sites: ["a.example"] };
  await policyChanged();
  expect(world.runs).toEqual(["policy"]);
  for (const more of [
    { refreshNonce: "2" },
    { rootSha256: "a" },
    { sensitivityCeiling: "CUI" },
    { minSeq: 3 },
  ] as const) {
    world.policy = { ...feed, ...more };
    const before = world.runs.length;
    await policyChanged();
    await policyChanged();
    expect(world.runs).toHaveLength(before + 1);
  }
});

test("a person's check runs at once", async () => {
  const { world, checkNow } = day();
  await checkNow();
  expect(world.runs).toEqual(["person"]);
});

/** A check by a person that has begun and ends when `release` is called. */
async function checking() {
  const one = day();
  let release = () => {};
  one.world.held = new Promise((resolve) => {
    release = resolve;
  });
  one.world.session = true;
  const first = one.checkNow();
  await expect.poll(() => one.world.running).toBe(1);
  return { ...one, first, release };
}

test("a policy that changes while a check runs is followed right after it, once for all changes meanwhile", async () => {
  const { world, policyChanged, first, release } = await checking();
  world.policy = { ...feed, countries: ["GH"] };
  const second = policyChanged();
  world.policy = { ...feed, countries: ["VN"] };
  const third = policyChanged();
  release();
  await Promise.all([first, second, third]);
  expect(world).toMatchObject({ runs: ["person", "policy"], most: 1 });
  expect(world.wish).toContain('"VN"');
});

test("whoever asks during a check gets one of their own right after it, one for all who asked", async () => {
  const { world, checkNow, first, release } = await checking();
  const others = [checkNow(), checkNow(), checkNow()];
  release();
  await first;
  await Promise.all(others);
  expect(world).toMatchObject({ runs: ["person", "person"], most: 1 });
  await checkNow();
  expect(world.runs).toHaveLength(3);
});

test("a policy change and a person's wish during a check are one check, which waits for nothing", async () => {
  for (const order of [0, 1]) {
    const { world, checkNow, policyChanged, first, release } = await checking();
    world.policy = { ...feed, countries: ["VN"] };
    const asked = (order === 0 ? [checkNow, policyChanged] : [policyChanged, checkNow]).map((ask) => ask());
    release();
    await Promise.all([first, ...asked]);
    expect(world).toMatchObject({ runs: ["person", "person"], most: 1 });
    expect(world.wish).toContain('"VN"');
  }
});

test("two who ask in the same moment are two checks, one after the other", async () => {
  const { world, checkNow } = day();
  await Promise.all([checkNow(), checkNow()]);
  expect(world).toMatchObject({ runs: ["person", "person"], most: 1 });
});

test("an alarm that rings during a check is that check; it stands again should the worker die", async () => {
  const { world, ring, policyChanged, first, release } = await checking();
  world.due = null;
  world.now += MINUTE;
  const rung = ring();
  await expect.poll(() => world.due).toBe(START + 2 * MINUTE);
  world.policy = { ...feed, countries: ["VN"] };
  const changed = policyChanged();
  release();
  await Promise.all([first, rung, changed]);
  expect(world).toMatchObject({ runs: ["person", "policy"], most: 1 });
});
