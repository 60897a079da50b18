import "./browser-in-memory.ts";
import { expect, test } from "vitest";
import { alarmOf } from "../../lib/browser/alarms.ts";
import { fake } from "./browser-in-memory.ts";

interface Standing {
  scheduledTime: number;
  periodInMinutes?: number;
}

/** Alarms as browsers have them: one that rings is gone, unless it has a period. */
function alarms() {
  const standing = new Map<string, Standing>();
  return {
    get: async (name: string) => standing.get(name),
    create: async (name: string, { when, periodInMinutes }: { when: number; periodInMinutes?: number }) =>
      void standing.set(name, { scheduledTime: when, ...(periodInMinutes === undefined ? {} : { periodInMinutes }) }),
    clear: async (name: string) => standing.delete(name),
    ring(name: string) {
      const { scheduledTime, periodInMinutes } = standing.get(name) ?? { scheduledTime: 0 };
      standing.delete(name);
      if (periodInMinutes !== undefined)
        standing.set(name, { scheduledTime: scheduledTime + periodInMinutes * 60_000, periodInMinutes });
    },
  };
}

test("an alarm that rang and was not set anew, for its worker was stopped, rings again", async () => {
  const ours = alarms();
  Object.assign(fake, { alarms: ours });
  const alarm = alarmOf("feed", 360);
  await alarm.set(1_000);
  expect(await alarm.due()).toBe(1_000);
  ours.ring("feed");
  expect(await alarm.due()).toBe(1_000 + 360 * 60_000);
  await alarm.clear();
  expect(await alarm.due()).toBeNull();
});
