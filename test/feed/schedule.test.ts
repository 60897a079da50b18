import fc from "fast-check";
import { expect, test } from "vitest";
import { SENTENCES } from "../../lib/feed/outcome.ts";
import { LONGEST_PAUSE, nextCheck, pauseAfter, startDelay } from "../../lib/feed/schedule.ts";
import english from "../../public/_locales/en/messages.json" with { type: "json" };

const MINUTE = 60_000;
const id = fc.uuid();

test("the next check is in the future, and no later than a round and a fifth of it away", () => {
  fc.assert(
    fc.property(
      id,
      fc.integer({ min: 1, max: 1_440 }),
      fc.integer({ min: 1.7e12, max: 1.9e12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (installId, pollMinutes, now, random) => {
        const next = nextCheck({ installId, pollMinutes, retryAt: null, poll: null }, now, random);
        expect(next).toBeGreaterThanOrEqual(now);
        expect(next - now).toBeLessThanOrEqual(pollMinutes * MINUTE * 1.2 + 1);
      },
    ),
  );
});

test("a check that came a little early is the one of its round: 96 a day, and not a fifth more", () => {
  fc.assert(
    fc.property(id, fc.integer({ min: 1, max: 1_000 }), (installId, seed) => {
      const begin = Date.parse("2026-11-23T08:00:00Z");
      let checks = 0;
      let now = begin;
      while (now < begin + 1_440 * MINUTE) {
        const random = Math.abs(Math.sin(seed + checks * 7));
        now = nextCheck({ installId, pollMinutes: 15, retryAt: null, poll: null }, now, random);
        checks++;
      }
      expect(checks).toBeGreaterThanOrEqual(95);
      expect(checks).toBeLessThanOrEqual(98);
    }),
  );
});

test("75,000 browsers are spread evenly over the round and over the first two minutes", () => {
  const ids = Array.from({ length: 75_000 }, (_, index) => `${index}-install`);
  const now = Date.parse("2026-11-23T08:00:00Z");
  const spread = (times: number[], length: number) => {
    const slots = new Array<number>(30).fill(0);
    for (const time of times) slots[Math.min(29, Math.floor((time / length) * 30))]!++;
    return [Math.min(...slots), Math.max(...slots)] as const;
  };
  const starts = spread(ids.map(startDelay), 120_000);
  const polls = spread(
    // In rounds that begin a tenth later: whoever would check sooner than that has just done so.
    ids.map(
      (installId) => nextCheck({ installId, pollMinutes: 15, retryAt: null, poll: null }, now, 0.5) - now - 90_000,
    ),
    15 * MINUTE,
  );
  for (const [least, most] of [starts, polls]) {
    expect(least).toBeGreaterThan(2_500 * 0.9);
    expect(most).toBeLessThan(2_500 * 1.1);
  }
});

test("after failures it waits up to a limit that doubles to six hours, and never less than the host asks", () => {
  expect([1, 2, 3, 9, 99].map((failures) => pauseAfter(failures, 1))).toEqual([
    MINUTE,
    2 * MINUTE,
    4 * MINUTE,
    256 * MINUTE,
    LONGEST_PAUSE,
  ]);
  expect(pauseAfter(5, 0)).toBe(0);
  expect(pauseAfter(1, 0.5, 300)).toBe(300_000);
  expect(pauseAfter(1, 0.5, 1e9)).toBe(LONGEST_PAUSE);
});

test("a publisher may ask for more polls for a while, never for fewer nor for more than one a minute", () => {
  const next = (poll: { seconds: number; until: number } | null, retryAt: number | null = null) =>
    nextCheck({ installId: "x", pollMinutes: 15, retryAt, poll }, 1_000_000_000_000, 0.5) - 1_000_000_000_000;
  expect(next({ seconds: 60, until: 2_000_000_000_000 })).toBeLessThanOrEqual(1.1 * MINUTE);
  expect(next({ seconds: 0, until: 2_000_000_000_000 })).toBe(next({ seconds: 60, until: 2_000_000_000_000 }));
  expect(next({ seconds: 86_400, until: 2_000_000_000_000 })).toBe(next(null));
  expect(next({ seconds: 60, until: 1 })).toBe(next(null));
  expect(next(null, 1_000_000_000_000 + 90 * MINUTE)).toBe(90 * MINUTE);
  expect(next(null, 1_000_000_000_000 + 9_999 * MINUTE)).toBe(next(null));
});

test("every reason has its sentence", () => {
  expect(Object.values(SENTENCES).filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});
