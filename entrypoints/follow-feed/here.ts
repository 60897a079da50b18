import { type Alarm, alarmOf } from "../../lib/browser/alarms.ts";
import { recall, remember } from "../../lib/browser/session.ts";

/** What every wake of the worker looks at, so that it loads nothing more where nothing is to be done. */
export const FEED_ALARM = "feed";
/** Six hours, the longest that a browser waits after failures. */
export const feedAlarm = (): Alarm => alarmOf(FEED_ALARM, 360);
const HERE = "feedHere";
const STARTED = "feedStarted";

export const noteFeed = (isThere: boolean): Promise<void> => remember(HERE, isThere);

/** False while an alarm stands, and where there is no feed: a change of policy is told by an event of its own. */
export async function needsLook(): Promise<boolean> {
  const here = await recall(HERE);
  return here !== false && (here === undefined || (await feedAlarm().due()) === null);
}

export async function isFirstSinceStart(): Promise<boolean> {
  if ((await recall(STARTED)) !== undefined) return false;
  await remember(STARTED, true);
  return true;
}
