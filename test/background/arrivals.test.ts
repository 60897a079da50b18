import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createArrivals } from "../../entrypoints/background/arrivals.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("all who wait for one thing are told when it arrives, others are not", async () => {
  const { wait, arrived } = createArrivals<number>();
  const [first, second, other] = [wait(7, 100), wait(7, 100), wait(8, 100)];
  arrived(7);
  expect(await Promise.all([first, second])).toEqual([true, true]);
  await vi.advanceTimersByTimeAsync(100);
  expect(await other).toBe(false);
});

test("nothing waits for ever, and what comes too late disturbs nobody", async () => {
  const { wait, arrived } = createArrivals<number>();
  const late = wait(7, 100);
  await vi.advanceTimersByTimeAsync(100);
  expect(await late).toBe(false);
  arrived(7);
  const again = wait(7, 100);
  arrived(7);
  expect(await again).toBe(true);
});
