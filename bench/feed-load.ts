import { nextCheck, startDelay } from "../lib/feed/schedule.ts";

const HOUR = 3_600_000;
/**
 * A morning of so many browsers, all started within the five minutes before eight: when each asks, by its own timetable.
 * No sockets: the most requests in any one second, and what a day of unchanged polls weighs.
 */
export function timetable(browsers: number, pollMinutes: number, poll: { up: number; down: number }) {
  const seconds = new Map<number, number>();
  for (let number = 0; number < browsers; number++) {
    const installId = `install-${number}`;
    let now = (number % 300) * 1_000 + startDelay(installId);
    const random = () => Math.abs(Math.sin(number * 12.9898 + now));
    while (now < HOUR) {
      const second = Math.floor(now / 1_000);
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
      now = nextCheck({ installId, pollMinutes, retryAt: null, poll: null }, now, random());
    }
  }
  const most = (from: number, to: number) =>
    Math.max(...[...seconds].filter(([second]) => second >= from && second < to).map(([, asked]) => asked));
  const polls = (browsers * 24 * 60) / pollMinutes;
  return {
    perSecond: most(0, 1_800),
    usual: most(1_800, 3_600),
    mean: Math.round([...seconds.values()].reduce((sum, asked) => sum + asked, 0) / (HOUR / 1_000)),
    up: ((polls * poll.up) / 1e9).toFixed(1),
    down: ((polls * poll.down) / 1e9).toFixed(1),
  };
}
