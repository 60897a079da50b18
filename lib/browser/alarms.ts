import { browser } from "wxt/browser";

/**
 * An alarm that is set anew by whoever it woke. Until it is, it rings again after a while: a worker that is stopped between
 * the ring and the new setting would never be woken again. Firefox forgets it when the browser closes.
 */
export interface Alarm {
  /** Milliseconds since 1970; null: none is set. */
  due(): Promise<number | null>;
  /** Browsers ring no sooner than half a minute from now. */
  set(at: number): Promise<void>;
  clear(): Promise<void>;
}

/** `again`: minutes after which it rings again where nobody sets it anew. */
export function alarmOf(name: string, again: number): Alarm {
  return {
    due: async () => (await browser.alarms.get(name))?.scheduledTime ?? null,
    set: async (at) => browser.alarms.create(name, { when: at, periodInMinutes: again }),
    clear: async () => void (await browser.alarms.clear(name)),
  };
}

/** Call it in the worker's first tick: the alarm may be what woke it. */
export function onAlarm(name: string, onRing: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void onRing().catch(() => undefined);
  });
}
